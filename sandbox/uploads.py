"""Uploaded files: opaque ids, one unique id for equal bytes, sizes read from the image header."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from typing import Any

from .api_errors import bad
from .chance import Random

JSON = dict[str, Any]

MB = 1024 * 1024
PHOTO_LIMIT = 10 * MB
UPLOAD_LIMIT = 50 * MB
DOWNLOAD_LIMIT = 20 * MB
_KINDS = {"photo": "Photo", "document": "Document", "sticker": "Sticker", "voice": "VoiceNote"}


@dataclass(slots=True)
class Stored:
    """One upload; `size` may be larger than the bytes kept, for tests of the download limit."""

    file_id: str
    unique_id: str
    kind: str
    data: bytes
    size: int
    name: str
    mime: str
    path: str
    width: int = 0
    height: int = 0


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        if marker == 0xFF or 0xD0 <= marker <= 0xD9 or marker == 0x01:
            at += 1 if marker == 0xFF else 2
            continue
        at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return None


def image_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG or PNG from its header, or None for anything else."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:2] == b"\xff\xd8":
        return _jpeg_size(data)
    return None


_MIMES = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
    "mp4": "video/mp4",
}


def mime_of(name: str) -> str:
    return _MIMES.get(name.rpartition(".")[2].lower(), "application/octet-stream")


class Files:
    """Every file the sandbox holds, by file_id."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._by_id: dict[str, Stored] = {}
        self._by_path: dict[str, Stored] = {}
        self._sizes: dict[str, list[JSON]] = {}

    def _new_id(self, prefix: str) -> str:
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        return prefix + "".join(self._rng.choices(letters, k=56))

    def _store(self, kind: str, data: bytes, name: str, unique: str, **more: Any) -> Stored:
        prefix = {"photo": "AgAC", "document": "BQAC", "sticker": "CAAC", "voice": "AwAC"}[kind]
        number = len(self._by_id)
        folder = {"photo": "photos", "document": "documents", "sticker": "stickers", "voice": "voice"}[kind]
        suffix = "." + name.rpartition(".")[2] if "." in name else ""
        more.setdefault("size", len(data))
        stored = Stored(
            file_id=self._new_id(prefix),
            unique_id=unique,
            kind=kind,
            data=data,
            name=name,
            mime=mime_of(name),
            path=f"{folder}/file_{number}{suffix}",
            **more,
        )
        self._by_id[stored.file_id] = stored
        self._by_path[stored.path] = stored
        return stored

    def photo(self, data: bytes, *, by_bot: bool = True) -> list[JSON]:
        """Store a picture; the PhotoSize list, smallest first."""
        if not data:
            raise bad("file must be non-empty")
        if by_bot and len(data) > PHOTO_LIMIT:
            raise bad(
                f"file of size {len(data)} bytes is too big for a photo; "
                f"the maximum size is {PHOTO_LIMIT} bytes"
            )
        size = image_size(data)
        if size is None or not all(size):
            raise bad("IMAGE_PROCESS_FAILED")
        width, height = size
        if width + height > 10_000 or max(size) > 20 * min(size):
            raise bad("PHOTO_INVALID_DIMENSIONS")
        name = "photo.png" if data[:4] == b"\x89PNG" else "photo.jpg"
        unique = "AQ" + hashlib.sha256(data).hexdigest()[:14]
        scale = min(1.0, 90 / max(size))
        small = (max(1, round(width * scale)), max(1, round(height * scale)))
        sizes = [
            photo_size(self._store("photo", data, name, unique + edge, width=w, height=h, size=count))
            for edge, (w, h), count in (("s", small, min(len(data), 1500)), ("x", size, len(data)))
        ]
        self._sizes.update({each["file_id"]: sizes for each in sizes})
        return sizes

    def document(self, data: bytes, name: str, *, kind: str = "document", size: int | None = None) -> JSON:
        if not data:
            raise bad("file must be non-empty")
        unique = "Ag" + hashlib.sha256(data).hexdigest()[:15]
        stored = self._store(kind, data, name, unique, size=len(data) if size is None else size)
        return document_of(stored)

    def by_id(self, file_id: str) -> Stored | None:
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> Stored | None:
        return self._by_path.get(path)

    def reuse(self, file_id: str, kind: str) -> Stored:
        """A file sent before, for sending again; a damaged or foreign id is refused."""
        stored = self._by_id.get(file_id)
        if stored is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if stored.kind != kind:
            raise bad(f"can't use file of type {_KINDS[stored.kind]} as {_KINDS[kind]}")
        return stored

    def sizes_of(self, stored: Stored) -> list[JSON]:
        """All sizes of the picture one of whose sizes this is."""
        return self._sizes[stored.file_id]


def photo_size(stored: Stored) -> JSON:
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "width": stored.width,
        "height": stored.height,
    }


def document_of(stored: Stored) -> JSON:
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_name": stored.name,
        "mime_type": stored.mime,
    }
