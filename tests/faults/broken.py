"""An office whose bot is there to be broken: it has switches, and a staff of any size."""

import asyncio
import hashlib
import json
import os
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from sandbox.client import Person, Sandbox
from storage import Records
from storage.offline import with_records
from tests.faults.points import Point
from tests.faults.switches import CRASH
from tests.kit.answered import Choose, LeaveOut
from tests.kit.builders import RULES, spec_of
from tests.kit.cast import Member, employ
from tests.kit.engines import SQLITE
from tests.kit.office import Office
from workflow import model
from workflow.actions import Decide, GiveText, SendDraft, StartDraft, UseRules
from workflow.ports import Store
from workflow.rules.book import RuleBook
from workflow.subjects import SUBJECTS
from workflow.work import Actor, Work

PHONE = "0912 345 678"
BODY = f"Khoa Kinh tế tổ chức hội thảo về logistics xanh. Liên hệ: {PHONE}."
PHOTOS = "photos"


@dataclass(frozen=True)
class Staff:
    """Somebody with a draft to send."""

    person: Person
    number: int
    draft: int
    title: str
    with_photos: bool


class BrokenOffice(Office):
    """An office with `switches`, whose bot may die at any moment.

    Its rules are those of requests: the daily log and the monthly rounds have tests of their own.
    """

    rules = re.sub(r"(?ms)^daily_log: .*?\n|^duties:\n.*", "", RULES)

    def __init__(self, sandbox: Sandbox, home: Path, *, webhook: bool = False, engine: str = SQLITE) -> None:
        super().__init__(sandbox, home, webhook=webhook, engine=engine)
        self.extra = {"TMPDIR": str(home)}
        self.program = "tests.faults.launch"
        self.staff: list[Staff] = []
        self.first_update = 0
        self.crashes = 0
        self.rulebook: RuleBook

    # starting and dying

    def arm(self, point: Point | None) -> None:
        """Kill the bot at a point from now on; None lets it live."""
        self.switches.turn(CRASH, point.order if point else "")

    async def death(self, seconds: float) -> bool:
        """Wait for the bot to die of its trap. Returns whether it did."""
        assert self.process
        try:
            await asyncio.wait_for(self.process.wait(), seconds)
        except TimeoutError:
            return False
        self.crashes += 1
        return True

    async def resumed(self) -> float:
        """Start after a death. Returns the seconds until everything left behind was taken up and done."""
        left = [id for (id,) in self.ask("SELECT id FROM inbox WHERE state = 'new'")]
        began = time.monotonic()
        await self.start()
        marks = ",".join("?" * len(left))
        while left and self.ask(
            f"SELECT count(*) FROM inbox WHERE state = 'new' AND id IN ({marks})",
            *left,
        ) != [(0,)]:
            await asyncio.sleep(0.02)
            if time.monotonic() - began > 60:
                raise AssertionError("the rest of the last run is not taken up")
        return time.monotonic() - began

    # people

    async def part_duties(self) -> None:
        """Nobody both reviews and publishes, so that each chat is sent everything once; two review."""
        self.people["oanh"] = (await self.people_called(1, "Cô Oanh"))[0]

        def register(records: Records) -> None:
            self.register(records, self.people["oanh"], "desk", "communications")
            both = records.one(model.Membership, role="webmaster")
            assert both
            for held in records.all(model.Membership, person=both.person, role="desk"):
                records.remove(held)

        with_records(self.database, register)

    async def people_called(self, count: int, name: str) -> list[Person]:
        made = [await self.sandbox.person(f"{name} {n}") for n in range(1, count + 1)]
        for person in made:
            await person.start()
        return made

    async def hire_many(self, count: int, *, with_photos: int = 0) -> None:
        """Staff of the faculty, each with a draft; every `with_photos`th draft still wants its photos."""
        people = await self.people_called(count, "Nhân viên")

        def register(records: Records) -> list[Staff]:
            return [self._hire(records, person, with_photos) for person in people]

        self.staff += with_records(self.database, register)

    def _hire(self, records: Records, person: Person, with_photos: int) -> Staff:
        self.register(records, person, "staff", "economics")
        number = len(records.all(model.Draft)) + 1
        title = f"Hội thảo số {number} về logistics xanh"
        wants = bool(with_photos) and number % with_photos == 0
        draft = write_draft(self.work(records), actor(person), title, skip_photos=not wants)
        return Staff(person, number, draft, title, wants)

    def register(self, records: Store, person: Person, role: str, unit: str) -> None:
        """A staff record with an account and a role, as if an invitation had been used."""
        employ(records, person.id, Member(person.name, "Thầy", [(role, unit)]))

    def invite(self, token: str, name: str) -> None:
        """An invitation with a known token."""
        digest = hashlib.sha256(token.encode()).hexdigest()
        invitation = model.Invitation(
            digest=digest, name=name, address="Cô", role="staff", unit="training",
            expires_at=self.now() + timedelta(hours=72),
        )  # fmt: skip
        with_records(self.database, lambda records: records.add(invitation))

    # the database, from beside

    def work(self, store: Store) -> Work:
        return Work(store, self.rulebook, self.now(), SystemClock().now(), "", SUBJECTS, SystemTokens())

    def write_rules(self) -> None:
        spec = spec_of(self.rules)
        self.rulebook = RuleBook(0, spec)
        version = with_records(
            self.database, lambda records: UseRules(self.rules).perform(self.work(records))
        )
        self.rulebook = RuleBook(version.id, spec)

    def decide(self, request: int, *names: str) -> None:
        """Pass a request's stages, as if these people had pressed."""

        def run(records: Records) -> None:
            for name in names:
                visit = records.one(model.Visit, request=request, left_at=None)
                revision = records.one(model.Revision, request=request)
                assert visit is not None
                assert revision is not None
                Decide(actor(self.people[name]), visit.id, revision.id, "pass").perform(self.work(records))

        with_records(self.database, run)

    def send(self, staff: Staff) -> int:
        """Send a draft, as if its owner had pressed."""
        sent = with_records(
            self.database,
            lambda records: SendDraft(actor(staff.person), staff.draft).perform(self.work(records)),
        )
        return sent.request


