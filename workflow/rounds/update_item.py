"""Bring an item of a round up to date."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.form import links
from workflow.rounds import turns
from workflow.rounds.item_answers import RoundAnswered, record, require_item, require_round
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True)
class UpdateItem:
    """An item was brought up to date, with the link where that can be seen. The link is never opened.

    `number` is the place of the item in the round's own rules: it travels in a link of the platform.
    """

    actor: Actor
    round: int
    number: int
    link: str

    def perform(self, work: Work) -> RoundAnswered:
        person, turn = require_round(work, self.actor, self.round)
        items = list(turns.duty_of(work, turn).items)
        if self.number >= len(items):
            raise Refusal("gone", audited=True)
        item, link = items[self.number], clean(self.link)
        given = turn.items.get(item, {})
        if given.get("answer") == "updated" and given.get("link") == link:
            return RoundAnswered(round=turn.id, left=len(turns.left(work, turn)))
        require_item(work, turn, item)
        if problem := links.check(link):
            return RoundAnswered(problem.code, round=turn.id, left=len(turns.left(work, turn)))
        return record(work, person, turn, [item], "updated", link)
