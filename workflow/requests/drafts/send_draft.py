"""Send a draft: a new request, a supplement that lets a stage go on, or an edit the next ones see."""

from collections.abc import Collection
from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Code, Refusal
from workflow.events import needs
from workflow.form import facts, questions
from workflow.model import Answers, Decision, Draft, Person, Request, Revision
from workflow.office import stuck
from workflow.people import parties, permissions, sending
from workflow.requests import (
    asked_content,
    conditions,
    lead_time,
    lifecycle,
    revisions,
    steps,
)
from workflow.requests.deciding.stages import enter
from workflow.requests.drafts.answers import require_draft
from workflow.requests.drafts.becoming import add_revision, become_request
from workflow.requests.drafts.begin import require_editor
from workflow.requests.drafts.own import answerable, hidden_in, kind_of
from workflow.requests.tasks import opening
from workflow.requests.waiting import inquiries
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Sent(Result):
    """The request a draft became part of. `changed` is False for a save that changed nothing."""

    request: int
    reference: str
    changed: bool = True


@dataclass(frozen=True)
class SendDraft:
    """Sending twice answers with the same request."""

    actor: Actor
    draft: int

    def perform(self, work: Work) -> Sent:
        person = work.act_as(self.actor)
        draft = work.store.get(Draft, self.draft)
        if draft and draft.owner == person.id and draft.sent_at and draft.request:
            request = work.require(Request, draft.request)
            return Sent(request.id, request.reference, changed=False)
        draft = require_draft(work, self.actor, self.draft)
        if draft.purpose == "new":
            return self._new(work, person, draft)
        return self._change(work, person, draft)

    @staticmethod
    def _complete(work: Work, draft: Draft) -> Draft:
        """The draft without answers to questions that are no longer asked; of the others none is missing.

        An answer that an editor may not see stays, and one that is missing is not theirs to give. Additions
        of those who decide stay as well.
        """
        kind, every = kind_of(work, draft), work.spec(draft.rules).request_types[draft.type]
        if lacking := questions.missing(kind, draft.answers):
            raise Refusal("draft-incomplete", field=kind.fields[lacking[0]].title)
        asked = facts.asked(every, conditions.of_draft(work, draft))
        if questions.missing(answerable(work, draft, asked), draft.answers):
            raise Refusal("hidden-missing")
        dropped = every.fields.keys() - asked.fields.keys() - hidden_in(work, draft)
        request = revisions.changed_by(work, draft)
        if dropped.isdisjoint(draft.answers) and not (request and facts.published(every)):
            return draft
        if questions.event_field(every) in dropped:
            draft = needs.tie(work, draft, None)
        answers = {key: answer for key, answer in draft.answers.items() if key not in dropped}
        answers = asked_content.content(work, request, answers) if request else answers
        return work.store.change(draft, answers=answers)

    def _new(self, work: Work, person: Person, draft: Draft) -> Sent:
        _require_other_deciders(work, person, draft, {}, {person.id})
        draft = self._complete(work, draft)
        sending.require(work, person, sending.type_of(work, draft), draft.unit)
        kind = work.spec(draft.rules).request_types[draft.type]
        late = lead_time.require_reason(work, kind, draft.answers, draft.late)
        request = become_request(work, person, draft, late=late)
        return Sent(request.id, request.reference)

    def _change(self, work: Work, person: Person, draft: Draft) -> Sent:
        request = work.require(Request, draft.request or 0)
        visit = lifecycle.require_open(request, permissions.open_visit(work, request))
        if draft.purpose == "edit":
            require_editor(work, request, person)
        elif permissions.requester(request) != person.id:
            raise Refusal("only-author", audited=True)
        before = revisions.current(work.store, request)
        base = work.store.get(Revision, draft.base) if draft.base else None
        senders = permissions.answered_for(work, request)
        _require_other_deciders(work, person, draft, (base or before).answers, senders)
        draft = self._complete(work, self._merged(work, draft, base, before))
        late = self._late_now(work, request, before, draft)
        work.store.change(draft, sent_at=work.now)
        after = revisions.digest(work.store, work.type_of(request), draft.answers)
        changed = before.digest != after
        if changed:
            add_revision(work, request, person, draft)
            opening.follow(work, request)
            subject = str(draft.answers[work.type_of(request).subject])
            if late and not request.late:
                work.audit("late.request", request.reference)
            event = self._event_now(work, request, before, draft)
            request = work.store.change(request, subject=subject, late=late, event=event)
            work.audit("revised", request.reference, revision=after, why=draft.purpose)
        resent = draft.purpose == "supplement" and visit.waiting == "requester"
        voided = changed and work.store.one(Decision, visit=visit.id) is not None
        up = steps.brought_up(work, request, visit) if changed else None
        if resent or voided or up:
            inquiries.close(work, visit)
            work.store.change(visit, left_at=work.now, outcome="resent" if resent else "revised")
            stage = up or lifecycle.stage_of(work.type_of(request), visit)
            enter(work, request, visit.path, stage, visit if resent and not up else None)
        else:
            projection.sync(work, request)
            if changed:  # an answer may name who decides
                stuck.check(work, [visit])
        return Sent(request.id, request.reference, changed)

    @staticmethod
    def _late_now(work: Work, request: Request, before: Revision, draft: Draft) -> str:
        """The reason for being late: what it was, or for another day of the event what holds of that now."""
        kind = work.type_of(request)
        key = kind.lead_time.before if kind.lead_time else None
        if key is None or draft.answers.get(key) == before.answers.get(key):
            return request.late
        if lead_time.is_overtaken(work, kind, draft):
            return request.late
        return lead_time.require_reason(work, kind, draft.answers, draft.late or request.late)

    @staticmethod
    def _event_now(work: Work, request: Request, before: Revision, draft: Draft) -> int | None:
        """Return the event of the request: another one only where this change says so."""
        key = questions.event_field(work.type_of(request))
        same = key is None or draft.answers.get(key) == before.answers.get(key)
        return request.event if same else draft.event

    @staticmethod
    def _merged(work: Work, draft: Draft, base: Revision | None, newest: Revision) -> Draft:
        """The draft on top of what others saved meanwhile; a field that both changed is looked at again."""
        if base is None or base.id == newest.id:
            return draft
        answers, both = revisions.merge(base.answers, draft.answers, newest.answers)
        if both:
            field = work.spec(draft.rules).request_types[draft.type].fields[both[0]]
            raise Refusal("changed-meanwhile", field=field.title)
        return work.store.change(draft, answers=answers)


def _require_other_deciders(
    work: Work, person: Person, draft: Draft, before: Answers, senders: Collection[int]
) -> None:
    """Refuse a new answer by which somebody would decide who answers for the request, or gives that answer.

    Nothing is written before it: it is audited, as whatever leads to a decision on one's own request.
    """
    kind = work.spec(draft.rules).request_types[draft.type]
    named = [each for stage in kind.all_stages for party in stage.parties for each in party.members]
    for name in dict.fromkeys(party.name for party in named if party.who == "person"):
        answer = draft.answers.get(name)
        chosen = parties.chosen(answer)
        if answer == before.get(name) or chosen not in {*senders, person.id}:
            continue
        if name in facts.asked(kind, conditions.of_draft(work, draft)).fields:
            code: Code = "sender-chosen" if chosen in senders else "editor-chosen"
            raise Refusal(code, audited=True, field=kind.fields[name].title)
