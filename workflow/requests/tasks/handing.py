"""The form by which a task is handed over: one question, to which colleague."""

from workflow.form.form import Talk
from workflow.lines import line
from workflow.model import Request, Task
from workflow.requests.colleague_form import HandedOver, colleague_form
from workflow.requests.tasks import publishers
from workflow.requests.tasks.ask_colleague import AskColleague
from workflow.requests.tasks.hand_over_task import HandOverTask
from workflow.requests.tasks.task_rules import title_of
from workflow.spec import Words


def _task(talk: Talk) -> tuple[Request, Task]:
    task = talk.work.require(Task, talk.number("task"))
    return talk.work.require(Request, task.request), task


def _title(talk: Talk) -> Words:
    return title_of(talk.work, *_task(talk))


HANDING = colleague_form(
    "handing",
    HandedOver(
        request=lambda talk: _task(talk)[0],
        title=_title,
        asks=lambda talk: line("dialog-hand-over", channel=_title(talk)),
        colleagues=lambda talk: publishers.colleagues(talk.work, *_task(talk), but=talk.person),
        hand_over=lambda talk, to: talk.do(HandOverTask(talk.actor, talk.number("task"), to)),
        still=lambda talk: talk.against(AskColleague(talk.actor, talk.number("task"))),
    ),
)
