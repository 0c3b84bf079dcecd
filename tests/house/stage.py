"""One office in which every window has something to show: the usual, and the longest that is taken in."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from tests.chat.desk import Desk, Reader
from tests.house.asking import Asking
from tests.house.conversations import ADMIN, converse, keep
from tests.house.kept_tables import add_tables
from tests.house.longest import MANY, TEXT, long
from tests.house.reviewed_rounds import open_rounds
from tests.house.unit_windows import unit_conversations
from workflow import model
from workflow.actions import (
    AddPhoto,
    AnnounceDays,
    Decide,
    OfferPart,
    OfTask,
    PlanEvent,
    PublishTask,
    StartEdit,
    StartSupplement,
)
from workflow.announcements.office_days import DOCUMENT_LENGTH, SaidDay
from workflow.events.register import LENGTH
from workflow.media.files import NAME, SentFile
from workflow.people.invite import Invite
from workflow.people.staff import NAME_LENGTH
from workflow.people.unit_table import TITLE_LENGTH

ANNOUNCED = date(2027, 3, 1)


class Stage:
    """The office, with what each entrance needs by its name."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def set(self) -> "Stage":
        desk = self.desk
        self.filled = await desk.draft(body=TEXT, source="https://vidu.edu.vn/nguon")
        for n in range(3):
            await desk.photo(self.filled, f"p{n}", n, caption="Ảnh <i>")
        self.request = await desk.request(body=TEXT, title="Tên <b>&</b> " + "dài " * 30)
        revision = await desk.one(model.Revision, request=self.request)
        visit = await desk.one(model.Visit, request=self.request)
        await desk.act("khang", Decide, visit.id, revision.id, "more", "Thiếu ảnh & <chú thích>. " * 30)
        self.supplement = (await desk.act("hạnh", StartSupplement, self.request)).id
        self.second = await desk.request()
        second = await desk.one(model.Visit, request=self.second)
        self.seen = (await desk.one(model.Revision, request=self.second)).id
        await desk.act("khang", Decide, second.id, self.seen, "pass")
        self.visit = (await desk.one(model.Visit, request=self.second, left_at=None)).id
        self.edit = (await desk.act("yến", StartEdit, self.second)).id
        self.task = await self._released()
        self.recheck = await self._published()
        self.out = (await desk.get(model.Recheck, self.recheck)).request
        self.waiting = (await desk.get(model.Task, self.task)).request
        self.banner = await desk.draft(type="banner", event_date="27/11/2026")
        self.press = await desk.draft(type="press")
        self.coverage = await desk.draft(type="coverage")
        self.photos, self.note = await self._released("banner"), await self._released("press")
        for n in range(3):
            sent = SentFile("photo", f"id-{n}", f"r{n}", n, caption="Ảnh <i>")
            await desk.act("yến", AddPhoto, OfTask(self.photos), sent)
        self.round = await self._opened()
        await self._plan_events()
        await self._appoint()
        await self._invite()
        await self._announce()
        await self._offer()
        await self._keep_tables()
        self.asking = await Asking(desk).set()
        self.rounds = await open_rounds(desk, await self.person("khang"))
        talks = await converse(
            self.desk,
            (self.event, self.large_event),
            ("economics", self.long_unit),
            (self.plain, self.of_many),
            {"visit": self.visit, "revision": self.seen},
            (self.recheck, self.waiting, self.out),
            ((self.task, self.note, self.photos), self.round),
            (
                (self.filled, self.supplement, self.banner),
                (self.banner, self.press, self.coverage),
                self.edit,
            ),
        )
        self.days = talks[:2]
        self.conversations = [
            *await keep(desk, [*await self.asking.conversations(), *self.rounds.conversations()]),
            *await keep(desk, unit_conversations(self.long_unit_id)),
            *talks[2:],
        ]
        return self

    async def _released(self, type: str = "news") -> int:
        id = await self.desk.request(type=type)
        revision = await self.desk.one(model.Revision, request=id)
        for name in ("khang", "yến", "minh"):
            visit = await self.desk.one(model.Visit, request=id, left_at=None)
            await self.desk.act(name, Decide, visit.id, revision.id, "pass")
        return int((await self.desk.one(model.Task, request=id, afterwards=False)).id)

    async def _published(self) -> int:
        task = await self.desk.get(model.Task, await self._released())
        for each in await self.desk.app.ask(lambda work: work.store.all(model.Task, request=task.request)):
            await self.desk.act("đạt", PublishTask, each.id, "https://vidu.edu.vn/tin")
        return int((await self.desk.one(model.Recheck, request=task.request)).id)

    async def _opened(self) -> int:
        """A round of the month for the unit's site."""
        desk = self.desk
        now, rules = desk.clock.now(), desk.app.rulebook.current
        turn = model.DutyRound(
            duty="unit_site", unit="economics", period="2026-12", rules=rules, opened_at=now, due_at=now
        )
        return int((await desk.database.write(lambda store: store.add(turn))).id)

    async def _plan_events(self) -> None:
        """A plain event, and many of the longest names, of which the first needs all there is."""
        desk, days = self.desk, [f"2026-12-{n + 10}" for n in range(9)]
        await desk.act("hạnh", PlanEvent, "economics", "Ngày hội việc làm", days[0], days[0])
        for n, day in enumerate(days):
            place = long(f"Hội trường {n}", LENGTH)
            title = long(f"{n}", LENGTH)
            await desk.act("hạnh", PlanEvent, "economics", title, day, "2026-12-20", "08:00", place, True)
        events = await desk.app.ask(lambda work: work.store.all(model.Event))
        self.event, self.large_event = events[0].id, events[1].id

    async def _appoint(self) -> None:
        """An administrator; somebody of the longest name with many roles; many who have not come in."""
        now, desk = self.desk.clock.now(), self.desk
        self.long_unit = f"unit_{'x' * 24}_0"

        def register(store: Any) -> int:
            admin = store.one(model.Account, external=str(desk.people[ADMIN].actor.external)).person
            store.add(model.Membership(person=admin, role="administrator", unit=None, since=now))
            of_many = store.add(model.Person(name=long("Nguyễn", NAME_LENGTH), address="Đồng chí")).id
            store.add(model.Account(person=of_many, platform="telegram", external="900"))
            for n in range(MANY):
                key = f"{self.long_unit[:-1]}{n}"
                title = long(f"Khoa {n}", TITLE_LENGTH)
                store.add(model.Unit(key=key, title_vi=title, registered=True))
                store.add(model.Membership(person=of_many, role="unit_head", unit=key, since=now))
                someone = store.add(model.Person(name=long(f"Lê {n}", NAME_LENGTH))).id
                store.add(model.Membership(person=someone, role="staff", unit=key, since=now))
            return int(of_many)

        self.of_many = await desk.database.write(register)
        self.plain = await self.person("hạnh")
        units = [await desk.one(model.Unit, key=key) for key in (self.long_unit, "economics")]
        self.long_unit_id, self.unit_of_rules = (int(each.id) for each in units)

    async def person(self, name: str) -> int:
        external = self.desk.people[name].actor.external
        return int((await self.desk.one(model.Account, external=external)).person)

    async def held(self, person: int) -> int:
        """The first of the roles of a person."""
        found = await self.desk.app.ask(lambda work: work.store.all(model.Membership, person=person))
        return int(found[0].id)

    async def _invite(self) -> None:
        await self.desk.act(ADMIN, Invite, "Cao Bá Quân", "Thầy", "board", None)
        name = long("Phạm", NAME_LENGTH)
        await self.desk.act(ADMIN, Invite, name, "Đồng chí", "unit_head", self.long_unit)
        found = await self.desk.app.ask(lambda work: work.store.all(model.Invitation))
        self.invitation, self.long_invitation = (each.id for each in found)
        self.plain_held, self.long_held = await self.held(self.plain), await self.held(self.of_many)

    def notice(self, first: date, count: int) -> tuple[SaidDay, ...]:
        """Days off, one after another, by the longest number of a document."""
        number = long("12729/VPCP-KGVX", DOCUMENT_LENGTH)
        return tuple(SaidDay(n + 1, first + timedelta(days=n), False, number) for n in range(count))

    async def _announce(self) -> None:
        await self.desk.act(ADMIN, AnnounceDays, self.notice(ANNOUNCED, MANY))

    async def _offer(self) -> None:
        """Two offers: one beside drafts, one of somebody with several ways and nothing begun."""
        self.offers = {}
        for name in ("hạnh", ADMIN):
            kept = await self.desk.act(name, OfferPart, None, TEXT[:8000])
            self.offers[name] = kept.draft
            sent = SentFile("document", "id-o", "o", 1, long("bài", NAME - 5) + ".docx")
            await self.desk.act(name, OfferPart, kept.draft, "", sent)
            for n in range(3):
                await self.desk.act(name, OfferPart, kept.draft, "", SentFile("photo", f"o{n}", f"o{n}", n))

    async def _keep_tables(self) -> None:
        owners, now = {"people": await self.person(ADMIN), "events": self.plain}, self.desk.clock.now()
        self.tables = await self.desk.database.write(lambda store: add_tables(store, owners, self.plain, now))


async def put_at(reader: Reader, state: Any, data: dict[str, Any]) -> Message:
    """Draw a window with this cursor, whatever its dialog would begin with."""

    async def begin(_: object, manager: DialogManager) -> None:
        manager.dialog_data.update(data)

    async def enter(manager: DialogManager) -> None:
        dialog = next(d for d in reader.desk.dialogs() if d.states_group() is state.group)
        kept, dialog.on_start = dialog.on_start, begin
        try:
            await manager.start(state, data=data, mode=StartMode.RESET_STACK)
        finally:
            dialog.on_start = kept

    return await reader.enter(enter)
