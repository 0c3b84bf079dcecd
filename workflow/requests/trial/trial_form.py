"""The form in which an administrator tries a type of request: what would become of one that is sent now."""

from collections.abc import Iterator, Sequence
from datetime import date

from workflow.form.form import Echoed, Finished, Form, Look, Question, Step, Talk
from workflow.form.kinds.dated import read_day
from workflow.lines import Line, line
from workflow.people import staff
from workflow.people.forms import administers
from workflow.requests.trial import trial_words, trials
from workflow.requests.trial.trials import Supposal

CLOSE = Step("leave", line("dialog-do-close"))


def _questions(talk: Talk) -> Iterator[Question]:
    """A type, the unit that sends it, and a day where time is counted from one."""
    types = talk.work.rulebook.spec.request_types
    options = tuple((key, kind.title) for key, kind in types.items())
    yield Question(key="type", asks=(line("trial-which-type"),), options=options)
    units = tuple((unit.key, unit.title) for unit in staff.units(talk.work))
    yield Question(key="unit", asks=(line("trial-which-unit"),), options=units, finds=True)
    kind = types.get(talk.text("type"))
    if kind and trials.asks_day(kind):
        yield Question(
            key="event",
            asks=(line("trial-which-day"),),
            read=read_day,
            echoes=_day_read,
            objection="away-unread",
            kind="date",
        )


def _day_read(_: str, meant: Sequence[str]) -> Echoed:
    return Echoed((line("trial-which-of-days"),), tuple(map(date.fromisoformat, meant)))


def _look(talk: Talk) -> Look:
    """The trial itself: nothing is done with it."""
    day, type = talk.text("event"), talk.text("type")
    event = date.fromisoformat(day) if day else None
    trial = trials.walk(talk.work, Supposal(type, talk.work.now, talk.text("unit"), event))
    courses = trial_words.courses(talk.work, trial)
    listing = tuple(line for course in courses for line in course)
    head = tuple(trial_words.head(trial))
    return Look(head, None, listing=listing, head=line("trial-title"), beside=(CLOSE,))


def _finish(_: Talk) -> Finished:
    return Finished()


def _called(_: Talk) -> Line:
    return line("trial-title")


TRIAL = Form(
    name="trial",
    questions=_questions,
    finish=_finish,
    called=_called,
    head=_called,
    look=_look,
    still=administers,
    leave=CLOSE.label,
)
