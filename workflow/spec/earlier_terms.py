"""Times as they were said before there were terms: in two keys, one of which names what time counts from.

The first edition says them so, and so does a version of the second that was kept before.
"""

import re

from workflow.spec.basics import KEY
from workflow.spec.document import Data
from workflow.spec.quantities import Quantity
from workflow.spec.term import EVENT, Term

SIDES = {"before": "before", "during": "after start of", "after": "after"}  # of an event


def rules(data: Data) -> Data:
    """Rules of either edition, in tasks by name, with each time as one phrase."""
    if not isinstance(data, dict):
        return data
    made, types, events = dict(data), data.get("request_types"), data.get("events")
    if isinstance(types, dict):
        made["request_types"] = {name: _type(kind) for name, kind in types.items()}
    if isinstance(events, list):
        made["events"] = [_need(each) for each in events]
    return made


def _type(kind: Data) -> Data:
    if not isinstance(kind, dict):
        return kind
    made, tasks = dict(kind), kind.get("tasks")
    if "lead_time" in kind:
        made["lead_time"] = _lead_time(kind["lead_time"])
    if isinstance(tasks, dict):
        made["tasks"] = {name: _task(each) for name, each in tasks.items()}
    return made


def _task(item: Data) -> Data:
    """A task whose time counts from a day, or ends with one."""
    if not isinstance(item, dict):
        return item
    within, after, ends = item.get("within"), item.get("after"), item.get("ends")
    made = {key: value for key, value in item.items() if key not in ("after", "ends")}
    if _is_name(ends):
        made = {key: value for key, value in made.items() if key != "within"} | {"due": f"end of {ends}"}
    elif _is_quantity(within) and _is_name(after):
        made["within"] = f"{within} after {after}"
    return made


def _lead_time(rule: Data) -> Data:
    """How long before the day of which answer; the phrase alone, where nothing else is said."""
    if not isinstance(rule, dict):
        return rule
    at_least, before = rule.get("at_least"), rule.get("before")
    made = {key: value for key, value in rule.items() if key != "before"}
    if _is_quantity(at_least) and _is_name(before):
        made["at_least"] = f"{at_least} before {before}"
    return made["at_least"] if [*made] == ["at_least"] and _is_term(made["at_least"]) else made


def _need(item: Data) -> Data:
    """A need of an event, and when it is met."""
    if not isinstance(item, dict) or "when" not in item:
        return item
    made = {key: value for key, value in item.items() if key not in ("when", "within")}
    side = SIDES.get(str(item["when"]))
    if side and _is_quantity(item.get("within")):
        made["published"] = f"{item['within']} {side} {EVENT}"
    return made


def _is_name(value: Data) -> bool:
    return isinstance(value, str) and re.fullmatch(KEY, value) is not None


def _is_quantity(value: Data) -> bool:
    try:
        return isinstance(value, str) and bool(Quantity.parse(value))
    except ValueError:
        return False


def _is_term(value: Data) -> bool:
    try:
        return isinstance(value, str) and bool(Term.parse(value).name)
    except ValueError:
        return False
