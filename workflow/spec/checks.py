"""Checks across the rules: names that lead nowhere, days off that are worked."""

import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from workflow.spec.basics import Shape, Words
from workflow.spec.check_asks import check_asks
from workflow.spec.check_figures import check_figures
from workflow.spec.check_parties import OF_CHANNEL, check_parties, check_party
from workflow.spec.check_senders import replaced_notes
from workflow.spec.check_steps import empty_keys, surprises
from workflow.spec.check_terms import check_terms
from workflow.spec.check_time import check_time
from workflow.spec.check_types import MAX_BUTTON, MAX_TITLE, check_types
from workflow.spec.check_verbs import check_verbs
from workflow.spec.check_when import check_when, never_true
from workflow.spec.circles import circles
from workflow.spec.config import Calendar, Spec
from workflow.spec.document import Data, Document
from workflow.spec.editions import edition_of
from workflow.spec.findings import Finding, LoadedRules, titles, twice, unknown
from workflow.spec.lawyer import lawyer
from workflow.spec.meant import SWAPPED_DAY, WEEKDAYS, days_meant, quoted, zone_meant
from workflow.spec.mending import Damage
from workflow.spec.problem_codes import Code
from workflow.spec.problems import Path, RuleProblem, dotted, given
from workflow.spec.quantities import weekdays_of
from workflow.spec.round_notes import round_notes
from workflow.text import clean


def check_all(spec: Spec, document: Document, damage: Damage) -> list[RuleProblem]:
    """Every problem of meaning, except what only follows from a problem of shape."""
    rules = LoadedRules(spec, document)
    checks = (
        *(_languages, _timezone, _calendar, check_parties, _roles, _units, _channels, _titles),
        *(check_types, check_verbs, check_when, check_asks, check_terms, check_time, check_figures),
    )
    findings = [finding for check in checks for finding in check(rules)]
    found = {(finding.path, finding.code) for finding in findings}
    return [_problem(document, finding, found) for finding in findings if not damage.hides(finding)]


def _problem(document: Document, finding: Finding, found: set[tuple[Path, Code]]) -> RuleProblem:
    """The problem where it is written; of the type that took it over where it is right in the other one."""
    path, written = finding.path, document.written(finding.path)
    if document.is_taken_over(path) and (written, finding.code) not in found:
        line, column = document.place(path[:2])
        return RuleProblem(line, column, dotted(path), finding.code, finding.values, document.filename)
    return document.problem(path, finding.code, finding.values)


def warnings(spec: Spec, document: Document) -> list[RuleProblem]:
    """Notes on rules that can be used and will hurt. Another one is another generator of findings here."""
    rules = LoadedRules(spec, document)
    findings = [
        *_substitutes(rules),
        *never_true(rules),
        *replaced_notes(rules),
        *surprises(rules),
        *lawyer(rules),
        *round_notes(rules),
        *_unread(document),
        *empty_keys(document),
        *_curly(document.data, ()),
    ]
    return [document.problem(finding.path, finding.code, finding.values) for finding in findings]


def _substitutes(rules: LoadedRules) -> Iterator[Finding]:
    """Roles that decide, publish or answer, and that nobody stands in for when all of them are away.

    A duty of each holder of a role is their own, and nobody else's.
    """
    spec = rules.spec
    stages = [s for kind in spec.request_types.values() for s in kind.all_stages]
    work = [
        *(stage.by for stage in stages),
        *(channel.owner for channel in spec.channels.values()),
        *(
            party
            for duty in spec.duties.values()
            for party in duty.parties
            if duty.by or party.role != duty.for_.name
        ),
    ]
    for role in dict.fromkeys(each.role for party in work for each in party.members if each.role):
        if not spec.roles[role].substitutes:
            yield Finding(("roles", role), "no-substitute", given(role=role))


def _unread(document: Document) -> Iterator[Finding]:
    """Keys that nothing reads, each at its first place: an office would wait for what they seem to do.

    The second edition reads kinds of unit, and which unit is above another.
    """
    units = document.get(("units",))
    written = units if isinstance(units, dict) else {}
    for key in () if edition_of(document.data) == 2 else ("kind", "parent"):
        first = next((name for name, unit in written.items() if isinstance(unit, dict) and key in unit), None)
        if first:
            yield Finding(("units", first, key), "unread-key", given(key=key))


def _curly(data: Data, path: Path) -> Iterator[Finding]:
    """Words between quotation marks of a word processor, which are shown with them."""
    if isinstance(data, str) and re.fullmatch("[“„‘].*[”’]", data):
        yield Finding(path, "curly-in-words", given(write=quoted(data[1:-1])))
    for key, value in (
        data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    ):
        yield from _curly(value, (*path, key))


