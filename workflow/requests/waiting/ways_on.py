"""Ways on for a request whose requester gave no answer in time: by a press, or by the rules of its type."""

from workflow.model import Request, Visit
from workflow.requests import lifecycle, revisions, steps
from workflow.requests.deciding.stages import close, enter, keep, leave
from workflow.requests.waiting import inquiries
from workflow.work import Work


def by_rules(work: Work, request: Request, visit: Visit) -> bool:
    """Do what the rules say; False where they say nothing, or return it to a step that there is not."""
    rule = work.type_of(request).requester
    if rule is None or rule.then is None:
        return False
    if rule.then == "return" and not steps.earlier(work, request, visit):
        return False
    if rule.then == "close":
        end(work, request, visit, is_asked=True)
    elif rule.then == "return":
        inquiries.close(work, visit)
        leave(work, request, visit, "return", revisions.current(work.store, request).digest)
    else:
        go_on(work, request, visit)
    return True


def go_on(work: Work, request: Request, visit: Visit) -> None:
    """The visit waits for its deciders again, on the revision there is, with the time it had left."""
    inquiries.close(work, visit)
    visit = work.store.change(visit, left_at=work.now, outcome="unanswered")
    stage = lifecycle.stage_of(work.type_of(request), visit)
    enter(work, request, visit.path, stage, visit)


def end(work: Work, request: Request, visit: Visit | None, *, is_asked: bool) -> None:
    """End it. A correction is not made, and what is out stays."""
    if visit and visit.path == "correction":
        keep(work, request)
    else:
        close(work, request, "unanswered" if is_asked else "ended")
