"""Staff as an administrator sees them: sorted and found by name, and who still has to come in."""

import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Literal

from workflow.form.problem import Problem
from workflow.form.questions import letters_problem
from workflow.model import Account, Invitation, Membership, Person, RuleOffer, Unit
from workflow.spec import Role, SpecErrors, Words
from workflow.spec.basics import UnitKind
from workflow.text import clean, fold
from workflow.work import Work

ADDRESSES = ("Thầy", "Cô", "Anh", "Chị", "Ông", "Bà", "Đồng chí", "Anh/Chị")
DEFAULT_ADDRESS = "Anh/Chị"
NAME_LENGTH = 80

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # huyền, hỏi, ngã, sắc, nặng


def plain_name(text: str) -> str:
    """A name as it is kept: cleaned, one space between words."""
    return " ".join(clean(text).split())


def read_name(text: str) -> tuple[str | None, Problem | None]:
    """A typed name of a person; one all in capitals or in small letters is asked about."""
    name = plain_name(text)
    if not name:
        return None, Problem("answer-empty")
    if len(name) > NAME_LENGTH:
        return None, Problem("answer-too-long", {"limit": NAME_LENGTH, "length": len(name)})
    problem = letters_problem(name, of_person=True)
    return (None, problem) if problem else (name, None)


def _syllable(word: str) -> tuple[str, int]:
    """The letters of a syllable and its tone, wherever in it the tone is written."""
    letters, tone = [], 0
    for letter in unicodedata.normalize("NFD", word.casefold()):
        if letter in _TONES:
            tone = _TONES[letter]
        else:
            letters.append(letter)
    return unicodedata.normalize("NFC", "".join(letters)), tone


def name_key(name: str) -> str:
    """Return a name without case and style of tones (hoà, hòa), by which two spellings are compared."""
    return " ".join(f"{letters}{tone}" for letters, tone in map(_syllable, plain_name(name).split()))


def sort_key(name: str) -> list[tuple[list[int], int]]:
    """The order of a Vietnamese register: by given name, which is the last word, then by the others."""
    words = name.split() or [""]
    return title_key(" ".join((words[-1], *words[:-1])))


@lru_cache(maxsize=4096)  # the whole register is put in order for each list of people or units
def title_key(title: str) -> list[tuple[list[int], int]]:
    """The order of titles, of units and of roles: word by word from the first."""
    syllables = [_syllable(word) for word in title.split()]
    return [([_place(letter) for letter in letters], tone) for letters, tone in syllables]


def _place(letter: str) -> int:
    """The place of a letter in the alphabet; digits and foreign letters come before all, in their order."""
    return _ALPHABET.find(letter) if letter in _ALPHABET else ord(letter) - sys.maxunicode


def address_of(said: str) -> str | None:
    """The form of address meant: the ordinary one for an empty text, None for any other word."""
    wanted = fold(plain_name(said))
    known = [a for a in ADDRESSES if a.casefold() == plain_name(said).casefold()]
    known += [a for a in ADDRESSES if fold(a) == wanted]
    return known[0] if known else DEFAULT_ADDRESS if not wanted else None


def staff(work: Work, typed: str = "") -> list[Person]:
    """Everybody active, in the order of a register; of those whose name holds every word of `typed`."""
    wanted = fold(plain_name(typed)).split()
    found = [p for p in work.store.all(Person, active=True) if all(w in fold(p.name) for w in wanted)]
    return sorted(found, key=lambda p: (sort_key(p.name), p.id))


@dataclass(frozen=True)
class HeldRole:
    """A role a person holds now."""

    id: int
    key: str
    role: Words
    unit: Words | None
    until: datetime | None


@dataclass(frozen=True)
class Profile:
    """One person: the roles held now, and whether the chat account can be written to."""

    person: Person
    held: tuple[HeldRole, ...]
    account: Literal["none", "bound", "unreachable"]


