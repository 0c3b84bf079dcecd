"""Something sent that has no place yet: it is held until the person says where it goes.

Before a text is replaced, by another text or by a file, its person is asked. A paragraph that comes to
another question is offered to the text.
"""

import json
from dataclasses import asdict

from workflow.form import questions
from workflow.form.albums import OfField
from workflow.form.form import Question, Step, Talk
from workflow.form.kinds.base import Field
from workflow.form.other_answers import Whole
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.media.files import SentFile
from workflow.model import Draft, Media
from workflow.people import choosable
from workflow.requests.drafts import own
from workflow.requests.drafts.answers import Answered, field_of
from workflow.requests.drafts.attach import Attach
from workflow.requests.drafts.chosen_draft import require_draft_of
from workflow.requests.drafts.give_text import Add, GiveText
from workflow.text import clean, cut

HELD, REPLACE = "held-part", "held-instead"  # questions; no field has such a name
FIELD, TEXT, FILE = "field", "text", "file"  # what is held, and for which field
FROM, UNDER = "from", "under"  # the question at which it came, and what was shown there
WRITING = "writing"  # a text is written: the next part goes on with it, and nobody is asked
SHOWN, REASON = 300, 500
END, START = Step("add-end", line("dialog-do-add-end")), Step("add-start", line("dialog-do-add-start"))
REPLACED = Step("replaced", line("dialog-do-replace"), "bad")
REPLACES = ("instead", REPLACED.name)  # steps that put it in place of what there is
KEEP_OLD = Step("keep-old", line("dialog-do-keep-old"))


def field_held(talk: Talk, draft: Draft) -> Field:
    """The field that what is held is for."""
    return _field(talk, draft, str(talk.kept.echo[FIELD]))


def _field(talk: Talk, draft: Draft, key: str) -> Field:
    return choosable.field(talk.work, field_of(talk.work, draft, key))


def hold(talk: Talk, key: str, *, text: str = "", file: SentFile | None = None) -> Talk:
    """Hold a text or a file for a field; the question that is asked now is asked again afterwards."""
    held = {TEXT: text} if file is None else {FILE: json.dumps(asdict(file))}
    if talk.kept.at in (HELD, REPLACE):
        return talk.changed(at=HELD, echo={**talk.kept.echo, **held})
    under = json.dumps(talk.kept.echo, ensure_ascii=False)
    return talk.changed(at=HELD, echo={**held, FIELD: key, FROM: talk.kept.at, UNDER: under})


def hold_text(talk: Talk, draft: Draft, key: str, text: str) -> Talk | Problem:
    """Hold a text, or the next part of it, within the limit of its field."""
    before = str(talk.kept.echo.get(TEXT, "")) if talk.kept.at in (HELD, REPLACE) else ""
    whole = "\n\n".join(filter(None, (before, clean(text))))
    _, problem = _field(talk, draft, key).parse(whole, talk.work.here)
    return problem or hold(talk, key, text=whole)


def file_held(talk: Talk) -> SentFile | None:
    kept = talk.kept.echo.get(FILE)
    return SentFile(**json.loads(kept)) if isinstance(kept, str) else None


# the questions


def asked_held(talk: Talk, draft: Draft) -> Question:
    """The text there is, the part that came, and where it can go."""
    field, file, key = field_held(talk, draft), file_held(talk), str(talk.kept.echo[FIELD])
    given, is_late = draft.answers.get(key), talk.kept.echo[FROM] != key
    how = "file" if file else "text" if isinstance(given, str) else "over-file"
    reason = None if is_late else own.asked_for(talk.work, draft, REASON)
    drop = Step("drop-part", line("dialog-do-drop-file" if file else "dialog-do-drop-part"))
    instead = Step("instead", line(f"dialog-do-instead-{how}"), "bad")
    joins = ((END, START),) if how == "text" else ()
    return Question(
        key=HELD,
        asks=(*((line("dialog-asked", reason=reason),) if reason else ()), _said(talk, draft, field, how)),
        steps=((END,),) if is_late else joins,
        leave=drop,
        beside=() if is_late else (instead,),
        of=OfField(draft.id, key),
        replaces=_whole(field, given),
        in_parts=True,
    )


