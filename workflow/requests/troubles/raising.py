"""Trouble raised at a running request, such as a fault of a livestream, and who is called (C25, C26).

The rules of today say at which types it is raised. It is a request of its own, of the same unit, whose first
people have minutes: so it rings for them at any hour.
"""

import re
from collections.abc import Iterator

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.form import kinds
from workflow.lines import Line, line
from workflow.model import Person, Request
from workflow.people import parties, permissions, sending
from workflow.requests import revisions, seeing
from workflow.requests.answer_reader import reader
from workflow.spec import Party, RequestType, Words
from workflow.spec.kinds import ALLOWED
from workflow.spec.term import SENT
from workflow.text import clean, cut, fold
from workflow.work import Work

NAMED = 3  # people of a role

# ends of talk about trouble: a question, or that it is over
_TALK = re.compile(
    r"\?\s*$|\b(den dau|gi vay|gi the|the nao|sao roi|sao vay|khac phuc|da het|het roi|da xong|xong roi|"
    r"on roi|binh thuong|cam on|fixed|solved|is over|thanks|thank you)\b"
)
_STILL = re.compile(r"\b(chua|not)\b")


def kind_at(work: Work, request: Request) -> tuple[str, RequestType] | None:
    """The type that is raised at requests of this one's type, by its key."""
    types = work.rulebook.spec.request_types.items()
    found = ((key, kind) for key, kind in types if kind.raised and request.type in kind.raised.during)
    return next(found, None)


def log(work: Work, request: Request) -> list[Request]:
    """All that was raised at a request, the oldest first."""
    return work.store.all(Request, during=request.id)


def redraw(work: Work, raised: Request) -> None:
    """Have the cards drawn again that tell of what was raised."""
    if raised.during:
        projection.redraw(work, *projection.cards_of(work, work.require(Request, raised.during)))


def require(work: Work, person: Person, id: int) -> tuple[Request, str, RequestType]:
    """A running request at which this person may raise trouble: who sees it, or sends such for its unit."""
    request = work.store.get(Request, id)
    if request is None or not _may_raise(work, person, request):
        raise Refusal("gone", audited=True)
    found = kind_at(work, request)
    if found is None or request.status == "closed":
        raise Refusal("trouble-over", reference=request.reference)
    return request, *found


def _may_raise(work: Work, person: Person, request: Request) -> bool:
    found = kind_at(work, request)
    sends = found is not None and sending.may_send(work, person, found[1], request.unit)
    return sends or seeing.may_see(work, work.spec(request.rules), request, person)


def open_to(work: Work, person: Person) -> list[Request]:
    """The running requests at which somebody may raise trouble, the newest first."""
    raised = [kind.raised for kind in work.rulebook.spec.request_types.values() if kind.raised]
    types = tuple({name for each in raised for name in each.during})
    running = ("deciding", "publishing", "rechecking")
    found = work.store.all(Request, type=types, status=running) if types else []
    return [each for each in reversed(found) if _may_raise(work, person, each)]


def word_of(kind: RequestType) -> Words | None:
    """The word by which a type is raised, as it is said inside a sentence."""
    return kind.raised.word.within_sentence() if kind.raised else None


def words_after(kind: RequestType, text: str) -> str | None:
    """The words behind the one by which trouble is raised; that word alone is all of them. Else nothing.

    It may be typed without its accents, and not with others. A sentence that asks about trouble, or tells
    that it is over, raises none; behind a colon or another sign all words are trouble.
    """
    said = clean(text)
    for word in (kind.raised.word.vi, kind.raised.word.en) if kind.raised else ():
        head, rest = said[: len(word or "")].lower(), said[len(word or "") :]
        is_bare = word is not None and head == fold(head) == fold(word)
        is_talk = rest[:1].isspace() and _TALK.search(fold(rest)) and not _STILL.search(fold(rest))
        if word and (head == word.lower() or is_bare) and not rest[:1].isalnum() and not is_talk:
            return rest.strip(" :,.-–!\n") or said
    return None


def subject_of(kind: RequestType, words: str) -> str:
    """These words as the subject of what is raised: in one line, as long as that may be."""
    said = cut(" ".join(clean(words).split()), kinds.of(kind.fields[kind.subject]).limit)
    return said[:1].upper() + said[1:]


def contacts(work: Work, person: Person, request: Request, kind: RequestType) -> list[Line]:
    """The people who are called, and the telephones that the request names, as far as the person sees any."""
    found = [_called(work, request, party) for party in dict.fromkeys(_first(kind))]
    own, answers = work.type_of(request), revisions.current(work.store, request).answers
    seen = reader(work, request, person=person).sees(answers)
    for key, field in own.fields.items():
        if ALLOWED[field.kind].is_called and seen.get(key):
            value = kinds.of(field).format(seen[key])
            found.append(line("trouble-telephone", title=field.title, value=value))
    return found


def told(work: Work, trouble: Request) -> list[Line]:
    """That it was raised, and who is called: those who act first by the rules that it began under."""
    called = [_called(work, trouble, party) for party in dict.fromkeys(_first(work.type_of(trouble)))]
    return [line("trouble-raised", subject=trouble.subject, reference=trouble.reference), *called]


def _first(kind: RequestType) -> Iterator[Party]:
    """The parties that act on it at once."""
    yield kind.stages[0].by
    yield from (task.to for task in kind.tasks.values() if task.to and task.opens == SENT)


def _called(work: Work, request: Request, party: Party) -> Line:
    """A party, with the people of it who can be asked now, or of those who stand in."""
    spec = work.rulebook.spec
    posts = parties.line(work, spec, parties.post(work, spec, party, request.unit))
    names = [each.short for each, _ in permissions.available(work, spec, posts)[:NAMED]]
    role = parties.title(work, spec, party, request.unit)
    return line("trouble-contact", role=role, names=", ".join(names) or None)
