"""The choices of an offer of changed rules."""

from dataclasses import dataclass
from typing import Literal

from workflow.cards.choices import InList, Payload
from workflow.model.literals import SignedInstead


@dataclass(frozen=True)
class DecideOffer(Payload):
    form = "{answer}"
    answer: Literal["apply", "keep", "sure", "sign"]


@dataclass(frozen=True)
class RefuseOffer(Payload):
    """Not to sign, for one of the ready-made reasons, by its number."""

    form = "unsigned-{reason}"
    reason: int

    @property
    def answer(self) -> str:
        return self.pack()


@dataclass(frozen=True)
class ShowOffer(InList):
    """The message about changed rules, which waits for somebody's word, sent anew."""

    form = "offer"


@dataclass(frozen=True)
class SignInstead(Payload):
    """An administrator signs for a role of which nobody can, and says why."""

    form = "instead-{why}"
    why: SignedInstead

    @property
    def answer(self) -> str:
        return self.pack()


OfOffer = DecideOffer | RefuseOffer | SignInstead


def read(data: str) -> OfOffer | None:
    """The choice of an answer to an offer."""
    return DecideOffer.parse(data) or RefuseOffer.parse(data) or SignInstead.parse(data)