def _said(talk: Talk, draft: Draft, field: Field, how: str) -> Line:
    """The line that says what there is, and what came."""
    echo, title, part = talk.kept.echo, field.spec.title, str(talk.kept.echo.get(TEXT, ""))
    if echo[FROM] != echo[FIELD]:
        return line("dialog-held-late", title=title.within_sentence(), part=len(part))
    given, file = draft.answers.get(str(echo[FIELD])), file_held(talk)
    there = talk.work.store.get(Media, given[0]) if isinstance(given, list) and given else None
    values: dict[str, Value] = {
        "length": len(given) if isinstance(given, str) else 0,
        "part": len(part),
        "words": cut(part, SHOWN),
        "file": file.name if file else there.name if there else "",
    }
    return line(f"dialog-held-{how}", title=title, **values)


def _whole(field: Field, given: object) -> Whole | None:
    return Whole(field.spec.title, given) if isinstance(given, str) and given else None


def asked_replace(talk: Talk, draft: Draft) -> Question:
    """How much shorter the text becomes."""
    field, key = field_held(talk, draft), str(talk.kept.echo[FIELD])
    given = draft.answers.get(key)
    title = field.spec.title.within_sentence()
    before, after = len(str(given or "")), len(str(talk.kept.echo.get(TEXT, "")))
    return Question(
        key=REPLACE,
        head=line("dialog-replace-sure", title=title, before=before, after=after),
        asks=(),
        leave=KEEP_OLD,
        beside=(REPLACED,),
        of=OfField(draft.id, key),
        replaces=_whole(field, given),
        in_parts=True,
    )


# what becomes of it


def place(talk: Talk, add: Add) -> Talk | Problem:
    """Put what is held where it goes; of a text more can follow."""
    if talk.kept.at not in (HELD, REPLACE):
        return talk
    draft, key, file = require_draft_of(talk), str(talk.kept.echo[FIELD]), file_held(talk)
    given: Answered
    if file:
        given = talk.do(Attach(talk.actor, draft.id, key, file))
    else:
        given = talk.do(GiveText(talk.actor, draft.id, key, str(talk.kept.echo[TEXT]), add))
    if given.problem:
        return Problem(given.problem, {**(given.values or {})})
    is_there = talk.kept.echo[FROM] == key
    return talk.changed(at=key, echo={} if file else {WRITING: key}) if is_there else drop(talk)


def instead(talk: Talk) -> Talk | Problem:
    """In place of what is there; a text that would become shorter is asked about once more."""
    if talk.kept.at != HELD:
        return talk
    given, part = require_draft_of(talk).answers.get(str(talk.kept.echo[FIELD])), talk.kept.echo.get(TEXT)
    if isinstance(given, str) and isinstance(part, str) and len(part) < len(given):
        return talk.changed(at=REPLACE)
    return place(talk, "")


def drop(talk: Talk) -> Talk:
    """To the question where it came, as it was shown there."""
    if talk.kept.at not in (HELD, REPLACE):
        return talk
    return talk.changed(at=str(talk.kept.echo[FROM]), echo=json.loads(str(talk.kept.echo[UNDER])))


def keep_old(talk: Talk) -> Talk:
    """Back to where the part may go."""
    return talk.changed(at=HELD) if talk.kept.at == REPLACE else talk


# what comes to other questions

PARAGRAPH = 40  # letters; what is shorter is taken for an answer
REST = 12  # letters, right after the text itself


def offered(talk: Talk, draft: Draft, text: str, *, is_rest: bool = False) -> Talk | None:
    """Hold a paragraph that is no answer for the form's text, or a line that comes right after the text."""
    key = questions.text_field(own.kind_of(talk.work, draft))
    is_short = len(clean(text)) < (REST if is_rest else PARAGRAPH)
    if key is None or is_short or isinstance(draft.answers.get(key), list):
        return None
    held = hold_text(talk, draft, key, text)
    return None if isinstance(held, Problem) else held
