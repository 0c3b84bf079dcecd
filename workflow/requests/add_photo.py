"""Add a photo to an album."""

from dataclasses import dataclass

from workflow.form.albums import AlbumOf
from workflow.media import files
from workflow.media.files import SentFile
from workflow.model import Media
from workflow.requests.album_photos import require_album
from workflow.requests.drafts.answers import Answered, problem_of
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AddPhoto:
    """One more photo. The same one twice is kept once; of too many the one that was sent last is not kept."""

    actor: Actor
    album: AlbumOf
    file: SentFile

    def perform(self, work: Work) -> Answered:
        album = require_album(work, self.actor, self.album)
        count = len(album.ids)
        if problem := files.photo_problem(self.file):
            return problem_of(problem, count)
        kept = files.kept(work, self.file, album.ids, album.draft)
        if kept and kept.id in album.ids:
            album.keep(files.sent_again(work, album.ids, kept, self.file))
            return Answered("same-photo", {}, count)
        if kept:
            media = files.taken_back(work, kept, self.file)
        else:
            media = files.keep(work, self.actor.platform, self.file, album.draft)
        ids = files.placed(work, album.ids, media)
        if len(ids) <= album.most:
            album.keep(ids)
            return Answered(count=len(ids))
        own = work.store.all(Media, id=tuple(ids), draft=album.draft)
        last = max(own, key=lambda each: each.position)
        album.keep([id for id in ids if id != last.id])
        return Answered("too-many-photos", {"limit": album.most, "count": 1}, count)
