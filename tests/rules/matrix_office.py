"""Offices in which everybody tries everything: the files, the people, the ways to each state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import yaml

from tests.kit.clock import Clock
from tests.kit.day import ZONE
from tests.kit.moves.inline import Inline
from tests.kit.moves.move import PLATFORM
from tests.rules.matrix_acts import Act, acts
from tests.rules.matrix_house import House
from tests.rules.matrix_reference import Case
from tests.rules.matrix_rules import Gift
from workflow.actions import (
    Delegate,
    EndDelegation,
    GiveText,
    Leave,
    RunDue,
    SendDraft,
    SetAway,
    SetRoleEnd,
    TakeOverRequest,
)
from workflow.app import App
from workflow.errors import Refusal
from workflow.model import AuditEntry, Deadline, Delegation, Draft, Membership, Person, Request
from workflow.work import Actor, Work

FAR = timedelta(days=90)
STRANGER, NOBODY = "stranger", 0
THIRD = 3
OWN = ("own-request", "giver-own-request")


def actor(name: str) -> Actor:
    return Actor(PLATFORM, name)


@dataclass
class Matrix:
    """One request and everybody of an office. `wrong` is where the product and the reading differ."""

    app: App
    runner: Inline
    clock: Clock
    text: str
    people: Mapping[str, int]
    gifts: Mapping[str, Gift] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    seen: set[object] = field(default_factory=set)
    whole: bool = False
    turn: int = 0

    def __post_init__(self) -> None:
        self.rules: dict[str, Any] = yaml.load(self.text, yaml.BaseLoader)  # noqa: S506 - as text alone

    def case(self, work: Work) -> Case:
        request = work.store.all(Request)[-1]
        return Case(House(work.store, self.rules, work.now), request)

    async def walk(self, way: str) -> None:
        """Go a way from the request as it was sent, trying everything in each state that is new."""
        moment = self.clock.moment
        with self.runner.undone():
            await self.look(way)
            for what in filter(None, way.split(", ")):
                await self.step(what, way)
                await self.look(way)
        self.clock.moment = moment

    async def step(self, what: str, way: str) -> None:
        """The first person who may does it; or time goes by, or people go."""
        self.clock.moment += timedelta(minutes=1)
        case = await self.app.ask(self.case)
        if what == "late":
            await self._late()
        elif what == "author leaves":
            await self.app.do(Leave(actor("administrator"), case.request.author))
        elif what == "author away":
            await self._away({case.requester})
        elif what == "deciders away":
            await self._away({*case.decides(case.visits[-1])})
        elif what == "publishers away":
            await self._away({each for task in case.tasks for each in case.publishes(task)})
        elif what.removesuffix(" away") in self.people:
            await self._away({self.people[what.removesuffix(" away")]})
        elif what == "midnight":
            await self._midnight()
        elif what.startswith("give "):
            await self._give(self.gifts[what.removeprefix("give ")])
        elif what.startswith("end "):
            await self._end(self.gifts[what.removeprefix("end ")])
        elif what.startswith("role of "):
            await self._role_ends(what.removeprefix("role of ").removesuffix(" ends"))
        elif what.endswith(" takes over"):
            await self.app.do(TakeOverRequest(actor(what.removesuffix(" takes over")), case.request.id))
        else:
            await self._act(case, what, way)

    async def _late(self) -> None:
        """Time goes by until somebody is late: the requester who was asked, else who decides or publishes."""
        rows = await self.app.ask(lambda work: work.store.all(Deadline, kind="late", fired_at=None))
        asked = [row for row in rows if row.subject == "inquiry"] or rows
        self.clock.moment = min(row.due_at for row in asked) + timedelta(seconds=1)
        await self._run_due()

    async def _run_due(self) -> None:
        while (await self.app.do(RunDue())).count:
            pass

    async def _midnight(self) -> None:
        """The minute after the next one, when people's dates turn."""
        day = self.clock.moment.astimezone(ZONE).replace(hour=0, minute=1)
        self.clock.moment = day + timedelta(days=1)
        await self._run_due()

    async def _give(self, gift: Gift) -> None:
        today = self.clock.moment.astimezone(ZONE).date()
        first, last = (today + timedelta(days=n) for n in (gift.first, gift.last))
        given = Delegate(
            actor(gift.giver), self.people[gift.to], *gift.post, first, last, *gift.scope, gift.capacity
        )
        await self.app.do(given)

    async def _end(self, gift: Gift) -> None:
        given = await self.app.ask(lambda work: work.store.all(Delegation, giver=self.people[gift.giver]))
        await self.app.do(EndDelegation(actor(gift.giver), given[-1].id))

    async def _role_ends(self, name: str) -> None:
        """With the day."""
        held = await self.app.ask(lambda work: work.store.one(Membership, person=self.people[name]))
        assert held
        today = self.clock.moment.astimezone(ZONE).date()
        await self.app.do(SetRoleEnd(actor("administrator"), held.id, today))

    async def _away(self, people: set[int]) -> None:
        for name, id in self.people.items():
            if id in people:
                await self.app.do(SetAway(actor(name), self.clock.moment + FAR))

    async def _act(self, case: Case, what: str, way: str) -> None:
        """An edit or a supplement is written and sent as well."""
        found = await self.app.ask(lambda work: [*acts(self.case(work))])
        for act in found:
            left = {each.id for each in case.house.store.all(Person, active=False)}
            name = next((n for n, id in sorted(self.people.items()) if act.may(id) and id not in left), None)
            if name and (act.name == what or act.name.endswith(f" open: {what}")):
                await self.app.do(act.action(actor(name)))
                if what in ("edit", "supplement"):
                    await self._write(name)
                return
        self.wrong.append(f"{way}: nobody may {what} at {case.request.status} {case.visits[-1].stage}")

    async def _write(self, name: str) -> None:
        draft = await self.app.ask(lambda work: work.store.one(Draft, sent_at=None))
        assert draft
        words = f"Tên lúc {self.clock.moment:%d/%m %H:%M}"
        await self.app.do(GiveText(actor(name), draft.id, "title", words))
        await self.app.do(SendDraft(actor(name), draft.id))

    async def look(self, way: str) -> None:
        """Everybody tries everything, where the state is a new one."""
        case = await self.app.ask(self.case)
        if (sign := signature(case)) in self.seen:
            return
        self.seen.add(sign)
        if case.open and case.stage(case.open) not in case.applies(case.open.path):
            self.wrong.append(f"{way} | {sign}: it is at a step that does not apply")
        found = await self.app.ask(lambda work: [*acts(self.case(work))])
        for act in found:
            await self.try_all(act, f"{way} | {sign}")

    async def try_all(self, act: Act, where: str) -> None:
        """Have everybody try it, each alone; where nobody may, every third of them, unless `whole`."""
        active = {
            person.id for person in await self.app.ask(lambda work: work.store.all(Person, active=True))
        }
        known = len(await self.app.ask(lambda work: self.case(work).decisions))
        everybody = [*self.people.items(), (STRANGER, NOBODY)]
        if not self.whole and not any(act.may(id) for id in active):
            self.turn = (self.turn + 1) % THIRD
            everybody = everybody[self.turn :: THIRD]
        for name, id in everybody:
            with self.runner.undone():
                code = await self._tried(act, name, where)
                ended = not code and (await self.app.ask(self.case)).open is None
                kept = await self.app.ask(lambda work: as_kept(self.case(work), known))
            if act.signs and not code and (meant := act.signs(id)) != kept:
                self.wrong.append(f"{where} | {name}: {act.name} is signed {kept}, and should be {meant}")
            if act.is_own and id in active and act.is_own(id) and code not in OWN:
                self.wrong.append(f"{where} | {name}: {act.name} is their own, and {code or 'done'}")
            if act.ends and not code and ended != act.ends(id):
                self.wrong.append(f"{where} | {name}: {act.name} ends it is {ended}")
            may = id in active and act.may(id)
            if may != (code == ""):
                self.wrong.append(f"{where} | {name}: {act.name} is {code or 'done'}, and may is {may}")
            if (code == "stranger") != (id not in active):
                self.wrong.append(f"{where} | {name}: {act.name} is {code}")

    async def _tried(self, act: Act, name: str, where: str) -> str:
        """The code of the refusal, which changes the log alone; empty where it was done."""
        before = self.runner.changed()
        try:
            await self.app.do(act.action(actor(name)))
        except Refusal as refusal:
            written = self.runner.changed() - before
            log = await self.app.ask(lambda work: work.store.one(AuditEntry))
            logged = log is not None and log.kind == f"refused.{refusal.code}"
            if refusal.audited and not (written == 1 and logged):  # any other is taken back whole
                self.wrong.append(f"{where} | {name}: {act.name} is refused and changes {written} rows")
            return refusal.code
        return ""


def as_kept(case: Case, known: int) -> object:
    """How the first decision after those known is signed: in which role, for whom, in which capacity."""
    return next(((d.role, d.acted_for, d.capacity) for d in case.decisions[known:]), None)


def signature(case: Case) -> object:
    """The state of a request, as far as somebody's right may hang on it."""
    request, visit, house = case.request, case.visits[-1], case.house
    inquiry = case.inquiry(visit)
    decides = frozenset(case.decides(visit)) if visit.left_at is None else frozenset()
    return (
        *(request.status, request.outcome, visit.path, visit.stage, visit.waiting, bool(visit.late_at)),
        *(bool(inquiry and inquiry.late_at), bool(visit.assignee), case.requester == request.author),
        *(case.requester_can, len(case.passed(visit)), decides, len(case.before(visit))),
        tuple((task.state, bool(task.late_at), task.assignee is not None) for task in case.tasks),
        frozenset(each for task in case.tasks for each in case.publishes(task) & house.here),
        len(house.store.all(Draft, sent_at=None)),
        *(len(house.held), frozenset((each.giver, each.receiver) for each in house.given)),
    )
