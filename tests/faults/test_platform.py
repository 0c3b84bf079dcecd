"""F5, F6, F7: the platform asks for patience, breaks, or does as it was told and never says so."""

import asyncio
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.broken import BrokenOffice, open_broken, report
from tests.faults.conftest import webhook_at_night
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all, extras

ROUNDS = 4
IN_FLIGHT = 0.3  # a call on its way while another is refused cannot know it, on a busy machine too
DELIVERED_WITHIN = 60.0


async def working_office(office: BrokenOffice) -> Crowd:
    crowd = Crowd(office)
    seed_pipeline(office, crowd.fresh[:12])
    crowd.fresh = crowd.fresh[12:]
    await crowd.invite(ROUNDS)
    await office.start()
    await office.settle()
    return crowd


async def settle_slowly(office: BrokenOffice) -> None:
    """Wait until all is at rest, calls that wait for the platform's permission included."""
    async with asyncio.timeout(180):
        while office.pending() or not await office.sandbox.quiet(0.3, timeout=5):
            await asyncio.sleep(0.1)
    await office.settle()


async def early_calls(office: BrokenOffice) -> list[str]:
    """Calls to a chat, or of a method without one, made before the end of a pause the bot knew of."""
    asked: dict[object, float] = {}
    found = []
    for call in sorted(await office.sandbox.calls(), key=lambda c: c["time"]):
        key = call["chat"] or call["method"]
        if call.get("early") and call["time"] - asked.get(key, 0.0) > IN_FLIGHT:
            found.append(f"{call['method']} to {key}, {call['retry_after']} s early")
        if call["code"] == 429 and not call.get("early"):
            asked[key] = call["time"] + call["seconds"]
    return found


@webhook_at_night
async def test_flood(way: str, tmp_path: Path) -> None:
    """A third of all calls is refused for 1 to 3 seconds, one chat always: nobody is called early."""
    async with open_broken(
        tmp_path, webhook=way == "webhook", staff=12 + 2 * ROUNDS, with_photos=2, seed=7
    ) as office:
        crowd = await working_office(office)
        sandbox = office.sandbox
        limited = crowd.fresh[0].person
        await sandbox.fault("429", "*", chat=limited.id, retry_after=3)
        for seconds in (1, 2, 3):
            await sandbox.fault("429", "[!g]*", probability=0.12, retry_after=seconds)
            await sandbox.fault("429", "getUpdates", probability=0.12, retry_after=seconds)
        crowd.fresh = crowd.fresh[1:]
        await limited.say("/vang")
        for _ in range(ROUNDS):
            await crowd.stir()
        refused = Counter(c["code"] for c in await sandbox.calls())
        await sandbox.clear_faults()
        await settle_slowly(office)
        await limited.wait_for("Đang ghi nhận")
        report(fault="F5", way=way, answers=dict(refused))
        assert refused[429] >= 20
        assert await early_calls(office) == []
        crowd.check_done()
        await check_all(office)
        assert await extras(office) == {}


@pytest.mark.parametrize("fault", ["429", "5xx", "html502"])
async def test_starting_while_the_platform_refuses(way: str, fault: str, tmp_path: Path) -> None:
    """The first calls of a start fail, and fail again: the bot waits and comes up."""
    async with open_broken(tmp_path, webhook=way == "webhook", seed=7) as office:
        for method in ("getMe", "getWebhookInfo", "setWebhook", "deleteWebhook"):
            await office.sandbox.fault(fault, method, count=2, retry_after=1)
        await office.start()
        await office.settle()
        await office.people["hạnh"].say("/trogiup")
        await office.people["hạnh"].wait_for("/ngonngu")
        await check_all(office)


@webhook_at_night
@pytest.mark.parametrize("fault", ["5xx", "html502", "truncate"])
async def test_broken_answers(way: str, fault: str, tmp_path: Path) -> None:
    """A third of the answers is an error, a page of HTML or half of one: all is delivered afterwards."""
    async with open_broken(
        tmp_path, webhook=way == "webhook", staff=12 + 2 * ROUNDS, with_photos=2, seed=8
    ) as office:
        crowd = await working_office(office)
        await office.sandbox.fault(fault, "*", probability=0.3)
        for _ in range(ROUNDS):
            await crowd.stir()
        await office.sandbox.clear_faults()
        recovered = time.monotonic()
        await settle_slowly(office)
        assert time.monotonic() - recovered <= DELIVERED_WITHIN
        crowd.check_done()
        await check_all(office)
        lost, more = await office.sandbox.lost(), await extras(office)
        assert sum(more.values()) <= len(lost)
        report(fault="F6", way=way, kind=fault, lost=len(lost), extras=sum(more.values()))


@webhook_at_night
@pytest.mark.parametrize("share", [0.05, 0.2])
async def test_lost_answers(way: str, share: float, tmp_path: Path) -> None:
    """A send that was carried out and never confirmed is repeated at most once; no decision is doubled."""
    async with open_broken(
        tmp_path, webhook=way == "webhook", staff=12 + 2 * ROUNDS, with_photos=2, seed=9
    ) as office:
        crowd = await working_office(office)
        await office.sandbox.fault("lost_answer", "send*", probability=share)
        await office.sandbox.fault("lost_answer", "edit*", probability=share)
        for _ in range(ROUNDS):
            await crowd.stir()
            await settle_slowly(office)
        await office.sandbox.clear_faults()
        await settle_slowly(office)
        crowd.check_done()
        await check_all(office)
        lost, more = await office.sandbox.lost(), await extras(office)
        report(fault="F7", way=way, share=share, lost=len(lost), extras=sum(more.values()))
        assert lost
        assert sum(more.values()) <= len(lost)
