"""Raise trouble at a running request: those who act first on it are called at once (rule C26)."""

from dataclasses import dataclass

from workflow.model import Answers, Draft, Person, Request
from workflow.requests import revisions
from workflow.requests.answer_reader import reader
from workflow.requests.drafts.becoming import become_request
from workflow.requests.drafts.send_draft import Sent
from workflow.requests.troubles import raising
from workflow.spec import RequestType
from workflow.work import Actor, Work


@dataclass(frozen=True)
class RaiseTrouble:
    """Everybody who sees the request may, in its unit's name. It begins with these words, and questions of
    both types are answered as there: nothing else is asked of somebody in a hurry.
    """

    actor: Actor
    request: int
    words: str

    def perform(self, work: Work) -> Sent:
        person = work.act_as(self.actor)
        at, type, kind = raising.require(work, person, self.request)
        answers = {**_shared(work, person, at, kind), kind.subject: raising.subject_of(kind, self.words)}
        draft = work.store.add(
            Draft(
                owner=person.id,
                type=type,
                unit=at.unit,
                rules=work.rulebook.current,
                answers=answers,
                event=at.event,
                created_at=work.now,
                updated_at=work.now,
            )
        )
        trouble = become_request(work, person, draft, during=at.id)
        raising.redraw(work, trouble)
        return Sent(trouble.id, trouble.reference)


def _shared(work: Work, person: Person, at: Request, kind: RequestType) -> Answers:
    """The answers of the request to questions that both types ask alike, as far as this person sees them."""
    given = reader(work, at, person=person).sees(revisions.current(work.store, at).answers)
    own = work.type_of(at).fields
    same = (key for key, field in kind.fields.items() if key in own and field.asks_as(own[key]))
    return {key: given[key] for key in same if given.get(key) is not None}