def profile(work: Work, id: int) -> Profile | None:
    """An active person, or None."""
    person = work.store.get(Person, id)
    if person is None or not person.active:
        return None
    accounts = work.store.all(Account, person=id)
    reachable = any(account.takes for account in accounts)
    held = tuple(
        HeldRole(
            m.id, m.role, role_title(work, m.role), unit_title(work, m.unit) if m.unit else None, m.until
        )
        for m in current(work, id)
    )
    return Profile(person, held, "bound" if reachable else "unreachable" if accounts else "none")


def current(work: Work, person: int) -> list[Membership]:
    """The memberships of a person that count now."""
    return [m for m in work.store.all(Membership, person=person) if _counts(work, m)]


def _counts(work: Work, held: Membership) -> bool:
    return held.since <= work.now and (held.until is None or work.now < held.until)


def name_of(work: Work, id: int | None) -> str:
    """The full name on a staff record."""
    person = work.store.get(Person, id) if id else None
    return person.name if person else ""


def role_title(work: Work, key: str) -> Words:
    """A role of today's rules by its title; one that left them by the last it had, else by its key."""
    role = work.rulebook.spec.roles.get(key) or _former_role(work, key)
    return role.title if role else Words(vi=key)


def _former_role(work: Work, key: str) -> Role | None:
    """A role as the newest version that was in force and has it says."""
    for offer in work.store.all(RuleOffer, state="applied", newest=True):
        try:
            role = work.spec(offer.rules).roles.get(key)
        except SpecErrors:  # a version that this program cannot read
            continue
        if role:
            return role
    return None


def units(work: Work) -> list[Unit]:
    """The units that have not ended, by title."""
    return by_title(work.store.all(Unit, ended_at=None))


def by_title(found: Iterable[Unit]) -> list[Unit]:
    """Units in the order of their titles."""
    return sorted(found, key=lambda unit: (title_key(unit.title_vi), unit.id))


def titled(work: Work, keys: Iterable[str]) -> list[tuple[str, Words]]:
    """These units with their titles, by title."""
    found = [(key, unit_title(work, key)) for key in keys]
    return sorted(found, key=lambda unit: title_key(unit[1].vi))


def unit_kind(work: Work, key: str) -> UnitKind:
    """The kind of a unit by the rules of today, else by the register."""
    known = work.rulebook.spec.units.get(key) or work.store.one(Unit, key=key)
    return known.kind if known else "office"


def unit_title(work: Work, key: str) -> Words:
    """A unit by its title, one that nobody knows any more by its key."""
    unit = work.store.one(Unit, key=key)
    return unit.title if unit else Words(vi=key)


@dataclass(frozen=True)
class Waiting:
    """Somebody who has not come in: a staff record without an account, or an invitation by name."""

    kind: Literal["person", "invitation"]
    id: int
    name: str
    expires_at: datetime | None
    units: tuple[str | None, ...] = ()
    address: str = DEFAULT_ADDRESS

    @property
    def short(self) -> str:
        """“Cô Hạnh”, as of a person."""
        return f"{self.address} {self.name.split()[-1]}"


def waiting(work: Work) -> list[Waiting]:
    """Everybody who has not come in, in the order of a register."""
    bound = {account.person for account in work.store.all(Account)}
    links = [i for i in work.store.all(Invitation, used_at=None) if i.made_by is not None]
    until = {i.person: i.expires_at for i in links if i.person}
    held: dict[int, list[Membership]] = {}
    for membership in work.store.all(Membership):
        if _counts(work, membership):
            held.setdefault(membership.person, []).append(membership)
    found = [
        Waiting("invitation", i.id, i.name, i.expires_at, (i.unit,), i.address)
        for i in links
        if i.person is None
    ]
    for person in work.store.all(Person, active=True):
        if person.id not in bound:
            of = tuple(dict.fromkeys(m.unit for m in held.get(person.id, ())))
            found.append(Waiting("person", person.id, person.name, until.get(person.id), of, person.address))
    return sorted(found, key=lambda w: (sort_key(w.name), w.kind, w.id))


def open_invitation(work: Work, id: int) -> Invitation | None:
    """An invitation by name that was neither used nor taken back."""
    found = work.store.get(Invitation, id)
    usable = found and found.used_at is None and found.person is None and found.made_by is not None
    return found if usable else None
