"""Bring an item of a round up to date."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.form import links
from workflow.model import DutyRound, Media, Person
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
        items = list(turns.duty_of(work, turn).asked)
        if self.number >= len(items):
            raise Refusal("gone", audited=True)
        item, link = items[self.number], clean(self.link)
        given = turn.items.get(item, {})
        if given.get("answer") == "updated" and given.get("link") == link:
            return RoundAnswered(round=turn.id, left=len(turns.left(work, turn)))
        require_item(work, turn, item)
        if turns.duty_of(work, turn).gives != "nothing":
            return self._hand_in(work, person, turn, item)
        if turns.duty_of(work, turn).has_own_answers:
            raise Refusal("gone", audited=True)
        if problem := links.check(link):
            return RoundAnswered(problem.code, round=turn.id, left=len(turns.left(work, turn)))
        return record(work, person, turn, [item], "updated", link)

    def _hand_in(self, work: Work, person: Person, turn: DutyRound, item: str) -> RoundAnswered:
        """A file, by the number under which it was kept."""
        media = work.store.get(Media, int(self.link)) if self.link.isdecimal() else None
        if media is None or media.draft is not None:
            raise Refusal("gone", audited=True)
        return record(work, person, turn, [item], turns.GIVEN, media=media.id)
