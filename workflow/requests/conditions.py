"""The facts of a request or a draft for its conditions (`when`).

A condition is looked at when its step, channel or question comes up, on the present answers.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from workflow.form import facts
from workflow.form.facts import Facts, given, yes_no
from workflow.model import Answer, Answers, Decision, Draft, Event, Membership, Request, Visit, VisitPath
from workflow.people import parties, permissions, staff
from workflow.requests import lifecycle, revisions
from workflow.spec import RequestType, Spec, Stage
from workflow.spec.when import RESERVED
from workflow.work import Work

PATHS: tuple[VisitPath, ...] = ("main", "correction")


@dataclass(frozen=True)
class _Sending:
    """The sending that conditions ask about: who sends in the name of which unit, and when."""

    spec: Spec
    kind: RequestType
    unit: str
    people: frozenset[int]
    author: int
    at: datetime
    late: str
    event: int | None
    request: int = 0  # none for a draft of a new one


@dataclass(frozen=True)
class Asked:
    """The answers that are being given at a visit: its decision is not written yet."""

    visit: int
    answers: Answers


def of(work: Work, request: Request) -> Facts:
    """The facts of a request as it is now."""
    return with_answers(work, request, revisions.current(work.store, request).answers)


def published(work: Work, request: Request, answers: Answers, now: Asked | None = None) -> Answers:
    """The answers of those who decide that are content, by these to the form; `now` are being given."""
    names = facts.published(work.type_of(request))
    found = _facts(work, _sending(work, request), answers, now).answers if names else {}
    return {name: answer for name, answer in found.items() if name in names}


def with_answers(work: Work, request: Request, answers: Answers) -> Facts:
    """The facts of a request with other answers than it has."""
    return _facts(work, _sending(work, request), answers)


def of_draft(work: Work, draft: Draft) -> Facts:
    """The facts of a draft: if it were sent now, or of its request with this change."""
    return of_change(work, draft, revisions.changed_by(work, draft))


def of_change(work: Work, draft: Draft, request: Request | None) -> Facts:
    """The facts of a draft that changes a request, or of one that is new."""
    if request:
        sending = replace(_sending(work, request), event=draft.event)
        return _facts(work, sending, draft.answers)
    spec = work.spec(draft.rules)
    owner = draft.owner
    sending = _Sending(
        spec, spec.request_types[draft.type], draft.unit, frozenset({owner}), owner, work.now,
        draft.late, draft.event,
    )  # fmt: skip
    return _facts(work, sending, draft.answers)


def _sending(work: Work, request: Request) -> _Sending:
    people = permissions.answered_for(work, request)
    return _Sending(
        work.spec(request.rules), work.type_of(request), request.unit, people, request.author,
        request.created_at, request.late, request.event, request.id,
    )  # fmt: skip


def _facts(work: Work, sending: _Sending, answers: Answers, now: Asked | None = None) -> Facts:
    """The facts that the type asks for; only what its conditions name is looked up."""
    names = {name for when in sending.kind.conditions for name in when.names}
    words = {name: frozenset(_word(work, sending, name)) for name in RESERVED if name in names}
    found = Facts(given(sending.kind, Facts(answers, words)), words, _is_out(work, sending))
    if not (names & sending.kind.asked_later or facts.published(sending.kind)):
        return found
    return facts.with_later(sending.kind, found, _given_later(work, sending, now))


def _is_out(work: Work, sending: _Sending) -> bool:
    """Whether something of the request is out, where its rules ask that."""
    request = work.store.get(Request, sending.request) if sending.kind.no_tasks_when else None
    return request is not None and bool(revisions.put_up(work, request))


def _given_later(work: Work, sending: _Sending, now: Asked | None) -> dict[str, tuple[Stage, Answer]]:
    """The newest answers that those who decided gave to what their steps ask, in the order of asking.

    Of each step its newest stay counts, and only where a decision led on from it: what was answered before a
    return, an edit or the end of its time decided nothing. Each depends on those before it: what is no longer
    asked counts no more, nor what a step asked that no longer applies.
    """
    stays = _newest(work, sending)
    found: dict[str, tuple[Stage, Answer]] = {}
    for path in PATHS:
        for stage in lifecycle.stages(sending.kind, path):
            stay = stays.get((path, stage.name)) if stage.asks else None
            answers = now.answers if now and stay and stay.id == now.visit else _given_at(work, stay)
            found |= {name: (stage, answer) for name, answer in answers.items()}
    return {name: each for name, each in found.items() if each[1] is not None}


def _newest(work: Work, sending: _Sending) -> dict[tuple[VisitPath, str], Visit]:
    """The newest stay at each step, without those of corrections that were not made."""
    found: dict[tuple[VisitPath, str], Visit] = {}
    before, last = found, None
    for stay in work.store.all(Visit, request=sending.request):
        names = [stage.name for stage in lifecycle.stages(sending.kind, stay.path)]
        if not (last and last.path == stay.path and lifecycle.goes_on(names, last, stay)):
            before = {**found}
        found[stay.path, stay.stage] = stay
        if stay.path == "correction" and stay.outcome in ("refuse", "kept"):
            found = {**before}
        last = stay
    return found


def _given_at(work: Work, stay: Visit | None) -> Answers:
    """The answers of a stay from which a decision led on, the newest of each question."""
    found: Answers = {}
    if stay and stay.outcome in lifecycle.DECIDED:
        for decision in work.store.all(Decision, visit=stay.id):
            found |= decision.answers
    return found


def _word(work: Work, sending: _Sending, name: str) -> set[str]:
    """The options that a word has."""
    match name:
        case "late":
            return {yes_no(sending.late)}
        case "important":
            event = work.store.get(Event, sending.event) if sending.event else None
            return {yes_no(event and event.important)}
        case "escalated":
            given = work.store.one(Decision, request=sending.request, verdict="escalate")
            return {yes_no(given)}
        case "unit_kind":
            return {staff.unit_kind(work, sending.unit)}
        case "sent_by":
            held = work.store.all(Membership, person=sending.author, unit=sending.unit)
            return {m.role for m in held if m.since <= sending.at and not (m.until and m.until <= sending.at)}
        case _:
            return {yes_no(_is_own(work, sending))}


def _is_own(work: Work, sending: _Sending) -> bool:
    """Whether somebody who answers for it is of a party that decides on it, where no answer names that."""
    found = {parties.post(work, sending.spec, stage.by, sending.unit) for stage in sending.kind.stages}
    held = (permissions.holding(work, sending.spec, post) for post in found)
    return any(person.id in sending.people for people in held for person in people)
