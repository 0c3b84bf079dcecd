"""Make an offer a part of a draft."""

from dataclasses import dataclass

from workflow.form import kinds
from workflow.model import Answer, Answers, Draft, Media
from workflow.requests.drafts import own
from workflow.requests.drafts.answers import Answered, keep, require_draft
from workflow.requests.drafts.drop_draft import DropDraft
from workflow.requests.drafts.give_text import GiveText
from workflow.requests.drafts.offered import moved, require_offer, too_long
from workflow.spec import RequestType
from workflow.work import Actor, Work


@dataclass(frozen=True)
class JoinOffer:
    """The offer becomes a part of a draft: its text at the end of the text, its photos after the photos.

    All of it is taken, or nothing.
    """

    actor: Actor
    offer: int
    draft: int

    def perform(self, work: Work) -> Answered:
        offer = require_offer(work, self.actor, self.offer)
        draft = require_draft(work, self.actor, self.draft)
        kind = own.kind_of(work, draft)
        answers = moved(own.kind_of(work, offer), kind, offer.answers)
        if len(answers) < len(offer.answers):
            return Answered("offer-no-place")
        problems = (_unjoined(work, kind, draft.answers, key, value) for key, value in answers.items())
        if problem := next(filter(None, problems), None):
            return problem
        for key, value in answers.items():
            _join(work, self.actor, require_draft(work, self.actor, draft.id), key, value)
        DropDraft(self.actor, offer.id).perform(work)
        return Answered()


def _unjoined(work: Work, kind: RequestType, answers: Answers, key: str, value: Answer) -> Answered | None:
    """Why an answer of an offer cannot join those of a draft."""
    before, most = answers.get(key), kinds.of(kind.fields[key]).limit
    if isinstance(value, str):
        return (
            Answered("offer-no-place") if isinstance(before, list) else too_long(work, kind, answers, value)
        )
    count = sum(len(each) for each in (before, value) if isinstance(each, list))
    return Answered("offer-too-many", {"limit": most}) if count > most else None


def _join(work: Work, actor: Actor, draft: Draft, key: str, value: Answer) -> None:
    """Add an answer of an offer to what the draft has."""
    if isinstance(value, str):
        GiveText(actor, draft.id, key, value, "end").perform(work)
    elif isinstance(value, list):
        for media in work.store.all(Media, id=tuple(value)):
            work.store.change(media, draft=draft.id)
        before = draft.answers.get(key)
        keep(work, draft, key, [*(before if isinstance(before, list) else []), *value])
