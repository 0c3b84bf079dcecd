"""When the scheduler runs: at every tick, and at the moment of what falls due before the next one."""

import errno
from datetime import timedelta
from pathlib import Path

import pytest

from bot.health import Health
from bot.jobs import DueTicker, Job, Pulse, scheduler
from bot.time_sources import SystemClock
from storage import Database, StoreUnavailable
from storage.address import Address
from tests.kit.builders import make_database, open_product
from tests.kit.disk import FAULTS, Disk
from tests.kit.there import there
from workflow.model import Deadline, Person, Visit
from workflow.office import standing

TICK = 20


async def test_what_falls_due_before_the_next_tick_gets_a_run_of_its_own(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("desk")
        visit = await product.newest(Visit)
        assert visit.due_at
        due = DueTicker(product.app, TICK)
        due.scheduler = scheduler([Job("run due", TICK, due.run)], Health(tmp_path, product.clock))
        await due.run()
        assert due.scheduler.get_job("next due") is None
        for seconds in (TICK, 7):
            product.clock.moment = visit.due_at - timedelta(seconds=seconds)
            await due.run()
            assert due.scheduler.get_job("next due").trigger.run_date == visit.due_at
        product.clock.moment = visit.due_at
        await due.scheduler.get_job("next due").func()
        assert (await product.newest(Visit)).late_at == visit.due_at
        assert await product.all(Deadline, subject="visit", subject_id=visit.id, fired_at=None) == []


async def test_work_that_leaves_more_that_is_due_is_done_in_one_run(tmp_path: Path) -> None:
    """A night is looked through in parts, each of which makes the next."""
    async with open_product(tmp_path) as product:
        night = await product.newest(Deadline, kind=standing.NIGHTLY)
        product.clock.moment = there(night.due_at)
        await DueTicker(product.app, TICK).run()
        left = await product.all(Deadline, kind=standing.NIGHTLY, fired_at=None)
        assert [row.due_at for row in left] == [night.due_at + timedelta(days=1)]


async def test_a_job_that_fails_is_wrong_until_it_works_again(tmp_path: Path) -> None:
    health, full = Health(tmp_path, SystemClock()), True

    async def care() -> None:
        if full:
            raise OSError(errno.ENOSPC, "No space left on device")

    made = scheduler([Job("housekeeping", TICK, care)], health)
    made.start(paused=True)
    job = made.get_job("housekeeping")
    await job.func()
    assert "No space left on device" in health.troubles["housekeeping"]
    full = False
    await job.func()
    assert health.troubles == {}
    made.shutdown(wait=False)


async def test_a_disk_that_fails_is_wrong_until_a_change_is_kept(tmp_path: Path) -> None:
    """Also while no update comes: a job of every few seconds says it."""
    make_database(tmp_path / "loa.sqlite")
    database, disk, health = (
        Database(Address(tmp_path / "loa.sqlite")),
        Disk(),
        Health(tmp_path, SystemClock()),
    )
    pulse = Pulse(database, health)
    try:
        await pulse.beat()
        assert health.troubles == {}
        disk.fault = FAULTS[0]
        with pytest.raises(StoreUnavailable):
            await database.write(lambda store: store.add(Person(name="no" + "x" * 9000)))
        disk.fault = None
        await pulse.beat()
        assert health.troubles["database"].startswith("takes no changes, updates wait with the platform: ")
        await database.write(lambda store: store.add(Person(name="yes")))
        await pulse.beat()
        assert health.troubles == {}
    finally:
        disk.take_out()
        await database.close()
