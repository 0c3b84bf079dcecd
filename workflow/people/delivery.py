"""A chat refused or took what was sent there: what that changes, and who hears of it.

An unseen card is never at rest: it is shown without what is refused, those it waits for get it in private,
and administrators learn the cause. The refused parts are offered again from time to time.
"""

from collections.abc import Sequence
from datetime import timedelta

from workflow.cards import projection
from workflow.model import Account, AuditEntry, Card, Chat, Notice, Person, Timed
from workflow.office import stuck
from workflow.people import permissions
from workflow.people.changed import group_changed, people_changed
from workflow.work import Work

PAUSE = timedelta(hours=1)
ATTEMPTS = 24
SAID = 300  # units of the platform's words that are kept


def take(work: Work, to: Card | Notice) -> None:
    """Something arrived in a chat; one that refused what was sent there is used as before."""
    if to.chat is not None:
        group = work.store.get(Chat, to.chat)
        if group and group.refuses:
            work.store.change(group, refuses="")
            work.audit("group.takes", f"chat/{group.id}")
            tell(work, to, "notice-takes-again", said="")
            group_changed(work, group)
        return
    account = work.store.one(Account, person=to.person, reachable=True)
    if account and account.refuses:
        work.store.change(account, refuses="")
        work.audit("reachable", f"person/{account.person}")
        people_changed(work, work.require(Person, account.person))


def close(work: Work, to: Card | Notice, cause: str, said: str) -> None:
    """The chat takes nothing: what waits there goes to others too, and administrators are told once."""
    group = work.store.get(Chat, to.chat) if to.chat is not None else None
    account = work.store.one(Account, person=to.person, reachable=True) if group is None else None
    if group and not group.refuses:
        work.store.change(group, refuses=said)
        work.audit("group.refuses", f"chat/{group.id}", said=said)
        group_changed(work, group)
    elif account and not account.refuses:
        work.store.change(account, refuses=said)
        work.audit("unreachable", f"person/{account.person}", said=said)
        people_changed(work, work.require(Person, account.person))
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
    shown, unseen = dict[str, dict[int, Timed]](), dict[str, list[Timed]]()
    for card in new:
        if thing := projection.thing_of(work, card):
            shown.setdefault(work.subjects.of(thing).name, {})[thing.id] = thing
    for those in shown.values():
        projection.sync(work, *those.values(), of_people=True)
    for card in refused:
        thing = projection.thing_of(work, card)
        if thing and _is_unseen(work, thing):
            work.audit("unseen", projection.shown_of(work, thing).key(thing))
            unseen.setdefault(work.subjects.of(thing).name, []).append(thing)
    for things in unseen.values():
        projection.shown_of(work, things[0]).unseen(work, things, why)


def _is_unseen(work: Work, thing: Timed) -> bool:
    """Whether a thing waits, no chat shows it to those it waits for, and administrators do not know."""
    shown = projection.shown_of(work, thing)
    if not shown.waits(work, thing) or stuck.is_known(work, thing):
        return False
    kept = {(card.person, card.chat): card for card in projection.cards_of(work, thing)}
    for key in projection.keys(shown.asked(work, thing)):
        if key not in kept or not kept[key].refused:
            return False
    return not _is_told(work, shown.key(thing))


def _is_told(work: Work, subject: str) -> bool:
    """Whether administrators were told since it came to those it waits for."""
    for entry in work.store.all(AuditEntry, subject=subject, newest=True):
        if entry.kind in ("stage", "released"):
            return False
        if entry.kind == "unseen":
            return True
    return False


def tell(work: Work, to: Card | Notice, key: str, *, said: str, cause: str = "", extra: str = "") -> None:
    """Administrators hear of a chat, by its name; an administrator's own is told to the others."""
    group = work.store.get(Chat, to.chat) if to.chat is not None else None
    person = work.store.get(Person, to.person) if to.person is not None else None
    place, name = ("group", group.title) if group else ("person", person.name if person else "")
    for admin in permissions.administrators(work):
        if person is None or admin.id != person.id:
            work.tell(key, person=admin, place=place, name=name, cause=cause, extra=extra, said=said)
