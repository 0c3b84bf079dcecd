"""The outlook of a version on offer: running cases, what a trial of each type says, notes of its lawyer."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from workflow.lines import Line, line
from workflow.model import Request, RuleVersion
from workflow.model.literals import UNDER_WAY
from workflow.requests.trial import trials
from workflow.requests.trial.trials import Supposal, Trial
from workflow.rules import problem_words
from workflow.spec import RuleProblem, SpecErrors, read
from workflow.work import Work

SHOWN = 3  # types, and notes
FRIDAY, EVENING = 4, time(17)


def said(work: Work, before: RuleVersion, after: RuleVersion) -> list[Line]:
    """The lines below the changed places."""
    running = work.store.count(Request, status=UNDER_WAY)
    lines = [line("rules-running", count=running)] if running else []
    return [*lines, *_ends(work, before, after), *_notes(before, after)]


def _ends(work: Work, before: RuleVersion, after: RuleVersion) -> list[Line]:
    """The types of which a case that is sent next Friday evening would end at another moment."""
    old, new = work.under(before.id), work.under(after.id)
    sent = _friday(work)
    found = [each for type in _both(old, new) if (each := _end(old, new, type, sent))]
    more = [line("rules-ends-more", count=len(found) - SHOWN)] if len(found) > SHOWN else []
    return [*found[:SHOWN], *more]


def _both(old: Work, new: Work) -> Iterator[str]:
    types = new.rulebook.spec.request_types
    return (type for type in old.rulebook.spec.request_types if type in types)


def _end(old: Work, new: Work, type: str, sent: datetime) -> Line | None:
    was = trials.walk(old, Supposal(type, sent))
    now = trials.walk(new, Supposal(type, sent, event=was.event))
    before, after = _last(was), _last(now)
    if before == after:
        return None
    kind = now.kind.title.within_sentence()
    return line("rules-ends", kind=kind, sent=sent, before=before, after=after)


def _last(trial: Trial) -> datetime | None:
    """When a plain case is over; None where no time is said, or it comes too late."""
    return trial.branches[0].end if trial.branches else None


def _friday(work: Work) -> datetime:
    """The next one that is not over: nobody sends anything in the past."""
    days = (FRIDAY - work.today.weekday()) % 7
    evening = datetime.combine(work.today + timedelta(days=days), EVENING, work.rulebook.zone)
    return evening if evening > work.now else evening + timedelta(days=7)


def _notes(before: RuleVersion, after: RuleVersion) -> list[Line]:
    """The notes of `loa check` that the rules in force had not."""
    known = {(note.code, note.path) for note in _warned(before)}
    new = [note for note in _warned(after) if (note.code, note.path) not in known]
    more = [line("rules-notes-more", count=len(new) - SHOWN)] if len(new) > SHOWN else []
    return [*(_note(note) for note in new[:SHOWN]), *more]


def _note(note: RuleProblem) -> Line:
    return line("rules-note", line=note.line, said=problem_words.said(note))


def _warned(version: RuleVersion) -> list[RuleProblem]:
    """None of a text that a check refuses which came after it."""
    try:
        return read(version.text, "rules")[1]
    except SpecErrors:
        return []
