"""The form by which a task is handed over: one question, to which colleague."""

from dataclasses import replace

from workflow.form import kinds
from workflow.form.form import Finished, Form, Question, Talk
from workflow.form.kinds.base import Field
from workflow.form.kinds.found import name_in
from workflow.lines import line
from workflow.model import Request, Task
from workflow.people import choosable, parties
from workflow.requests.asked_questions import field_asked
from workflow.requests.forms import named
from workflow.requests.tasks import publishers
from workflow.requests.tasks.ask_colleague import AskColleague
from workflow.requests.tasks.hand_over_task import HandOverTask
from workflow.requests.tasks.task_rules import title_of
from workflow.spec import FieldSpec, Words


def _task(talk: Talk) -> tuple[Request, Task]:
    task = talk.work.require(Task, talk.number("task"))
    return talk.work.require(Request, task.request), task


def _title(talk: Talk) -> Words:
    return title_of(talk.work, *_task(talk))


def _field(talk: Talk) -> Field:
    """The colleagues who can take it now, by name."""
    ids = {each.id for each in publishers.colleagues(talk.work, *_task(talk), but=talk.person)}
    among = tuple(each for each in choosable.people(talk.work) if parties.chosen(each.kept) in ids)
    return kinds.of(FieldSpec(kind="person", title=_title(talk), required=True), among)


def _ask(talk: Talk) -> list[Question]:
    asked = field_asked(talk, "to", _field(talk))
    return [replace(asked, asks=(line("dialog-hand-over", channel=_title(talk)),))]


def _finish(talk: Talk) -> Finished:
    to = parties.chosen(talk.text("to")) or 0
    done = talk.do(HandOverTask(talk.actor, talk.number("task"), to))
    return Finished({"reference": done.reference})


HANDING = Form(
    name="handing",
    questions=_ask,
    finish=_finish,
    said=lambda talk: (
        line("dialog-handed-over", reference=talk.text("reference"), whom=name_in(talk.text("to"))),
    ),
    called=lambda talk: named(talk, _task(talk)[0].id),
    head=lambda talk: named(talk, _task(talk)[0].id),
    still=lambda talk: talk.against(AskColleague(talk.actor, talk.number("task"))),
)
