"""The report: measurements as a table and as the ratios that matter."""

from dataclasses import dataclass, field
from statistics import median


@dataclass
class Slice:
    """One case, once, by so many people: seconds for each update, and for the whole."""

    took: list[float]
    seconds: float
    bot: float
    sandbox: float

    @property
    def rate(self) -> float:
        return len(self.took) / self.seconds

    @property
    def cpu(self) -> float:
        """Milliseconds of the bot's processor time for an update."""
        return 1000 * self.bot / len(self.took)


@dataclass
class Series:
    """The slices of one case and one number of people, a round each."""

    slices: list[Slice] = field(default_factory=list)

    def row(self) -> str:
        took = sorted(t for s in self.slices for t in s.took)
        p50, p95, p99 = (1000 * took[int(len(took) * part)] for part in (0.5, 0.95, 0.99))
        rate, cpu = median(s.rate for s in self.slices), median(s.cpu for s in self.slices)
        busy = median(s.bot / s.seconds for s in self.slices)
        sandbox = median(s.sandbox / s.seconds for s in self.slices)
        times = f"{rate:9.0f} {p50:8.1f} {p95:8.1f} {p99:8.1f} {cpu:9.2f}"
        return f"{times} {100 * busy:6.0f} {100 * sandbox:8.0f}"


HEAD = f"{'case':44}{'people':>7}{'updates/s':>10}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}"
HEAD += f"{'CPU ms':>10}{'bot %':>7}{'sandb. %':>9}"


def table(names: dict[str, str], found: dict[tuple[str, int], Series]) -> list[str]:
    """A row for each case and number of people. CPU is the bot's, for one update."""
    rows = [f"{f'({key}) {names[key]}':44}{people:>7}{found[key, people].row()}" for key, people in found]
    return [HEAD, *rows]


def ratio(
    found: dict[tuple[str, int], Series], ours: str, bare: str, people: int, goal: float | None = None
) -> str:
    """Ours against bare, round by round, since both were measured within seconds: the median ratio."""
    pairs = list(zip(found[ours, people].slices, found[bare, people].slices, strict=True))
    rates = sorted(a.rate / b.rate for a, b in pairs)
    cpu = median(b.cpu / a.cpu for a, b in pairs)
    return (
        f"({ours})/({bare}) with {people:2} people: by rate {median(rates):.2f} "
        f"(rounds {rates[0]:.2f} to {rates[-1]:.2f}), by CPU {cpu:.2f}"
        f"{f'; goal {goal:.1f}' if goal else ''}"
    )
