"""An answer to a changed rules file: applied, signed in turn, or the rules in force are kept (rule B33)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from workflow.errors import Code, Refusal
from workflow.model import Notice, Person, RuleOffer
from workflow.model.literals import SignedInstead
from workflow.people import permissions
from workflow.results import Said
from workflow.rules import signing, stranded, versions
from workflow.rules.choices import DecideOffer, OfOffer, RefuseOffer, SignInstead, read
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
        signs, chosen = work.rulebook.spec.signatures, read(self.answer)
        is_plain, answers = isinstance(chosen, DecideOffer), ANSWERS.get(notice.key, ())
        if not answers or chosen is None or (is_plain and self.answer not in answers):
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
            return self._sign(work, person, notice, offer, chosen)
        if not is_plain or self.answer == "sign":
            raise Refusal("gone", audited=True)
        if self.answer == "apply" and _leaves_some(work, person, offer):
            return Said("said-rules-sure")
        if self.answer != "keep":
            versions.apply(work, offer, person)
            return Said("said-rules-applied")
        versions.decline(work, offer, person)
        return Said("said-rules-kept")

    def _sign(self, work: Work, person: Person, notice: Notice, offer: RuleOffer, chosen: OfOffer) -> Said:
        """A signature in its turn; the last one puts the version in force. A refusal keeps the old one."""
        why = chosen.why if isinstance(chosen, SignInstead) else _why(notice)
        part = signing.part_of(work, offer)
        if part is None:
            raise Refusal("gone")
        if signing.post_of(work, offer, part, person):
            why = None  # somebody of the role signs it themselves
        post = signing.require(work, offer, part, person, why)
        if notice.values.get("part") != part:  # it asked for one that was signed since
            raise Refusal("gone", audited=True)
        if isinstance(chosen, RefuseOffer):
            reasons = [each.vi for each in work.rulebook.spec.reasons.values()]
            if not 0 < chosen.reason <= len(reasons):
                raise Refusal("gone", audited=True)
            versions.decline(work, offer, person, reasons[chosen.reason - 1])
            return Said("said-rules-kept")
        if self.answer in ("apply", "keep"):
            raise Refusal("sign-or-reason")
        is_last = part == signing.PARTS[-1]
        if is_last and self.answer != "sure" and _leaves_some(work, person, offer, part, why):
            return Said("said-rules-sure")
        if signing.sign(work, offer, part, person, post, why):
            versions.apply(work, offer, person)
            return Said("said-rules-applied")
        versions.signed(work, offer, part)
        return Said("said-rules-signed")


def _why(notice: Notice) -> SignedInstead | None:
    """The reason given before it was asked again."""
    kept = notice.values.get("why")
    return next((each for each in get_args(SignedInstead) if each == kept), None)


def _leaves_some(
    work: Work, person: Person, offer: RuleOffer, part: str = "", why: SignedInstead | None = None
) -> bool:
    """Whether it leaves cases to nobody, about which the person is asked once more."""
    things = stranded.by(work, offer)
    if things:
        work.tell(
            versions.SURE, person=person, offer=offer.id, part=part, why=why or "", things=" ".join(things)
        )
    return bool(things)
