"""`loa rules --unit`: the rules that apply to one unit, each with where it comes from (rule E18)."""

from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from bot.walk_rules import known, rules_in_force
from wording import Wording
from workflow.lines import line
from workflow.model import Unit
from workflow.ports import Store
from workflow.subjects import SUBJECTS
from workflow.units import inherited
from workflow.work import Work


def lines_of(store: Store, key: str, language: str) -> list[str]:
    """The lines to print, a heading over each part. Raises CannotWalk for a unit that there is not."""
    now, book = SystemClock().now(), rules_in_force(store)
    work = Work(store, book, now, now, "rules", SUBJECTS, SystemTokens())
    units = {unit.key: unit for unit in store.all(Unit)}
    known("unit", key, units)
    wording, last = Wording(book.zone), line("unit-rules-none")
    found = [wording.say(language, line("unit-rules-head", unit=units[key].title))]
    for head, each in inherited.rules_of(work, units[key]):
        if head != last:
            found += ["", wording.say(language, head)]
        found.append("   " + wording.say(language, each))
        last = head
    return found
