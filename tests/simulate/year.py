"""Days of a simulated office, one after another: who looks when, what happens, and what must hold."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import partial
from operator import itemgetter

from tests.kit.day import ZONE, moment
from tests.kit.moves.fault import Fault
from tests.kit.moves.move import actor
from tests.simulate import house, promises
from tests.simulate.agent import Agent
from tests.simulate.chance import chance
from tests.simulate.habits import habits_of
from tests.simulate.lost_days import Saved
from tests.simulate.office import BEGINS, SimulatedOffice, open_simulated
from tests.simulate.play import Play
from workflow.actions import SetReachable
from workflow.model import Request
from workflow.people import permissions
from workflow.work import Work

WORKING_DAYS, WEEK = 250, 7
UNBLOCKS = 0.1  # at a look
LOSES, LOST = 10, 2  # in a foul play the last days of so many are lost
MIDNIGHT = time(23, 59)


@dataclass
class Played:
    """The outcome of a play so far."""

    days: int = 0
    requests: int = 0
    calls: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    wrong: dict[str, int] = field(default_factory=dict)


@dataclass
class Year:
    """An office, and its people by their accounts."""

    office: SimulatedOffice
    agents: dict[str, Agent] = field(default_factory=dict)
    missing: dict[str, int] = field(default_factory=dict)  # until which day somebody does nothing

    async def day(self, n: int) -> None:
        """One day, from the morning to midnight, and a look at all that must hold."""
        office = self.office
        date = moment(BEGINS).astimezone(ZONE).date() + timedelta(days=n)
        await self._gather()
        works = await office.app.ask(lambda work: work.calendar.is_working_day(date))
        for at, who, what in sorted(self._plan(n, works=works), key=itemgetter(0, 1, 2)):
            await office.until(datetime.combine(date, at, ZONE))
            await self._let(who, what, n)
        await office.until(datetime.combine(date, MIDNIGHT, ZONE))
        await office.deliver()
        await office.bringing.settle(0 if self._compares_all(n) else office.looked_at.entry)
        await office.until(office.clock.moment)  # some time has gone by
        await promises.check_day(office)
        office.runner.commit()

    def _compares_all(self, n: int) -> bool:
        """Whether all chats are compared: once a week, on the last day, and after days that were lost."""
        play = self.office.play
        return n % WEEK == WEEK - 1 or n == play.days - 1 or (play.foul and n % LOSES == 0)

    async def _gather(self) -> None:
        """People who came in have habits too; groups have the members that hold their role."""
        office = self.office
        for who in office.staff:
            if who not in self.agents:
                self.agents[who] = Agent(who, habits_of(office.play.seed, who))
        for chat, role in office.groups.items():
            members = await office.app.ask(partial(self._holders, role))
            office.chats.readers[office.chats.moved.get(chat, chat)] = members

    def _holders(self, role: str, work: Work) -> list[str]:
        held = {person.id for person in permissions.holders(work, work.rulebook.spec, role, None)}
        return [who for who, id in self.office.staff.items() if id in held]

    def _plan(self, n: int, *, works: bool) -> list[tuple[time, str, str]]:
        """The acts of a day, each with its person and its moment."""
        play, found = self.office.play, list[tuple[time, str, str]]()
        for name, (share, _) in house.HAPPENINGS.items():
            rng = chance(play.seed, name, n)
            if rng.random() < share:
                found.append((time(rng.randint(8, 16), rng.randint(0, 59)), name, "happens"))
        for who, agent in self.agents.items():
            rng, habits = chance(play.seed, who, "day", n), agent.habits
            if rng.random() < habits.missing:
                self.missing[who] = n + rng.randint(2, 8)
            if self.missing.get(who, 0) > n or (not works and rng.random() < 0.9):
                continue
            for share, what in ((habits.away, "away"), (habits.blocks, "blocks")):
                if rng.random() < share:
                    found.append((time(8, rng.randint(0, 59)), who, what))
            found += [(at.replace(second=rng.randint(0, 59)), who, "looks") for at in habits.looks]
            if works and rng.random() < self._begins:
                found.append((time(rng.randint(8, 16), rng.randint(0, 59), 30), who, "begins"))
        return [each for each in found if each[1] not in play.without and n not in play.quiet]

    @property
    def _begins(self) -> float:
        """How likely somebody begins something on a working day."""
        play = self.office.play
        return (
            play.requests * len(self.office.app.rulebook.spec.units) / WORKING_DAYS / max(1, len(self.agents))
        )

    async def _let(self, who: str, what: str, n: int) -> None:
        office = self.office
        if what == "happens":
            await house.HAPPENINGS[who][1](office, chance(office.play.seed, who, n, what))
        elif what == "looks":
            if who in office.chats.closed and chance(office.play.seed, who, n, "unblocks").random() < 0.2:
                office.chats.reopen(who)
                await house.tried(office, SetReachable(actor(who), True))
            elif who not in office.chats.closed:
                await self.agents[who].look(office)
        elif what == "begins":
            await self.agents[who].begin(office)
        elif what == "away":
            await house.absent(office, who, chance(office.play.seed, who, n, what))
        else:
            office.chats.close(who)


async def played(play: Play, after_day: Callable[[int, SimulatedOffice], None] | None = None) -> Played:
    """Play it. Raises the Fault that is met first, with its day."""
    async with open_simulated(play) as office:
        await house.bind_groups(office)
        year, saved = Year(office), None
        for n in range(play.days):
            office.day = n
            if play.foul and n % LOSES == LOSES - LOST:
                saved = Saved.of(office)
            try:
                await year.day(n)
                if saved and n % LOSES == LOSES - 1:
                    await saved.put_back(office, year.agents)
            except Fault as fault:
                fault.day = n
                raise
            if after_day:
                after_day(n, office)
        await promises.check_month(office)
        requests = await office.app.ask(lambda work: work.store.count(Request))
        return Played(play.days, requests, office.chats.count, dict(office.refused), dict(office.chats.said))
