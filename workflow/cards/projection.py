"""Which chats show a thing. A card is a projection: marked stale here, drawn by who delivers."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from workflow.cards.shape import CardView
from workflow.errors import Refusal
from workflow.model import Account, Card, CardPart, Chat, ChatPlace, Notice, Person, Timed, ToDo
from workflow.ports import Ahead, Store
from workflow.subject import ShownInChats, Subject, Subjects, Way
from workflow.work import Work

FEW = 16  # cards: more than these are of a change to many things
AT_ONCE = 3  # cards that come to one person since people changed
MANY, GATHERED = "notice-many-wait", timedelta(seconds=30)
AGAIN = "again"  # never what a view asks for, so the card is posted anew
Key = tuple[int | None, int | None]


def sync(work: Work, *things: Timed, of_people: bool = False) -> None:
    """Give a card to everybody these things of one kind concern now, and have their cards drawn again.

    For a change of the things: an open menu of a card (reasons, changes) is closed, since what it offered may
    be over. `redraw` leaves it open. Where people alone changed, or days off (`of_people`), many cards for
    one person are held, and one message tells of them all; a change of a thing brings its card.
    """
    if not things:
        return
    shown, kept, new = shown_of(work, things[0]), list[Card](), list[Card]()
    write_down(work, *things)
    for thing in things:
        cards = shown.cards(work, thing)
        known = {(card.person, card.chat) for card in cards}
        wanted = dict.fromkeys(keys(shown.chats(work, thing)))
        new += [
            replace(shown.blank(thing), person=person, chat=chat)
            for person, chat in wanted
            if (person, chat) not in known
        ]
        over = [
            card
            for card in cards
            if card.held
            and (card.person, card.chat) not in wanted
            and not work.store.all(CardPart, card=card.id)
        ]
        work.store.remove_all(over)
        kept += [card for card in cards if card not in over and not (of_people and card.held)]
    redraw(work, *kept, menu="")
    since = _since(work, new)
    new = _held(work, work.subjects.of(things[0]), new) if of_people else new
    work.store.add_all([replace(card, not_before=since) for card in new])


def _held(work: Work, subject: Subject[Timed], new: Sequence[Card]) -> list[Card]:
    """Hold what comes to somebody with many others, as far as it stands in the list of their work."""
    listed = [card for card in new if card.person and _is_listed(work, subject, card)]
    many = {id for id, count in Counter(card.person for card in listed).items() if count > AT_ONCE}
    for id in many:
        work.tell(MANY, person=work.require(Person, id or 0), wait=GATHERED)
    found = [card for card in listed if card.person in many]
    return [replace(card, held=True, stale=False) if card in found else card for card in new]


def _is_listed(work: Work, subject: Subject[Timed], card: Card) -> bool:
    """Whether the thing of a card stands in the list of its person's work, as it was just written down."""
    id = subject.shown.on(card) if subject.shown else None
    rows = work.store.all(ToDo, subject=subject.name, subject_id=id)
    return any(row.person == card.person for row in rows)


def shown_of(work: Work, thing: Timed) -> ShownInChats[Timed]:
    """Which chats show a thing. Raises LookupError for one that has no cards."""
    shown = work.subjects.of(thing).shown
    if shown is None:
        raise LookupError(f"a {type(thing).__name__} has no cards")
    return shown


def cards_of(work: Work, thing: Timed) -> list[Card]:
    """Every card of a thing."""
    return shown_of(work, thing).cards(work, thing)


def thing_of(work: Work, card: Card) -> Timed | None:
    """Return what a card shows."""
    subject = subject_of(work, card)
    id = subject.shown.on(card) if subject.shown else None
    return work.store.get(subject.record, id) if id is not None else None


def subject_of(work: Work, card: Card) -> Subject[Timed]:
    """The subject of what a card shows. Raises LookupError for a card of nothing."""
    for subject in work.subjects:
        if subject.shown and subject.shown.on(card) is not None:
            return subject
    raise LookupError(f"card {card.id} shows nothing")


def view(work: Work, card: Card) -> CardView:
    """The view of what a card shows, for its chat."""
    thing = thing_of(work, card)
    if thing is None:
        raise Refusal("gone")
    return shown_of(work, thing).view(work, card, thing)


def ahead(subjects: Subjects, cards: Sequence[Card]) -> Iterator[Ahead]:
    """The questions of the views of cards that are known by the cards alone."""
    for shown, record, ids in _on_cards(subjects, cards):
        yield Ahead(record, "id", ids)
        yield from (Ahead(kind, column, ids) for kind, column in shown.parts)


