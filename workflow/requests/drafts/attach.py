"""A photo or a file as the answer to a field of a draft."""

from dataclasses import dataclass

from workflow.form import kinds
from workflow.form.albums import OfField
from workflow.media import files
from workflow.media.files import SentFile
from workflow.requests.add_photo import AddPhoto
from workflow.requests.drafts.answers import Answered, field_of, keep, media_in, problem_of, require_draft
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Attach:
    """A photo or file for a field: one more photo, or the file in place of the answer there is."""

    actor: Actor
    draft: int
    field: str
    file: SentFile

    def perform(self, work: Work) -> Answered:
        draft = require_draft(work, self.actor, self.draft)
        spec, ids = field_of(work, draft, self.field), media_in(draft, self.field)
        if kinds.of(spec).input == "album":
            return AddPhoto(self.actor, OfField(self.draft, self.field), self.file).perform(work)
        if problem := files.problem_with(spec, self.file):
            return problem_of(problem, len(ids))
        kept = files.kept(work, self.file, ids, draft.id)
        if kept and kept.id in ids:
            return Answered("same-photo", {}, len(ids))
        if kept:
            media = files.taken_back(work, kept, self.file)
        else:
            media = files.keep(work, self.actor.platform, self.file, draft.id)
        keep(work, draft, self.field, [media.id])
        return Answered(count=1)
