"""The form by which what is to be decided is handed over: one question, to which colleague."""

from dataclasses import replace

from workflow.form import kinds
from workflow.form.form import Finished, Form, Question, Talk
from workflow.form.kinds.base import Field
from workflow.form.kinds.found import name_in
from workflow.lines import line
from workflow.model import Request, Visit
from workflow.people import choosable, parties
from workflow.requests.asked_questions import field_asked
from workflow.requests.deciding.ask_heir import AskHeir
from workflow.requests.deciding.hand_over_visit import HandOverVisit
from workflow.requests.deciding.taken import colleagues
from workflow.requests.forms import named
from workflow.spec import FieldSpec, Words

TITLE = Words(vi="Đồng nghiệp", en="Colleague")


def _visit(talk: Talk) -> tuple[Request, Visit]:
    visit = talk.work.require(Visit, talk.number("visit"))
    return talk.work.require(Request, visit.request), visit


def _field(talk: Talk) -> Field:
    """The colleagues who can decide it now, by name."""
    ids = {each.id for each in colleagues(talk.work, *_visit(talk), but=talk.person)}
    among = tuple(each for each in choosable.people(talk.work) if parties.chosen(each.kept) in ids)
    return kinds.of(FieldSpec(kind="person", title=TITLE, required=True), among)


def _ask(talk: Talk) -> list[Question]:
    asked = field_asked(talk, "to", _field(talk))
    return [replace(asked, asks=(line("dialog-hand-over-visit"),))]


def _finish(talk: Talk) -> Finished:
    to = parties.chosen(talk.text("to")) or 0
    done = talk.do(HandOverVisit(talk.actor, talk.number("visit"), to))
    return Finished({"reference": done.reference})


VISIT_HANDING = Form(
    name="visit-handing",
    questions=_ask,
    finish=_finish,
    said=lambda talk: (
        line("dialog-handed-over", reference=talk.text("reference"), whom=name_in(talk.text("to"))),
    ),
    called=lambda talk: named(talk, _visit(talk)[0].id),
    head=lambda talk: named(talk, _visit(talk)[0].id),
    still=lambda talk: talk.against(AskHeir(talk.actor, talk.number("visit"))),
)
