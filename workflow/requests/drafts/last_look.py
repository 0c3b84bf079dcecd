"""A draft as its deciders would see it, what it still lacks, and what follows from sending it now."""

from collections.abc import Iterable
from dataclasses import dataclass

from workflow.form import questions
from workflow.form.answer_shown import AnswerShown
from workflow.form.changes import lengths
from workflow.lines import Line, Value, line
from workflow.media.files import is_picture
from workflow.model import Draft, Media, Person, Request, Revision
from workflow.people import staff
from workflow.requests import lead_time
from workflow.requests.answer_reader import reader
from workflow.requests.cards.body import body
from workflow.requests.cards.case import rests_on
from workflow.requests.cards.promised import draft_broken
from workflow.requests.drafts import own
from workflow.requests.lead_time import Lead
from workflow.spec import Words
from workflow.work import Work

REASON = 500


@dataclass(frozen=True)
class Preview:
    """A draft before it is sent: `above` stands under its name, `below` under its answers."""

    purpose: str
    head: Line
    above: tuple[Line, ...]
    answers: tuple[AnswerShown, ...]
    media: tuple[Media, ...]
    below: tuple[Line, ...]
    missing: tuple[Words, ...]
    lead: Lead | None

    @property
    def is_late(self) -> bool:
        """Whether it comes after the last safe moment."""
        return self.lead is not None and self.lead.late is not None

    def outlook(self) -> Line:
        """Return the line that says what is missing, or what sending it does."""
        if not self.missing:
            return line(f"dialog-ready-{self.purpose}")
        fields: Value = self.missing[0]
        for title in self.missing[1:]:
            fields = line("dialog-and", first=fields, next=title)
        return line("dialog-missing", fields=fields)


def preview(work: Work, draft: Draft) -> Preview:
    """The same body as on the deciders' card, from the same function."""
    kind = own.kind_of(work, draft)
    base = work.store.get(Revision, draft.base) if draft.base else None
    answers, media = body(work, kind, draft.answers)
    lead = lead_time.lead_of(work, kind, draft)
    is_late = lead is not None and lead.late is not None
    state = _state(work, draft, kind.title)
    return Preview(
        purpose=draft.purpose,
        head=line("state-late", state=state) if is_late else state,
        above=(*_above(work, draft, is_late=is_late),),
        answers=answers,
        media=media,
        below=tuple(lengths(kind, base.answers, draft.answers) if base else ()),
        missing=tuple(kind.fields[key].title for key in questions.missing(kind, draft.answers)),
        lead=lead,
    )


def attached(media: Iterable[Media]) -> list[Line]:
    """How many photos and which files go with a text."""
    given = list(media)
    files = [each.name or "?" for each in given if not is_picture(each)]
    photos = len(given) - len(files)
    lines = [line("dialog-attached-photos", count=photos)] if photos else []
    return [*lines, *(line("dialog-file", name=name) for name in files)]


def _state(work: Work, draft: Draft, title: Words) -> Line:
    """Which request, of which unit."""
    request = work.store.get(Request, draft.request) if draft.request else None
    reference, unit = request.reference if request else "", staff.unit_title(work, draft.unit)
    return line(f"dialog-preview-{draft.purpose}", reference=reference, title=title, unit=unit)


def _not_shown(work: Work, draft: Draft) -> list[Line]:
    """The line that says how many answers are hidden from who edits."""
    request = work.store.get(Request, draft.request) if draft.purpose == "edit" and draft.request else None
    owner = work.store.get(Person, draft.owner)
    return reader(work, request, person=owner).not_shown(draft.answers) if request else []


def _above(work: Work, draft: Draft, *, is_late: bool) -> list[Line]:
    """On what it rests, why it is late, what of its time is broken; of a supplement what was asked for."""
    found = rests_on(own.kind_of(work, draft)) if draft.purpose == "new" else []
    found += [line("card-late-reason", reason=draft.late)] if is_late and draft.late else []
    found += draft_broken(work, draft)
    found += _not_shown(work, draft)
    asked: Value = own.asked_for(work, draft, REASON)
    return [*found, line("dialog-asked", reason=asked)] if asked else found
