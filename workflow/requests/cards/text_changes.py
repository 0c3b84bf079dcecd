"""The changes of a text since its reader sent or passed it: told with the difference while it is decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.form.diff import Change
from workflow.lines import Line, line
from workflow.model import Chat, Decision, Person, Revision
from workflow.people import parties, permissions
from workflow.requests import asked_content, releases
from workflow.requests.cards.case import Case


@dataclass(frozen=True)
class Edited:
    """The line of a card about it, and the difference. Later changes edit the card, the first one rings."""

    said: Line
    changes: tuple[Change, ...]
    attention: str


def edited(case: Case, person: Person | None, chat: Chat | None = None) -> Edited | None:
    """The changes since the reader last sent or passed the text, in a correction since it was released."""
    known = _seen(case, person, chat)
    revisions = case.work.store.all(Revision, request=case.request.id)
    if case.request.status != "deciding" or not known & {r.digest for r in revisions}:
        return None
    known |= {releases.released(case.work, case.request) or ""}
    base = [revision for revision in revisions if revision.digest in known][-1]
    found = case.reader.changes(base.answers, case.revision.answers)
    if not found:
        return None
    first = next(revision for revision in revisions if revision.n > base.n)
    return Edited(who_changed(case, found), tuple(found), f"edited:{first.id}")


def who_changed(case: Case, found: Sequence[Change]) -> Line:
    """Return the line that names who changed the text last, and in how many places it differs."""
    editor = case.work.store.get(Person, case.revision.by)
    key = "card-edited" if case.revision.why in ("edit", asked_content.WHY) else "card-supplemented"
    return line(key, who=editor.short if editor else "", count=len(found))


def _seen(case: Case, person: Person | None, chat: Chat | None) -> set[str]:
    """The hashes of the texts that the reader sent, saved or passed."""
    store, request = case.work.store, case.request
    own = store.all(Revision, request=request.id, by=person.id) if person else []
    passed = [
        decision
        for decision in store.all(Decision, request=request.id, verdict="pass")
        if (person and decision.person == person.id) or (chat and _group(case, decision) == chat.id)
    ]
    return {r.digest for r in own} | {digest for decision in passed for _, digest in decision.saw}


def _group(case: Case, decision: Decision) -> int | None:
    post = parties.read(case.work, case.spec, decision.role, case.request)
    group = permissions.group_of(case.work, case.spec, post)
    return group.id if group else None
