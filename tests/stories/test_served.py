"""An office in a database of a server, as whoever looks after it meets it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.tokens import SystemTokens
from tests.kit.engines import ON_SERVER, POSTGRESQL
from tests.kit.office import Office, open_office
from tests.kit.postgresql import PASSWORD, server

pytestmark = [pytest.mark.asyncio(loop_scope="module"), *ON_SERVER]
FAILED, RUNNING = 1, 4


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with open_office(tmp_path_factory.mktemp("served"), engine=POSTGRESQL) as office:
        await office.start()
        yield office
        await office.settle()
        office.check()
        assert await office.stop() == 0


async def test_its_state_is_told_beside_it(served: Office) -> None:
    told = await served.command("status")
    assert told.code == 0, told.out
    assert "backup:   by pg_dump, not by Loa" in told.out
    assert "all is well" in told.out
    assert PASSWORD not in told.out + told.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("backup",), "which `loa backup` does not copy: use pg_dump --format=custom"),
        (
            ("restore", "--force", "config.yaml"),
            "back with pg_restore --clean --if-exists, then `loa restored`",
        ),
    ],
    ids=["backup", "restore"],
)
async def test_what_only_files_have_names_what_servers_have(
    served: Office, words: tuple[str, ...], says: str
) -> None:
    told = await served.command(*words)
    assert told.code == FAILED
    assert says in told.err
    assert len(told.err.splitlines()) == 1
    assert PASSWORD not in told.err


async def test_a_dump_is_gone_on_from_without_the_bot_alone(served: Office) -> None:
    told = await served.command("restored")
    assert told.code == FAILED
    assert "a bot is already running on postgresql://" in told.err


async def test_commands_work_on_it(served: Office) -> None:
    for words in (("migrate",), ("rules",), ("dead", "list"), ("audit", "verify")):
        told = await served.command(*words)
        assert told.code == 0, (words, told.err)


async def test_a_second_bot_on_it_is_told_who_serves(served: Office, tmp_path: Path) -> None:
    token = f"{served.bot + 1}:AA{SystemTokens().new(24)}"
    await served.sandbox.bot(token)
    told = await served.attempt(LOA_HOME=str(tmp_path), LOA_TELEGRAM_TOKEN=token)
    assert told.code == RUNNING
    assert f"is already running on postgresql://127.0.0.1:{server().port}/" in told.err
    assert "(loa, process " in told.err


@pytest.mark.parametrize(
    ("url", "says"),
    [
        (lambda: server().url("postgres", password="hush-hush-hush"), "is the user and its password"),
        (lambda: server().url("nowhere", password=PASSWORD), "make it with createdb"),
    ],
    ids=["password", "database"],
)
async def test_a_wrong_address_ends_the_start_with_its_cure(
    served: Office, url: object, says: str, tmp_path: Path
) -> None:
    assert callable(url)
    token = f"{served.bot + 1}:AA{SystemTokens().new(24)}"
    told = await served.attempt(LOA_HOME=str(tmp_path), LOA_TELEGRAM_TOKEN=token, LOA_DATABASE=url())
    assert told.code == FAILED
    assert says in told.err
    assert "Traceback" not in told.err
    assert "hush" not in told.err + told.out
    assert PASSWORD not in told.err + told.out
