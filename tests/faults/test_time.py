"""F8, F9: deadlines through an outage, through clocks that jump, through kills, with two bots started."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from storage import Records
from storage.offline import with_records
from tests.faults.broken import BrokenOffice, actor, open_broken, report
from tests.faults.conftest import SERVED_AT_NIGHT
from tests.faults.invariants import by_chat, check_all, check_database, extras
from tests.faults.points import FALLING_DUE
from tests.faults.switches import TICK
from tests.kit.engines import POSTGRESQL, SQLITE
from tests.kit.nursery import Child, nursery
from workflow import model
from workflow.actions import PublishTask

MONDAY = datetime(2026, 12, 7, 3, tzinfo=UTC)  # ten o'clock in the office, in weeks without a holiday
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OFTEN = "0.2"
STEPS = (("khang",), ("yến",), ("minh",))
KINDS = {
    *((subject, kind) for subject in ("visit", "task", "recheck") for kind in ("remind", "late")),
    ("office", "digest"),
    ("office", "nightly"),
}
MEND = "name in KINDS what fell due and is not there; what is there and did not, seed_every_kind must begin"
ENDED = "SELECT count(*) FROM deadline d JOIN {0} s ON s.id = d.subject_id AND d.subject = '{0}'"
UNNOTICED = {
    subject: f"{ENDED.format(subject)} WHERE d.kind = 'late' AND d.fired_at IS NOT NULL AND {waits}"
    for subject, waits in (
        ("visit", "s.left_at IS NULL AND s.late_at IS NULL"),
        ("task", "s.state = 'open' AND s.late_at IS NULL"),
        ("recheck", "s.answer IS NULL"),
    )
}
RUNNING = 4  # what a second bot ends with


# The database counts by itself how often each row fires.
IS_FIRED = "old.fired_at IS NULL AND new.fired_at IS NOT NULL"
COUNTED = {
    SQLITE: [
        f"CREATE TRIGGER firing AFTER UPDATE OF fired_at ON deadline WHEN {IS_FIRED}"
        " BEGIN INSERT INTO fired VALUES (new.id); END"
    ],
    POSTGRESQL: [
        "CREATE FUNCTION note_fired() RETURNS trigger LANGUAGE plpgsql"
        " AS 'BEGIN INSERT INTO fired VALUES (new.id); RETURN new; END'",
        f"CREATE TRIGGER firing AFTER UPDATE OF fired_at ON deadline FOR EACH ROW WHEN ({IS_FIRED})"
        " EXECUTE FUNCTION note_fired()",
    ],
}


@asynccontextmanager
async def open_clocked(home: Path, staff: int, engine: str = SQLITE) -> AsyncIterator[BrokenOffice]:
    """An office on a Monday at ten, whose database itself counts how often each deadline fires."""
    async with open_broken(home, staff=staff, engine=engine) as office:
        office.set_clock(MONDAY)
        office.switches.turn(TICK, OFTEN)
        office.change("UPDATE deadline SET fired_at = due_at WHERE subject = 'office'")
        office.change("CREATE TABLE fired (deadline INTEGER)")
        for statement in COUNTED[engine]:
            office.change(statement)
        yield office


def seed(office: BrokenOffice, passed: int, count: int = 1) -> list[int]:
    """Requests that have passed so many steps: 0 waits for the unit, 3 to be published, 4 for its author."""
    made = []
    for _ in range(count):
        request = office.send(office.staff.pop())
        for names in STEPS[:passed]:
            office.decide(request, *names)
        if passed > len(STEPS):
            with_records(office.database, partial(publish, office, request))
        made.append(request)
    return made


def publish(office: BrokenOffice, request: int, records: Records) -> None:
    for task in records.all(model.Task, request=request, state="open"):
        link = f"https://bien-xanh.example.vn/tin/{request}"
        PublishTask(actor(office.people["đạt"]), task.id, link).perform(office.work(records))


def seed_every_kind(office: BrokenOffice) -> None:
    """By Tuesday at five, reminders and ends of everything fall due, and an hour of the digest."""
    office.set_clock(MONDAY - 4 * DAY)
    seed(office, 4)  # to be looked at again until Monday
    office.set_clock(MONDAY)
    for passed in (0, 2, 3, 4):
        seed(office, passed)
    office.set_clock(MONDAY + 6 * HOUR - timedelta(minutes=5))
    seed(office, 1, 2)  # four working hours end on Tuesday


def due(office: BrokenOffice) -> int:
    """How many rows have fallen due and have not fired."""
    now = f"{office.now():%Y-%m-%d %H:%M:%S.%f}"
    return int(office.ask("SELECT count(*) FROM deadline WHERE fired_at IS NULL AND due_at <= ?", now)[0][0])


async def at(office: BrokenOffice, moment: datetime) -> None:
    """The clock of a running office says `moment`, and what has fallen due is done and told."""
    office.set_clock(moment)
    async with asyncio.timeout(30):
        while due(office):
            await asyncio.sleep(0.02)
    await asyncio.sleep(3 * float(OFTEN))  # a clock that went back is noticed too
    await office.settle()


def last_end(office: BrokenOffice) -> datetime:
    """Just after the last deadline that is open now."""
    found = office.ask("SELECT max(due_at) FROM deadline WHERE fired_at IS NULL AND subject != 'office'")
    return datetime.fromisoformat(found[0][0]).replace(tzinfo=UTC) + timedelta(minutes=1)


def digests(office: BrokenOffice) -> Counter[int]:
    """How many digests each person was sent."""
    return Counter(
        p for (p,) in office.ask("SELECT person FROM outbox WHERE key = 'digest' AND sent_at IS NOT NULL")
    )


def check_once(office: BrokenOffice) -> None:
    """Every row of a case fired once, with its effect: late once, closed once, nobody reminded twice."""
    fired = "SELECT d.id FROM deadline d JOIN fired f ON f.deadline = d.id WHERE d.subject != 'office'"
    rows = [id for (id,) in office.ask(fired)]
    assert len(rows) == len(set(rows)), "a row fired twice"
    assert due(office) == 0, "what fell due has not fired"
    late = Counter(office.ask("SELECT kind, subject, body FROM audit WHERE kind = 'late'"))
    assert set(late.values()) <= {1}, "found late twice"
    visits = office.ask("SELECT count(*) FROM visit WHERE late_at IS NOT NULL")[0][0]
    tasks = office.ask("SELECT count(*) FROM task WHERE late_at IS NOT NULL")[0][0]
    assert sum(late.values()) == visits + tasks
    for what, query in UNNOTICED.items():
        assert office.ask(query) == [(0,)], f"a {what} whose end passed unnoticed"


def unsaid(office: BrokenOffice) -> list[tuple[Any, ...]]:
    return office.ask("SELECT person, subject, subject_id FROM nudge WHERE said_at IS NULL")


@pytest.mark.parametrize("away", [25 * HOUR, 8 * DAY], ids=["25 hours", "8 days"])
async def test_away_while_everything_falls_due(away: timedelta, tmp_path: Path) -> None:
    """Each row fires once after the start, what is late goes where it must, and a person gets one digest."""
    async with open_clocked(tmp_path, staff=8) as office:
        seed_every_kind(office)
        office.set_clock(MONDAY + 6 * HOUR)
        await office.start()
        await office.settle()
        await office.stop()
        office.set_clock(MONDAY + 6 * HOUR + away)
        await office.start()
        await office.settle()
        fell = set(office.ask("SELECT subject, kind FROM deadline d JOIN fired f ON f.deadline = d.id"))
        assert fell == KINDS, f"{sorted(fell ^ KINDS)}: {MEND}"
        check_once(office)
        assert set(digests(office).values()) == {1}, "a flood"
        deputy = "SELECT count(*) FROM card c JOIN account a ON a.person = c.person WHERE a.external = ?"
        assert office.ask(deputy, str(office.people["dũng"].id)) == [(1,)]
        closed = office.ask("SELECT outcome FROM request WHERE status = 'closed'")
        assert set(closed) == {("unconfirmed",)}
        await at(office, office.now() + DAY)  # the next hours of the digest tell the rest
        assert unsaid(office) == []
        assert max(digests(office).values()) <= 3
        await check_all(office)
        assert await extras(office) == {}


async def test_a_clock_that_jumps_to_and_fro(tmp_path: Path) -> None:
    """While the bot runs, by an hour, by a day, by a year: every row fires once, no message comes twice."""
    async with open_clocked(tmp_path, staff=10) as office:
        seed_every_kind(office)
        office.set_clock(MONDAY + 6 * HOUR)
        await office.start()
        await office.settle()
        for jump in (HOUR, -HOUR, -HOUR, HOUR, DAY, -DAY, -DAY, DAY, HOUR, DAY, -HOUR, -DAY, DAY, -DAY):
            await at(office, office.now() + jump)
            check_once(office)
        assert await extras(office) == {}
        await at(office, office.now() + 365 * DAY)
        check_once(office)
        await at(office, MONDAY + 7 * HOUR)
        new = seed(office, 0)
        await at(office, last_end(office) - HOUR)  # the hour of the digest comes as if nothing had been
        told = "SELECT count(*) FROM nudge n JOIN visit v ON v.id = n.subject_id WHERE n.subject = 'visit'"
        assert office.ask(f"{told} AND n.said_at IS NOT NULL AND v.request = ?", *new) == [(1,)]
        await at(office, last_end(office) + DAY)
        check_once(office)
        assert unsaid(office) == []
        await check_all(office)
        assert await extras(office) == {}


@pytest.mark.parametrize("engine", [SQLITE, SERVED_AT_NIGHT])
async def test_killed_between_any_two_steps_of_what_falls_due(engine: str, tmp_path: Path) -> None:
    """Uncommitted work is done after the next start; a chat sees at most one message again."""
    async with open_clocked(tmp_path, staff=4 * len(FALLING_DUE), engine=engine) as office:
        await office.start()
        await office.settle()
        for point in FALLING_DUE:
            if point.start:
                await office.kill()
            for passed in (0, 2, 3, 4):
                seed(office, passed)
            if not point.start:
                await office.settle()
            before, crashes = await extras(office), office.crashes
            office.arm(point)
            office.set_clock(last_end(office))
            if point.start:
                await office.begin()
            try:
                assert await office.death(20), "was never reached"
                office.arm(None)
                await office.start()
                await office.settle()
                check_once(office)
                more = await extras(office) - before
                deaths = office.crashes - crashes
                assert max(by_chat(more).values(), default=0) <= deaths, f"{more} after {deaths} deaths"
                check_database(office)
            except AssertionError as error:
                raise AssertionError(f"{point.name} ({point.meaning}): {error}") from error
            report(fault="due", point=point.name, deaths=deaths, extras=sum(more.values()))
        await at(office, office.now() + 4 * DAY)
        assert unsaid(office) == []
        await check_all(office)


async def test_two_bots_started_on_one_database(tmp_path: Path) -> None:
    """Others try to start all the time, and one takes over when the first is killed: each row fires once."""
    async with open_clocked(tmp_path, staff=16) as office:
        await office.start()
        await office.settle()
        first, tries, over = office.process, Counter[int](), False

        async def others() -> Child | None:
            """Start one after another until one stays."""
            while not over:
                log = tmp_path / "other.log"
                log.write_bytes(b"")
                bot = await nursery().start([office.program, "run"], office.environment, log)
                while bot.returncode is None:
                    if b"running as @" in log.read_bytes():
                        return bot
                    await asyncio.sleep(0.01)
                tries[bot.returncode] += 1
            return None

        trying = asyncio.ensure_future(others())
        try:
            for passed in (0, 2, 3, 4):
                seed(office, passed, 2)
            await at(office, last_end(office))
            check_once(office)
            async with asyncio.timeout(30):
                while not tries:
                    await asyncio.sleep(0.02)
            assert set(tries) == {RUNNING}
            for passed in (0, 2, 3, 4):
                seed(office, passed, 2)
            office.set_clock(last_end(office))
            await office.kill()
            office.process = await asyncio.wait_for(trying, 30)
        finally:
            over = True
            trying.cancel()
        assert first is not office.process
        assert set(tries) == {RUNNING}
        await office.settle()
        check_once(office)
        await at(office, office.now() + 4 * DAY)
        assert unsaid(office) == []
        await check_all(office)
        assert max(by_chat(await extras(office)).values(), default=0) <= 1
