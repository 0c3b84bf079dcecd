"""Photos as a result: the sheet and the orders of a form, returned exactly as the sheet shows them."""

import asyncio
from dataclasses import dataclass

import pytest

from sandbox.client import Person, Photo, Shown
from storage import Records
from storage.offline import with_records
from tests.chat.dialog_office import office
from tests.chat.sandbox.helpers import png
from tests.kit.answered import Choose
from tests.kit.files import PDF
from tests.kit.office import Office
from tests.kit.there import newest, there
from workflow import model
from workflow.actions import Decide, GiveText, SendDraft, StartDraft
from workflow.work import Actor

__all__ = ["office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("result photos")]

CHANGED = "Ảnh hoặc chú thích đã khác với tờ ảnh vừa xem"
CLOSED = "Anh Đạt đã trả kết quả cho kênh này. Không cần thao tác thêm."


@dataclass
class Banner:
    """A banner that was put up: its task, and the two colleagues who can return its photos."""

    office: Office
    task: int

    @property
    def yen(self) -> Person:
        return self.office.people["yến"]

    @property
    def dat(self) -> Person:
        return self.office.people["đạt"]

    async def open(self, person: Person, says: str = "Treo băng rôn") -> Shown:
        await person.start(f"link-{self.task}")
        return await person.wait_for(says)

    async def send(self, *numbers: int) -> Shown:
        """An album of Yến."""
        await self.yen.photos([gate(n) for n in numbers])
        return await self.yen.wait_for("ảnh có chú thích")

    async def sheet(self) -> tuple[int, int, int]:
        """The message of Yến's window, and the size of the sheet on it."""
        await self.office.settle()
        window = [m for m in await self.yen.read() if m.from_bot and m.photos and m.buttons][-1]
        return window.message_id, window.photos[0]["width"], window.photos[0]["height"]

    @property
    def state(self) -> str:
        return str(self.office.ask("SELECT state FROM task WHERE id = ?", self.task)[0][0])

    @property
    def captions(self) -> list[str]:
        """The captions of the photos of the task, in order."""

        def look(records: Records) -> list[str]:
            task = newest(records, model.Task, id=self.task)
            return [newest(records, model.Media, id=id).caption for id in task.photos]

        return with_records(self.office.database, look)


def gate(number: int) -> Photo:
    return Photo(png(shade=number), caption=f"Cổng {number}")


def gates(*numbers: int) -> list[str]:
    return [f"Cổng {n}" for n in numbers]


@pytest.fixture
def banner(office: Office) -> Banner:
    """Approved by everybody, as if they had pressed."""

    def run(records: Records) -> int:
        work = there(office.work(records))
        author = actor(office, "hạnh")
        draft = StartDraft(author, "banner", "economics").perform(work).id
        days = f"{office.date(40)}/{office.date(45)}"
        for field in ("event", "wording", "size", "quantity", "place"):
            GiveText(author, draft, field, "Ngày hội việc làm").perform(work)
        for field, said in (("event_date", f"{office.date(41)}"), ("form", "banner"), ("shown", days)):
            Choose(author, draft, field, said).perform(work)
        request = SendDraft(author, draft).perform(work).request
        revision = newest(records, model.Revision, request=request).id
        for name in ("khang", "yến", "minh"):
            visit = newest(records, model.Visit, request=request, left_at=None).id
            Decide(actor(office, name), visit, revision, "pass").perform(work)
        return newest(records, model.Task, request=request, afterwards=False).id

    return Banner(office, with_records(office.database, run))


def actor(office: Office, name: str) -> Actor:
    return Actor("telegram", str(office.people[name].id))


@pytest.mark.parametrize(
    ("typed", "said", "left"),
    [
        ("bỏ 2, 4", "Đã bỏ ảnh 2, 4. Còn 2 ảnh, đánh số lại từ 1.", gates(1, 3)),
        ("3 lên đầu", "Thứ tự mới theo số cũ: 3, 1, 2, 4.", gates(3, 1, 2, 4)),
        ("đổi 2 và 4", "Thứ tự mới theo số cũ: 1, 4, 3, 2.", gates(1, 4, 3, 2)),
        ("2: Cổng phụ", "Đã ghi chú thích ảnh 2.", ["Cổng 1", "Cổng phụ", "Cổng 3", "Cổng 4"]),
        ("4: không", "Đã bỏ chú thích ảnh 4.", [*gates(1, 2, 3), ""]),
        ("bỏ 9", "Không có ảnh 9: hiện có 4 ảnh", gates(1, 2, 3, 4)),
        ("2, 3", "Chưa rõ cần làm gì với “2, 3”", gates(1, 2, 3, 4)),
        ("Đã treo đủ", "Chưa rõ cần làm gì với “Đã treo đủ”", gates(1, 2, 3, 4)),
    ],
)
async def test_a_typed_order_is_what_is_returned(
    banner: Banner, typed: str, said: str, left: list[str]
) -> None:
    await banner.open(banner.yen)
    await banner.send(1, 2, 3, 4)
    await banner.yen.say(typed)
    shown = await banner.yen.wait_for(said)
    for n, caption in enumerate(left, start=1):
        assert not caption or f"{n}: {caption}" in shown.words
    await banner.yen.press("Xong")
    await banner.yen.wait_for("Đã ghi kết quả.")
    assert (banner.state, banner.captions) == ("done", left)


async def test_the_sheet_is_edited_in_place_and_has_the_buttons_of_a_form(banner: Banner) -> None:
    asked = await banner.open(banner.yen, "Treo băng rôn: gửi ảnh chụp kết quả, tối đa 10 ảnh")
    assert (asked.labels, asked.photos) == ([["Để sau"]], [])
    shown = await banner.send(1, 2, 3, 4, 5)
    assert shown.labels == [["Bỏ ảnh", "Chú thích chung", "Xong"], ["Để sau"]]
    assert "Đã nhận 5/10 ảnh, 5 ảnh có chú thích" in shown.words
    message, wide, high = await banner.sheet()
    assert (wide, high) == (820, 522)
    await banner.yen.say("5 lên đầu")
    await banner.yen.wait_for("Đã xếp lại.")
    await banner.yen.press("Bỏ ảnh")
    await banner.yen.wait_for("Chọn số của ảnh cần bỏ")
    await banner.yen.press("2")
    await banner.yen.wait_for("Đã bỏ ảnh 2.")
    await banner.yen.press("Bỏ ảnh")
    await banner.yen.say("1, 2")
    await banner.yen.wait_for("Đã bỏ ảnh 1, 2.")
    assert await banner.sheet() == (message, wide, 266)
    await banner.yen.press("Chú thích chung")
    await banner.yen.wait_for("Nhập chú thích chung cho 2 ảnh.")
    await banner.yen.say("Cổng chính")
    await banner.yen.wait_for("2: Cổng chính")
    assert await banner.sheet() == (message, wide, 266)
    assert banner.captions == ["Cổng chính", "Cổng chính"]


async def test_an_album_with_one_caption(banner: Banner) -> None:
    await banner.open(banner.yen)
    await banner.yen.photos([gate(1), Photo(png(shade=71)), Photo(png(shade=72))])
    await banner.yen.wait_for("Đã nhận 3/10 ảnh, 1 ảnh có chú thích")
    await banner.yen.press("Chú thích chung")
    await banner.yen.press("Dùng cho mọi ảnh")
    await banner.yen.wait_for("Đã ghi chú thích ảnh 1, 2, 3.")
    assert banner.captions == gates(1, 1, 1)


async def test_which_photos_were_not_taken_and_why(banner: Banner) -> None:
    await banner.open(banner.yen)
    await banner.send(1, 2)
    await banner.yen.photos([gate(2), Photo(PDF), gate(3)], as_files=True)
    shown = await banner.yen.wait_for("Đã nhận 4/10 ảnh")
    assert "Ảnh thứ 2 trong 3 ảnh vừa gửi không được nhận. Tệp này không phải ảnh." in shown.words
    await banner.yen.photos([gate(1)])
    assert "Đã nhận 4/10 ảnh" in (await banner.yen.wait_for("Ảnh hoặc tệp này đã có")).words
    await banner.yen.photos([gate(n) for n in range(11, 19)])
    shown = await banner.yen.wait_for("Đã nhận 10/10 ảnh")
    assert "2 ảnh gửi sau cùng không được nhận vì đã đủ 10. Cần thay thì nhập “bỏ 3”" in shown.words
    await banner.yen.say("bỏ 3")
    await banner.yen.wait_for("Đã bỏ ảnh 3. Còn 9 ảnh")
    await banner.yen.photos([gate(18)])
    await banner.yen.wait_for("Đã nhận 10/10 ảnh")
    assert banner.captions == gates(1, 2, 3, *range(11, 17), 18)


async def test_long_captions_leave_the_sheet_its_room(banner: Banner) -> None:
    await banner.open(banner.yen)
    long = "Nhìn từ phía nhà thi đấu, băng rôn treo giữa hai cột cờ lúc bảy giờ sáng"
    await banner.yen.photos([Photo(png(shade=n), caption=f"{n} {long}") for n in range(1, 13)])
    shown = await banner.yen.wait_for("2 ảnh gửi sau cùng không được nhận")
    assert shown.photos
    assert "10: 10 Nhìn từ phía nhà" in shown.words


async def test_what_is_no_photo_is_refused(banner: Banner) -> None:
    await banner.open(banner.yen)
    await banner.yen.say("Đã treo")
    await banner.yen.wait_for("Mục này cần ảnh.")
    await banner.yen.say("bỏ 1")
    await banner.yen.wait_for("Mục này cần ảnh.")
    assert banner.captions == []


async def test_photos_are_kept_until_later_and_found_by_a_colleague(banner: Banner) -> None:
    await banner.open(banner.yen)
    await banner.yen.press("Để sau")
    await banner.yen.wait_for("Đã đóng, chưa ghi nhận gì.")
    await banner.open(banner.yen)
    await banner.send(1, 2)
    await banner.yen.press("Để sau")
    await banner.yen.wait_for("Đã đóng, chưa trả kết quả. Giữ lại 2 ảnh đã gửi")
    shown = await banner.open(banner.dat, "Đã nhận 2/10 ảnh")
    assert shown.photos
    assert "1: Cổng 1\n2: Cổng 2" in shown.words
    await banner.dat.press("Xong")
    await banner.dat.wait_for("Đã ghi kết quả.")
    assert (banner.state, banner.captions) == ("done", gates(1, 2))


async def test_photos_that_came_after_the_sheet_are_shown_before_they_are_returned(banner: Banner) -> None:
    """The album and the press wait together while the bot is away."""
    await banner.open(banner.yen)
    await banner.send(1, 2)
    await banner.office.stop()
    await banner.yen.photos([gate(3), gate(4)])
    pressed, _ = await asyncio.gather(banner.yen.press("Xong", timeout=40), banner.office.start())
    assert (pressed.alert, (pressed.answer_text or "").startswith(CHANGED)) == (True, True)
    shown = await banner.yen.wait_for("Đã nhận 4/10 ảnh")
    assert banner.state == "open"
    assert shown.message_id > max(m.message_id for m in await banner.yen.read() if not m.from_bot)
    await banner.yen.press("Xong")
    await banner.yen.wait_for("Đã ghi kết quả.")
    assert banner.captions == gates(1, 2, 3, 4)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("bỏ 2", "Đã bỏ ảnh 2."),
        ("2 lên đầu", "Thứ tự mới theo số cũ: 2, 1."),
        ("1: Cổng sau", "Đã ghi chú thích ảnh 1."),
    ],
)
async def test_what_a_colleague_changed_is_shown_before_it_is_returned(
    banner: Banner, typed: str, said: str
) -> None:
    await banner.open(banner.yen)
    await banner.send(1, 2)
    await banner.open(banner.dat, "Đã nhận 2/10 ảnh")
    await banner.dat.say(typed)
    await banner.dat.wait_for(said)
    await banner.office.settle()
    left = banner.captions
    pressed = await banner.yen.press("Xong")
    assert (pressed.alert, (pressed.answer_text or "").startswith(CHANGED)) == (True, True)
    await banner.yen.wait_for(f"1: {left[0]}")
    assert banner.state == "open"
    await banner.yen.press("Xong")
    await banner.yen.wait_for("Đã ghi kết quả.")
    assert banner.captions == left


