"""Checks of what comes round: duties and the log."""

from collections.abc import Iterator
from datetime import date, timedelta

from workflow.spec.check_parties import OF_LIST, OF_LOG, OF_ROUND, check_party
from workflow.spec.check_senders import check_units, phases
from workflow.spec.config import DailyLog
from workflow.spec.duty_spec import Duty, Every
from workflow.spec.findings import Finding, LoadedRules, twice, unknown
from workflow.spec.party import Party
from workflow.spec.period_day import LAST, LEAP, PeriodDay, YearDay
from workflow.spec.problems import Path, given

MOST: dict[Every, int] = {"week": 7, "month": 31, "quarter": 92, "year": 366}  # days of a period


def check_time(rules: LoadedRules) -> Iterator[Finding]:
    for key, duty in rules.spec.duties.items():
        here: Path = ("duties", key)
        yield from _by(rules, here, duty)
        yield from _phases(rules, here, duty)
        yield from check_party(rules, (*here, "helped_by"), duty.helped_by, OF_ROUND)
        yield from check_party(rules, (*here, "late", "report_to"), duty.late.report_to, OF_LIST)
        yield from check_party(rules, (*here, "reviewed_by"), duty.reviewed_by, OF_ROUND)
        yield from _answers(here, duty)
        yield from _counts(rules, here, duty)
        yield from _days(rules, here, duty)
    yield from check_signatures(rules)
    for n, log in enumerate(rules.spec.daily_log):
        yield from _daily_log(rules, ("daily_log", n), log)


def _by(rules: LoadedRules, here: Path, duty: Duty) -> Iterator[Finding]:
    """Check that somebody answers for each debtor."""
    if duty.for_.whom == "holder":
        yield from rules.role((*here, "for"), duty.for_.name)
        if duty.by:
            yield Finding((*here, "by"), "duty-by-holders", given(role=duty.for_.name))
        return
    if duty.by is None:
        yield Finding(here, "duty-by-nobody", lacks="by")
        return
    yield from check_party(rules, (*here, "by"), duty.by, OF_ROUND)
    if duty.for_.whom == "organisation":
        yield from _without_unit(rules, here, duty)
    elif rules.holds_in_unit(duty.by.role) is False:
        held = ("roles", duty.by.role, "of")
        yield Finding((*here, "by"), "duty-not-in-unit", given(role=duty.by), relies_on=held)


def _phases(rules: LoadedRules, here: Path, duty: Duty) -> Iterator[Finding]:
    """Check that units begin at different days only where units owe it."""
    yield from check_units(rules, phases(here, duty))
    of_units = rules.holds_in_unit(duty.for_.name) if duty.for_.whom == "holder" else True
    if duty.phases and (duty.for_.whom == "organisation" or of_units is False):
        yield Finding((*here, "phases"), "duty-phases-of-no-unit")


def _without_unit(rules: LoadedRules, here: Path, duty: Duty) -> Iterator[Finding]:
    """Check that nobody is asked as somebody of a unit, where all of the house owes it as one."""
    for key, party in (("by", duty.by), ("helped_by", duty.helped_by), ("reviewed_by", duty.reviewed_by)):
        if party and party.where in ("own", "parent") and rules.holds_in_unit(party.role):
            held = ("roles", party.role, "of")
            yield Finding((*here, key), "duty-of-no-unit-role", given(role=party.role), relies_on=held)


def _answers(here: Path, duty: Duty) -> Iterator[Finding]:
    """Check that a duty can be done, and that whoever helps is there where help is asked for."""
    undone = [key for key, answer in duty.answers.items() if not answer.done]
    if duty.gives == "nothing" and duty.answers and len(undone) == len(duty.answers):
        yield Finding((*here, "answers"), "duty-never-done")
    if undone and duty.helped_by is None:
        yield Finding((*here, "answers", undone[0]), "duty-helped-by-nobody", given(name=undone[0]))
    if duty.helped_by and duty.has_own_answers and not undone:
        yield Finding((*here, "helped_by"), "duty-help-not-asked")


HOLIDAYS = timedelta(days=14)  # days off that may lie between two days, and a week end
DONE_OTHERWISE = ("items", "answers", "gives", "helped_by", "reviewed_by")


