"""The forms of requests: the reason of a verdict, a step outside the ordinary path, what was found wrong."""

from collections.abc import Callable
from typing import cast

from workflow.app import Action
from workflow.errors import Refusal
from workflow.form.form import Finished, Form, Look, Question, Step, Talk
from workflow.form.read_words import read_words
from workflow.lines import Line, Value, line, reason
from workflow.model import Recheck, Request, Task, Verdict, Visit
from workflow.people.deciders import Deciders
from workflow.requests import lifecycle, queries, steps
from workflow.requests.deciding import council
from workflow.requests.deciding.ask_reason import AskReason
from workflow.requests.deciding.ask_reopen import AskReopen
from workflow.requests.deciding.decide import Decide
from workflow.requests.deciding.recall import Recall
from workflow.requests.deciding.reopen import Reopen
from workflow.requests.rechecks.answer_recheck import AnswerRecheck
from workflow.requests.rechecks.ask_wrong import AskWrong
from workflow.requests.rechecks.open_correction import OpenCorrection
from workflow.requests.tasks.ask_waiver import AskWaiver
from workflow.requests.tasks.task_rules import title_of
from workflow.requests.tasks.waive_task import WaiveTask
from workflow.requests.waiting.close_request import CloseRequest
from workflow.results import OfRequest
from workflow.spec import Words
from workflow.work import Actor

LONGEST = 1000
KEEP = Step("leave", line("dialog-do-keep"))


def words_asked(asked: Line, options: tuple[tuple[str, Value], ...] = ()) -> Question:
    """One question for words, or for ready-made ones."""
    return Question(
        key="reason", asks=(asked,), read=lambda text, _: read_words(text, LONGEST), options=options
    )


def named(talk: Talk, request: int) -> Line:
    """The first line of a request."""
    found = queries.see(talk.work, talk.person, request)
    if found is None:
        raise Refusal("gone")
    return found.named


def _of_request(found: OfRequest) -> Finished:
    return Finished({"reference": found.reference})


def _ready(talk: Talk, request: int) -> list[Words]:
    """The ready-made reasons, by the rules of the request."""
    found = talk.work.require(Request, request)
    return list(talk.work.spec(found.rules).reasons.values())


# the reason of a verdict


def _verdict(talk: Talk) -> Verdict:
    return cast(Verdict, talk.text("verdict"))


def _visited(talk: Talk) -> tuple[Request, Visit]:
    visit = talk.work.require(Visit, talk.number("visit"))
    return talk.work.require(Request, visit.request), visit


def _word(talk: Talk) -> str:
    """How texts call the verdict."""
    request, visit = _visited(talk)
    if _verdict(talk) == "refuse":
        stage = lifecycle.stage_of(talk.work.type_of(request), visit)
        return council.word(Deciders(talk.work, request, stage), visit, talk.person.id)
    return _verdict(talk)


def _look_at_refusal(talk: Talk) -> Look | None:
    """A refusal is asked for once more; more may be asked for instead."""
    if _verdict(talk) != "refuse":
        return None
    (request, visit), word = _visited(talk), _word(talk)
    more = "more" in steps.verdicts(talk.work, request, visit)
    asked = line(
        f"dialog-sure-{word}", subject=request.subject, more="yes" if more else "no",
        reason=talk.text("reason"),
    )  # fmt: skip
    beside = (Step("more", line("do-more")),) if more else ()
    return Look((asked,), line(f"dialog-do-sure-{word}"), style="bad", beside=beside)


def _decide(talk: Talk) -> Finished:
    decide = Decide(
        talk.actor, talk.number("visit"), talk.number("revision"), _verdict(talk), talk.text("reason"),
        talk.number("step"),
    )  # fmt: skip
    decided = talk.do(decide)
    return Finished({"word": decided.word, "reference": decided.reference})


def _reason_head(talk: Talk) -> Line:
    return named(talk, _visited(talk)[0].id)


REASON = Form(
    name="reason",
    questions=lambda talk: [words_asked(line(f"dialog-reason-{_word(talk)}", limit=LONGEST))],
    finish=_decide,
    said=lambda talk: (line(f"dialog-decided-{talk.text('word')}", reference=talk.text("reference")),),
    called=_reason_head,
    head=_reason_head,
    look=_look_at_refusal,
    still=lambda talk: talk.against(
        AskReason(talk.actor, talk.number("visit"), talk.number("revision"), _verdict(talk))
    ),
    own={
        "more": lambda talk: talk.changed(
            about={**talk.kept.about, "verdict": "more"}, answers={}, at="reason"
        )
    },
)


# a step outside the ordinary path

