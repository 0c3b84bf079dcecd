"""An album: the photos of a field or of a result are added, left out, put in order and given captions."""

from collections.abc import Callable
from dataclasses import dataclass

from workflow.form import questions
from workflow.media import files
from workflow.media.files import SentFile
from workflow.model import Media
from workflow.requests.drafts.answer import Answered, field_of, keep, media_in, problem_of, require_draft
from workflow.requests.publishing.publish import MOST_PHOTOS, require_photo_task
from workflow.work import Actor, Work


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
class _Album:
    """The ids of photos in order, the most there can be, and how another order is kept.

    The photos belong to `draft`, except those that another draft brought; those of a task to none.
    """

    ids: list[int]
    most: int
    draft: int | None
    keep: Callable[[list[int]], object]


def _require(work: Work, actor: Actor, of: AlbumOf) -> _Album:
    """The album, if the actor may change it now."""
    if isinstance(of, OfTask):
        task = require_photo_task(work, actor, of.task)
        return _Album(task.photos, MOST_PHOTOS, None, lambda ids: work.store.change(task, photos=ids))
    draft, key = require_draft(work, actor, of.draft), of.field
    most = questions.limit(field_of(work, draft, key))
    return _Album(media_in(draft, key), most, draft.id, lambda ids: keep(work, draft, key, ids))


@dataclass(frozen=True)
class AddPhoto:
    """One more photo. The same one twice is kept once; of too many the one that was sent last is not kept."""

    actor: Actor
    album: AlbumOf
    file: SentFile

    def perform(self, work: Work) -> Answered:
        album = _require(work, self.actor, self.album)
        count = len(album.ids)
        if problem := files.photo_problem(self.file):
            return problem_of(problem, count)
        kept = files.kept(work, self.file, album.ids, album.draft)
        if kept and kept.id in album.ids:
            album.keep(files.sent_again(work, album.ids, kept, self.file))
            return Answered("same-photo", {}, count)
        media = files.taken_back(work, kept, self.file) if kept else files.keep(work, self.file, album.draft)
        ids = files.placed(work, album.ids, media)
        if len(ids) <= album.most:
            album.keep(ids)
            return Answered(count=len(ids))
        own = work.store.all(Media, id=tuple(ids), draft=album.draft)
        last = max(own, key=lambda each: each.position)
        album.keep([id for id in ids if id != last.id])
        return Answered("too-many-photos", {"limit": album.most, "count": 1}, count)


@dataclass(frozen=True)
class ArrangePhotos:
    """The photos that stay of those there `were`, in their new order; nothing where others are there now."""

    actor: Actor
    album: AlbumOf
    were: tuple[int, ...]
    photos: tuple[int, ...]

    def perform(self, work: Work) -> Answered:
        album = _require(work, self.actor, self.album)
        if self.were != tuple(album.ids) or not set(self.photos) <= set(album.ids):
            return Answered("photos-moved-on")
        album.keep(list(dict.fromkeys(self.photos)))
        return Answered(count=len(self.photos))


@dataclass(frozen=True)
class CaptionPhotos:
    """Captions of photos; an empty one takes a caption away."""

    actor: Actor
    album: AlbumOf
    captions: tuple[tuple[int, str], ...]

    def perform(self, work: Work) -> Answered:
        album, captions = _require(work, self.actor, self.album), dict(self.captions)
        if not captions.keys() <= set(album.ids):
            return Answered("photos-moved-on")
        found = work.store.all(Media, id=tuple(captions))
        now = {m.id: files.with_caption(work, m, album.draft, captions[m.id]).id for m in found}
        album.keep([now.get(id, id) for id in album.ids])
        return Answered(count=len(captions))


@dataclass(frozen=True)
class ReviseCaption:
    """A message that brought a photo has another caption now; one that was given since stays."""

    actor: Actor
    album: AlbumOf
    unique: str
    was: str
    now: str

    def perform(self, work: Work) -> Answered:
        album = _require(work, self.actor, self.album)
        photos = work.store.all(Media, id=tuple(album.ids), unique=self.unique)
        if not photos or photos[0].caption != self.was:
            return Answered("answer-moved-on")
        return CaptionPhotos(self.actor, self.album, ((photos[0].id, self.now),)).perform(work)
