"""A database of a server: one process serves it, a lost session ends that, what is wrong says its cure."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import ProgrammingError

from bot.mishaps import explain
from bot.starting import prepare
from storage import Database, StoreClosed
from storage.address import Address
from storage.database_errors import InUse, ServerAbsent, SessionLost, Unusable
from storage.home import NoDatabase
from storage.offline import with_reading, with_records
from storage.postgresql import reach
from storage.records import Records
from storage.schema import SchemaDiffers, SchemaTooNew, head, migrate, upgrade
from tests.kit.engines import ON_SERVER
from tests.kit.postgresql import PASSWORD, USER, empty_database, new_database, server
from workflow.model import Person

pytestmark = list(ON_SERVER)


@pytest.fixture
def address() -> Address:
    return new_database()


@pytest.fixture
async def database(address: Address) -> AsyncIterator[Database]:
    opened = Database(address)
    yield opened
    await opened.close()


def add(store: Records) -> Person:
    return store.add(Person(name="An"))


def change(address: Address, *statements: str) -> None:
    with psycopg.connect(address.url) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def end_sessions(address: Address, *, serving: bool) -> int:
    """End the session that serves, or the others, as an operator may."""
    name, which = address.url.rpartition("/")[2], "IN" if serving else "NOT IN"
    with psycopg.connect(server().url("postgres"), autocommit=True) as connection:
        found = connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid "
            f"{which} (SELECT pid FROM pg_locks WHERE locktype = 'advisory')".encode(),
            (name,),
        ).fetchall()
    return len(found)


async def test_a_lost_session_ends_the_writer_and_says_what_to_do(database: Database) -> None:
    await database.write(add)
    assert end_sessions(database.address, serving=True) == 1
    writing = [database.write(add) for _ in range(3)]
    found = await asyncio.wait_for(asyncio.gather(*writing, return_exceptions=True), 10)
    assert [type(error) for error in found] == [StoreClosed] * 3
    with pytest.raises(SessionLost, match=r"is lost: .* see that the server runs, and start again") as lost:
        database.check()
    assert PASSWORD not in str(lost.value)
    assert len(with_reading(database.address, lambda store: store.all(Person))) == 1


async def test_the_next_process_serves_once_the_session_of_the_last_has_ended(database: Database) -> None:
    end_sessions(database.address, serving=True)
    again = Database(database.address)
    await again.write(add)
    await again.close()


async def test_a_lost_reader_is_followed_by_another(database: Database) -> None:
    assert await database.read(lambda store: store.all(Person)) == []
    assert await database.dialog_state("k") is None
    assert end_sessions(database.address, serving=False) == 2
    assert await database.read(lambda store: store.all(Person)) == []
    assert await database.dialog_state("k") is None
    await database.write(add)
    database.check()


async def test_a_second_process_is_told_who_serves(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.postgresql.LEFT_SOON", 0.2)
    for start in (Database, upgrade):
        with pytest.raises(
            InUse, match=r"is already running on .* \(loa, process \d+ on .*\); stop it first"
        ):
            start(database.address)
    await database.write(add)


async def test_a_command_beside_the_bot_waits_for_its_turn(database: Database) -> None:
    """Of two who read and then write, neither overlooks the other."""

    def count(store: Records) -> None:
        person = store.one(Person)
        store.add(Person(name=str(int(person.name) + 1 if person else 1)))

    beside = asyncio.to_thread(lambda: [with_records(database.address, count) for _ in range(20)])
    await asyncio.gather(beside, *(database.write(count) for _ in range(20)))
    names = await database.read(lambda store: [person.name for person in store.all(Person)])
    assert names == [str(n + 1) for n in range(40)]


async def test_a_question_sees_one_moment(database: Database) -> None:
    loop = asyncio.get_running_loop()

    def look(store: Records) -> list[int]:
        before = len(store.all(Person))
        asyncio.run_coroutine_threadsafe(database.write(add), loop).result(10)
        return [before, store.count(Person)]

    assert await database.read(look) == [0, 0]
    assert await database.read(lambda store: store.count(Person)) == 1


WRONG = {
    "password": (
        "loa:hush@{server}/postgres",
        "password authentication failed.*; is the user and its password",
    ),
    "no password": ("loa@{server}/postgres", "no password supplied; write the password of the user into"),
    "may not log in": ("guest:hush@{server}/postgres", 'role "guest" is not permitted.*; let this user log'),
    "no database": ("{user}@{server}/nowhere", 'database "nowhere" does not exist; make it with createdb'),
    "closed database": ("{user}@{server}/closed", "not currently accepting connections; open the database"),
    "other letters": (
        "{user}@{server}/latin",
        "texts as LATIN1, .*make it anew with createdb --encoding UTF8",
    ),
    "no encryption": ("{user}@{server}/postgres?sslmode=require", "SSL was required; set sslmode"),
    "no such mode": ("{user}@{server}/postgres?sslmode=yes", 'invalid sslmode value: "yes"; it is one of'),
    "no such setting": ("{user}@{server}/postgres?sslmod=no", '"sslmod"; mend what stands behind'),
}


@pytest.fixture(scope="module")
def of_others() -> None:
    """A user who may not log in, a database that lets nobody in, and one that has not all letters."""
    server().command(
        "CREATE ROLE guest PASSWORD 'hush'",
        "CREATE DATABASE closed ALLOW_CONNECTIONS false",
        "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0",
    )


@pytest.mark.usefixtures("of_others")
@pytest.mark.parametrize(("url", "says"), WRONG.values(), ids=WRONG)
def test_what_an_operator_mends_is_named_with_its_cure(url: str, says: str) -> None:
    """It is said at once, without a wait, in a line that names the database and no password."""
    address = Address.read(
        "postgresql://" + url.format(user=f"{USER}:{PASSWORD}", server=f"127.0.0.1:{server().port}")
    )
    with pytest.raises(Unusable, match=says) as found:
        reach(address)
    assert not isinstance(found.value, ServerAbsent)
    assert explain(found.value, address) == str(found.value)
    assert str(address) in str(found.value)
    assert not {"hush", PASSWORD} & set(re.findall(r"[\w-]+", str(found.value)))


def test_a_server_that_takes_no_more_connections_is_waited_for() -> None:
    address = empty_database()
    server().command(
        f"ALTER DATABASE {address.url.rpartition('/')[2]} CONNECTION LIMIT 0",
        "CREATE ROLE many LOGIN PASSWORD 'hush'",  # the limit is none for who owns the server
    )
    with pytest.raises(ServerAbsent, match="too many connections for database"):
        reach(Address.read(address.url.replace(f"{USER}:{PASSWORD}", "many:hush")))


def test_a_database_of_another_user_is_named_with_its_cure(address: Address, tmp_path: Path) -> None:
    """Since version 15 whoever may connect may not make tables there."""
    server().command("CREATE ROLE stranger LOGIN PASSWORD 'hush'")
    empty = empty_database()
    for each in (empty, address):
        found = Address.read(each.url.replace(f"{USER}:{PASSWORD}", "stranger:hush"))
        with pytest.raises(ProgrammingError, match="permission denied") as refused:
            migrate(found, tmp_path)
        line = explain(refused.value, found) or ""
        assert line.startswith(f"{found} cannot be used: permission denied for ")
        assert "make its user the owner of the database" in line


@pytest.mark.parametrize(
    "url", ["postgresql://loa:hush@127.0.0.1:1/loa", "postgresql://loa:hush@nowhere.invalid/loa"]
)
def test_a_server_that_does_not_answer_is_absent(url: str) -> None:
    with pytest.raises(ServerAbsent, match="does not answer") as found:
        reach(Address.read(url))
    assert "hush" not in str(found.value)


def test_a_start_makes_the_tables_in_an_empty_database_and_in_no_other(tmp_path: Path) -> None:
    address, other = empty_database(), empty_database()
    prepare(tmp_path / "home", address)
    prepare(tmp_path / "home", address)
    assert (tmp_path / "home" / "loa.home").read_text().strip() == str(address)
    with pytest.raises(NoDatabase, match=r"no tables of an office in .* this home's was .* with pg_restore"):
        prepare(tmp_path / "home", other)
    change(other, "CREATE TABLE invoices (id integer)")
    with pytest.raises(NoDatabase, match="another program's"):
        prepare(tmp_path / "other", other)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("ALTER TABLE inbox DROP COLUMN why", "column inbox why is missing"),
        ("ALTER TABLE pace ALTER COLUMN next_at TYPE text", "type pace next_at is TEXT instead of "),
        (
            "ALTER TABLE person ALTER COLUMN name DROP NOT NULL",
            "nullable person name is True instead of False",
        ),
        ("DROP TABLE nudge", "ix_nudge_notice is missing"),
        ("DROP INDEX ix_inbox_state", "index ix_inbox_state is missing"),
    ],
)
def test_a_database_that_differs_from_its_number_is_refused(
    address: Address, statement: str, says: str, tmp_path: Path
) -> None:
    change(address, "CREATE TABLE others_too (id integer)")
    assert migrate(address, tmp_path) is None
    change(address, statement)
    with pytest.raises(SchemaDiffers, match=f"{says}.*put a backup back with pg_restore"):
        migrate(address, tmp_path)


def test_a_newer_schema_is_left_alone(address: Address, tmp_path: Path) -> None:
    change(address, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaTooNew, match=f"9999, this program knows up to {head()}"):
        migrate(address, tmp_path)


def test_migrations_that_fail_leave_the_database_as_it_was(tmp_path: Path) -> None:
    address = empty_database()
    upgrade(address, "0017")
    change(address, "ALTER TABLE effect ADD COLUMN action text")
    with pytest.raises(ProgrammingError, match="already exists"):
        migrate(address, tmp_path)
    with psycopg.connect(address.url) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("0017",)]
