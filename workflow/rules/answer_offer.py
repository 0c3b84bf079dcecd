"""An answer to a changed rules file: applied, signed in turn, or the rules in force are kept (rule B33)."""

from collections.abc import Mapping
from dataclasses import dataclass

from workflow.errors import Code, Refusal
from workflow.model import Notice, Person, RuleOffer
from workflow.people import permissions
from workflow.results import Said
from workflow.rules import signing, stranded, versions
from workflow.rules.choices import RefuseOffer
from workflow.work import Actor, Work

ANSWERED: Mapping[str, Code] = {
    "applied": "rules-applied", "kept": "rules-kept", "replaced": "rules-replaced",
    "withdrawn": "rules-withdrawn",
}  # fmt: skip

ANSWERS = {versions.NOTICE: ("apply", "keep", "sign"), versions.SURE: ("sure", "keep")}


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
        refused, signs = RefuseOffer.parse(self.answer), work.rulebook.spec.signatures
        if notice.key not in ANSWERS or not (refused or self.answer in ANSWERS[notice.key]):
            raise Refusal("gone", audited=True)
        if not signs and not permissions.is_administrator(work, person):
            raise Refusal("not-administrator", audited=True)
        if notice.person != person.id:
            raise Refusal("not-a-card", audited=True)
        offer = work.require(RuleOffer, int(str(notice.values["offer"])), audited=True)
        if offer.state != "open":
            who = work.store.get(Person, offer.by) if offer.by else None
            raise Refusal(ANSWERED[offer.state], who=who.short if who else "", at=offer.answered_at)
        if signs:
            return self._sign(work, person, notice, offer, refused)
        if refused or self.answer == "sign":
            raise Refusal("gone", audited=True)
        if self.answer == "apply" and _leaves_some(work, person, offer):
            return Said("said-rules-sure")
        if self.answer != "keep":
            versions.apply(work, offer, person)
            return Said("said-rules-applied")
        versions.decline(work, offer, person)
        return Said("said-rules-kept")

    def _sign(
        self, work: Work, person: Person, notice: Notice, offer: RuleOffer, refused: RefuseOffer | None
    ) -> Said:
        """A signature in its turn; the last one puts the version in force. A refusal keeps the old one."""
        part = signing.part_of(work, offer)
        if part is None:
            raise Refusal("gone")
        role = signing.require(work, part, person)
        if notice.values.get("part") != part:  # it asked for one that was signed since
            raise Refusal("gone", audited=True)
        if refused:
            reasons = [each.vi for each in work.rulebook.spec.reasons.values()]
            if not 0 < refused.reason <= len(reasons):
                raise Refusal("gone", audited=True)
            versions.decline(work, offer, person, reasons[refused.reason - 1])
            return Said("said-rules-kept")
        if self.answer not in ("sign", "sure"):
            raise Refusal("sign-or-reason")
        is_last = part == signing.PARTS[-1]
        if is_last and self.answer == "sign" and _leaves_some(work, person, offer, part):
            return Said("said-rules-sure")
        if signing.sign(work, offer, part, person, role):
            versions.apply(work, offer, person)
            return Said("said-rules-applied")
        versions.signed(work, offer, part)
        return Said("said-rules-signed")


def _leaves_some(work: Work, person: Person, offer: RuleOffer, part: str = "") -> bool:
    """Whether it leaves cases to nobody, about which the person is asked once more."""
    things = stranded.by(work, offer)
    if things:
        work.tell(versions.SURE, person=person, offer=offer.id, part=part, things=" ".join(things))
    return bool(things)
