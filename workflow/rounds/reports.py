"""The list of a month that is put together when it is sent: who has not done a duty."""

from workflow.calendar import months
from workflow.cards.shape import CardView
from workflow.lines import Line, line
from workflow.model import Notice
from workflow.rounds import turns as rounds
from workflow.rounds.turns import Turn
from workflow.spec import Duty, Words
from workflow.work import Work

SHOWN = 40


def report(work: Work, notice: Notice) -> CardView | None:
    """The red list of a month, or in one line that all is done (rule B07). Help that is needed is named."""
    found = _turns(work, notice)
    if found is None:
        return None
    duty, month, turns = found
    late = [turn for turn in turns if turn.left]
    done = [turn for turn in turns if not turn.left and not rounds.answered(turn.round, "help")]
    helped = [turn for turn in turns if rounds.answered(turn.round, "help")]
    lines = [line("report-unit", unit=t.unit, items=rounds.names(duty, t.left)) for t in late[:SHOWN]]
    if done and len(done) < len(turns):
        lines.append(line("report-done", units=_list(done)))
    if helped:
        lines.append(line("report-help", units=_list(helped)))
    if late:
        title = duty.title.within_sentence()
        head = line("report-red", title=title, month=month, count=len(late), total=len(turns))
    else:
        head = line("report-green", title=duty.title, month=month, count=len(done), total=len(turns))
    return CardView(head, tuple(lines))


def _turns(work: Work, notice: Notice) -> tuple[Duty, str, list[Turn]] | None:
    period = str(notice.values["period"])
    turns = rounds.turns(work, str(notice.values["duty"]), period)
    return (rounds.duty_of(work, turns[0].round), months.said(period), turns) if turns else None


def _list(turns: list[Turn]) -> Line | Words:
    """Titles one after another, each in the reader's language."""
    said: Line | Words = turns[0].unit
    for turn in turns[1:SHOWN]:
        said = line("and-unit", before=said, unit=turn.unit)
    return said
