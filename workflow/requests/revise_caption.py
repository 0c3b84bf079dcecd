"""Change a caption whose message was edited."""

from dataclasses import dataclass

from workflow.form.albums import AlbumOf
from workflow.model import Media
from workflow.requests.album_photos import require_album
from workflow.requests.caption_photos import CaptionPhotos
from workflow.requests.drafts.answers import Answered
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ReviseCaption:
    """A message that brought a photo has another caption now; one that was given since stays."""

    actor: Actor
    album: AlbumOf
    unique: str
    was: str
    now: str

    def perform(self, work: Work) -> Answered:
        album = require_album(work, self.actor, self.album)
        photos = work.store.all(Media, id=tuple(album.ids), unique=self.unique)
        if not photos or photos[0].caption != self.was:
            return Answered("answer-moved-on")
        return CaptionPhotos(self.actor, self.album, ((photos[0].id, self.now),)).perform(work)
