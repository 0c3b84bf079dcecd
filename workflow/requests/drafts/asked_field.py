"""A field of a draft as a question of a conversation, and an answer to it as it is kept."""

from collections.abc import Sequence
from datetime import date, datetime

from workflow.events import listing
from workflow.events.choose_event import ChooseEvent
from workflow.form import kinds, questions
from workflow.form.conversing import Heard, write
from workflow.form.form import Echoed, Question, Step, Talk
from workflow.form.kinds.base import Field, Parsed
from workflow.form.letters_asked import letters_echoed
from workflow.form.problem import Problem
from workflow.form.short_answers import is_one_of
from workflow.lines import Line, Value, line
from workflow.model import Answer, Draft, Media
from workflow.people import choosable
from workflow.requests import lead_time
from workflow.requests.drafts.answers import keep, require_draft, untie
from workflow.requests.drafts.asked_sent import BLANK, album_of, echoed_blank, lines_of_sent, sent_for
from workflow.requests.drafts.clear import Clear
from workflow.requests.drafts.own import kind_of
from workflow.spec import RequestType
from workflow.text import cut

DONE = ("xong", "done")  # typed instead of the button
ROWS = 20  # of those who can be named; of more a part of the name is typed
SHOWN = 300  # letters of an answer given before
CHOSEN = Step("chosen", line("dialog-do-done"), "good")
FINISHED = ("album", "text")  # how fields are answered that say “done”, and have no “keep”
CHOOSING = "choosing"  # options are marked one after another
KEEP = Step("keep", line("dialog-do-keep"))
TO_BLANK = Step("blank", line("dialog-do-blank"))
HELD = {  # where words go that come to a text there is
    "end": line("dialog-do-add-end"),
    "start": line("dialog-do-add-start"),
    "instead": line("dialog-do-replace"),
}


def is_given(answer: Answer) -> bool:
    """Whether a field has an answer; one that was left out has none."""
    return answer not in (None, "", [])


def asked_field(talk: Talk, draft: Draft, key: str, *, alone: bool = False) -> Question:
    """The question of a field: what it asks, what can be pressed, how words are read."""
    kind = kind_of(talk.work, draft)
    spec, given = kind.fields[key], draft.answers.get(key)
    field, media = choosable.field(talk.work, spec), sent_for(talk, draft, key)
    sent = lines_of_sent(field, media)

    def read(text: str, now: datetime) -> Parsed:
        if field.is_several and is_given(given) and is_one_of(text, DONE):
            return given, None
        answer, problem = questions.read_answer(kind, key, text, now, field.among)
        is_left_out = answer is None and problem is None and is_given(given)
        return (None, Problem(BLANK, options=(BLANK,))) if is_left_out else (answer, problem)

    def echoes(code: str, meant: Sequence[str]) -> Echoed:
        if code == BLANK:
            return echoed_blank(sent or _answered(field, given))
        return _held(talk, field, given, meant) if code == "held" else field_echoed(field, code, meant)

    is_step = key in questions.steps(kind) and not alone
    can_keep = is_given(given) and is_step and not field.is_several and field.input not in FINISHED
    is_blank = not spec.required and is_given(given)
    return Question(
        key=key,
        head=_head(kind, key, alone=alone),
        asks=(*_told(talk, draft, kind), *_asks(talk, draft, field, key, alone=alone)),
        read=read,
        options=_options(talk, draft, field, key),
        is_row=field.input == "either",
        is_sure=field.echo != "always",
        echoes=echoes,
        may_skip=not spec.required and not is_given(given),
        steps=((CHOSEN,),) if field.is_several and is_given(given) else (),
        beside=(*((TO_BLANK,) if is_blank else ()), *((KEEP,) if can_keep else ())),
        kind=spec.kind,
        given=sent,
        album=album_of(draft, key, field, media),
        takes_file=field.input == "file",
    )


def _head(kind: RequestType, key: str, *, alone: bool) -> Line:
    """Where one is in the form."""
    steps, title = questions.steps(kind), kind.fields[key].title
    if alone:
        return line("dialog-changing", title=title)
    if key in steps:
        return line("dialog-step", step=steps.index(key) + 1, steps=len(steps), title=title)
    return line("dialog-extra", title=title)


def _asks(talk: Talk, draft: Draft, field: Field, key: str, *, alone: bool) -> list[Line]:
    """The question, and the answer given before."""
    asking, given = field.describe(), draft.answers.get(key)
    about, unfit = listing.about(talk.work, draft), field.unfit(given)
    found = [about] if about else []
    if unfit:
        found.append(line(f"problem-{unfit.code}", **unfit.values))
    if asking.hint:
        found.append(line("dialog-of-rules", words=asking.hint))
    if field.input == "album" and is_given(given):
        return found  # how they are changed is said with them
    found.append(line(f"dialog-ask-{asking.kind}", **asking.values))
    if not asking.is_required and (alone or key in questions.steps(kind_of(talk.work, draft))):
        found.append(line("dialog-optional"))
    return [*found, *_answered(field, given)]


def _answered(field: Field, answer: Answer) -> tuple[Line, ...]:
    """The answer given before, in words."""
    is_said = is_given(answer) and not isinstance(answer, list)
    return (line("dialog-answered", answer=shortly(field, answer)),) if is_said else ()


