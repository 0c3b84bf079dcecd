"""The demonstration's part of the sandbox's page: people, the office's clock, panels behind the scenes."""

import asyncio
import os
import sys
import time
import webbrowser
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any  # Any: what a page asks is the page's JSON

from bot.background import Tasks
from bot.demo import time_travel
from bot.demo.panels import PANELS
from bot.demo.stage import DemoStage, NotStarted
from bot.demo.tour_moves import NotDone, Scene
from sandbox.client import SandboxError
from workflow.spec import Words

JSON = dict[str, Any]
Said = dict[str, str]
Answer = Callable[[JSON], Awaitable[JSON]]

TITLE = {"vi": "Loa · chạy thử", "en": "Loa · demonstration"}
HUE = 5  # of a group
GONE = 10.0  # seconds without a page after which nobody looks on; a reload takes one or two
MOVES = (
    ("hour", {"vi": "+1 giờ", "en": "+1 hour"}, {"vi": "Một giờ sau", "en": "One hour later"}),
    ("day", {"vi": "+1 ngày", "en": "+1 day"}, {"vi": "Một ngày sau", "en": "One day later"}),
    (
        "morning",
        {"vi": "Sáng làm việc", "en": "Next morning"},
        {"vi": "Giờ mở cửa của ngày làm việc kế tiếp", "en": "When the office opens on the next working day"},
    ),
    (
        "something",
        {"vi": "Tới khi có việc", "en": "Until something"},
        {"vi": "Tới khi có việc đến hạn và có tin mới", "en": "Until something falls due and is said"},
    ),
)
NOTHING = {"vi": "Không còn việc nào đến hạn.", "en": "Nothing is left to fall due."}


def _both(words: Words) -> Said:
    """Words at the head of a line, in both languages of the page."""
    return {"vi": words.vi[:1].upper() + words.vi[1:], "en": words.in_("en").capitalize()}


def about(stage: DemoStage) -> JSON:
    """Return the people with their roles, in the order in which the story meets them."""
    troupe = stage.troupe
    people = {
        str(stage.people[member.key].id): {
            "name": member.short,
            "full": member.name,
            "role": _both(member.does),
            "order": n,
            "hue": n,
        }
        for n, member in enumerate(troupe.people.values())
    }
    groups = {str(stage.groups[key].id): _group(stage, key, n) for n, key in enumerate(troupe.circles)}
    return {
        "title": TITLE,
        "subtitle": {"vi": troupe.office.vi, "en": troupe.office.in_("en")},
        "timezone": str(stage.zone),
        "people": people,
        "groups": groups,
        "first": [*(stage.people[key].id for key in troupe.first), *(g.id for g in stage.groups.values())][
            :3
        ],
    }


def _group(stage: DemoStage, key: str, order: int) -> JSON:
    """A group, and who of it speaks there first."""
    members = stage.troupe.circles[key].members
    actor = next(each for each in (*members[1:], members[0]) if each != stage.troupe.administrator.key)
    role = {"vi": "Nhóm có Loa", "en": "A group with Loa"}
    return {"role": role, "order": order, "hue": HUE, "actor": stage.people[actor].id}


def look(address: str) -> bool:
    """Open a browser where somebody sits in front of one. Returns whether it was tried."""
    screen = sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not sys.stdin.isatty() or os.environ.get("CI") or not screen:
        return False
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False


class Page:
    """The replies to pages: `answers` is the table of requests, `panels` that of topics behind the scenes."""

    def __init__(self, scene: Scene, tasks: Tasks) -> None:
        self._scene = scene
        self._tasks = tasks
        self._moving = asyncio.Lock()
        self.answers: dict[str, Answer] = {"bar": self._move_clock, "panel": self._panel}
        self.panels = dict(PANELS)

    async def open(self) -> None:
        """Show the people; the chats can be looked at."""
        await self._scene.stage.sandbox.show("about", about(self._scene.stage))
        self._serving = self._tasks.start(self._serve(), "page")

    async def begin(self) -> None:
        """The office is there: its clock can be moved, and one may look behind it."""
        sandbox = self._scene.stage.sandbox
        buttons = [{"id": name, "label": label, "title": title} for name, label, title in MOVES]
        await sandbox.show("bar", {"buttons": buttons})
        await sandbox.show("panels", list(self.panels))

    def close(self) -> None:
        self._serving.cancel()

    async def visitors(self) -> int:
        """How many have the page open."""
        return await self._scene.stage.sandbox.pages()

    async def deserted(self) -> None:
        """Until nobody has the page open, and nobody comes back to it for a while."""
        since = time.monotonic()
        while time.monotonic() - since < GONE:
            await asyncio.sleep(1)
            if await self.visitors():
                since = time.monotonic()

    async def _serve(self) -> None:
        while True:
            asked = await self._scene.stage.sandbox.asked()
            if asked is not None:
                self._tasks.start(self._answer(asked), f"page asks {asked['name']}")

    async def _answer(self, asked: JSON) -> None:
        answer = self.answers.get(asked["name"])
        try:
            result = await answer(asked["given"]) if answer else {"error": "?"}
        except (NotDone, NotStarted, SandboxError, KeyError) as error:
            result = {"error": str(error)}
        await self._scene.stage.sandbox.reply(asked["id"], result)

    async def _panel(self, given: JSON) -> JSON:
        return await self.panels[given["panel"]](self._scene.stage, given)

    async def _move_clock(self, given: JSON) -> JSON:
        stage = self._scene.stage
        async with self._moving:
            match given["id"]:
                case "hour":
                    await time_travel.forward_to(stage, stage.office.now() + timedelta(hours=1))
                case "day":
                    await time_travel.forward_to(stage, stage.office.now() + timedelta(days=1))
                case "morning":
                    await time_travel.next_morning(stage)
                case "something" if not await time_travel.until_something(stage):
                    return {"say": NOTHING}
        return {}
