"""The message about a changed rules file: what is different, and who decides may press."""

from workflow.lines import Line, line
from workflow.model import Notice, RuleOffer, RuleVersion
from workflow.ports import Store
from workflow.rule_changes import RuleChange, rule_changes
from workflow.rulebook import in_force
from workflow.views.shape import CardView, Choice
from workflow.work import Work

SHOWN = 12


def offered(work: Work, notice: Notice) -> CardView | None:
    """Put together when it is sent; nothing is said of an offer that is over."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None or offer.state != "open":
        return None
    changes = changed_by(work.store, offer)
    lines = [_change(change) for change in changes[:SHOWN]]
    if len(changes) > SHOWN:
        lines.append(line("rules-more", count=len(changes) - SHOWN))
    lines.append(line("rules-how"))
    choices = (
        (Choice(line("do-apply-rules"), "apply", style="good"), Choice(line("do-keep-rules"), "keep")),
    )
    return CardView(line("rules-head", count=len(changes)), tuple(lines), choices=choices)


def changed_by(store: Store, offer: RuleOffer) -> list[RuleChange]:
    """What the offered version says otherwise than the one in force."""
    applied = in_force(store)
    before = store.get(RuleVersion, applied.rules) if applied else None
    after = store.get(RuleVersion, offer.rules)
    return rule_changes(before.text, after.text) if before and after else []


def _change(change: RuleChange) -> Line:
    if not change.before:
        return line("rules-added", path=change.path, after=change.after)
    if not change.after:
        return line("rules-removed", path=change.path, before=change.before)
    return line("rules-changed", path=change.path, before=change.before, after=change.after)
