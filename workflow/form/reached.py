"""The questions that a conversation has reached: which is asked now, and which came before it."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.form.form import Form, Look, Question, Talk


@dataclass(frozen=True)
class Reached:
    """The questions up to the first without an answer, since the answers say which others follow.

    `now` is the one that is asked; None at the last look.
    """

    questions: tuple[Question, ...]
    now: Question | None

    @property
    def before(self) -> str | None:
        """The key of the question before the one that is asked; at the last look that of the last."""
        keys = [each.key for each in self.questions]
        earlier = keys[: keys.index(self.now.key)] if self.now else keys
        return earlier[-1] if earlier else None

    def anew(self, look: Look | None) -> Question | None:
        """The question that words at the last look answer once more."""
        return next((each for each in self.questions if look and each.key == look.anew), None)


def reached(talk: Talk, form: Form) -> Reached:
    """Make the questions of a conversation, which is done once for each window and each answer."""
    found: list[Question] = []
    for each in form.questions(talk):
        found.append(each)
        if not form.has(talk, each.key):
            break
    return Reached(tuple(found), _now(talk, form, found) if talk.kept.at else None)


def _now(talk: Talk, form: Form, questions: list[Question]) -> Question | None:
    """The question at which the conversation is, or the first that has no answer."""
    named = next((each for each in questions if each.key == talk.kept.at), None)
    return named or next((each for each in questions if not form.has(talk, each.key)), None)


def at_question(talk: Talk, question: Question) -> Talk:
    """The conversation at the question that is asked; what was read for another one is nothing here."""
    return talk if talk.kept.at == question.key else talk.changed(at=question.key, echo={})


def require_question(talk: Talk, form: Form) -> Question:
    """The question that is asked now."""
    found = reached(talk, form).now
    if found is None:
        raise Refusal("question-gone")
    return found
