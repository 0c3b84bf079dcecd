"""An office on a real database file in which an administrator lets people in."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.tokens import SystemTokens
from storage import Database
from storage.address import Address
from tests.kit.answered import Choose
from tests.kit.builders import CONFIG as RULES
from tests.kit.builders import make_database, spec_of
from tests.kit.clock import Clock
from workflow.actions import SendDraft, StartDraft
from workflow.app import Action, App
from workflow.audit import first_broken
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Record, Revision, Visit
from workflow.people import staff
from workflow.people.invite import Invite
from workflow.people.join import Join
from workflow.people.open_claim import OpenClaim
from workflow.requests.drafts.give_text import GiveText
from workflow.results import Result
from workflow.rules.book import RuleBook
from workflow.rules.use_rules import UseRules
from workflow.subjects import SUBJECTS
from workflow.work import Actor

MONDAY = datetime(2026, 11, 16, 1, 0, tzinfo=UTC)
ADMIN, HANH, KHANG, LAN = (Actor("telegram", str(n)) for n in (1, 2, 3, 4))


R = TypeVar("R", bound=Record)


@dataclass
class Office:
    """The product over a file, with its first administrator; `clock` can be moved."""

    app: App
    database: Database
    clock: Clock
    ids: dict[Actor, int] = field(default_factory=dict)

    async def join(self, actor: Actor, name: str, role: str, unit: str | None = None) -> int:
        token = (await self.app.do(Invite(ADMIN, name, "Cô", role, unit))).token
        self.ids[actor] = (await self.app.do(Join(actor, token, name))).person
        return self.ids[actor]

    async def refusal(self, action: Action[Result]) -> str:
        with pytest.raises(Refusal) as refused:
            await self.app.do(action)
        return refused.value.code

    async def held(self, person: int) -> list[staff.HeldRole]:
        found = await self.app.ask(lambda work: staff.profile(work, person))
        return list(found.held) if found else []

    async def all(self, kind: type[R], /, **where: Any) -> list[R]:
        return await self.database.read(lambda records: records.all(kind, **where))

    async def asked(self, request: int) -> set[int | None]:
        """The people who have a card of the request."""
        return {card.person for card in await self.all(Card, request=request)}

    async def request(self, author: Actor) -> tuple[int, int]:
        """A sent request of Kinh tế: its open visit and its revision."""
        draft = (await self.app.do(StartDraft(author, "news", "economics"))).id
        await self.app.do(GiveText(author, draft, "title", "Hội thảo"))
        await self.app.do(GiveText(author, draft, "body", "Nội dung"))
        await self.app.do(Choose(author, draft, "category", "training"))
        await self.app.do(Choose(author, draft, "english", "no"))
        await self.app.do(SendDraft(author, draft))
        return (await self.all(Visit))[-1].id, (await self.all(Revision))[-1].id


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    make_database(tmp_path / "loa.sqlite")
    database, clock = Database(Address(tmp_path / "loa.sqlite")), Clock(MONDAY)
    spec = spec_of(RULES)
    first = App(database, RuleBook(0, spec), clock, clock, SUBJECTS, SystemTokens())
    app = App(
        database, RuleBook((await first.do(UseRules(RULES))).id, spec), clock, clock, SUBJECTS, SystemTokens()
    )
    office = Office(app, database, clock)
    claim = (await app.do(OpenClaim())).token
    office.ids[ADMIN] = (await app.do(Join(ADMIN, claim or "", "Phan Gia Bảo"))).person
    yield office
    assert first_broken(await office.all(AuditEntry)) is None
    await database.close()
