"""The moves of forms: drafts begun, answered, sent and dropped; events entered, moved and cancelled."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial

from tests.kit.answered import Choose
from tests.kit.moves.move import ANSWER, ASIDE, LINK, WHY, Move, Place, account, actor, staff
from workflow.actions import (
    Attach,
    CancelEvent,
    ChooseEvent,
    DropDraft,
    ExplainLate,
    GiveText,
    MoveEvent,
    PlanEvent,
    SendDraft,
    SkipExtras,
    StartDraft,
    StartNeed,
)
from workflow.app import Action
from workflow.events import arranging, listing, register
from workflow.form import kinds, questions
from workflow.media.files import SentFile
from workflow.model import Answer, Answers, Draft, Event, EventNeed, Request, Revision
from workflow.people import choosable, permissions, sending
from workflow.requests import lead_time
from workflow.requests.asked_answers import asked_now
from workflow.requests.drafts import own
from workflow.requests.drafts.begin import OPEN_DRAFTS
from workflow.results import Result
from workflow.spec import FieldSpec, RequestType
from workflow.work import Actor, Work

NEW_IN = "new in "
NEAR, FAR = timedelta(days=2), timedelta(days=20)
FILE = SentFile("document", "h", "draft", 1, "du-thao.docx")
CHANGING = frozenset({"moved-on", "changed-meanwhile", "may-not-edit", "only-author", "too-late"})


def begun(work: Work, request: int | None = None) -> Iterator[Place]:
    """Each open draft before its owner; of one request, where it is named."""
    counted: dict[str, int] = {}
    for draft in work.store.all(Draft, sent_at=None):
        who = account(work, draft.owner)
        if who and draft.purpose != "offered" and request in (None, draft.request):
            where = f"draft {draft.purpose} {draft.type}"
            counted[who + where] = n = counted.get(who + where, 0) + 1
            where = f"{where} {n}"
            yield Place(who, where, partial(in_draft, who, where, draft.id))


def in_draft(who: str, where: str, id: int, work: Work) -> Iterator[Move]:
    """The next question answered; once nothing is lacking, words changed, or all of it sent."""
    by, draft = actor(who), work.store.get(Draft, id)
    if draft is None:
        return
    move = partial(Move, who, where)
    kind = _kind(work, draft)
    yield move("drop", (DropDraft(by, id),))
    lacking = questions.missing(kind, draft.answers)
    if key := questions.next_question(kind, draft.answers) or next(iter(lacking), None):
        for what, action in answers(work, by, draft, key):
            yield move(f"{key}: {what}", (action,), ANSWER)
        if key in questions.extras(kind):
            yield move("nothing more", (SkipExtras(by, id),), ANSWER)
        return
    if draft.purpose == "new":
        yield from _send_new(work, who, where, draft)
        return
    base = work.store.get(Revision, draft.base or 0)
    text = questions.text_field(kind) or next(k for k, f in kind.fields.items() if f.kind == "text")
    if base is None or base.answers == draft.answers:
        fitting = _fitting(work, kind.fields[text], who)
        yield move("other words", (GiveText(by, id, text, fitting),), ANSWER)
    yield move("send", (SendDraft(by, id),), ANSWER, CHANGING)


def _send_new(work: Work, who: str, where: str, draft: Draft) -> Iterator[Move]:
    """Sent, if it is in time: else explained first, or given another day."""
    by, kind = actor(who), _kind(work, draft)
    found = lead_time.lead_of(work, kind, draft)
    if found and found.late and not found.is_accepted and kind.lead_time:
        day = max(work.today + FAR, lead_time.earliest(work, kind) or work.today).isoformat()
        yield Move(who, where, "another day", (Choose(by, draft.id, kind.lead_time.before, day),), ANSWER)
    elif found and found.late and not draft.late:
        yield Move(who, where, "why late", (ExplainLate(by, draft.id, WHY),), ANSWER)
    elif sending.may_send(work, work.require_person(by), sending.type_of(work, draft), draft.unit):
        yield Move(who, where, "send", (SendDraft(by, draft.id),), ANSWER)


def answers(work: Work, by: Actor, draft: Draft, key: str) -> Iterator[tuple[str, Action[Result]]]:
    """Good answers to a question."""
    spec, id = _kind(work, draft).fields[key], draft.id
    if spec.kind == "photos":
        yield "a photo", Attach(by, id, key, SentFile("photo", "h", f"{id} {key}", 1))
    elif spec.kind == "file":
        yield "a file", Attach(by, id, key, FILE)
    elif spec.kind == "event":
        yield "typed", GiveText(by, id, key, _words(work, by.external))
        for event in listing.offered(work, draft):
            yield f"“{event.title}”", ChooseEvent(by, id, key, event.id)
    elif spec.kind in ("text", "long_text"):
        yield "words", GiveText(by, id, key, _fitting(work, spec, by.external))
    elif spec.kind == "rows":
        yield "a row", GiveText(by, id, key, _row(spec))
    elif spec.kind in ("unit", "person"):
        for each in choosable.among(work, spec):
            if each.kept.partition("|")[0] != str(draft.owner):
                yield each.name.vi, Choose(by, id, key, each.kept)
    else:
        for option in _options(work, spec):
            yield option, Choose(by, id, key, option)


def _row(spec: FieldSpec) -> str:
    """A row as it is kept."""
    return " | ".join(["một"] * (len(spec.columns) or 1))


def _options(work: Work, spec: FieldSpec) -> list[str]:
    near, far = (work.today + NEAR).isoformat(), (work.today + FAR).isoformat()
    if spec.several:
        return [",".join(list(spec.options or {})[:most]) for most in {1, spec.max or 2}]
    return {
        "choice": list(spec.options or {}),
        "yes_no": ["yes", "no"],
        "date": [near, far],
        "date_range": [f"{near}/{far}"],
        "time": ["14:30"],
        "link": [LINK],
        "number": [f"{spec.least or 0}"],
        "tick": ["yes"],
        "telephone": ["0912345678"],
    }[spec.kind]


def asked(work: Work, who: Actor, request: Request, asks: Sequence[str]) -> list[Answers]:
    """Good answers to all that a step or a task asks: the first to each question, the last, and no more than
    is required; none where a question has no answer.
    """
    found = list[Answers]()
    for pick in (0, -1, None):
        given = Answers()
        while left := [*asked_now(work, request, asks, given).keys() - given.keys()]:
            name = next(name for name in asks if name in left)
            spec = work.type_of(request).fields[name]
            good = _kept(work, spec, who)
            is_needed = pick is not None or spec.is_required
            if is_needed and not good:
                return found
            given[name] = good[pick or 0] if is_needed else None
        if given not in found:
            found.append(given)
    return found


def _kept(work: Work, spec: FieldSpec, who: Actor) -> list[Answer]:
    """Good answers to a question as they are kept."""
    if spec.kind == "text":
        return [_fitting(work, spec, who.external)]
    if spec.kind == "rows":
        return [_row(spec)]
    field = choosable.field(work, spec)
    return [field.press(each) for each in (field.options if field.seeks else _options(work, spec))]


def _kind(work: Work, draft: Draft) -> RequestType:
    """The questions that are asked of whoever writes it, by the answers there are."""
    return own.kind_of(work, draft)


def _words(work: Work, who: str) -> str:
    """Words that nobody has written before."""
    return f"Hội thảo {work.here:%d/%m %H:%M} {who}"


def _fitting(work: Work, spec: FieldSpec, who: str) -> str:
    """Words that a text takes: names of people may be some that must not stand in it."""
    words = _words(work, who)[: spec.max]
    return words if kinds.of(spec).check(words) is None else f"{work.here:%d%m%H%M}"[: spec.max]


def begins(work: Work) -> Iterator[Place]:
    """The forms for a new request and a new event, before everybody who may send."""
    for who, person in staff(work):
        for unit in sending.units_of(work, person):
            yield Place(who, f"{NEW_IN}{unit}", partial(new, who, unit))


def new(who: str, unit: str, work: Work) -> Iterator[Move]:
    by, where = actor(who), f"{NEW_IN}{unit}"
    person = work.require_person(by)
    if len(work.store.all(Draft, owner=person.id, purpose="new", sent_at=None)) < OPEN_DRAFTS:
        for type, kind in work.rulebook.spec.request_types.items():
            if sending.may_send(work, person, kind, unit):
                yield Move(who, where, type, (StartDraft(by, type, unit),))
    if unit not in permissions.units_to_submit(work, person):
        return
    for days, important in ((1, False), (9, False), (15, True)):
        day = (work.today + timedelta(days=days)).isoformat()
        plan = PlanEvent(by, unit, _words(work, who), day, day, important=important)
        yield Move(who, where, f"event in {days} days", (plan,), ASIDE, frozenset({"event-known"}))


def events(work: Work) -> Iterator[Place]:
    """The coming events of a unit before everybody who may plan there."""
    for who, person in staff(work):
        for event in listing.coming(work, person):
            yield Place(who, f"event “{event.title}”", partial(of_event, who, event.id))


def of_event(who: str, id: int, work: Work) -> Iterator[Move]:
    by, event = actor(who), work.store.get(Event, id)
    if event is None:
        return
    move = partial(Move, who, f"event “{event.title}”")
    known = frozenset({"event-known"})
    for days in (-3, 1, 7):
        first, last = (day + timedelta(days=days) for day in register.days(event))
        moved = MoveEvent(by, id, first.isoformat(), last.isoformat())
        yield move(f"{days:+} days", (moved,), ASIDE, known)
    yield move("cancel", (CancelEvent(by, id),))
    person = work.require_person(by)
    free = len(work.store.all(Draft, owner=person.id, purpose="new", sent_at=None)) < OPEN_DRAFTS
    for need in work.store.all(EventNeed, event=id):
        kind = work.rulebook.spec.request_types.get(need.type)
        if not (free and kind and sending.may_send(work, person, kind, event.unit)):
            continue
        if need.state in arranging.OPEN:
            yield move(f"begin {need.key}", (StartNeed(by, need.id),))
