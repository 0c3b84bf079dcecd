"""One program serves a bot: another takes it over when told to, and then sees what the platform sees."""

import asyncio

import pytest

from bot.delivery.telegram.reach import CALLS
from bot.environment import BadSettings
from bot.intake.telegram import ownership
from bot.intake.telegram.ownership import LIMIT, LIMIT_TOLD
from bot.lock import AlreadyRunning
from tests.chat.programs import Stage, server, stage

__all__ = ["server", "stage"]
OURS, THEIRS = "http://127.0.0.1:81/telegram", "https://other.example.vn/telegram"


@pytest.mark.parametrize("url", [None, OURS], ids=["polling", "webhook"])
async def test_a_start_takes_no_webhook_from_another(stage: Stage, url: str | None) -> None:
    await stage.starts(THEIRS)
    newcomer = stage.program(url)
    with pytest.raises(AlreadyRunning) as refused:
        await newcomer.ownership.require_free()
    assert str(refused.value) == (
        "this bot's updates go to the webhook of another program, at other.example.vn; "
        "stop that one, or take over with `loa run --take-over`"
    )
    assert await stage.seen() == THEIRS


@pytest.mark.parametrize(("url", "seen"), [(None, ""), (OURS, OURS)], ids=["polling", "webhook"])
async def test_a_start_that_is_told_to_takes_it(stage: Stage, url: str | None, seen: str) -> None:
    await stage.starts(THEIRS)
    await stage.starts(url, told=True)
    assert await stage.seen() == seen


@pytest.mark.parametrize("url", [None, OURS], ids=["polling", "webhook"])
async def test_a_restart_is_no_newcomer(stage: Stage, url: str | None) -> None:
    await stage.starts(url)
    await stage.starts(url)
    assert await stage.seen() == (url or "")


async def test_an_address_that_the_platform_does_not_take(stage: Stage) -> None:
    with pytest.raises(BadSettings) as refused:
        await stage.starts("https://loa.example.vn:8080/telegram")
    assert str(refused.value).startswith(
        "LOA_WEBHOOK_URL: Telegram does not take it: Bad Request: bad webhook"
    )


@pytest.mark.parametrize(
    ("url", "taken"), [(None, THEIRS), (OURS, ""), (OURS, THEIRS)], ids=["polling", "deleted", "moved"]
)
async def test_what_was_taken_is_said_and_taken_back(stage: Stage, url: str | None, taken: str) -> None:
    program = await stage.starts(url)
    await program.ownership.look()
    assert not program.wrong
    await (program.bot.set_webhook(taken) if taken else program.bot.delete_webhook())
    await program.ownership.look()
    by = "at other.example.vn" if taken else "that reads them"
    assert program.wrong == f"another program {by} took this bot's updates; taken back, stop it"
    assert await stage.seen() == (url or "")
    await program.ownership.look()
    assert not program.wrong


@pytest.mark.parametrize(
    ("told", "old", "times"),
    [(False, True, LIMIT), (True, True, LIMIT_TOLD), (True, False, LIMIT_TOLD), (False, False, 0)],
    ids=["ordinary", "told", "told and new", "newcomer"],
)
async def test_it_is_not_taken_back_for_ever(stage: Stage, told: bool, old: bool, times: int) -> None:
    program = await stage.starts(OURS, told=told, old=old)
    for _ in range(times):
        await program.bot.set_webhook(THEIRS)
        await program.ownership.look()
        assert await stage.seen() == OURS
    await program.bot.set_webhook(THEIRS)
    with pytest.raises(AlreadyRunning) as ended:
        await program.ownership.look()
    assert str(ended.value) == (
        "another program at other.example.vn takes this bot's updates; "
        "this one gives way: stop the other first"
    )
    assert await stage.seen() == THEIRS


async def test_of_two_that_take_it_from_each_other_the_one_that_was_told_stays(stage: Stage) -> None:
    old = await stage.starts(OURS)
    new = await stage.starts(THEIRS, told=True)
    ended = []
    for _ in range(20):
        for program in (old, new):
            try:
                await program.ownership.look()
            except AlreadyRunning:
                ended.append(program)
                break
        else:
            continue
        break
    assert ended == [old]
    await new.ownership.look()
    assert await stage.seen() == THEIRS


async def test_the_watch_ends_by_what_a_look_finds(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ownership, "SOON", 0.05)
    program = await stage.starts(None, old=False)
    await program.bot.set_webhook(THEIRS)
    with pytest.raises(AlreadyRunning):
        await asyncio.wait_for(program.ownership.watch(), 5)


async def test_a_look_that_fails_is_said_and_made_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ownership, "SOON", 0.05)
    monkeypatch.setattr(ownership, "EVERY", 0.05)
    program = await stage.starts(OURS)
    await stage.sandbox.fault("html502", "getWebhookInfo", count=2)
    watch = asyncio.ensure_future(program.ownership.watch())
    async with asyncio.timeout(5):
        while "answers 502 with a web page to getWebhookInfo" not in program.health.troubles.get(CALLS, ""):
            await asyncio.sleep(0.01)
        while program.health.troubles:
            await asyncio.sleep(0.01)
    watch.cancel()
