"""Requests by their words: those that are kept, beside those that would be kept now."""

from workflow.model import Request, RequestWords
from workflow.requests.search import kept_words
from workflow.work import Work


def differing(work: Work, but_for: set[int]) -> dict[str, set[str]]:
    """Return the words that differ, by the number of their request, but for those that a test wrote itself.

    Signs of posts are left out: who of a unit sends its requests may change, and the sieve is no right.
    """
    found = dict[str, set[str]]()
    for kept in work.store.all(RequestWords):
        request = work.require(Request, kept.request)
        if request.id in but_for:
            continue
        differ = {*kept.words.split()} ^ {*kept_words.of(work, request).split()}
        if said := {word for word in differ if not word.startswith("_")}:
            found[request.reference] = said
    return found