STEPS: dict[str, Callable[[Actor, int, str], Action[OfRequest]]] = {
    "end": CloseRequest,
    "recall": Recall,
    "correct": OpenCorrection,
}


def _may_step(talk: Talk) -> Refusal | None:
    found = queries.see(talk.work, talk.person, talk.number("request"))
    if found is None:
        return Refusal("moved-on")
    may = {"end": found.can_end, "recall": found.can_recall, "correct": found.can_correct}
    return None if may[talk.text("step")] else Refusal("moved-on")


def _ask_step(talk: Talk) -> list[Question]:
    """A ready-made reason or a typed one."""
    ready = tuple((words.vi, words) for words in _ready(talk, talk.number("request")))
    return [words_asked(line(f"dialog-step-{talk.text('step')}", limit=LONGEST), ready)]


def _look_at_recall(talk: Talk) -> Look | None:
    """A recall is asked for once more."""
    if talk.text("step") != "recall":
        return None
    why = reason(_ready(talk, talk.number("request")), talk.text("reason"))
    sure = line("dialog-sure-recall", reason=why)
    return Look((sure,), line("dialog-do-sure-recall"), style="bad", beside=(KEEP,))


def _take_step(talk: Talk) -> Finished:
    step = STEPS[talk.text("step")]
    return _of_request(talk.do(step(talk.actor, talk.number("request"), talk.text("reason"))))


def _step_head(talk: Talk) -> Line:
    return named(talk, talk.number("request"))


STEP = Form(
    name="step",
    questions=_ask_step,
    finish=_take_step,
    said=lambda talk: (line(f"dialog-stepped-{talk.text('step')}", reference=talk.text("reference")),),
    called=_step_head,
    head=_step_head,
    look=_look_at_recall,
    still=_may_step,
)
REOPEN = Form(
    name="reopen",
    questions=lambda _: [],
    finish=lambda talk: _of_request(talk.do(Reopen(talk.actor, talk.number("request")))),
    said=lambda talk: (line("dialog-stepped-reopen", reference=talk.text("reference")),),
    called=_step_head,
    head=_step_head,
    look=lambda _: Look((line("dialog-sure-reopen"),), line("dialog-do-sure-reopen"), style="bad"),
    still=lambda talk: talk.against(AskReopen(talk.actor, talk.number("request"))),
    leave=line("dialog-do-keep"),
)


# a task that need not be done


def _to_waive(talk: Talk) -> tuple[Request, Task]:
    task = talk.work.require(Task, talk.number("task"))
    return talk.work.require(Request, task.request), task


def _ask_waiver(talk: Talk) -> list[Question]:
    """A ready-made reason or a typed one."""
    request, task = _to_waive(talk)
    ready = tuple((words.vi, words) for words in _ready(talk, request.id))
    asked = line("dialog-waive", channel=title_of(talk.work, request, task), limit=LONGEST)
    return [words_asked(asked, ready)]


def _look_at_waiver(talk: Talk) -> Look:
    request, task = _to_waive(talk)
    why = reason(_ready(talk, request.id), talk.text("reason"))
    sure = line("dialog-sure-waive", channel=title_of(talk.work, request, task), reason=why)
    return Look((sure,), line("dialog-do-sure-waive"), style="bad", beside=(KEEP,))


def _waive(talk: Talk) -> Finished:
    return _of_request(talk.do(WaiveTask(talk.actor, talk.number("task"), talk.text("reason"))))


def _waived_head(talk: Talk) -> Line:
    return named(talk, _to_waive(talk)[0].id)


WAIVE = Form(
    name="waive",
    questions=_ask_waiver,
    finish=_waive,
    said=lambda talk: (line("dialog-waived", reference=talk.text("reference")),),
    called=_waived_head,
    head=_waived_head,
    look=_look_at_waiver,
    still=lambda talk: talk.against(AskWaiver(talk.actor, talk.number("task"))),
)


# what was found wrong


def _wrong_head(talk: Talk) -> Line:
    return named(talk, talk.work.require(Recheck, talk.number("recheck")).request)


WRONG = Form(
    name="wrong",
    questions=lambda _: [words_asked(line("dialog-wrong", limit=LONGEST))],
    finish=lambda talk: _of_request(
        talk.do(AnswerRecheck(talk.actor, talk.number("recheck"), talk.text("reason")))
    ),
    said=lambda talk: (line("dialog-wrong-kept", reference=talk.text("reference")),),
    called=_wrong_head,
    head=_wrong_head,
    still=lambda talk: talk.against(AskWrong(talk.actor, talk.number("recheck"))),
)
