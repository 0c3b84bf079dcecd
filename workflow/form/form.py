"""A form: what is asked one question after another in a chat, and what is done with the answers.

Each room says its own in `forms.py`; `workflow/forms.py` is the one table of them. The engine that asks and
hears (`workflow/form/conversing.py`) knows none of them.
"""

import json
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeVar

from workflow.app import Action
from workflow.errors import Refusal
from workflow.form.albums import Album, OfField
from workflow.form.answer_shown import AnswerShown
from workflow.form.kinds.base import Parsed
from workflow.form.other_answers import DaysAsked, Table, Whole
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.model import Answer, Conversation, Facts, Media, Person
from workflow.results import NO_SECRET, KeptFile, Result, Secret
from workflow.work import Actor, Work

if TYPE_CHECKING:
    from workflow.form.conversing import Heard
    from workflow.media.files import SentFile

R = TypeVar("R", bound=Result)
Reader = Callable[[str, datetime], Parsed]
Style = Literal["plain", "good", "bad"]


def number_of(answer: Answer) -> int:
    """The number by which an option is chosen: that of its answer, wherever it stands in a list by then."""
    return zlib.crc32(json.dumps(answer, ensure_ascii=False).encode())


@dataclass(frozen=True)
class Talk:
    """A conversation, with who is asked and in which work; whether what is heard was typed, not pressed.

    Words that are a `part` are a piece of a longer text, of which more follows.
    """

    work: Work
    actor: Actor
    person: Person
    kept: Conversation
    is_typed: bool = False
    is_part: bool = False

    def text(self, key: str) -> str:
        """An answer in words, or what the conversation is about; empty where there is none."""
        return str(self._fact(key) or "")

    def number(self, key: str) -> int:
        """The number of something; 0 where there is none."""
        found = self._fact(key)
        return found if isinstance(found, int) else 0

    def has(self, key: str) -> bool:
        """Whether a question was answered, or left out."""
        return key in self.kept.answers

    def _fact(self, key: str) -> object:
        kept = self.kept
        return kept.answers.get(key, kept.about.get(key, kept.outcome.get(key)))

    def changed(self, **values: Facts | str) -> "Talk":
        """The same talk, with other values of its conversation; nothing is written."""
        return replace(self, kept=replace(self.kept, **values))  # type: ignore[arg-type]  # as `Store.change`

    def do(self, action: Action[R]) -> R:
        """Carry out an action in the same transaction; one that is refused is what the log names."""
        try:
            return action.perform(self.work)
        except Refusal as refusal:
            refusal.tried = action
            raise

    def against(self, action: Action[R]) -> Refusal | None:
        """The refusal of an action that only asks whether something may be done."""
        try:
            self.do(action)
        except Refusal as refusal:
            return refusal
        return None


@dataclass(frozen=True)
class Step:
    """Something that can be pressed and is no answer, by a name that its form knows."""

    name: str
    label: Line
    style: Style = "plain"


CANCEL = Step("leave", line("dialog-do-cancel"))
LATER = Step("later", line("dialog-do-later"))


def parked(talk: Talk) -> Talk:
    """The talk left for later, with all that was answered."""
    return talk.changed(state="parked", echo={})


@dataclass(frozen=True)
class Echoed:
    """How something that was read is shown before it counts, and what each of its meanings is called.

    `denied` is the meaning of a typed "no"; without one the question is asked anew. `steps` stand below. The
    only meaning has this `style`, and `back` stands in place of the way to ask anew. Where it stands `over`
    the question, that is asked with it; a meaning that it `spells` is spelled out before it counts. It comes
    below the question `within` which it is, with the buttons of both.
    """

    lines: tuple[Line, ...]
    options: tuple[Value, ...] = (line("dialog-do-right"),)
    denied: int | None = None
    steps: tuple[Step, ...] = ()
    style: Style = "good"
    back: Step | None = None
    over: bool = False
    within: bool = False
    spells: bool = False


