"""The word to administrators that somebody came in; of several in one message."""

from collections.abc import Sequence

from workflow.lines import line
from workflow.model import Notice
from workflow.views.shape import CardView
from workflow.work import Work


def arrived(_: Work, notices: Sequence[Notice]) -> CardView:
    """Everybody by name, for somebody who should not have come in is to be noticed."""
    names = [str(notice.values["who"]) for notice in notices]
    if len(names) == 1:
        return CardView(line("joined-head", who=names[0]), (line("joined-how"),))
    said = line("joined-names", names=", ".join(names))
    return CardView(line("joined-many", count=len(names)), (said, line("joined-how")))
