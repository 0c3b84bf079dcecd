"""Lists of a period that are put together when they are sent: who has not done a duty, and who cannot."""

from collections.abc import Sequence

from workflow.calendar import periods
from workflow.cards.shape import CardView
from workflow.lines import Line, Value, line
from workflow.model import Notice
from workflow.rounds import turns as rounds
from workflow.rounds.turns import Turn
from workflow.spec import Duty, Words
from workflow.work import Work

SHOWN = 40


def report(work: Work, notice: Notice) -> CardView | None:
    """The red list of a period, or in one line that all is done (rule B07). Help that is needed is named."""
    found = _turns(work, notice)
    if found is None:
        return None
    duty, period, turns = found
    late = [turn for turn in turns if turn.left]
    done = [turn for turn in turns if not turn.left and not rounds.asking(turn.round)]
    helped = [turn for turn in turns if rounds.asking(turn.round)]
    lines = [_lacking(work, duty, turn) for turn in late[:SHOWN]]
    if len(late) > SHOWN:
        lines.append(line("report-more", count=len(late) - SHOWN))
    if done and (duty.counts or len(done) < len(turns)):
        lines.append(line("report-done", units=_list([_tallied(work, turn) for turn in done])))
    if helped:
        lines.append(line("report-help", units=_list([turn.unit for turn in helped])))
    if late:
        title = duty.title.within_sentence()
        key = "report-short" if duty.counts else "report-red"
        head = line(key, title=title, period=period, count=len(late), **_of(duty, turns))
    else:
        head = line("report-green", title=duty.title, period=period, count=len(done), **_of(duty, turns))
    return CardView(head, tuple(lines))


def alone(work: Work, notice: Notice) -> CardView | None:
    """The debtors of a duty for whom nobody answers, as a period begins (rule C03)."""
    found = _turns(work, notice)
    if found is None:
        return None
    duty, period, turns = found
    without = [t for t in turns if rounds.is_answerable(t.round) and not rounds.answerers(work, t.round)]
    if not without:
        return None
    head = line("report-alone", title=duty.title, period=period, count=len(without), **_of(duty, turns))
    return CardView(head, (line("report-alone-units", units=_list([turn.unit for turn in without])),))


def _turns(work: Work, notice: Notice) -> tuple[Duty, Line, list[Turn]] | None:
    period = str(notice.values["period"])
    turns = rounds.turns(work, str(notice.values["duty"]), period)
    return (rounds.duty_of(work, turns[0].round), periods.said(period), turns) if turns else None


def _of(duty: Duty, turns: list[Turn]) -> dict[str, Value]:
    """Of how many units, or holders of a role."""
    return {"total": len(turns), "whom": duty.for_.counted}


def _lacking(work: Work, duty: Duty, turn: Turn) -> Line:
    """A debtor with what is left, or with how much there is of what is counted."""
    if duty.counts:
        return line("report-unit-short", unit=turn.unit, still=rounds.still(work, turn.round))
    return line("report-unit", unit=turn.unit, items=rounds.names(duty, turn.left))


def _tallied(work: Work, turn: Turn) -> Line | Words:
    """A debtor, with the number of what is counted."""
    if not rounds.of_count(work, turn.round):
        return turn.unit
    return line("report-tally", unit=turn.unit, count=len(rounds.answered(turn.round, rounds.COUNTED)))


def _list(named: Sequence[Line | Words]) -> Line | Words:
    """Titles one after another, each in the reader's language."""
    said, *others = named[:SHOWN]
    for each in others:
        said = line("and-unit", before=said, unit=each)
    more = len(named) - SHOWN
    return line("and-more", before=said, count=more) if more > 0 else said
