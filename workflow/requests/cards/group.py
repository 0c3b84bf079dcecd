"""The card of a group: few enough lines that three stand on a screen, and the full one in private."""

from dataclasses import replace

from workflow.cards.choices import OpenMenu
from workflow.cards.shape import CardView, Choice, attached
from workflow.lines import Line, line
from workflow.model import Card, Person, Visit
from workflow.requests import holdings
from workflow.requests.cards.case import Case, stage_due
from workflow.requests.cards.choices import TakeVisit, TakeVisitOver, ToCard, ToSee

MENU = "over"
DUE = ("card-due", "card-due-goes-on", "card-overdue")
PROMISE = "promise-"


def is_short(case: Case, card: Card) -> bool:
    """Whether the rules of today want short cards in groups."""
    return card.chat is not None and case.work.rulebook.spec.organisation.messages.desk_cards == "short"


def brief(case: Case, view: CardView) -> CardView:
    """A card without its text and photos: all of them are behind a button, in private."""
    if not (view.answers or view.media or view.is_brief):
        return view
    number = line("card-number-with", number=view.number, attached=attached(view.media))
    whole = Choice(line("do-see-whole"), ToCard(case.request.id))
    row, *others = view.choices or ((),)
    lines = tuple(_in_brief(each) for each in view.lines)
    choices = ((*row[:1], whole, *row[1:]), *others)
    view = replace(view, number=number, lines=lines, choices=choices, is_brief=True)
    return replace(view, answers=(), media=(), rest=())


def to_take(
    view: CardView, visit: Visit, passes: tuple[Choice, ...], down: list[tuple[Choice, ...]]
) -> CardView:
    """A card that anybody of the group may take, or pass at once."""
    due = next((each for each in view.lines if each.key in DUE), None)
    said, at = (_in_brief(due), due.values["due"]) if due else (None, None)
    free = line("card-free", said=said, due=at, attached=attached(view.media)).stress("due")
    lines = (free, *(each for each in view.lines if each != due))
    row = (Choice(line("do-claim"), TakeVisit(visit.id)), *passes)
    return replace(view, lines=lines, choices=(row, *down), media=(), is_brief=True)


def _in_brief(said: Line) -> Line:
    """A line without what the full card says beside it: who comes next, by how much a promise is late."""
    if said.key in ("card-due", "card-due-goes-on"):
        return line("card-due", **{**said.values, "then": None})
    if said.key == "news-age":
        return line("news-age-brief", **said.values)
    if said.key.startswith(PROMISE):
        return line("card-may-miss", limit=said.values.get("limit"), event=said.values.get("event"))
    return said


def held(case: Case, card: Card, visit: Visit, taker: Person) -> CardView:
    """A card that somebody else has taken: two lines, and a way to take it over. It asks nothing."""
    row = holdings.taken(case.work, visit)
    since = row.since if row else visit.entered_at
    due = {**stage_due(case, visit), "late": "yes" if visit.late_at else "no"}
    number = line("card-held", reference=case.request.reference, who=taker.short, at=since, **due)
    number = number.stress("due")
    see = Choice(line("do-see"), ToSee(case.request.id))
    over = Choice(line("do-take-over-visit"), OpenMenu(MENU))
    if card.menu != MENU:
        return CardView(case.state(), (), number, choices=((see, over),))
    sure = Choice(line("do-take-over-visit-sure"), TakeVisitOver(visit.id))
    asked = line("card-over-sure", who=taker.short)
    return CardView(case.state(), (asked,), number, choices=((Choice(line("do-back"), OpenMenu()),), (sure,)))
