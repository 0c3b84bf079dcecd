"""A chat refused or took what was sent there: what that changes, and who hears of it.

A card that nobody has seen is never at rest: it is shown without what is refused, those it waits for get it
in private, and administrators learn the cause. What was refused is offered again from time to time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from workflow.cards import projection
from workflow.model import Account, AuditEntry, Card, Chat, DutyRound, Extra, Notice, Person, Request
from workflow.office import stuck
from workflow.people import permissions, staff
from workflow.people.groups import retell
from workflow.requests.deciding.stages import people_changed
from workflow.rounds import turns
from workflow.text import cut
from workflow.work import Work

PAUSE = timedelta(hours=1)
ATTEMPTS = 24
SAID = 300  # units of the platform's words that are kept
NAMED = 10  # requests named in one notice


@dataclass(frozen=True)
class TakeCard:
    """A chat that had refused a card, or refused something of it now, shows it, `without` these extras.

    Without its buttons nobody can act on it there: those it waits for get it in private. `arrived` says
    whether anything was sent for that.
    """

    card: int
    attention: str
    without: tuple[Extra, ...]
    said: str
    arrived: bool

    def perform(self, work: Work) -> None:
        card = work.store.get(Card, self.card)
        if card is None:
            return
        if self.arrived:
            take(work, card)
        said = cut(self.said, SAID)
        there = work.store.all(Card, person=card.person, chat=card.chat)
        known = {extra for other in there for extra in other.without}
        refused = card.refused if "buttons" in self.without else ""
        values = {"without": list(self.without), "tried": self.attention, "refused": refused}
        card = work.store.change(card, **values)
        for extra in self.without:
            if extra != "marks" and extra not in known:
                _tell(work, card, "notice-extra-refused", extra=extra, said=said)
        if "buttons" in self.without:
            _hand_on(work, [card], said)


@dataclass(frozen=True)
class RefuseCard:
    """A chat takes no form of a card; without words of the platform there is no chat to send it to."""

    card: int
    attention: str
    cause: str
    said: str = ""

    def perform(self, work: Work) -> None:
        card = work.store.get(Card, self.card)
        if card is None:
            return
        card = work.store.change(card, without=[], tried=self.attention)
        if not self.said:
            _hand_on(work, [card], self.cause)
            return
        said = cut(self.said, SAID)
        _close(work, card, self.cause, said)
        _hand_on(work, _waiting_there(work, card), said)
        work.store.change_all(_waiting_there(work, card), not_before=work.system_now + PAUSE)


@dataclass(frozen=True)
class RefuseNotice:
    """A chat takes no form of a notice. What a group refuses is told to those who hold its roles.

    What a person refuses is tried again for a day; then administrators hear that it was lost.
    """

    notice: int
    cause: str
    said: str

    def perform(self, work: Work) -> None:
        notice = work.store.get(Notice, self.notice)
        if notice is None:
            return
        said = cut(self.said, SAID)
        _close(work, notice, self.cause, said)
        if notice.chat is not None:
            retell(work, notice, said)
        elif notice.attempts + 1 < ATTEMPTS:
            later = work.system_now + PAUSE
            work.store.change(notice, attempts=notice.attempts + 1, not_before=later, why=said)
        else:
            work.store.change(notice, state="dropped", why=said)
            work.audit("notice.lost", f"notice/{notice.id}", key=notice.key)
            _tell(work, notice, "notice-lost", said=said)


def take(work: Work, to: Card | Notice) -> None:
    """Something arrived in a chat; one that refused what was sent there is used as before."""
    if to.chat is not None:
        group = work.store.get(Chat, to.chat)
        if group and group.refuses:
            work.store.change(group, refuses="")
            work.audit("group.takes", f"chat/{group.id}")
            _tell(work, to, "notice-takes-again", said="")
            projection.sync_open(work)
        return
    account = work.store.one(Account, person=to.person, reachable=True)
    if account and account.refuses:
        work.store.change(account, refuses="")
        work.audit("reachable", f"person/{account.person}")
        people_changed(work)


def _close(work: Work, to: Card | Notice, cause: str, said: str) -> None:
    """The chat takes nothing: what waits there goes to others too, and administrators are told once."""
    group = work.store.get(Chat, to.chat) if to.chat is not None else None
    account = work.store.one(Account, person=to.person, reachable=True) if group is None else None
    if group and not group.refuses:
        work.store.change(group, refuses=said)
        work.audit("group.refuses", f"chat/{group.id}", said=said)
        projection.sync_open(work)
    elif account and not account.refuses:
        work.store.change(account, refuses=said)
        work.audit("unreachable", f"person/{account.person}", said=said)
        people_changed(work)
    else:
        return
    _tell(work, to, "notice-refused", cause=cause, said=said)


def _waiting_there(work: Work, card: Card) -> list[Card]:
    """The cards still to be drawn in a card's chat: the first that is tried again speaks for all."""
    return work.store.all(Card, person=card.person, chat=card.chat, stale=True)


