"""The word to administrators that somebody came in; of several in one message."""

from collections.abc import Sequence

from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Notice
from workflow.people.choices import RefuseArrival
from workflow.text import cut_at_word
from workflow.work import Work

BUTTONS = 6  # people who have a button of their own
NAME = 24  # letters of a name on a button


def arrived(_: Work, notices: Sequence[Notice]) -> CardView:
    """Everybody by name and account, for somebody who should not have come in is to be noticed."""
    choices = tuple((_unbind(notice),) for notice in notices[:BUTTONS] if notice.values.get("bound"))
    lines = (*(_who(notice) for notice in notices), line("joined-how" if choices else "joined-how-known"))
    if len(notices) == 1:
        head = line("joined-head", who=str(notices[0].values["who"]))
    else:
        head = line("joined-many", count=len(notices))
    return CardView(head, lines, choices=choices)


def _who(notice: Notice) -> Line:
    account = str(notice.values.get("account", ""))
    return line("joined-who", name=str(notice.values["who"]), account=account)


def _unbind(notice: Notice) -> Choice:
    """A press for the account, which holds only while it is still that person's."""
    label = line("joined-do-unbind", name=cut_at_word(str(notice.values["who"]), NAME))
    account, person = str(notice.values["bound"]).split("-")
    return Choice(label, RefuseArrival(int(account), int(person)), style="bad")