def read(work: Work, cards: Sequence[Card]) -> None:
    """Read together what else the views of cards ask for."""
    for shown, record, ids in _on_cards(work.subjects, cards):
        shown.read(work, [thing for id in ids if (thing := work.store.get(record, id))])


def _on_cards(
    subjects: Subjects, cards: Sequence[Card]
) -> Iterator[tuple[ShownInChats[Timed], type[Timed], tuple[int, ...]]]:
    """The subjects of which cards show something, and of what."""
    for subject in subjects:
        if shown := subject.shown:
            ids = dict.fromkeys(id for card in cards if (id := shown.on(card)) is not None)
            if ids:
                yield shown, subject.record, tuple(ids)


def rings(work: Work, card: Card) -> bool:
    """Whether a card rings in quiet hours as well."""
    thing = thing_of(work, card)
    return thing is not None and shown_of(work, thing).rings(work, thing)


def keys(ways: Sequence[Way]) -> list[Key]:
    """The person or the chat of a card, as its record names them."""
    return [(person.id if person else None, chat.id if chat else None) for person, chat in ways]


def lacking(work: Work, thing: Timed) -> bool:
    """Whether a chat that should show a thing has no card of it."""
    known = {(card.person, card.chat) for card in cards_of(work, thing)}
    return not known.issuperset(keys(shown_of(work, thing).chats(work, thing)))


def is_behind(work: Work, thing: Timed) -> bool:
    """Whether lists say something else of a thing than what is wanted now."""
    lists = work.subjects.of(thing).lists
    return lists is not None and lists.is_behind(work, thing)


def write_down(work: Work, *things: Timed) -> None:
    """Have lists follow things of one kind; their cards stay as they are."""
    lists = work.subjects.of(things[0]).lists if things else None
    if lists:
        lists.write_down(work, things)


def follow(work: Work, *things: Timed) -> None:
    """Have lists follow, and cards where there are any: whoever things of one kind concern has changed."""
    if things and work.subjects.of(things[0]).shown:
        sync(work, *things, of_people=True)
    else:
        write_down(work, *things)


def redraw(work: Work, *cards: Card, **values: str) -> None:
    """Have cards drawn again, with an open menu as it is unless `values` say another.

    For a change that people see and the things do not have, such as a menu that somebody opened. `sync` is
    for a change of the things, and closes menus.
    """
    version = max((card.version for card in cards), default=0) + 1
    since = _since(work, cards)
    drawn = {"stale": True, "held": False, "version": version, "not_before": since, "attempts": 0}
    work.store.change_all(cards, **drawn, **values)


def _since(work: Work, cards: Sequence[Card]) -> datetime | None:
    """Return since when cards wait in line. The few that somebody changed, who waits to see it, go first."""
    return None if work.cause and len(cards) <= FEW else work.system_now


def open_things(work: Work) -> Iterator[Timed]:
    """The things whose cards follow whoever they concern."""
    for subject in work.subjects:
        things = of(work, subject)
        subject.read(work, things)
        yield from things


def of(work: Work, subject: Subject[Timed], after: int = 0, limit: int | None = None) -> Sequence[Timed]:
    """The same of one subject: all, or a `limit` of those after one."""
    return subject.shown.open(work, after, limit) if subject.shown else ()


def place_of(store: Store, to: Card | Notice) -> ChatPlace | None:
    """Return the chat that something goes to, or None where nobody can be reached."""
    if to.chat is not None:
        chat = store.get(Chat, to.chat)
        return chat.place if chat and chat.active else None
    account = store.one(Account, person=to.person, reachable=True)
    return account.place if account else None


def part_at(work: Work, place: ChatPlace, message: str) -> CardPart | None:
    """The part of a card that a message of a chat is."""
    return work.store.one(CardPart, platform=place.platform, place=place.external, message=message)


def outside(store: Store, card: int, last: int = 0) -> int:
    """Return the `post` of a message of a card that belongs to no posting: the next below 0 and `last`."""
    return min(last, *(part.post for part in store.all(CardPart, card=card)), 0) - 1


def of_person(work: Work, person: Person) -> list[Card]:
    """The cards of somebody that show something open."""
    cards, found = work.store.all(Card, person=person.id), list[Card]()
    for subject in work.subjects:
        if shown := subject.shown:
            ids = {thing.id for thing in of(work, subject)}
            found += [card for card in cards if shown.on(card) in ids]
    return found
