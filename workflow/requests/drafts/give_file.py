"""Give a file in a conversation: the answer to the field of a draft that is asked, or a result."""

from dataclasses import dataclass

from workflow.form.conversing import Heard, follow, keep, objected, require_talk, write
from workflow.form.form import Form, Hands, Question, Talk
from workflow.form.reached import require_question
from workflow.media import files
from workflow.media.files import SentFile
from workflow.model import Draft
from workflow.requests.drafts.asked_extras import EXTRAS, file_field
from workflow.requests.drafts.attach import Attach
from workflow.requests.drafts.chosen_draft import require_draft_of
from workflow.requests.drafts.held_part import hold
from workflow.requests.drafts.own import kind_of
from workflow.requests.drafts.way_to_draft import go_on_from
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GiveFile:
    """A document is the answer, in place of the one there is; where none is asked for, that is said.
    Among several fields it is that of the only one for files.

    Before it takes the place of a text its person is asked.
    """

    actor: Actor
    conversation: int
    file: SentFile

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        question = require_question(talk, form)
        if not question.takes_file:
            return Heard("problem", question.wordless)
        if question.hands:
            return self._hand_in(talk, form, question, question.hands)
        return self._give_to_draft(work, talk, form, question)

    def _give_to_draft(self, work: Work, talk: Talk, form: Form, question: Question) -> Heard:
        draft, key = require_draft_of(talk), question.key
        if key == EXTRAS:
            return self._give_extra(talk, draft)
        if isinstance(draft.answers.get(key), str):
            if problem := files.problem_with(kind_of(work, draft).fields[key], self.file):
                return objected(f"problem-{problem.code}", problem)
            write(talk, hold(talk, key, file=self.file).kept)
            return Heard("held")
        given = talk.do(Attach(self.actor, draft.id, key, self.file))
        if given.problem:
            return Heard("problem", f"problem-{given.problem}", given.values or {})
        return follow(talk, form, go_on_from(talk.changed(echo={}), key))

    def _hand_in(self, talk: Talk, form: Form, question: Question, hands: Hands) -> Heard:
        """It is the result of a task, or what a duty wants, and that is done with it."""
        given = hands(talk, self.file)
        if given.problem:
            return Heard("problem", f"problem-{given.problem}", given.values or {})
        return keep(talk, form, question, f"{given.media}")

    def _give_extra(self, talk: Talk, draft: Draft) -> Heard:
        """To the only field that it can be meant for; what is asked stays."""
        key = file_field(talk, draft)
        if key is None:
            return Heard("problem", "dialog-extras-choose")
        given = talk.do(Attach(self.actor, draft.id, key, self.file))
        problem = f"problem-{given.problem}" if given.problem else ""
        return Heard("problem" if problem else "found", problem, given.values or {}, of=key)
