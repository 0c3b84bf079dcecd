"""A term of a university as it is lived: its units, its people, and what they do of a working day.

The product, its storage and its delivery are the real ones; the platform is a list of what was sent, so that
four months pass in seconds.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random  # noqa: TID251 - with a seed
from typing import ClassVar, Literal, TypeVar, cast

from bot.delivery.cards import Cards
from bot.delivery.messenger import Capabilities, Delivered, Messenger, Messengers
from bot.delivery.outbox import Outbox
from bot.delivery.telegram.telegram_limits import TELEGRAM
from storage import Records
from tests.kit.answered import Choose, LeaveOut
from tests.kit.builders import RULES, Product
from wording import Limits, Wording
from wording.render import Album, Message
from workflow import model
from workflow.actions import (
    AnswerRecheck,
    Attach,
    AttestRound,
    Decide,
    GiveText,
    PublishTask,
    RunDue,
    SendDraft,
    StartNeed,
)
from workflow.app import Action
from workflow.composers import COMPOSERS
from workflow.media.files import SentFile
from workflow.model import (
    Deadline,
    Draft,
    DutyRound,
    Event,
    EventNeed,
    Recheck,
    Record,
    Request,
    Revision,
    Task,
    Visit,
)
from workflow.requests import lifecycle
from workflow.requests.tasks.task_rules import result_of
from workflow.results import Result
from workflow.spec import FieldSpec
from workflow.work import Actor, Work

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Done = TypeVar("Done", bound=Result)
UNITS = [f"khoa_{n:02}" for n in range(1, 13)]
SILENT = UNITS[-3:]
GROUP = "-100"
LINK = "https://bienxanh.example/tin/1"
FORGETS = 0.08  # how often somebody leaves a thing lying for a day


def rules() -> str:
    """The demonstration's rules with twelve faculties, and no other sites."""
    text = "\n".join(line for line in RULES.split("\n") if not line.startswith("    sites:"))
    units = "".join(
        f"  {key}:\n    title: {{vi: Khoa số {n}, en: Faculty {n}}}\n    kind: faculty\n"
        f'    sites: {{vi: "https://khoa{n}.bienxanh.example"}}\n'
        for n, key in enumerate(UNITS, 1)
    )
    return text.replace("\nunits:\n", f"\nunits:\n{units}", 1)


def furnish(records: Records, since: datetime) -> None:
    """A head and a member of staff in each faculty; the desk and the webmaster work in a group."""
    for unit in UNITS:
        for role in ("unit_head", "staff"):
            person = records.add(model.Person(name=f"{role} {unit}"))
            records.add(model.Account(person=person.id, platform="telegram", external=f"{role} {unit}"))
            records.add(model.Membership(person=person.id, role=role, unit=unit, since=since))
    group = records.add(model.Chat(platform="telegram", external=GROUP, title="Phòng Truyền thông"))
    for role in ("desk", "webmaster"):
        records.add(model.Route(chat=group.id, role=role))


Sound = Literal["rings", "silent", "edited"]


@dataclass(frozen=True)
class Said:
    """A message, or the edit of one, as a chat gets it."""

    day: date
    place: str
    sound: Sound
    text: str
    buttons: tuple[str, ...]


@dataclass
class Post:
    """The platform: everything that it was told to show."""

    limits: ClassVar[Limits] = TELEGRAM
    can: ClassVar[Capabilities] = Capabilities()
    term: "Term"
    said: list[Said] = field(default_factory=list)
    count: int = 0

    @property
    def rang(self) -> list[Said]:
        return [each for each in self.said if each.sound == "rings"]

    async def turn(self, place: str, *, edits: bool = False, calls: int = 1) -> None: ...

    async def send(
        self, place: str, part: Album | Message, source: str = "", *, silent: bool = False
    ) -> Delivered:
        self._keep(place, "silent" if silent else "rings", part)
        self.count += 1
        return Delivered(str(self.count), [])

    async def edit(self, place: str, message: str, part: Message, source: str) -> None:
        self._keep(place, "edited", part)

    async def delete(self, place: str, message: str) -> None: ...

    def _keep(self, place: str, sound: Sound, part: Album | Message) -> None:
        text, rows = (part.text, part.buttons) if isinstance(part, Message) else ("", ())
        labels = tuple(button.text for row in rows for button in row)
        self.said.append(Said(self.term.today, place, sound, text, labels))


def _of(kind: type[R], id: int, work: Work) -> R:
    return work.require(kind, id)


def _result(task: Task, work: Work) -> str:
    return result_of(work, _of(Request, task.request, work), task)