def shortly(field: Field, answer: Answer) -> Value:
    """An answer on one line, or how many files it is."""
    if isinstance(answer, list):
        return line("attached-files", files=len(answer))
    said = field.format(answer)
    return cut(said, SHOWN) if isinstance(said, str) else said


def _told(talk: Talk, draft: Draft, kind: RequestType) -> list[Line]:
    """Whether the day that was just given is in time."""
    lead = lead_time.lead_of(talk.work, kind, draft) if talk.kept.echo.get("told") else None
    return lead.lines() if lead else []


def _options(talk: Talk, draft: Draft, field: Field, key: str) -> tuple[tuple[Answer, Value], ...]:
    """The answers that can be pressed; an event is known by its number."""
    if field.input == "event":
        return tuple(
            ([each.id], f"{date.fromisoformat(each.starts_on):%d/%m} {each.title}")
            for each in listing.offered(talk.work, draft)
        )
    if field.input == "found" and len(field.options) > ROWS:
        return ()
    if field.is_several:
        return _marks(field, draft.answers.get(key))
    return tuple((field.press(each), words) for each, words in field.options.items())


def _marks(field: Field, given: Answer) -> tuple[tuple[Answer, Value], ...]:
    """The options of which several may be chosen. Each stands for all that are once it is pressed, by their
    places: a press that comes twice takes nothing back."""
    keys, marked = list(field.options), field.chosen(given)
    return tuple(
        (
            [keys.index(each) for each in field.chosen(field.marked(given, key))],
            line("dialog-given", title=words) if key in marked else words,
        )
        for key, words in field.options.items()
    )


def field_echoed(field: Field, code: str, meant: Sequence[str]) -> Echoed:
    """How what was read for a field is shown."""
    if code.startswith("letters-"):
        return letters_echoed(code, meant)
    said = tuple(field.format(each) for each in meant)
    if len(said) == 1:
        return Echoed((line("dialog-sure", answer=said[0]),))
    return Echoed((line("dialog-several"),), said)


def _held(talk: Talk, field: Field, given: Answer, meant: Sequence[str]) -> Echoed:
    """Words that came to a text or a file there is: they are joined to it, or take its place."""
    words = str(talk.kept.echo.get("text", ""))
    values: dict[str, Value] = {"title": field.spec.title, "part": len(words), "words": cut(words, SHOWN)}
    if isinstance(given, list):
        file = talk.work.store.get(Media, given[0])
        asked = line("dialog-held-over-file", file=file.name if file else "", **values)
    else:
        asked = line("dialog-held-text", length=len(str(given)), **values)
    return Echoed((asked,), tuple(HELD[each] for each in meant))


def hear_more(talk: Talk, draft: Draft, key: str, text: str) -> Heard | None:
    """Words that come to a long text there is: what becomes of them is asked. Nothing where there is none."""
    field, given = kinds.of(kind_of(talk.work, draft).fields[key]), draft.answers.get(key)
    if field.input != "text" or not is_given(given):
        return None
    held = str(talk.kept.echo.get("text", "")) if talk.kept.echo.get("code") == "held" else ""
    answer, problem = field.parse(f"{held}\n\n{text}" if held else text, talk.work.here)
    if problem or answer is None:
        return None
    meant = ["instead"] if isinstance(given, list) else list(HELD)
    write(talk, talk.changed(echo={"code": "held", "meant": meant, "text": str(answer)}).kept)
    return Heard("echo")


def keep_marks(talk: Talk, draft: Draft, key: str, places: list[int]) -> Talk | Problem:
    """Keep the options that are marked so far, and stay at their question."""
    field = kinds.of(kind_of(talk.work, draft).fields[key])
    options = list(field.options)
    marked = ",".join(options[place] for place in places if place < len(options))
    if marked and (problem := field.check(marked)):
        return problem
    if marked:
        keep(talk.work, draft, key, marked)
    else:
        talk.do(Clear(talk.actor, draft.id, key))
    return talk.changed(echo={CHOOSING: key})


def keep_answer(talk: Talk, draft: Draft, key: str, answer: Answer) -> Problem | None:
    """Keep an answer in the draft, or say why it will not do. None takes back what there was."""
    field = choosable.field(talk.work, kind_of(talk.work, draft).fields[key])
    if field.input == "event":
        event = _event(talk, draft, answer)
        if event:
            talk.do(ChooseEvent(talk.actor, draft.id, key, event))
            return None
    held = talk.kept.echo.get("text")
    if isinstance(held, str) and answer in HELD:
        before = str(draft.answers.get(key) or "")
        answer = {"end": f"{before}\n\n{held}", "start": f"{held}\n\n{before}", "instead": held}[str(answer)]
    if answer is not None and (problem := field.check(answer)):
        return problem
    keep(talk.work, draft, key, answer)
    untie(talk.work, require_draft(talk.work, talk.actor, draft.id), field.spec)
    return None


def _event(talk: Talk, draft: Draft, answer: Answer) -> int:
    """The event of the register that was pressed, or that alone has this title; 0 where it is another."""
    if isinstance(answer, list):
        return answer[0] if answer else 0
    coming = listing.offered(talk.work, draft) if isinstance(answer, str) else []
    named = [each.id for each in coming if is_one_of(str(answer), (each.title,))]
    return named[0] if len(named) == 1 else 0
