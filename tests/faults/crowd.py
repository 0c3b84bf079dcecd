"""A crowd at work: drafts are sent, photos come, stages are decided, links returned, results confirmed.

Nobody repeats anything: who has pressed or written waits for what must follow, however often the bot dies in
between. Each press is remembered, to be looked for in the database afterwards.
"""

import asyncio
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass, field
from random import Random  # noqa: TID251 - with a seed

from sandbox.client import Person, Photo, SandboxError
from tests.faults.broken import BrokenOffice, Staff
from tests.faults.invariants import person_at
from tests.kit.pictures import png

PATIENCE = 240.0  # longer than all kills of a test together on a busy machine

PLACES = """
    SELECT v.id, p.card, CAST(p.message AS INTEGER), p.place, r.id,
        (SELECT max(id) FROM revision WHERE request = r.id)
    FROM visit v JOIN request r ON r.id = v.request JOIN card c ON c.request = r.id
    JOIN card_part p ON p.card = c.id AND p.post = c.post AND p.n = 0 JOIN account a ON a.external = p.place
    WHERE v.left_at IS NULL AND v.stage = ? AND a.external = ? ORDER BY v.id LIMIT ?
"""
RECHECKS = """
    SELECT k.id, p.card, CAST(p.message AS INTEGER), p.place, r.id
    FROM recheck k JOIN request r ON r.id = k.request
    JOIN card c ON c.request = r.id AND c.person = r.author
    JOIN card_part p ON p.card = c.id AND p.post = c.post AND p.n = 0
    WHERE k.answer IS NULL ORDER BY k.id LIMIT ?
"""
MENUS = """
    SELECT c.id, c.menu, p.place, CAST(p.message AS INTEGER) FROM card c JOIN request r ON r.id = c.request
    JOIN card_part p ON p.card = c.id AND p.post = c.post AND p.n = 0
    WHERE c.person = r.author AND r.status = 'deciding' AND NOT c.stale
"""
STAGES = (("unit", ("khang",)), ("desk", ("yến", "oanh")), ("board", ("minh", "thu")))


