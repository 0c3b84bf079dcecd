"""An administrator decides about a changed rules file: apply it, or keep the rules in force (rule B33)."""

from collections.abc import Mapping
from dataclasses import dataclass

from workflow.errors import Code, Refusal
from workflow.model import Notice, Person, RuleOffer
from workflow.people import permissions
from workflow.results import Said
from workflow.rules import stranded, versions
from workflow.work import Actor, Work

ANSWERED: Mapping[str, Code] = {
    "applied": "rules-applied", "kept": "rules-kept", "replaced": "rules-replaced",
    "withdrawn": "rules-withdrawn",
}  # fmt: skip

ANSWERS = {versions.NOTICE: ("apply", "keep"), versions.SURE: ("sure", "keep")}


@dataclass(frozen=True)
class AnswerOffer:
    """`answer` is apply or keep. The first answer counts.

    Where applying would leave a case with nobody to move it on, it is asked again, with these cases: `sure`.
    """

    actor: Actor
    notice: int
    answer: str

    def perform(self, work: Work) -> Said:
        person = work.act_as(self.actor)
        notice = work.require(Notice, self.notice, audited=True)
        if notice.key not in ANSWERS or self.answer not in ANSWERS[notice.key]:
            raise Refusal("gone", audited=True)
        if not permissions.is_administrator(work, person):
            raise Refusal("not-administrator", audited=True)
        if notice.person != person.id:
            raise Refusal("not-a-card", audited=True)
        offer = work.require(RuleOffer, int(str(notice.values["offer"])), audited=True)
        if offer.state != "open":
            who = work.store.get(Person, offer.by) if offer.by else None
            raise Refusal(ANSWERED[offer.state], who=who.short if who else "", at=offer.answered_at)
        if self.answer == "apply" and (things := stranded.by(work, offer)):
            work.tell(versions.SURE, person=person, offer=offer.id, things=" ".join(things))
            return Said("said-rules-sure")
        if self.answer != "keep":
            versions.apply(work, offer, person)
            return Said("said-rules-applied")
        versions.decline(work, offer, person)
        return Said("said-rules-kept")
