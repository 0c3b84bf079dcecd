"""Lines about rounds in lists and digests: which they are, and how much of them is left."""

from workflow.calendar import periods
from workflow.lines import Line, line
from workflow.model import DutyRound, Person
from workflow.rounds import turns
from workflow.subject import DigestItem, UnitItem
from workflow.work import Work


def said_round(work: Work, turn: DutyRound) -> Line:
    """“Cập nhật website tháng 12/2026 · Khoa Kinh tế: còn 2/6 mục, hạn …”."""
    duty, left = turns.duty_of(work, turn), turns.left(work, turn)
    return line(
        "unit-round",
        title=duty.title,
        unit=turns.owed_by(work, turn),
        period=periods.said(turn.period),
        left=len(left),
        total=len(duty.asked),
        due=turn.due_at,
    )


def round_work(work: Work, turn: DutyRound) -> Line:
    """“xác nhận cập nhật website tháng 12/2026 của Khoa Kinh tế, còn 2/6 mục”."""
    said = said_round(work, turn)
    return line("digest-round", **said.values | {"title": turns.duty_of(work, turn).title.within_sentence()})


def digest_item(work: Work, person: Person, turn: DutyRound) -> DigestItem | None:
    """The line of a round in the digest of somebody who may answer it."""
    return DigestItem(turn.due_at, round_work(work, turn)) if turns.may_act(work, turn, person) else None


def unit_items(work: Work, person: Person) -> list[UnitItem]:
    """The rounds that a person may answer."""
    return [
        UnitItem("round", turn.id, said_round(work, turn), _label(work, turn), turn.due_at)
        for turn in turns.waiting_for(work, person)
    ]


def _label(work: Work, turn: DutyRound) -> Line:
    key = "do-round-once" if turn.period == periods.ONCE else "do-round"
    return line(key, title=turns.duty_of(work, turn).title, month=periods.short(turn.period))
