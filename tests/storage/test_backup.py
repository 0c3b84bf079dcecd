"""A backup holds everything, vouches for it, and comes back whole or not at all."""

import json
import os
import shutil
import tarfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records, originals
from storage.address import Address
from storage.backup import BackupFailed, backup, daily
from storage.offline import with_records
from storage.restore import restore, verify
from storage.schema import head, migrate
from storage.sqlite import writing
from tests.kit.builders import RULES
from tests.storage.home import NAME, PHOTO, home, save
from tests.storage.test_inbox import NOW
from workflow.audit import first_broken
from workflow.model import AuditEntry, Media, Person

__all__ = ["home"]
MEMORY = Path("/dev/shm")  # noqa: S108 - a disk of its own on most machines


def everybody(path: Path) -> list[str]:
    return with_records(Address(path), lambda records: [person.name for person in records.all(Person)])


def test_it_holds_everything_and_says_what(home: Path) -> None:
    saved = save(home)
    manifest = verify(saved)
    assert manifest is not None
    with tarfile.open(saved) as tar:
        names = tar.getnames()
        assert names == ["loa.sqlite", "rules.yaml", "config.yaml", f"media/{NAME}", "manifest.json"]
        assert {member.mode for member in tar} == {0o600}
        rules = tar.extractfile("rules.yaml")
        assert rules is not None
        assert rules.read().decode() == RULES
    assert (manifest.schema, manifest.counts["person"]) == (head(), 1)
    last = with_records(Address(home / "loa.sqlite"), lambda records: records.one(AuditEntry))
    assert last is not None
    assert (manifest.last, manifest.digest) == (last.id, last.digest)
    assert [path.name for path in (home / "backups").iterdir()] == [saved.name]


TAKEN: dict[str, Callable[[Path], object]] = {
    "loa.sqlite": lambda path: None,  # the office's own
    "loa.sqlite-wal": lambda path: path.write_bytes(b"what was committed last"),
    "config.yaml": lambda path: None,
    f"media/{NAME}": lambda path: None,
    "loa.home": lambda path: path.write_text("/srv/loa/loa.sqlite\n", "utf-8"),
    "letters.tar": lambda path: tarfile.open(path, "w").close(),
    "thesis.docx": lambda path: path.write_bytes(b"PK\x03\x04" * 300),
    "a-pipe": os.mkfifo,
    "a-link": lambda path: path.symlink_to("config.yaml"),
    "a-link-to-nothing": lambda path: path.symlink_to("nowhere/loa.tar"),
}


@pytest.mark.parametrize("name", TAKEN)
def test_it_takes_the_name_of_a_backup_alone(name: str, home: Path) -> None:
    """A word too many must not cost the office its database, nor a machine its devices."""
    TAKEN[name](home / name)
    before = (home / name).lstat()
    with pytest.raises(BackupFailed, match="is there already and is no backup; name another file"):
        save(home, home / name)
    after = (home / name).lstat()
    assert (after.st_ino, after.st_size, after.st_mode) == (before.st_ino, before.st_size, before.st_mode)
    assert everybody(home / "loa.sqlite") == ["An"]


