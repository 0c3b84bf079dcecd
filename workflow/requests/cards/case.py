"""A request with what every view of it needs, and the lines that several views share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from workflow.calendar import days_off
from workflow.deadlines import clocks
from workflow.deadlines.counting import Pauses
from workflow.lines import Line, Value, line, reason
from workflow.model import (
    Answers,
    Chat,
    Decision,
    Intervention,
    Person,
    Recheck,
    Request,
    Revision,
    Task,
    Visit,
)
from workflow.people import parties, permissions, staff
from workflow.people.deciders import Deciders
from workflow.requests import left_open, lifecycle, revisions, signatures, steps
from workflow.requests.answer_reader import Reader, reader
from workflow.requests.tasks import task_numbers, terms
from workflow.requests.tasks.terms import ToPublish
from workflow.requests.waiting import requesters
from workflow.spec import RequestType, Spec, Stage
from workflow.work import Work


@dataclass
class Case:
    """A request with what every view of it needs. `whole`: for the full view, which has the whole walk.

    The person or the group that reads it sees what they may; nobody in particular, what all may.
    """

    work: Work
    request: Request
    whole: bool = False
    person: Person | None = None
    chat: Chat | None = None

    def __post_init__(self) -> None:
        self.kind = self.work.type_of(self.request)
        self.spec = self.work.spec(self.request.rules)
        self.visit = permissions.open_visit(self.work, self.request)

    @cached_property
    def revision(self) -> Revision:
        return revisions.current(self.work.store, self.request)

    @cached_property
    def reader(self) -> Reader:
        return reader(self.work, self.request, person=self.person, chat=self.chat)

    @cached_property
    def deciders(self) -> Deciders:
        """Everybody who decides the step it is at. Raises LookupError where it is at none."""
        if self.stage is None:
            raise LookupError(f"{self.request.reference} is at no step")
        return Deciders(self.work, self.request, self.stage)

    @cached_property
    def to_publish(self) -> ToPublish:
        """The content to be published, and its rules, as they are now."""
        return terms.asked(self.work, self.request)

    @property
    def answers(self) -> Answers:
        """The newest answers, as the reader sees them."""
        return self.reader.sees(self.revision.answers)

    @property
    def stage(self) -> Stage | None:
        return lifecycle.stage_of(self.kind, self.visit) if self.visit else None

    def head(self, key: str, **values: Value) -> Line:
        return line(key, subject=self.request.subject, **values)

    def number(self, tasks: Sequence[Task] = ()) -> Line:
        """Number, unit and type: the second line; with the numbers of the tasks that the reader has."""
        unit = staff.unit_title(self.work, self.request.unit)
        reference = task_numbers.together(self.work.store, self.request, tasks)
        return line("card-number", reference=reference, unit=unit, kind=self.kind.title)

    def state(self) -> Line:
        """State and name: what the lock screen shows; before it, that the request came late (A31)."""
        state = self._state()
        return line("state-late", state=state) if self.request.late else state

    def _state(self) -> Line:
        if self.request.status == "deciding" and self.visit and self.stage:
            if self.visit.waiting == "requester":
                late = requesters.overdue(self.work, self.visit)
                return self.head("state-more-late" if late else "state-more")
            of = "-correction" if self.correction else ""
            if self.stage.title:
                title = self.stage.title.within_sentence()
                return line(f"state{of}-named", stage=title, subject=self.request.subject)
            return self.head(f"state{of}-verb", **self.stage.verb.said)
        if self.correction:
            return self.head(f"state-corrected{self.manner}-{self.request.outcome or self.request.status}")
        return self.head(f"state{self.manner}-{self.request.outcome or self.request.status}")

    def reason(self, said: str) -> Value:
        """A reason as its readers are told it."""
        return reason(self.spec.reasons.values(), said)

    @property
    def correction(self) -> bool:
        """Whether the request is being corrected, or was corrected last; not where that came to nothing."""
        last = self.work.store.one(Visit, request=self.request.id)
        in_vain = (*lifecycle.CAME_TO_NOTHING, "kept")
        is_one = last is not None and last.path == "correction" and last.outcome not in ("refuse", "kept")
        return is_one and self.request.outcome not in in_vain

    @property
    def told(self) -> str:
        """The attention of a card whose reader must hear of a recall, a correction or a reopening."""
        last = self.work.store.one(Intervention, request=self.request.id)
        told = last and last.kind in ("recall", "correct", "reopen") and self.request.status == "deciding"
        return f"{last.kind}:{last.id}" if last and told else ""

    @property
    def manner(self) -> str:
        return manner(self.spec, self.kind)


def manner(spec: Spec, kind: RequestType) -> str:
    """“-result” where nothing of a request is published on a site, so that texts say “result”."""
    channels = (spec.channels[each.channel] for each in kind.tasks.values() if each.channel)
    return "" if any(channel.result == "link" for channel in channels) else "-result"


def aim(asked: ToPublish) -> str:
    """The same for texts that expect something: “-approval” where its release is the end."""
    return "-approval" if asked.ends_released else manner(asked.spec, asked.kind)


def marks(case: Case) -> list[Line]:
    """The marks of a request: why it came late, which step gave no answer, who escalated it, and the mistake
    that a correction is about.
    """
    late = [line("card-late-reason", reason=case.request.late)] if case.request.late else []
    return [*late, *_left_open(case), *unanswered_steps(case), *_escalated(case), *found_wrong(case)]


def _left_open(case: Case) -> list[Line]:
    """The required questions in which nobody could be named, of those that the reader sees."""
    names = left_open.fields(case.work, case.request)
    shown = [name for name in names if name not in case.reader.hidden]
    return [line("card-left-open", field=case.kind.fields[name].title) for name in shown]


def unanswered_steps(case: Case) -> list[Line]:
    """The steps that the request went on from without an answer, for all who have it then (rule A13)."""
    work, request, here = case.work, case.request, case.visit
    stays = {(stay.path, stay.stage): stay for stay in work.store.all(Visit, request=request.id)}
    if here is None or all(stay.outcome != "late" for stay in stays.values()):
        return []
    found = []
    for stage in steps.earlier(work, request, here):
        stay = stays[here.path, stage.name]
        if stay.outcome == "late":
            role = parties.title(work, case.spec, stage.by, request)
            found.append(line("card-no-answer", role=role, due=stay.due_at, **stage.verb.said).stress("due"))
    return found


def _escalated(case: Case) -> list[Line]:
    """The opinion with which a request was escalated, for whoever decides it then (rules B17, C04)."""
    given = case.work.store.one(Decision, request=case.request.id, verdict="escalate")
    if given is None:
        return []
    return [
        line(
            "card-escalated",
            who=signatures.signed_by(case.work, case.request, given),
            reason=case.reason(given.reason),
        )
    ]


def sender(case: Case) -> list[Line]:
    """The sender with the moment, and the colleague who answers for it now."""
    store, request = case.work.store, case.request
    author, taker = store.get(Person, request.author), store.get(Person, request.taken_by or 0)
    taken = [line("card-taken-over", who=taker.short)] if taker else []
    return [*taken, line("history-new", who=author.short if author else "", at=request.created_at)]


def rests_on(kind: RequestType) -> list[Line]:
    """The document that the type of request rests on, where its rules name one (rule E33)."""
    return [line("rests-on", document=kind.rests_on)] if kind.rests_on else []


def moved_by(case: Case, subject: str, id: int, pauses: Pauses = ()) -> Value:
    """The days off that moved a due time, by the clock it was counted by; empty where none did."""
    clock, calendar = clocks.clock_of(case.work.store, subject, id), case.work.calendar
    return days_off.said(calendar, clock.due(calendar, pauses)) if clock else ""


def stage_due(case: Case, visit: Visit) -> Mapping[str, Value]:
    """The due time of a stage and the holidays that moved it, as a text wants them."""
    return {"due": visit.due_at, "off": moved_by(case, "visit", visit.id, visit.pauses)}


def task_due(case: Case, task: Task) -> Mapping[str, Value]:
    """The same for a task of publishing."""
    off = moved_by(case, terms.SUBJECT, task.id)
    return {"due": task.due_at, "off": off, "late": "yes" if task.late_at else "no"}


def found_wrong(case: Case) -> list[Line]:
    """Of a correction: the mistake, in the words of whoever reported it or opened the correction."""
    if not case.correction:
        return []
    store, request = case.work.store, case.request
    reported = store.one(Recheck, request=request.id, answer="wrong")
    opened = store.one(Intervention, request=request.id, kind="correct")
    since = reported.answered_at if reported else None
    if opened and (since is None or opened.at > since):
        who = store.get(Person, opened.person)
        return [line("card-wrong-by", who=who.short if who else "", note=case.reason(opened.reason))]
    return [line("card-wrong", note=reported.note)] if reported else []


def passed_before(case: Case) -> Revision | None:
    """Return the text that a stage last passed where it differs from the present one; else as it came."""
    asked: set[tuple[str, str]] = set()
    passed = case.work.store.all(Decision, request=case.request.id, verdict="pass")
    for decision in reversed(passed):
        visit = case.work.store.get(Visit, decision.visit)
        if visit is None or (visit.path, visit.stage) in asked:
            continue
        asked.add((visit.path, visit.stage))
        saw = next(digest for piece, digest in decision.saw if piece == revisions.PIECE)
        before = case.work.store.one(Revision, request=case.request.id, digest=saw)
        if before and before.digest != case.revision.digest:
            return before
    return None if asked else case.work.store.one(Revision, request=case.request.id, n=1)