def _counts(rules: LoadedRules, here: Path, duty: Duty) -> Iterator[Finding]:
    """Check that what is counted is there, and is all that such a duty asks for."""
    if duty.counts is None:
        return
    written, known = rules.document.keys(*here), rules.document.keys("request_types")
    for key in DONE_OTHERWISE:
        if key in written:
            yield Finding((*here, key), "duty-counts-alone", given(name=key))
    if duty.every == "once":
        yield Finding((*here, "counts"), "duty-counts-alone", given(name="every: once"))
    for n, name in enumerate(duty.counts.types):
        if name not in known:
            yield unknown((*here, "counts", "types", n), "unknown-type", name, known)
    yield from twice((*here, "counts", "types"), "type-twice", duty.counts.types)


def _days(rules: LoadedRules, here: Path, duty: Duty) -> Iterator[Finding]:
    """Check that the days are those of such a period, and that it is due after it opens."""
    written = rules.document.keys(*here)
    for key, day in (("opens", duty.opens), ("due", duty.due)):
        if duty.every == "once":
            if key not in written:
                yield Finding(here, "duty-once-needs-days", given(key=key))
            elif not isinstance(day.on, date):
                yield Finding((*here, key), "duty-once-needs-days", given(key=key))
        elif isinstance(day.on, date):
            yearly = YearDay(day.on.month, day.on.day) if duty.every == "year" else ""
            yield Finding((*here, key), "duty-days-are-once", given(every=duty.every, near=yearly))
        elif day.on and duty.every != "year":
            yield Finding((*here, key), "duty-days-are-yearly", given(every=duty.every))
        elif day.n != LAST and abs(day.n) > MOST[duty.every]:
            yield Finding((*here, key), "duty-no-such-day", given(every=duty.every, most=MOST[duty.every]))
    opens, due = duty.opens, duty.due
    if _is_after(opens, due):
        path = (*here, "due" if "due" in written else "opens")
        yield Finding(path, "duty-due-first", given(opens=opens, due=due))


def _is_after(opens: PeriodDay, due: PeriodDay) -> bool:
    """Whether it surely opens after it is due; of days that count from different ones by their calendar.

    Working days are as many as in a week without days off: holidays may come between, so that there is room.
    """
    if opens.on == due.on:
        return opens.n > due.n
    if opens.n in (0, LAST) and due.n in (0, LAST):
        return _day(opens) > _day(due)
    return _day(opens) - HOLIDAYS > _day(due)


def _day(day: PeriodDay) -> date:
    """About the day of a year; of what counts from the period itself as if that were a year."""
    if day.n == LAST:
        return date(LEAP, 12, 31)
    on = day.on or YearDay(1, 1)
    first = on.in_year(LEAP) if isinstance(on, YearDay) else on
    return first + timedelta(days=day.n * 7 / 5)


def check_signatures(rules: LoadedRules) -> Iterator[Finding]:
    """Findings for who signs changed rules: each is a role of the whole house, or of a unit that is named."""
    signs = rules.spec.signatures
    for part in ("drafts", "reviews", "approves") if signs else ():
        path: Path = ("signatures", part)
        party: Party = getattr(signs, part)
        yield from check_party(rules, path, party, OF_LIST)
        if party.where == "own" and rules.holds_in_unit(party.role):
            yield Finding(path, "signature-in-unit", given(role=party), relies_on=("roles", party.role, "of"))


def _daily_log(rules: LoadedRules, path: Path, log: DailyLog) -> Iterator[Finding]:
    yield from check_party(rules, (*path, "to"), log.to, OF_LOG)
    if log.to.where == "own" and rules.holds_in_unit(log.to.role):
        held = ("roles", log.to.role, "of")
        yield Finding((*path, "to"), "log-to-unit-role", given(role=log.to), relies_on=held)
    known = rules.document.keys("channels")
    for n, channel in enumerate(log.channels):
        if channel not in known:
            yield unknown((*path, "channels", n), "unknown-channel", channel, known)
    yield from twice((*path, "channels"), "log-channel-twice", log.channels)
    yield from check_party(rules, (*path, "unit_heads"), log.unit_heads, ())
    if log.unit_heads and rules.holds_in_unit(log.unit_heads.role) is False:
        held = ("roles", log.unit_heads.role, "of")
        values = given(role=log.unit_heads)
        yield Finding((*path, "unit_heads"), "log-heads-not-in-unit", values, relies_on=held)
