"""The message to somebody to whom much came at once, since people changed: how much waits, and the list."""

from collections.abc import Sequence

from workflow.cards.choices import ToPlace
from workflow.cards.shape import CardView, Choice
from workflow.lines import line
from workflow.model import Notice, Person
from workflow.office import list_rows
from workflow.work import Work


def view(work: Work, notices: Sequence[Notice]) -> CardView | None:
    """Counted when it is sent; none where all of it is over by then."""
    person = work.store.get(Person, notices[0].person or 0)
    count = list_rows.count(work, person) if person else 0
    if person is None or not count:
        return None
    late = list_rows.count(work, person, list_rows.late(work))
    lines = (*([line("many-wait-late", count=late)] if late else []), line("many-wait-how"))
    to_list = (Choice(line("do-open-work"), ToPlace("work")),)
    return CardView(line("many-wait-head", count=count), lines, choices=(to_list,))