def actor(person: Person) -> Actor:
    return Actor("telegram", str(person.id))


def write_draft(work: Work, who: Actor, title: str, *, skip_photos: bool) -> int:
    """A draft with every answer but, where they are wanted, the photos and what comes after them."""
    draft = StartDraft(who, "news", "economics").perform(work).id
    for action in (
        GiveText(who, draft, "title", title),
        GiveText(who, draft, "body", BODY),
        Choose(who, draft, "category", "research"),
        LeaveOut(who, draft, "event_date"),
        Choose(who, draft, "english", "no"),
        LeaveOut(who, draft, "source"),
    ):
        assert action.perform(work).problem is None
    if skip_photos:
        LeaveOut(who, draft, PHOTOS).perform(work)
        LeaveOut(who, draft, "attachment").perform(work)
    return draft


@asynccontextmanager
async def open_broken(
    home: Path,
    *,
    webhook: bool = False,
    engine: str = SQLITE,
    limits: bool = False,
    staff: int = 0,
    with_photos: int = 0,
    seed: int = 0,
    rules: str = "",
) -> AsyncIterator[BrokenOffice]:
    """A furnished office with so many staff, its bot not yet started; all of it is gone afterwards."""
    async with Sandbox.start(limits=limits, seed=seed) as sandbox:
        office = BrokenOffice(sandbox, home, webhook=webhook, engine=engine)
        office.rules = rules or office.rules
        await sandbox.bot(office.token)
        office.first_update = (await sandbox.admin("updates"))["next_id"]
        try:
            await office.furnish()
            await office.part_duties()
            office.write_rules()
            await office.hire_many(staff, with_photos=with_photos)
            yield office
            assert await sandbox.violations() == []
        finally:
            if office.process and office.process.returncode is None:
                await office.kill()


def report(**found: object) -> None:
    """Figures of a run: printed, and kept as lines of JSON where FAULTS_REPORT names a file."""
    line = json.dumps(found, ensure_ascii=False)
    print(line)
    if path := os.environ.get("FAULTS_REPORT"):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def seed_of(default: int) -> int:
    """The seed of a random test: SEED repeats a run."""
    return int(os.environ.get("SEED", default))
