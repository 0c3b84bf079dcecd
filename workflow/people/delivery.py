"""A chat refused or took what was sent there: what that changes, and who hears of it.

A card that nobody has seen is never at rest: it is shown without what is refused, those it waits for get it
in private, and administrators learn the cause. What was refused is offered again from time to time.
"""

from collections.abc import Sequence
from datetime import timedelta

from workflow.cards import projection
from workflow.model import Account, AuditEntry, Card, Chat, DutyRound, Notice, Person, Request
from workflow.office import stuck
from workflow.people import permissions, staff
from workflow.requests.deciding.stages import people_changed
from workflow.rounds import turns
from workflow.work import Work

PAUSE = timedelta(hours=1)
ATTEMPTS = 24
SAID = 300  # units of the platform's words that are kept
NAMED = 10  # requests named in one notice


def take(work: Work, to: Card | Notice) -> None:
    """Something arrived in a chat; one that refused what was sent there is used as before."""
    if to.chat is not None:
        group = work.store.get(Chat, to.chat)
        if group and group.refuses:
            work.store.change(group, refuses="")
            work.audit("group.takes", f"chat/{group.id}")
            tell(work, to, "notice-takes-again", said="")
            projection.sync_open(work)
        return
    account = work.store.one(Account, person=to.person, reachable=True)
    if account and account.refuses:
        work.store.change(account, refuses="")
        work.audit("reachable", f"person/{account.person}")
        people_changed(work)


def close(work: Work, to: Card | Notice, cause: str, said: str) -> None:
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
    tell(work, to, "notice-refused", cause=cause, said=said)


def waiting_there(work: Work, card: Card) -> list[Card]:
    """The cards still to be drawn in a card's chat: the first that is tried again speaks for all."""
    return work.store.all(Card, person=card.person, chat=card.chat, stale=True)


def hand_on(work: Work, refused: Sequence[Card], why: str) -> None:
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


def tell(work: Work, to: Card | Notice, key: str, *, said: str, cause: str = "", extra: str = "") -> None:
    """Administrators hear of a chat, by its name; an administrator's own is told to the others."""
    group = work.store.get(Chat, to.chat) if to.chat is not None else None
    person = work.store.get(Person, to.person) if to.person is not None else None
    place, name = ("group", group.title) if group else ("person", person.name if person else "")
    for admin in permissions.administrators(work):
        if person is None or admin.id != person.id:
            work.tell(key, person=admin, place=place, name=name, cause=cause, extra=extra, said=said)
