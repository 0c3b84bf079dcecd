"""The changed rules that wait for somebody's signature or word: a row of the list of their work."""

from workflow.cards.list_view import ListRow
from workflow.lines import line
from workflow.model import Person, RuleOffer
from workflow.people import permissions
from workflow.rules import card, signing
from workflow.rules.choices import ShowOffer
from workflow.work import Work


def of(work: Work, person: Person) -> RuleOffer | None:
    """The open offer, for those who sign its next part, or decide on it where nothing is signed.

    An administrator has it also while nobody can sign: it waits for them to find somebody.
    """
    offer = work.store.one(RuleOffer, state="open")
    part = signing.part_of(work, offer) if offer else None
    if offer and part and signing.post_of(work, offer, part, person):
        return offer
    if offer and part and signing.asked(work, offer, part):
        return None
    return offer if permissions.is_administrator(work, person) else None


def row(work: Work, offer: RuleOffer) -> ListRow:
    """It has no due time: the rules in force stay so until then."""
    part, changes = signing.part_of(work, offer), card.changed_by(work.store, offer)
    signed = [line(f"rules-sign-{part}", role=signing.title(work, part))] if part else []
    return ListRow(ShowOffer(), line("do-show-offer"), (line("rules-head", count=len(changes)), *signed))
