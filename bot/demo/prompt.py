"""Going on by hand: act as any of the people, in their private chat or in a group, and move the clock."""

import re
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

from rich.text import Text

from bot.demo import time_travel
from bot.demo.screen import Screen
from bot.demo.tour_moves import NotDone, Scene, SendPhotos, press
from bot.demo.troupe import Member
from bot.demo.typed_lines import Lines
from sandbox.client import Group, Person, SandboxError, Shown

SHOWN = 4  # messages that “xem” prints
PHOTOS = 10
UNITS = {"m": "minutes", "p": "minutes", "h": "hours", "g": "hours", "d": "days", "n": "days"}
HELP = """\
Gõ nội dung hoặc lệnh của Loa (/moi, /viec, /trogiup …) rồi Enter: người đang chọn gửi đi.
  1, 2, 3 …     bấm nút số ấy của tin mới nhất có nút
  @khang        chuyển sang người khác, không cần gõ dấu; “khang: nội dung” gửi ngay
  #phong        vào nhóm ấy; #nhom là nhóm đầu tiên, #rieng về trò chuyện riêng
  /ảnh 3        gửi 3 ảnh
  xem           xem lại các tin cuối của trò chuyện
  +30m +1h +1d  cho đồng hồ cơ quan chạy tới: phút, giờ, ngày
  sáng          tới giờ mở cửa của ngày làm việc kế tiếp
  chờ           tới khi có việc đến hạn và có tin mới
  thoát         dừng và dọn dữ liệu chạy thử (hoặc Ctrl-D)"""


def fold(text: str) -> str:
    """Letters without their marks, for names typed in haste."""
    bare = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


async def converse(scene: Scene, screen: Screen) -> None:
    """Until “thoát” or Ctrl-D."""
    screen.title("Tiếp tục bằng tay")
    screen.say("Gõ “giúp” để xem cách dùng và danh sách người, “thoát” để dừng.")
    prompt = Prompt(scene, screen, scene.stage.troupe.first[0])
    with Lines() as lines:
        while True:
            await prompt.ask()
            line = await lines.next()
            if line is None:
                screen.say()
            if line is None or fold(line) in ("thoat", "quit", "exit"):
                screen.say("Đã dừng, đã dọn dữ liệu chạy thử.")
                return
            await prompt.obey(line)


