"""The moves of duties that want a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.kit.moves import forms
from tests.kit.moves.move import LINK, ON
from workflow.actions import HandIn, UpdateItem
from workflow.app import Action
from workflow.media.files import SentFile
from workflow.model import DutyRound
from workflow.rounds import turns
from workflow.rounds.item_answers import RoundAnswered
from workflow.work import Actor, Work

TABLE = SentFile("document", "h", "table", 1, "bang.xlsx")


@dataclass(frozen=True)
class HandInItem:
    """A file or a table is sent for an item, and is its answer: two actions of one window."""

    actor: Actor
    round: int
    number: int
    file: SentFile

    def perform(self, work: Work) -> RoundAnswered:
        kept = HandIn(self.actor, self.round, self.number, self.file).perform(work)
        return UpdateItem(self.actor, self.round, self.number, f"{kept.media}").perform(work)


def item(work: Work, who: Actor, id: int, number: int) -> Iterator[tuple[tuple[Action[Any], ...], int]]:
    """An item of a round with what its duty wants: a link, a file or a table."""
    gives = turns.duty_of(work, work.require(DutyRound, id)).gives
    file = TABLE if gives == "table" else forms.FILE
    done: Action[Any] = UpdateItem(who, id, number, LINK)
    yield (done if gives == "nothing" else HandInItem(who, id, number, file),), ON
