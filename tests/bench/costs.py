"""The counts of a decision, a click and a drawn card, and how much each may be at most: that only falls."""

from dataclasses import dataclass, replace

CROWD = 16
COLUMNS = ("reads", "writes", "questions", "commits", "calls", "hops")


@dataclass(frozen=True)
class Cost:
    """Counts of something: statements that read and that write, questions to a reader, and so on.

    None stands for a count that was left out, and is never too high.
    """

    reads: float | None
    writes: float | None
    questions: float | None
    commits: float
    calls: float
    hops: float

    def beyond(self, most: "Cost") -> list[str]:
        """Return what is more than it may be."""
        given = ((name, getattr(self, name), getattr(most, name)) for name in COLUMNS)
        return [
            f"{name}: {now:.2f}, at most {held:.2f}"
            for name, now, held in given
            if now is not None and held is not None and now > held
        ]

    def least(self, other: "Cost") -> "Cost":
        """Return the lower of the two in each column; what one of them left out stays out."""
        pairs = {name: (getattr(self, name), getattr(other, name)) for name in COLUMNS}
        return replace(self, **{name: min(pair) for name, pair in pairs.items() if None not in pair})


DECISION, IN_GROUP, CLICK, CARD = "a decision", "a decision in a group", "a click", "a drawn card"
DECISIONS, CLICKS = f"a decision, {CROWD} people", f"a click, {CROWD} people"
ON_SERVER = " (PostgreSQL)"
# Room for how fast the machine is: whether a commit is shared, and the courier's look every five seconds.
HELD = {
    # one write ends the holding of the step before; a read and two keep the rows that lists are read from
    DECISION: Cost(5.5, 19, 1.5, 3, 1, 5),
    IN_GROUP: Cost(5.5, 19, 1.5, 3, 1, 5),
    # taken in, handled, sent: the quicker a machine, the seldomer two share a commit
    CLICK: Cost(6, 8, 1.5, 3, 2, 4.5),
    CARD: Cost(1.5, 2, 0.7, 1, 1, 1.7),
    f"{DECISION}{ON_SERVER}": Cost(24.5, 19, 1.5, 3, 1, 5),
    f"{CLICK}{ON_SERVER}": Cost(11, 8, 1.5, 3, 2, 4.5),
    DECISIONS: Cost(None, None, 0.8, 0.8, 1.2, 2),
    CLICKS: Cost(None, None, 1.3, 1, 2, 2.5),
}


def lines(found: dict[str, Cost]) -> list[str]:
    """A row for each, with what it may take at most."""
    head = f"{'':28}" + "".join(f"{name:>18}" for name in COLUMNS)
    rows = []
    for name, now in found.items():
        held = HELD.get(name, now)
        pairs = ((getattr(now, each), getattr(held, each)) for each in COLUMNS)
        rows.append(f"{name:28}" + "".join(f"{_said(value, most):>18}" for value, most in pairs))
    return [head, *rows]


def _said(value: float | None, most: float | None) -> str:
    return "" if value is None else f"{value:.2f} ({most:g})" if most is not None else f"{value:.2f}"
