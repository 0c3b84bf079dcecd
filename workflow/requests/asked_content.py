"""Answers of those who decide that are content (`published`): what is released has them as well.

They are a part of the newest revision, and of its hash: nobody decides on a content that lacks them, and what
was approved is what is published.
"""

from workflow.form import facts
from workflow.model import Answers, Request, Revision
from workflow.requests import conditions, revisions
from workflow.requests.conditions import Asked
from workflow.requests.search import kept_words
from workflow.work import Work

WHY = "asked"  # of a revision that answers of those who decide made


def content(work: Work, request: Request, answers: Answers, now: Asked | None = None) -> Answers:
    """The answers to a form with the published ones that count by them, in place of any from before."""
    names = facts.published(work.type_of(request))
    own = {name: answer for name, answer in answers.items() if name not in names}
    return {**own, **conditions.published(work, request, answers, now)} if names else answers


def keep(work: Work, request: Request, now: Asked | None = None) -> Revision:
    """The newest revision; another one first, where answers of those who decide change the content."""
    newest = revisions.current(work.store, request)
    answers = content(work, request, newest.answers, now)
    if answers == newest.answers:
        return newest
    digest = revisions.digest(work.store, work.type_of(request), answers)
    if digest == newest.digest:
        return newest
    by = work.actor.id if work.actor else newest.by
    work.audit("revised", request.reference, revision=digest, why=WHY)
    made = work.store.add(
        Revision(
            request=request.id, n=newest.n + 1, answers=answers, digest=digest, by=by, at=work.now, why=WHY
        )
    )
    kept_words.keep(work, request)
    return made