class Term:
    """The office at work."""

    def __init__(self, product: Product) -> None:
        self.product, self.post, self.dice = product, Post(self), Random(2026)
        wording = Wording(product.app.rulebook.zone)
        messengers = Messengers({"telegram": cast(Messenger, self.post)})
        self.carriers: list[Outbox | Cards] = [
            Outbox(product.app, product.database, messengers, wording, COMPOSERS, Path()),
            Cards(product.app, product.database, messengers, wording),
        ]

    @property
    def today(self) -> date:
        return self.product.clock.moment.astimezone(self.product.app.rulebook.zone).date()

    async def look(self, question: Callable[[Work], T]) -> T:
        return await self.product.app.ask(question)

    async def do(self, action: Action[Done]) -> Done:
        return await self.product.app.do(action)

    async def deliver(self) -> None:
        """Fire what is due and bring what is to be said, until nothing is left."""
        busy = True
        while busy:
            fired = (await self.do(RunDue())).count
            errands = await self.product.database.read(
                lambda records: [errand for carrier in self.carriers for errand in carrier.look(records, 500)]
            )
            for errand in errands:
                bring = await self.product.database.read(errand.plan)
                await bring()
            busy = bool(fired or errands)

    async def until(self, day: date, clock: time) -> None:
        """Let the clock run to an hour of a day, stopping at whatever falls due."""
        end = datetime.combine(day, clock, self.product.app.rulebook.zone)
        while True:
            await self.deliver()
            due = await self.look(lambda work: work.store.due(Deadline, "due_at", end, 1, fired_at=None))
            if not due:
                break
            self.product.clock.moment = due[0].due_at
        self.product.clock.moment = end

    def remembers(self) -> bool:
        return self.dice.random() >= FORGETS

    async def day(self, day: date) -> None:
        """The acts of a working day, each at its hour."""
        for clock, act in (
            (time(8), self.publish),
            (time(9), self.attest),
            (time(9, 10), self.ask),
            (time(9, 20), lambda: self.decide("board")),
            (time(9, 30), lambda: self.decide("unit")),
            (time(10), lambda: self.decide("desk")),
            (time(14), self.confirm),
        ):
            await self.until(day, clock)
            await act()
        await self.until(day, time(23, 59))

    async def attest(self) -> None:
        """Units that care answer for their sites, some days into the month."""
        for turn in await self.look(lambda work: work.store.all(DutyRound, state="open")):
            n = UNITS.index(turn.unit)
            if turn.unit not in SILENT and self.today.day > n + 3:
                await self.do(AttestRound(Actor("telegram", f"unit_head {turn.unit}"), turn.id))

    async def ask(self) -> None:
        """Staff send what their events need, in the last days before it is late."""
        for need in await self.look(lambda work: work.store.all(EventNeed, state="open")):
            event = await self.look(partial(_of, Event, need.event))
            over = self.today.isoformat() >= (event.ends_on if ".after" in need.key else event.starts_on)
            soon = need.due_at < self.product.clock.moment + timedelta(days=4)
            ripe = over or (soon and ".before" in need.key)
            if event.unit not in SILENT and ripe and self.remembers():
                await self._send(Actor("telegram", f"staff {event.unit}"), need)

    async def _send(self, actor: Actor, need: EventNeed) -> None:
        id = (await self.do(StartNeed(actor, need.id))).id
        draft = await self.look(partial(_of, Draft, id))
        kind = self.product.app.rulebook.spec.request_types[draft.type]
        for key, asked in kind.fields.items():
            if key not in draft.answers:
                await self._answer(actor, id, key, asked)
        await self.do(SendDraft(actor, id))

    async def _answer(self, actor: Actor, draft: int, key: str, asked: FieldSpec) -> None:
        answers = {"choice": next(iter(asked.options or {}), ""), "yes_no": "no"}
        words = {"time": "8:00", "date_range": "", "date": ""}
        if not asked.is_required:
            await self.do(LeaveOut(actor, draft, key))
        elif asked.kind in answers:
            await self.do(Choose(actor, draft, key, answers[asked.kind]))
        elif asked.kind == "file":
            await self.do(
                Attach(actor, draft, key, SentFile("document", "f", f"f{draft}", 1, "du-thao.docx", size=9))
            )
        elif asked.kind == "date_range":
            tomorrow, after = self.today + timedelta(days=1), self.today + timedelta(days=9)
            await self.do(Choose(actor, draft, key, f"{tomorrow}/{after}"))
        else:
            await self.do(GiveText(actor, draft, key, words.get(asked.kind) or f"Nội dung {key}"))

    async def decide(self, stage: str) -> None:
        """The deciders pass what waits, or leave it for another day."""
        for visit in await self.look(lambda work: work.store.all(Visit, left_at=None, stage=stage)):
            who = await self.look(partial(self._decider, visit))
            if who and self.remembers():
                revision = await self.product.newest(Revision, request=visit.request)
                await self.do(Decide(Actor("telegram", who), visit.id, revision.id, "pass"))

    def _decider(self, visit: Visit, work: Work) -> str:
        request = work.require(Request, visit.request)
        stage = lifecycle.stage_of(work.type_of(request), visit)
        names = {"unit": f"unit_head {request.unit}", "desk": "desk", "board": "board"}
        if visit.late_at and stage.late.then:
            return "deputy"
        person = work.find_person(Actor("telegram", "board"))
        if stage.name == "board" and person and person.away_until and work.now < person.away_until:
            return "second board"
        return names[stage.name]

    async def publish(self) -> None:
        """Tasks are done, each with the proof its channel wants; what hangs is taken down on its last day."""
        for task in await self.look(lambda work: work.store.all(Task, state="open")):
            tomorrow = self.product.clock.moment + timedelta(days=1)
            soon = not task.afterwards or (task.due_at is not None and task.due_at < tomorrow)
            if not (soon and self.remembers()):
                continue
            actor = Actor("telegram", task.role)
            result = await self.look(partial(_result, task))
            if result == "photo":
                await self.product.put_up(task, task.role)
            else:
                said = LINK if result == "link" else "Đã mời 3 cơ quan."
                await self.do(PublishTask(actor, task.id, said))

    async def confirm(self) -> None:
        for recheck in await self.look(lambda work: work.store.all(Recheck, answer=None)):
            request = await self.look(partial(_of, Request, recheck.request))
            if self.remembers():
                await self.do(AnswerRecheck(Actor("telegram", f"staff {request.unit}"), recheck.id))
