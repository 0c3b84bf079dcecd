"""A news item with five photos, counted: taps, sends and windows, as the sandbox receives and shows them."""

from typing import Any

import pytest

from sandbox.client import Person, Photo
from tests.kit.office import Office
from tests.kit.pictures import png
from tests.stories.steps import PREVIEW, TOGETHER, answer, card, pick, see, send, write
from wording.dates import say_day

pytestmark = pytest.mark.asyncio(loop_scope="session")

JSON = dict[str, Any]
BODY = "Tại hội trường A, Khoa Kinh tế tổ chức hội thảo về logistics xanh. " * 6 + "Tin, ảnh: Cô Hạnh"
NO_EVENT = 10**15


class Counted:
    """The acts and questions of one person since this began.

    A tap is a press, the opening of ☰, and the row chosen there. A send is anything else that arrives; an
    album counts once. A window is a question with its heading, in a new message or an older one edited.
    """

    def __init__(self, person: Person, since: int) -> None:
        self.person, self.since = person, since
        self.taps = self.sends = 0
        self.windows: list[str] = []

    @classmethod
    async def begin(cls, person: Person) -> "Counted":
        return cls(person, (await person.sandbox.admin("events", after=NO_EVENT))["seq"])

    async def count(self) -> "Counted":
        """Count up to now."""
        albums = set()
        for event in await self.person.sandbox.events(after=self.since):
            if event.get("chat") != self.person.id:
                continue
            message: JSON = event.get("message") or {}
            if event["type"] == "press":
                self.taps += 1
            elif message.get("reply_markup", {}).get("inline_keyboard"):
                self._see(message)
            elif event["type"] == "message" and message["from"]["id"] == self.person.id:
                if message.get("text", "").startswith("/"):
                    self.taps += 2
                elif message.get("media_group_id") not in albums or "media_group_id" not in message:
                    self.sends += 1
                albums.add(message.get("media_group_id"))
        return self

    def _see(self, message: JSON) -> None:
        text = message.get("text") or message["caption"]
        marks = message.get("entities") or message.get("caption_entities", ())
        bold = [e for e in marks if e["type"] == "bold"]
        units = text.encode("utf-16-le")
        start, end = (2 * bold[0]["offset"], 2 * (bold[0]["offset"] + bold[0]["length"])) if bold else (0, 80)
        heading = units[start:end].decode("utf-16-le")
        if heading not in self.windows[-1:]:
            self.windows.append(heading)


@pytest.mark.parametrize(("days", "taps"), [(-2, 7), (41, 8)], ids=["past", "coming"])
async def test_a_news_item_with_five_photos(office: Office, days: int, taps: int) -> None:
    author, day = office.people["hạnh"], office.date(days)
    counted = await Counted.begin(author)
    await author.say("/moi")
    await see(author, "Chọn loại yêu cầu")
    await pick(author, "Tin bài", "Bước 1/4")
    await write(author, "Hội thảo logistics xanh 2026", BODY)
    await author.photos([Photo(png(n)) for n in range(60, 65)])
    await see(author, "Ảnh: 5")
    if days > 0:
        await answer(author, office.typed(days), f"{say_day(day, 'vi')}. Đúng không?")
        await author.press("Đúng")
    else:
        await author.say(office.typed(days))
    shown = await see(author, f"Ngày diễn ra sự kiện: {say_day(day, 'vi')}")
    assert TOGETHER in shown.words, "the day is spelled out where the person is"
    preview = await pick(author, "Xem lại", PREVIEW)
    assert BODY[-17:] in preview.words
    assert say_day(day, "vi") in preview.words
    assert "Ảnh: 5" in preview.words
    await counted.count()
    reference = await send(author)
    await card(office, "khang", reference, "5 ảnh", label="Xác nhận")
    assert (counted.taps + 1, counted.sends) == (taps, 4), "with the press that sends"
    assert len(counted.windows) <= 7, counted.windows