def _hand_on(work: Work, refused: Sequence[Card], why: str) -> None:
    """Others see in private what a chat refused; where nobody does, administrators hear of it, once."""
    new = [card for card in refused if not card.refused]
    work.store.change_all(new, refused=why)
    for card in new:
        _sync(work, card)
    unseen = []
    for card in refused:
        turn = work.store.get(DutyRound, card.duty_round or 0)
        request = work.store.get(Request, card.request or 0)
        if turn and _is_unseen(work, turn):
            work.audit("unseen", f"round/{turn.id}")
            _tell_of_round(work, turn, why)
        elif request and _is_unseen(work, request):
            work.audit("unseen", request.reference)
            unseen.append(request.reference)
    if unseen:
        more = f" (+{len(unseen) - NAMED})" if len(unseen) > NAMED else ""
        named = ", ".join(unseen[:NAMED]) + more
        for admin in permissions.administrators(work):
            work.tell("notice-nobody-sees", person=admin, references=named, said=why)


def _sync(work: Work, card: Card) -> None:
    if card.request is not None:
        projection.sync(work, work.require(Request, card.request))
    elif turn := work.store.get(DutyRound, card.duty_round or 0):
        projection.sync_round(work, turn)


def _is_unseen(work: Work, what: Request | DutyRound) -> bool:
    """Whether something waits, no chat shows it to those it waits for, and administrators do not know."""
    if isinstance(what, DutyRound):
        waits, asked = turns.is_answerable(what), turns.asked(work, what)
        subject, of = f"round/{what.id}", {"duty_round": what.id}
    else:
        waits, asked = projection.waits(work, what), projection.waited_for(work, what)
        subject, of = what.reference, {"request": what.id}
    if not waits or stuck.is_known(work, what):
        return False
    for person, chat in asked:
        kept = work.store.one(
            Card, **of, person=person.id if person else None, chat=chat.id if chat else None
        )
        if kept is None or not kept.refused:
            return False
    return not _is_told(work, subject)


def _is_told(work: Work, subject: str) -> bool:
    """Whether administrators were told since it came to those it waits for."""
    for entry in work.store.all(AuditEntry, subject=subject, newest=True):
        if entry.kind in ("stage", "released"):
            return False
        if entry.kind == "unseen":
            return True
    return False


def _tell_of_round(work: Work, turn: DutyRound, said: str) -> None:
    for admin in permissions.administrators(work):
        work.tell(
            "notice-nobody-sees-round",
            person=admin,
            title=turns.duty_of(work, turn).title,
            month=turns.month_of(turn),
            unit=staff.unit_title(work, turn.unit),
            said=said,
        )


def _tell(work: Work, to: Card | Notice, key: str, *, said: str, cause: str = "", extra: str = "") -> None:
    """Administrators hear of a chat, by its name; an administrator's own is told to the others."""
    group = work.store.get(Chat, to.chat) if to.chat is not None else None
    person = work.store.get(Person, to.person) if to.person is not None else None
    place, name = ("group", group.title) if group else ("person", person.name if person else "")
    for admin in permissions.administrators(work):
        if person is None or admin.id != person.id:
            work.tell(key, person=admin, place=place, name=name, cause=cause, extra=extra, said=said)
