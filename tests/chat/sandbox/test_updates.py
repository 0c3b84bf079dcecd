"""getUpdates: offsets, long poll, conflicts, lifetimes, and disorder on purpose."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sandbox.client import Sandbox

from .helpers import Api, Refusal, keyboard


async def test_an_offset_confirms_everything_below_it(api: Api, hanh: Any) -> None:
    for text in ("một", "hai", "ba"):
        await hanh.say(text)
    first = await api.updates(limit=2)
    assert [update["message"]["text"] for update in first] == ["/start", "một"]
    assert await api.updates(limit=2) == first, "nothing is lost without a higher offset"
    rest = await api.updates(offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["hai", "ba"]
    assert await api.updates(offset=-1) == rest[-1:]
    assert await api.updates(offset=rest[-1]["update_id"] + 1) == []


async def test_a_long_poll_ends_when_something_arrives(api: Api, hanh: Any) -> None:
    start = (await api.updates())[-1]["update_id"] + 1
    poll = asyncio.ensure_future(api.updates(offset=start, timeout=30))
    await hanh.say("có gì mới")
    assert [update["message"]["text"] for update in await asyncio.wait_for(poll, 5)] == ["có gì mới"]


async def test_a_second_poller_ends_the_first_with_409(sandbox: Sandbox, api: Api, hanh: Any) -> None:
    start = (await api.updates())[-1]["update_id"] + 1
    first = asyncio.ensure_future(api.updates(offset=start, timeout=30))
    assert await sandbox.polling(api.id)
    second = asyncio.ensure_future(api.updates(offset=start, timeout=30))
    with pytest.raises(Refusal) as refusal:
        await asyncio.wait_for(first, 5)
    assert refusal.value.code == 409
    assert refusal.value.description == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await hanh.say("cho bên thứ hai")
    assert len(await asyncio.wait_for(second, 5)) == 1


async def test_presses_are_dropped_after_150_seconds_and_messages_after_a_day(
    fresh: Sandbox, own: Api
) -> None:
    hanh = await fresh.person("Lương Thị Hạnh")
    await hanh.start()
    await own("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup=keyboard("Phê duyệt"))
    await hanh.press("Phê duyệt", timeout=0)
    await fresh.advance(149)
    assert [list(update)[1] for update in await own.updates()] == ["message", "callback_query"]
    await fresh.advance(2)
    assert [list(update)[1] for update in await own.updates()] == ["message"]
    await fresh.advance(86_400)
    assert await own.updates() == []


async def test_an_answer_to_an_old_press_is_refused(fresh: Sandbox, own: Api) -> None:
    hanh = await fresh.person("Lương Thị Hạnh")
    await hanh.start()
    await own("sendMessage", chat_id=hanh.id, text="Thẻ", reply_markup=keyboard("Phê duyệt"))
    for waited, refused in ((0, False), (16, True)):
        await hanh.press("Phê duyệt", timeout=0)
        query = (await own.updates(offset=-1))[0]["callback_query"]
        await fresh.advance(waited)
        if refused:
            with pytest.raises(Refusal, match="query is too old"):
                await own("answerCallbackQuery", callback_query_id=query["id"])
        else:
            assert await own("answerCallbackQuery", callback_query_id=query["id"]) is True
            with pytest.raises(Refusal, match="query ID is invalid"):
                await own("answerCallbackQuery", callback_query_id=query["id"])


async def test_allowed_updates_are_kept_and_unasked_kinds_never_queued(api: Api, hanh: Any) -> None:
    await api.updates(offset=-1, allowed_updates=["message"])
    number = await hanh.say("đúng")
    await hanh.edit(number, "đúng hơn")
    assert all("edited_message" not in update for update in await api.updates())
    await api.updates(allowed_updates=["message", "edited_message"])
    await hanh.edit(number, "đúng nhất")
    edited = (await api.updates(offset=-1))[0]["edited_message"]
    assert (edited["text"], edited["message_id"]) == ("đúng nhất", number)
    assert edited["edit_date"] >= edited["date"]


async def test_updates_are_repeated_shuffled_replayed_and_renumbered_on_demand(
    sandbox: Sandbox, api: Api, hanh: Any
) -> None:
    for number in range(20):
        await hanh.say(f"tin {number}")
    plain = await api.updates()
    ids = [update["update_id"] for update in plain]
    assert ids == sorted(set(ids))
    await sandbox.disorder(copies=3, shuffle=True, bot=api.id)
    wild = [update["update_id"] for update in await api.updates()]
    assert sorted(wild) == sorted(ids * 3)
    assert wild != sorted(wild)
    await sandbox.disorder(copies=1, shuffle=False, bot=api.id)
    assert await api.updates(offset=ids[-1] + 1) == []
    assert await sandbox.replay(last=2, bot=api.id) == 2
    assert await api.updates(offset=ids[-1] + 1) == plain[-2:]
    assert await api.updates(offset=ids[-1] + 1) == []
    await sandbox.renumber(5, bot=api.id)
    await hanh.say("sau một tuần nghỉ")
    assert [update["update_id"] for update in await api.updates()] == [5]
