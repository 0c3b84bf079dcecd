"""A person answers a digest: they know for today, or want to be told again on the next working morning."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.model import Notice, Nudge
from workflow.notices import hours, nudges
from workflow.results import Said
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AnswerDigest:
    """`answer` is know or later."""

    actor: Actor
    notice: int
    answer: str

    def perform(self, work: Work) -> Said:
        person = work.act_as(self.actor)
        notice = work.require(Notice, self.notice, audited=True)
        if notice.key != nudges.DIGEST or self.answer not in ("know", "later"):
            raise Refusal("gone", audited=True)
        if notice.person != person.id:
            raise Refusal("not-a-card", audited=True)
        until = hours.next_morning(work)
        for nudge in work.store.all(Nudge, notice=notice.id):
            last = work.store.one(Nudge, person=person.id, subject=nudge.subject, subject_id=nudge.subject_id)
            if last is None or last.id != nudge.id:
                continue
            work.store.change(nudge, quiet_until=until)
            if self.answer == "later":
                again = Nudge(
                    person=person.id, subject=nudge.subject, subject_id=nudge.subject_id,
                    why="later", deadline=nudge.deadline, nth=nudge.nth, at=work.now, quiet_until=until,
                )  # fmt: skip
                work.store.add(again)
        return Said(f"said-{self.answer}")
