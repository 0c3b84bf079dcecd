"""An office that runs by a profile, with the people and groups that `loa demo --rules` makes up."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from bot.demo.made_up import made_up
from bot.demo.pictures import picture
from bot.demo.tour_moves import PAGE
from bot.demo.troupe import Member, Troupe
from sandbox.client import Person, Sandbox
from storage.offline import with_records
from tests.faults.switches import TICK
from tests.kit import day
from tests.kit.builders import make_database
from tests.kit.cast import Member as Hired
from tests.kit.cast import employ
from tests.kit.office import Office
from tests.stories.conftest import all_is_well
from tests.stories.steps import PATIENCE, begin, see
from workflow.spec import Spec, load

ROOT = Path(__file__).parents[2]
LATE = "Lý do trễ"
OFTEN = "0.1"  # seconds between looks at what is due
Given = Mapping[str, str | int | list[str] | None]  # by title: words, so many photos, options, a document


class ProfileOffice(Office):
    """An office with a troupe. People are found by their role and unit: `who("unit_head", "training")`."""

    troupe: Troupe
    spec: Spec

    async def settle_in(self) -> None:
        """Everybody is employed, and in the groups of their roles."""
        members = self.troupe.people
        for key, member in members.items():
            self.people[key] = await self.sandbox.person(member.name, language="vi")
        make_database(self.home / "loa.sqlite")
        with_records(self.database, lambda records: [
            employ(records, self.people[key].id, Hired(each.name, each.address, self._roles(each)))
            for key, each in members.items()
        ])  # fmt: skip
        for circle in self.troupe.circles.values():
            roles = members[circle.members[1]].roles
            role, unit = roles[0]
            at = unit if self.spec.roles[role].of == "unit" else None
            await self.group(circle.title, list(circle.members), role, at)
        for person in self.people.values():
            await person.start()

    def _roles(self, member: Member) -> list[tuple[str, str | None]]:
        administers = next(key for key, role in self.spec.roles.items() if role.administers)
        return [*member.roles] or [(administers, None)]

    def who(self, role: str, unit: str | None = None, n: int = 0) -> str:
        """The key of the n-th holder of a role, in a unit where it is held in units."""
        found = [
            key
            for key, each in self.troupe.people.items()
            if any(held == role and unit in (None, of) for held, of in each.roles)
        ]
        return found[n]

    async def at(self, moment: str) -> None:
        """Let the office's clock say this while the bot runs; what has fallen due by then is done."""
        await self.settle()
        await self.turn_to(moment)

    async def turn_to(self, moment: str) -> None:
        """The same where nothing is on its way."""
        self.set_clock(day.moment(moment))
        async with asyncio.timeout(PATIENCE):
            while self.overdue():
                await asyncio.sleep(0.02)
        await self.settle()

    def overdue(self) -> int:
        """How many deadlines have passed and are not yet looked at."""
        now = self.stamp(self.now())
        found = self.ask("SELECT count(*) FROM deadline WHERE fired_at IS NULL AND due_at <= ?", now)
        return int(found[0][0])


@asynccontextmanager
async def open_profile(home: Path, name: str) -> AsyncIterator[ProfileOffice]:
    """The office of a profile with its bot running; at the end all is well."""
    text = (ROOT / "profiles" / f"{name}.yaml").read_text("utf-8")
    async with Sandbox.start() as sandbox:
        office = ProfileOffice(sandbox, home)
        office.rules, office.spec = text, load(text, name)
        office.troupe = made_up(office.spec, next(iter(office.spec.request_types.values())))
        office.switches.turn(TICK, OFTEN)
        await sandbox.bot(office.token)
        try:
            await office.settle_in()
            await office.start()
            yield office
            await all_is_well(office, 0)
            assert await office.stop() == 0
        finally:
            if office.runs:
                await office.kill()


async def send(office: ProfileOffice, who: str, kind: str, given: Given) -> str:
    """Send a request whose questions are answered by their titles. Returns its reference."""
    person = office.people[who]
    shown = await begin(person, kind)
    while "Xem lại trước khi gửi" not in shown.words:
        await reply(person, shown.words, shown.labels, given)
        await office.settle()
        shown = await person.last()
    pressed = await person.press("Gửi yêu cầu", within=PATIENCE, timeout=PATIENCE)
    reference, _, said = (pressed.answer_text or "").partition(": ")
    assert said == "đã gửi yêu cầu.", pressed
    await see(person, reference)
    await office.settle()
    return reference


async def reply(person: Person, words: str, labels: list[list[str]], given: Given) -> None:
    """Answer the window that is shown: press what was read, say what was given, leave out the rest."""
    buttons = [label for row in labels for label in row]
    title = next((each for each in given if f"· {each}\n" in words), "")
    answer = given.get(title)
    left = [each for each in answer if each in buttons] if isinstance(answer, list) else []
    if label := next(iter(left), "") or _pressed(words, buttons, given):
        await person.press(label, within=PATIENCE, timeout=PATIENCE)
        return
    answer = given[LATE] if "lý do gửi trễ hạn" in words else answer
    assert title or answer, f"nobody answers: {words}"
    if answer is None:
        await person.file("tep.pdf", PAGE)
    elif isinstance(answer, int):
        await person.photos([picture(n) for n in range(answer)])
    elif answer in buttons:
        await person.press(answer, within=PATIENCE, timeout=PATIENCE)
    else:
        await person.say(f"{answer}")


def _pressed(words: str, buttons: list[str], given: Given) -> str:
    """The button that goes on, or opens what may be left out and was given."""
    if "Mục không bắt buộc" in words and "Đúng" not in buttons:
        left = [each for each in given if f"{each}: chưa có" in words]
        found = (label for label in buttons for each in left if each.startswith(label.removesuffix("…")))
        return next(found, "Xem lại")
    return next((each for each in ("Đúng", "Xong", "Gửi diện trễ hạn") if each in buttons), "")
