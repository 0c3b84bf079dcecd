"""The product over a real database file, without any chat: people by name, a clock that is moved by hand."""

import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.rules_at_start import begin
from bot.tokens import SystemTokens
from storage import Database, Records, words
from storage.address import Address
from storage.schema import migrate
from tests.kit import choices, day, found, known, wanted
from tests.kit.answered import Choose
from tests.kit.cast import Member, Roles, employ
from tests.kit.clock import Clock
from tests.kit.there import there
from workflow import model
from workflow.actions import (
    AddPhoto,
    AnswerRecheck,
    Decide,
    GiveText,
    OfTask,
    PublishTask,
    RunDue,
    SendDraft,
    StartDraft,
)
from workflow.app import App
from workflow.calendar import WorkCalendar
from workflow.deadlines.run_due import BATCH
from workflow.media.files import SentFile
from workflow.model import Deadline, Person, Recheck, Request, Revision, Task, Verdict, Visit
from workflow.office import invariant
from workflow.office.standing import NIGHTLY
from workflow.people.staff import DEFAULT_ADDRESS
from workflow.rules.book import UNKEPT, RuleBook
from workflow.spec import Spec, load
from workflow.subjects import SUBJECTS
from workflow.work import Actor, Work

SHIPPED = (Path(__file__).parents[2] / "config.yaml").read_text("utf-8")
CONFIG = (Path(__file__).parents[1] / "rules" / "first_edition" / "config.yaml").read_text("utf-8")
RULES = re.sub(r"(?m)^ *quiet: .*\n", "", CONFIG)  # without quiet hours: tests run at any hour of the day
MONDAY = day.moment(day.PLAIN)
ROLES: dict[str, Roles] = {
    "author": [("staff", "economics")],
    "colleague": [("staff", "economics")],
    "head": [("unit_head", "economics")],
    "deputy head": [("unit_deputy", "economics")],
    "other head": [("unit_head", "navigation")],
    "desk": [("desk", None)],
    "office": [("office", None)],
    "webmaster": [("webmaster", None)],
    "board": [("board", None)],
    "second board": [("board", None)],
    "deputy": [("deputy", None)],
    "administrator": [("administrator", None)],
}
TIMED: dict[str, Any] = {
    "visit": Visit, "task": Task, "inquiry": model.Inquiry, "recheck": Recheck,
    "round": model.DutyRound, "need": model.EventNeed, "request": Request,
    "opinion": model.Opinion,
}  # fmt: skip
LINK = "https://bienxanh.example.edu.vn/tin/1"
R = TypeVar("R", bound=model.Record)
T = TypeVar("T")
P = ParamSpec("P")


