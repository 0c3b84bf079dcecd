"""The moves of a step of the tour: a person acts, or a chat comes to show something."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from bot.demo.pictures import picture
from bot.demo.stage import DemoStage
from bot.demo.time_travel import forward_to, leap_to
from bot.demo.transcript import Transcript
from sandbox.client import Group, NoSuchButton, NotShown, Photo, Pressed, Shown

WITHIN = 10.0
PAGE = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


class NotDone(Exception):  # a result for the reader, not an error of the program
    """A move did not come about: what was expected, and what the chat shows."""

    def __init__(self, expected: str, shows: list[str]) -> None:
        super().__init__(expected)
        self.expected, self.shows = expected, shows


@dataclass(frozen=True)
class Scene:
    """The stage of a move, and where it is written down."""

    stage: DemoStage
    transcript: Transcript

    def group(self, chat: str) -> Group | None:
        return self.stage.groups[chat] if chat else None

    def short(self, who: str) -> str:
        """Somebody's short name."""
        return self.stage.troupe.people[who].short

    def where(self, who: str, chat: str) -> str:
        """A chat, as the reader knows it."""
        troupe = self.stage.troupe
        return (
            f"nhóm {troupe.circles[chat].title}"
            if chat
            else f"trò chuyện riêng của {troupe.people[who].short}"
        )

    async def shows(self, who: str, chat: str) -> list[str]:
        """The end of a chat, in words."""
        messages = await self.stage.people[who].read(self.group(chat))
        return [line for shown in messages[-2:] for line in _lines(shown)]


def _lines(shown: Shown) -> list[str]:
    chips = [" ".join(f"[{label}]" for label in row) for row in shown.labels]
    return [f"{shown.sender}: {shown.words or '(ảnh, tệp)'}", *chips]


@dataclass(frozen=True)
class Say:
    """`who` writes `text`."""

    who: str
    text: str
    chat: str = ""

    async def play(self, scene: Scene) -> None:
        await scene.stage.people[self.who].say(self.text, scene.group(self.chat))


@dataclass(frozen=True)
class SendPhotos:
    """`who` sends an album."""

    who: str
    count: int
    chat: str = ""

    async def play(self, scene: Scene) -> None:
        pictures = [Photo(picture(n), name=f"anh-{n}.png") for n in range(1, self.count + 1)]
        await scene.stage.people[self.who].photos(pictures, to=scene.group(self.chat))


@dataclass(frozen=True)
class SendFile:
    """`who` sends a document."""

    who: str
    name: str
    chat: str = ""

    async def play(self, scene: Scene) -> None:
        await scene.stage.people[self.who].file(self.name, PAGE, to=scene.group(self.chat))


@dataclass(frozen=True)
class Press:
    """`who` presses the button that begins with `label`; the bot answers, with `toast` where it is given."""

    who: str
    label: str
    chat: str = ""
    toast: str = ""

    async def play(self, scene: Scene) -> None:
        pressed = await press(scene, self.who, self.label, self.chat)
        if self.toast not in (pressed.answer_text or ""):
            said = [f"câu trả lời: {pressed.answer_text or '(không có)'}"]
            raise NotDone(f"bấm “{self.label}” thì Loa báo “{self.toast}”", said)


@dataclass(frozen=True)
class PressAtOnce:
    """Several people press the same button at the same time: one hears `wins`, every other one `loses`."""

    people: tuple[str, ...]
    label: str
    wins: str
    loses: str

    async def play(self, scene: Scene) -> None:
        pressed = await asyncio.gather(*(press(scene, who, self.label, "") for who in self.people))
        said = sorted(answer.answer_text or "" for answer in pressed)
        won = [text for text in said if self.wins in text]
        lost = [text for text in said if self.loses in text]
        if len(won) != 1 or len(won) + len(lost) != len(said):
            raise NotDone(f"đúng một người thấy “{self.wins}”, người kia thấy “{self.loses}”", said)


@dataclass(frozen=True)
class See:
    """The newest message of the chat that has `text` shows all of `labels` as buttons within ten seconds."""

    who: str
    text: str
    chat: str = ""
    labels: tuple[str, ...] = ()
    photos: int = 0

    async def play(self, scene: Scene) -> None:
        person, group = scene.stage.people[self.who], scene.group(self.chat)

        def fits(shown: Shown) -> bool:
            return shown.from_bot and self.text in shown.words and all(map(shown.button, self.labels))

        chips = "".join(f" [{label}]" for label in self.labels)
        expected = f"{scene.where(self.who, self.chat)} hiện “{self.text}”{chips}"
        try:
            await person.wait_for(fits, group, WITHIN, since=0)
        except NotShown:
            raise NotDone(expected, await scene.shows(self.who, self.chat)) from None
        pictures = sum(bool(shown.photos) for shown in await person.read(group) if shown.from_bot)
        if pictures < self.photos:
            raise NotDone(f"{expected} và {self.photos} ảnh", [f"{pictures} ảnh"])


@dataclass(frozen=True)
class ClockTo:
    """The office clock runs to a moment; what falls due on the way happens, day by day or all at once."""

    moment: datetime
    at_once: bool = False

    async def play(self, scene: Scene) -> None:
        await (leap_to if self.at_once else forward_to)(scene.stage, self.moment)


Move = Say | SendPhotos | SendFile | Press | PressAtOnce | See | ClockTo


async def press(scene: Scene, who: str, label: str, chat: str, message: int | None = None) -> Pressed:
    """Press a button as soon as the chat shows it; the bot answers, or the private chat opens."""
    person, group = scene.stage.people[who], scene.group(chat)
    before = scene.transcript.labels(group.id if group else person.id)
    try:
        pressed = await person.press(label, group, message, timeout=WITHIN, within=WITHIN)
    except NoSuchButton:
        shows = await scene.shows(who, chat)
        raise NotDone(f"{scene.where(who, chat)} có nút “{label}”", shows) from None
    if pressed.url:
        full = next((each for each in before if each.startswith(label)), label)
        scene.transcript.opened[person.id] = full
    elif not pressed.answered:
        raise NotDone(f"bấm “{label}” thì Loa trả lời trong {WITHIN:.0f} giây", await scene.shows(who, chat))
    return pressed
