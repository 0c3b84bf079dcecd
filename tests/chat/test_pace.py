"""The pacer, by a clock that is moved by hand."""

import asyncio

import pytest

from bot.delivery.pace import OVERALL, RESERVED, Bucket, ChatPace, Pacer
from bot.delivery.telegram.chat_ids import rates


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def test_a_bucket_lets_a_burst_through_and_then_its_rate() -> None:
    clock = Clock()
    bucket = Bucket(2.0, 3, clock)
    for _ in range(3):
        assert bucket.wait() == 0
        bucket.take()
    assert bucket.wait() == pytest.approx(0.5)
    clock.time += 0.5
    assert bucket.wait() == pytest.approx(0)


def test_waiting_never_saves_up_more_than_the_burst() -> None:
    clock = Clock()
    bucket = Bucket(2.0, 3, clock)
    clock.time += 3600
    for _ in range(3):
        bucket.take()
    assert bucket.wait() > 0


def in_a_minute(pace: ChatPace, clock: Clock, *, edits: bool = False, calls: int = 1) -> int:
    """How many calls to a group go out when there is always something of so many calls."""
    made = 0
    for _ in range(600):
        if pace.wait("-100", edits=edits, calls=calls) <= 0:
            for _ in range(calls):
                pace.take("-100", edits=edits)
            made += calls
        clock.time += 0.1
    return made


@pytest.mark.parametrize("calls", [1, 3, 4])
def test_a_group_gets_at_most_fifteen_new_messages_in_its_busiest_minute(calls: int) -> None:
    clock = Clock()
    pace = ChatPace(rates, clock)
    assert 10 <= in_a_minute(pace, clock, calls=calls) <= 15
    assert pace.wait("42") == 0, "another chat does not wait"


def test_edits_in_a_group_are_counted_apart_and_stay_under_twenty() -> None:
    clock = Clock()
    pace = ChatPace(rates, clock)
    while pace.wait("-100") <= 0:
        pace.take("-100")
    assert pace.wait("-100", edits=True) == 0, "a card is redrawn while new messages wait"
    assert 10 <= in_a_minute(pace, clock, edits=True) < 20


def test_a_chat_the_platform_asked_to_leave_alone_is_left_alone_even_unpaced() -> None:
    clock = Clock()
    pace = ChatPace(rates, clock, on=False)
    pace.hold("7", 30)
    pace.hold("7", 5)
    assert pace.wait("7") == pytest.approx(30)
    clock.time += 31
    assert pace.wait("7") == 0


@pytest.mark.parametrize("behind", [1, 50])
async def test_answers_find_room_where_everything_else_must_wait(behind: int) -> None:
    pacer = Pacer(ChatPace(rates))
    for _ in range(int(OVERALL - RESERVED)):
        await pacer.bulk()
    waiting = [asyncio.ensure_future(pacer.bulk()) for _ in range(behind)]
    await asyncio.sleep(0)
    for _ in range(int(RESERVED)):
        await asyncio.wait_for(pacer.interactive("1"), 0.5)
    assert not any(each.done() for each in waiting)
    for each in waiting:
        each.cancel()
