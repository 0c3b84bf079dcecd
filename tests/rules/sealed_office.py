"""An audit log with the daily logs and the seals of an office, made without a database."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from bot.verify import examine
from workflow import audit
from workflow.log import daily, seals
from workflow.log.seals import Seal
from workflow.model import AuditEntry, LoggedDay

MONDAY = date(2026, 11, 23)


@dataclass
class Office:
    """An audit log with a daily log closed on each day, and the seals that were sent."""

    chain: list[AuditEntry]
    logs: list[LoggedDay]

    @property
    def sealed(self) -> list[Seal]:
        return [seal for entry in self.chain if (seal := seals.of_entry(entry))]

    def verify(self, *given: Seal) -> tuple[bool, str]:
        good, lines = examine(iter(self.chain), self.logs, given or None)
        return good, "\n".join(lines)

    def rehash(self, start: int = 0) -> "Office":
        """The chain as a forger with the program makes it consistent from an entry on."""
        made: list[AuditEntry] = []
        for n, each in enumerate(self.chain):
            previous = made[-1].digest if made else audit.GENESIS
            if n < start:
                made.append(each)
                continue
            digest = audit.digest(previous, each.at, each.actor, each.kind, each.subject, each.body)
            made.append(replace(each, id=n + 1, previous=previous, digest=digest))
        return Office(made, self.logs)

    def add(self, at: datetime, kind: str, subject: str, body: str) -> None:
        previous = self.chain[-1].digest if self.chain else audit.GENESIS
        digest = audit.digest(previous, at, 1, kind, subject, body)
        self.chain.append(
            AuditEntry(id=len(self.chain) + 1, at=at, actor=1, kind=kind, subject=subject, body=body,
                       previous=previous, digest=digest)
        )  # fmt: skip

    def close(self, day: date) -> None:
        at = datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC)
        entries = [
            {"reference": f"YC-{day:%d}-{n}", "link": f"https://x.example/{n}"} for n in range(day.day % 3)
        ]
        digest = daily.digest_of(day.isoformat(), at, entries)
        self.logs.append(
            LoggedDay(id=len(self.logs) + 1, day=day.isoformat(), entries=entries, digest=digest, at=at)
        )
        body = f'{{"count": {len(entries)}, "digest": "{digest}", "sealed": {len(self.chain) + 1}}}'
        self.add(at, daily.LOG, f"day/{day}", body)


def at(day: int, hour: int = 1) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


def plain() -> Office:
    """Three entries and a log on each of Monday to Friday: the seals are after 4, 8, 12, 16 and 20."""
    made = Office([], [])
    for n in range(5):
        for hour in (1, 2, 3):
            made.add(at(23 + n, hour), "decided.pass", "YC-2026-0001", "{}")
        made.close(MONDAY + timedelta(days=n))
    return made


def altered_at(place: int, honest: Office) -> Office:
    chain = list(honest.chain)
    chain[place - 1] = replace(chain[place - 1], kind="decided.refuse")
    return Office(chain, honest.logs).rehash(place - 1)