async def test_an_order_about_a_photo_that_a_colleague_left_out(banner: Banner) -> None:
    """The numbers are those that Yến saw."""
    await banner.open(banner.yen)
    await banner.send(1, 2, 3, 4)
    await banner.open(banner.dat, "Đã nhận 4/10 ảnh")
    await banner.dat.say("bỏ 2")
    await banner.dat.wait_for("Đã bỏ ảnh 2.")
    await banner.yen.say("bỏ 2")
    await banner.yen.wait_for("Ảnh 2 đã được bỏ trước đó.")
    await banner.dat.say("bỏ 1")
    await banner.dat.wait_for("Đã bỏ ảnh 1.")
    await banner.yen.say("3: Cổng phụ")
    await banner.yen.wait_for("Đã ghi chú thích ảnh 3.")
    assert banner.captions == ["Cổng 3", "Cổng phụ"]


@pytest.mark.parametrize("late", ["order", "caption", "photo", "number", "done"])
async def test_a_colleague_returned_the_result_meanwhile(banner: Banner, late: str) -> None:
    await banner.open(banner.yen)
    await banner.send(1, 2)
    if late == "number":
        await banner.yen.press("Bỏ ảnh")
        await banner.yen.wait_for("Chọn số của ảnh cần bỏ")
    await banner.open(banner.dat, "Đã nhận 2/10 ảnh")
    await banner.dat.press("Xong")
    await banner.dat.wait_for("Đã ghi kết quả.")
    if late in ("order", "caption"):
        await banner.yen.say({"order": "bỏ 1", "caption": "1: Cổng sau"}[late])
    elif late == "photo":
        await banner.yen.photos([gate(3)])
    else:
        await banner.yen.press({"number": "1", "done": "Xong"}[late])
    shown = await banner.yen.wait_for(CLOSED)
    assert not shown.buttons
    assert (banner.state, banner.captions) == ("done", gates(1, 2))
