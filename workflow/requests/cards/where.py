"""Where a request is to be published, as whoever decides it reads it before they do (layout L1)."""

from itertools import takewhile

from workflow.lines import Line, line
from workflow.requests.cards.case import Case
from workflow.spec import Channel, Words
from workflow.text import cut

LONGEST = 120  # units of the names
KEPT = 2  # words of a name that stay, since one alone may mean little: “tiếng Anh”


def where(case: Case) -> list[Line]:
    """The channels of a request that is not out yet; without what takes down again what was put up."""
    there = [each for each in case.to_publish.channels if each.channel and not each.takes_down]
    channels = [case.spec.channels[each.channel] for each in there]
    if case.correction or not channels:  # a correction shows where the mistake stands
        return []
    names = Words(vi=listed(channels, "vi"), en=listed(channels, "en"))
    return [line(f"card-where{case.manner}", channels=names)]


def listed(channels: list[Channel], language: str) -> str:
    """“Website tiếng Việt, tiếng Anh”: of one site in several languages the beginning is said once."""
    found: list[str] = []
    before: Channel | None = None
    for channel in channels:
        said = _alike(before, channel, language) if before else 0
        found.append(" ".join(channel.title.in_(language).split()[said:]))
        before = channel
    return cut(", ".join(found), LONGEST)


def _alike(one: Channel, other: Channel, language: str) -> int:
    """How many words at the beginning of the other's name were said with the one's."""
    if not (one.language and other.language) or one.language == other.language:
        return 0
    names = [channel.title.in_(language).split()[:-KEPT] for channel in (one, other)]
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(*names, strict=False))))
