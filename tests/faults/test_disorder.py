"""F4: updates that come again, out of order, under other ids: each has its effect once."""

from pathlib import Path
from typing import Any

from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all, extras

COPIES = 5
ROUNDS = 4
LOOKS = ("getUpdates", "getWebhookInfo")  # they tell nobody anything


async def crowd_at(office: BrokenOffice) -> Crowd:
    crowd = Crowd(office)
    seed_pipeline(office, crowd.fresh[:8])
    crowd.fresh = crowd.fresh[8:]
    await crowd.invite(ROUNDS)
    await office.start()
    await office.settle()
    return crowd


def effects(office: BrokenOffice) -> list[list[tuple[Any, ...]]]:
    """Everything that people have brought about."""
    return [
        office.ask(f"SELECT * FROM {table}")
        for table in ("request", "revision", "decision", "task", "recheck", "draft", "membership", "audit")
    ]


async def test_every_update_five_times_and_shuffled(way: str, tmp_path: Path) -> None:
    """Copies and disorder within a batch change nothing, not even what is sent."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=20, with_photos=2, seed=4) as office:
        await office.sandbox.disorder(copies=COPIES, shuffle=True)
        crowd = await crowd_at(office)
        for _ in range(ROUNDS):
            await crowd.stir()
            await office.settle()
        crowd.check_done()
        await check_all(office)
        assert await extras(office) == {}


async def test_everything_again_a_day_later(way: str, tmp_path: Path) -> None:
    """All updates so far come once more, five times and shuffled, beyond the platform's own day."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=16, with_photos=2, seed=5) as office:
        crowd = await crowd_at(office)
        for _ in range(ROUNDS - 1):
            await crowd.stir()
            await office.settle()
        before, calls = effects(office), len(await office.sandbox.calls())
        await office.sandbox.advance(25 * 3600)
        await office.sandbox.disorder(copies=COPIES, shuffle=True)
        assert await office.sandbox.replay() > 60
        await office.settle()
        assert effects(office) == before
        again = [c for c in (await office.sandbox.calls())[calls:] if c["method"] not in LOOKS]
        assert again == []
        crowd.check_done()
        await check_all(office)


async def test_ids_that_start_again_lower(way: str, tmp_path: Path) -> None:
    """After a quiet week the platform's ids go on from another number, lower ones included."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=14, with_photos=2, seed=6) as office:
        crowd = await crowd_at(office)
        for next_id in (5_000, 4_000, 900):
            if way == "polling":
                assert await office.sandbox.polling()
            await office.sandbox.renumber(next_id)
            await office.people["hạnh"].say("/trogiup")
            await office.settle()
            await crowd.stir()
            await office.settle()
        crowd.check_done()
        await check_all(office, all_updates=False)
        helped = office.ask("SELECT count(*) FROM inbox WHERE update_id IN ('5000', '4000', '900')")
        assert helped == [(3,)]
