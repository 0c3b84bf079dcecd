"""Everybody does anything in any order, time goes by, people come and go: the promises hold all the while."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.kit.builders import LINK, ROLES, open_product
from tests.kit.there import there
from workflow.actions import (
    AnswerRecheck,
    ClaimTask,
    CloseRequest,
    Decide,
    GiveText,
    GoOnUnanswered,
    OpenCorrection,
    PublishTask,
    Recall,
    Reopen,
    RunDue,
    SendDraft,
    SetAway,
    StartEdit,
    StartSupplement,
    TakeOverRequest,
    Withdraw,
)
from workflow.audit import first_broken
from workflow.errors import Refusal
from workflow.model import (
    AuditEntry,
    Decision,
    Inquiry,
    Intervention,
    Recheck,
    Record,
    Request,
    Revision,
    Task,
    Verdict,
    Visit,
)
from workflow.office.invariant import breaches
from workflow.people import permissions
from workflow.requests import releases
from workflow.work import Actor, Work

NAMES = [*ROLES, "stranger"]
VERDICTS: tuple[Verdict, ...] = ("pass", "pass", "pass", "more", "return", "refuse")
WHY = "Sai tên diễn giả"
Tell = Callable[[Actor, "Newest"], Any]


class Newest:
    """The newest record of each kind, whose ids a press would carry; 1 where there is none."""

    def __init__(self, work: Work) -> None:
        def id_of(kind: type[Record]) -> int:
            found = work.store.one(kind)
            return found.id if found else 1

        self.request, self.visit, self.revision = id_of(Request), id_of(Visit), id_of(Revision)
        self.task, self.recheck = id_of(Task), id_of(Recheck)


STEPS: dict[str, Tell] = {
    "take": lambda a, n: TakeOverRequest(a, n.request),
    "go on": lambda a, n: GoOnUnanswered(a, n.visit),
    "end": lambda a, n: CloseRequest(a, n.request, WHY),
    "recall": lambda a, n: Recall(a, n.request, WHY),
    "correct": lambda a, n: OpenCorrection(a, n.request, WHY),
    "reopen": lambda a, n: Reopen(a, n.request),
    "withdraw": lambda a, n: Withdraw(a, n.request),
    "claim": lambda a, n: ClaimTask(a, n.task),
    "right": lambda a, n: AnswerRecheck(a, n.recheck),
    "wrong": lambda a, n: AnswerRecheck(a, n.recheck, WHY),
}


class Office(RuleBasedStateMachine):
    """One request, published in two channels, and everybody of the office."""

    @initialize(state=st.sampled_from(["unit", "desk", "board", "publishing"]))
    def begin(self, state: str) -> None:
        self.loop, self.stack = asyncio.new_event_loop(), AsyncExitStack()
        folder = self.stack.enter_context(TemporaryDirectory())
        self.product = self.run(self.stack.enter_async_context(open_product(Path(folder))))
        self.run(self.product.submit(english=True))
        for who in ("head", "desk", "board")[: ("unit", "desk", "board", "publishing").index(state)]:
            self.run(self.product.decide(who))
        self.published = 0

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    def ask(self, question: Callable[[Work], Any]) -> Any:
        return self.run(self.product.app.ask(question))

    def attempt(self, action: Any) -> Any:
        """Do it if a rule lets it happen. No two things happen at the same moment."""
        self.product.clock.moment += timedelta(seconds=1)
        try:
            return self.run(self.product.app.do(action))
        except Refusal:
            return None

    @rule(who=st.sampled_from(NAMES), what=st.sampled_from(sorted(STEPS)))
    def act(self, who: str, what: str) -> None:
        self.attempt(STEPS[what](self.product.actor(who), self.ask(Newest)))

    @rule(who=st.sampled_from(NAMES), verdict=st.sampled_from(VERDICTS))
    def decide(self, who: str, verdict: Verdict) -> None:
        seen = self.ask(Newest)
        self.attempt(Decide(self.product.actor(who), seen.visit, seen.revision, verdict, WHY))

    @rule(who=st.sampled_from(NAMES), number=st.integers(0, 3))
    def publish(self, who: str, number: int) -> None:
        """Nothing is reported as published but what the release that counts saw, and each task once."""
        tasks = self.run(self.product.all(Task))
        if not tasks:
            return
        task = tasks[-1 - number % len(tasks)]
        counts = self.ask(lambda work: releases.released(work, there(work.store.one(Request))))
        if self.attempt(PublishTask(self.product.actor(who), task.id, LINK)):
            self.published += 1
            assert (task.state, task.released) == ("open", counts)

    @rule(who=st.sampled_from(["author", "colleague", "head"]), text=st.sampled_from(["", "Khác", "Nữa"]))
    def supplement(self, who: str, text: str) -> None:
        self._write(StartSupplement, who, text)

    @rule(who=st.sampled_from(["desk", "head"]), text=st.sampled_from(["Khác", "Nữa"]))
    def edit(self, who: str, text: str) -> None:
        self._write(StartEdit, who, text)

    def _write(self, start: Any, who: str, text: str) -> None:
        actor, request = self.product.actor(who), self.run(self.product.request())
        draft = self.attempt(start(actor, request.id)) if request.status != "closed" else None
        if draft:  # of a closed one it would be a new request
            self.attempt(GiveText(actor, draft.id, "body", text)) if text else None
            self.attempt(SendDraft(actor, draft.id))

    @rule(who=st.sampled_from(["author", "colleague", "head", "desk", "board"]), gone=st.booleans())
    def away(self, who: str, gone: bool) -> None:
        until = self.product.clock.now() + timedelta(days=40) if gone else None
        self.attempt(SetAway(self.product.actor(who), until))

    @rule(days=st.integers(1, 5))
    def wait(self, days: int) -> None:
        self.product.clock.moment += timedelta(days=days)
        while self.run(self.product.app.do(RunDue())).count:
            pass

    @invariant()
    def promises(self) -> None:
        if hasattr(self, "product"):
            self.ask(_check)
            assert self.published == len(self.run(self.product.all(Task, state="done")))

    def teardown(self) -> None:
        if hasattr(self, "product"):
            assert first_broken(self.run(self.product.all(AuditEntry))) is None
            self.run(self.stack.aclose())
            self.loop.close()


def _check(work: Work) -> None:
    (request,) = work.store.all(Request)
    steps = work.store.all(Intervention)
    own = {request.author: request.created_at}
    for step in steps:
        if step.kind == "take":
            own.setdefault(step.person, step.at)
    assert own.keys() == permissions.answered_for(work, request)
    acts: list[Decision | Intervention] = [
        *work.store.all(Decision),
        *(step for step in steps if step.kind != "take"),
    ]
    late = [act for act in acts if act.person in own and act.at > own[act.person]]
    assert not late, "nobody decides on their own request"
    visits = work.store.all(Visit, left_at=None)
    assert len(visits) == (request.status == "deciding"), "one open visit while it is decided, else none"
    waits = [visit.id for visit in visits if visit.waiting == "requester"]
    assert [i.visit for i in work.store.all(Inquiry, closed_at=None)] == waits, "a wait has its clock"
    tasks = [t for t in work.store.all(Task, state="open") if not t.afterwards]
    assert bool(tasks) == (request.status == "publishing"), "tasks are open while it is published"
    released = releases.released(work, request)
    assert all(t.released == released for t in tasks)
    assert len(work.store.all(Recheck, answer=None)) == (request.status == "rechecking")
    assert (request.outcome is None) == (request.status != "closed")
    assert breaches(work) == [], "somebody can move it on, or administrators were told"


TestOffice = Office.TestCase
TestOffice.settings = settings(
    max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
