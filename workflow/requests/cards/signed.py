"""The person who signed a decision, as texts say it: in which capacity, and for whom (B28, C30, E32)."""

from workflow.lines import Value, line
from workflow.model import Decision, Person, Request, Visit
from workflow.people import parties
from workflow.people.capacities import FOR_A_BODY
from workflow.requests import lifecycle
from workflow.spec import Words
from workflow.work import Work

HOW = {"KT.": "kt", "TL.": "tl", "TUQ.": "tuq", "T/M": "tm", "Q.": "q"}


def signer(work: Work, given: Decision) -> Value:
    """“Cô Lan, theo ủy quyền của Thầy Khang”; the name alone of whoever decided by themselves."""
    who = work.require(Person, given.person).short
    giver = work.store.get(Person, given.acted_for) if given.acted_for else None
    return line("acting-for", who=who, giver=giver.short) if giver else who


def signed_as(work: Work, request: Request, given: Decision, role: Words | None) -> Value:
    """“KT. TRƯỞNG ĐƠN VỊ, PHÓ TRƯỞNG ĐƠN VỊ”; the role alone where no capacity was said."""
    if not given.capacity or role is None:
        return role
    first = None if given.acted_for or given.capacity in FOR_A_BODY else _stands_for(work, request, given)
    who, own = (first, role) if first else (role, None)
    how = HOW.get(given.capacity, "")
    return line("signed-as", capacity=given.capacity, how=how, who=_capitals(who), own=own and _capitals(own))


def _stands_for(work: Work, request: Request, given: Decision) -> Words | None:
    """The title for which a role signs: of the party that decides the step, else of whom it stands in for."""
    spec, visit = work.spec(request.rules), work.require(Visit, given.visit)
    by = lifecycle.stage_of(work.type_of(request), visit).by
    post = parties.read(work, spec, given.role, request)
    if post and parties.post(work, spec, by, request) != post:
        return parties.title(work, spec, by, request)
    stood = (
        role for role in spec.roles.values() if post and any(p.role == post.role for p in role.substitutes)
    )
    return next((role.title for role in stood), None)


def _capitals(title: Words) -> Words:
    return Words(vi=title.vi.upper(), en=title.in_("en"))
