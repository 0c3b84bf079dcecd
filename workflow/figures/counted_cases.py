"""Cases as figures count them: a request once, by its number, with the moments that matter.

They are read in a few statements for all of them, on a reader's connection: nobody who works waits for it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from workflow.figures import case_promise
from workflow.figures.case_steps import Overrun, overruns
from workflow.figures.figure_period import FAR, FigureSpan
from workflow.model import (
    AuditEntry,
    Decision,
    Holding,
    Intervention,
    Promise,
    Recheck,
    Record,
    Request,
    Revision,
    Task,
    Visit,
    Waiver,
)
from workflow.model.literals import UNDER_WAY
from workflow.ports import Span, Where
from workflow.work import Work

End = Literal["completed", "refused", "withdrawn", "without_result"]
ENDS: dict[str | None, End] = {
    "refused": "refused", "withdrawn": "withdrawn", "unanswered": "without_result", "ended": "without_result",
}  # fmt: skip
OF_REQUEST: tuple[type[Record], ...] = (
    Promise, Visit, Task, Decision, Waiver, Recheck, Intervention, Holding, Revision,
)  # fmt: skip


@dataclass(frozen=True)
class CountedCase:
    """A request as it stands by what is known now.

    `promise` is the first one, `moved` where it is after what the requester and announced days took.
    `minutes` are those of the office from sending to the last result, without the requester's own.
    `questions` are the reasons for which it was asked for more or returned before its release; `correctors`
    the roles that opened a correction, “author” for a re-check that said it is wrong.
    """

    request: Request
    promise: datetime | None = None
    moved: datetime | None = None
    released: datetime | None = None
    ended: datetime | None = None
    end: End | None = None
    minutes: int = 0
    overruns: tuple[Overrun, ...] = ()
    questions: tuple[str, ...] = ()
    correctors: tuple[str, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    is_down: bool = False
    is_silent: bool = False
    results: tuple[Task, ...] = ()
    answers: dict[str, object] = field(default_factory=dict)

    @property
    def completed(self) -> datetime | None:
        """The moment of its last required result."""
        return self.ended if self.end == "completed" else None


def read(work: Work, span: FigureSpan, unit: str = "") -> list[CountedCase]:
    """All cases that a period may count: open at some time of it, or promised for a moment of it."""
    where: Where = {"unit": unit} if unit else {}
    is_open: Where = {**where, "status": UNDER_WAY}
    found = {each.id: each for each in work.store.within(Request, Span("created_at", span.end), **is_open)}
    for within in (Span("created_at", span.end, span.begin), Span("closed_at", FAR, span.begin)):
        found |= {each.id: each for each in work.store.within(Request, within, **where)}
    promised = work.store.within(Promise, Span("due_at", span.end, span.begin))
    others = tuple(each.request for each in promised if each.request not in found)
    found |= {each.id: each for each in requests(work, others) if unit in ("", each.unit)}
    return cases(work, [each for _, each in sorted(found.items()) if each.created_at < span.end], span)


def requests(work: Work, ids: Collection[int]) -> list[Request]:
    """The requests with these numbers, read in few statements."""
    work.store.prefetch(Request, "id", ids)
    return [each for id in ids if (each := work.store.get(Request, id))]


def cases(work: Work, found: Sequence[Request], span: FigureSpan) -> list[CountedCase]:
    """These requests with all that is known of them."""
    ids = [each.id for each in found]
    for kind in OF_REQUEST:
        work.store.prefetch(kind, "request", ids)
    for kept in ("released", "published"):
        work.store.prefetch(AuditEntry, "subject", [each.reference for each in found], kind=kept)
    return [_case(work, each, span) for each in found]


def _case(work: Work, request: Request, span: FigureSpan) -> CountedCase:
    store, until = work.store, span.until
    released = _first(work, request, "released", until)
    end, ended = _end(work, request, until)
    over = ended or until
    promise = store.one(Promise, request=request.id)
    stood = case_promise.stood(work, request, over)
    minutes = work.calendar.working_minutes
    is_late = promise is not None and promise.due_at < over
    decisions = _questions(work, request, released or until)
    rechecks = [each for each in store.all(Recheck, request=request.id) if each.asked_at < until]
    return CountedCase(
        request,
        promise.due_at if promise else None,
        case_promise.moved(work, promise, stood) if promise else None,
        released,
        ended,
        end,
        max(0, minutes(request.created_at, over) - sum(minutes(*each) for each in stood)),
        tuple(overruns(work, request, over)) if is_late else (),
        tuple(each.reason for each in decisions),
        tuple(_correctors(work, request, rechecks)),
        tuple(store.all(Waiver, request=request.id)),
        _is_down(work, request),
        any(each.answer == "silent" for each in rechecks),
        tuple(store.all(Task, request=request.id, state="done", afterwards=False)),
        dict(store.all(Revision, request=request.id)[-1].answers),
    )


def _first(work: Work, request: Request, kind: str, until: datetime) -> datetime | None:
    """The moment of the first such entry of its log before another one."""
    entries = work.store.all(AuditEntry, subject=request.reference, kind=kind)
    return next((each.at for each in entries if each.at < until), None)


def _end(work: Work, request: Request, until: datetime) -> tuple[End | None, datetime | None]:
    """How and when it ended: by its last required result; of one that is put up nowhere when it is approved.

    Later events, such as a correction, change that no more. Where all that it required was waived, there is
    no result.
    """
    published = _first(work, request, "published", until)
    if published:
        return "completed", published
    closed = request.closed_at if request.closed_at and request.closed_at < until else None
    if closed is None:
        return None, None
    if request.outcome == "approved" and _is_waived(work, request):
        return "without_result", closed
    return ENDS.get(request.outcome, "completed"), closed


def _is_waived(work: Work, request: Request) -> bool:
    """Whether what its release required was waived, all of it."""
    tasks = [each for each in work.store.all(Task, request=request.id, afterwards=False) if each.n]
    over = {each.state for each in tasks}
    return "waived" in over and "done" not in over


def _questions(work: Work, request: Request, before: datetime) -> list[Decision]:
    """The decisions before a moment that asked for more, or returned it."""
    main = {visit.id for visit in work.store.all(Visit, request=request.id) if visit.path == "main"}
    given: Iterable[Decision] = work.store.all(Decision, request=request.id)
    return [d for d in given if d.visit in main and d.verdict in ("more", "return") and d.at <= before]


def _correctors(work: Work, request: Request, rechecks: list[Recheck]) -> list[str]:
    opened = ["author" for each in rechecks if each.answer == "wrong"]
    return opened + [each.role for each in work.store.all(Intervention, request=request.id, kind="correct")]


def _is_down(work: Work, request: Request) -> bool:
    """Whether something of it was taken down by a later release than the one that put it up."""
    done = [each for each in work.store.all(Task, request=request.id, state="done") if each.channel]
    first = min((each.n for each in done if not each.afterwards), default=0)
    return any(each.afterwards and each.n > first for each in done)
