"""Take back what was announced of a day."""

from dataclasses import dataclass
from datetime import date

from workflow.announcements.carry import carry_through, keep
from workflow.announcements.office_days import standing_word
from workflow.announcements.preview import preview_revoked, without
from workflow.errors import Refusal
from workflow.people.requirements import require_administrator
from workflow.results import Counted
from workflow.work import Actor, Work


@dataclass(frozen=True)
class RevokeDay:
    """The announcement of a day to come is revoked: the day is again what it was without it."""

    actor: Actor
    day: date

    def perform(self, work: Work) -> Counted:
        """Return how many deadlines moved."""
        by, before = require_administrator(work, self.actor), work.calendar
        word = standing_word(work, self.day)
        if word is None:
            raise Refusal("day-not-announced")
        if self.day < work.today:
            raise Refusal("day-past")
        preview_revoked(work, self.day)
        keep(work, by.id, self.day, without(work, self.day).is_working_day(self.day), "")
        work.audit("day.revoked", f"day/{self.day.isoformat()}", document=word.why)
        return Counted(carry_through(work, before))
