"""Give a table in a conversation: the rows of a file are the answer."""

from dataclasses import dataclass, field

from workflow.form.conversing import Heard, keep, meanings, require_talk
from workflow.form.other_answers import Tables
from workflow.form.reached import reached
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GiveTable:
    """The tables of a file, read as the question says; where it takes none, that is said."""

    actor: Actor
    conversation: int
    tables: Tables = field(repr=False)

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        found = reached(talk, form)
        question = found.now or found.anew(form.look(talk))
        if question is None or question.table is None or meanings(talk):
            return Heard("problem", question.wordless if question else "dialog-hint-buttons")
        answer = question.table.read(self.tables, work.here)
        return keep(talk.changed(at=question.key), form, question, answer)
