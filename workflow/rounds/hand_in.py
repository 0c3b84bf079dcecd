"""Hand in the file or table that a duty wants."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.form.conversing import plain
from workflow.form.problem import Problem
from workflow.media import files
from workflow.media.files import SentFile
from workflow.results import KeptFile
from workflow.rounds import turns
from workflow.rounds.item_answers import require_item, require_round
from workflow.spec import Duty, FieldSpec
from workflow.work import Actor, Work


@dataclass(frozen=True)
class HandIn:
    """A document or a table for something of a duty; its bytes are kept as they came."""

    actor: Actor
    round: int
    number: int
    file: SentFile

    def perform(self, work: Work) -> KeptFile:
        _, turn = require_round(work, self.actor, self.round)
        duty = turns.duty_of(work, turn)
        if duty.gives == "nothing" or self.number >= len(duty.asked):
            raise Refusal("gone", audited=True)
        item = list(duty.asked)[self.number]
        require_item(work, turn, item)
        if problem := _problem(duty, self.file):
            return KeptFile(problem.code, {key: plain(each) for key, each in problem.values.items()})
        return KeptFile(media=files.keep(work, self.actor.platform, self.file, None).id)


def _problem(duty: Duty, file: SentFile) -> Problem | None:
    if duty.gives == "file":
        return files.problem_with(FieldSpec(kind="file", title=duty.title), file)
    is_table = file.kind == "document" and file.ending in files.TABLE_KINDS
    return file.too_large() or (None if is_table else Problem("not-a-table"))
