"""The message about a changed rules file: what is different, and who decides may press."""

from workflow.lines import Line, line
from workflow.model import Notice, Person, RuleOffer, RuleVersion
from workflow.ports import Store
from workflow.rule_changes import RuleChange, rule_changes
from workflow.views.shape import CardView, Choice
from workflow.work import Work

SHOWN = 12


def offered(work: Work, notice: Notice) -> CardView | None:
    """Put together when it is sent; nothing is said of an offer that is over."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None or offer.state != "open":
        return None
    changes = changed_by(work.store, offer)
    lines = [*_changes(changes), line("rules-how")]
    choices = (
        (Choice(line("do-apply-rules"), "apply", style="good"), Choice(line("do-keep-rules"), "keep")),
    )
    return CardView(line("rules-head", count=len(changes)), tuple(lines), choices=choices)


def ended(work: Work, notice: Notice) -> CardView | None:
    """The same message once the offer is over: what became of it, by whom and when, without buttons."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None:
        return None
    who = work.store.get(Person, offer.by) if offer.by else None
    changes = changed_by(work.store, offer)
    said = line(f"rules-{offer.state}", who=who.short if who else "", at=offer.answered_at)
    return CardView(line(f"rules-head-{offer.state}", count=len(changes)), (*_changes(changes), said))


def changed_by(store: Store, offer: RuleOffer) -> list[RuleChange]:
    """What the offered version says otherwise than the one that was in force before it."""
    earlier = (o for o in store.all(RuleOffer, state="applied", newest=True) if o.id < offer.id)
    applied = next(earlier, None)
    before = store.get(RuleVersion, applied.rules) if applied else None
    after = store.get(RuleVersion, offer.rules)
    return rule_changes(before.text, after.text) if before and after else []


def _changes(changes: list[RuleChange]) -> list[Line]:
    more = [line("rules-more", count=len(changes) - SHOWN)] if len(changes) > SHOWN else []
    return [*map(_change, changes[:SHOWN]), *more]


def _change(change: RuleChange) -> Line:
    if not change.before:
        return line("rules-added", path=change.path, after=change.after)
    if not change.after:
        return line("rules-removed", path=change.path, before=change.before)
    return line("rules-changed", path=change.path, before=change.before, after=change.after)