def _languages(rules: LoadedRules) -> Iterator[Finding]:
    languages = rules.spec.organisation.languages
    path: Path = ("organisation", "languages")
    yield from twice(path, "language-twice", languages)
    if "vi" not in languages:
        yield Finding(path, "vietnamese-missing", lacks="languages")
    for where, words in _all_words(rules.spec, ()):
        if words.en is None and "en" in languages:
            yield Finding((*where, "en"), "missing-translation")
        for language, said in (("vi", words.vi), ("en", words.en)):
            if said and not clean(said):  # letters that are all invisible
                yield Finding((*where, language), "empty")


def _all_words(piece: object, path: Path) -> Iterator[tuple[Path, Words]]:
    if isinstance(piece, Words):
        yield path, piece
    elif isinstance(piece, Shape):
        for name in type(piece).model_fields:
            yield from _all_words(getattr(piece, name), (*path, name))
    elif isinstance(piece, dict):
        for key, value in piece.items():
            yield from _all_words(value, (*path, key))
    elif isinstance(piece, tuple):
        for index, value in enumerate(piece):
            yield from _all_words(value, (*path, index))


def _timezone(rules: LoadedRules) -> Iterator[Finding]:
    name = rules.spec.organisation.timezone
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        values = given(name=name, near=zone_meant(name))
        yield Finding(("organisation", "timezone"), "unknown-timezone", values)


def _calendar(rules: LoadedRules) -> Iterator[Finding]:
    calendar = rules.spec.organisation.calendar
    path: Path = ("organisation", "calendar")
    yield from _hours(calendar, (*path, "hours"))
    yield from _days(calendar, path)


def _hours(calendar: Calendar, path: Path) -> Iterator[Finding]:
    taken: dict[int, str] = {}
    unread = False
    for key in calendar.hours:
        if key == SWAPPED_DAY:
            continue
        try:
            days = weekdays_of(key)
        except ValueError:
            yield Finding((*path, key), "unknown-day", given(key=key, near=days_meant(key)))
            unread = True
            continue
        for day in days:
            if day in taken:
                yield Finding((*path, key), "weekday-twice", given(day=WEEKDAYS[day], key=taken[day]))
                break
            taken[day] = key
    if not taken and not unread:
        yield Finding(path, "no-working-hours", lacks="hours")


def _days(calendar: Calendar, path: Path) -> Iterator[Finding]:
    off = {day.date for day in calendar.days_off}
    for name, days in (("days_off", calendar.days_off), ("days_worked", calendar.days_worked)):
        for index, day in enumerate(days):
            here = (*path, name, index, "date")
            if day.date in {earlier.date for earlier in days[:index]}:
                yield Finding(here, "day-twice", given(day=day.date))
            if name == "days_worked" and day.date in off:
                yield Finding(here, "off-and-worked", given(day=day.date))
    if SWAPPED_DAY not in calendar.hours and (calendar.follows_government_swaps or calendar.days_worked):
        yield Finding((*path, "hours"), "no-swapped-hours", lacks=SWAPPED_DAY)


def _roles(rules: LoadedRules) -> Iterator[Finding]:
    roles = rules.spec.roles
    if not any(role.administers for role in roles.values()):
        yield Finding(("roles",), "no-administrator", lacks="administers")
    by_default = [key for key, kind in rules.spec.request_types.items() if not kind.sent_by]
    if by_default and not any(role.submits for role in roles.values()):
        yield Finding(("roles",), "nobody-submits", lacks="submits")


def _units(rules: LoadedRules) -> Iterator[Finding]:
    units = rules.spec.units
    known = rules.document.keys("units")
    for key, unit in units.items():
        if unit.parent is not None and unit.parent not in known:
            yield unknown(("units", key, "parent"), "unknown-unit", unit.parent, known)
    parents = {key: (unit.parent,) if unit.parent else () for key, unit in units.items()}
    for circle in circles(parents):
        way = given(way=" -> ".join((*circle, circle[0])))
        yield Finding(("units", circle[0], "parent"), "unit-cycle", way)


def _channels(rules: LoadedRules) -> Iterator[Finding]:
    for key, channel in rules.spec.channels.items():
        yield from check_party(rules, ("channels", key, "owner"), channel.owner, OF_CHANNEL)


def _titles(rules: LoadedRules) -> Iterator[Finding]:
    spec = rules.spec
    yield from titles(("roles",), {key: role.title for key, role in spec.roles.items()}, MAX_TITLE)
    yield from titles(("units",), {key: unit.title for key, unit in spec.units.items()}, MAX_TITLE)
    yield from titles(
        ("channels",), {key: channel.title for key, channel in spec.channels.items()}, MAX_TITLE
    )
    yield from titles(("reasons",), spec.reasons, MAX_BUTTON, own_title=False)
