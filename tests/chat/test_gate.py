"""Few updates are begun at once; waiting for the platform makes room, and who has its answer never waits."""

import asyncio

import pytest

from bot.intake.gate import Gate, aside, away


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


async def test_while_one_waits_for_a_commit_another_begins_and_the_first_goes_on_before_the_next() -> None:
    gate, committed, order = Gate(1), asyncio.Event(), []

    async def changes() -> None:
        async with gate.work():
            async with aside():
                await committed.wait()
            order.append("changed")

    async def thinks() -> None:
        async with gate.work():
            order.append("begun")
            committed.set()
            await turn()
            order.append("ended")

    async def late() -> None:
        async with gate.work():
            order.append("late")

    await asyncio.gather(changes(), thinks(), late())
    assert order == ["begun", "ended", "changed", "late"]


@pytest.mark.parametrize("refused", [True, False], ids=["refused", "cancelled"])
async def test_a_change_that_did_not_happen_leaves_as_many_places_as_before(refused: bool) -> None:
    gate, end = Gate(1), asyncio.Event()

    async def holds() -> None:
        async with gate.work():
            await end.wait()

    async def changes() -> None:
        async with gate.work(), aside():
            await turn()
            if refused:
                raise LookupError

    change = asyncio.ensure_future(changes())
    other = asyncio.ensure_future(holds())
    await turn(20)
    if not refused:
        change.cancel()
    end.set()
    await asyncio.gather(change, other, return_exceptions=True)
    began: list[int] = []

    async def again(n: int) -> None:
        async with gate.work():
            began.append(n)
            await turn()
            assert began == list(range(n + 1))

    async with asyncio.timeout(1):
        await asyncio.gather(*map(again, range(3)))


async def test_outside_a_gate_nothing_waits() -> None:
    async with away(), aside():
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
