"""F1: the bot is killed at every step, with a crowd at work, and no promise is broken."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.conftest import SERVED
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.dying import REACHED, check_death, die_at, run_again
from tests.faults.points import BACKUP, FALLING_DUE, FIRST_START, RUNNING, Point
from tests.kit import postgresql
from tests.kit.engines import POSTGRESQL, SQLITE, engine_of

PARTS, SOME = 6, 2
SUBMISSIONS = 2
PIPELINE = 12


# Steps that are other code than with polling and a file: how updates come, and what keeps them.
OTHER_CODE = {"webhook": ("bot.intake.",), POSTGRESQL: ("storage.", "sqlalchemy.")}
OTHER_WAYS = pytest.mark.parametrize("way", ["webhook", SERVED])


def points(way: str) -> list[Point]:
    """Every step there is when updates come this way."""
    return [p for p in RUNNING if p.only in ("", "webhook" if way == "webhook" else "polling")]


def of_other_code(way: str) -> list[Point]:
    """The steps at which another way is other code; a start is one on either engine."""
    is_served = way == POSTGRESQL
    return [p for p in points(way) if p.target.startswith(OTHER_CODE[way]) or (p.start and is_served)]


def test_there_are_points_enough() -> None:
    """A point is named once."""
    names = [point.name for point in (*RUNNING, *FALLING_DUE, *FIRST_START, *BACKUP)]
    assert len(set(names)) >= 25
    for some in (RUNNING, FALLING_DUE):
        assert len(some) == len({point.name for point in some})


@pytest.mark.parametrize("part", range(PARTS))
async def test_killed_at_every_step(part: int, tmp_path: Path) -> None:
    await check_points("polling", points("polling")[part::PARTS], tmp_path)


@pytest.mark.parametrize("part", range(SOME))
@OTHER_WAYS
async def test_killed_where_another_way_is_other_code(way: str, part: int, tmp_path: Path) -> None:
    await check_points(way, of_other_code(way)[part::SOME], tmp_path)


@pytest.mark.night
@pytest.mark.parametrize("part", range(PARTS))
@OTHER_WAYS
async def test_killed_at_every_step_of_another_way(way: str, part: int, tmp_path: Path) -> None:
    await check_points(way, points(way)[part::PARTS], tmp_path)


async def check_points(way: str, chosen: list[Point], home: Path) -> None:
    """A crowd works on after each point."""
    people = len(chosen) * SUBMISSIONS + PIPELINE
    async with open_broken(
        home, webhook=way == "webhook", engine=engine_of(way), staff=people, with_photos=2
    ) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:PIPELINE])
        crowd.fresh = crowd.fresh[PIPELINE:]
        await crowd.invite(len(chosen))
        await office.start()
        await office.settle()
        for point in chosen:
            await check_death(office, point, _break(office, crowd, point), crowd.check_done, way)


async def _break(office: BrokenOffice, crowd: Crowd, point: Point) -> float:
    """Die at the point, perhaps once more of the same, and work on. Returns the slowest resumption."""
    if point.start:
        return await _break_start(office, crowd, point)
    return await die_at(office, point, crowd.stir(SUBMISSIONS))


async def _break_start(office: BrokenOffice, crowd: Crowd, point: Point) -> float:
    """Die while starting, with presses of an hour's silence waiting and one re-check overdue."""
    await office.kill()
    await crowd.presses()
    pressed = ",".join(map(str, crowd.confirmed)) or "0"
    office.change(
        "UPDATE deadline SET due_at = '2026-01-06 00:00:00' WHERE id = "
        "(SELECT d.id FROM deadline d JOIN recheck k ON k.id = d.subject_id WHERE d.fired_at IS NULL"
        f" AND k.answer IS NULL AND k.request NOT IN ({pressed}) ORDER BY d.id DESC LIMIT 1)"
    )
    office.arm(point)
    await office.begin()
    assert await office.death(REACHED), f"{point.name} was never reached"
    office.arm(None)
    slowest = await run_again(office)
    await crowd.stir(SUBMISSIONS)
    return slowest


@pytest.mark.parametrize("point", FIRST_START, ids=lambda point: point.name)
@pytest.mark.parametrize("engine", [SQLITE, SERVED])
async def test_killed_at_the_first_start(point: Point, engine: str, tmp_path: Path) -> None:
    """A half-made database is finished by the next start, and the claim that it shows is good."""
    async with open_broken(tmp_path, engine=engine) as office:
        for path in tmp_path.glob("loa.sqlite*"):
            path.unlink()
        if engine == POSTGRESQL:
            office.database = postgresql.empty_database()
        office.arm(point)
        await office.begin()
        assert await office.death(REACHED), f"{point.name} was never reached"
        office.arm(None)
        await office.start()
        while not office.said("within 72 hours"):
            await asyncio.sleep(0.01)
        claim = office.log.read_text("utf-8").rpartition("?start=i-")[2].split()[0]
        await office.people["hạnh"].start(f"i-{claim}")
        await office.people["hạnh"].wait_for("/nguoi")
        await office.settle()
        assert office.is_sound()
        assert office.ask("SELECT count(*) FROM person") == [(1,)]
        assert office.ask("SELECT count(*) FROM rule_version") == [(1,)]


@pytest.mark.parametrize("point", BACKUP, ids=lambda point: point.name)
async def test_killed_during_a_backup(point: Point, tmp_path: Path) -> None:
    """No half backup bears the name of a whole one; the next is good and can be restored."""
    async with open_broken(tmp_path, staff=4) as office:
        for staff in office.staff:
            office.send(staff)
        target = tmp_path / "saved.tar"
        office.arm(point)
        await office.begin(words=("backup", str(target)))
        assert await office.death(REACHED), f"{point.name} was never reached"
        assert not target.exists()
        office.arm(None)
        await office.begin(words=("backup", str(target)))
        assert office.process
        assert await office.process.wait() == 0
        await office.begin(words=("restore", "--force", str(target)))
        assert await office.process.wait() == 0, office.log.read_text("utf-8")
        restored = sqlite3.connect(office.database)
        assert restored.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert restored.execute("SELECT count(*) FROM request").fetchall() == [(4,)]
        restored.close()
