"""Offers: texts and files sent before any command, kept to the end of the next working day.

An offer is a draft of its own purpose. It holds the text, the photos and a file as they came, and becomes a
draft like any other, or a part of one, when its owner says so.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from workflow.calendar import Due
from workflow.errors import Refusal
from workflow.form import kinds, questions
from workflow.form.consent import read_consent
from workflow.media.files import SentFile, is_picture
from workflow.model import Answers, Draft, Media, Person
from workflow.office import list_rows
from workflow.people import sending, staff
from workflow.requests.drafts import own
from workflow.requests.drafts.answers import Answered, problem_of, require_draft
from workflow.requests.own_verbs import own_verbs
from workflow.spec import RequestType, Spec
from workflow.text import clean, fold
from workflow.work import Actor, Work

SUBJECT, KIND = "draft", "offered"  # of the deadline at which an offer goes
SHORTEST = 200  # letters of a text that is one by itself
TITLE = 100  # letters of a first line that may be a title
TOGETHER = timedelta(hours=1)  # what comes within it is one offer
NOT_TITLES = ("kinh gui", "kinh thua", "kinh chao")
Way = tuple[str, str]  # a type, and the unit in whose name


@dataclass(frozen=True)
class Content:
    """How much text, how many photos and which file there are."""

    length: int
    photos: int
    file: str = ""


def types(spec: Spec) -> list[str]:
    """The types that have a place for a text."""
    return [key for key, kind in spec.request_types.items() if questions.text_field(kind)]


def ways(work: Work, person: Person) -> list[Way]:
    """The requests that an offer of this person may become, the units by title."""
    with_text = types(work.rulebook.spec)
    units = [unit for unit, _ in staff.titled(work, sending.units_to_send(work, person))]
    return [way for way in sending.ways(work, person, units) if way[0] in with_text]


def may_offer(work: Work, person: Person) -> bool:
    """Whether a text of this person can become a request."""
    return bool(ways(work, person))


def refusal(work: Work, person: Person) -> Refusal:
    """Why none of this person's can, and whom to ask."""
    return sending.refusal(work, person, types(work.rulebook.spec))


def in_hand(work: Work, person: Person, id: int | None) -> Draft | None:
    """The offer that more can join: one that is open, and not older than what belongs together."""
    offer = own.own_draft(work, person, id) if id else None
    is_open = offer and offer.purpose == "offered" and work.now - offer.updated_at <= TOGETHER
    return offer if is_open else None


def takes_words(work: Work, person: Person, id: int | None, text: str) -> bool:
    """Whether a few words join the offer in hand; those on a decision are meant for that."""
    kind = read_consent(text, own_verbs(work)).kind
    is_free = kind == "other" or (
        kind == "conditional" and not list_rows.count(work, person, wanted="decide")
    )
    return is_free and in_hand(work, person, id) is not None


def kept_until(work: Work, since: datetime) -> Due:
    """The end of the next working day."""
    return work.calendar.by_end_of(since.astimezone(work.rulebook.zone).date() + timedelta(days=1))


def open_draft(work: Work, person: Person) -> Draft | None:
    """The new request that was changed last, to which an offer could belong."""
    return next((draft for draft in own.drafts_of(work, person) if draft.purpose == "new"), None)


def content(work: Work, kind: RequestType, answers: Answers) -> Content:
    """Count what there is in answers."""
    text = answers.get(questions.text_field(kind) or "")
    listed = [i for value in answers.values() if isinstance(value, list) for i in value]
    media = work.store.all(Media, id=tuple(listed)) if listed else []
    photos = [each for each in media if is_picture(each)]
    names = [each.name for each in media if each not in photos]
    return Content(len(text) if isinstance(text, str) else 0, len(photos), names[0] if names else "")


def field_for(kind: RequestType, file: SentFile) -> str | None:
    """The field of a type that takes a photo or a file."""
    return questions.field_with(kind, "album" if is_picture(file) else "file")


def title_of(kind: RequestType, text: str) -> str:
    """The first line of a text, where it is short and reads as a title; empty otherwise."""
    first, _, rest = text.partition("\n")
    first, spec = " ".join(first.split()), kind.fields[kind.subject]
    short = 0 < len(first) <= min(TITLE, kinds.of(spec).limit) and bool(rest.strip())
    greets = fold(first).startswith(NOT_TITLES) or first.endswith((".", ",", ":", ";"))
    fits = short and kinds.of(spec).input == "line" and not greets
    return first if fits and not questions.letters_problem(first) else ""


def filled_in(kind: RequestType, answers: Answers) -> Answers:
    """The answers of a new request: the title taken out of the text, a file alone in its place."""
    found, key = dict(answers), questions.text_field(kind)
    text = found.get(key or "")
    if key and isinstance(text, str) and (title := title_of(kind, text)):
        found |= {kind.subject: title, key: text.partition("\n")[2].strip()}
    inputs = {each: kinds.of(kind.fields[each]).input for each in kind.fields if each in found}
    file = next((each for each, input in inputs.items() if input == "file"), None)
    if key and file and not text and kind.fields[key].or_file:
        found[key] = found.pop(file)
    return found


def too_long(work: Work, kind: RequestType, answers: Answers, text: str) -> Answered | None:
    """Why a text cannot be added."""
    key = questions.text_field(kind) or ""
    before = answers.get(key)
    whole = "\n\n".join(filter(None, (before if isinstance(before, str) else "", clean(text))))
    _, problem = kinds.of(kind.fields[key]).parse(whole, work.here)
    return problem_of(problem) if problem else None


def require_offer(work: Work, actor: Actor, id: int) -> Draft:
    offer = require_draft(work, actor, id)
    if offer.purpose != "offered":
        raise Refusal("draft-gone")
    return offer


def moved(one: RequestType, other: RequestType, answers: Answers) -> Answers:
    """The answers of an offer under the fields of another type that are of the same kind."""
    place = {field.kind: key for key, field in reversed(other.fields.items())}
    was = {key: one.fields[key].kind for key in answers}
    return {place[was[key]]: value for key, value in answers.items() if was[key] in place}
