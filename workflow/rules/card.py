"""The message about a changed rules file: what is different, and who decides may press."""

from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Notice, Person, RuleOffer, RuleVersion
from workflow.ports import Store
from workflow.rules import outlook, titles
from workflow.rules.choices import DecideOffer
from workflow.rules.comparison import RuleChange, rule_changes
from workflow.rules.unfilled import unfilled
from workflow.spec import read_data
from workflow.work import Work

SHOWN = 12


def offered(work: Work, notice: Notice) -> CardView | None:
    """Put together when it is sent; nothing is said of an offer that is over."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None or offer.state != "open":
        return None
    changes, versions = _changes(work.store, offer), _versions(work.store, offer)
    cases = outlook.said(work, *versions) if versions else []
    people = unfilled(work, offer.rules)
    head = [line("rules-people")] if people else []
    lines = [*_shown(changes), *cases, *head, *_shown(people), line("rules-how")]
    apply = Choice(line("do-apply-rules"), DecideOffer("apply"), style="good")
    keep = Choice(line("do-keep-rules"), DecideOffer("keep"))
    return CardView(line("rules-head", count=len(changes)), tuple(lines), choices=((apply, keep),))


def ended(work: Work, notice: Notice) -> CardView | None:
    """The same message once the offer is over: what became of it, by whom and when, without buttons."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None:
        return None
    who = work.store.get(Person, offer.by) if offer.by else None
    changes = _changes(work.store, offer)
    said = line(f"rules-{offer.state}", who=who.short if who else "", at=offer.answered_at)
    return CardView(line(f"rules-head-{offer.state}", count=len(changes)), (*_shown(changes), said))


def changed_by(store: Store, offer: RuleOffer) -> list[RuleChange]:
    """The differences of the offered version from the one that was in force before it."""
    found = _versions(store, offer)
    return rule_changes(*(version.text for version in found)) if found else []


def _changes(store: Store, offer: RuleOffer) -> list[Line]:
    """The same in the office's words."""
    found = _versions(store, offer)
    if found is None:
        return []
    old, new = (read_data(version.text, "rules") for version in found)
    return [titles.said(change, old, new) for change in changed_by(store, offer)]


def _versions(store: Store, offer: RuleOffer) -> tuple[RuleVersion, RuleVersion] | None:
    """The version that was in force before, and the one on offer."""
    earlier = (o for o in store.all(RuleOffer, state="applied", newest=True) if o.id < offer.id)
    applied = next(earlier, None)
    before = store.get(RuleVersion, applied.rules) if applied else None
    after = store.get(RuleVersion, offer.rules)
    return (before, after) if before and after else None


def _shown(changes: list[Line]) -> list[Line]:
    more = [line("rules-more", count=len(changes) - SHOWN)] if len(changes) > SHOWN else []
    return [*changes[:SHOWN], *more]
