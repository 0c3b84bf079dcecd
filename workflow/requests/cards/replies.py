"""Words where a press is wanted: they never decide, and are answered with the buttons that do.

Such an answer is a message of the request's card: the next drawing of the card takes it away, and a press on
it is a press on the card, held to the visit and the revision that it names.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from workflow.cards.choices import Payload, ToPlace
from workflow.cards.projection import part_at
from workflow.cards.shape import Choice
from workflow.form.consent import Consent, read_consent
from workflow.lines import Line, line
from workflow.model import Card, CardPart, ChatPlace, Person, Request, Visit
from workflow.office import list_rows
from workflow.people import permissions
from workflow.requests import lifecycle, queries, revisions, steps
from workflow.requests.asked_answers import asked_now
from workflow.requests.cards.choices import DecideTyped, ToCard, ToPass, ToReason
from workflow.requests.own_verbs import own_verbs
from workflow.requests.queries import Item
from workflow.requests.tasks import needed
from workflow.requests.tasks.task_rules import title_of
from workflow.text import clean
from workflow.work import Work

SUBJECT, KIND = "card", "reply"  # of the deadline at which such an answer goes
IN_A_GROUP = timedelta(hours=1)
LONGEST = 1000  # letters of a reason


@dataclass(frozen=True)
class Reply:
    """An answer to typed words: lines, buttons, and the request they are about. `words` are the condition."""

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    request: int | None = None
    words: str = ""


def reply(work: Work, person: Person, text: str) -> Reply | None:
    """The answer to words in private; nothing where they are no words on a decision, or none waits."""
    found = read_consent(text, own_verbs(work))
    waiting = list_rows.count(work, person, wanted="decide") if found.kind != "other" else 0
    if waiting == 1:
        return _about(work, queries.waits_for(work, person, wanted="decide")[0], found)
    if not waiting:
        return None
    several = line("reply-several", count=waiting)
    return Reply((several,), (Choice(line("do-open-work"), ToPlace("work")),))


def reply_under(work: Work, person: Person, text: str, place: ChatPlace, message: str) -> Reply | None:
    """The answer to words under a card; nothing where the message is no card's.

    In a group only words on a decision are answered, by somebody for whose decision it waits.
    """
    found, card = read_consent(text, own_verbs(work)), card_at(work, place, message)
    is_other = found.kind == "other"
    request = work.store.get(Request, card.request) if card and card.request else None
    if card is None or request is None:
        return None
    decides = queries.waits_for(work, person, subject_id=request.id, wanted="decide")
    if found.kind == "other" and card.person and clean(text):
        found = Consent("conditional", clean(text))
    if decides and found.kind != "other":
        return _about(work, decides[0], found)
    if card.chat or is_other:
        return None
    return Reply((line("reply-moved-on", **_named(request)),), (_open(request),), request.id)


def _about(work: Work, item: Item, found: Consent) -> Reply:
    """The answer that nothing was recorded, with the buttons that record it; none decides after a receipt."""
    request, visit = item.request, permissions.open_visit(work, item.request)
    if visit is None or found.kind == "received":
        late = item.is_late(work.now)
        key = "reply-received-late" if late else "reply-received" if item.due_at else "reply-received-open"
        return Reply((line(key, due=item.due_at),), (_open(request),), request.id)
    if found.kind == "agreed":
        return _agreed(work, request, visit)
    lines = (line("reply-condition", **_named(request)), line("reply-words", words=found.words))
    verdicts = steps.verdicts(work, request, visit)
    may_ask = "more" in verdicts and len(found.words) <= LONGEST
    more = (Choice(line("do-more"), _typed(work, request, visit, "more")),) if may_ask else ()
    refuses = found.may_refuse and "refuse" in verdicts
    refuse = (Choice(line("do-refuse"), _refusal(work, request, visit), style="bad"),) if refuses else ()
    return Reply(lines, (*more, _open(request), *refuse), request.id, found.words if may_ask else "")


def _agreed(work: Work, request: Request, visit: Visit) -> Reply:
    stage = lifecycle.stage_of(work.type_of(request), visit)
    for task in needed.missing(work, request, stage.name):
        what, who = title_of(work, request, task), needed.holder(work, request, task)
        lines = (line("reply-condition", **_named(request)), line("refusal-task-needed", task=what, who=who))
        return Reply(lines, (_open(request),), request.id)
    at = revisions.current(work.store, request).at
    case = line("reply-case-verb", at=at, **stage.verb.said, **_named(request))
    case = line("reply-case-correction", case=case) if visit.path == "correction" else case
    lines = (line("reply-agreed"), case)
    passed: Payload = _typed(work, request, visit, "pass")
    if asked_now(work, request, stage.asks, {}):
        passed = ToPass(visit.id, revisions.current(work.store, request).id)
    passes = Choice(line("do-verb", **stage.verb.said), passed, style="good")
    return Reply(lines, (passes, _open(request)), request.id)


def _named(request: Request) -> dict[str, str]:
    return {"subject": request.subject, "reference": request.reference}


def _typed(work: Work, request: Request, visit: Visit, verdict: Literal["pass", "more"]) -> DecideTyped:
    """A verdict on what is seen now, good until the end of the working day."""
    until = int(end_of_day(work).timestamp())
    return DecideTyped(until, verdict, visit.id, revisions.current(work.store, request).id)


def _refusal(work: Work, request: Request, visit: Visit) -> ToReason:
    """The window that asks for the reason: a refusal is asked once more, whatever was typed."""
    return ToReason("refuse", visit.id, revisions.current(work.store, request).id)


def _open(request: Request) -> Choice:
    return Choice(line("do-open-card"), ToCard(request.id))


def card_at(work: Work, place: ChatPlace, message: str) -> Card | None:
    """The card that a message belongs to, also one of the photos of an album."""
    part = part_at(work, place, message)
    if part is None:
        albums = work.store.all(CardPart, platform=place.platform, place=place.external, kind="album")
        part = next((each for each in albums if message in each.others), None)
    return work.store.get(Card, part.card) if part else None


def end_of_day(work: Work) -> datetime:
    """The close of this working day; after hours of the next one."""
    at = work.calendar.by_end_of(work.today).at
    return at if at > work.now else work.calendar.by_end_of(work.today + timedelta(days=1)).at
