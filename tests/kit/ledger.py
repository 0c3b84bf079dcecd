"""The database of an office, read and changed behind the bot's back."""

import sqlite3
from datetime import UTC, datetime
from typing import Any

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from storage import words
from storage.address import Address
from storage.offline import with_records
from storage.records import Records
from tests.kit import postgresql
from tests.kit.builders import spec_of
from workflow import model
from workflow.audit import first_broken
from workflow.office import invariant
from workflow.office.invariant import Breach
from workflow.office.standing import FOLLOW
from workflow.rules.book import RuleBook, in_force
from workflow.subjects import SUBJECTS
from workflow.work import Work


class Ledger:
    """A database of an office whose clock says `now`."""

    database: Address

    def now(self) -> datetime:
        raise NotImplementedError

    @staticmethod
    def stamp(moment: datetime) -> str:
        """A moment as the database keeps it."""
        return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"

    def pending(self) -> dict[str, int]:
        """Count the work that the database still means to do now, not some time after a refusal."""
        later = f"not_before > '{self.stamp(SystemClock().now())}'"
        counts = {
            "inbox": "SELECT count(*) FROM inbox WHERE state = 'new'",
            "outbox": f"SELECT count(*) FROM outbox WHERE state = 'queued' AND NOT (why != '' AND {later})",
            "cards": f"SELECT count(*) FROM card WHERE stale AND NOT (refused != '' AND {later})",
            "originals": "SELECT count(*) FROM media WHERE state = 'wanted'",
            "parts": f"SELECT count(*) FROM deadline WHERE kind = '{FOLLOW}' AND fired_at IS NULL",
        }
        return {name: n for name, query in counts.items() if (n := self.ask(query)[0][0])}

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        if not self.database.file:
            return postgresql.ask(self.database, query, *values)
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def make_due(self, which: str = "1", *values: object) -> None:
        """Deadlines that are waited for are due now."""
        at = self.stamp(self.now())
        self.change(f"UPDATE deadline SET due_at = ? WHERE fired_at IS NULL AND {which}", at, *values)

    def change(self, query: str, *values: object) -> None:
        """A change behind the bot's back, such as a deadline moved into the past."""
        if not self.database.file:
            postgresql.ask(self.database, query, *values)
            return
        connection = sqlite3.connect(self.database, timeout=10)
        try:
            connection.execute(query, values)
            connection.commit()
        finally:
            connection.close()

    def is_sound(self) -> bool:
        """Whether the file is whole, and everything refers to what is there. A server sees to that itself."""
        if not self.database.file:
            return True
        broken = self.ask("PRAGMA foreign_key_check")
        return not broken and self.ask("PRAGMA integrity_check") == [("ok",)]

    def work(self, records: Records) -> Work | None:
        """Return work by the rules in force, at the two times of a running office; None without rules."""
        applied = in_force(records)
        version = records.get(model.RuleVersion, applied.rules) if applied else None
        if version is None:
            return None
        rules = RuleBook(version.id, spec_of(version.text))
        return Work(records, rules, self.now(), SystemClock().now(), "", SUBJECTS, SystemTokens())

    def breaches(self, records: Records) -> list[Breach]:
        """Return the breaches of the invariant of open work, by the rules in force and the office's clock."""
        work = self.work(records)
        return invariant.breaches(work) if work else []

    def check(self) -> None:
        """Check the invariants that hold after every story."""
        assert self.is_sound()
        assert with_records(self.database, lambda r: first_broken(r.all(model.AuditEntry))) is None
        assert self.ask("SELECT visit, person FROM decision GROUP BY 1, 2 HAVING count(*) > 1") == []
        assert self.ask("SELECT count(*) FROM inbox WHERE state = 'dead'") == [(0,)]
        found = with_records(self.database, self.breaches)
        assert found == [], found
        strange = with_records(self.database, words.unknown)
        assert not strange, strange
