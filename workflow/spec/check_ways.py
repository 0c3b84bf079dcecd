"""Ways that a case can take: the answers by which none of its tasks is there."""

from collections.abc import Mapping, Sequence
from itertools import product
from math import prod

from workflow.spec.check_when import MOST_COMBINED, UNIT_KINDS
from workflow.spec.config import Spec
from workflow.spec.kinds import ALLOWED
from workflow.spec.request_types import RequestType
from workflow.spec.task_spec import TaskSpec
from workflow.spec.term import PUBLISHED
from workflow.spec.when import PLAIN, YES_NO, When

Way = Mapping[str, str]  # names with the option that each has, or nothing
GIVEN = "…"  # an answer in words


def lasting_of(kind: RequestType) -> list[TaskSpec]:
    """The tasks that a case waits for by themselves.

    A task that takes down, or opens once all is published, is there for the sake of another.
    """
    return [task for task in kind.tasks.values() if not task.takes_down and task.opening != PUBLISHED]


def leads_nowhere(spec: Spec, kind: RequestType) -> Way | None:
    """The first way on which there is no task that lasts, though the rules do not say so.

    No condition asks that something was not chosen, so that of several options one is enough to try. Of too
    many ways none is tried: such a case ends with its release, which is said to its author.
    """
    lasting = lasting_of(kind)
    conditions = [task.when for task in lasting if task.when]
    of_each = [_each(task) for task in lasting if _each(task) in kind.fields]
    named = dict.fromkeys([*of_each, *(test.name for when in conditions for test in when.tests())])
    none_wanted = kind.no_tasks_when
    named |= dict.fromkeys(test.name for test in (none_wanted.tests() if none_wanted else ()))
    names = _all_names(kind, named)
    options = [_options(spec, kind, name) for name in names]
    if prod(map(len, options)) > MOST_COMBINED:
        return None
    for chosen in product(*options):
        way = _asked(kind, dict(zip(names, chosen, strict=True)))
        if way is None or (none_wanted and none_wanted.holds(way)):
            continue
        if not any(_holds(task.when, way) and way.get(_each(task), GIVEN) for task in lasting):
            return {name: way[name] for name in named}
    return None


def _each(task: TaskSpec) -> str:
    """The question for each answer to which there is one; empty where there is one for none."""
    return "" if task.channel else task.for_each or ""


def _holds(when: When | None, way: Way) -> bool:
    return when is None or when.holds(way)


def _all_names(kind: RequestType, named: Mapping[str, None]) -> Sequence[str]:
    """These names, and those by whose answers they are asked."""
    found = list(named)
    for name in found:  # which grows meanwhile
        asked = kind.fields[name].when if name in kind.fields else None
        found += [each for each in sorted(asked.names if asked else ()) if each not in found]
    return found


def _options(spec: Spec, kind: RequestType, name: str) -> Sequence[str]:
    """The options that a name may have, nothing first where its answer may be missing."""
    if name in PLAIN:
        may_be_late = kind.lead_time is not None and kind.lead_time.late is not None
        escalates = any("escalate" in stage.may for stage in kind.stages)
        never = (name == "late" and not may_be_late) or (name == "escalated" and not escalates)
        return ("no",) if never else ("no", "yes")
    if name == "unit_kind":
        kinds = {key: unit.kind for key, unit in spec.units.items()}
        limits = [kinds.get(each, each) for each in kind.for_units]
        return sorted({*limits} & {*UNIT_KINDS} or UNIT_KINDS)  # the register may hold units of any kind
    if name == "sent_by":
        sending = kind.sent_by or tuple(key for key, role in spec.roles.items() if role.submits)
        tests = (test for when in kind.conditions for test in when.tests() if test.name == name)
        asked = {option for test in tests for option in test.options}
        tested = tuple(role for role in sending if role in asked)
        return tested if tested and len(tested) == len(sending) else ("", *tested)
    return _of_field(kind, name)


def _of_field(kind: RequestType, name: str) -> Sequence[str]:
    field = kind.fields.get(name)
    if field is None:
        return ("",)
    said = (*(field.options or ()),) if ALLOWED[field.kind].options else YES_NO[::-1]
    if not ALLOWED[field.kind].is_condition:
        said = (GIVEN,)
    elif ALLOWED[field.kind].yes_or_none and field.is_required:
        said = YES_NO[:1]
    return said if _is_sure(kind, name) else ("", *said)


def _is_sure(kind: RequestType, name: str) -> bool:
    """Whether a question that is always asked is answered by the release."""
    field = kind.fields[name]
    asking = [stage for stage in kind.stages if name in stage.asks]
    passed = any(stage.when is None and not stage.late.goes_on for stage in asking)
    is_asked = passed if name in kind.asked_later else field.when is None
    return is_asked and field.is_required


def _asked(kind: RequestType, chosen: Way) -> Way | None:
    """The way with the answers that it asks for alone; None where a required one is left out."""
    way = dict(chosen)
    for name, field in kind.fields.items():
        if name not in way:
            continue
        if not _holds(field.when, way):
            way[name] = ""
        elif field.when and field.is_required and not way[name] and name not in kind.asked_later:
            return None
    return way
