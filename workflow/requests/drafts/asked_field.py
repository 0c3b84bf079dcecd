"""A field of a draft as a question of a conversation, and an answer to it as it is kept."""

from collections.abc import Sequence
from datetime import date, datetime

from workflow.events import listing
from workflow.events.choose_event import ChooseEvent
from workflow.form import kinds, questions
from workflow.form.albums import OfField
from workflow.form.conversing import unclear
from workflow.form.form import Echoed, Question, Step, Talk
from workflow.form.kinds.base import Field, Parsed
from workflow.form.letters_asked import letters_echoed
from workflow.form.other_answers import DaysAsked
from workflow.form.problem import Problem
from workflow.form.short_answers import is_one_of
from workflow.lines import Line, Value, line
from workflow.model import Answer, Draft
from workflow.people import choosable
from workflow.requests.drafts.answer_before import not_kept, told
from workflow.requests.drafts.answers import is_given, keep, require_draft, shortly, untie
from workflow.requests.drafts.asked_sent import BLANK, album_of, echoed_blank, lines_of_sent, sent_for
from workflow.requests.drafts.asked_text import with_text
from workflow.requests.drafts.clear import Clear
from workflow.requests.drafts.own import kind_of
from workflow.spec import RequestType

DONE = ("xong", "done")  # typed instead of the button
ROWS = 20  # of those who can be named; of more a part of the name is typed
SHOWN = 300  # letters of a part that came
CHOSEN = Step("chosen", line("dialog-do-done"), "good")
GONE = {"event": "refusal-event-gone", "found": "problem-answer-kind-{}"}  # said of options that went
FINISHED = ("album", "text")  # how fields are answered that say “done”, and have no “keep”
CHOOSING = "choosing"  # options are marked one after another
KEEP = Step("keep", line("dialog-do-keep"))
TO_BLANK = Step("blank", line("dialog-do-blank"))


def asked_field(talk: Talk, draft: Draft, key: str, *, alone: bool = False) -> Question:
    """The question of a field: what it asks, what can be pressed, how words are read."""
    kind = kind_of(talk.work, draft)
    spec, given, media = kind.fields[key], draft.answers.get(key), sent_for(talk, draft, key)
    field = choosable.field(talk.work, spec)
    sent = lines_of_sent(field, media)

    def echoes(code: str, meant: Sequence[str]) -> Echoed:
        if code == BLANK:
            return echoed_blank(sent or _answered(field, given))
        return field_echoed(talk, field, code, meant)

    is_step = key in questions.steps(kind)
    asked = Question(
        key=key,
        head=_head(kind, key, alone=alone),
        told=(*told(talk, draft), *not_kept(talk, field)),
        asks=tuple(_asks(talk, draft, field, key, alone=alone)),
        read=lambda text, now: _read(talk, draft, key, text, now),
        options=_options(talk, draft, field, key),
        is_row=field.input == "either",
        is_sure=field.echo != "always",
        echoes=echoes,
        may_skip=not spec.is_required and not is_given(given) and (alone or is_step),
        steps=((CHOSEN,),) if field.is_several and is_given(given) else (),
        beside=_beside(field, given, is_asked_alone=alone or not is_step),
        kind=spec.kind,
        gone=GONE.get(field.input, "").format(spec.kind),
        given=sent or _answered(field, given),
        album=album_of(draft, key, field, media),
        days=_days(field, given),
        takes_file=field.takes_file,
        of=OfField(draft.id, key),
        takes_words=field.is_written,
        collects=field.is_collected,
    )
    return with_text(talk, draft, field, asked)


def _read(talk: Talk, draft: Draft, key: str, text: str, now: datetime) -> Parsed:
    """Words as an answer; “done” goes on from marked options, and nothing to say takes an answer back."""
    kind, given = kind_of(talk.work, draft), draft.answers.get(key)
    field = choosable.field(talk.work, kind.fields[key])
    if field.is_several and is_given(given) and is_one_of(text, DONE):
        return given, None
    if field.input == "event" and _event(talk, draft, text):
        return text, None
    answer, problem = questions.read_answer(kind, key, text, now, field.among)
    is_left_out = answer is None and problem is None and is_given(given)
    return (None, Problem(BLANK, options=(BLANK,))) if is_left_out else (answer, problem)


def _days(field: Field, given: Answer) -> DaysAsked | None:
    """The days that can be picked."""
    if field.input not in ("day", "days"):
        return None
    before = field.days(given)
    return DaysAsked(field.input == "days", before[0] if before else None, field.of_days)


def _beside(field: Field, given: Answer, *, is_asked_alone: bool) -> tuple[Step, ...]:
    """The steps with an answer there is: take it back, or go on with it."""
    if not is_given(given):
        return ()
    may_keep = not is_asked_alone and not field.is_several and field.input not in FINISHED
    return (*(() if field.spec.is_required else (TO_BLANK,)), *((KEEP,) if may_keep else ()))


def _head(kind: RequestType, key: str, *, alone: bool) -> Line:
    """Where one is in the form."""
    steps, title = questions.steps(kind), kind.fields[key].title
    if alone:
        return line("dialog-changing", title=title)
    if key in steps:
        return line("dialog-step", step=steps.index(key) + 1, steps=len(steps), title=title)
    return line("dialog-extra", title=title)


def _asks(talk: Talk, draft: Draft, field: Field, key: str, *, alone: bool) -> list[Line]:
    """The question, and what is wrong with the answer given before."""
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
    return found


def _answered(field: Field, answer: Answer) -> tuple[Line, ...]:
    """The answer given before, in words."""
    is_said = is_given(answer) and not isinstance(answer, list)
    return (line("dialog-answered", answer=shortly(field, answer)),) if is_said else ()


def _options(talk: Talk, draft: Draft, field: Field, key: str) -> tuple[tuple[Answer, Value], ...]:
    """The answers that can be pressed; an event is known by its number."""
    if field.input == "event":
        return tuple(
            (
                [each.id],
                marked(f"{date.fromisoformat(each.starts_on):%d/%m} {each.title}", each.id == draft.event),
            )
            for each in listing.offered(talk.work, draft)
        )
    if field.input == "found" and len(field.options) > ROWS:
        return ()
    if field.is_several:
        return _marks(field, draft.answers.get(key))
    chosen = field.chosen(draft.answers.get(key))
    return tuple((field.press(each), marked(words, each in chosen)) for each, words in field.options.items())


def marked(label: Value, is_chosen: bool) -> Value:
    """The label of an option, with a tick where it was chosen."""
    return line("dialog-given", title=label) if is_chosen else label


def _marks(field: Field, given: Answer) -> tuple[tuple[Answer, Value], ...]:
    """The options of which several may be chosen. Each stands for all that are once it is pressed, by their
    places: a press that comes twice takes nothing back."""
    keys, chosen = list(field.options), field.chosen(given)
    return tuple(
        (
            [keys.index(each) for each in field.chosen(field.marked(given, key))],
            marked(words, key in chosen),
        )
        for key, words in field.options.items()
    )


def field_echoed(talk: Talk, field: Field, code: str, meant: Sequence[str]) -> Echoed:
    """How what was read for a field is shown; what is unclear stands over the question with its meanings."""
    if code.startswith("letters-"):
        return letters_echoed(code, meant)
    said = tuple(field.format(each) for each in meant)
    if not code or (len(said) == 1 and field.echo != "always"):
        more = (line("dialog-collects"),) if field.is_collected else ()
        return Echoed((line("dialog-sure", answer=said[0]), *more))
    return Echoed((unclear(talk),), said, over=True, spells=field.input == "days")


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
