"""Choices that an office offers at a moment, and how a payload is read: all tables of choices in one."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from bot.delivery.telegram.telegram_limits import TELEGRAM
from handlers import binding
from handlers.entrance import WINDOWS
from workflow.cards import projection
from workflow.cards.choices import InList, Payload, WayIn
from workflow.cards.payloads import ByInvitation, OnCard, OnGroup, OnInvitation, OnLog, OnNotice, OnWayIn
from workflow.cards.presses import When
from workflow.cards.shape import CardView
from workflow.composers import COMPOSERS
from workflow.model import Card, DutyRound, Notice
from workflow.notices.choices import RestDigest
from workflow.people.choices import RefuseArrival
from workflow.people.join import ARRIVAL
from workflow.people.newcomers import arrived
from workflow.requests.cards import views
from workflow.requests.cards.set_menu import MENUS
from workflow.rounds import turns
from workflow.rounds.set_round_menu import MENUS as ROUND_MENUS
from workflow.rules.choices import DecideOffer, RefuseOffer, SignInstead
from workflow.subjects import SUBJECTS
from workflow.work import Work

HIGHEST = 10**9
WHOLE: tuple[type[Payload], ...] = (OnCard, OnNotice, OnLog, OnWayIn, OnInvitation, OnGroup)
ON_CARD = {
    subject.name: [row.choice for row in subject.shown.presses if isinstance(row, When)]
    for subject in SUBJECTS
    if subject.shown
}
ON_NOTICE: list[type[Payload]] = [DecideOffer, RefuseOffer, SignInstead, RefuseArrival, RestDigest]
WAYS_IN: list[type[Payload]] = [each.way for each in WINDOWS]


def all_kinds(of: type[Payload] = Payload) -> set[type[Payload]]:
    """Every kind of choice that there is."""
    below = set().union(*(all_kinds(kind) for kind in of.__subclasses__()))
    return below | ({of} if of.form else set())


IN_LISTS = sorted(all_kinds(InList), key=lambda kind: kind.form)  # of windows, whose library sends them


def parsed(text: str, kinds: list[type[Payload]]) -> list[Payload]:
    """The choices that a text is, of these kinds: one at most, for no two forms fit the same text."""
    return [found for kind in kinds if (found := kind.parse(text)) is not None]


def read(payload: str) -> Sequence[object]:
    """Return the choice that a button or a link sends, as its readers parse it; empty if refused."""
    (whole,) = parsed(payload, [*WHOLE, ByInvitation]) or (None,)
    if isinstance(whole, OnCard):
        return [choice for kinds in ON_CARD.values() for choice in parsed(whole.data, kinds)][:1]
    if isinstance(whole, OnNotice):
        return list(parsed(whole.data, ON_NOTICE))
    if isinstance(whole, OnGroup):
        return [chosen for chosen in [binding.read(payload)] if chosen]
    if whole is None or isinstance(whole, OnWayIn):
        return list(parsed(whole.way if whole else payload, WAYS_IN))
    return [whole]


def faults(choice: Payload, kinds: list[type[Payload]], around: type[OnCard] | type[OnNotice]) -> str:
    """Return the fault of a choice that a view makes; empty where it comes back as it went."""
    kinds = WAYS_IN if isinstance(choice, WayIn) else kinds
    if parsed(choice.pack(), kinds) != [choice]:
        return f"{choice} comes back as {parsed(choice.pack(), kinds)}"
    numbers = {each.name: HIGHEST for each in fields(choice) if isinstance(getattr(choice, each.name), int)}
    large = replace(choice, **numbers).pack()
    sent = OnWayIn(large) if isinstance(choice, WayIn) else around(HIGHEST, large)
    return f"{choice} is too long" if len(sent.pack().encode()) > TELEGRAM.payload else ""


def faulty(
    work: Work, cards: Sequence[Card] | None = None, notices: Sequence[Notice] | None = None
) -> list[str]:
    """Choices of cards, in every menu, and of notices that do not come back as they went; of all there."""
    found: set[str] = set()
    for card in work.store.all(Card) if cards is None else cards:
        kinds = ON_CARD["round" if card.duty_round else "request"]
        for menu in _menus(work, card):
            view = projection.view(work, replace(card, menu=menu))
            found |= {faults(choice, kinds, OnCard) for choice in _sent(view)}
    for notice in work.store.all(Notice) if notices is None else notices:
        found |= {faults(choice, ON_NOTICE, OnNotice) for choice in _sent(_told(work, notice))}
    return sorted(found - {""})


def _menus(work: Work, card: Card) -> list[str]:
    turn = work.store.get(DutyRound, card.duty_round) if card.duty_round else None
    if turn:
        return [*ROUND_MENUS, *(f"item-{key}" for key in turns.duty_of(work, turn).items)]
    return [*MENUS, "more.1", "refuse:0", views.WHOLE]


def _told(work: Work, notice: Notice) -> CardView | None:
    """A notice that has buttons, as it would be sent now."""
    if notice.key == ARRIVAL:
        return arrived(work, [notice])  # also once it has been told
    said = COMPOSERS.compose(work, notice).said
    return said if isinstance(said, CardView) else None


def _sent(view: CardView | None) -> Iterator[Payload]:
    for row in view.choices if view else ():
        for choice in row:
            yield choice.sends
