"""The voices at a step where several must agree, open to everybody who sees the request (rule E22)."""

from collections.abc import Sequence

from workflow.lines import Line, Value, line
from workflow.model import Decision, Visit
from workflow.people import deciders
from workflow.requests import signatures
from workflow.requests.cards.case import Case
from workflow.requests.deciding import council
from workflow.spec import Stage


def tally_of(case: Case, visit: Visit, stage: Stage) -> list[Line]:
    """How many have agreed, of how many that must, and who is against; nothing where one person decides."""
    if visit.waiting != "decider" or not deciders.is_council(case.spec, stage):
        return []
    voices = council.tally(case.deciders)
    agreed, against = _names(case, voices.agreed), _names(case, voices.against)
    said = line("card-tally", count=len(voices.agreed), needed=voices.needed, agreed=agreed, against=against)
    return [said.stress("count")]


def has_spoken(case: Case, stage: Stage) -> bool:
    """Whether the reader of a card has given their voice, and waits for others."""
    if case.person is None or not deciders.is_council(case.spec, stage):
        return False
    return case.deciders.has_spoken(case.person)


def refused_for(case: Case) -> list[Line]:
    """The reasons of those who were against, where a step was refused for want of voices."""
    last = case.work.store.one(Visit, request=case.request.id)
    if last is None or not council.is_refused_together(last):
        return []
    against = [given for given in deciders.voices(case.work, last) if given.verdict == "refuse"]
    return [
        line("card-against", who=_names(case, [given]), reason=case.reason(given.reason)) for given in against
    ]


def _names(case: Case, given: Sequence[Decision]) -> Value:
    return signatures.names(case.work, case.request, given)
