"""Answer for one thing of a duty by an answer of the rules."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.rounds import turns
from workflow.rounds.item_answers import RoundAnswered, record, require_item, require_round, ring
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AnswerSo:
    """One of the answers that the rules name, by its place there; one that is not done asks for help."""

    actor: Actor
    round: int
    item: str
    number: int

    def perform(self, work: Work) -> RoundAnswered:
        person, turn = require_round(work, self.actor, self.round)
        require_item(work, turn, self.item)
        duty = turns.duty_of(work, turn)
        answers = list(duty.answers) or [turns.DONE] * (duty.gives == "nothing")
        if not duty.has_own_answers or self.number >= len(answers):
            raise Refusal("gone", audited=True)
        answer = answers[self.number]
        is_done = answer not in duty.answers or duty.answers[answer].done
        is_first = not is_done and not turns.asking(turn)
        recorded = record(work, person, turn, [self.item], answer, done=is_done)
        if is_first:
            ring(work, turn, helpers=True)
        return recorded
