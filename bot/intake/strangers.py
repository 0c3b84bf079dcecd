"""How much of the bot people get whom the office does not know: little, and all of them together.

Known people have lanes of their own and never wait behind a stranger. Strangers share one lane, which takes
a row every so often. A stranger gets one refusal an hour; what else they say is counted and never reaches the
inbox. An invitation that is good is known by its hash before it waits anywhere.
"""

import json
import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy.exc import DBAPIError

from bot.intake.incoming import Incoming, Raw, Read
from bot.tally import Tally
from storage import Database, Records, StoreUnavailable, inbox
from storage.inbox import Arrival
from workflow.model import Account, Chat, Invitation, Person, Record
from workflow.people.usable import token_digest
from workflow.ports import TimeSource

log = logging.getLogger("loa.strangers")

LANE = inbox.STRANGERS
NOBODY = "nobody"
HOUR, COMING_IN, A_MOMENT = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=5)
NEVER = datetime.min.replace(tzinfo=UTC)
REFUSALS, TRIES = 1, 5  # an hour, to one account: the same answer to all it says, and answers to invitations
ALL_REFUSALS, ALL_TRIES = 3000, 300  # an hour, to all together: each try leaves an entry in the audit log
WAITING = 500  # rows of all together
REMEMBERED = 20_000


class Allowance:
    """Lets each key through so many times an hour, and all of them so many times.

    The keys that came first are forgotten first.
    """

    def __init__(self, each: int, together: int, clock: TimeSource) -> None:
        self._each, self._together, self._clock = each, together, clock
        self._used: OrderedDict[str, tuple[datetime, int]] = OrderedDict()
        self._all = (clock.now(), 0)

    def take(self, key: str) -> bool:
        """Whether the key may be used once more."""
        now = self._clock.now()
        since, used = self._within(self._used.get(key, (now, 0)), now)
        began, total = self._within(self._all, now)
        if used >= self._each or total >= self._together:
            return False
        if key not in self._used and len(self._used) >= REMEMBERED:
            self._used.popitem(last=False)
        self._used[key], self._all = (since, used + 1), (began, total + 1)
        return True

    @staticmethod
    def _within(counted: tuple[datetime, int], now: datetime) -> tuple[datetime, int]:
        return counted if now - counted[0] < HOUR else (now, 0)


@dataclass(frozen=True)
class _Known:
    """Of what a batch names, the part that the office knows."""

    people: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    invitations: set[str] = field(default_factory=set)


class Strangers:
    """Says which updates of a platform enter the inbox, by which lane. `waiting` counts the rows of one."""

    def __init__(
        self, database: Database, clock: TimeSource, waiting: Callable[[str], int], platform: str, read: Read
    ) -> None:
        self._database, self._clock, self._waiting = database, clock, waiting
        self._platform, self._read = platform, read
        self._people = set[str]()
        self._unknown: dict[str, datetime] = {}  # and when that was looked up
        self._invited: dict[
            str, datetime
        ] = {}  # who used a good invitation, and when: the rest is for its lane
        self._changes = 0
        self._refusals = Allowance(REFUSALS, ALL_REFUSALS, clock)
        self._tries = Allowance(TRIES, ALL_TRIES, clock)
        self._unheard = Tally(log, "%d messages and presses of people unknown here had no answer")
        self._odd = Tally(log, "%d updates that cannot be read were passed over")
        database.writer.on_commit(self._committed)

    def _committed(self, kinds: set[type[Record]]) -> None:
        if kinds & {Account, Person}:
            self._forget()

    def _forget(self) -> None:
        self._changes += 1
        self._people.clear()
        self._unknown.clear()

    def knows(self, lane: str) -> bool:
        """Whether a lane is that of a person whom the last batches knew."""
        return lane in self._people

    async def admit(self, updates: list[Raw]) -> list[Arrival]:
        """Return the rows to keep. Updates that are left out are counted."""
        readable = [(update, said) for update in updates if (said := self._read(update))]
        known = await self._known([said for _, said in readable])
        found, unheard = list[Arrival](), 0
        for update, said in readable:
            try:
                if lane := self._lane(said, known):
                    found.append(Arrival(said.id, lane, json.dumps(update)))  # in ASCII even half a character
                else:
                    unheard += 1
            except (RecursionError, ValueError):  # too deep to be written down
                self._odd.add()
        if unheard:
            self._unheard.add(unheard)
        if odd := len(updates) - len(readable):
            self._odd.add(odd)
        return found

    async def _known(self, updates: list[Incoming]) -> _Known:
        """Look up what a batch names and nobody asked for a moment ago, all of it at once."""
        now = self._clock.now()
        people = {said.person for said in updates if said.person}
        new = {p for p in people - self._people if now - self._unknown.get(p, NEVER) > A_MOMENT}
        groups = {said.group for said in updates if said.group}
        digests = {token_digest(said.token) for said in updates if said.token}
        if people <= self._people or not (new or groups or digests):
            return _Known(people & self._people)
        found = await self._asked(new, groups, digests)
        if len(self._people) + len(self._unknown) > REMEMBERED:
            self._forget()
        self._people |= found.people
        self._unknown.update(dict.fromkeys(new - found.people, now))
        return _Known(people & (self._people | found.people), found.groups, found.invitations)

    async def _asked(self, people: set[str], groups: set[str], digests: set[str]) -> _Known:
        """Ask the database, again where somebody came in meanwhile. Raises StoreUnavailable."""
        while True:
            changes = self._changes
            try:
                found = await self._database.read(
                    lambda records: _look(records, self._platform, people, groups, digests)
                )
            except DBAPIError as error:
                raise StoreUnavailable(str(error)) from error
            if changes == self._changes:
                return found

    def _lane(self, update: Incoming, known: _Known) -> str | None:
        """The lane of an update; None for one that is only counted."""
        person, group, token, now = update.person, update.group, update.token, self._clock.now()
        if person and token and token_digest(token) in known.invitations:
            self._invited[person] = now
        if person in known.people or (person and now - self._invited.get(person, NEVER) < COMING_IN):
            return person
        if update.happens_to_chat:
            return NOBODY if group in known.groups else None
        if person is None or self._waiting(LANE) >= WAITING:
            return None
        said_in = None if update.is_press else group
        if said_in and not update.for_group:  # an anonymous administrator is told to use their name
            return None
        allowance = self._tries if token or said_in else self._refusals
        return LANE if allowance.take(said_in or person) else None


def _look(records: Records, platform: str, people: set[str], groups: set[str], digests: set[str]) -> _Known:
    """Of these, the accounts of active people, the groups and the unused invitations."""
    accounts = records.all(Account, platform=platform, external=tuple(people)) if people else []
    owners = tuple(account.person for account in accounts)
    active = {person.id for person in records.all(Person, id=owners, active=True)} if owners else set()
    chats = records.all(Chat, platform=platform, external=tuple(groups)) if groups else []
    links = records.all(Invitation, digest=tuple(digests), used_at=None) if digests else []
    return _Known(
        {account.external for account in accounts if account.person in active},
        {chat.external for chat in chats},
        {link.digest for link in links},
    )
