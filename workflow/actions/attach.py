"""Photos and files as answers: add them, put photos in order, leave some out, give them captions."""

from dataclasses import dataclass

from workflow import files, form
from workflow.actions.answer import Answered, field_of, keep, problem_of, require_draft
from workflow.files import SentFile
from workflow.model import Draft, Media
from workflow.spec import FieldSpec
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Attach:
    """A photo or file for a field. The same one twice is kept once."""

    actor: Actor
    draft: int
    field: str
    file: SentFile

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec, ids = field_of(work, draft, self.field), _ids(draft, self.field)
        if problem := files.problem_with(spec, self.file):
            return problem_of(problem, len(ids))
        kept = _kept(work, draft, ids, self.file)
        if kept and kept.id in ids:
            keep(work, draft, self.field, files.sent_again(work, ids, kept, self.file))
            return Answered("same-photo", {}, len(ids))
        media = files.taken_back(work, kept, self.file) if kept else files.keep(work, self.file, draft)
        chosen = files.placed(work, ids, media) if spec.kind == "photos" else [media.id]
        dropped = _one_too_many(work, draft, spec, chosen)
        keep(work, draft, self.field, [id for id in chosen if id != dropped])
        if dropped:
            return Answered("too-many-photos", {"limit": form.limit(spec)}, len(ids))
        return Answered(count=len(chosen))


def _kept(work: Work, draft: Draft, ids: list[int], file: SentFile) -> Media | None:
    """The same photo or file, where the draft has it or had it before."""
    answered = work.store.all(Media, id=tuple(ids))
    found = next((media for media in answered if media.unique == file.unique), None)
    return found or work.store.one(Media, draft=draft.id, unique=file.unique)


def _one_too_many(work: Work, draft: Draft, spec: FieldSpec, ids: list[int]) -> int | None:
    """Where there are more photos than the field takes, the one of this draft that was sent last."""
    if spec.kind != "photos" or len(ids) <= form.limit(spec):
        return None
    return max(work.store.all(Media, id=tuple(ids), draft=draft.id), key=lambda m: m.position).id


@dataclass(frozen=True)
class ArrangePhotos:
    """The photos of a field that stay, in their new order."""

    actor: Actor
    draft: int
    field: str
    photos: tuple[int, ...]

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        if not set(self.photos) <= set(_ids(draft, self.field)):
            return Answered("answer-moved-on")
        keep(work, draft, self.field, list(dict.fromkeys(self.photos)))
        return Answered(count=len(self.photos))


@dataclass(frozen=True)
class CaptionPhotos:
    """Captions of photos of a field; an empty one takes a caption away."""

    actor: Actor
    draft: int
    field: str
    captions: tuple[tuple[int, str], ...]

    def perform(self, work: Work) -> Answered:
        draft, captions = require_draft(work, self.actor, self.draft), dict(self.captions)
        ids = _ids(draft, self.field)
        if not captions.keys() <= set(ids):
            return Answered("answer-moved-on")
        found = {m.id: m for m in work.store.all(Media, id=tuple(captions))}
        now = {id: files.with_caption(work, m, draft, captions[id]).id for id, m in found.items()}
        keep(work, draft, self.field, [now.get(id, id) for id in ids])
        return Answered(count=len(captions))


@dataclass(frozen=True)
class ReviseCaption:
    """A message that brought a photo has another caption now; one that was given since stays."""

    actor: Actor
    draft: int
    field: str
    unique: str
    was: str
    now: str

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        photos = work.store.all(Media, id=tuple(_ids(draft, self.field)), unique=self.unique)
        if not photos or photos[0].caption != self.was:
            return Answered("answer-moved-on")
        caption = CaptionPhotos(self.actor, self.draft, self.field, ((photos[0].id, self.now),))
        return caption.perform(work)


def _ids(draft: Draft, key: str) -> list[int]:
    """The photos or the file that a field is answered with."""
    answer = draft.answers.get(key)
    return answer if isinstance(answer, list) else []
