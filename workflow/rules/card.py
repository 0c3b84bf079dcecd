"""The message about a changed rules file: what is different, and who decides may press."""

from dataclasses import replace

from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line, reason
from workflow.model import Notice, Person, RuleOffer, RuleVersion, Unit
from workflow.model.literals import SignedPart
from workflow.ports import Store
from workflow.rules import outlook, signing, titles
from workflow.rules.choices import DecideOffer, RefuseOffer, SignInstead
from workflow.rules.comparison import RuleChange, rule_changes
from workflow.rules.unfilled import unfilled
from workflow.spec import Words, read_data
from workflow.work import Work

SHOWN = 12
REASONS = 6  # of which one may be chosen for not signing


def offered(work: Work, notice: Notice) -> CardView | None:
    """Put together when it is sent; nothing is said of an offer that is over."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None or offer.state != "open":
        return None
    changes, versions = _changes(work.store, offer), _versions(work.store, offer)
    cases = outlook.said(work, *versions) if versions else []
    people = unfilled(work, offer.rules)
    head = [line("rules-people")] if people else []
    units = _taken_units(work, offer)
    lines = [*_shown(changes), *cases, *units, *head, *_shown(people), line("rules-how")]
    head_line, part = line("rules-head", count=len(changes)), signing.part_of(work, offer)
    if part:
        return _to_be_signed(work, notice, offer, part, CardView(head_line, tuple(lines)))
    apply = Choice(line("do-apply-rules"), DecideOffer("apply"), style="good")
    keep = Choice(line("do-keep-rules"), DecideOffer("keep"))
    return CardView(head_line, tuple(lines), choices=((apply, keep),))


def _to_be_signed(work: Work, notice: Notice, offer: RuleOffer, part: SignedPart, view: CardView) -> CardView:
    """The same with who signed it, who is next, and the buttons of those who are."""
    person = work.store.get(Person, notice.person or 0)
    next_one = line(f"rules-sign-{part}", role=signing.title(work, part))
    lines = (*view.lines[:-1], *_signatures(work, offer), next_one, line("rules-sign-how"))
    if person is None or signing.post_of(work, offer, part, person) is None:
        return _to_be_signed_instead(work, offer, part, person, replace(view, lines=lines))
    reasons = [*work.rulebook.spec.reasons.values()][:REASONS]
    refuse = (
        (Choice(line("do-refuse-rules", reason=each), RefuseOffer(n)),) for n, each in enumerate(reasons, 1)
    )
    sign = Choice(line("do-sign-rules"), DecideOffer("sign"), style="good")
    return replace(view, lines=lines, choices=((sign,), *refuse))


def _to_be_signed_instead(
    work: Work, offer: RuleOffer, part: SignedPart, person: Person | None, view: CardView
) -> CardView:
    """For an administrator: who may sign for a role of which nobody can, and why."""
    if signing.asked(work, offer, part):
        return view
    may = signing.instead(work, offer, part)
    if all(person is None or each.id != person.id for each in may):
        said = line("rules-sign-others", names=", ".join(each.short for each in may) or None)
        return replace(view, lines=(*view.lines, said))
    choices = [(Choice(line(f"do-sign-{why}"), SignInstead(why)),) for why in signing.reasons(work, part)]
    return replace(view, lines=(*view.lines, line("rules-sign-instead")), choices=tuple(choices))


def _signatures(work: Work, offer: RuleOffer) -> list[Line]:
    return [signing.said(work, each) for each in signing.signatures(work, offer)]


def ended(work: Work, notice: Notice) -> CardView | None:
    """The same message once the offer is over: what became of it, by whom and when, without buttons."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None:
        return None
    who = work.store.get(Person, offer.by) if offer.by else None
    changes, given = _changes(work.store, offer), _signatures(work, offer)
    if offer.state == "open":
        return CardView(line("rules-head", count=len(changes)), (*_shown(changes), *given))
    why = reason(work.rulebook.spec.reasons.values(), offer.note)
    said = line(f"rules-{offer.state}", who=who.short if who else "", at=offer.answered_at, reason=why)
    return CardView(line(f"rules-head-{offer.state}", count=len(changes)), (*_shown(changes), *given, said))


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


def _taken_units(work: Work, offer: RuleOffer) -> list[Line]:
    """The units of the register that the offered rules would name: from then on they are as these say."""
    known = work.rulebook.spec.units
    kept = (work.store.one(Unit, key=key) for key in work.spec(offer.rules).units if key not in known)
    titles = [unit.title for unit in kept if unit and unit.registered]
    return [line("rules-take-units", units=Words.listed(titles))] if titles else []


def _shown(changes: list[Line]) -> list[Line]:
    more = [line("rules-more", count=len(changes) - SHOWN)] if len(changes) > SHOWN else []
    return [*changes[:SHOWN], *more]
