"""Signatures under a changed file of rules: drafted, reviewed and approved, one after another (rule B33).

The version in force says who signs, so that no file can leave them out for itself. A signature is of the
text under its hash; a newer file begins anew.
"""

from typing import get_args

from workflow.errors import Refusal
from workflow.model import Person, RuleOffer, RuleSignature, RuleVersion
from workflow.model.literals import SignedPart
from workflow.people import parties, permissions
from workflow.people.parties import Post
from workflow.spec import Party, Words
from workflow.spec.config import Signatures
from workflow.work import Work

PARTS: tuple[SignedPart, ...] = get_args(SignedPart)


def part_of(work: Work, offer: RuleOffer) -> SignedPart | None:
    """The part that is to be signed next; None where nothing is, or all are there."""
    if work.rulebook.spec.signatures is None or offer.state != "open":
        return None
    given = {each.part for each in work.store.all(RuleSignature, offer=offer.id)}
    return next((part for part in PARTS if part not in given), None)


def party(signs: Signatures, part: SignedPart) -> Party:
    return {"drafts": signs.drafts, "reviews": signs.reviews, "approves": signs.approves}[part]


def title(work: Work, part: SignedPart) -> Words:
    """The role that signs a part, as texts name it."""
    signs = work.rulebook.spec.signatures
    return parties.title(work, work.rulebook.spec, party(signs, part), None) if signs else Words(vi=part)


def asked(work: Work, part: SignedPart) -> list[Person]:
    """The people who can be asked to sign a part: of its role, else those who stand in."""
    return [person for person, _ in permissions.standing_for(work, work.rulebook.spec, _post(work, part))]


def role_of(work: Work, part: SignedPart, person: Person) -> str | None:
    """The role in which somebody signs a part, or None."""
    spec, post = work.rulebook.spec, _post(work, part)
    if post and permissions.holds(work, spec, person, post):
        return post.kept(None)
    acting = permissions.standing_for(work, spec, post)
    return next((at.kept(None) for each, at in acting if each.id == person.id), None)


def require(work: Work, part: SignedPart, person: Person) -> str:
    """The role in which somebody signs a part. Raises Refusal."""
    role = role_of(work, part, person)
    if role is None:
        raise Refusal("not-signer", audited=True)
    return role


def sign(work: Work, offer: RuleOffer, part: SignedPart, person: Person, role: str) -> bool:
    """Write a signature down, and say whether it is the last."""
    digest = work.require(RuleVersion, offer.rules).digest
    work.store.add(
        RuleSignature(offer=offer.id, part=part, person=person.id, role=role, digest=digest, at=work.now)
    )
    work.audit("rules.signed", f"version/{offer.rules}", digest=digest, part=part, role=role)
    return part == PARTS[-1]


def signed(work: Work, offer: RuleOffer) -> list[tuple[RuleSignature, str]]:
    """The signatures so far, each with the name of who signed."""
    found = work.store.all(RuleSignature, offer=offer.id)
    return [(each, work.require(Person, each.person).short) for each in found]


def _post(work: Work, part: SignedPart) -> Post | None:
    signs = work.rulebook.spec.signatures
    return parties.post(work, work.rulebook.spec, party(signs, part), None) if signs else None
