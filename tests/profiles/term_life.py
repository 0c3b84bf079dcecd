"""A term of a profile's office, day by day: the clock goes on while the bot runs, what rings is kept."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from tests.kit import day
from tests.profiles.profile_office import Given, ProfileOffice, send
from tests.profiles.profile_steps import Reply, act, answers

MORNING, EVENING = "08:30", "18:00"  # after the first digest and the last log of every profile


@dataclass(frozen=True)
class Step:
    """A button that somebody of a role presses on a card, and what they answer then."""

    role: str
    unit: str | None
    press: tuple[str, *tuple[Reply, ...]]
    group: str | None = None


@dataclass(frozen=True)
class Plot:
    """The plot of a term: a request and its way, the leader whose step is first, who acts for them.

    Of a duty of every month one unit `answers`, and who is late is `told` to a role.
    """

    kind: str
    given: Given
    sender: tuple[str, str]
    leader: tuple[str, str]
    deputy: str
    verb: tuple[str, *tuple[Reply, ...]]
    rest: tuple[Step, ...]
    duty: str = ""
    answers: str = ""
    told: str = ""


class Life:
    """An office that lives from day to day. `rang` is what rang on a day for people who did nothing then."""

    def __init__(self, office: ProfileOffice, plot: Plot) -> None:
        self.office, self.plot = office, plot
        self.leader = office.who(*plot.leader)
        self.deputy = office.who(plot.deputy, plot.leader[1])
        self.sender = office.who(*plot.sender)
        self.sent: list[str] = []
        self.rang = defaultdict[tuple[str, date], list[str]](list)
        self._acted = set[str]()
        self._seen = dict[str, int]()
        self._seq = 0

    async def evening_of(self, last: str) -> None:
        """Live to the evening of a day: a look each morning and each evening."""
        while True:
            today = self.office.date()
            if self.office.now() < day.moment(f"{today}T{EVENING}"):
                await self.office.turn_to(f"{today}T{EVENING}")
                await self._count(today)
            if today >= date.fromisoformat(last):
                return
            await self._rise(today + timedelta(days=1))

    async def morning_of(self, first: str) -> None:
        """Live to the morning of a day."""
        before = date.fromisoformat(first) - timedelta(days=1)
        await self.evening_of(f"{before}")
        await self._rise(date.fromisoformat(first))

    async def _rise(self, today: date) -> None:
        self._acted.clear()
        await self.office.turn_to(f"{today}T{MORNING}")
        await self._count(today)

    async def _count(self, today: date) -> None:
        events = await self.office.sandbox.events(after=self._seq, limit=50_000)
        self._seq = max((each["seq"] for each in events), default=self._seq)
        chats = {each["chat"] for each in events if each["type"] == "message"}
        for who, person in self.office.people.items():
            if person.id in chats:
                shown = await person.read()
                fresh = [each for each in shown if each.message_id > self._seen.get(who, 0)]
                self._seen[who] = max(each.message_id for each in shown)
                if who not in self._acted:
                    self.rang[who, today] += [m.words for m in fresh if m.from_bot and not m.silent]

    async def says(self, who: str, *replies: Reply) -> str:
        """Somebody talks with the bot. Returns what it said last."""
        self._acted.add(who)
        return await answers(self.office, who, *replies)

    async def asks(self) -> str:
        """The plot's request is sent. Returns its reference."""
        self._acted.add(self.sender)
        self.sent.append(await send(self.office, self.sender, self.plot.kind, self.plot.given))
        return self.sent[-1]

    async def passes(self, reference: str, by: str) -> None:
        """The leader, or whoever acts for them, passes it; so do all after, and its sender finds it right."""
        await self._press(by, reference, self.plot.verb)
        for step in self.plot.rest:
            await self._press(self.office.who(step.role, step.unit), reference, step.press, step.group)
        await self._press(self.sender, reference, ("Xác nhận đúng",))

    async def _press(
        self, who: str, reference: str, said: tuple[str, *tuple[Reply, ...]], group: str | None = None
    ) -> None:
        self._acted.add(who)
        await act(self.office, who, reference, said[0], *said[1:], group=group)
