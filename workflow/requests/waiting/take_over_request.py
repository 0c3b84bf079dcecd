"""A colleague answers for a request whose requester cannot."""

from dataclasses import dataclass

from workflow.errors import Code, Refusal
from workflow.model import Person, Request
from workflow.people import permissions
from workflow.people.changed import people_changed
from workflow.people.signed import Signed
from workflow.requests.interventions import record
from workflow.requests.search import kept_words
from workflow.requests.waiting import inquiries, requesters
from workflow.results import OfRequest
from workflow.work import Actor, Work


@dataclass(frozen=True)
class TakeOverRequest:
    """The colleague answers, adds and withdraws in place of the requester, and no longer decides on it.

    Refused while the requester is here and able. The author stays the author; they are told. Returns the
    reference.
    """

    actor: Actor
    request: int

    def perform(self, work: Work) -> OfRequest:
        person = work.act_as(self.actor)
        request = work.require(Request, self.request)
        before = permissions.requester(request)
        if before == person.id:
            return OfRequest(request.reference)
        self._require_authority(work, request, person)
        if request.status == "closed":
            raise Refusal("moved-on")
        request = work.store.change(request, taken_by=person.id)
        record(work, request, "take", Signed(person.id))
        kept_words.keep(work, request)
        work.audit("taken-over", request.reference, before=before)
        visit = permissions.open_visit(work, request)
        if visit and requesters.inquiry_of(work, visit):
            inquiries.close(work, visit)
            inquiries.begin(work, request, visit)
        for id in dict.fromkeys((request.author, before)):
            told = work.store.get(Person, id)
            if told and told.active:
                work.tell("notice-taken-over", person=told, reference=request.reference, who=person.short)
        people_changed(work, person)  # who answers for a request does not decide on it
        return OfRequest(request.reference)

    @staticmethod
    def _require_authority(work: Work, request: Request, person: Person) -> None:
        if not permissions.may_stand_in(work, person, work.type_of(request), request.unit):
            raise Refusal("not-colleague", audited=True)
        if permissions.can_answer(work, request):
            asked = work.store.get(Person, permissions.requester(request))
            code: Code = "requester-here" if request.taken_by is None else "taken-over"
            raise Refusal(code, audited=True, who=asked.short if asked else "")
        if requesters.counts_here(work, request, person):
            raise Refusal("decided-on-it", audited=True)
