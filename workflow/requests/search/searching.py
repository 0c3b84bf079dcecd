"""Requests as somebody finds them by words: of those they may see, and of no other (rule D14).

Those with all words in the title come first, then those with them anywhere, each the newest first. Where no
request has all of them, one word may have an error of one letter (decision 0059).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from workflow.cards.list_view import ListRow, ListView, page_of
from workflow.lines import line
from workflow.model import Decision, Opinion, Person, Request, Unit
from workflow.ports import Ahead
from workflow.requests import explained, queries, references, seeing, together
from workflow.requests.search import kept_words, sought_words
from workflow.text import cut
from workflow.work import Work

AT_ONCE = 24  # hits that are read together
LOOKED_AT = 400  # hits that somebody may not see after all, and no more are looked at
MOST = 40  # requests of a list: more words find what is not among them
SHOWN = 60  # letters of a question in a title
SIZE = 5  # requests of a page
ALL = 2**31 - 1  # greater than any number of a request
Groups = list[tuple[str, ...]]


def listed(work: Work, person: Person, typed: str, page: int) -> ListView:
    """A page of what was found, or how to seek."""
    words = sought_words.sought(typed)
    if len("".join(words)) < 2:
        return ListView(
            line("find-title"), (), 1, 0, 1, foot=(line("find-how", example=references.example(work)),)
        )
    wanted = min(MOST, (page + 1) * SIZE + 1)
    found = list(islice(find(work, person, typed), wanted))
    together.read(work, found[page * SIZE :])
    title = line("find-found", words=cut(typed, SHOWN))
    view = page_of(title, found, page, lambda each: _row(work, person, each), SIZE)
    foot = line("find-more", most=MOST) if len(found) == MOST else line("find-again")
    return replace(view, foot=(foot,) if found else (), empty=line("find-none"))


def _row(work: Work, person: Person, request: Request) -> ListRow:
    """A request in a list, with the unit that it comes from and the day on which it was sent."""
    row = queries.row(work, person, queries.Item(request, "open"))
    unit = work.store.one(Unit, key=request.unit)
    from_whom = line(
        "find-from",
        unit=unit.title if unit else request.unit,
        day=request.created_at.astimezone(work.rulebook.zone).date(),
    )
    return replace(row, said=(row.said[0], from_whom))


def find(work: Work, person: Person, typed: str) -> Iterator[Request]:
    """Yield the requests, each once: one that was called by its number, or by that of a task, first."""
    scope = kept_words.of_seeker(work, person)
    words, seen = sought_words.sought(typed), set[int]()
    named = work.store.get(Request, explained.find(work, typed))
    ways = _exact(words)
    if named and _may_see(work, person, named):
        seen.add(named.id)
        yield named
    for n, groups in enumerate((*_exact(words), *_near(words))):
        if n == len(ways) and seen:
            return
        for request in _hits(work, person, [*groups, scope] if scope else groups):
            if request.id not in seen:
                seen.add(request.id)
                yield request


def _exact(words: Sequence[str]) -> list[Groups]:
    anywhere: Groups = [(word,) for word in words]
    return [_in_title(anywhere), anywhere] if words else []


def _near(words: Sequence[str]) -> list[Groups]:
    """The same with an error of one letter in one of the words."""
    found = list[Groups]()
    for n, word in enumerate(words):
        if len(near := sought_words.near(word)) > 1:
            groups: Groups = [(each,) for each in words]
            groups[n] = near
            found.append(groups)
    return [*map(_in_title, found), *found]


def _in_title(groups: Groups) -> Groups:
    return [tuple(sought_words.TITLE + word for word in group) for group in groups]


def _hits(work: Work, person: Person, groups: Groups) -> Iterator[Request]:
    """Yield the requests with a word of each group that the person may see."""
    before, looked_at = ALL, 0
    while looked_at < LOOKED_AT:
        ids = work.store.find_words(groups, before, AT_ONCE)
        _read(work, ids)
        for id in ids:
            request = work.require(Request, id)
            if _may_see(work, person, request):
                yield request
        if len(ids) < AT_ONCE:
            return
        before, looked_at = ids[-1], looked_at + len(ids)


def _read(work: Work, ids: Sequence[int]) -> None:
    """Read what it takes to say who may see these."""
    work.store.prefetch(Request, "id", ids)
    among = tuple(ids)
    work.store.read_ahead(Ahead(Decision, "request", among), Ahead(Opinion, "request", among))


def _may_see(work: Work, person: Person, request: Request) -> bool:
    return seeing.may_see(work, work.spec(request.rules), request, person)
