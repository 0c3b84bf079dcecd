"""Announce days on which the office works, or does not."""

from dataclasses import dataclass

from workflow.announcements.carry import carry_through, keep
from workflow.announcements.office_days import SaidDay
from workflow.announcements.preview import preview
from workflow.errors import Refusal
from workflow.people.requirements import require_administrator
from workflow.results import Result
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Announced(Result):
    """The outcome of a notice. Nothing added: all of it had been announced."""

    added: int
    known: int
    moved: int


@dataclass(frozen=True)
class AnnounceDays:
    """Carry out a notice whose preview has no problem. Of a notice given twice the second adds nothing."""

    actor: Actor
    days: tuple[SaidDay, ...]

    def perform(self, work: Work) -> Announced:
        by, before = require_administrator(work, self.actor), work.calendar
        found = preview(work, self.days)
        if found.problems:
            raise Refusal("days-problems", count=len(found.problems))
        for said in found.new:
            keep(work, by.id, said.day, said.worked, said.document)
            kind = "worked" if said.worked else "off"
            work.audit(f"day.{kind}", f"day/{said.day.isoformat()}", document=said.document)
        moved = carry_through(work, before) if found.new else 0
        return Announced(len(found.new), len(found.known), moved)
