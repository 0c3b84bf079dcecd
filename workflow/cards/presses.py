"""A press on a card: what each choice does stands in a table, `presses.py` of the subject's room."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from workflow.cards.choices import Payload
from workflow.model import Card
from workflow.results import Result
from workflow.spec import Verb, Words
from workflow.work import Actor, Work

P = TypeVar("P", bound=Payload)


@dataclass(frozen=True)
class Pressed(Result):
    """The words for the person who pressed: a text key, the reference of the request, the verb of its step.

    With `elsewhere` the chat of the press shows no change, since everything comes to another one: the words
    are to stay until they are read.
    """

    key: str
    reference: str = ""
    elsewhere: bool = False
    verb: Verb | None = None

    @property
    def values(self) -> dict[str, str | Words]:
        """Values of the text."""
        found: dict[str, str | Words] = {"reference": self.reference}
        if self.verb:
            found["done"] = self.verb.said["done"]
        return found


@dataclass(frozen=True)
class Pressing:
    """A choice being pressed: by whom, on which card, in which message. The person may still be refused."""

    work: Work
    actor: Actor
    card: Card
    place: str
    message: str


@dataclass(frozen=True)
class When(Generic[P]):
    """A row of a table: a choice, and what a press on it does. Nothing, where `data` is another choice."""

    choice: type[P]
    act: Callable[[Pressing, P], Pressed]

    def __call__(self, on: Pressing, data: str) -> Pressed | None:
        chosen = self.choice.parse(data)
        return None if chosen is None else self.act(on, chosen)


Presses = tuple[Callable[[Pressing, str], Pressed | None], ...]
