"""A damaged backup is refused, and nothing is touched."""

import io
import json
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage.manifest import BadBackup
from storage.restore import restore, verify
from tests.storage.home import NAME, home, save
from tests.storage.test_inbox import NOW

__all__ = ["home"]


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
