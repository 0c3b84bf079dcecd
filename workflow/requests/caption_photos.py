"""Give photos of an album captions."""

from dataclasses import dataclass

from workflow.form.albums import AlbumOf
from workflow.media import files
from workflow.model import Media
from workflow.requests.album_photos import require_album
from workflow.requests.drafts.answers import Answered
from workflow.work import Actor, Work


@dataclass(frozen=True)
class CaptionPhotos:
    """Captions of photos; an empty one takes a caption away."""

    actor: Actor
    album: AlbumOf
    captions: tuple[tuple[int, str], ...]

    def perform(self, work: Work) -> Answered:
        album, captions = require_album(work, self.actor, self.album), dict(self.captions)
        if not captions.keys() <= set(album.ids):
            return Answered("photos-moved-on")
        found = work.store.all(Media, id=tuple(captions))
        now = {m.id: files.with_caption(work, m, album.draft, captions[m.id]).id for m in found}
        album.keep([now.get(id, id) for id in album.ids])
        return Answered(count=len(captions))
