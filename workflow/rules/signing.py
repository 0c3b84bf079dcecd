"""Signatures under a changed file of rules: drafted, reviewed and approved, one after another (rule B33).

The version in force says who signs, so that no file can leave them out for itself. A signature is of the
text under its hash; a newer file begins anew. Nobody signs all three. Where nobody of a role can sign, nor
whoever stands in, an administrator may instead, with a reason, unless they drafted the file.
"""

from collections.abc import Sequence
from typing import get_args

from workflow.errors import Refusal
from workflow.lines import Line, Value, line
from workflow.model import Person, RuleOffer, RuleSignature, RuleVersion
from workflow.model.literals import SignedInstead, SignedPart
from workflow.people import parties, permissions, signed
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.people.signed import signed_as, signer
from workflow.spec import Party, Words
from workflow.work import Work

PARTS: tuple[SignedPart, ...] = get_args(SignedPart)


def part_of(work: Work, offer: RuleOffer) -> SignedPart | None:
    """The part that is to be signed next; None where nothing is, or all are there."""
    if work.rulebook.spec.signatures is None or offer.state != "open":
        return None
    given = {each.part for each in work.store.all(RuleSignature, offer=offer.id)}
    return next((part for part in PARTS if part not in given), None)


def title(work: Work, part: SignedPart) -> Words:
    """The role that signs a part, as texts name it."""
    party = _party(work, part)
    return parties.title(work, work.rulebook.spec, party, None) if party else Words(vi=part)


def asked(work: Work, offer: RuleOffer, part: SignedPart) -> Sequence[Acting]:
    """Those who can be asked to sign a part: of its role, else who stands in; not who signed the others."""
    but = _barred(work, offer)
    return permissions.standing_for(work, work.rulebook.spec, _post(work, part), but=but)


def instead(work: Work, offer: RuleOffer, part: SignedPart) -> list[Person]:
    """The administrators who may sign a part for a role of which nobody can."""
    if asked(work, offer, part):
        return []
    drafted = (each for each in work.store.all(RuleSignature, offer=offer.id) if each.part == PARTS[0])
    but = _barred(work, offer).union(*(each.seats for each in drafted))
    return [each for each in permissions.administrators(work) if each.id not in but]


def reasons(work: Work, part: SignedPart) -> tuple[SignedInstead, ...]:
    """Why an administrator may sign for a role: nobody holds it; else after a word with them, or in haste."""
    held = permissions.holding(work, work.rulebook.spec, _post(work, part))
    return ("agreed", "urgent") if held else ("nobody",)


def post_of(work: Work, offer: RuleOffer, part: SignedPart, person: Person) -> Post | None:
    """The post in which somebody signs a part, or None."""
    spec, post = work.rulebook.spec, _post(work, part)
    if person.id in _barred(work, offer):
        return None
    if post and permissions.holds(work, spec, person, post):
        return post
    return next((at for each, at in asked(work, offer, part) if each.id == person.id), None)


def way(work: Work, offer: RuleOffer, part: SignedPart, person: Person) -> str:
    """How somebody signs a part: in their post, or for its role, for one of some reasons; or not at all."""
    if post_of(work, offer, part, person):
        return "post"
    may = any(each.id == person.id for each in instead(work, offer, part))
    return " ".join(reasons(work, part)) if may else ""


def require(
    work: Work, offer: RuleOffer, part: SignedPart, person: Person, why: SignedInstead | None
) -> Post:
    """The post in which somebody signs a part; for a reason, an administrator its role's. Raises Refusal."""
    if person.id in _barred(work, offer):
        raise Refusal("signed-others", audited=True)
    found = post_of(work, offer, part, person)
    if why:
        can = why in reasons(work, part) and any(each.id == person.id for each in instead(work, offer, part))
        found = _post(work, part) if can else None
    if found is None:
        raise Refusal("not-signer", audited=True)
    return found


def sign(
    work: Work, offer: RuleOffer, part: SignedPart, person: Person, post: Post, why: SignedInstead | None
) -> bool:
    """Write a signature down, and say whether it is the last."""
    digest = work.require(RuleVersion, offer.rules).digest
    by = signed.sign(work, work.rulebook.spec, person, post, None)
    work.store.add(
        RuleSignature(
            offer=offer.id,
            part=part,
            person=by.person,
            role=by.role,
            digest=digest,
            at=work.now,
            acted_for=by.acted_for,
            capacity="" if why else by.capacity,
            instead=why,
        )
    )
    own = {"instead": why} if why else {}
    work.audit("rules.signed", f"version/{offer.rules}", digest=digest, part=part, **by.logged, **own)
    return part == PARTS[-1]


def said(work: Work, given: RuleSignature) -> Line:
    """A signature as the message about an offer says it, with the reason of an administrator."""
    post = parties.read(work, work.rulebook.spec, given.role, None)
    role = parties.title(work, work.rulebook.spec, post, None) if post else Words(vi=given.role)
    shown: Value = line("rules-signed-for", role=role) if given.instead else None
    shown = shown or signed_as(work, work.rulebook.spec, given, role, _party(work, given.part), None)
    why = line(f"rules-instead-{given.instead}") if given.instead else None
    return line(f"rules-signed-{given.part}", role=shown, who=signer(work, given), at=given.at, why=why)


def signatures(work: Work, offer: RuleOffer) -> list[RuleSignature]:
    return work.store.all(RuleSignature, offer=offer.id)


def _barred(work: Work, offer: RuleOffer) -> set[int]:
    """Those who signed all other parts, or for whom they were signed."""
    given = [each.seats for each in signatures(work, offer)]
    return set.intersection(*map(set, given)) if len(given) == len(PARTS) - 1 else set()


def _party(work: Work, part: SignedPart) -> Party | None:
    signs = work.rulebook.spec.signatures
    if signs is None:
        return None
    return {"drafts": signs.drafts, "reviews": signs.reviews, "approves": signs.approves}[part]


def _post(work: Work, part: SignedPart) -> Post | None:
    party = _party(work, part)
    return parties.post(work, work.rulebook.spec, party, None) if party else None