Hands = Callable[[Talk, "SentFile"], KeptFile]
Echoes = Callable[[str, Sequence[str]], Echoed]  # of the code of a problem, empty where there was none


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question of a form. It is answered in words, where there is a `read`, or by one of its options.

    `echoes` shows what was read: always with `is_sure` False, else only where it may have been meant
    otherwise. Words find an option among many where it `finds`. `objections` are the texts of problems that
    are not called by their code, `objection` that of all others, `gone` says that an option went. `leave`
    leaves it where it is the first, and `back` stands in place of the way to the question before. `keeps`
    returns the answers with this one, where it is more than one value. `listing` stands below what is asked,
    and may be long, so that a platform shows a page of it; `given` says what was answered so far, and `told`
    something about the answer before. `of` is the field of a draft that it answers; any words are an answer
    where it `takes_words`.
    """

    key: str
    asks: tuple[Line, ...]
    read: Reader | None = None
    options: tuple[tuple[Answer, Value], ...] = ()
    is_row: bool = False  # few options beside each other
    is_closed: bool = False  # only words that name an option are an answer
    finds: bool = False
    is_sure: bool = True
    echoes: Echoes | None = None
    may_skip: bool = False
    steps: tuple[tuple[Step, ...], ...] = ()
    beside: tuple[Step, ...] = ()  # the way back
    leave: Step | None = None  # else as its form is left
    back: Step | None = None
    keeps: Callable[[Talk, Answer], Facts] | None = None
    table: Table | None = None
    album: Album | None = None
    sheet: Album | None = None  # photos that may be sent beside other answers
    days: DaysAsked | None = None
    takes_file: bool = False  # a document is an answer
    hands: "Hands | None" = None  # the document in, where it is no field of a draft
    objections: Mapping[str, str] = field(default_factory=dict)
    objection: str = ""
    gone: str = ""
    kind: str = "text"  # of answer, as texts call it
    head: Value = None  # where it is another than that of the form
    listing: tuple[Line, ...] = ()
    given: tuple[Line, ...] = ()
    told: tuple[Line, ...] = ()
    of: OfField | None = None
    takes_words: bool = False
    whole: Whole | None = None  # the text there is, to be read
    replaces: Whole | None = None  # the text that makes way, unless a part joins it
    collects: bool = False  # words that follow before it is agreed to go on with what was read
    in_parts: bool = False  # its words may come in several messages

    @property
    def wordless(self) -> str:
        """The text that says a message of another kind."""
        return f"problem-answer-kind-{self.kind}" if self.read else "dialog-hint-buttons"

    def objects(self, problem: Problem) -> str:
        """The text that says a problem."""
        return self.objections.get(problem.code, self.objection or f"problem-{problem.code}")


@dataclass(frozen=True)
class Look:
    """The last look, before anything is done: what it would be, and what can be pressed.

    Only with `do` it has a button to send it. `beside` are steps beside the way back, where it `goes_back`;
    what is "bad" stands apart from them. Words answer the question `anew`, where it names one.
    `listing` is that of a question, between `lines` and what stands `below`, and so is what is `told`. `body`
    are the answers as they are read afterwards, with their `media`, and `given` says which files there are.
    """

    lines: tuple[Line, ...]
    do: Line | None
    listing: tuple[Line, ...] = ()
    below: tuple[Line, ...] = ()
    head: Value = None
    style: Style = "good"
    beside: tuple[Step, ...] = ()
    steps: tuple[tuple[Step, ...], ...] = ()
    anew: str = ""
    goes_back: bool = True
    body: tuple[AnswerShown, ...] = ()
    media: tuple[Media, ...] = ()
    given: tuple[Line, ...] = ()
    told: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Finished:
    """The outcome of a form, to be put into words, and a secret that may be said only once.

    With a `problem` nothing was done: the conversation stays as it was.
    """

    outcome: Facts = field(default_factory=dict)
    token: Secret = NO_SECRET
    problem: Problem | None = None


@dataclass(frozen=True, kw_only=True)
class Way:
    """The way to the answers of a form that live elsewhere than in its conversation.

    `has` says whether a question is answered. `keep` keeps an answer, of which None leaves the question out,
    and returns the talk as it goes on, at the question that it names or the first open one; or why it is not
    kept. `hear` hears words before the question reads them, and may leave them to it; `other` hears those
    that are no answer. `settle` does what follows from the answers before the next question is asked, and may
    name that question. `is_kept` says whether a conversation can go on; it is not listed among drafts, since
    its answers are.
    """

    has: Callable[[Talk, str], bool]
    keep: Callable[[Talk, Question, Answer], Talk | Problem]
    hear: "Callable[[Talk, Question, str], Heard | None]"
    other: "Callable[[Talk, str], Heard | None]"
    settle: Callable[[Talk], Talk]
    is_kept: Callable[[Work, Conversation], bool]


def _nothing_against(_: Talk) -> Refusal | None:
    return None


def _no_head(_: Talk) -> Value:
    return None


def _no_look(_: Talk) -> Look | None:
    return None


def _done(_: Talk) -> tuple[Line, ...]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Form:
    """A form, and all that is asked of it. Without a last look it is finished with its last answer.

    `questions` may be a generator: each question is made when those before it have answers.
    `finish` performs it and returns what became of it, which `said` puts into words. `own` are its steps that
    are no answer; one that returns a conversation which is sent ends it.
    """

    name: str
    questions: Callable[[Talk], Iterable[Question]]  # in order, by the answers so far
    finish: Callable[[Talk], Finished]
    said: Callable[[Talk], tuple[Line, ...]] = _done
    called: Callable[[Talk], Line]  # its name among drafts
    head: Callable[[Talk], Value] = _no_head
    look: Callable[[Talk], Look | None] = _no_look
    still: Callable[[Talk], Refusal | None] = _nothing_against  # why it cannot be asked any more
    own: Mapping[str, Callable[[Talk], Talk | Problem]] = field(default_factory=dict)
    leave: Line = field(default_factory=lambda: CANCEL.label)
    way: Way | None = None

    def has(self, talk: Talk, key: str) -> bool:
        """Whether a question was answered, or left out."""
        return self.way.has(talk, key) if self.way else talk.has(key)
