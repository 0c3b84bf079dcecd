"""An album: the photos of a field or of a result."""

from collections.abc import Callable
from dataclasses import dataclass

from workflow.form import kinds
from workflow.form.albums import AlbumOf, OfTask
from workflow.requests.drafts.answers import field_of, keep, media_in, require_draft
from workflow.requests.tasks.tasks import MOST_PHOTOS, require_result_task
from workflow.work import Actor, Work


@dataclass(frozen=True)
class PhotoOrder:
    """The ids of photos in order, the most there can be, and how another order is kept.

    The photos belong to `draft`, except those that another draft brought; those of a task to none.
    """

    ids: list[int]
    most: int
    draft: int | None
    keep: Callable[[list[int]], object]


def require_album(work: Work, actor: Actor, of: AlbumOf) -> PhotoOrder:
    """The album, if the actor may change it now."""
    if isinstance(of, OfTask):
        task, _ = require_result_task(work, actor, of.task, "photo")
        return PhotoOrder(task.photos, MOST_PHOTOS, None, lambda ids: work.store.change(task, photos=ids))
    draft, key = require_draft(work, actor, of.draft), of.field
    most = kinds.of(field_of(work, draft, key)).limit
    return PhotoOrder(media_in(draft, key), most, draft.id, lambda ids: keep(work, draft, key, ids))
