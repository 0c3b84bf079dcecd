"""The optional fields of a draft in one question: what is said goes where only it can be meant for."""

from collections.abc import Iterable, Mapping, Sequence

from workflow.form import kinds, questions
from workflow.form.albums import Album, OfField
from workflow.form.conversing import Heard, meanings, objected, show, write
from workflow.form.form import Echoed, Question, Step, Talk
from workflow.form.kinds.base import Field, Parsed
from workflow.form.problem import Problem
from workflow.form.short_answers import is_none
from workflow.lines import Line, Value, line
from workflow.model import Answer, Draft
from workflow.people import choosable
from workflow.requests.drafts.answer_before import OF, TOLD, told
from workflow.requests.drafts.answers import is_given, shortly
from workflow.requests.drafts.asked_field import field_echoed, keep_answer
from workflow.requests.drafts.asked_sent import BLANK, album_of, sent_for
from workflow.requests.drafts.chosen_draft import require_draft_of
from workflow.requests.drafts.held_part import PARAGRAPH, offered
from workflow.requests.drafts.own import kind_of
from workflow.requests.drafts.skip_extras import SkipExtras

EXTRAS = "more-fields"
WAYS = ("album", "file", "link", "day", "days", "time")  # what can be sent without choosing first
REVIEW = Step("review", line("dialog-do-review"), "good")


def asked_extras(talk: Talk, draft: Draft) -> Question:
    """Each optional field with its answer, to be chosen or answered at once."""
    kind = kind_of(talk.work, draft)
    fields = {key: kinds.of(kind.fields[key]) for key in questions.extras(kind)}
    key = str(talk.kept.echo.get("field", ""))

    def echoes(code: str, meant: Sequence[str]) -> Echoed:
        shown = field_echoed(talk, fields[key], code, meant)
        if shown.over or len(meant) > 1:
            return shown
        sure = line("dialog-extra-sure", title=fields[key].spec.title, answer=fields[key].format(meant[0]))
        return Echoed((sure,), within=True)

    return Question(
        key=EXTRAS,
        head=line("dialog-extras", type=kind.title),
        told=told(talk, draft),
        asks=(_how(fields.values()), *(_line(talk, draft, key, field) for key, field in fields.items())),
        options=tuple((key, field.spec.title) for key, field in fields.items()),
        is_row=True,
        echoes=echoes,
        steps=() if meanings(talk) else ((REVIEW,),),
        of=OfField(draft.id, ""),
        takes_file=any(field.input == "file" for field in fields.values()),
        sheet=_sheet(talk, draft, fields),
    )


def _how(fields: Iterable[Field]) -> Line:
    """How the questions are answered: by sending, or by choosing one first."""
    found = sorted((WAYS.index(each.input), each.spec.kind) for each in fields if each.input in WAYS)
    ways = [line(f"dialog-way-{kind}") for _, kind in dict.fromkeys(found)]
    if not ways:
        return line("dialog-extras-press")
    said = ways[0]
    for each in ways[1:]:
        said = line("dialog-and", first=said, next=each)
    return line("dialog-extras-send", ways=said)


def _line(talk: Talk, draft: Draft, key: str, field: Field) -> Line:
    """A field and its answer, on one line."""
    answer, media = draft.answers.get(key), sent_for(talk, draft, key)
    said: Value
    if not is_given(answer):
        said = line("dialog-extra-none")
    elif field.input == "album":
        captions = sum(bool(each.caption) for each in media)
        said = line("dialog-extra-photos", count=len(media), captions=captions)
    else:
        said = media[0].name if media else shortly(field, answer)
    return line("dialog-extra-line", title=field.spec.title, answer=said)


def _sheet(talk: Talk, draft: Draft, fields: Mapping[str, Field]) -> Album | None:
    """The photos of the only field that asks for some."""
    found = [(key, field) for key, field in fields.items() if field.input == "album"]
    if len(found) != 1:
        return None
    key, field = found[0]
    return album_of(draft, key, field, sent_for(talk, draft, key))


def without_photos(talk: Talk, draft: Draft) -> Talk:
    """Ask whether all photos shall go."""
    kind = kind_of(talk.work, draft)
    keys = [key for key in questions.extras(kind) if kinds.of(kind.fields[key]).input == "album"]
    return talk.changed(at=keys[0], echo={"code": BLANK, "meant": [BLANK]}) if len(keys) == 1 else talk


def file_field(talk: Talk, draft: Draft) -> str | None:
    """The only field that a file can be meant for."""
    kind = kind_of(talk.work, draft)
    keys = [key for key in questions.extras(kind) if kinds.of(kind.fields[key]).input == "file"]
    return keys[0] if len(keys) == 1 else None


def review(talk: Talk, draft: Draft) -> Talk:
    """On to the last look; what has no answer is left out."""
    talk.do(SkipExtras(talk.actor, draft.id))
    return talk.changed(at="", echo={})


def _read(talk: Talk, draft: Draft, text: str) -> dict[str, Parsed]:
    """The fields that words may answer, with what they mean there."""
    kind, now = kind_of(talk.work, draft), talk.work.here
    read = {
        key: questions.read_answer(kind, key, text, now, choosable.among(talk.work, kind.fields[key]))
        for key in questions.extras(kind)
    }
    sure = {key: parsed for key, parsed in read.items() if parsed[0] is not None}
    return sure or {key: parsed for key, parsed in read.items() if parsed[1] and parsed[1].options}


def is_extra(talk: Talk, text: str) -> bool:
    """Whether words may answer one of the fields."""
    return is_none(text) or bool(_read(talk, require_draft_of(talk), text))


def hear_extra(talk: Talk, draft: Draft, text: str) -> Heard:
    """Take words that answer one field alone; a later part of the text is offered to it."""
    if is_none(text):
        write(talk, review(talk, draft).kept)
        return Heard()
    read = _read(talk, draft, text)
    is_sure = any(answer is not None for answer, _ in read.values())
    held = offered(talk, draft, text) if read and not is_sure and len(text) >= 2 * PARAGRAPH else None
    if held:
        write(talk, held.kept)
        return Heard("held")
    if len(read) != 1:
        return Heard("problem", "dialog-extras-choose")
    [(key, (answer, problem))] = read.items()
    return _take(talk, draft, key, answer, problem)


def _take(talk: Talk, draft: Draft, key: str, answer: Answer, problem: Problem | None) -> Heard:
    """Keep an answer, or show what was read before it counts.

    Nothing follows from a day that is over and was typed with its year, so that its echo is enough.
    """
    field = kinds.of(kind_of(talk.work, draft).fields[key])
    is_past = problem is not None and problem.code == "date-past"
    if problem and not is_past:
        return _show(talk, draft, key, problem)
    if field.echo == "always" and not is_past:
        return _show(talk, draft, key, Problem("", options=(str(answer),)))
    kept = problem.options[0] if problem else answer
    if refused := keep_answer(talk, draft, key, kept):
        return objected(f"problem-{refused.code}", refused)
    is_said = is_past or bool(field.options)
    write(talk, talk.changed(echo={TOLD: "answered", OF: key} if is_said else {}).kept)
    return Heard("found", of=key)


def _show(talk: Talk, draft: Draft, key: str, problem: Problem) -> Heard:
    """Show what was read, and for which field."""
    talk = talk.changed(echo={"field": key})
    return show(talk, asked_extras(talk, draft), problem)
