"""Which updates enter the inbox, by which lane, and how few of people unknown to the office."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.intake.incoming import Raw
from bot.intake.strangers import ALL_TRIES, LANE, NOBODY, REMEMBERED, TRIES, WAITING, Allowance, Strangers
from bot.intake.telegram import arrivals
from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.clock import Clock
from tests.kit.there import newest
from workflow.actions import BindGroup, Invite
from workflow.model import Account, Person

MEMBER, STRANGER, FORMER, ANONYMOUS = 501, 901, 502, 1_087_968_824
GROUP, ELSEWHERE = -700, -701


@dataclass
class Entrance:
    product: Product
    strangers: Strangers
    waiting: int = 0

    async def lanes(self, *updates: object) -> list[str]:
        """The lanes of the updates that are let in."""
        return [arrival.lane for arrival in await self.strangers.admit(list(updates))]  # type: ignore[arg-type]


@pytest.fixture
async def entrance(tmp_path: Path) -> AsyncIterator[Entrance]:
    async with open_product(tmp_path) as product:

        def known(records: Records) -> None:
            records.change(newest(records, Account, person=product.ids["author"]), external=str(MEMBER))
            records.change(newest(records, Account, person=product.ids["board"]), external=str(FORMER))
            records.change(newest(records, Person, id=product.ids["board"]), active=False)

        await product.database.write(known)
        await product.app.do(BindGroup(product.actor("administrator"), str(GROUP), "Nhóm", "desk", None))
        made = Entrance(product, None)  # type: ignore[arg-type]
        made.strangers = Strangers(
            product.database, product.clock, lambda lane: made.waiting, "telegram", arrivals.read
        )
        yield made


def update(kind: str, person: Any = STRANGER, chat: Any = None, **body: Any) -> Raw:
    """An update of one kind; a press brings its message."""
    where = {"id": chat, "type": "supergroup"} if chat else {"id": person, "type": "private"}
    content = {"from": {"id": person, "is_bot": False, "first_name": "A"}, **body}
    content |= {"message": {"chat": where}} if kind == "callback_query" else {"chat": where}
    return {"update_id": 7, kind: content}


def says(text: str = "xin chào", person: int = STRANGER, **more: Any) -> Raw:
    return update("message", person, text=text, **more)


async def test_people_of_the_office_have_lanes_of_their_own(entrance: Entrance) -> None:
    entrance.waiting = WAITING
    for kind in ("message", "edited_message", "callback_query", "my_chat_member"):
        for chat in (None, GROUP, ELSEWHERE):
            assert await entrance.lanes(update(kind, MEMBER, chat)) == [str(MEMBER)]


@pytest.mark.parametrize("person", [STRANGER, FORMER])
async def test_one_refusal_an_hour_to_a_stranger(entrance: Entrance, person: int) -> None:
    everything = [
        says(person=person), says("/start", person), says("/moi", person),
        update("edited_message", person, text="x"), update("callback_query", person, data="1:1:pass"),
        update("callback_query", person, GROUP, data="1:1:pass"), update("message", person, sticker={}),
    ]  # fmt: skip
    assert await entrance.lanes(*everything) == [LANE]
    assert await entrance.lanes(*everything) == []
    entrance.product.clock.moment += timedelta(minutes=59)
    assert await entrance.lanes(*everything) == []
    entrance.product.clock.moment += timedelta(minutes=2)
    assert await entrance.lanes(*everything) == [LANE]


async def test_wrong_invitations_are_few_and_a_good_one_is_always_taken(entrance: Entrance) -> None:
    wrong = [says(f"/start i-{n:022}") for n in range(100)]
    assert await entrance.lanes(*wrong) == [LANE] * TRIES
    actor = entrance.product.actor("administrator")
    token = (await entrance.product.app.do(Invite(actor, "Lê Thị Mới", "Cô", "staff", "economics"))).token
    entrance.waiting = WAITING
    assert await entrance.lanes(says(f"/start i-{token}")) == [str(STRANGER)]
    assert await entrance.lanes(says("/moi"), says("xin chào")) == [str(STRANGER)] * 2, "behind it"
    entrance.product.clock.moment += timedelta(minutes=2)
    assert await entrance.lanes(says("/moi")) == []
    assert await entrance.lanes(update("message", chat=GROUP, text=f"/start i-{token}")) == []


async def test_the_answer_to_a_link_may_take_its_time(entrance: Entrance) -> None:
    """Whether it is the right person is asked first; the press brings the link again."""
    actor = entrance.product.actor("administrator")
    token = (await entrance.product.app.do(Invite(actor, "Lê Thị Mới", "Cô", "staff", "economics"))).token
    assert await entrance.lanes(says()) == [LANE], "the one refusal of this hour"
    for press in (f"5:yes:{token}", f"5:no:{token}"):
        entrance.product.clock.moment += timedelta(minutes=10)
        assert await entrance.lanes(update("callback_query", data=press)) == [str(STRANGER)]
    entrance.product.clock.moment += timedelta(minutes=10)
    wrong = [update("callback_query", data=f"5:yes:{n:022}") for n in range(100)]
    assert await entrance.lanes(*wrong) == [LANE] * TRIES
    assert await entrance.lanes(update("callback_query", data="1:1:pass")) == []
    assert await entrance.lanes(update("callback_query", chat=GROUP, data=f"5:yes:{token}")) == []


async def test_talk_of_groups_is_left_out_and_what_happens_to_ours_is_heard(entrance: Entrance) -> None:
    for chat, lanes in ((GROUP, [NOBODY]), (ELSEWHERE, [])):
        assert await entrance.lanes(update("message", chat=chat, text="chào cả nhóm")) == []
        assert await entrance.lanes(update("edited_message", chat=chat, text="chào cả nhóm")) == []
        assert await entrance.lanes(update("my_chat_member", chat=chat)) == lanes
        assert await entrance.lanes(update("message", chat=chat, migrate_to_chat_id=-1001)) == lanes
        assert await entrance.lanes(update("message", chat=chat, left_chat_member={"id": 5})) == lanes
    anonymous = update("message", ANONYMOUS, GROUP, text="/gan", sender_chat={"id": GROUP})
    assert await entrance.lanes(*[anonymous] * 50) == [LANE] * TRIES


async def test_strangers_never_have_more_than_their_share_of_the_inbox(entrance: Entrance) -> None:
    entrance.waiting = WAITING
    assert await entrance.lanes(*(says(person=n) for n in range(1000, 1100))) == []
    assert await entrance.lanes(says(person=MEMBER)) == [str(MEMBER)]


async def test_guessing_by_many_is_bounded_too(entrance: Entrance) -> None:
    guesses = [says(f"/start i-{n:022}", person=n) for n in range(1000, 1000 + 2 * ALL_TRIES)]
    assert await entrance.lanes(*guesses) == [LANE] * ALL_TRIES
    entrance.product.clock.moment += timedelta(hours=1)
    assert await entrance.lanes(guesses[0]) == [LANE]


async def test_who_joins_is_known_at_once(entrance: Entrance) -> None:
    assert await entrance.lanes(says()) == [LANE]

    def join(records: Records) -> None:
        records.change(newest(records, Account, person=entrance.product.ids["head"]), external=str(STRANGER))

    await entrance.product.database.write(join)
    assert await entrance.lanes(says(), says()) == [str(STRANGER)] * 2


def test_what_is_remembered_of_strangers_is_bounded() -> None:
    allowance = Allowance(1, 10**9, Clock())
    for n in range(REMEMBERED + 500):
        assert allowance.take(str(n))
    assert len(allowance._used) == REMEMBERED
    assert not allowance.take(str(REMEMBERED + 499))


ODD: dict[str, object] = {
    "no object": 7,
    "null": None,
    "no number": {"message": {}},
    "a number that is true": {"update_id": True, "message": {"text": "x"}},
    "a float": {"update_id": 7.0, "message": {}},
    "60 digits": {"update_id": 10**60, "message": {}},
    "a kind that nobody knows": {"update_id": 7, "channel_telepathy": {"from": {"id": MEMBER}}},
    "two kinds that nobody knows": {"update_id": 7, "a": {}, "b": []},
    "nothing": {"update_id": 7},
    "a body that is none": {"update_id": 7, "message": [1]},
    "nobody": {"update_id": 7, "message": {"chat": {"id": 5, "type": "private"}, "text": "x"}},
    "no chat": {"update_id": 7, "message": {"from": {"id": STRANGER}, "chat": None}},
    "a sender that is a word": {"update_id": 7, "message": {"from": "me", "chat": 5}},
    "an id that is a word": update("message", "501"),
    "an id of 60 digits": update("message", 10**60),
    "an id that is true": update("message", True),
    "a press without its message": {"update_id": 7, "callback_query": {"from": {"id": True}, "message": 5}},
}


@pytest.mark.parametrize("odd", ODD)
async def test_an_odd_update_is_passed_over_and_the_others_are_not(entrance: Entrance, odd: str) -> None:
    found = await entrance.lanes(says(person=MEMBER), ODD[odd], says(person=MEMBER))
    assert found.count(str(MEMBER)) == 2
    assert set(found) <= {str(MEMBER), LANE}


async def test_what_is_left_out_is_counted_and_not_listed(
    entrance: Entrance, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for _ in range(50):
        await entrance.lanes(*(says(person=n) for n in range(1000, 1100)), 7)
    assert len([r for r in caplog.records if r.name == "loa.strangers"]) == 2, "one line for each kind"
