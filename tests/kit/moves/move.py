"""One legal move of somebody, and the place where it is offered."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tests.kit.day import ZONE
from wording import Wording
from workflow.actions import Press
from workflow.app import Action
from workflow.cards.shape import Choice
from workflow.lines import Value
from workflow.model import Account, Card, Person, Request
from workflow.work import Actor, Work

WORDING = Wording(ZONE)
PLATFORM = "telegram"
ON, ANSWER, END, OVER, BACK, STAFF, ASIDE = range(7)  # how a move helps to bring something to an end
LINK = "https://bienxanh.example.edu.vn/tin/1"
WHY = "Sai tên diễn giả"


@dataclass(frozen=True)
class Move:
    """An act open to somebody now. Its name (who, where, what) stays when earlier moves are left out.

    `may` are the refusals that are no fault: of something that the place cannot know. `rank` says how it
    helps to bring things to an end, from ON to ASIDE.
    """

    who: str
    where: str
    what: str
    actions: tuple[Action[Any], ...]
    rank: int = ASIDE
    may: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        return f"{self.who} | {self.where} | {self.what}"


@dataclass(frozen=True)
class Place:
    """A card, a window or a list before somebody: looked into only when a move is wanted there."""

    who: str
    where: str
    moves: Callable[[Work], Iterator[Move]]

    def offered(self, work: Work) -> list[Move]:
        return list(self.moves(work))


def actor(who: str) -> Actor:
    return Actor(PLATFORM, who)


def account(work: Work, person: int | None) -> str | None:
    """The account of somebody who can be reached, whether here or away."""
    found = work.store.get(Person, person) if person else None
    kept = work.store.one(Account, person=found.id) if found and found.active else None
    return kept.external if kept and kept.takes else None


def staff(work: Work) -> Iterator[tuple[str, Person]]:
    """Everybody who has not left and can be reached, by account."""
    for person in work.store.all(Person, active=True):
        if who := account(work, person.id):
            yield who, person


def press(who: str, card: Card, choice: Choice) -> Press:
    """A choice of a card, pressed."""
    return Press(actor(who), card.id, "", "", choice.data)


def window(choice: Choice) -> tuple[str, list[int]]:
    """The window that a choice opens: its name, and the ids that it carries."""
    return parts_of(choice.private)


def parts_of(private: str) -> tuple[str, list[int]]:
    """The same of the payload that opens it."""
    words = private.split("-")
    ids = [int(word) for word in words if word.isdecimal()]
    return "-".join(words[: len(words) - len(ids)]), ids


def said(value: Value) -> str:
    return WORDING.value("en", value)


def named(request: Request) -> str:
    return f"{request.type} “{request.subject}”"
