"""The form by which what is to be decided is handed over: one question, to which colleague."""

from workflow.form.form import Talk
from workflow.lines import line
from workflow.model import Request, Visit
from workflow.requests.colleague_form import HandedOver, colleague_form
from workflow.requests.deciding.ask_heir import AskHeir
from workflow.requests.deciding.hand_over_visit import HandOverVisit
from workflow.requests.deciding.taken import colleagues
from workflow.spec import Words

TITLE = Words(vi="Đồng nghiệp", en="Colleague")


def _visit(talk: Talk) -> tuple[Request, Visit]:
    visit = talk.work.require(Visit, talk.number("visit"))
    return talk.work.require(Request, visit.request), visit


VISIT_HANDING = colleague_form(
    "visit-handing",
    HandedOver(
        request=lambda talk: _visit(talk)[0],
        title=lambda _: TITLE,
        asks=lambda _: line("dialog-hand-over-visit"),
        colleagues=lambda talk: colleagues(talk.work, *_visit(talk), but=talk.person),
        hand_over=lambda talk, to: talk.do(HandOverVisit(talk.actor, talk.number("visit"), to)),
        still=lambda talk: talk.against(AskHeir(talk.actor, talk.number("visit"))),
    ),
)
