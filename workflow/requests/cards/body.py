"""The answers and photos of a form: the same for the preview and for the deciders' card."""

from workflow.form import kinds
from workflow.form.answer_shown import AnswerShown
from workflow.model import Answers, Media
from workflow.requests import revisions
from workflow.spec import RequestType
from workflow.work import Work


def body(
    work: Work, kind: RequestType, answers: Answers
) -> tuple[tuple[AnswerShown, ...], tuple[Media, ...]]:
    """Return the answers in the order of the form, and the photos and files in their order."""
    shown = [
        AnswerShown(field.title, value, long=kinds.of(field).input == "text")
        for key, field in kind.fields.items()
        if (value := kinds.of(field).format(answers.get(key))) is not None
    ]
    return tuple(shown), tuple(revisions.media_of(work.store, kind, answers))
