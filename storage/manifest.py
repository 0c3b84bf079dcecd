"""The manifest of a backup, and whether a file is what its manifest says."""

import hashlib
import tarfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from pydantic import TypeAdapter, ValidationError

from storage.database_errors import Unusable
from storage.home import MEDIA
from storage.originals import is_name

DATABASE, MANIFEST, RULES, CONFIG = "loa.sqlite", "manifest.json", "rules.yaml", "config.yaml"
ORIGINALS = "originals"


@dataclass(frozen=True)
class Manifest:
    """The contents of a backup. `members` are its files by name, `originals` those that lie beside it."""

    made_at: str
    program: str
    schema: str
    last: int
    digest: str
    counts: dict[str, int]
    members: dict[str, str] = field(default_factory=dict)
    originals: list[str] = field(default_factory=list)
    altered: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        photos = len(self.originals) + sum(name.startswith(f"{MEDIA}/") for name in self.members)
        return (
            f"made {self.made_at} by version {self.program}, schema {self.schema},"
            f" {self.counts.get('request', 0)} requests, {photos} originals,"
            f" last audit entry {self.last} {self.digest}"
        )


_MANIFEST = TypeAdapter(Manifest)


class BadBackup(Unusable):
    """The file is no backup, or a damaged one."""


def may_be_replaced(file: Path) -> bool:
    """Whether a file may be replaced by a backup: it begins as a backup does, or is empty."""
    if not file.stat().st_size:
        return True
    try:
        with tarfile.open(file) as tar:
            first = tar.next()
    except (tarfile.TarError, EOFError):
        return False
    return first is not None and first.name == DATABASE


def require_whole(source: Path) -> Manifest | None:
    """Open a backup and compare each member with the manifest. Raises BadBackup.

    A backup of an older program has no manifest: its originals are compared with their names.
    """
    seen: dict[str, str] = {}
    manifest = None
    try:
        with tarfile.open(source) as tar:
            for member in tar:
                _require_plain(member)
                file = tar.extractfile(member)
                if file is None:
                    continue
                if member.name == MANIFEST:
                    manifest = _read(file.read())
                else:
                    seen[member.name] = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]  # a buffered reader
    except tarfile.ReadError:
        raise BadBackup("`loa backup` has not written it, or it is cut off") from None
    except (tarfile.TarError, EOFError) as error:
        raise BadBackup(f"it is damaged: {error}") from None
    if DATABASE not in seen:
        raise BadBackup("it holds no database")
    by_name = {n: n.removeprefix(f"{MEDIA}/") for n in seen if n.startswith(f"{MEDIA}/")}
    wanted = manifest.members if manifest else by_name
    for name in sorted(wanted.keys() | seen.keys() if manifest else wanted):
        if seen.get(name) != wanted.get(name):
            raise BadBackup(f"its {name} is {'altered' if name in seen else 'missing'}; take another backup")
    return manifest


def _require_plain(member: tarfile.TarInfo) -> None:
    """Raise BadBackup for what no backup holds: a link, a device, a way out of the folder."""
    path = PurePosixPath(member.name)
    if not (member.isfile() or member.isdir()) or path.is_absolute() or ".." in path.parts:
        raise BadBackup(f"it holds {member.name!r}, which `loa backup` does not write")


def _read(content: bytes) -> Manifest:
    """Return a manifest whose parts are of the kinds that are reckoned with."""
    try:
        found = _MANIFEST.validate_json(content)
    except ValidationError:
        raise BadBackup(f"its {MANIFEST} cannot be read; take another backup") from None
    if not all(map(is_name, (*found.originals, *found.altered))):
        raise BadBackup(f"its {MANIFEST} cannot be read; take another backup")
    return found
