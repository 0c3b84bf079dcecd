"""Photos that are an answer: whose they are, and as which they are given once they were seen."""

from collections.abc import Callable
from dataclasses import dataclass

from workflow.model import Answer, Media
from workflow.spec import Words

SeenPhotos = tuple[tuple[int, str], ...]  # their ids and captions, as they were shown


@dataclass(frozen=True)
class OfField:
    """The photos that answer a field of a draft."""

    draft: int
    field: str


@dataclass(frozen=True)
class OfTask:
    """The photos that are the result of a task."""

    task: int


AlbumOf = OfField | OfTask


@dataclass(frozen=True)
class Album:
    """The photos there are, on a platform that has files; they are added and ordered one message at a time.

    `read` makes an answer of those that were seen.
    """

    of: AlbumOf
    title: Words
    media: tuple[Media, ...]
    read: Callable[[SeenPhotos], Answer]
