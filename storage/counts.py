"""How much waits in a database: numbers for whoever looks after it, read beside a bot that may be running."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, Text, bindparam, column, text

from storage.address import Address
from storage.offline import with_reading
from storage.records import Records
from storage.tables import Utc
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
_RULES = text("""
    SELECT o.rules, v.digest, o.answered_at FROM rule_offer o JOIN rule_version v ON v.id = o.rules
    WHERE o.state = 'applied' ORDER BY o.id DESC LIMIT 1
""").columns(column("rules", Integer), column("digest", Text), column("answered_at", Utc()))


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
    """Count in one moment of the database, changing nothing. Raises DBAPIError, Unusable."""
    at = {"now": now, "attempts": ATTEMPTS}

    def ask(records: Records) -> Counts:
        def many(what: str) -> int:
            query = text(f"SELECT count(*) FROM {what}")  # noqa: S608 - the words are those above
            given = {name: value for name, value in at.items() if f":{name}" in what}
            moment = [bindparam("now", type_=Utc())] if "now" in given else []
            return int(records.connection.execute(query.bindparams(*moment), given).scalar_one())

        applied = records.connection.execute(_RULES).one_or_none()
        rules = None
        if applied:
            since = applied.answered_at.isoformat(timespec="seconds")
            others = bool(many("rule_offer WHERE state = 'open'"))
            rules = RulesInForce(applied.rules, applied.digest, since, others)
        return Counts(
            rules,
            {name: many(what) for name, what in _WAITS.items()},
            {name: many(what) for name, what in _OVERDUE.items()},
        )

    return with_reading(database, ask, any_schema=True)
