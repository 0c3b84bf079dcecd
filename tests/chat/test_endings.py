"""An update that has nothing left to say is on record with what is received next, or a moment later."""

import asyncio

from bot.intake.endings import Endings


async def test_ends_that_wait_are_taken_along_before_what_is_received() -> None:
    endings, order = Endings(), []

    async def end(n: int) -> None:
        await endings.wait()
        order.append(f"ended {n}")

    ends = [asyncio.ensure_future(end(n)) for n in range(2)]
    await asyncio.sleep(0)
    assert order == []
    await endings.take_along()
    order.append("received")
    assert order == ["ended 0", "ended 1", "received"]
    await asyncio.gather(*ends)


async def test_where_nothing_is_received_an_end_waits_a_moment() -> None:
    endings = Endings()
    async with asyncio.timeout(5):
        await asyncio.gather(endings.wait(), endings.wait())
