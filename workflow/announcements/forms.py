"""The form of a notice of days off and days worked: typed, sent as a table, or one day after another."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, replace
from datetime import date, datetime
from typing import cast

from workflow.announcements.announce_days import AnnounceDays
from workflow.announcements.office_days import (
    COLUMNS,
    Given,
    SaidDay,
    pick_table,
    read_lines,
    read_table,
    with_document,
)
from workflow.announcements.preview import DaysPreview, Move, preview
from workflow.dates import Reading, read_date
from workflow.errors import Refusal
from workflow.form.form import Echoed, Finished, Form, Look, Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.other_answers import Table, Tables
from workflow.form.problem import Problem
from workflow.lines import Line, line
from workflow.model import Answer, Facts
from workflow.people.forms import administers
from workflow.people.sent_tables import RowProblem, said_problems

LINES = 15  # days that are said at once
MOVES = 10  # deadlines that are said each by each
PAST = "days-date-past"
CANCEL = Step("leave", line("days-do-cancel"))
ADD = (Step("off", line("days-do-off")), Step("worked", line("days-do-worked")))


# what is kept: the days, the problems of lines that were not read, the kind of a day that is being added


def _days(talk: Talk) -> tuple[SaidDay, ...]:
    """The days of the notice, those without a document number of their own under the one that was said."""
    said = _as_given(talk)
    number = talk.text("document")
    return with_document(said, number) if number else said


def _as_given(talk: Talk) -> tuple[SaidDay, ...]:
    kept = cast(list[str], talk.kept.answers.get("days", []))
    return tuple(map(_day, kept))


def _day(kept: str) -> SaidDay:
    row, day, kind, document = kept.split("|", 3)
    return SaidDay(int(row), date.fromisoformat(day), kind == "worked", document)


def _problems(talk: Talk) -> list[RowProblem]:
    kept = cast(list[str], talk.kept.answers.get("problems", []))
    return [RowProblem(*json.loads(each)) for each in kept]


def _facts(days: Sequence[SaidDay], problems: Sequence[RowProblem] = ()) -> Facts:
    kinds = {True: "worked", False: "off"}
    return {
        "notice": "",
        "days": [f"{each.row}|{each.day}|{kinds[each.worked]}|{each.document}" for each in days],
        "problems": [json.dumps(astuple(each), ensure_ascii=False) for each in problems],
    }


# a whole notice


def _notice(given: Given) -> str:
    """Days and problems as one answer."""
    return json.dumps(_facts(given.days, given.problems), ensure_ascii=False)


def _read_notice(text: str, now: datetime) -> Parsed:
    return _notice(read_lines(text, now)), None


def _read_rows(tables: Tables, now: datetime) -> Answer:
    return _notice(read_table(pick_table(tables), now))


def _keep_notice(_: Talk, answer: Answer) -> Facts:
    """The answers given before are replaced."""
    kept: Facts = json.loads(str(answer))
    return kept


def _ask(talk: Talk) -> Iterator[Question]:
    """The notice, the number of its document where a day has none, and any day that is added by itself."""
    yield Question(
        key="notice",
        asks=(line("days-how"),),
        read=_read_notice,
        keeps=_keep_notice,
        table=Table(COLUMNS, _read_rows, "days-how"),
        steps=(ADD,),
        leave=Step("leave", line("dialog-do-back")),
    )
    days = _as_given(talk)
    lacks = not _problems(talk) and any(not each.document for each in days)
    if days and (talk.has("document") or lacks):
        rows = tuple(said_line(each) for each in days[:LINES])
        yield Question(
            key="document",
            asks=(*rows, line("days-type-document")),
            read=_read_document,
            keeps=_keep_document,
            steps=(ADD, (CANCEL,)),
            objection="days-type-document",
        )
    if talk.has("adding"):
        yield _ask_date(talk)


# the number of the document


def _read_document(text: str, now: datetime) -> Parsed:
    """The number for all days that have none; or more days, which join those of the notice."""
    more = read_lines(text, now)
    if more.days:
        return _notice(more), None
    (one,) = with_document((SaidDay(1, now.date(), worked=False),), text)
    return (json.dumps(one.document), None) if one.document else (None, Problem("empty"))


def _keep_document(talk: Talk, answer: Answer) -> Facts:
    said, before = json.loads(str(answer)), _as_given(talk)
    if isinstance(said, str):
        return _without(talk.kept.answers, "adding") | {"document": said}
    last = max(each.row for each in before)
    more = [replace(each, row=last + each.row) for each in map(_day, said["days"])]
    return _facts((*before, *more)) | {"problems": said["problems"]}


def _without(answers: Facts, *keys: str) -> Facts:
    return {key: answers[key] for key in answers if key not in keys}


# one day


def _ask_date(talk: Talk) -> Question:
    return Question(
        key="date",
        asks=(line(f"days-type-{talk.text('adding')}"),),
        read=_read_date,
        echoes=_date_read,
        keeps=_keep_date,
        objections={PAST: PAST},
        objection="days-date-unread",
        kind="date",
    )


def _read_date(text: str, now: datetime) -> Parsed:
    """The days to come that may be meant; whatever was understood is confirmed before it counts."""
    found = read_date(text, now)
    options = [found] if isinstance(found, Reading) else list(found.options)
    days = [each.date for each in options if each.date]
    coming = tuple(day.isoformat() for day in days if day >= now.date())
    return None, Problem("", {}, coming) if coming else Problem(PAST if days else "unread")


def _date_read(_: str, meant: Sequence[str]) -> Echoed:
    days = tuple(map(date.fromisoformat, meant))
    if len(days) == 1:
        return Echoed((line("days-date-sure", day=days[0]),))
    return Echoed((line("days-date-which"),), days)


def _keep_date(talk: Talk, answer: Answer) -> Facts:
    """The day joins those of the notice; a document number or one more day may follow."""
    before = _as_given(talk)
    row = max((each.row for each in before), default=0) + 1
    added = SaidDay(row, date.fromisoformat(str(answer)), talk.text("adding") == "worked")
    return _facts((*before, added))


def _add(kind: str) -> Callable[[Talk], Talk]:
    """Ask for a day that joins those there are, whose document is asked for again afterwards."""

    def adding(talk: Talk) -> Talk:
        kept: Facts = {"notice": "", **talk.kept.answers, "adding": kind}
        return talk.changed(
            answers=kept | ({"document": None} if _as_given(talk) else {}), at="date", echo={}
        )

    return adding


# the last look


def said_line(said: SaidDay, state: str = "") -> Line:
    """A day of a notice, and whether it is new there."""
    kind = line("days-worked" if said.worked else "days-off")
    return line("days-said", day=said.day, kind=kind, document=said.document, state=state)


def _look(talk: Talk) -> Look:
    """Each day, and which running deadlines move; or every problem by row."""
    unread = _problems(talk)
    found = DaysPreview(problems=unread) if unread else preview(talk.work, _days(talk))
    head, cancel = line("days-preview"), (CANCEL,)
    if found.problems:
        lines = tuple(said_problems(found.problems))
        counted = (line("days-problems", count=len(lines)),)
        return Look(counted, None, listing=lines, head=head, beside=cancel, anew="notice")
    said = [said_line(each, "same" if each.day in found.same else "new") for each in found.new]
    said += [said_line(each, "known") for each in found.known]
    below = moved_lines(found.moves) if found.new else (line("days-nothing-new"),)
    do = line("days-do-confirm") if found.new else None
    return Look((), do, listing=tuple(said), below=below, head=head, beside=cancel, anew="notice")


def moved_lines(moves: Sequence[Move]) -> tuple[Line, ...]:
    """How many deadlines move; of the first, from when to when."""
    said = [line("days-move", what=each.what, before=each.before, after=each.after) for each in moves[:MOVES]]
    rest = len(moves) - len(said)
    more = [line("days-moves-more", count=rest)] if rest else []
    return (line("days-moves", count=len(moves)), *said, *more)


def _announce(talk: Talk) -> Finished:
    if unread := _problems(talk):
        raise Refusal("days-problems", count=len(unread))
    done = talk.do(AnnounceDays(talk.actor, _days(talk)))
    return Finished({"added": done.added, "known": done.known, "moved": done.moved})


def _announced(talk: Talk) -> tuple[Line, ...]:
    added = talk.number("added")
    counted = {key: talk.number(key) for key in ("added", "known", "moved")}
    return (line("days-announced" if added else "days-all-known", **counted),)


NOTICE = Form(
    name="days",
    questions=_ask,
    finish=_announce,
    said=_announced,
    called=lambda _: line("days-entering"),
    head=lambda _: line("days-entering"),
    look=_look,
    still=administers,
    own={"off": _add("off"), "worked": _add("worked")},
    leave=line("days-do-cancel"),
)
