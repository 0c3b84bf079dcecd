"""F12: the server of the database is away, or ends the session that writes."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.crowd import Crowd, seed_pipeline
from tests.faults.invariants import check_all
from tests.kit import postgresql
from tests.kit.engines import POSTGRESQL
from tests.kit.postgresql import PASSWORD, Server

pytestmark = postgresql.needed
FAILED = 1


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server of the test's own, which it may stop."""
    own = Server()
    postgresql.blank.cache_clear()
    monkeypatch.setattr(postgresql, "server", lambda: own)
    yield own
    postgresql.blank.cache_clear()
    own.remove()


async def ends(office: BrokenOffice, says: str, begin: int) -> None:
    """Until the process ends by itself, with a line that says why and no password."""
    assert office.process
    assert await asyncio.wait_for(office.process.wait(), 60) == FAILED
    assert office.said(says, begin)
    assert PASSWORD not in office.log.read_text("utf-8")
    assert "Traceback" not in office.log.read_text("utf-8")[begin:]


async def test_a_lost_session_ends_the_bot_and_the_next_start_does_the_rest(
    server: Server, tmp_path: Path
) -> None:
    async with open_broken(tmp_path, engine=POSTGRESQL, staff=24, seed=5) as office:
        crowd = Crowd(office)
        seed_pipeline(office, crowd.fresh[:12])
        crowd.fresh = crowd.fresh[12:]
        await office.start()
        await office.settle()
        begin = office.log.stat().st_size
        working = asyncio.gather(*(crowd.submit(staff) for staff in crowd.fresh), crowd.decide(6))
        await asyncio.sleep(0.5)
        with psycopg.connect(server.url("postgres"), autocommit=True) as operator:
            operator.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'loa, %'"
            )
        await ends(office, "see that the server runs, and start again", begin)
        await office.start()
        await working
        await office.settle()
        crowd.check_done()
        await check_all(office)


async def test_a_server_that_starts_late_is_waited_for_and_one_that_goes_ends_the_bot(
    server: Server, tmp_path: Path
) -> None:
    async with open_broken(tmp_path, engine=POSTGRESQL, staff=2) as office:
        server.stop()
        await office.begin()
        async with asyncio.timeout(30):
            while not (office.log.exists() and office.said("does not answer")):
                await asyncio.sleep(0.02)
        assert office.runs
        server.start()
        async with asyncio.timeout(30):
            while not office.said("running as @"):
                await asyncio.sleep(0.02)
        await office.people["khang"].say("/help")
        await office.sandbox.quiet(for_seconds=0.3, timeout=15)  # each of its sessions is open by now
        begin = office.log.stat().st_size
        server.stop()
        await office.people["khang"].say("/help")
        await ends(office, "is lost", begin)
        server.start()
        await office.start()
        await office.settle()
        await check_all(office)


async def test_a_stop_is_heard_while_the_server_is_waited_for(server: Server, tmp_path: Path) -> None:
    async with open_broken(tmp_path, engine=POSTGRESQL) as office:
        server.stop()
        await office.begin()
        async with asyncio.timeout(30):
            while not (office.log.exists() and office.said("does not answer")):
                await asyncio.sleep(0.02)
        assert await asyncio.wait_for(office.stop(), 10) == 0
        server.start()
