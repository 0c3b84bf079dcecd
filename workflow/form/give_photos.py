"""Give the photos of a conversation as they were shown: the person has seen them, and adds none."""

from dataclasses import dataclass, field

from workflow.form.albums import SeenPhotos
from workflow.form.conversing import Heard, keep, require_talk
from workflow.form.reached import require_question
from workflow.work import Actor, Work


@dataclass(frozen=True)
class GivePhotos:
    """The photos, read as the question says; where it takes none, that is said."""

    actor: Actor
    conversation: int
    seen: SeenPhotos = field(repr=False)

    def perform(self, work: Work) -> Heard:
        talk, form = require_talk(work, self.actor, self.conversation)
        question = require_question(talk, form)
        if question.album is None:
            return Heard("problem", question.wordless)
        return keep(talk, form, question, question.album.read(self.seen))
