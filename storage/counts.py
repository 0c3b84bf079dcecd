"""How much waits in a database: numbers for whoever looks after it, read beside a bot that may be running."""

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime

from storage.address import Address
from storage.engine import connect
from workflow.deadlines.set_aside import ATTEMPTS

_WAITS = {
    "inbox": "inbox WHERE state = 'new'",
    "cards": "card WHERE stale",
    "messages": "outbox WHERE state = 'queued' AND not_before <= :now",
    "originals": "media WHERE state = 'wanted'",
    "dead letters": "inbox WHERE state = 'dead'",
    "deadlines set aside": "deadline WHERE attempts >= :attempts",
    "stuck": "stuck",
}
_OVERDUE = {
    "requests": "visit WHERE left_at IS NULL AND waiting = 'decider' AND due_at < :now",
    "tasks": "task WHERE state = 'open' AND due_at < :now",
    "re-checks": "recheck WHERE answer IS NULL AND due_at < :now",
    "rounds": "duty_round WHERE state = 'open' AND due_at < :now",
    "needs": "event_need WHERE state IN ('open', 'begun') AND due_at < :now",
}
_RULES = """
    SELECT o.rules, v.digest, o.answered_at FROM rule_offer o JOIN rule_version v ON v.id = o.rules
    WHERE o.state = 'applied' ORDER BY o.id DESC LIMIT 1
"""


@dataclass(frozen=True)
class RulesInForce:
    """The rules in force, since when, and whether others wait for an administrator."""

    version: int
    digest: str
    since: str
    others_wait: bool


@dataclass(frozen=True)
class Counts:
    """Counts of the work that waits, and of the work that is overdue."""

    rules: RulesInForce | None
    waits: dict[str, int]
    overdue: dict[str, int]


def count(database: Address, now: datetime) -> Counts:
    """Count in one moment of the database, changing nothing. Raises sqlite3.DatabaseError."""
    at = {"now": f"{now.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}", "attempts": ATTEMPTS}
    with closing(connect(database.path, "ro")) as connection:

        def many(what: str) -> int:
            return int(connection.execute(f"SELECT count(*) FROM {what}", at).fetchone()[0])  # noqa: S608 - the words are those above

        connection.execute("BEGIN")
        applied = connection.execute(_RULES).fetchone()
        rules = None
        if applied:
            since = datetime.fromisoformat(f"{applied[2]}+00:00").isoformat(timespec="seconds")
            rules = RulesInForce(applied[0], applied[1], since, bool(many("rule_offer WHERE state = 'open'")))
        return Counts(
            rules,
            {name: many(what) for name, what in _WAITS.items()},
            {name: many(what) for name, what in _OVERDUE.items()},
        )
