"""How the story goes on: by itself at once, by itself at a pace one can follow, or by somebody's hand.

On the page each act of the story is first a hint: what is to be done, where, and by whom. Somebody does it
there, asks for it to be done, or lets the story go on by itself.
"""

import asyncio
from typing import Any, Literal  # Any: hints are the page's JSON

from bot.demo.guide_words import ENGLISH, Hint, hint_of
from bot.demo.page_extras import Page
from bot.demo.stage import DemoStage
from bot.demo.story import Step
from bot.demo.tour_moves import ClockTo, Move, Press, PressAtOnce, Say, Scene, See, SendFile, SendPhotos

JSON = dict[str, Any]
Mode = Literal["once", "play", "hand"]

NOBODY = 0
FAR = 10**15  # a number no event reaches
READ = 2.2  # seconds in which a hint can be read while the story goes on by itself
HAND: JSON = {"id": "hand", "label": {"vi": "Để tôi bấm", "en": "Let me do it"}}
PLAY: JSON = {"id": "play", "label": {"vi": "Tự chạy", "en": "Play by itself"}}
DO: JSON = {"id": "do", "label": {"vi": "Làm giúp", "en": "Do it for me"}, "style": "primary"}
AGAIN: JSON = {
    "id": "again",
    "label": {"vi": "Làm lại từ đầu", "en": "From the beginning"},
    "style": "primary",
}
DONE = {
    "vi": "Hết câu chuyện. Giờ mọi người, đồng hồ và sự cố do Anh/Chị điều khiển.",
    "en": "The story is over. Now the people, the clock and the faults are yours.",
}
FAILED = {
    "vi": "Câu chuyện đã rẽ sang lối khác và dừng ở đây. Các trò chuyện vẫn dùng được.",
    "en": "The story has taken another turn and stops here. The chats can still be used.",
}
PREPARING = {
    "vi": "Đang dựng cơ quan chạy thử: mọi người đang vào bằng đường dẫn mời…",
    "en": "Setting up the office: people are coming in by their invitations…",
}
BY_ITSELF = {
    "vi": "Câu chuyện đang tự chạy, như ở cửa sổ dòng lệnh.",
    "en": "The story is playing by itself, as it does in the terminal.",
}
TOUR = {"vi": "Chuyến tham quan", "en": "Guided tour"}


class StoryLeft(Exception):  # a wish, not an error
    """Somebody at the page wants no more of the story; people, clock and faults are theirs."""


