"""The choices of what administrators are told of people."""

from dataclasses import dataclass

from workflow.cards.choices import Payload


@dataclass(frozen=True)
class RefuseArrival(Payload):
    """The wrong person came in: it holds only while the account is still that person's."""

    form = "unbind-{account}-{person}"
    account: int
    person: int
