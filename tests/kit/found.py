"""Requests by their words: those that are kept, beside those that would be kept now."""

from workflow.model import Request, RequestWords
from workflow.requests.search import kept_words
from workflow.work import Work


def differing(work: Work) -> dict[str, set[str]]:
    """Return the words that differ, by the number of their request."""
    found = dict[str, set[str]]()
    for request in work.store.all(Request):
        kept = work.store.one(RequestWords, request=request.id)
        has, wanted = set(kept.words.split() if kept else []), set(kept_words.of(work, request).split())
        if has != wanted:
            found[request.reference] = has ^ wanted
    return found
