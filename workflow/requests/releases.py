"""The release that counts, and how much of it is out: nothing else may be published (rule A09)."""

from workflow.model import Decision, Request, Task, Visit
from workflow.requests import revisions, steps
from workflow.spec import Language
from workflow.work import Work


def releasing(work: Work, request: Request) -> Visit | None:
    """The visit whose release counts now: the newest one that was passed and not recalled."""
    kind, after = work.type_of(request), None
    for visit in reversed(work.store.all(Visit, request=request.id)):
        if steps.is_released(kind, visit, after):
            return visit
        after = visit
    return None


def released(work: Work, request: Request) -> str | None:
    """The hash of the content that was released."""
    visit = releasing(work, request)
    decision = work.store.one(Decision, visit=visit.id, verdict="pass") if visit else None
    saw = decision.saw if decision else []
    return next((digest for piece, digest in saw if piece == revisions.PIECE), None)


def untranslated(work: Work, request: Request, channel: str) -> Language | None:
    """Return the language of a channel in which no text was released; None where there is one.

    Texts are released in the first language of the house today.
    """
    spec = work.spec(request.rules)
    language = spec.channels[channel].language if channel else None
    return None if language == spec.organisation.languages[0] else language


def tasks(work: Work, request: Request) -> list[Task]:
    """The tasks of publishing that the newest release opened."""
    found = work.store.all(Task, request=request.id, afterwards=False)
    newest = max((task.n for task in found), default=0)
    return [task for task in found if task.n and task.n == newest]


def held_up(work: Work, request: Request) -> list[Task]:
    """Channels of what is out that a correction kept from being published."""
    found = work.store.all(Task, request=request.id, afterwards=False)
    out = max((task.n for task in found if task.state == "done"), default=0)
    return [task for task in found if task.n and task.n == out and task.state == "cancelled"]


def can_recall(work: Work, request: Request) -> bool:
    """Whether a release waits to be published and nothing of it is out."""
    newest = tasks(work, request)
    return request.status == "publishing" and all(
        task not in newest for task in revisions.put_up(work, request)
    )


def is_out(work: Work, request: Request) -> bool:
    """Whether something of the request was ever published: then it can only be corrected."""
    return bool(revisions.put_up(work, request))


def can_correct(work: Work, request: Request) -> bool:
    """Whether a correction can be opened: something of the newest release is out, and none is under way.

    Never where the rules of its type know no correction.
    """
    if not work.type_of(request).correction:
        return False
    under_way = request.status == "deciding" or can_recall(work, request)
    return is_out(work, request) and not under_way


def link_out(work: Work, task: Task) -> str | None:
    """The link under which a channel has what an earlier release put there."""
    done = done_before(work, task)
    return done.link if done else None


def done_before(work: Work, task: Task) -> Task | None:
    """The task by which a channel has what is there, or the same work done before."""
    where = {"channel": task.channel, "name": task.name, "value": task.value}
    return work.store.one(Task, request=task.request, state="done", **where)
