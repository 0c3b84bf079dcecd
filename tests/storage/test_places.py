"""One file, always; for its owner alone; and never a new one where another was."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

import pytest

from bot.lock import take_home
from bot.starting import prepare
from storage import Database, FileGone, private
from storage import home as homes
from storage.address import Address
from storage.backup import backup, daily
from storage.home import NoDatabase
from storage.offline import with_records
from storage.restore import restore
from storage.schema import SchemaTooNew, migrate
from storage.sqlite import real
from tests.storage.test_inbox import NOW
from workflow.model import Person

ODD = [
    "plain", "a b", " begins and ends ", "a?b", "a?mode=memory", "a#b", "100%", "%41", "%2e%2e", "a&b=c",
    "a'b", 'a"b', "a;b", "a:b", "file:a", ":memory:", "a\\b", "a+b", "[a]", "{a}", "~", "-a", "a\nb", "🙂",
    normalize("NFC", "học kỳ"), normalize("NFD", "học kỳ"), "数据",
]  # fmt: skip


@pytest.mark.parametrize("name", ODD)
async def test_every_part_of_the_program_opens_the_same_file(name: str, tmp_path: Path) -> None:
    home = tmp_path / name
    path = home / f"{name}.sqlite"
    migrate(Address(path), home / "backups")
    database = Database(Address(path))
    await database.write(lambda store: store.add(Person(name="An")))
    assert [p.name for p in await database.read(lambda store: store.all(Person))] == ["An"]
    assert with_records(Address(path), lambda records: [p.name for p in records.all(Person)]) == ["An"]
    database.check()
    await database.close()
    assert migrate(Address(path), home / "backups") is None
    saved, _ = backup(path, home, NOW, home / f"{name}.tar")
    other = tmp_path / "other" / name
    restore(saved, other / path.name, other, NOW)
    with_records(Address(other / path.name), lambda records: records.all(Person))
    assert {p.name for p in tmp_path.iterdir()} == {name, "other"}
    assert sorted(p.name for p in home.iterdir()) == sorted([path.name, saved.name])


@pytest.mark.parametrize("way", ["relative", "a link to the file", "a link to its folder", "up and down"])
async def test_whatever_way_leads_there(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "disk").mkdir()
    there = tmp_path / "disk" / "loa.sqlite"
    migrate(Address(there), tmp_path / "backups")
    (tmp_path / "link.sqlite").symlink_to(there)
    (tmp_path / "folder").symlink_to(there.parent)
    monkeypatch.chdir(tmp_path)
    path = {
        "relative": Path("disk/loa.sqlite"), "a link to the file": tmp_path / "link.sqlite",
        "a link to its folder": tmp_path / "folder" / "loa.sqlite",
        "up and down": tmp_path / "disk" / ".." / "disk" / "loa.sqlite",
    }[way]  # fmt: skip
    database = Database(Address(path))
    await database.write(lambda store: store.add(Person(name="An")))
    database.check()
    assert with_records(Address(there), lambda records: [p.name for p in records.all(Person)]) == ["An"]
    await database.close()
    assert [p.name for p in there.parent.iterdir()] == ["loa.sqlite"]
    saved, _ = backup(path, tmp_path, NOW)
    restore(saved, path, tmp_path, NOW, force=True)
    assert (tmp_path / "link.sqlite").is_symlink()
    assert sorted(p.name for p in there.parent.iterdir()) == ["loa.sqlite", "loa.sqlite.replaced"]


def rights(folder: Path) -> set[str]:
    """Return the paths in a folder, itself included, that are open to others."""
    found = [folder, *folder.rglob("*")]
    return {f"{p.name} {p.stat().st_mode & 0o777:o}" for p in found if p.stat().st_mode & 0o077}


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
async def test_files_are_for_their_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere" / "deep"
    for path in (home / "loa.sqlite", elsewhere / "loa.sqlite"):
        prepare(home if path.parent == home else path.parent, Address(path))
        database = Database(Address(path))
        await database.write(lambda store: store.add(Person(name="An")))
        assert (path.parent / "loa.sqlite-wal").exists()
        assert rights(path.parent) == set()
        backup(path, path.parent, NOW)
        backup(path, path.parent, NOW, tmp_path / "outside" / "loa.tar")
        await database.close()
        assert rights(path.parent) == rights(tmp_path / "outside") == set()
    restore(tmp_path / "outside" / "loa.tar", tmp_path / "new" / "loa.sqlite", tmp_path / "new", NOW)
    assert rights(tmp_path / "new") == rights(tmp_path / "elsewhere") == set()


def test_what_was_open_is_closed_at_the_start_and_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    home = tmp_path / "home"
    prepare(home, Address(home / "loa.sqlite"))
    for name in ("media/ab", "backups/loa-1.tar", "backups/originals/ab", "loa.sqlite.replaced", "loa.lock"):
        (home / name).parent.mkdir(exist_ok=True)
        (home / name).write_bytes(b"")
        (home / name).chmod(0o644)
    for folder in (home, home / "media", home / "backups"):
        folder.chmod(0o755)
    (home / "office.yaml").write_text("not Loa's own")
    (home / "office.yaml").chmod(0o644)
    caplog.clear()
    prepare(home, Address(home / "loa.sqlite"))
    assert rights(home) == {"office.yaml 644"}
    assert [r.message.partition(" files")[0] for r in caplog.records] == ["9"]
    caplog.clear()
    prepare(home, Address(home / "loa.sqlite"))
    assert caplog.records == []


def test_a_folder_of_everybody_is_not_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    prepare(tmp_path, Address(tmp_path / "loa.sqlite"))
    assert tmp_path.stat().st_mode & 0o7777 == 0o1777


def test_a_first_start_says_that_it_makes_a_database(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    for _ in range(2):
        prepare(home, Address(home / "loa.sqlite"))
    said = f"a new database was made at {home}/loa.sqlite"
    assert capsys.readouterr().out.count(said) == 1
    assert [said in record.message for record in caplog.records] == [True]


def _empty(home: Path) -> None:
    (home / "loa.sqlite").unlink()
    sqlite3.connect(home / "loa.sqlite").close()


def _leave_only(home: Path, folder: str) -> None:
    (home / "loa.sqlite").unlink()
    (home / "loa.home").unlink()
    (home / folder).mkdir()


LOST: dict[str, Callable[[Path], object]] = {
    "the file": lambda home: (home / "loa.sqlite").unlink(),
    "what is in the file": lambda home: (home / "loa.sqlite").write_bytes(b""),
    "the tables": _empty,
    "file and mark, not the backups": partial(_leave_only, folder="backups"),
    "file and mark, not the originals": partial(_leave_only, folder="media"),
}  # fmt: skip


@pytest.mark.parametrize("what", LOST)
def test_no_new_database_is_made_where_one_was(what: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    path = home / "loa.sqlite"
    prepare(home, Address(path))
    saved, _ = backup(path, home, NOW, tmp_path / "saved.tar")
    LOST[what](home)
    before = sorted(home.rglob("*"))
    with pytest.raises(NoDatabase, match=r"there is no database at .*loa restore"):
        prepare(home, Address(path))
    assert sorted(home.rglob("*")) == before
    restore(saved, path, home, NOW, force=True)
    prepare(home, Address(path))


def test_a_database_elsewhere_whose_disk_is_away(tmp_path: Path) -> None:
    home, disk = tmp_path / "home", tmp_path / "disk"
    prepare(home, Address(disk / "loa.sqlite"))
    disk.rename(tmp_path / "unmounted")
    disk.mkdir()
    with pytest.raises(NoDatabase, match=r"there is no database at .*disk/loa.sqlite: is its disk mounted"):
        prepare(home, Address(disk / "loa.sqlite"))
    with pytest.raises(NoDatabase, match=r"this home's was .*disk/loa.sqlite"):
        prepare(home, Address(tmp_path / "mistyped" / "loa.sqlite"))
    assert list(disk.iterdir()) == []
    assert not (tmp_path / "mistyped").exists()
    disk.rmdir()
    (tmp_path / "unmounted").rename(disk)
    prepare(home, Address(disk / "loa.sqlite"))
    disk.rename(tmp_path / "moved")
    prepare(home, Address(tmp_path / "moved" / "loa.sqlite"))  # said by LOA_DATABASE, and there
    assert (home / "loa.home").read_text() == f"{real(tmp_path / 'moved')}/loa.sqlite\n"


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "loa.sqlite")) as connection:
        connection.execute("CREATE TABLE of_another_program (id INTEGER)")
    before = (tmp_path / "loa.sqlite").read_bytes()
    with pytest.raises(NoDatabase, match=r"is another program's"):
        prepare(tmp_path, Address(tmp_path / "loa.sqlite"))
    assert (tmp_path / "loa.sqlite").read_bytes() == before


def test_a_newer_database_gets_no_mark_and_keeps_its_rights(tmp_path: Path) -> None:
    migrate(Address(tmp_path / "loa.sqlite"), tmp_path / "backups")
    with closing(sqlite3.connect(tmp_path / "loa.sqlite")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(SchemaTooNew):
        prepare(tmp_path, Address(tmp_path / "loa.sqlite"))
    assert not (tmp_path / homes.MARK).exists()


def _replace(home: Path) -> None:
    home.rename(home.with_name("moved"))
    home.mkdir()


def _turn_link(home: Path) -> None:
    (home.parent / "link").unlink()
    (home.parent / "link").symlink_to(home.parent)


GONE: dict[str, Callable[[Path], object]] = {
    "removed": lambda home: (home / "loa.sqlite").unlink(),
    "emptied": lambda home: os.truncate(home / "loa.sqlite", 0),
    "moved": lambda home: (home / "loa.sqlite").rename(home / "moved.sqlite"),
    "replaced": lambda home: (
        (home / "copy").write_bytes((home / "loa.sqlite").read_bytes()),
        (home / "copy").rename(home / "loa.sqlite"),
    ),
    "its journal removed": lambda home: (home / "loa.sqlite-wal").unlink(),
    "its index removed": lambda home: (home / "loa.sqlite-shm").unlink(),
    "its folder moved": lambda home: home.rename(home.with_name("moved")),
    "its folder replaced": _replace,
    "a link turned": _turn_link,
}


@pytest.mark.parametrize("what", GONE)
async def test_a_file_that_is_gone_is_noticed_and_nothing_is_confirmed(what: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    prepare(home, Address(home / "loa.sqlite"))
    (tmp_path / "link").symlink_to(home)
    database = Database(Address(tmp_path / "link" / "loa.sqlite"))
    await database.write(lambda store: store.add(Person(name="An")))
    database.check()
    GONE[what](home)
    with pytest.raises(FileGone, match=r"while it was in use.*loa restore"):
        database.check()
    with pytest.raises(Exception, match=r"while it was in use|damaged|malformed|disk I/O error"):
        await database.write(lambda store: store.add(Person(name="Bình")))
    await database.close()


def test_what_root_does_leaves_nothing_that_the_bots_user_cannot_use(tmp_path: Path) -> None:
    """A start, a backup or a restore as root in the home of another user."""
    if os.geteuid() != 0:
        pytest.skip("only root can do this")
    home, nobody = tmp_path / "home", 65534
    home.mkdir()
    os.chown(home, nobody, nobody)
    for each in take_home(home, home / "loa.sqlite"):
        each.close()
    prepare(home, Address(home / "loa.sqlite"))
    (home / "media").mkdir()
    photo = b"a photo"
    private.write(home / "media" / sha256(photo).hexdigest(), photo)
    saved, _ = backup(home / "loa.sqlite", home, NOW)
    os.chown(tmp_path, 1, 1)
    taken_away, _ = backup(home / "loa.sqlite", home, NOW, tmp_path / "loa.tar")
    assert taken_away.stat().st_uid == 0  # nobody else's, whoever's folder it lies in
    daily(home / "loa.sqlite", home, NOW, None)
    restore(saved, home / "loa.sqlite", home, NOW, force=True)
    owners = {path.name: path.stat().st_uid for path in home.rglob("*") if path.name != "media"}
    assert {name for name, owner in owners.items() if owner != nobody} == set()
