"""The versions of the rules this process knows. A request keeps the version it began under."""

from copy import copy
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from workflow.calendar import Announcement, WorkCalendar
from workflow.model import RuleOffer, RuleVersion
from workflow.ports import Store
from workflow.spec import Spec, reread

UNKEPT = 0  # the number of rules that were read from a file and are in no database yet


def in_force(store: Store) -> RuleOffer | None:
    """The offer that put today's version in force; None before the first start."""
    return store.one(RuleOffer, state="applied")


def text_in_force(store: Store) -> str | None:
    """Return the rules in force as they were written; None before the first start."""
    offer = in_force(store)
    version = store.get(RuleVersion, offer.rules) if offer else None
    return version.text if version else None


@dataclass(frozen=True)
class _Edition:
    """One version with what is made of it; the calendar of the last announcements is kept."""

    id: int
    spec: Spec
    zone: ZoneInfo
    calendars: dict[tuple[Announcement, ...], WorkCalendar] = field(default_factory=dict)


class RuleBook:
    """Gives the spec of a version; parses each once. `current` is what new requests begin under.

    The database says which version is in force: each piece of work asks it (`follow`), so that whoever
    applied another version, and however that process ended, the next piece of work is under it.
    """

    def __init__(self, current: int, spec: Spec) -> None:
        self._known: dict[int, Spec] = {}
        self.turn(current, spec)

    @property
    def current(self) -> int:
        return self._edition.id

    @property
    def spec(self) -> Spec:
        return self._edition.spec

    @property
    def zone(self) -> ZoneInfo:
        return self._edition.zone

    def turn(self, current: int, spec: Spec) -> None:
        """From now on this version is the current one."""
        self._known[current] = spec
        self._edition = _Edition(current, spec, ZoneInfo(spec.organisation.timezone))

    def follow(self, store: Store) -> "RuleBook":
        """Switch to the version in force. Returns a book that stays with it while others switch this one."""
        applied = in_force(store) if self.current != UNKEPT else None
        if applied and applied.rules != self.current:
            self.turn(applied.rules, self.version(store, applied.rules))
        return copy(self)

    def at(self, store: Store, rules: int) -> "RuleBook":
        """A book with this version as the current one."""
        book = copy(self)
        book.turn(rules, self.version(store, rules))
        return book

    def calendar(self, announced: tuple[Announcement, ...] = ()) -> WorkCalendar:
        """Working time by today's rules and the days that were announced since; the last one made is kept."""
        calendars = self._edition.calendars
        made = calendars.get(announced)
        if made is None:
            organisation = self.spec.organisation
            made = WorkCalendar(organisation.calendar, organisation.timezone, announced)
            calendars.clear()
            calendars[announced] = made
        return made

    def version(self, store: Store, id: int) -> Spec:
        """The spec of the version `id`."""
        if id not in self._known:
            version = store.get(RuleVersion, id)
            if version is None:
                raise LookupError(f"there is no rule version {id}")
            self._known[id] = reread(version.text, f"rule version {id}")
        return self._known[id]