@dataclass
class Prompt:
    """The person who acts, and the chat."""

    scene: Scene
    screen: Screen
    who: str
    chat: str = ""
    buttons: list[str] = field(default_factory=list)

    @property
    def person(self) -> Person:
        return self.scene.stage.people[self.who]

    @property
    def group(self) -> Group | None:
        return self.scene.group(self.chat)

    async def ask(self) -> None:
        """The buttons that can be pressed, then who is about to speak."""
        newest = await self._with_buttons()
        self.buttons = [label for row in newest.labels for label in row] if newest else []
        if self.buttons:
            numbered = " · ".join(f"{n} {label}" for n, label in enumerate(self.buttons, 1))
            self.screen.put(Text(f"Nút: {numbered}", "blue"), Text("     "), Text())
        place = f" trong {self.scene.where(self.who, self.chat)}" if self.chat else ""
        self.screen.console.print(Text(f"{self.who}{place}> ", "bold yellow"), end="")

    async def obey(self, line: str) -> None:
        """Carry out a line. Words that are no command of the prompt are sent as they are."""
        try:
            if not await self._own(line) and line:
                await self.person.say(line, self.group)
        except (SandboxError, NotDone) as error:
            self.screen.warn(f"Không làm được: {error}")
        await self.scene.transcript.catch_up()

    async def _own(self, line: str) -> bool:
        """Whether the line was meant for the prompt, and done."""
        folded = fold(line)
        for pattern, act in self._table():
            found = re.fullmatch(pattern, folded, re.DOTALL)
            if found:
                return await act(found, line)
        return False

    def _table(self) -> list[tuple[str, Callable[[re.Match[str], str], Awaitable[bool]]]]:
        return [
            (r"giup|help|\?", self._help),
            (r"xem", self._look),
            (r"(\d{1,2})", self._press),
            (r"/anh(?: +(\d{1,3}))?", self._photos),
            (r"\+ *(\d{1,4}) *([mphgdn])", self._move_clock),
            (r"sang mai|sang", self._to_morning),
            (r"cho|den viec", self._to_something),
            (r"@(\w+)", self._switch),
            (r"(\w+):(.*)", self._speak_as),
            (r"#(\w*)", self._enter),
        ]

    async def _help(self, _: re.Match[str], __: str) -> bool:
        self.screen.say(HELP)
        for key, member in self._people.items():
            self.screen.say(f"  @{key:<6} {member.short}, {member.does.vi}")
        return True

    async def _look(self, _: re.Match[str], __: str) -> bool:
        messages = await self.person.read(self.group)
        if not messages:
            self.screen.say("Trò chuyện này chưa có tin nào.")
        for shown in messages[-SHOWN:]:
            self.screen.say(f"{shown.sender}:", "bold")
            self.scene.transcript.show(shown.raw, len(shown.photos), len(shown.documents), whole=True)
        return True

    async def _press(self, found: re.Match[str], _: str) -> bool:
        number = int(found[1])
        if not 1 <= number <= len(self.buttons):
            self.screen.say(f"Không có nút số {number} ở đây.")
            return True
        newest = await self._with_buttons()
        if newest is not None:
            await press(self.scene, self.who, self.buttons[number - 1], self.chat, newest.message_id)
        return True

    async def _photos(self, found: re.Match[str], _: str) -> bool:
        count = min(max(1, int(found[1] or 1)), PHOTOS)
        await SendPhotos(self.who, count, self.chat).play(self.scene)
        return True

    async def _move_clock(self, found: re.Match[str], _: str) -> bool:
        by = timedelta(**{UNITS[found[2]]: int(found[1])})
        await time_travel.forward_to(
            self.scene.stage, self.scene.stage.office.now() + min(by, time_travel.FARTHEST)
        )
        return await self._say_clock()

    async def _to_morning(self, _: re.Match[str], __: str) -> bool:
        await time_travel.next_morning(self.scene.stage)
        return await self._say_clock()

    async def _to_something(self, _: re.Match[str], __: str) -> bool:
        if not await time_travel.until_something(self.scene.stage):
            self.screen.say("Không còn việc nào đến hạn.")
        return await self._say_clock()

    async def _say_clock(self) -> bool:
        self.screen.say(f"Đồng hồ cơ quan: {self.scene.transcript.say_now()}")
        return True

    async def _switch(self, found: re.Match[str], _: str) -> bool:
        key = self._find(found[1])
        if key is None:
            there = ", ".join(f"@{each}" for each in self._people)
            self.screen.say(f"Không có ai tên “{found[1]}”, hoặc tên quá ngắn. Có: {there}.")
            return True
        self.who, self.chat = key, ""
        await self._newest()
        return True

    async def _speak_as(self, found: re.Match[str], line: str) -> bool:
        key = self._find(found[1])
        if key is None:
            return False
        self.who, self.chat = key, ""
        text = line.partition(":")[2].strip()
        if text:
            if not await self._own(text):
                await self.person.say(text)
        else:
            await self._newest()
        return True

    async def _enter(self, found: re.Match[str], _: str) -> bool:
        """A group by the beginning of its name; anything like “riêng” is the private chat."""
        name = found[1]
        chat = next((key for key in self.scene.stage.groups if name and fold(key).startswith(name)), None)
        if name in ("nhom", "group"):
            chat = next(iter(self.scene.stage.groups))
        if chat is None and name not in ("", "rieng", "private"):
            there = ", ".join(f"#{each}" for each in self.scene.stage.groups)
            self.screen.say(f"Không có nhóm nào tên “{name}”. Có: {there}; #rieng về trò chuyện riêng.")
            return True
        if chat and self.who not in self.scene.stage.troupe.circles[chat].members:
            self.screen.say(
                f"{self._people[self.who].short} không ở trong {self.scene.where(self.who, chat)}."
            )
            return True
        self.chat = chat or ""
        await self._newest()
        return True

    async def _newest(self) -> None:
        newest = await self._with_buttons()
        if newest is None:
            messages = await self.person.read(self.group)
            newest = messages[-1] if messages else None
        if newest:
            self.scene.transcript.show(newest.raw, len(newest.photos), len(newest.documents), whole=True)

    async def _with_buttons(self) -> Shown | None:
        """The newest message with buttons in the chat."""
        messages = await self.person.read(self.group)
        return next((shown for shown in reversed(messages) if shown.buttons), None)

    def _find(self, name: str) -> str | None:
        """A person by the beginning of a name, marks or none."""
        typed = fold(name)
        return next((key for key in self._people if len(name) > 1 and fold(key).startswith(typed)), None)

    @property
    def _people(self) -> dict[str, Member]:
        return self.scene.stage.troupe.people
