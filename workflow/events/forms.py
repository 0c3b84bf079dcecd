"""The forms of events: a new one, and other days for one that is planned."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from workflow.dates import Unclear
from workflow.errors import Refusal
from workflow.events import listing, register, wants
from workflow.events.arranging import Arranged
from workflow.events.listing import SeenEvent, measured
from workflow.events.move_event import MoveEvent
from workflow.events.plan_event import PlanEvent
from workflow.events.typed_days import EventDays, read_days
from workflow.events.wants import Expected
from workflow.form import questions
from workflow.form.form import Echoed, Finished, Form, Look, Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.letters_asked import letters_echoed
from workflow.form.problem import Problem
from workflow.form.short_answers import yes_or_no
from workflow.lines import Line, Value, line
from workflow.model import Event
from workflow.people import permissions, staff
from workflow.people.staff import plain_name
from workflow.spec import Words
from workflow.work import Work

NEW = line("events-new")
LIST = Step("leave", line("events-do-list"))
UNCLEAR = {
    "range-reversed": "events-days-reversed",
    "date-lunar": "events-days-lunar",
    "date-ambiguous": "events-days-several",
}


# the questions


def _units(talk: Talk) -> list[tuple[str, Words]]:
    """The units whose events a person keeps."""
    return staff.titled(talk.work, permissions.units_to_submit(talk.work, talk.person))


def _ask_event(talk: Talk) -> Iterator[Question]:
    """The unit is asked for where there is a choice."""
    units = _units(talk)
    if len(units) > 1:
        yield Question(key="unit", asks=(line("events-which-unit"),), options=tuple(units), finds=True)
    yield Question(
        key="title",
        asks=(line("events-type-title"),),
        read=_read_title,
        echoes=letters_echoed,
        objection="refusal-event-words",
    )
    yield _when()
    yield Question(
        key="place",
        asks=(line("events-type-place"),),
        read=_read_place,
        may_skip=True,
        objection="events-place-words",
    )
    yield _important(talk)


def _read_title(text: str, _: datetime) -> Parsed:
    title = plain_name(text)
    if not title or len(title) > register.LENGTH:
        return None, Problem("event-words")
    problem = questions.letters_problem(title)
    return (None, problem) if problem else (title, None)


def _read_place(text: str, _: datetime) -> Parsed:
    place = plain_name(text)
    fits = place and len(place) <= register.LENGTH
    return (place, None) if fits else (None, Problem("place-words"))


def _when() -> Question:
    return Question(
        key="when",
        asks=(line("events-type-when"),),
        read=_read_when,
        echoes=_when_read,
        objections=UNCLEAR,
        objection="events-days-unread",
    )


def _read_when(text: str, now: datetime) -> Parsed:
    """The days that may be meant; whatever was understood is confirmed before it counts."""
    found = read_days(text, now)
    if isinstance(found, Unclear):
        return None, Problem(found.code, found.values)
    return None, Problem("", {}, tuple(f"{each.first}/{each.last}/{each.hour}" for each in found))


def _days(answer: str) -> EventDays:
    return EventDays(*answer.split("/"))


def _when_read(_: str, meant: Sequence[str]) -> Echoed:
    """The typed days, spelled out; several meanings to choose from."""
    said = [_spelled(_days(each)) for each in meant]
    if len(said) == 1:
        return Echoed((line("events-when-sure", days=said[0]),))
    return Echoed((line("events-which-days"),), tuple(said))


def _spelled(days: EventDays) -> Value:
    """Days with weekdays and years, so that they can be checked."""
    first, last = date.fromisoformat(days.first), date.fromisoformat(days.last)
    if first != last:
        return line("event-days", first=first, last=last)
    return line("event-hour", at=days.hour, day=first) if days.hour else first


def _important(talk: Talk) -> Question:
    """Whether more is needed, which is named."""
    only = wants.only_important(talk.work.rulebook.spec)
    needs = [want.title.within_sentence() for want in only]
    return Question(
        key="important",
        asks=(line("events-which-important", needs=Words.listed(needs) if needs else None),),
        options=((True, line("events-do-important")), (False, line("events-do-ordinary"))),
        is_row=True,
        read=_read_important,
        is_closed=True,
        objection="dialog-hint-buttons",
    )


def _read_important(text: str, _: datetime) -> Parsed:
    answer = yes_or_no(text)
    return answer, Problem("yes-no") if answer is None else None


# a new event


def _plan(talk: Talk) -> PlanEvent:
    when, units = _days(talk.text("when")), _units(talk)
    unit = talk.text("unit") or (units[0][0] if units else "")
    return PlanEvent(
        talk.actor, unit, talk.text("title"), when.first, when.last, when.hour, talk.text("place"),
        bool(talk.number("important")),
    )  # fmt: skip


def _look_at_event(talk: Talk) -> Look:
    event = _plan(talk).event(talk.work, talk.person)
    return _look(talk, event, "events-do-save")


def _look(talk: Talk, event: Event, do: str, *more: Line) -> Look:
    """The event once more, with what it will need and until when."""
    seen, needs = listing.seen(talk.work, event), wants.expected(talk.work, event)
    lines = (*listing.described(seen), *_expected(talk.work, needs), *more)
    return Look(lines, line(do), head=event.title, steps=((LIST,),))


def _expected(work: Work, needs: Sequence[Expected]) -> list[Line]:
    """The needs to be; of an event in the past what is left out is said."""
    made = [each for each in needs if not each.is_over]
    lines = [line("events-would-need" if made else "events-no-needs")]
    for each in made:
        title, late = each.wanted.title.within_sentence(), "yes" if each.is_late else "no"
        by = measured(listing.end(work, each.wanted.type), each.wanted.published)
        lines.append(line("events-would", need=title, due=each.due_at, late=late, measured=by))
    over = len(needs) - len(made)
    return [*lines, line("events-over", count=over)] if over else lines


def _outcome(done: Arranged) -> Finished:
    counted = {"event": done.event, "late": len(done.late), "over": done.over}
    return Finished({**counted, "sent": list(done.sent)})


def _said(talk: Talk, done: str) -> tuple[Line, ...]:
    """Say the event, and how many of its needs are late now."""
    late, over, sent = talk.number("late"), talk.number("over"), talk.kept.outcome.get("sent")
    lines = [line(done)]
    lines += [line("events-late-now", count=late)] if late else []
    lines += [line("events-over", count=over)] if over else []
    return (*lines, *(_stay(sent) if done == "events-moved" and isinstance(sent, list) else ()))


def _stay(sent: Sequence[object]) -> tuple[Line, ...]:
    """Say that requests sent before stay as they are."""
    return (line("events-sent-stay", references=", ".join(map(str, sent))),) if sent else ()


def _may_plan(talk: Talk) -> Refusal | None:
    return None if _units(talk) else Refusal("may-not-plan")


EVENT = Form(
    name="event",
    questions=_ask_event,
    finish=lambda talk: _outcome(talk.do(_plan(talk))),
    said=lambda talk: _said(talk, "events-saved"),
    called=lambda talk: line("events-draft", title=talk.text("title")) if talk.has("title") else NEW,
    head=lambda talk: talk.text("title") or NEW,
    look=_look_at_event,
    still=_may_plan,
    leave=line("dialog-do-back"),
)


# other days


def _moved(talk: Talk) -> SeenEvent | None:
    return listing.see(talk.work, talk.person, talk.number("event"))


def _require_moved(talk: Talk) -> SeenEvent:
    found = _moved(talk)
    if found is None:
        raise Refusal("event-gone")
    return found


def _move(talk: Talk) -> Finished:
    when = _days(talk.text("when"))
    move = MoveEvent(talk.actor, talk.number("event"), when.first, when.last, when.hour or None)
    return _outcome(talk.do(move))


def _look_at_move(talk: Talk) -> Look:
    event, when = _require_moved(talk).event, _days(talk.text("when"))
    moved = replace(event, starts_on=when.first, ends_on=when.last, starts_at=when.hour or event.starts_at)
    return _look(talk, moved, "events-do-move-sure", *_stay(register.references(talk.work, event)))


def _moving(talk: Talk) -> Line:
    found = _require_moved(talk)
    return line("events-moving", title=found.event.title, days=found.days)


MOVING = Form(
    name="moving",
    questions=lambda _: [_when()],
    finish=_move,
    said=lambda talk: _said(talk, "events-moved"),
    called=_moving,
    head=_moving,
    look=_look_at_move,
    still=lambda talk: None if _moved(talk) else Refusal("event-gone"),
    leave=line("dialog-do-back"),
)
