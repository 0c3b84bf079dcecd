"""The schema: migrations make exactly the tables the program uses, and never without a backup."""

import io
import sqlite3
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from storage import Records
from storage import backup as backups
from storage.engine import writing
from storage.offline import with_records
from storage.schema import SchemaTooNew, migrate, version
from storage.tables import metadata
from workflow.model import Person

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)


def everybody(records: Records) -> list[Person]:
    return records.all(Person)


def test_migrations_make_the_tables_the_program_uses(tmp_path: Path) -> None:
    path = tmp_path / "loa.sqlite"
    migrate(path, tmp_path / "backups")
    with create_engine(f"sqlite:///{path}").connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_second_start_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "loa.sqlite"
    migrate(path, tmp_path / "backups")
    assert migrate(path, tmp_path / "backups") is None
    assert not (tmp_path / "backups").exists()


def test_a_newer_schema_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "loa.sqlite"
    migrate(path, tmp_path / "backups")
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(SchemaTooNew, match="9999"):
        migrate(path, tmp_path / "backups")
    assert version(path) == "9999"


def test_a_backup_comes_back_whole_on_an_empty_machine(tmp_path: Path) -> None:
    home, other = tmp_path / "one", tmp_path / "two"
    path = home / "loa.sqlite"
    migrate(path, home / "backups")
    with_records(path, lambda r: r.add(Person(name="An")))
    (home / "media").mkdir()
    (home / "media" / "ab12").write_bytes(b"original")
    (home / "media" / "cd34.partial").write_bytes(b"half")
    saved = backups.backup(path, home, NOW)
    backups.restore(saved, other / "loa.sqlite", other)
    assert with_records(other / "loa.sqlite", lambda r: [p.name for p in r.all(Person)]) == ["An"]
    assert [(p.name, p.read_bytes()) for p in (other / "media").iterdir()] == [("ab12", b"original")]


def test_a_restore_does_not_overwrite_unasked_and_sets_aside_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "loa.sqlite"
    migrate(path, tmp_path / "backups")
    saved = backups.backup(path, tmp_path, NOW)
    with_records(path, lambda r: r.add(Person(name="later")))
    with pytest.raises(FileExistsError):
        backups.restore(saved, path, tmp_path)
    backups.restore(saved, path, tmp_path, force=True)
    assert with_records(path, lambda r: r.all(Person)) == []
    assert [p.name for p in with_records(tmp_path / "loa.sqlite.replaced", everybody)] == ["later"]


def test_what_a_killed_bot_committed_last_is_set_aside_too_each_time(tmp_path: Path) -> None:
    """It is only in the journal then, which the next database must not find."""
    path = tmp_path / "loa.sqlite"
    migrate(path, tmp_path / "backups")
    saved = backups.backup(path, tmp_path, NOW)
    for n, aside in enumerate(("loa.sqlite.replaced", "loa.sqlite.replaced1")):
        engine = writing(path)
        with engine.begin() as connection:
            Records(connection).add(Person(name=f"last {n}"))
        left = {rest: path.with_name(path.name + rest).read_bytes() for rest in ("", "-wal", "-shm")}
        engine.dispose()
        for rest, content in left.items():  # as a kill leaves it
            path.with_name(path.name + rest).write_bytes(content)
        assert b"last" not in left[""]
        backups.restore(saved, path, tmp_path, force=True)
        assert with_records(path, everybody) == []
        assert [p.name for p in with_records(tmp_path / aside, everybody)] == [f"last {n}"]


def holding(database: bytes) -> bytes:
    """A tar file with this as its database."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:
        member = tarfile.TarInfo("loa.sqlite")
        member.size = len(database)
        tar.addfile(member, io.BytesIO(database))
    return file.getvalue()


def somebody_elses() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE of_another_program (id INTEGER)")
    return connection.serialize()


@pytest.mark.parametrize(
    "content",
    [b"", b"not a tar", b"\0" * 20480, holding(b""), holding(b"no database"), holding(somebody_elses())],
)
def test_a_damaged_backup_is_refused_and_nothing_is_touched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "loa.sqlite"
    migrate(path, tmp_path / "backups")
    with_records(path, lambda r: r.add(Person(name="An")))
    broken = tmp_path / "broken.tar"
    broken.write_bytes(content)
    with pytest.raises(backups.BadBackup):
        backups.restore(broken, path, tmp_path, force=True)
    assert with_records(path, lambda r: [p.name for p in r.all(Person)]) == ["An"]
