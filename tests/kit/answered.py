"""One answer to a question of a draft, as somebody gives it in the form: by pressing, or by leaving it out.

They are actions, so that they stand among the others that a test carries out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workflow.actions import ChooseOption, PickDays, SayInConversation, SkipQuestion, TakeStep
from workflow.form.conversing import Heard, account_of, meanings, require_talk
from workflow.form.form import Question, number_of
from workflow.form.reached import require_question
from workflow.model import Answer, Conversation, Facts
from workflow.people import choosable
from workflow.requests.drafts.answers import Answered, field_of, require_draft
from workflow.requests.drafts.chosen_draft import ALONE, DRAFT
from workflow.work import Actor, Work


@dataclass(frozen=True)
class OneAnswer:
    """A field of a draft, asked alone in a conversation that goes once it is answered."""

    actor: Actor
    draft: int
    field: str

    def perform(self, work: Work) -> Answered:
        """Return what became of the answer, as `GiveText` does."""
        require_draft(work, self.actor, self.draft)
        account, now = account_of(work, self.actor), work.now
        about: Facts = {DRAFT: self.draft, ALONE: 1}
        kept = work.store.add(
            Conversation(
                account=account.id, form="request", about=about, at=self.field, created_at=now, updated_at=now
            )
        )
        try:
            heard = [each for each in self._answer(work, kept.id) if each.became == "problem"]
        finally:
            work.store.remove(work.require(Conversation, kept.id))
        problem = heard[0].problem.removeprefix("problem-") if heard else None
        return Answered(problem, heard[0].values if heard else None)

    def question(self, work: Work, id: int) -> Question:
        """The question of the field."""
        found = require_question(*require_talk(work, self.actor, id))
        assert found.key == self.field, (found.key, self.field)
        return found

    def _answer(self, work: Work, id: int) -> Iterator[Heard]:
        raise NotImplementedError


@dataclass(frozen=True)
class Choose(OneAnswer):
    """Press an option, or several one after another; pick days; type where nothing can be pressed."""

    option: str

    def _answer(self, work: Work, id: int) -> Iterator[Heard]:
        draft = require_draft(work, self.actor, self.draft)
        field = choosable.field(work, field_of(work, draft, self.field))
        question = self.question(work, id)
        if field.is_several:
            given = field.chosen(draft.answers.get(self.field))
            turned = {*given} ^ {*self.option.split(",")}
            for key in sorted(turned, key=lambda each: (each not in given, each)):
                yield self._press(work, id, self._places(work, key))
            yield TakeStep(self.actor, id, "chosen").perform(work)
        elif (pressed := field.press(self.option)) in [answer for answer, _ in question.options]:
            yield self._press(work, id, pressed)
        else:
            days = field.days(self.option) if question.days else None
            said = SayInConversation(self.actor, id, self.option)
            yield (PickDays(self.actor, id, *days) if days else said).perform(work)
            talk, _ = require_talk(work, self.actor, id)
            if meant := meanings(talk):
                yield self._press(work, id, meant[0])

    def _places(self, work: Work, key: str) -> Answer:
        """The answer behind one more option, or one less: the places of all that are chosen then."""
        draft = require_draft(work, self.actor, self.draft)
        field = choosable.field(work, field_of(work, draft, self.field))
        marked = field.marked(draft.answers.get(self.field), key)
        return [list(field.options).index(each) for each in field.chosen(marked)]

    def _press(self, work: Work, id: int, answer: Answer) -> Heard:
        return ChooseOption(self.actor, id, number_of(answer)).perform(work)


@dataclass(frozen=True)
class LeaveOut(OneAnswer):
    """Leave the question without an answer; one that has an answer keeps it."""

    def _answer(self, work: Work, id: int) -> Iterator[Heard]:
        question = self.question(work, id)
        if question.may_skip:
            yield SkipQuestion(self.actor, id).perform(work)
