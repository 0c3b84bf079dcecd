"""Few updates are begun at once; waiting for the platform makes room, and who has its answer never waits."""

import asyncio

from bot.intake.gate import Gate, away


async def turn(times: int = 5) -> None:
    for _ in range(times):
        await asyncio.sleep(0)


async def test_only_so_many_begin_and_the_others_in_the_order_they_came() -> None:
    gate, began, end = Gate(2), [], asyncio.Event()

    async def one(n: int) -> None:
        async with gate.work():
            began.append(n)
            await end.wait()

    tasks = [asyncio.ensure_future(one(n)) for n in range(5)]
    await turn()
    assert began == [0, 1]
    tasks[2].cancel()
    end.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert began == [0, 1, 3, 4]


async def test_while_one_waits_for_the_platform_another_begins_and_the_first_goes_on_at_once() -> None:
    gate, answer, order = Gate(1), asyncio.Event(), []

    async def asks() -> None:
        async with gate.work():
            async with away():
                await answer.wait()
            order.append("answered")

    async def thinks() -> None:
        async with gate.work():
            order.append("begun")
            answer.set()
            await turn()
            order.append("ended")

    async def late() -> None:
        async with gate.work():
            order.append("late")

    await asyncio.gather(asks(), thinks(), late())
    assert order == ["begun", "answered", "ended", "late"]


async def test_outside_a_gate_nothing_waits() -> None:
    async with away():
        pass


async def test_one_that_is_cancelled_as_its_turn_comes_leaves_no_place_lost() -> None:
    gate, end = Gate(1), asyncio.Event()

    async def holds() -> None:
        async with gate.work():
            await end.wait()

    first, second = asyncio.ensure_future(holds()), asyncio.ensure_future(holds())
    await turn()
    end.set()
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.gather(first, second, return_exceptions=True)
    async with asyncio.timeout(1), gate.work():
        pass
