"""Flood limits and faults by switch, and what is written down about them."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import aiohttp
import pytest

from sandbox.client import Person, Sandbox

from .helpers import Api, Refusal


@pytest.fixture
async def khang(fresh: Sandbox, own: Api) -> Person:
    person = await fresh.person("Đỗ Văn Khang")
    await person.start()
    return person


async def _send(api: Api, chat: int, text: str = "tin") -> Any:
    return await api("sendMessage", chat_id=chat, text=text)


async def test_one_chat_takes_a_burst_of_five(fresh: Sandbox, own: Api, khang: Person) -> None:
    await fresh.limits(True)
    for _ in range(5):
        await _send(own, khang.id)
    with pytest.raises(Refusal) as refusal:
        await _send(own, khang.id)
    assert (refusal.value.code, refusal.value.description) == (429, "Too Many Requests: retry after 1")
    assert refusal.value.parameters == {"retry_after": 1}
    with pytest.raises(Refusal, match="Too Many Requests"):
        await _send(own, khang.id)
    calls = await fresh.calls("sendMessage")
    assert [call.get("early", False) for call in calls] == [False] * 6 + [True]
    for _ in range(40):
        await own("getMe")
    await fresh.limits(False)
    await _send(own, khang.id)


async def test_thirty_calls_a_second_overall(fresh: Sandbox, own: Api) -> None:
    people = [await fresh.person(f"Người {number}") for number in range(20)]
    for person in people:
        await person.start()
    await fresh.limits(True)
    chats = [person.id for person in people] * 3
    answers = await asyncio.gather(*(_send(own, chat) for chat in chats), return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, Refusal)]
    assert 20 <= len(refused) <= 30
    assert {refusal.code for refusal in refused} == {429}


async def test_a_group_takes_twenty_a_minute(fresh: Sandbox, own: Api, khang: Person) -> None:
    group = await fresh.group("Phòng Truyền thông", [khang], bots=[own.id])
    await fresh.limits(True)
    sent, refusal = 0, None
    while refusal is None and sent < 60:
        try:
            await _send(own, group.id)
        except Refusal as error:
            refusal = error
        else:
            sent += 1
            await fresh.advance(1)
    assert refusal is not None
    assert refusal.parameters["retry_after"] <= 3
    assert 27 <= sent <= 31, "a burst of twenty, and one every three seconds meanwhile"
    for _ in range(40):
        await _send(own, khang.id)
        await fresh.advance(1)


async def test_a_lost_answer_was_carried_out(fresh: Sandbox, own: Api, khang: Person) -> None:
    await fresh.fault("lost_answer", "send*", count=1)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await _send(own, khang.id, "có tới không")
    await _send(own, khang.id, "có tới không")
    texts = [shown.text for shown in await khang.read()]
    assert texts.count("có tới không") == 2
    lost = await fresh.lost()
    assert [(call["method"], call["fault"], call["ok"]) for call in lost] == [
        ("sendMessage", "lost_answer", True)
    ]


async def test_half_an_answer(fresh: Sandbox, own: Api, khang: Person) -> None:
    await fresh.fault("truncate", "sendMessage", chat=khang.id, count=1)
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        await _send(own, khang.id)
    assert len(await fresh.lost()) == 1


async def test_errors_that_change_nothing(fresh: Sandbox, own: Api, khang: Person) -> None:
    before = len(await khang.read())
    for kind, code in (("5xx", (500, 503)), ("401", (401,))):
        await fresh.fault(kind, "sendMessage", count=1)
        with pytest.raises(Refusal) as refusal:
            await _send(own, khang.id)
        assert refusal.value.code in code
    await fresh.fault("html502", count=1)
    async with own.session.post(f"{own.url}/bot{own.token}/sendMessage", json={}) as response:
        assert (response.status, response.content_type) == (502, "text/html")
    assert len(await khang.read()) == before


async def test_a_429_closes_the_chat_until_its_deadline(fresh: Sandbox, own: Api, khang: Person) -> None:
    other = await fresh.person("Vũ Minh Tâm")
    await other.start()
    await fresh.fault("429", "sendMessage", chat=khang.id, retry_after=30, count=1)
    with pytest.raises(Refusal) as refusal:
        await _send(own, khang.id)
    assert refusal.value.parameters == {"retry_after": 30}
    await _send(own, other.id)
    with pytest.raises(Refusal, match="retry after"):
        await _send(own, khang.id)
    assert [call["chat"] for call in await fresh.calls() if call.get("early")] == [khang.id]
    await fresh.limits(False)
    await _send(own, khang.id)


async def test_delay_and_probability(fresh: Sandbox, own: Api, khang: Person) -> None:
    rule = await fresh.fault("delay", "sendMessage", seconds=0.2)
    started = time.monotonic()
    await _send(own, khang.id)
    assert time.monotonic() - started >= 0.2
    await fresh.clear_faults(rule)
    await fresh.fault("5xx", "sendMessage", probability=0.3)
    answers = [(await asyncio.gather(_send(own, khang.id), return_exceptions=True))[0] for _ in range(100)]
    assert 15 <= sum(isinstance(answer, Refusal) for answer in answers) <= 45


async def test_a_partition_cuts_everything_until_it_ends(fresh: Sandbox, own: Api, khang: Person) -> None:
    poll = asyncio.ensure_future(own.updates(offset=(await own.updates())[-1]["update_id"] + 1, timeout=30))
    assert await fresh.polling()
    await fresh.fault("partition")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await asyncio.wait_for(poll, 5)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await own("getMe")
    await khang.say("trong lúc đứt mạng")
    await fresh.clear_faults()
    assert (await own.updates(offset=-1))[0]["message"]["text"] == "trong lúc đứt mạng"


async def test_a_refusal_in_the_words_of_the_test(fresh: Sandbox, own: Api, khang: Person) -> None:
    await fresh.fault(
        "refused", "sendMessage", given="reply_markup", words="Bad Request: BUTTON_DATA_INVALID"
    )
    await _send(own, khang.id)
    with pytest.raises(Refusal) as refusal:
        await own("sendMessage", chat_id=khang.id, text="tin", reply_markup={"remove_keyboard": True})
    assert (refusal.value.code, refusal.value.description) == (400, "Bad Request: BUTTON_DATA_INVALID")
    await fresh.clear_faults()
    await fresh.fault("refused", "send*", words="Forbidden: CHAT_WRITE_FORBIDDEN", code=403)
    with pytest.raises(Refusal) as refusal:
        await _send(own, khang.id)
    assert refusal.value.code == 403
