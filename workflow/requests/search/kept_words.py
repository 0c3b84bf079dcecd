"""The words by which a request is found, kept with each change of its text: what it says, and who sees it.

An answer that is hidden from some is found by nobody, and neither is a telephone number. Readers are kept as
the posts that `seeing` asks for, so that requests of others cost nothing: whether somebody may see one that
was found is decided by `seeing` alone, when it is shown (decision 0059).
"""

import re
from collections.abc import Iterator

from workflow.form import kinds
from workflow.form.kinds.base import Field
from workflow.form.kinds.dated import DatedField
from workflow.lines import Value
from workflow.model import Deadline, Decision, Opinion, Person, Request, RequestWords, Revision, Unit
from workflow.people import advisers, delegations, parties, permissions
from workflow.people.parties import Post
from workflow.requests import seeing
from workflow.requests.search import sought_words
from workflow.spec import Words
from workflow.text import fold
from workflow.work import Work

KIND = "words"  # of the row by which all are written anew
PART = 100  # requests of one part
ANYBODY = "_all"
_SIGN = re.compile(r"[^a-z0-9]")


def keep(work: Work, request: Request) -> None:
    """Write the words of a request, where they are others than before."""
    words = of(work, request)
    kept = work.store.one(RequestWords, request=request.id)
    if kept is None:
        work.store.add(RequestWords(request=request.id, words=words))
    elif kept.words != words:
        work.store.change(kept, words=words)


def of(work: Work, request: Request) -> str:
    """The words of a request as they are to be kept."""
    return " ".join(sorted({*_said(work, request), *_seen_by(work, request)}))


def keep_all(work: Work) -> None:
    """Units or rules changed: all words are written anew, in parts, once this is committed."""
    if work.store.one(Request):
        _go_on(work, 0)


def keep_part(work: Work, row: Deadline) -> None:
    """One part, in a transaction of its own; a row says where it goes on."""
    work.store.remove(row)
    requests = work.store.all(Request, limit=PART, after=row.subject_id)
    ids = [request.id for request in requests]
    work.store.prefetch(RequestWords, "request", ids)
    work.store.prefetch(Revision, "request", ids, piece="content")
    work.store.prefetch(Decision, "request", ids)
    for request in requests:
        keep(work, request)
    if len(requests) == PART:
        _go_on(work, ids[-1])


def _go_on(work: Work, after: int) -> None:
    row = work.store.one(Deadline, subject="office", subject_id=after, kind=KIND)
    if row is None:
        work.store.add(Deadline(subject="office", subject_id=after, kind=KIND, due_at=work.now))
    elif row.fired_at:  # one that was given up
        work.store.change(row, fired_at=None, due_at=work.now, attempts=0, why="")


def of_seeker(work: Work, person: Person) -> tuple[str, ...]:
    """The words of which one stands in each request that somebody may see; none for those who see all."""
    if permissions.is_administrator(work, person):
        return ()
    posts = {*permissions.roles(work, person)}
    posts |= {(each.role, each.unit) for each in delegations.received(work, person.id)}
    return (ANYBODY, _of_person(person.id), *sorted({w for role, unit in posts for w in _posts(role, unit)}))


def _posts(role: str, unit: str | None) -> tuple[str, str]:
    """The words of a role as it is held in a unit, and of the whole house."""
    return _sign(role, unit or ""), _sign(role)


def _said(work: Work, request: Request) -> Iterator[str]:
    """The words of its number, of whom it comes from, and of its answers; of its title also as such."""
    kind, revision = work.type_of(request), work.store.one(Revision, request=request.id, piece="content")
    unit, author = work.store.one(Unit, key=request.unit), work.store.get(Person, request.author)
    texts = [request.reference, *_both(kind.title), *(_both(unit.title) if unit else ())]
    texts += [author.name] if author else []
    for key, answer in (revision.answers if revision else {}).items():
        field = kind.fields.get(key)
        if field is None or field.shown_to or isinstance(answer, list | bool | None):
            continue
        asked = kinds.of(field)
        if not asked.is_found:
            continue
        said = [*_answered(asked, str(answer))]
        texts += said
        if key == kind.subject:
            yield from (sought_words.TITLE + word for text in said for word in sought_words.of_text(text))
    yield from sought_words.of_text("\n".join(texts))


def _answered(field: Field, answer: str) -> Iterator[str]:
    """An answer in the words of each language; a day as it is kept."""
    if isinstance(field, DatedField):
        yield answer
    elif field.options:
        for option in field.chosen(answer):
            yield from _both(field.options[option])
    else:
        yield from _both(field.format(answer))


def _both(said: Value) -> tuple[str, ...]:
    if isinstance(said, Words):
        return tuple(filter(None, (said.vi, said.en)))
    return (said,) if isinstance(said, str) else ()


def _seen_by(work: Work, request: Request) -> Iterator[str]:
    """The words of those who may see it: its requesters, the posts that have to do with it, and advisers."""
    spec = work.spec(request.rules)
    yield from map(_of_person, permissions.answered_for(work, request))
    for post in seeing.concerned(work, spec, request):
        yield from _of_post(post)
    for decision in work.store.all(Decision, request=request.id):
        if decision.acted_for:
            yield _of_person(decision.person)
    if work.type_of(request).asks_opinions:
        for opinion in work.store.all(Opinion, request=request.id):
            asked = advisers.post_of(work, request, opinion)
            for post in parties.line(work, spec, asked):
                yield from _of_post(post)
            if opinion.given_by:
                yield _of_person(opinion.given_by)


def _of_post(post: Post) -> Iterator[str]:
    for each in post.members:
        if each == parties.EVERYBODY:
            yield ANYBODY
        elif each.person is not None:
            yield _of_person(each.person)
        else:
            yield _sign(each.role, each.unit or "")


def _of_person(id: int) -> str:
    return f"_p{id}"


def _sign(role: str, unit: str = "") -> str:
    """A role and its unit in letters that no text has: a word begins with none of these."""
    return f"_{_SIGN.sub('.', fold(role))}@{_SIGN.sub('.', fold(unit))}"
