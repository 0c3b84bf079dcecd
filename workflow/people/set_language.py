"""Choose a language."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class SetLanguage:
    actor: Actor
    language: str

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        if self.language not in work.rulebook.spec.organisation.languages:
            raise Refusal("no-such-language")
        if self.language != person.language:
            work.store.change(person, language=self.language)
            projection.redraw(work, *projection.of_person(work, person))
        return Done()