def test_it_replaces_a_backup_and_what_holds_nothing(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "nightly.tar"
    target.touch()
    for _ in range(2):
        assert verify(save(home, target))


def test_it_comes_back_whole_on_an_empty_machine_and_says_so_in_the_log(home: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    restored = restore(save(home), other / "loa.sqlite", other, NOW)
    assert restored.missing == []
    assert everybody(other / "loa.sqlite") == ["An"]
    assert [(p.name, p.read_bytes()) for p in (other / "media").iterdir()] == [(NAME, PHOTO)]
    before, entry = with_records(Address(other / "loa.sqlite"), lambda records: records.all(AuditEntry))[-2:]
    assert entry.kind == "restored"
    assert json.loads(entry.body) == {"backup_last": before.id, "backup_digest": before.digest}
    assert (
        with_records(Address(other / "loa.sqlite"), lambda records: first_broken(records.all(AuditEntry)))
        is None
    )
    assert sorted(p.name for p in other.iterdir()) == ["loa.home", "loa.sqlite", "media"]


def test_the_daily_one_needs_the_originals_once(home: Path, tmp_path: Path) -> None:
    for day in range(3):
        assert daily(home / "loa.sqlite", home, NOW + timedelta(days=day), None)
    assert daily(home / "loa.sqlite", home, NOW, None) is None
    beside = home / "backups" / "originals" / NAME
    assert (home / "media" / NAME).samefile(beside)
    assert sorted(p.name for p in beside.parent.iterdir()) == [NAME]
    elsewhere, other = tmp_path / "copied", tmp_path / "other"
    shutil.copytree(home / "backups", elsewhere)
    assert restore(elsewhere / f"daily-{NOW:%Y-%m-%d}.tar", other / "loa.sqlite", other, NOW).missing == []
    assert (other / "media" / NAME).read_bytes() == PHOTO
    (elsewhere / "originals" / NAME).write_bytes(b"altered")
    shutil.rmtree(other / "media")
    again = restore(elsewhere / f"daily-{NOW:%Y-%m-%d}.tar", other / "loa.sqlite", other, NOW, force=True)
    assert again.missing == [NAME]


def test_on_another_disk_originals_are_copied(home: Path, tmp_path: Path) -> None:
    other = MEMORY / f"loa-{tmp_path.name}-{os.getpid()}"
    if not other.parent.is_dir() or other.parent.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is one disk here")
    try:
        originals.put(home / "media" / NAME, other)
        assert (other / NAME).read_bytes() == PHOTO
        assert [p.name for p in other.iterdir()] == [NAME]
    finally:
        shutil.rmtree(other, ignore_errors=True)


def test_a_photo_as_it_came_is_looked_for_too(home: Path) -> None:
    """Beside what of it may leave the house."""
    path, lost = home / "loa.sqlite", "ab" * 32
    [kept] = with_records(Address(path), lambda records: records.all(Media, digest=NAME))
    with_records(Address(path), lambda records: records.change(kept, original=lost))
    assert with_records(Address(path), lambda records: originals.problems(records, home / "media")) == [
        f"the original {home / 'media' / lost} is missing"
    ]


def test_an_altered_original_is_found(home: Path, tmp_path: Path) -> None:
    path, photo = home / "loa.sqlite", home / "media" / NAME
    good = save(home)
    assert with_records(Address(path), lambda records: originals.problems(records, home / "media")) == []
    photo.write_bytes(b"another photo")
    assert with_records(Address(path), lambda records: originals.problems(records, home / "media")) == [
        f"the original {photo} is altered"
    ]
    assert backup(path, home, NOW, tmp_path / "b.tar")[1].altered == [NAME]
    assert restore(tmp_path / "b.tar", tmp_path / "c" / "loa.sqlite", tmp_path / "c", NOW).missing == [NAME]
    photo.unlink()
    assert with_records(Address(path), lambda records: originals.problems(records, home / "media")) == [
        f"the original {photo} is missing"
    ]
    restore(good, path, home, NOW, force=True)
    assert photo.read_bytes() == PHOTO


def test_it_sets_a_database_aside_only_by_force(home: Path) -> None:
    path = home / "loa.sqlite"
    saved = save(home)
    with_records(Address(path), lambda records: records.add(Person(name="later")))
    with pytest.raises(FileExistsError):
        restore(saved, path, home, NOW)
    restore(saved, path, home, NOW, force=True)
    assert everybody(path) == ["An"]
    assert everybody(home / "loa.sqlite.replaced") == ["An", "later"]


def test_what_a_killed_bot_committed_last_is_set_aside_too_each_time(home: Path) -> None:
    """It is only in the journal then, which the next database must not find."""
    path, saved = home / "loa.sqlite", save(home)
    for n, aside in enumerate(("loa.sqlite.replaced", "loa.sqlite.replaced1")):
        engine = writing(Address(path))
        with engine.begin() as connection:
            Records(connection).add(Person(name=f"nobody else {n}"))
        left = {rest: path.with_name(path.name + rest).read_bytes() for rest in ("", "-wal", "-shm")}
        engine.dispose()
        for rest, content in left.items():  # as a kill leaves it
            path.with_name(path.name + rest).write_bytes(content)
        assert b"nobody else" not in left[""]
        restore(saved, path, home, NOW, force=True)
        assert everybody(path) == ["An"]
        assert everybody(home / aside) == ["An", f"nobody else {n}"]
    restore(home / "loa.sqlite.replaced1", path, home, NOW, force=True)
    assert everybody(path) == ["An", "nobody else 1"]


def test_one_of_an_older_program_comes_back_too(home: Path, tmp_path: Path) -> None:
    """Without a manifest its originals vouch for themselves."""
    old = tmp_path / "old.tar"
    with tarfile.open(old, "w") as tar:
        tar.add(home / "loa.sqlite", "loa.sqlite")
        tar.add(home / "media" / NAME, f"media/{NAME}")
    assert verify(old) is None
    restore(old, tmp_path / "new" / "loa.sqlite", tmp_path / "new", NOW)
    assert everybody(tmp_path / "new" / "loa.sqlite") == ["An"]
    files = [p for p in (tmp_path / "new").rglob("*") if p.is_file()]
    assert {p.stat().st_mode & 0o777 for p in files} == {0o600}


def test_one_of_an_older_schema_is_brought_up_to_date(home: Path, tmp_path: Path) -> None:
    from tests.storage.test_schema import old  # a database of the first version

    old(tmp_path / "old.sqlite")
    restore(tmp_path / "old.sqlite", home / "loa.sqlite", home, NOW, force=True)
    assert migrate(Address(home / "loa.sqlite"), home / "backups") is None
