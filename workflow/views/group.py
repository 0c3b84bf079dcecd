"""The card of a group: a few lines, and the full one in the private chat of whoever takes it."""

from dataclasses import replace

from workflow import holdings
from workflow.lines import Line, line
from workflow.model import Card, Person, Visit
from workflow.views.case import Case
from workflow.views.shape import CardView, Choice, attached

MENU = "over"


def is_short(case: Case, card: Card) -> bool:
    """Whether the rules of today want short cards in groups."""
    return card.chat is not None and case.work.rulebook.spec.organisation.messages.desk_cards == "short"


def brief(case: Case, view: CardView) -> CardView:
    """A card without its photos, its text cut short; both are behind a button, in private."""
    if not view.answers and not view.media:
        return view
    number = line("card-number-with", number=view.number, attached=attached(view.media))
    whole = Choice(line("do-see-whole"), private=f"card-{case.request.id}")
    first, *others = view.choices or ((),)
    answers = tuple(each for each in view.answers if each.value != case.request.subject)
    lines, choices = tuple(_in_brief(each) for each in view.lines), ((*first, whole), *others)
    view = replace(view, lines=lines, number=number, answers=answers, choices=choices)
    return replace(view, media=(), rest=(), is_brief=True)


def to_take(view: CardView, visit: Visit, down: list[tuple[Choice, ...]]) -> CardView:
    """A card that anybody of the group may take, or pass at once."""
    claim = (Choice(line("do-claim"), f"hold:{visit.id}"),)
    due = [each for each in view.lines if each.stressed][:1]
    others = [each for each in view.lines if each not in due]
    age = next((each for each in others if each.key == "news-age"), None)
    lines = (*due, line("card-free", age=age), *(each for each in others if each != age))
    return replace(view, lines=lines, choices=(claim, view.choices[0], *down))


def _in_brief(said: Line) -> Line:
    """That a promise breaks a rule, in one line; the full card says by how much."""
    if not said.key.startswith("promise-"):
        return said
    return line("card-may-miss", limit=said.values.get("limit"), event=said.values.get("event"))


def held(case: Case, card: Card, visit: Visit, taker: Person) -> CardView:
    """A card that somebody else has taken: two lines, and a way to take it over. It asks nothing."""
    row = holdings.taken(case.work, visit)
    since = row.since if row else visit.entered_at
    number = line("card-held", reference=case.request.reference, who=taker.short, at=since)
    see = Choice(line("do-see"), private=f"see-{case.request.id}")
    over = Choice(line("do-take-over-visit"), f"menu:{MENU}")
    if card.menu != MENU:
        return CardView(case.state(), (), number, choices=((see, over),))
    sure = Choice(line("do-take-over-visit-sure"), f"over:{visit.id}")
    asked = line("card-over-sure", who=taker.short)
    return CardView(case.state(), (asked,), number, choices=((Choice(line("do-back"), "menu:"),), (sure,)))
