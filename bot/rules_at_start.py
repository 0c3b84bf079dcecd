"""The rules a process goes on under when it starts, and what `loa rules` says of them."""

import logging

from bot.time_sources import shown
from workflow.actions import UseRules
from workflow.app import App
from workflow.model import Person, RuleOffer, RuleVersion
from workflow.ports import Store
from workflow.rules.book import RuleBook, in_force
from workflow.rules.card import changed_by
from workflow.rules.comparison import EDITION, RuleChange
from workflow.spec import rules_hash

log = logging.getLogger("loa.rules")


async def begin(first: App, text: str) -> RuleBook:
    """The file's rules, or those in force while the file waits for an administrator."""
    current = (await first.do(UseRules(text))).id
    book, version = await first.ask(
        lambda work: (work.under(current).rulebook, work.store.get(RuleVersion, current))
    )
    if version and version.digest != rules_hash(text):
        log.warning("the rules file was changed; version %d stays until an administrator applies it", current)
    return book


def report(store: Store) -> list[str]:
    """The lines to print. A file that was declined is named as well: it still says something else."""
    applied, last = in_force(store), store.one(RuleOffer)
    if applied is None or last is None:
        return ["no rules were ever in force"]
    since, named = shown(applied.answered_at or applied.at), _named(store, last)
    lines = [f"in force: {_named(store, applied)} since {since}{_by(store, applied)}"]
    if last.state == "open":
        lines.append(f"offered:  {named} since {shown(last.at)}, waits for an administrator")
        lines += [f"  {_said(change)}" for change in changed_by(store, last)]
    if last.state == "kept":
        lines.append(f"declined: {named} at {shown(last.answered_at or last.at)}{_by(store, last)}")
    return lines


def _named(store: Store, offer: RuleOffer) -> str:
    version = store.get(RuleVersion, offer.rules)
    return f"version {offer.rules} ({version.digest[:12] if version else '?'})"


def _by(store: Store, offer: RuleOffer) -> str:
    person = store.get(Person, offer.by) if offer.by else None
    return f", by {person.name}" if person else ""


def _said(change: RuleChange) -> str:
    if change.place == EDITION:
        return f"edition: {change.before} → {change.after}, by which six meanings go (decision 0035)"
    return f"{change.path}: {change.before or '(nothing)'} → {change.after or '(nothing)'}"
