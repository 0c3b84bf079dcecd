"""The answers of a unit for its items in a round of a duty: still right, updated, help needed (rule B06)."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Card, DutyRound, Person
from workflow.results import Checked
from workflow.rounds import turns
from workflow.work import Actor, Work


@dataclass(frozen=True, kw_only=True)
class RoundAnswered(Checked):
    """Which round it is, and how many items are left."""

    round: int
    left: int


def require_round(work: Work, actor: Actor, id: int) -> tuple[Person, DutyRound]:
    """A round of a unit for which the actor may answer now; anybody else is refused and logged."""
    person = work.act_as(actor)
    turn = work.require(DutyRound, id, audited=True)
    if not turns.may_answer(work, turn, person):
        raise Refusal("not-answerer", audited=True)
    return person, turn


def require_review(work: Work, actor: Actor, id: int) -> tuple[Person, DutyRound]:
    """A round that waits for the actor's review; anybody else is refused and logged."""
    person = work.act_as(actor)
    turn = work.require(DutyRound, id, audited=True)
    if turns.duty_of(work, turn).reviewed_by is None:
        raise Refusal("gone", audited=True)
    if turn.state != turns.REVIEW:
        raise too_late(work, turn)
    if not turns.may_review(work, turn, person):
        raise Refusal("not-reviewer", audited=True)
    return person, turn


def require_item(work: Work, turn: DutyRound, item: str) -> None:
    if item not in turns.duty_of(work, turn).asked or turns.of_count(work, turn):
        raise Refusal("gone", audited=True)
    if not turns.may_change(turn, item):
        raise too_late(work, turn)


def too_late(work: Work, turn: DutyRound) -> Refusal:
    """Return the refusal of a press that comes after others: how the round stands by now."""
    period = turns.period_of(turn)
    last = max(turn.items.values(), key=lambda given: str(given["at"]), default=None)
    who = work.store.get(Person, int(last["by"])) if last else None
    if turns.is_answerable(turn):
        return Refusal("round-open", period=period)
    if turn.state == turns.REVIEW:
        return Refusal("round-given", period=period)
    if turn.state == "done" and turns.duty_of(work, turn).reviewed_by:
        return Refusal("round-accepted", period=period, at=turn.closed_at)
    if turn.state == "done" and who:
        return Refusal("round-done", who=who.short, at=turn.closed_at)
    return Refusal("round-closed", period=period)


def record(
    work: Work,
    person: Person,
    turn: DutyRound,
    items: list[str],
    answer: str,
    link: str = "",
    *,
    done: bool = True,
    media: int = 0,
) -> RoundAnswered:
    """Keep the answers; the round is done once no item is left, and says so when it was late (rule B06).

    Where they are reviewed it is done once they were accepted.
    """
    given: dict[str, str | int] = {"answer": answer, "by": person.id, "at": work.now.isoformat()}
    given |= {"link": link} if link else {}
    given |= {} if done else {"done": "no"}
    given |= {"media": media} if media else {}
    turn = work.store.change(turn, items={**turn.items, **dict.fromkeys(items, given)})
    left = turns.left(work, turn)
    if not left and (turns.is_answerable(turn) or _is_unreviewed(work, turn) or _is_counted(work, turn)):
        turn = _done(work, turn)
    work.audit(
        "round.answered", f"round/{turn.id}", items=",".join(items), answer=answer, link=link,
        left=len(left), late="yes" if turn.late_at else "no",
    )  # fmt: skip
    turns.follow(work, turn)
    return RoundAnswered(round=turn.id, left=len(left))


def _is_unreviewed(work: Work, turn: DutyRound) -> bool:
    """Whether it was done but for help, which has come: what is accepted can be answered no more."""
    is_reviewed = turns.duty_of(work, turn).reviewed_by is not None
    return is_reviewed and turn.state == "done" and not turns.may_mend(turn)


def _is_counted(work: Work, turn: DutyRound) -> bool:
    """Whether it is late, and what was posted within its period counts still: it may be said afterwards."""
    return turn.state == "late" and turns.of_count(work, turn) > 0


def _done(work: Work, turn: DutyRound) -> DutyRound:
    if turns.duty_of(work, turn).reviewed_by and not turns.asking(turn):
        return work.store.change(turn, state=turns.REVIEW, closed_at=None)
    return work.store.change(turn, state="done", closed_at=work.now)


def ring(work: Work, turn: DutyRound, *, helpers: bool) -> None:
    """Post the cards of those who help, or of the unit, anew."""
    for card in work.store.all(Card, duty_round=turn.id):
        if turns.is_helpers(work, turn, card) == helpers:
            projection.redraw(work, card, attention=projection.AGAIN)