@dataclass
class Product:
    """The parts of a rule test. People are named by their role, as in ROLES; so are accounts, unless told."""

    app: App
    database: Database
    clock: Clock
    ids: dict[str, int] = field(default_factory=dict)
    accounts: dict[str, str] = field(default_factory=dict)
    platform: str = "telegram"
    strange: set[str] = field(default_factory=set)  # words that a test puts where the program's stand
    written: set[int] = field(default_factory=set)  # requests that a test changed behind the product's back
    broken: bool = False  # set by a test that leaves something broken behind the bot's back

    async def check(self) -> None:
        """Nobody waits for somebody who cannot act, and each button comes back: called at every test's end.

        Due rows are done first, except for the night's look, which would mend what it finds.
        """
        if self.broken:
            return

        def put_off(records: Records) -> None:
            for row in records.all(Deadline, kind=NIGHTLY, fired_at=None):
                records.change(row, due_at=self.clock.moment + timedelta(days=1))

        await self.database.writer.write_first(put_off)
        while (await self.app.do(RunDue())).count == BATCH:
            pass
        assert await self.app.ask(invariant.breaches) == []
        assert await self.app.ask(wanted.differing) == {}
        assert await self.app.ask(choices.faulty) == []
        assert await self.app.ask(partial(found.differing, but_for=self.written)) == {}
        assert await self.database.read(ends_that_differ) == []
        assert await self.database.write(known.differing) == []
        strange = set(await self.database.read(words.unknown)) - self.strange
        assert not strange, strange

    def actor(self, name: str) -> Actor:
        return Actor(self.platform, self.accounts.get(name, name))

    async def all(self, kind: type[R], /, **where: Any) -> list[R]:
        return await self.database.read(lambda records: records.all(kind, **where))

    async def find(self, kind: type[R], /, **where: object) -> R | None:
        """The newest that fits, where there is one."""
        return await self.database.read(lambda records: records.one(kind, **where))

    async def newest(self, kind: type[R], /, **where: object) -> R:
        """The newest that fits; there must be one."""
        return there(await self.find(kind, **where), (kind, where))

    async def person(self, name: str) -> Person:
        return await self.newest(Person, id=self.ids[name])

    async def ask(self, question: Callable[Concatenate[Work, P], T], *given: P.args, **named: P.kwargs) -> T:
        """Ask the product a question about something."""
        return await self.app.ask(lambda work: question(work, *given, **named))

    async def change(self, record: R, **values: object) -> R:
        """A change behind the product's back."""
        if isinstance(record, Request | Revision):
            self.written.add(record.id if isinstance(record, Request) else record.request)
        return await self.database.writer.write_first(lambda records: records.change(record, **values))

    async def request(self) -> Request:
        return await self.newest(Request)

    async def submit(
        self, author: str = "author", unit: str = "economics", *, type: str = "news", english: bool = False
    ) -> Request:
        """A complete request, sent."""
        actor = self.actor(author)
        draft = (await self.app.do(StartDraft(actor, type, unit))).id
        await self.app.do(GiveText(actor, draft, "title", "Hội thảo logistics xanh"))
        await self.app.do(GiveText(actor, draft, "body", "Đoạn một, đoạn hai."))
        await self.app.do(Choose(actor, draft, "category", "research"))
        await self.app.do(Choose(actor, draft, "english", "yes" if english else "no"))
        await self.app.do(SendDraft(actor, draft))
        return await self.request()

    async def decide(self, name: str, verdict: Verdict = "pass", reason: str = "") -> object:
        """Decide what waits now, on the newest revision."""
        visit = await self.newest(Visit)
        revision = await self.newest(Revision)
        said = reason or ("" if verdict == "pass" else "Thiếu thông tin")
        return await self.app.do(Decide(self.actor(name), visit.id, revision.id, verdict, said))

    async def publish(self, name: str = "webmaster", link: str = LINK) -> object:
        task = await self.newest(Task, state="open")
        return await self.app.do(PublishTask(self.actor(name), task.id, link))

    async def put_up(self, task: Task, name: str = "desk") -> object:
        """Return a photo as the result of a task."""
        actor = self.actor(name)
        await self.app.do(AddPhoto(actor, OfTask(task.id), SentFile("photo", "h", f"p{task.id}", 1)))
        kept = await self.newest(Task, id=task.id)
        return await self.app.do(PublishTask(actor, task.id, seen=tuple((id, "") for id in kept.photos)))

    async def recheck(self, note: str = "") -> object:
        recheck = await self.newest(Recheck)
        return (await self.app.do(AnswerRecheck(self.actor("author"), recheck.id, note))).reference

    async def reach(self, state: str, *, english: bool = False) -> Request:
        """A request brought to a state the honest way."""
        await self.submit(english=english)
        for name in STEPS[: STATES.index(state)]:
            await getattr(self, name[0])(*name[1:])
        return await self.request()


STEPS = [("decide", "head"), ("decide", "desk"), ("decide", "board"), ("publish",), ("recheck",)]
STATES = ["unit", "desk", "board", "publishing", "rechecking", "closed"]


@cache
def spec_of(text: str) -> Spec:
    """Return the rules of a file, read once: that takes longer than most tests, and they never change."""
    return load(text)


def calendar() -> WorkCalendar:
    """The office's working days, by its rules alone."""
    organisation = spec_of(CONFIG).organisation
    return WorkCalendar(organisation.calendar, organisation.timezone)


@cache
def _blank() -> bytes:
    with TemporaryDirectory() as place:
        path = Path(place) / "loa.sqlite"
        migrate(Address(path), path.parent)
        assert [file.name for file in path.parent.iterdir()] == [path.name]
        return path.read_bytes()


def ends_that_differ(records: Records) -> list[tuple[str, int]]:
    """Return what has a due time of its own and a row that would fire at another: there is one truth."""
    found = []
    for row in records.all(Deadline, kind="late", fired_at=None, attempts=0):
        thing = records.get(TIMED[row.subject], row.subject_id)
        if thing is None or thing.due_at != row.due_at:
            found.append((row.subject, row.subject_id))
    return found


def make_database(path: Path) -> None:
    """A new database file, as `migrate` makes it: copied from the first one of this process."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_blank())


async def started(database: Database, text: str, clock: Clock) -> App:
    """The product of a process that starts with this rules file."""
    first = App(database, RuleBook(UNKEPT, spec_of(text)), clock, clock, SUBJECTS, SystemTokens())
    return App(database, await begin(first, text), clock, clock, SUBJECTS, SystemTokens())


@asynccontextmanager
async def open_product(
    folder: Path, text: str = RULES, cast: Mapping[str, Roles] = ROLES, at: Address | None = None
) -> AsyncIterator[Product]:
    """A fresh product with everybody of a cast in it, `at` a server's database that is new or in a file."""
    begin = day.begin()
    path = folder / "loa.sqlite"
    if at is None:
        make_database(path)
    database, clock = Database(at or Address(path)), Clock()
    product = Product(await started(database, text, clock), database, clock)

    def people(records: Records) -> None:
        for name, held in cast.items():
            member = Member(f"Người {name.title()}", DEFAULT_ADDRESS, held)
            product.ids[name] = employ(records, name, member, begin - timedelta(days=30))

    await database.writer.write_first(people)
    try:
        yield product
        await product.check()
    finally:
        await database.close()
