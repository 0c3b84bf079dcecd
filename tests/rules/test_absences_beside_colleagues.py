"""Absences of somebody whose colleague is there: only what hangs on that person follows, but all of it."""

from collections.abc import Callable

import pytest

from tests.bench import lists
from tests.bench.lists import Measured
from tests.bench.many import IDS
from tests.rules.drawn_anew import at_rest, is_followed, look_at_everything
from tests.rules.role_changes import ADMIN, bound, with_late, with_released
from workflow.actions import GiveRole
from workflow.model import Card, Membership, Person, Request, Visit
from workflow.work import Work

PAIRS = {"desk": "second desk", "board": "second board", "second desk": "desk"}
AWAY = [lists.away, lists.back, lists.unreachable]
Case = Callable[[Work, str], object]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> lists.Office:
    return lists.Office(lists.furnished(tmp_path_factory.mktemp("office"), 36))


def stays(work: Work, stage: str, waiting: str = "decider") -> list[Visit]:
    return work.store.all(Visit, left_at=None, stage=stage, waiting=waiting)


def role_of(name: str) -> str:
    return name.removeprefix("second ")


def written_by(whom: Callable[[str], str]) -> Case:
    """Some of what waits for them was written by one of them, who does not decide it."""

    def write(work: Work, name: str) -> None:
        for visit in stays(work, role_of(name))[:2]:
            work.store.change(work.require(Request, visit.request), author=IDS[whom(name)])

    return write


def released_by_a_writer(work: Work, name: str) -> None:
    """The colleague wrote what is being published, of which substitutes have a card from before."""
    GiveRole(ADMIN, IDS["deputy"], "office", None).perform(work)
    for request in work.store.all(Request, status="publishing")[:2]:
        work.store.change(request, author=IDS[PAIRS[name]])
        work.store.add(Card(request=request.id, person=IDS["deputy"]))
    with_released(work)


def taken_by(whom: Callable[[str], str]) -> Case:
    def take(work: Work, name: str) -> None:
        for visit in stays(work, role_of(name))[:2]:
            work.store.change(visit, assignee=IDS[whom(name)])

    return take


def stood_in_for(work: Work, name: str) -> None:
    """A substitute took what the colleague wrote, while the other one was away."""
    GiveRole(ADMIN, IDS["deputy"], "office", None).perform(work)
    written_by(PAIRS.__getitem__)(work, name)
    for visit in stays(work, role_of(name))[:2]:
        work.store.change(visit, assignee=IDS["deputy"])


def left_by_units(work: Work, _: str) -> None:
    """Requesters have left, and nobody is there who answers for them or for their unit."""
    for held in work.store.all(Membership):
        if held.unit and held.role in ("staff", "unit_head", "unit_deputy"):
            work.store.change(work.require(Person, held.person), active=False)


def without_cards(work: Work, name: str) -> None:
    """They have not seen some of what waits for them, nor some of what a colleague took."""
    at = stays(work, role_of(name))[:3]
    work.store.change(at[0], assignee=IDS[PAIRS[name]])
    for visit in at:
        for card in work.store.all(Card, request=visit.request, person=IDS[name]):
            work.store.remove(card)


def in_a_group(work: Work, name: str) -> None:
    bound(role_of(name), None)(work)


def in_a_group_that_refuses_some(work: Work, name: str) -> None:
    in_a_group(work, name)
    look_at_everything(work)
    for visit in stays(work, role_of(name))[:2]:
        card = next(c for c in work.store.all(Card, request=visit.request) if c.chat)
        work.store.change(card, refused="forbidden")
        for own in work.store.all(Card, request=visit.request, person=IDS[name]):
            work.store.remove(own)


def in_two_roles(work: Work, name: str) -> None:
    GiveRole(ADMIN, IDS[name], "webmaster", None).perform(work)


def late(work: Work, _: str) -> None:
    with_late(work)


CASES: dict[str, Case] = {
    "nothing more": lambda work, name: None,
    "the colleague wrote some": written_by(PAIRS.__getitem__),
    "they wrote some": written_by(str),
    "the colleague wrote what is released": released_by_a_writer,
    "they took some": taken_by(str),
    "the colleague took some": taken_by(PAIRS.__getitem__),
    "a substitute took some": stood_in_for,
    "units are empty": left_by_units,
    "cards are not there": without_cards,
    "cards go to a group": in_a_group,
    "cards go to a group that refuses some": in_a_group_that_refuses_some,
    "two roles": in_two_roles,
    "all is late": late,
}


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("case", CASES)
def test_every_card_that_changes_is_drawn_again(case: str, name: str, office: lists.Office) -> None:
    for act in AWAY:
        measured = act(name)

        def prepared(work: Work, then: Callable[[Work], object] = measured.before) -> None:
            then(work)
            CASES[case](work, name)
            look_at_everything(work)
            at_rest(work)

        with office.once(Measured(measured.ask, prepared)) as work:
            is_followed(work, measured)