@dataclass
class Crowd:
    """The acts of people, so that they can be asked for later."""

    office: BrokenOffice
    fresh: list[Staff] = field(default_factory=list)
    sent: list[Staff] = field(default_factory=list)
    pressed: dict[int, set[int]] = field(default_factory=dict)
    confirmed: list[int] = field(default_factory=list)
    linked: list[int] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)
    newcomers: list[tuple[str, str, Person]] = field(default_factory=list)
    at_the_door: list[tuple[str, Person]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.fresh = list(self.office.staff)

    async def press(self, person: Person, card: int, message: int, data: str) -> None:
        """Press a button that the chat shows, and do not wait for the answer."""
        await self.office.sandbox.admin(
            "press", person=person.id, message_id=message, data=f"1:{card}:{data}"
        )

    async def decide(self, most: int) -> None:
        """The deciders pass up to `most` of what waits at each stage; the desk and the board race."""
        asked = [
            self._pass(self.office.people[name], *row)
            for stage, names in STAGES
            for name in names
            for row in self.office.ask(PLACES, stage, str(self.office.people[name].id), most)
        ]
        await asyncio.gather(*asked)

    async def _pass(
        self, person: Person, visit: int, card: int, message: int, _: str, __: int, revision: int
    ) -> bool:
        """Press what passes a visit, and remember it."""
        if not await self.tries(person, card, message, f"pass:{visit}.{revision}"):
            return False
        self.pressed.setdefault(visit, set()).add(person_at(self.office, person))
        return True

    async def decide_one(self) -> bool:
        """One person passes the first thing that nobody has pressed yet. Returns whether there was one."""
        for stage, names in STAGES:
            for name in names:
                person = self.office.people[name]
                for row in self.office.ask(PLACES, stage, str(person.id), 30):
                    if row[0] not in self.pressed and await self._pass(person, *row):
                        return True
        return False

    async def look_at_menu(self, dice: Random) -> bool:
        """An author opens or closes the menu of a card. Returns whether the chat showed it."""
        cards = self.office.ask(MENUS)
        if not cards:
            return False
        card, menu, place, message = dice.choice(cards)
        person = next(s.person for s in self.office.staff if s.person.id == int(place))
        return await self.tries(person, card, message, "menu:" if menu else "menu:withdraw")

    async def tries(self, person: Person, card: int, message: int, data: str) -> bool:
        """Press, unless the card has just been drawn anew without that button."""
        try:
            await self.press(person, card, message, data)
        except SandboxError:
            return False
        return True

    async def confirm(self, most: int) -> None:
        """Authors confirm what was published."""
        by_id = {staff.person.id: staff.person for staff in self.office.staff}
        for recheck, card, message, place, request in self.office.ask(RECHECKS, most):
            if await self.tries(by_id[int(place)], card, message, f"right:{recheck}"):
                self.confirmed.append(request)

    async def open_invitation(self) -> None:
        """Somebody opens an invitation, and has not yet said for whom it is."""
        if self.newcomers:
            token, name, person = self.newcomers.pop()
            await person.start(f"i-{token}")
            self.at_the_door.append((name, person))

    async def come_in(self) -> None:
        """All who have opened an invitation say that it is theirs; of each the administrator is told."""
        while self.at_the_door:
            name, person = self.at_the_door.pop()
            await person.press("Đúng", within=PATIENCE, timeout=0)
            self.joined.append(name)

    async def invite(self, count: int) -> None:
        """Invitations for people who will come in one by one."""
        for n in range(count):
            token, name = f"invitation-of-newcomer-{n:04d}", f"Nguyễn Văn Mới {n}"
            self.office.invite(token, name)
            self.newcomers.append((token, name, await self.office.sandbox.person(name)))

    async def submit(self, staff: Staff) -> None:
        """From the list of drafts through the preview to the sent request."""
        self.sent.append(staff)
        person = staff.person
        await person.say("/moi")
        await tap(person, staff.title[:20], "Mục không bắt buộc" if staff.with_photos else "Gửi yêu cầu")
        if staff.with_photos:
            await person.photos([Photo(png(staff.number * 2 + n)) for n in (0, 1)])
            await shows(person, "Ảnh: 2")
            await tap(person, "Xem lại", "Gửi yêu cầu")
        await tap(person, "Gửi yêu cầu", f" · {staff.title}")  # its card

    async def link(self) -> None:
        """The webmaster returns the link of the first open task."""
        tasks = self.office.ask("SELECT id, request FROM task WHERE state = 'open' ORDER BY id LIMIT 1")
        for task, request in tasks:
            webmaster = self.office.people["đạt"]
            reference = self.office.ask("SELECT reference FROM request WHERE id = ?", request)[0][0]
            await webmaster.start(f"link-{task}")
            await shows(webmaster, "dán đường dẫn của bài đã đăng")
            await webmaster.say(f"https://bien-xanh.example.vn/tin/{request}")
            await shows(webmaster, f"{reference} · Đã ghi đường dẫn")
            self.linked.append(request)

    async def presses(self, most: int = 2) -> None:
        """Acts that need no answer of the bot: also while it is down."""
        await asyncio.gather(self.decide(most), self.confirm(1), self.open_invitation())

    async def _press_and_come_in(self, most: int) -> None:
        await self.presses(most)
        await self.come_in()

    async def stir(self, submissions: int = 2, most: int = 2) -> None:
        """A bit of everything at once."""
        new = [self.fresh.pop(0) for _ in range(min(submissions, len(self.fresh)))]
        work: Iterable[Awaitable[None]] = [self.submit(staff) for staff in new]
        await asyncio.gather(self._press_and_come_in(most), *work, self.link())

    def check_done(self) -> None:
        """Check that every press and message has had its effect."""
        for visit, people in self.pressed.items():
            winners = self.office.ask("SELECT person FROM decision WHERE visit = ?", visit)
            assert len(winners) == 1, f"visit {visit} was pressed and has {len(winners)} decisions"
            assert winners[0][0] in people
        for staff in self.sent:
            sent = self.office.ask("SELECT sent_at, request FROM draft WHERE id = ?", staff.draft)
            assert all(sent[0]), f"the draft of {staff.person.name} was not sent"
        for request in self.linked:
            assert self.office.ask("SELECT link FROM task WHERE request = ? AND state = 'done'", request)
        for request in self.confirmed:
            assert self.office.ask("SELECT outcome FROM request WHERE id = ?", request) == [("confirmed",)]
        for name in self.joined:
            assert self.office.ask("SELECT count(*) FROM person WHERE name = ?", name) == [(1,)]


async def shows(person: Person, words: str) -> None:
    """Until the person's chat shows something after their last act."""
    await person.wait_for(words, timeout=PATIENCE)


async def tap(person: Person, label: str, then: str) -> None:
    """Press once and wait for what follows: words, or a button that begins with them."""
    await person.press(label, within=PATIENCE, timeout=0)
    await person.wait_for(
        lambda shown: then in shown.words or shown.button(then) is not None, timeout=PATIENCE
    )


def seed_pipeline(office: BrokenOffice, staff: list[Staff]) -> None:
    """Requests at each stage, so that there is something for everybody to do from the beginning."""
    for n, each in enumerate(staff):
        request = office.send(each)
        office.decide(request, *("khang", "yến", "minh")[: n % 4])
