"""Put right words in place of wrong ones in a long text; all else stays as it is."""

from dataclasses import dataclass

from workflow.form import spot
from workflow.form.spot import Spot
from workflow.requests.drafts.answers import Answered, field_of, require_draft
from workflow.requests.drafts.give_text import GiveText
from workflow.work import Actor, Work


@dataclass(frozen=True)
class CorrectSpot:
    """`at` are the places that were shown; a text in which they are no more is left alone."""

    actor: Actor
    draft: int
    field: str
    spot: Spot
    at: tuple[int, ...]

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        field_of(work, draft, self.field)  # one that is hidden says nothing, not even what it lacks
        answer = draft.answers.get(self.field)
        found = spot.places(answer, self.spot.wrong) if isinstance(answer, str) else []
        if not isinstance(answer, str) or not set(self.at) <= set(found):
            return Answered("answer-moved-on")
        text = spot.replaced(answer, list(self.at), self.spot)
        return GiveText(self.actor, self.draft, self.field, text).perform(work)
