"""Lines about rounds in lists and digests: which they are, and how much of them is left."""

from collections.abc import Sequence

from workflow.calendar import periods
from workflow.cards.list_view import ListRow
from workflow.lines import Line, line
from workflow.model import DutyRound, Person, ToDo, Wanted
from workflow.office import list_rows
from workflow.rounds import turns
from workflow.rounds.choices import ShowRound
from workflow.subject import DigestItem
from workflow.work import Work


def said_round(work: Work, turn: DutyRound) -> Line:
    """“Cập nhật website tháng 12/2026 · Khoa Kinh tế: còn 2/6 mục, hạn …”."""
    return line(
        "unit-round",
        title=turns.duty_of(work, turn).title,
        unit=turns.owed_by(work, turn),
        period=periods.said(turn.period),
        still=turns.still(work, turn),
        due=turn.due_at,
    )


def round_work(work: Work, turn: DutyRound) -> Line:
    """“xác nhận cập nhật website tháng 12/2026 của Khoa Kinh tế, còn 2/6 mục”."""
    said = said_round(work, turn)
    key = "digest-round-counted" if turns.of_count(work, turn) else "digest-round"
    return line(key, **said.values | {"title": turns.duty_of(work, turn).title.within_sentence()})


def digest_item(work: Work, person: Person, turn: DutyRound) -> DigestItem | None:
    """The line of a round in the digest of somebody who may answer it."""
    return DigestItem(turn.due_at, round_work(work, turn)) if turns.may_act(work, turn, person) else None


def write_down(work: Work, rounds: Sequence[DutyRound]) -> None:
    """Write down of whom an answer or a review is wanted."""
    list_rows.write(work, "round", {turn.id: _wanted(work, turn) for turn in rounds})


def is_behind(work: Work, turn: DutyRound) -> bool:
    return list_rows.is_behind(work, "round", turn.id, _wanted(work, turn))


def _wanted(work: Work, turn: DutyRound) -> list[ToDo]:
    wanted: Wanted = "review" if turn.state == turns.REVIEW else "answer"
    return [
        ToDo(subject="round", subject_id=turn.id, person=id, wanted=wanted, due_at=turn.due_at)
        for id in turns.acting(work, turn)
    ]


def rows(work: Work, person: Person, wanted: Sequence[ToDo]) -> dict[int, ListRow]:
    """Rows of the list of somebody's work; each leads to the card."""
    work.store.prefetch(DutyRound, "id", [each.subject_id for each in wanted])
    rounds = [work.require(DutyRound, each.subject_id) for each in wanted]
    return {
        turn.id: ListRow(ShowRound(turn.id), _label(work, turn), (said_round(work, turn),)) for turn in rounds
    }


def _label(work: Work, turn: DutyRound) -> Line:
    key = "do-round-once" if turn.period == periods.ONCE else "do-round"
    return line(key, title=turns.duty_of(work, turn).title, month=periods.short(turn.period))
