"""The form in which an administrator tries a type of request: what would become of one that is sent."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from workflow.dates import Reading, read_moment
from workflow.form.form import Echoed, Finished, Form, Look, Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.kinds.dated import read_day
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.model import RuleOffer
from workflow.people import sending, staff
from workflow.people.forms import administers
from workflow.requests.trial import trial_words, trials
from workflow.requests.trial.trials import Supposal
from workflow.work import Work

CLOSE = Step("leave", line("dialog-do-close"))
IN_FORCE, NOW = "in force", "now"


def _questions(talk: Talk) -> Iterator[Question]:
    """The rules, where others are offered, a type, the unit that sends it, its day, and when it is sent."""
    offer = talk.work.store.one(RuleOffer, state="open")
    if offer:
        versions = ((IN_FORCE, line("trial-in-force")), (f"{offer.rules}", line("trial-offered")))
        yield Question(key="rules", asks=(line("trial-which-rules"),), options=versions)
    types = _work(talk).rulebook.spec.request_types
    options = tuple((key, kind.title) for key, kind in types.items())
    yield Question(key="type", asks=(line("trial-which-type"),), options=options)
    kind = types.get(talk.text("type"))
    those = [
        unit for unit in staff.units(talk.work) if not kind or sending.is_for(_work(talk), kind, unit.key)
    ]
    units = tuple((unit.key, unit.title) for unit in those)
    yield Question(key="unit", asks=(line("trial-which-unit"),), options=units, finds=True)
    if kind and trials.asks_day(kind):
        yield Question(
            key="event",
            asks=(line("trial-which-day"),),
            read=read_day,
            echoes=_day_read,
            objection="away-unread",
            kind="date",
        )
    yield Question(
        key="sent",
        asks=(line("trial-sent-when"),),
        read=_read_sent,
        options=((NOW, line("trial-do-now")),),
        echoes=_sent_read,
        objection="problem-moment-unread",
    )


def _work(talk: Talk) -> Work:
    """The work under the rules that are tried: those in force, also once the offer of others is over."""
    offer = talk.work.store.one(RuleOffer, state="open")
    is_offered = offer is not None and talk.text("rules") == f"{offer.rules}"
    return talk.work.under(offer.rules) if offer and is_offered else talk.work


def _day_read(_: str, meant: Sequence[str]) -> Echoed:
    return Echoed((line("trial-which-of-days"),), tuple(map(date.fromisoformat, meant)))


def _read_sent(text: str, now: datetime) -> Parsed:
    """The moment that is meant, or those that may be; of an hour alone that of today."""
    found = read_moment(text, now)
    readings = (found,) if isinstance(found, Reading) else found.options
    meant = [_moment(each, now) for each in readings if each.time]
    if isinstance(found, Reading) and meant:
        return meant[0], None
    return None, Problem("moment-unread", {"text": text}, tuple(meant))


def _moment(read: Reading, now: datetime) -> str:
    return f"{read.date or now.date()}T{read.time:%H:%M}"


def _sent_read(_: str, meant: Sequence[str]) -> Echoed:
    return Echoed((line("trial-sent-which"),), tuple(_said(each) for each in meant))


def _said(kept: str) -> Value:
    return line("trial-moment", time=kept[-5:], day=date.fromisoformat(kept[:10]))


def _look(talk: Talk) -> Look:
    """The trial itself: nothing is done with it."""
    work, day, sent = _work(talk), talk.text("event"), talk.text("sent")
    event = date.fromisoformat(day) if day else None
    at = work.now if sent == NOW else datetime.fromisoformat(sent).replace(tzinfo=work.rulebook.zone)
    trial = trials.walk(work, Supposal(talk.text("type"), at, talk.text("unit"), event))
    listing = tuple(line for course in trial_words.courses(work, trial) for line in course)
    by = () if work is talk.work else (line("trial-by-offered"),)
    return Look(
        (*trial_words.head(trial), *by), None, listing=listing, head=line("trial-title"), beside=(CLOSE,)
    )


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
