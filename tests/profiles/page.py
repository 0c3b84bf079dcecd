"""A page that walks through the first story of a profile, with its cards as they come.

    python -m tests.profiles.page maritime_university [--write]

The office's clock goes by tens of minutes, so that the page is the same each time it is made.
"""

import asyncio
import io
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any  # Any: messages are the platform's JSON

from rich.console import Console

from bot.background import Tasks
from bot.demo.messages import attached, buttons, words
from bot.demo.nursery import Nursery
from bot.demo.organisation import cast, settle_in
from bot.demo.piece import Piece, of_file
from bot.demo.screen import Screen
from bot.demo.stage import DemoStage, Place, open_stage
from bot.demo.story import TEN, Step
from bot.demo.tour import SETTLING
from bot.demo.tour_moves import ClockTo, Move, Press, Say, Scene, SendFile, SendPhotos
from bot.demo.transcript import Transcript
from bot.time_sources import OfficeClock
from wording.dates import say_moment

JSON = dict[str, Any]
ROOT = Path(__file__).parents[2]
HEAD = """\
# {title}

Trang này đi qua loại yêu cầu đầu tiên của `profiles/{name}.yaml`: ai làm gì, thẻ nào đến với ai. Người và \
nhóm do Loa dựng từ tệp ấy, chữ trên thẻ là chữ thật. Xem tận tay: \
`loa demo --rules profiles/{name}.yaml`. Trang được viết lại bằng \
`python -m tests.profiles.page {name} --write`.
"""
QUIET, LONGEST = 20.0, 1500  # seconds to come to rest; letters of a message


def stand_nearly_still() -> None:
    """Let the office's clock go by tens of minutes, here and in processes forked after this."""
    now = OfficeClock.now

    def by_tens(self: OfficeClock) -> datetime:
        found = now(self)
        return found.replace(minute=found.minute // 10 * 10, second=0, microsecond=0)

    OfficeClock.now = by_tens  # type: ignore[method-assign]  # what is written down has no chance in it


class Chats:
    """The messages of a stage by their chats, as they are since the last look."""

    def __init__(self, stage: DemoStage) -> None:
        self._stage = stage
        self._seq = 0

    async def since(self) -> dict[int, dict[int, tuple[bool, JSON]]]:
        """The bot's messages of each chat that are new or were edited, the newest state of each."""
        found: dict[int, dict[int, tuple[bool, JSON]]] = {}
        for event in await self._stage.sandbox.events(after=self._seq, limit=50_000):
            self._seq = event["seq"]
            chat = found.setdefault(event.get("chat", 0), {})
            if event["type"] == "deleted":
                chat.pop(event["message_id"], None)
            if event["type"] not in ("message", "edited") or not event["message"]["from"].get("is_bot"):
                continue
            id = event["message"]["message_id"]
            is_new = event["type"] == "message" or chat.get(id, (False,))[0]
            chat[id] = is_new, event["message"]
        return found


class Writer:
    """The page as it grows."""

    def __init__(self, stage: DemoStage) -> None:
        self._stage, self._chats = stage, Chats(stage)
        self._title, self._number = "", 0
        self._labels: dict[str, None] = {}
        self.lines: list[str] = []

    async def skip(self) -> None:
        await self._chats.since()

    async def tell(self, step: Step) -> None:
        """Write what was done, and what the chats show of it."""
        if step.title != self._title:
            self._title = step.title
            self._number += 1
            self.lines += ["", f"## {self._number}. {step.title}"]
        self.lines += ["", *(said for move in step.moves if (said := self._done(move)))]
        shown = await self._chats.since()
        actors = {move.who for move in step.moves if not isinstance(move, ClockTo) and hasattr(move, "who")}
        for place, id in self._places():
            told = shown.get(id, {}).values()  # answers and cards come by two ways: answers come first
            for is_new, message in sorted(told, key=lambda each: bool(buttons(each[1]))):
                asked = [str(each["text"]) for each in buttons(message)]
                self._labels.update(dict.fromkeys(asked))
                if words(message) and (is_new or (place in actors and asked)):
                    self.lines += ["", *_message(self._name(place), message)]

    def _done(self, move: Move) -> str:
        """The line that says what somebody did."""
        chat = getattr(move, "chat", "")
        where = f" trong {self._name(chat)}" if chat else ""
        match move:
            case Say(who, text, _):
                return f"**{self._name(who)}**{where} viết: {text.splitlines()[0]}"
            case Press(who, label, _):
                return f"**{self._name(who)}**{where} bấm [{self._whole(label)}]"
            case SendPhotos(who, count, _):
                return f"**{self._name(who)}** gửi {count} ảnh"
            case SendFile(who, _, _):
                return f"**{self._name(who)}** gửi một tệp"
            case ClockTo(moment):
                return f"Đồng hồ chạy tới {say_moment(moment, self._stage.zone, 'vi')}"
        return ""

    def _whole(self, label: str) -> str:
        """A label that was shown and begins so."""
        return label if label in self._labels else next(x for x in self._labels if x.startswith(label))

    def _places(self) -> Iterator[tuple[str, int]]:
        """The private chats in the order of the troupe, then the groups."""
        yield from ((each.key, self._stage.people[each.key].id) for each in self._stage.troupe.staff)
        yield from ((key, group.id) for key, group in self._stage.groups.items())

    def _name(self, place: str) -> str:
        circle = self._stage.troupe.circles.get(place)
        return f"nhóm {circle.title}" if circle else self._stage.troupe.people[place].short


def _message(who: str, message: JSON) -> Iterator[str]:
    """A message as a quotation: who gets it, its words, its buttons."""
    said = words(message)
    media = attached(int("photo" in message), int("document" in message))
    yield f"> *{who}*" + (f" · {media}" if media else "")
    yield ">"
    for line in said[:LONGEST].splitlines():
        yield f"> {line}  " if line else ">"
    labels = [f"[{each['text']}]" for each in buttons(message)]
    if labels:
        yield ">"
        yield f"> `{'` `'.join(labels)}`"


async def played(piece: Piece, nursery: Nursery) -> list[str]:
    """The lines of the page, from the story as it is played. Raises NotDone."""
    tasks = Tasks()
    listening = tasks.start(nursery.listen(), "nursery")
    async with open_stage(TEN - SETTLING, nursery, Place(0, "page"), piece.scenery) as stage:
        await cast(stage)
        await settle_in(stage, at_once=1)  # so that people are in the same order each time
        await stage.settle(QUIET)
        await stage.sandbox.clock_forward((TEN - stage.office.now()).total_seconds())
        writer, scene = Writer(stage), Scene(stage, Transcript(stage, _unseen(), stage.zone))
        await writer.skip()
        async for step in piece.story(scene, TEN):
            for move in step.moves:
                await move.play(scene)
            await stage.settle(QUIET)
            await writer.tell(step)
    listening.cancel()
    return writer.lines


def _unseen() -> Screen:
    screen = Screen()
    screen.console = Console(file=io.StringIO())
    return screen


def page(name: str) -> str:
    """The whole page of a profile."""
    stand_nearly_still()
    nursery = Nursery()
    try:
        piece = of_file(ROOT / "profiles" / f"{name}.yaml", TEN)
        lines = asyncio.run(played(piece, nursery))
    finally:
        nursery.close()
    title = piece.scenery.spec.organisation.name.vi
    return HEAD.format(title=title, name=name) + "\n".join(lines) + "\n"


def main(name: str, *options: str) -> None:
    text = page(name)
    if "--write" in options:
        target = ROOT / "docs" / "profiles" / f"{name}.md"
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
