"""The parts of a card, not yet in any language and for any platform."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workflow.cards.choices import Payload, WayIn
from workflow.form.answer_shown import AnswerShown
from workflow.form.diff import Change
from workflow.lines import Line, line
from workflow.model import Media

Style = Literal["plain", "good", "bad"]


@dataclass(frozen=True)
class Choice:
    """A button, or on a platform without them a numbered answer: what it says, and what it sends back."""

    label: Line
    sends: Payload
    style: Style = "plain"

    @property
    def data(self) -> str:
        """Return the payload that a press sends back; nothing where it opens the private chat."""
        return "" if isinstance(self.sends, WayIn) else self.sends.pack()

    @property
    def private(self) -> str:
        """The payload with which it opens the private chat instead."""
        return self.sends.pack() if isinstance(self.sends, WayIn) else ""


@dataclass(frozen=True)
class CardView:
    """All a card shows. A new `attention` is posted anew, so that the phone rings; the rest is edited.

    `head` is its state and name, `number` the second line, `lines` what is to be known now; `rest` is looked
    up when wanted, and starts out collapsed where a platform can do that. A brief one has a shorter head.
    """

    head: Line
    lines: tuple[Line, ...] = ()
    number: Line | None = None
    rest: tuple[Line, ...] = ()
    answers: tuple[AnswerShown, ...] = ()
    changes: tuple[Change, ...] = ()
    media: tuple[Media, ...] = ()
    choices: tuple[tuple[Choice, ...], ...] = ()
    attention: str = ""
    is_brief: bool = False

    @property
    def said(self) -> tuple[Line, ...]:
        """Every line under the first one."""
        return (*((self.number,) if self.number else ()), *self.lines, *self.rest)


def attached(media: Sequence[Media]) -> Line | None:
    """“3 ảnh và 1 tệp”, or None where there are none."""
    photos = sum(m.kind == "photo" for m in media)
    files = len(media) - photos
    if photos and files:
        return line("attached-both", photos=photos, files=files)
    if photos:
        return line("attached-photos", photos=photos)
    return line("attached-files", files=files) if files else None
