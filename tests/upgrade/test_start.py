"""Today's program on a database of an earlier version: what it says and draws at its first start."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sandbox.client import Shown
from storage.offline import with_records
from tests.kit.day import on
from tests.upgrade.cases import DESK
from tests.upgrade.kept import ON_BOTH_ENGINES, Kept, open_kept

pytestmark = [on("2026-12-01T22:15"), pytest.mark.parametrize("kept", ON_BOTH_ENGINES, indirect=True)]


@pytest_asyncio.fixture
async def kept(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Kept]:
    async with open_kept(request.param, tmp_path) as office:
        yield office
        await office.settle()
        assert await office.stop() == 0
        office.check()


async def shown(office: Kept) -> dict[tuple[int, int], Shown]:
    """The messages of the bot, by chat and number."""
    chats = {person.id: await person.read() for person in office.people.values()}
    for group in office.groups.values():
        chats[group.id] = await office.people["yến"].read(group)
    return {(chat, m.message_id): m for chat, found in chats.items() for m in found if m.from_bot}


def visible(message: Shown) -> tuple[str, list[list[str]]]:
    return message.words, message.labels


def payloads(message: Shown) -> str:
    return json.dumps([[button.raw for button in row] for row in message.buttons])


async def said(office: Kept) -> dict[int, list[tuple[str, str]]]:
    """In each chat, what the bot has said and the buttons under it."""
    found: dict[int, list[tuple[str, str]]] = {}
    for (chat, _), message in (await shown(office)).items():
        found.setdefault(chat, []).append((message.words, payloads(message)))
    return found


async def test_nothing_is_told_or_drawn_again(kept: Kept) -> None:
    """Only chats that the unfinished updates are about change, and nothing in them is said twice."""
    before = await said(kept)
    await kept.start()
    await kept.settle()
    after = await said(kept)
    pressed, author, desk = kept.people["khang"].id, kept.people["hạnh"].id, kept.groups[DESK].id
    about = {pressed, author, desk}  # who pressed, who is told, who is next
    assert {chat for chat in before if before[chat] != after[chat]} <= about
    for chat in about:
        more = list(after[chat])
        for each in before[chat]:
            if each in more:
                more.remove(each)
        assert not set(more) & set(before[chat])


async def test_no_card_is_drawn_for_its_payload_alone(kept: Kept) -> None:
    """A card that says the same, under buttons of the same names, has them by the payloads of before."""
    before = await shown(kept)
    await kept.start()
    await kept.settle()
    kept.change("UPDATE card SET stale = true, version = version + 1")
    await kept.stop()
    await kept.start()
    await kept.settle()
    assert kept.ask("SELECT count(*) FROM card WHERE stale") == [(0,)]
    after = await shown(kept)
    same = [key for key in before.keys() & after.keys() if visible(before[key]) == visible(after[key])]
    assert len(same) > 100
    assert [before[key].words for key in same if payloads(before[key]) != payloads(after[key])] == []
    drawn = {
        (call["chat"], int(call["params"]["message_id"]))
        for call in await kept.sandbox.calls()
        if call["method"].startswith("edit")
    }
    assert [before[key].words for key in same if key in drawn] == []


async def test_what_is_open_can_be_moved_on(kept: Kept) -> None:
    await kept.start()
    await kept.settle()
    assert with_records(kept.database, kept.breaches) == []
    assert kept.ask("SELECT count(*) FROM inbox WHERE state = 'new'") == [(0,)]
    assert kept.ask("SELECT count(*) FROM outbox WHERE state = 'held'") != [(0,)]
