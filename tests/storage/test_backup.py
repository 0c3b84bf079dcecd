"""A backup holds everything, vouches for it, and comes back whole or not at all."""

import hashlib
import io
import json
import os
import shutil
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.tokens import SystemTokens
from storage import Records, originals
from storage.address import Address
from storage.backup import BackupFailed, backup, daily
from storage.engine import writing
from storage.manifest import BadBackup
from storage.offline import with_records
from storage.restore import restore, verify
from storage.schema import head, migrate
from tests.kit.builders import RULES, make_database, spec_of
from tests.storage.test_inbox import NOW
from workflow.actions import UseRules
from workflow.audit import first_broken
from workflow.model import AuditEntry, Media, Person
from workflow.rules.book import RuleBook
from workflow.subjects import SUBJECTS
from workflow.work import Work

MEMORY = Path("/dev/shm")  # noqa: S108 - a disk of its own on most machines
PHOTO = b"a photo"
NAME = hashlib.sha256(PHOTO).hexdigest()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An office with a person, rules and an original."""
    home = tmp_path / "home"
    make_database(home / "loa.sqlite")
    with_records(Address(home / "loa.sqlite"), furnish)
    (home / "media").mkdir()
    (home / "media" / NAME).write_bytes(PHOTO)
    (home / "media" / f"{NAME}.partial").write_bytes(b"half")
    (home / "config.yaml").write_text("a changed file\n", "utf-8")
    return home


def furnish(records: Records) -> None:
    records.add(Person(name="An"))
    records.add(
        Media(kind="photo", handle="h", unique="u", position=1, state="have", digest=NAME, size=len(PHOTO))
    )
    UseRules(RULES).perform(
        Work(records, RuleBook(0, spec_of(RULES)), NOW, NOW, "", SUBJECTS, SystemTokens())
    )
    Work(records, RuleBook(0, spec_of(RULES)), NOW, NOW, "", SUBJECTS, SystemTokens()).audit(
        "tested", "a test"
    )


def save(home: Path, to: Path | None = None) -> Path:
    return backup(home / "loa.sqlite", home, NOW, to, home / "config.yaml")[0]


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
def test_it_takes_no_name_of_anything_but_a_backup(name: str, home: Path) -> None:
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


def test_it_does_not_overwrite_unasked_and_sets_aside_when_asked(home: Path) -> None:
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
        engine = writing(path)
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


def altered(saved: Path, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """A backup in which one member was changed, or left out."""
    target = io.BytesIO()
    with tarfile.open(saved) as source, tarfile.open(fileobj=target, mode="w") as tar:
        for member in source:
            file = source.extractfile(member)
            content = change(member.name, file.read() if file else b"")
            if content is not None:
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
    return target.getvalue()


def holding(database: bytes) -> bytes:
    """A tar file with this as its database."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:
        member = tarfile.TarInfo("loa.sqlite")
        member.size = len(database)
        tar.addfile(member, io.BytesIO(database))
    return file.getvalue()


def somebody_elses() -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE of_another_program (id INTEGER)")
        return connection.serialize()


def stated(manifest: bytes, **other: object) -> bytes:
    """A manifest that says something else."""
    return json.dumps(json.loads(manifest) | other).encode()


def member_of(kind: bytes, name: str, to: str = "") -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, to
    return member


def beside(saved: Path, member: tarfile.TarInfo) -> bytes:
    """A backup without a manifest, as of an older program, with one more member."""
    target = io.BytesIO(altered(saved, lambda name, c: None if name == "manifest.json" else c))
    with tarfile.open(fileobj=target, mode="a") as tar:
        tar.addfile(member)
    return target.getvalue()


BROKEN: dict[str, Callable[[Path], bytes]] = {
    "empty": lambda saved: b"",
    "no tar": lambda saved: b"not a tar",
    "nothing in it": lambda saved: b"\0" * 20480,
    "no database in it": lambda saved: holding(b""),
    "text for a database": lambda saved: holding(b"no database"),
    "another program's": lambda saved: holding(somebody_elses()),
    "cut off": lambda saved: saved.read_bytes()[:9000],
    "one byte of the database": lambda saved: altered(
        saved, lambda name, content: content[:-1] + b"x" if name == "loa.sqlite" else content
    ),
    "one byte of an original": lambda saved: altered(
        saved, lambda name, content: b"A photo" if name.startswith("media/") else content
    ),
    "other rules": lambda saved: altered(saved, lambda name, c: c + b"#" if name == "rules.yaml" else c),
    "an original left out": lambda saved: altered(
        saved, lambda name, content: None if name.startswith("media/") else content
    ),
    "a manifest of something else": lambda saved: altered(
        saved, lambda name, content: b"[]" if name == "manifest.json" else content
    ),
    "a manifest with a number for a name": lambda saved: altered(
        saved, lambda name, c: stated(c, program=["0.1"], members=[]) if name == "manifest.json" else c
    ),
    "a manifest that counts on no original": lambda saved: altered(
        saved, lambda name, c: stated(c, originals=["../../x"]) if name == "manifest.json" else c
    ),
    "a manifest without an end": lambda saved: altered(
        saved, lambda name, content: content[:40] if name == "manifest.json" else content
    ),
    "a manifest in another encoding": lambda saved: altered(
        saved, lambda name, c: c.decode().encode("utf-16") if name == "manifest.json" else c
    ),
    "a way out": lambda saved: beside(saved, tarfile.TarInfo("../evil")),
    "a way into the machine": lambda saved: beside(saved, tarfile.TarInfo("/tmp/evil")),  # noqa: S108 - never made
    "a pipe": lambda saved: beside(saved, member_of(tarfile.FIFOTYPE, "media/pipe")),
    "a device": lambda saved: beside(saved, member_of(tarfile.CHRTYPE, "media/null")),
    "a link": lambda saved: beside(saved, member_of(tarfile.SYMTYPE, "media/link", "../loa.sqlite")),
    "a link for a database": lambda saved: beside(
        saved, member_of(tarfile.SYMTYPE, "loa.sqlite", "/nowhere")
    ),
    "a second name": lambda saved: beside(saved, member_of(tarfile.LNKTYPE, "media/again", "nowhere")),
    "an old one with an altered original": lambda saved: altered(
        saved, {"manifest.json": None, f"media/{NAME}": b"A photo"}.get
    ),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_a_damaged_one_is_refused_and_nothing_is_touched(home: Path, tmp_path: Path, broken: str) -> None:
    bad = tmp_path / "bad.tar"
    bad.write_bytes(BROKEN[broken](save(home)))
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*") if path.is_file()}
    with pytest.raises(BadBackup):
        verify(bad)
    with pytest.raises(BadBackup):
        restore(bad, home / "loa.sqlite", home, NOW, force=True)
    assert {path: path.stat().st_mtime_ns for path in home.rglob("*") if path.is_file()} == before


def test_one_of_an_older_schema_is_brought_up_to_date(home: Path, tmp_path: Path) -> None:
    from tests.storage.test_schema import old  # a database of the first version

    old(tmp_path / "old.sqlite")
    restore(tmp_path / "old.sqlite", home / "loa.sqlite", home, NOW, force=True)
    assert migrate(home / "loa.sqlite", home / "backups") is None
