"""The person who signed a decision, as texts say it, and for whom (rule B28)."""

from workflow.lines import Value, line
from workflow.model import Decision, Person
from workflow.work import Work


def signer(work: Work, given: Decision) -> Value:
    """“Cô Lan, theo ủy quyền của Thầy Khang”; the name alone of whoever decided by themselves."""
    who = work.require(Person, given.person).short
    giver = work.store.get(Person, given.acted_for) if given.acted_for else None
    return line("acting-for", who=who, giver=giver.short) if giver else who
