"""The reader of answers: some may be shown to few roles, and a group sees little of some."""

from dataclasses import dataclass

from workflow.form import kinds
from workflow.form.changes import changes
from workflow.form.diff import Change
from workflow.lines import Line, line
from workflow.model import Answer, Answers, Chat, Person, Request
from workflow.people import parties, permissions
from workflow.people.delegations import EVERY, Matter
from workflow.spec import FieldSpec, Party, RequestType
from workflow.work import Work


@dataclass(frozen=True)
class Reader:
    """A person or a group, and the fields of a request that are hidden from them."""

    kind: RequestType
    hidden: frozenset[str]
    is_group: bool = False

    def sees(self, answers: Answers) -> Answers:
        """The answers as this reader may see them."""
        return {
            key: self._seen(self.kind.fields.get(key), answer)
            for key, answer in answers.items()
            if key not in self.hidden
        }

    def changes(self, before: Answers, now: Answers) -> list[Change]:
        """The changes from one revision to another, in what this reader may see."""
        return changes(self.kind, self.sees(before), self.sees(now))

    def _seen(self, spec: FieldSpec | None, answer: Answer) -> Answer:
        return kinds.of(spec).masked(answer) if spec and self.is_group else answer

    def not_shown(self, answers: Answers) -> list[Line]:
        """The line that says how many answers are hidden; none where there are none."""
        count = sum(answers.get(key) not in (None, "", []) for key in self.hidden)
        return [line("card-hidden", count=count)] if count else []


def reader(work: Work, request: Request, *, person: Person | None = None, chat: Chat | None = None) -> Reader:
    """Return the reader of a request. Its author and the parties that a field names see its answer.

    So do those who stand in for such a party now. Without a person or a group all of them are hidden.
    """
    kind = work.type_of(request)
    own = person is not None and person.id in (request.author, permissions.requester(request))
    private = {key: field.shown_to for key, field in kind.fields.items() if field.shown_to and not own}
    named = {party for each in private.values() for party in each}
    own_of = {party for party in named if _is_of(work, request, party, person, chat)}
    hidden = frozenset(key for key, shown_to in private.items() if own_of.isdisjoint(shown_to))
    return Reader(kind, hidden, chat is not None)


def _is_of(work: Work, request: Request, party: Party, person: Person | None, chat: Chat | None) -> bool:
    """Whether a reader is of a party: its group, a holder of its post, or who stands in now."""
    spec = work.spec(request.rules)
    post = parties.post(work, spec, party, request)
    if chat:
        group = permissions.group_of(work, spec, post)
        return group is not None and group.id == chat.id
    if person is None:
        return False
    about = Matter(request.type, EVERY, request.unit)
    acting = [each for each, _ in permissions.standing_for(work, spec, post, about=about)]
    return person in (*permissions.holding(work, spec, post), *acting)
