"""Entering and leaving stages: the steps that several actions share."""

from workflow import cards, lifecycle, permissions, requests
from workflow.model import Deadline, Path, Recheck, Request, Task, Visit
from workflow.spec import Stage
from workflow.work import Work


def enter(work: Work, request: Request, path: Path, stage: Stage) -> None:
    """The request comes to a stage: its clock starts and whoever decides gets a card."""
    spec = work.spec(request.rules)
    before = work.store.one(Visit, request=request.id, path=path, stage=stage.name)
    work.store.add(
        Visit(
            request=request.id,
            path=path,
            stage=stage.name,
            n=before.n + 1 if before else 1,
            entered_at=work.now,
            due_at=work.calendar.due(work.now, stage.within).at if stage.within else None,
        )
    )
    asked = permissions.deciders(work, spec, request, stage)
    roles = sorted({role for _, role in asked})
    work.audit("stage", request.reference, stage=stage.name, path=path, asked=",".join(roles) or None)
    if stage.by not in roles:
        for admin in permissions.administrators(work):
            key = "notice-substitute" if asked else "notice-nobody-decides"
            title = spec.roles[roles[0] if asked else stage.by].title
            work.tell(key, person=admin, reference=request.reference, role=title)
    cards.sync(work, request)


def release(work: Work, request: Request, saw: str) -> None:
    """What a releasing decision saw may now be published: a task in each channel (rule A10)."""
    kind = work.type_of(request)
    revision = requests.current(work.store, request)
    last = work.store.one(Task, request=request.id)
    for publish in lifecycle.channels(kind, revision.answers):
        work.store.add(
            Task(
                request=request.id,
                channel=publish.channel,
                role=_owner(work, request, publish.channel),
                round=last.round + 1 if last else 1,
                released=saw,
                opened_at=work.now,
                due_at=work.calendar.due(work.now, publish.within).at if publish.within else None,
            )
        )
    request = work.store.change(request, status="publishing")
    work.audit("released", request.reference, revision=saw)
    cards.sync(work, request)


def _owner(work: Work, request: Request, channel: str) -> str:
    """Whoever owns the channel today; one that the rules no longer name keeps its last owner."""
    known = work.rulebook.spec.channels.get(channel) or work.spec(request.rules).channels[channel]
    return known.owner


def ask_recheck(work: Work, request: Request) -> None:
    """Everything is published: the requester is asked to look again (rule B22)."""
    within = work.type_of(request).result.recheck_within
    last = work.store.one(Recheck, request=request.id)
    recheck = work.store.add(
        Recheck(
            request=request.id,
            n=last.n + 1 if last else 1,
            asked_at=work.now,
            due_at=work.calendar.due(work.now, within).at,
        )
    )
    work.store.add(Deadline(subject="recheck", subject_id=recheck.id, kind="close", due_at=recheck.due_at))
    request = work.store.change(request, status="rechecking")
    work.audit("published", request.reference)
    cards.sync(work, request)


def close(work: Work, request: Request, outcome: str) -> None:
    """The end of a request, of whatever kind."""
    visit = permissions.open_visit(work, request)
    if visit:
        work.store.change(visit, left_at=work.now, outcome=visit.outcome or outcome)
    for task in permissions.open_tasks(work, request):
        work.store.change(task, state="cancelled")
    request = work.store.change(request, status="closed", outcome=outcome, closed_at=work.now)
    work.audit("closed", request.reference, outcome=outcome)
    cards.sync(work, request)
