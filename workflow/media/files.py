"""Photos and files as a chat hands them over, and how they are kept."""

import re
from dataclasses import dataclass, replace

from workflow.form import kinds
from workflow.form.problem import Problem
from workflow.model import Media
from workflow.spec import FieldSpec
from workflow.text import clean
from workflow.work import Work

FILE_KINDS = (".docx", ".pdf")
TABLE_KINDS = (".xlsx", ".csv")
PHOTO_KINDS = (".jpg", ".jpeg", ".png", ".webp", ".heic")
NAME, ENDING = 120, 10  # characters that are kept
_FOLDERS, _NOT_IN_NAMES = re.compile(r".*[/\\]", re.DOTALL), re.compile(r"[\s<>:\"|?*]+")


@dataclass(frozen=True)
class SentFile:
    """A photo or document of a message. `handle` fetches it, `unique` tells the same one again.

    `position` is its place among all that was sent on its platform, and so in the order: a number that
    grows, as the platform counts or in the order of arrival. `size` is in bytes, as is the `most` that can
    be fetched from the platform, if it has such a limit.
    """

    kind: str
    handle: str
    unique: str
    position: int
    name: str = ""
    mime: str = ""
    size: int = 0
    caption: str = ""
    most: int | None = None

    @property
    def ending(self) -> str:
        """“.docx”: in small letters."""
        return "." + clean(self.name).lower().rsplit(".", 1)[-1]

    def too_large(self) -> Problem | None:
        if self.most is None or self.size <= self.most:
            return None
        return Problem("file-too-large", {"megabytes": self.most // 2**20})


def is_picture(file: SentFile | Media) -> bool:
    """A photo, or an image sent as a file."""
    is_image = file.mime.startswith("image/") or clean(file.name).lower().endswith(PHOTO_KINDS)
    return file.kind == "photo" or is_image


def photo_problem(file: SentFile) -> Problem | None:
    """The reason why a file is refused as a photo."""
    return file.too_large() or (None if is_picture(file) else Problem("not-a-photo"))


def problem_with(spec: FieldSpec, file: SentFile) -> Problem | None:
    """The reason why a file is refused as an answer to a field for files."""
    if problem := file.too_large():
        return problem
    if kinds.of(spec).takes_file:
        is_document = file.kind == "document" and file.ending in FILE_KINDS
        return None if is_document else Problem("not-a-document")
    return kinds.of(spec).other()


def short_name(name: str, longest: int = NAME) -> str:
    """A file's name as every file system takes it, without folders, cut before its ending, which opens it."""
    name = _NOT_IN_NAMES.sub(" ", _FOLDERS.sub("", clean(name))).strip()
    name = name if name.strip(". ") else ""
    stem, dot, ending = name.rpartition(".")
    kept = f"{dot}{ending}" if stem and len(ending) <= ENDING else ""
    return name if len(name) <= longest else f"{name[: longest - len(kept) - 1].rstrip()}…{kept}"


def keep(work: Work, platform: str, file: SentFile, draft: int | None) -> Media:
    """Remember a file of a draft, or of a task; its bytes are fetched from the platform later."""
    return work.store.add(
        Media(
            draft=draft,
            kind="photo" if file.kind == "photo" else "document",
            platform=platform,
            handle=file.handle,
            unique=file.unique,
            position=file.position,
            name=short_name(file.name),
            mime=file.mime[:80],
            size=file.size,
            caption=clean(file.caption),
        )
    )


def kept(work: Work, file: SentFile, ids: list[int], draft: int | None) -> Media | None:
    """The same photo or file, where it is among these, or the draft had it before."""
    there = work.store.all(Media, id=tuple(ids))
    found = next((media for media in there if media.unique == file.unique), None)
    if found or draft is None:
        return found
    return work.store.one(Media, draft=draft, unique=file.unique)


def placed(work: Work, ids: list[int], new: Media) -> list[int]:
    """The ids with a new one in its place: after what was sent before it and what another draft brought.

    Albums can arrive shuffled; the numbers of their platform are the order in which they were sent. Those of
    another one were there before. Photos that were put in another order stay in it.
    """
    before = [m.id for m in work.store.all(Media, id=tuple(ids)) if _is_before(m, new)]
    at = max((n for n, id in enumerate(ids, start=1) if id in before), default=0)
    return [*ids[:at], new.id, *ids[at:]]


def sent_again(work: Work, ids: list[int], kept: Media, file: SentFile) -> list[int]:
    """The ids where one of them came twice: the place that was sent first counts."""
    if file.position >= kept.position:
        return ids
    moved = work.store.change(kept, position=file.position)
    return placed(work, [id for id in ids if id != kept.id], moved)


def taken_back(work: Work, left_out: Media, file: SentFile) -> Media:
    """A photo or file that was left out and is sent again, as it comes now."""
    return work.store.change(left_out, position=file.position, caption=clean(file.caption))


def _is_before(media: Media, new: Media) -> bool:
    has_other_numbers = media.draft != new.draft or media.platform != new.platform
    return has_other_numbers or media.position < new.position


def with_caption(work: Work, media: Media, draft: int | None, caption: str) -> Media:
    """A photo with another caption; one that another draft brought stays there as it is."""
    if media.draft == draft:
        return work.store.change(media, caption=clean(caption))
    return work.store.add(replace(media, id=0, draft=draft, caption=clean(caption)))