class Guide:
    """The next act of the story, and its place on the page."""

    def __init__(self, scene: Scene, page: Page) -> None:
        self._scene = scene
        self.mode: Mode = "once"
        self.is_followed = False
        self._is_hidden = False
        self._is_telling = True
        self._title: JSON = {}
        self._sees: list[See] = []
        self._number = 0
        self._asked: asyncio.Queue[str] = asyncio.Queue()
        self.again = asyncio.Event()
        page.answers["guide"] = self._answer
        page.panels["tour"] = self._panel

    async def _answer(self, given: JSON) -> JSON:
        match given["id"]:
            case "again":
                self.again.set()
            case "leave" if self.mode == "once":
                self._is_hidden = True
                await self._show(None)
            case asked:
                self._asked.put_nowait(asked)
        return {}

    async def _panel(self, _: DemoStage, given: JSON) -> JSON:
        """Where the story stands, and the way back to its beginning."""
        if given.get("button") == "again":
            self.again.set()
        told = self._title.get("title", PREPARING) if self._is_telling else DONE
        return {"title": TOUR, "lines": [{"text": told, "kind": "soft"}], "buttons": [{**AGAIN, "style": ""}]}

    async def _show(self, hint: JSON | None) -> None:
        self._number += 1
        await self._scene.stage.sandbox.show("guide", hint and {**hint, "number": self._number})

    async def prepare(self) -> None:
        """The page says what it waits for."""
        await self._show({"title": TOUR, "text": PREPARING, "targets": [], "buttons": []})

    async def begin(self, mode: Mode) -> None:
        self.mode = mode
        self.is_followed = mode != "once"

    def go_on(self) -> None:
        """Nobody is there any more to do it by hand: the story goes on by itself."""
        if self.mode != "once":
            self._asked.put_nowait("alone")

    async def step(self, number: int, step: Step) -> None:
        title = {"vi": step.title, "en": step.english or ENGLISH.get(step.title, step.title)}
        shown = {language: f"{step.numbered(number)} · {words}" for language, words in title.items()}
        self._title = {"title": shown, "step": number, "steps": step.of}
        self._sees = [move for move in step.moves if isinstance(move, See)]
        if self.mode == "once" and not self._is_hidden:
            await self._show({**self._title, "text": BY_ITSELF, "targets": [], "buttons": [HAND]})

    async def through(self, move: Move) -> None:
        """Carry out a move, by whoever's hand. Raises NotDone; Left when there is to be no next one."""
        while self.mode == "once" and not self._asked.empty():
            if self._asked.get_nowait() == "hand":
                await self.begin("hand")
        passed = isinstance(move, ClockTo) and self._scene.stage.office.now() >= move.moment
        if self.mode == "once" or passed or isinstance(move, See):
            await move.play(self._scene)
            return
        hint = hint_of(move, self._scene, self._sees)
        done = False
        while not done:
            buttons = [DO, PLAY] if self.mode == "hand" else [HAND]
            since = await self._now()
            await self._show({**self._title, "text": hint.text, "targets": hint.targets, "buttons": buttons})
            done = await self._wait(move, hint, since)

    async def _wait(self, move: Move, hint: Hint, since: int) -> bool:
        """Whether the move has come about; the mode may have changed meanwhile."""
        watching = asyncio.ensure_future(self._by_hand(move, hint, since))
        asked = asyncio.ensure_future(self._asked.get())
        try:
            timeout = READ if self.mode == "play" else None
            await asyncio.wait([watching, asked], timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
            if watching.done():
                watching.result()
                return True
            wish = asked.result() if asked.done() else "do"
        finally:
            watching.cancel()
            asked.cancel()
        if wish == "leave":
            self._is_telling = False
            await self._show(None)
            raise StoryLeft
        if wish == "alone":
            self.mode = "once"
        if wish == "hand":
            self.mode = "hand"
            return False
        if wish == "play":
            self.mode = "play"
            return False
        await move.play(self._scene)
        return True

    async def _now(self) -> int:
        """The newest event's number."""
        return int((await self._scene.stage.sandbox.admin("events", after=FAR))["seq"])

    async def _by_hand(self, move: Move, hint: Hint, last: int) -> None:
        """Until somebody has done it in a chat."""
        sandbox = self._scene.stage.sandbox
        wanted, seen = set(hint.people), 0
        count = move.count if isinstance(move, SendPhotos) else 1
        while wanted:
            for event in await sandbox.events(after=last, timeout=20):
                last = event["seq"]
                who = self._fits(event, move, hint)
                if who is None:
                    continue
                seen += 1
                if seen >= count:
                    wanted.discard(who)

    def _fits(self, event: JSON, move: Move, hint: Hint) -> int | None:
        """Return the person whose awaited act an event is. The clock is nobody's."""
        if isinstance(move, ClockTo):
            return NOBODY if self._scene.stage.office.now() >= move.moment else None
        if event["type"] == "press" and isinstance(move, Press | PressAtOnce):
            if event["person"] not in hint.people or not str(event["label"]).startswith(move.label):
                return None
            self._scene.transcript.opened[event["person"]] = event["label"]
            return int(event["person"])
        if event["type"] != "message" or event["message"].get("from", {}).get("id") not in hint.people:
            return None
        text = event["message"].get("text", "")
        said = isinstance(move, Say) and text.strip() == move.text.strip()
        sent = isinstance(move, SendPhotos) and "photo" in event["message"]
        sent = sent or (isinstance(move, SendFile) and "document" in event["message"])
        linked = isinstance(move, Press) and text.startswith("/start ")  # a button that is a link
        return int(event["message"]["from"]["id"]) if said or sent or linked else None

    async def finish(self, *, well: bool) -> None:
        """The page keeps the end of the story, with a way back to its beginning."""
        self.mode, self._is_telling = "once", False
        buttons = [AGAIN]
        await self._show({"title": TOUR, "text": DONE if well else FAILED, "targets": [], "buttons": buttons})
