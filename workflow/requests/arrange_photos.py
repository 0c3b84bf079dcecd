"""Put the photos of an album in order, or leave some out."""

from dataclasses import dataclass

from workflow.form.albums import AlbumOf
from workflow.requests.album_photos import require_album
from workflow.requests.drafts.answers import Answered
from workflow.work import Actor, Work


@dataclass(frozen=True)
class ArrangePhotos:
    """The photos that stay of those there `were`, in their new order; nothing where others are there now."""

    actor: Actor
    album: AlbumOf
    were: tuple[int, ...]
    photos: tuple[int, ...]

    def perform(self, work: Work) -> Answered:
        album = require_album(work, self.actor, self.album)
        if self.were != tuple(album.ids) or not set(self.photos) <= set(album.ids):
            return Answered("photos-moved-on")
        album.keep(list(dict.fromkeys(self.photos)))
        return Answered(count=len(self.photos))
