"""Originals of photos and files: each lies under its hash, so that an altered one gives itself away."""

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from storage import private
from storage.records import Records
from workflow.model import Media

_NAME = re.compile(r"[0-9a-f]{64}")


def is_name(name: str) -> bool:
    """Whether an original may be called so."""
    return _NAME.fullmatch(name) is not None


def all_in(folder: Path) -> Iterator[Path]:
    """Yield the originals of a folder in the order of their names."""
    found = folder.iterdir() if folder.is_dir() else ()
    yield from sorted(path for path in found if is_name(path.name))


def digest_of(path: Path) -> str:
    """Return the hash of a file's content."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_whole(path: Path) -> bool:
    """Whether an original is there, and is what its name says."""
    return path.is_file() and digest_of(path) == path.name


def problems(records: Records, folder: Path) -> list[str]:
    """Return a line for each original that the database counts on and that is missing or altered."""
    kept = records.all(Media, state="have")
    wanted = sorted({digest for media in kept for digest in (media.digest, media.original) if digest})
    lacking = [folder / digest for digest in wanted if not is_whole(folder / digest)]
    return [f"the original {path} is {'altered' if path.exists() else 'missing'}" for path in lacking]


def put(source: Path, folder: Path) -> None:
    """Have an original in a folder too: under a second name on the same disk, as a copy on another."""
    private.make_folder(folder)
    target = folder / source.name
    partial = folder / f"{source.name}.partial"
    partial.unlink(missing_ok=True)
    try:
        os.link(source, partial)
    except OSError as error:
        if error.errno not in (errno.EXDEV, errno.EPERM, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP):
            raise
        with private.fresh(partial):
            shutil.copyfile(source, partial)
            partial.replace(target)
        return
    partial.replace(target)
    private.hand_over(target)
    partial.unlink(missing_ok=True)  # where both were the same file already, renaming one does nothing
