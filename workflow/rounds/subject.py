"""A round of a duty, as a thing with a clock."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import product

from workflow.calendar import periods
from workflow.cards import projection
from workflow.lines import Line, line
from workflow.model import Card, DutyRound, Person
from workflow.office import movers
from workflow.people import parties, permissions
from workflow.rounds import due, listing, presses, turns
from workflow.rounds.card import round_card
from workflow.subject import Affected, Awaited, Basis, InLists, Movable, RoleInUnit, ShownInChats, Subject
from workflow.work import Work


def _open(work: Work, after: int = 0, limit: int | None = None) -> list[DutyRound]:
    return work.store.all(DutyRound, state=turns.OPEN, closed_at=None, after=after, limit=limit)


def _near(work: Work, affected: Affected) -> list[DutyRound]:
    """The open rounds that these people answer or help with, or stand in for somebody who does; and those
    whose cards show a register.
    """
    return [
        turn
        for turn in _open(work)
        if turns.duty_of(work, turn).shows != "nothing" or _is_near(work, turn, affected.all_roles)
    ]


def _back(work: Work, person: Person) -> list[DutyRound]:
    held = permissions.roles(work, person)
    return [turn for turn in _open(work) if _is_near(work, turn, held)]


def _is_near(work: Work, turn: DutyRound, held: Collection[RoleInUnit]) -> bool:
    duty, spec = turns.duty_of(work, turn), work.spec(turn.rules)
    roles = {role for party in duty.parties for role in parties.roles_of(work, spec, party).roles}
    return any(unit == turn.unit or role in roles for role, unit in held)


def _read(work: Work, rounds: Sequence[DutyRound]) -> None:
    work.store.prefetch(Card, "duty_round", [turn.id for turn in rounds])


def _movers(work: Work, turn: DutyRound) -> list[Person]:
    acting = turns.reviewing(work, turn) if turn.state == turns.REVIEW else turns.answerers(work, turn)
    return [person for person, _ in acting]


def _wanted(work: Work, turn: DutyRound) -> Awaited:
    duty, spec = turns.duty_of(work, turn), work.spec(turn.rules)
    if turn.state == turns.REVIEW and duty.reviewed_by:
        return _without(movers.by_party(work, spec, duty.reviewed_by, turn.unit), turns.answered_by(turn))
    if duty.by:
        return movers.by_party(work, spec, duty.by, turn.unit)
    return movers.by_post(work, spec, turns.holder_post(work, turn), turns.owed_by(work, turn))


def _without(those: Awaited, own: Collection[int]) -> Awaited:
    """Nobody reviews what they answered themselves."""
    people = tuple(person for person in those.people if person.id not in own)
    author = next((person.id for person in those.people if person.id in own), None)
    return replace(those, people=people, author=author)


def _said(work: Work, turn: DutyRound) -> Line:
    duty, unit = turns.duty_of(work, turn), turns.owed_by(work, turn)
    return line("stuck-round", title=duty.title, period=periods.said(turn.period), unit=unit)


def _waits(_: Work, turn: DutyRound) -> bool:
    return turns.is_open(turn)


def _cards(work: Work, turn: DutyRound) -> list[Card]:
    return work.store.all(Card, duty_round=turn.id)


def _on(card: Card) -> int | None:
    return card.duty_round


def _blank(turn: DutyRound) -> Card:
    return Card(duty_round=turn.id)


def _key(turn: DutyRound) -> str:
    return f"round/{turn.id}"


def _tell_unseen(work: Work, rounds: Sequence[DutyRound], why: str) -> None:
    for turn, admin in product(rounds, permissions.administrators(work)):
        work.tell(
            "notice-nobody-sees-once" if turn.period == periods.ONCE else "notice-nobody-sees-round",
            person=admin,
            title=turns.duty_of(work, turn).title,
            month=periods.short(turn.period),
            unit=turns.owed_by(work, turn),
            said=why,
        )


def _basis(work: Work, turn: DutyRound) -> Basis:
    return Basis.at(turn.rules, ("duties", turn.duty), turns.duty_of(work, turn).rests_on)


def _dated(work: Work, turn: DutyRound) -> Line:
    title, unit = turns.duty_of(work, turn).title, turns.owed_by(work, turn)
    return line("days-of-round", duty=title, period=periods.said(turn.period), unit=unit)


def _moved(work: Work, turn: DutyRound) -> None:
    """Its cards and the lists of people say the new date."""
    listing.write_down(work, [turn])
    for card in _cards(work, turn):
        projection.redraw(work, card)


ROUND = Subject[DutyRound](
    name="round",
    record=DutyRound,
    open=_open,
    while_open={"state": "open"},
    near=_near,
    read=_read,
    remind=due.remind,
    late=due.late,
    item=listing.digest_item,
    basis=_basis,
    dated=_dated,
    moved=_moved,
    lists=InLists(write_down=listing.write_down, is_behind=listing.is_behind, rows=listing.rows),
    movable=Movable(is_open=turns.is_open, movers=_movers, wanted=_wanted, said=_said, back=_back),
    shown=ShownInChats(
        open=_open,
        chats=turns.shown_to,
        asked=turns.asked,
        waits=_waits,
        cards=_cards,
        blank=_blank,
        on=_on,
        view=round_card,
        presses=presses.PRESSES,
        key=_key,
        unseen=_tell_unseen,
    ),
)
