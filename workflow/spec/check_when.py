"""Checks of conditions, and of the names they may use: those of a type's questions, steps and tasks."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import get_args

from workflow.spec.check_asks import asked_before, paths
from workflow.spec.config import UnitSpec
from workflow.spec.editions import edition_of
from workflow.spec.field_spec import FieldSpec
from workflow.spec.findings import Finding, LoadedRules, twice, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.problem_codes import Code
from workflow.spec.problems import Path, closest, given
from workflow.spec.request_types import RequestType
from workflow.spec.term import COURSE, NAME
from workflow.spec.when import (
    ASKED_OF_SENDER,
    IN_NEEDS,
    IN_QUESTIONS,
    PLAIN,
    RESERVED,
    YES_NO,
    Test,
    When,
    meant,
)

UNIT_KINDS = get_args(UnitSpec.model_fields["kind"].annotation)
MOST_COMBINED = 4096  # combinations of answers that are tried


@dataclass(frozen=True)
class Place:
    """A condition of a type, the words that are known where it stands, and the questions asked before it.

    `later` are the questions that no form has, each with what asks it.
    """

    rules: LoadedRules
    type: Path
    fields: dict[str, FieldSpec]
    path: Path
    words: Sequence[str]
    asked: Collection[str]
    later: Mapping[str, str] = field(default_factory=dict)

    def at(self, place: Path) -> Path:
        return (*self.path, *place)

    @property
    def known(self) -> frozenset[str]:
        """The names of all questions of the type, also of those whose shape is wrong."""
        return self.rules.document.keys(*self.type, "fields")

    def values(self, name: str) -> tuple[str, ...]:
        """The options that a name has; none where roles are named."""
        if name in PLAIN:
            return YES_NO
        if name == "unit_kind":
            return UNIT_KINDS
        field = self.fields.get(name)
        return tuple(field.options or YES_NO) if field else ()

    def may_be_missing(self, name: str) -> bool:
        field = self.fields.get(name)
        return field is not None and (not field.is_required or field.when is not None or name in self.later)


def check_when(rules: LoadedRules) -> Iterator[Finding]:
    for key, kind in rules.spec.request_types.items():
        path: Path = ("request_types", key)
        if edition_of(rules.document.data) == 2:
            yield from _names(path, kind)
        for place, when in conditions_of(rules, path, kind):
            yield from _condition(place, when)
        for here, stages in paths(path, kind):
            if all(stage.when for stage in stages):
                yield Finding(here, "no-step-for-sure", lacks="when")
        yield from _escalated(path, kind)
        yield from _always_asked(path, kind)
    for place, when in _in_needs(rules):
        yield from _condition(place, when)


def never_true(rules: LoadedRules) -> Iterator[Finding]:
    """Conditions, and units for which a type is or that it asks for, that no request of these rules meets.

    The register may hold units of any kind: what it lacks is looked at where people answer.
    """
    kinds = {"office", *(unit.kind for unit in rules.spec.units.values())}
    nobodys = sorted({*UNIT_KINDS} - kinds)
    for key, kind in rules.spec.request_types.items():
        path: Path = ("request_types", key)
        is_late = kind.lead_time is not None and kind.lead_time.late is not None
        for place, test in (
            (place, test) for place, when in conditions_of(rules, path, kind) for test in when.tests()
        ):
            if test.name == "late" and not is_late:
                yield Finding(place.at(test.place), "never-late", relies_on=path)
            asked = kind.fields.get(test.name)
            if asked and asked.is_required and ALLOWED[asked.kind].yes_or_none and "no" in test.options:
                here = place.at(test.places[test.options.index("no")])
                yield Finding(here, "never-no", given(name=test.name), relies_on=(*path, "fields", test.name))
            yield from _of_nobody(place, test, nobodys)
        for name, spec in kind.fields.items():
            if spec.unit_kind in nobodys:
                here = (*path, "fields", name, "unit_kind")
                yield Finding(here, "nobody-of-kind", given(kind=spec.unit_kind), relies_on=("units",))
        for n, name in enumerate(kind.for_units):
            if name in nobodys and name not in rules.spec.units:
                yield Finding(
                    (*path, "for_units", n), "nobody-of-kind", given(kind=name), relies_on=("units",)
                )
    for place, when in _in_needs(rules):
        for test in when.tests():
            yield from _of_nobody(place, test, nobodys)


def _of_nobody(place: Place, test: Test, nobodys: Sequence[str]) -> Iterator[Finding]:
    for n, option in enumerate(test.options) if test.name == "unit_kind" else ():
        if option in nobodys:
            yield Finding(
                place.at(test.places[n]), "nobody-of-kind", given(kind=option), relies_on=("units",)
            )


def _escalated(path: Path, kind: RequestType) -> Iterator[Finding]:
    """Check that what is escalated is decided by a later step, and that something can be escalated to it."""
    escalates = False
    for here, stages in paths(path, kind):
        for n, stage in enumerate(stages):
            waits = stage.when is not None and "escalated" in stage.when.names
            if waits and not escalates:
                yield Finding((*here, n, "when"), "never-escalated", lacks="may", relies_on=here)
            if "escalate" in stage.may:
                escalates = True
                if not any(each.when and "escalated" in each.when.names for each in stages[n + 1 :]):
                    place = (*here, n, "may", stage.may.index("escalate"))
                    yield Finding(place, "escalates-nowhere", lacks="when", relies_on=here)
    for name, task in kind.tasks.items():
        if task.when and "escalated" in task.when.names and not escalates:
            yield Finding((*path, "tasks", name, "when"), "never-escalated", relies_on=(*path, "stages"))


def _in_needs(rules: LoadedRules) -> Iterator[tuple[Place, When]]:
    """The conditions of what events need: nothing is answered yet."""
    for n, need in enumerate(rules.spec.events):
        if isinstance(need.for_, When):
            yield Place(rules, ("events", n), {}, ("events", n, "for"), IN_NEEDS, ()), need.for_


def conditions_of(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[tuple[Place, When]]:
    """Every condition of a type, where it stands."""
    words, later = (*PLAIN, *ASKED_OF_SENDER), _asked_at(path, kind)
    names = [name for name in kind.fields if name not in later]
    for n, name in enumerate(names):
        if when := kind.fields[name].when:
            here = (*path, "fields", name, "when")
            yield Place(rules, path, kind.fields, here, IN_QUESTIONS, names[:n], later), when
    said = set[str]()
    for place, stages in paths(path, kind):
        for n, stage in enumerate(stages):
            if stage.when:
                asked = [*names, *said]
                yield Place(rules, path, kind.fields, (*place, n, "when"), words, asked, later), stage.when
            for name in stage.asks:
                spec, here = kind.fields.get(name), (*path, "fields", name, "when")
                if spec and spec.when and name not in said:
                    asked = [*names, *said]
                    yield Place(rules, path, kind.fields, here, words, asked, later), spec.when
                said.add(name)
    of_task = set[str]()
    for task_name, task in kind.tasks.items():
        asked = [*names, *asked_before(kind, task)]
        if task.when:
            here = (*path, "tasks", task_name, "when")
            yield Place(rules, path, kind.fields, here, words, asked, later), task.when
        for n, name in enumerate(task.asks):
            spec, here = kind.fields.get(name), (*path, "fields", name, "when")
            if spec and spec.when and name not in of_task:
                known = [*asked, *task.asks[:n]]
                yield Place(rules, path, kind.fields, here, words, known, later), spec.when
            of_task.add(name)
    if kind.no_tasks_when:
        asked = [*names, *(name for stage in kind.all_stages for name in stage.asks)]
        here = (*path, "no_tasks_when")
        yield Place(rules, path, kind.fields, here, words, asked, later), kind.no_tasks_when


def _asked_at(path: Path, kind: RequestType) -> dict[str, str]:
    """The questions that steps and tasks ask, each with the first of them."""
    asking = [(stage.name, stage.asks) for _, stages in paths(path, kind) for stage in stages]
    asking += [(name, task.asks) for name, task in kind.tasks.items()]
    found: dict[str, str] = {}
    for by, asks in asking:
        for name in asks:
            found.setdefault(name, by)
    return found


def _condition(place: Place, when: When) -> Iterator[Finding]:
    found = [finding for test in when.tests() for finding in _test(place, test)]
    yield from found
    said = [meant(each) for each in when.any_of]
    for n, each in enumerate(said):
        if each in said[:n]:
            yield Finding(place.at((n,)), "when-twice")
    if not found and _is_always(place, when):
        yield Finding(place.path, "when-always", relies_on=(*place.type, "fields"))


def _test(place: Place, test: Test) -> Iterator[Finding]:
    here, name = place.at(test.place), test.name
    if name in RESERVED:
        yield from _word(place, test)
    elif name not in place.known:
        yield unknown(here, "when-unknown", name, {*place.known, *place.words})
    elif name not in place.asked and name in place.fields:
        is_later = name in place.later and place.path[-2] != name
        code: Code = "when-itself" if place.path[-2] == name else "when-asked" if is_later else "when-later"
        yield Finding(here, code, given(name=name, **({"by": place.later[name]} if is_later else {})))
    elif (field := place.fields.get(name)) and not ALLOWED[field.kind].is_condition:
        asked = (*place.type, "fields", name, "kind")
        yield Finding(here, "when-kind", given(name=name, kind=field.kind), relies_on=asked)
    elif field:
        if test.place == () or isinstance(test.place[-1], int):
            yield Finding(here, "when-without-option", given(name=name, option=place.values(name)[0]))
        else:
            yield from _options(place, test)


def _word(place: Place, test: Test) -> Iterator[Finding]:
    here, name = place.at(test.place), test.name
    if name not in place.words:
        yield Finding(here, "when-not-here", given(name=name))
    elif name in ASKED_OF_SENDER and (test.place == () or isinstance(test.place[-1], int)):
        options = UNIT_KINDS if name == "unit_kind" else sorted(place.rules.roles)
        yield Finding(here, "when-without-option", given(name=name, option=options[0]))
    elif name == "sent_by":
        for n, role in enumerate(test.options):
            yield from place.rules.role(place.at(test.places[n]), role)
    else:
        yield from _options(place, test)


def _options(place: Place, test: Test) -> Iterator[Finding]:
    known = place.values(test.name)
    for n, option in enumerate(test.options):
        if option not in known:
            values = given(name=option, of=test.name, known=", ".join(known), near=closest(option, known))
            fields = (*place.type, "fields", test.name)
            yield Finding(place.at(test.places[n]), "when-option", values, relies_on=fields)
    yield from twice(place.at(test.place), "option-twice", test.options)


def _is_always(place: Place, when: When) -> bool:
    """Whether it is true whatever is answered, so that it says nothing."""
    names = sorted(when.names - {"sent_by"})
    if "sent_by" in when.names:
        return False
    each = [(*place.values(name), *([""] if place.may_be_missing(name) else [])) for name in names]
    if prod(map(len, each)) > MOST_COMBINED or not all(each):
        return False
    answers = (dict(zip(names, values, strict=True)) for values in product(*each))
    return all(map(when.holds, answers))


def _names(path: Path, kind: RequestType) -> Iterator[Finding]:
    """Check that a word of conditions is no name, and that a name says one thing in a type."""
    stages = {
        stage.name: (*place, n, "name") for place, steps in paths(path, kind) for n, stage in enumerate(steps)
    }
    tasks: dict[str, Path] = {name: (*path, "tasks", name) for name in kind.tasks}
    fields: dict[str, Path] = {name: (*path, "fields", name) for name in kind.fields}
    taken: dict[str, str] = {}
    for group, names in (("fields", fields), ("stages", stages), ("tasks", tasks)):
        for name, here in names.items():
            if name in (*RESERVED, *COURSE):
                yield Finding(here, "reserved-name", given(name=name))
            elif taken.setdefault(name, group) != group:
                yield Finding(here, "name-taken", given(name=name, group=taken[name]))


def _always_asked(path: Path, kind: RequestType) -> Iterator[Finding]:
    """Check that what names a request, and a day that time is counted from, are asked of everybody."""
    used: list[tuple[Path, str | None]] = [((*path, "subject"), kind.subject)]
    used += [((*path, *place, NAME), name) for place, term in kind.terms() for name in kind.days_of(term)]
    for here, name in used:
        field = kind.fields.get(name or "")
        if field and field.when:
            yield Finding(
                here, "asked-sometimes", given(name=name), relies_on=(*path, "fields", name or "", "when")
            )
