"""Cases that a version on offer would leave with nobody to move them on: named, and asked about twice."""

from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Notice, RuleOffer, Timed
from workflow.office import movers
from workflow.rules import versions
from workflow.rules.choices import DecideOffer
from workflow.work import Work

SHOWN = 10


class _TakenBack(Exception):
    """The version was tried on, and nothing of it stays."""


def by(work: Work, offer: RuleOffer) -> list[str]:
    """The things, as `visit/12`, that somebody can move on now and nobody could once it is applied.

    It is tried on, and taken back. Of a large office what follows in parts later is not seen.
    """
    before = {_key(work, thing) for thing in movers.open_things(work) if movers.why(work, thing)}
    found = list[str]()

    def try_on() -> None:
        under = work.under(offer.rules)
        versions.furnish(under, moved=versions.moves(work, offer))
        stuck = [thing for thing in movers.open_things(under) if movers.why(under, thing)]
        found.extend(key for thing in stuck if (key := _key(work, thing)) not in before)
        raise _TakenBack

    raised = work.store.attempt(try_on)
    if not isinstance(raised, _TakenBack):
        raise raised or AssertionError("nothing was taken back")
    return found


def _key(work: Work, thing: Timed) -> str:
    return f"{work.subjects.of(thing).name}/{thing.id}"


def asked(work: Work, notice: Notice) -> CardView | None:
    """The question whether it is applied all the same; nothing is said of an offer that is over."""
    offer = work.store.get(RuleOffer, int(str(notice.values["offer"])))
    if offer is None or offer.state != "open":
        return None
    said = [each for key in str(notice.values["things"]).split() if (each := _said(work, key))]
    more = [line("stuck-more", count=len(said) - SHOWN)] if len(said) > SHOWN else []
    sure = Choice(line("do-apply-sure"), DecideOffer("sure"), style="bad")
    keep = Choice(line("do-keep-rules"), DecideOffer("keep"))
    lines = (*said[:SHOWN], *more, line("rules-sure-how"))
    signs = work.rulebook.spec.signatures  # which are refused with a reason, on the message before
    choices = ((sure,),) if signs else ((keep,), (sure,))
    return CardView(line("rules-sure-head", count=len(said)), lines, choices=choices)


def _said(work: Work, key: str) -> Line | None:
    """A thing as it is called in the list of what is stuck."""
    name, _, number = key.partition("/")
    subject = work.subjects[name]
    thing = work.store.get(subject.record, int(number))
    if thing is None or subject.movable is None:
        return None
    return line("rules-sure-thing", what=subject.movable.said(work, thing))
