"""The form of a step that asks something of everybody who passes it: questions, a last look, the decision.

It decides the visit and the revision that were seen. Where these are no longer the newest it says so, and the
answers are offered when it is asked anew from the newest card.
"""

from workflow.errors import Refusal
from workflow.form.form import LATER, Finished, Form, Look, Question, Talk, parked
from workflow.lines import Line, line
from workflow.model import Answers, Conversation, Decision, Request, Visit
from workflow.people import permissions
from workflow.requests import lifecycle, revisions
from workflow.requests.answer_reader import reader
from workflow.requests.asked_questions import answers_in, answers_said, asked_questions
from workflow.requests.deciding.ask_reason import AskReason
from workflow.requests.deciding.decide import Decide
from workflow.requests.forms import named
from workflow.spec import Stage

NAME = "pass"


def _visited(talk: Talk) -> tuple[Request, Visit, Stage]:
    visit = talk.work.require(Visit, talk.number("visit"))
    request = talk.work.require(Request, visit.request)
    return request, visit, lifecycle.stage_of(talk.work.type_of(request), visit)


def _now(talk: Talk) -> tuple[int, int]:
    """The visit of the same step that is open now and the newest revision; else those that were seen."""
    request, visit, _ = _visited(talk)
    now = permissions.open_visit(talk.work, request)
    if now and (now.path, now.stage) == (visit.path, visit.stage):
        return now.id, revisions.current(talk.work.store, request).id
    return visit.id, talk.number("revision")


def _is_overtaken(talk: Talk) -> bool:
    """Whether the text or the visit is another one than was seen."""
    return _now(talk) != (talk.number("visit"), talk.number("revision"))


def _ask(talk: Talk) -> list[Question]:
    request, visit, stage = _visited(talk)
    return list(asked_questions(talk, request, stage.asks, _former(talk, request, visit, stage)))


def _former(talk: Talk, request: Request, visit: Visit, stage: Stage) -> Answers:
    """The answers given at earlier stays at this step, and those that this person has not sent.

    Where several must agree, each is offered their own.
    """
    store, found = talk.work.store, Answers()
    stays = [
        stay.id
        for stay in store.all(Visit, request=request.id)
        if (stay.path, stay.stage) == (visit.path, visit.stage)
    ]
    for decision in store.all(Decision, request=request.id):
        is_theirs = stage.one_is_enough or decision.person == talk.person.id
        if is_theirs and decision.visit in stays and decision.visit != visit.id:
            found |= decision.answers
    for each in store.all(Conversation, account=talk.kept.account, form=NAME):
        if each.id != talk.kept.id and each.state != "sent" and each.about.get("visit") in stays:
            found |= answers_in(each.answers, stage.asks)
    return reader(talk.work, request, person=talk.person).sees(found)


def _look(talk: Talk) -> Look:
    request, _, stage = _visited(talk)
    said = answers_said(talk, request, stage.asks)
    if _is_overtaken(talk):
        return Look((line("refusal-text-changed"), *said), None, beside=(LATER,))
    return Look((line("dialog-sure-pass"), *said), line("do-verb", **stage.verb.said), beside=(LATER,))


def _pass(talk: Talk) -> Finished:
    if _is_overtaken(talk):
        raise Refusal("text-changed")
    _, visit, stage = _visited(talk)
    answers = answers_in(talk.kept.answers, stage.asks)
    decide = Decide(talk.actor, visit.id, talk.number("revision"), "pass", answers=answers)
    return Finished({"reference": talk.do(decide).reference})


def _said(talk: Talk) -> tuple[Line, ...]:
    _, _, stage = _visited(talk)
    return (line("dialog-decided-pass", reference=talk.text("reference"), **stage.verb.said),)


def _head(talk: Talk) -> Line:
    return named(talk, _visited(talk)[0].id)


PASS = Form(
    name=NAME,
    questions=_ask,
    finish=_pass,
    said=_said,
    called=_head,
    head=_head,
    look=_look,
    own={"later": parked},
    still=lambda talk: talk.against(AskReason(talk.actor, *_now(talk), "pass")),
)
