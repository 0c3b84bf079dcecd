"""The content of a question's window: where one is, the question, the answers so far."""

from dataclasses import dataclass
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.fields.cursor import draft_id, field_key, is_adding, is_alone, look_up
from dialogs.here import Here, here
from dialogs.widgets import bold, shown, with_hints
from wording import Marked
from wording.marked import Writer
from workflow.events import listing
from workflow.form import kinds, questions
from workflow.form.kinds.base import Asking, Field
from workflow.lines import Line
from workflow.model import Answer, Media
from workflow.people import choosable
from workflow.requests import revisions
from workflow.requests.drafts.answers import field_of
from workflow.spec import FieldSpec
from workflow.text import cut
from workflow.work import Actor, Work

SHOWN = 300
SHOWN_LONG = 3000
Data = dict[str, Any]


@dataclass(frozen=True)
class Question:
    """One field of a draft, and what it was answered with."""

    spec: FieldSpec
    step: int
    steps: int
    answer: Answer
    media: list[Media]
    field: Field
    about: Line | None = None

    @property
    def asking(self) -> Asking:
        """How it is asked."""
        return self.field.describe()

    @property
    def is_answered(self) -> bool:
        return self.answer not in (None, "", [])


def question(work: Work, actor: Actor, draft: int, key: str) -> Question | None:
    """The question in hand; nothing when the draft is no longer open."""
    found = look_up(work, actor, draft)
    if found is None:
        return None
    open_draft, kind = found
    steps = questions.steps(kind)
    answer = open_draft.answers.get(key)
    media = revisions.media_of(work.store, kind, {key: answer}) if isinstance(answer, list) else []
    about = listing.about(work, open_draft)
    step = steps.index(key) + 1 if key in steps else 0
    spec = field_of(work, open_draft, key)
    return Question(spec, step, len(steps), answer, media, choosable.field(work, spec), about)


async def get_question(dialog_manager: DialogManager, **_: object) -> Data:
    """For every kind of field; the options of a choice included."""
    at, draft, key = here(dialog_manager), draft_id(dialog_manager), field_key(dialog_manager)
    asked = await at.app.ask(lambda work: question(work, at.actor, draft, key))
    if asked is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    alone = is_alone(dialog_manager)
    first = asked.step == 1 and not alone
    return {
        "text": with_hints(
            dialog_manager,
            shown(*head(at, asked, alone), *_answered(at, asked, adding=is_adding(dialog_manager))),
        ),
        "alive": True,
        "can_back": not first or bool(dialog_manager.dialog_data.get("chooser")),
        "can_skip": not asked.spec.required and not asked.is_answered and (alone or asked.step > 0),
        "can_blank": not asked.spec.required and asked.is_answered,
        "has_answer": asked.is_answered,
        "can_again": asked.is_answered and is_adding(dialog_manager),
        "can_mend": isinstance(asked.answer, str),
        "is_cut": isinstance(asked.answer, str) and len(asked.answer) > SHOWN_LONG,
    }


async def get_blank(dialog_manager: DialogManager, **_: object) -> Data:
    """Return the answer that would be lost by leaving the field empty."""
    at, draft, key = here(dialog_manager), draft_id(dialog_manager), field_key(dialog_manager)
    asked = await at.app.ask(lambda work: question(work, at.actor, draft, key))
    if asked is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    title = head(at, asked, is_alone(dialog_manager))[0]
    text = shown(title, *_answered(at, asked, adding=True), at.say("dialog-blank-sure"))
    return {"text": with_hints(dialog_manager, text), "alive": True}


def head(at: Here, asked: Question, alone: bool) -> list[Marked | str]:
    """Where one is, and what is asked."""
    asking = asked.asking
    title = asking.title.in_(at.language)
    key = "dialog-changing" if alone else "dialog-step" if asked.step else "dialog-extra"
    lines: list[Marked | str] = [bold(at.say(key, step=asked.step, steps=asked.steps, title=title))]
    if asked.about:
        lines.append(at.line(asked.about))
    if unfit := asked.field.unfit(asked.answer):
        lines.append(at.say(f"problem-{unfit.code}", **unfit.values))
    if asking.hint:
        lines.append(asking.hint.in_(at.language))
    if asking.input == "album" and asked.is_answered:
        return lines  # the sheet takes the room, and says how it is changed
    lines.append(at.say(f"dialog-ask-{asking.kind}", **asking.values))
    if not asking.is_required and (alone or asked.step):
        lines.append(at.say("dialog-optional"))
    return lines


def _answered(at: Here, asked: Question, *, adding: bool) -> list[Marked | str]:
    """Return the answers so far, after an empty line."""
    asking, answer = asked.asking, asked.answer
    if asking.input == "album":
        captions = sum(bool(m.caption) for m in asked.media)
        count = at.say("dialog-photos", count=len(asked.media), limit=asking.limit, captions=captions)
        return [f"\n{count}"]
    if not asked.is_answered:
        return []
    if asked.media:
        return ["\n" + at.say("dialog-file", name=asked.media[0].name)]
    if asking.input == "text" and isinstance(answer, str):
        if not adding:
            now = Writer().add("\n").add(cut(answer, SHOWN_LONG), "blockquote").done()
            is_cut = len(answer) > SHOWN_LONG
            rest = [at.say("dialog-cut", shown=SHOWN_LONG, length=len(answer))] if is_cut else []
            return [now, *rest, at.say("dialog-more")]
        parts = len([p for p in answer.split("\n\n") if p.strip()])
        return ["\n" + at.say("dialog-count", length=len(answer), limit=asking.limit, parts=parts)]
    return ["\n" + at.say("dialog-answered", answer=cut(said(at, asked.spec, answer), SHOWN))]


def said(at: Here, spec: FieldSpec, answer: Answer) -> str:
    """A short answer in words."""
    return at.value(kinds.of(spec).format(answer))
