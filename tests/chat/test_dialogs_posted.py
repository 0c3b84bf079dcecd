"""When a result was put up: assumed to be just now and said so, or said by whoever returns it."""

from datetime import datetime, timedelta

import pytest

import dialogs
from tests.chat.desk import Desk, Reader, photo
from tests.chat.test_dialogs_asks import of, released
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import PublishTask
from workflow.errors import Refusal

pytestmark = on_monday  # 10:00, Monday 23/11/2026
LINK = "https://vidu.edu.vn/tin/1"


async def asked(desk: Desk, minutes: int = 60) -> tuple[Reader, int]:
    """The webmaster, asked for the link of what was released `minutes` ago."""
    _, (task, _) = await released(desk)
    desk.clock.moment += timedelta(minutes=minutes)
    dat = desk.people["đạt"]
    await dat.enter(lambda m: dialogs.ask_result(m, task))
    return dat, task


async def posted(desk: Desk, task: int) -> str:
    """When a result was put up."""
    kept = await desk.get(model.Task, task)
    assert kept.state == "done"
    assert kept.posted_at
    if kept.posted_at == kept.done_at:
        return "just now"
    return f"{kept.posted_at.astimezone(desk.app.rulebook.zone):%d/%m %H:%M}"


@pytest.mark.parametrize(
    ("messages", "says", "at"),
    [
        ([LINK], "vừa xong; đăng từ trước thì nhắn giờ, ví dụ: 09:15", "just now"),
        ([f"10:15 {LINK}"], "10:15 Thứ Hai 23/11", "23/11 10:15"),
        ([f"{LINK} đăng lúc 10h15"], "10:15 Thứ Hai 23/11", "23/11 10:15"),
        (["đăng lúc 10h15", LINK], "10:15 Thứ Hai 23/11", "23/11 10:15"),
        (["10h15", "10h20", LINK], "10:20 Thứ Hai 23/11", "23/11 10:20"),
        ([f"đăng 20 phút trước {LINK}"], "10:40 Thứ Hai 23/11", "23/11 10:40"),
    ],
)
async def test_a_link_with_its_moment_takes_no_step_more(
    desk: Desk, messages: list[str], says: str, at: str
) -> None:
    dat, task = await asked(desk)
    assert "Đăng từ trước thì ghi thêm giờ, ví dụ: 09:15 https://…" in dat.window.text
    for text in messages:
        shown = await dat.say(text)
    assert shown.text == f"YC-2026-0001 · Đã ghi đường dẫn. Thời điểm đăng: {says}."
    assert await posted(desk, task) == at
    assert (await desk.get(model.Task, task)).link == LINK


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (f"16:00 {LINK}", "16:00 Thứ Hai 23/11 chưa đến."),
        (
            f"hôm qua 16h {LINK}",
            "16:00 Chủ Nhật 22/11 là trước lúc nội dung được phép đăng (10:00 Thứ Hai 23/11).",
        ),
        (f"sáng nay {LINK}", "Chưa rõ thời điểm trong “sáng nay”."),
        ("9", "Chưa rõ thời điểm trong “9”."),
    ],
)
async def test_a_moment_that_cannot_be_is_refused_with_the_cause(desk: Desk, text: str, cause: str) -> None:
    dat, task = await asked(desk)
    assert cause in (await dat.say(text)).text
    assert (await desk.get(model.Task, task)).state == "open"
    assert "vừa xong" in (await dat.say(LINK)).text


async def test_hours_that_both_may_be_are_asked_about(desk: Desk) -> None:
    dat, _ = await asked(desk, minutes=2 * 24 * 60)
    shown = await dat.say(f"hôm qua 4h {LINK}")
    assert "“hôm qua 4h” có thể là 04:00 Thứ Ba 24/11 hoặc 16:00 Thứ Ba 24/11." in shown.text


async def test_a_completed_link_is_shown_with_the_moment(desk: Desk) -> None:
    dat, task = await asked(desk)
    shown = await dat.say("10h15 vidu.edu.vn/tin/1")
    assert f"Đã ghi nhận: {LINK} (đăng 10:15 Thứ Hai 23/11). Đúng không?" in shown.text
    shown = await dat.say("à 10h20")
    assert "Chưa" in shown.text
    shown = await dat.say("10h20")
    assert f"Đã ghi nhận: {LINK} (đăng 10:20 Thứ Hai 23/11). Đúng không?" in shown.text
    await dat.press("Đúng")
    assert await posted(desk, task) == "23/11 10:20"


async def test_what_is_typed_anew_has_no_moment_of_before(desk: Desk) -> None:
    dat, task = await asked(desk)
    await dat.say("10h15 vidu.edu.vn/tin/1")
    await dat.press("Nhập lại")
    await dat.say(LINK)
    assert await posted(desk, task) == "just now"


@pytest.mark.parametrize("is_caption", [True, False])
async def test_photos_have_their_moment_as_a_caption_or_a_message(desk: Desk, is_caption: bool) -> None:
    task = await of(desk, "banner")
    desk.clock.moment += timedelta(hours=1)
    yen = desk.people["yến"]
    await yen.enter(lambda m: dialogs.ask_result(m, task))
    await yen.give(**photo("một"), caption="treo lúc 10h15" if is_caption else None)
    if not is_caption:
        await yen.say("10:15")
    shown = await yen.say("!redraw")
    assert "Đã ghi nhận: thực hiện 10:15 Thứ Hai 23/11." in shown.text
    await yen.give(**photo("hai"), caption="Toàn cảnh")
    await yen.give(**photo("ba"), caption="lúc 16:30")
    shown = await yen.say("!redraw")
    assert "16:30 Thứ Hai 23/11 chưa đến." in shown.text
    assert "Đã nhận 3/10 ảnh" in shown.text
    assert "Thời điểm thực hiện: 10:15 Thứ Hai 23/11." in (await yen.press("Xong")).text
    assert await posted(desk, task) == "23/11 10:15"


@pytest.mark.parametrize(
    ("typed", "said", "caption"),
    [
        ("10:15", "Đã ghi nhận: thực hiện 10:15 Thứ Hai 23/11.", "Cổng"),
        ("1:15", "13:15 Thứ Hai 23/11 chưa đến.", "Cổng"),
        ("1: 10h15 sáng nay", "Đã ghi chú thích ảnh 1.", "10h15 sáng nay"),
        ("1: Cổng chính lúc 10h15", "Đã ghi chú thích ảnh 1.", "Cổng chính lúc 10h15"),
        ("1, 2", "Chưa rõ cần làm gì với “1, 2”.", "Cổng"),
        ("hôm qua", "Chưa rõ thời điểm trong “hôm qua”.", "Cổng"),
    ],
)
async def test_a_moment_and_an_order_about_photos_are_told_apart(
    desk: Desk, typed: str, said: str, caption: str
) -> None:
    task = await of(desk, "banner")
    desk.clock.moment += timedelta(hours=1)
    yen = desk.people["yến"]
    await yen.enter(lambda m: dialogs.ask_result(m, task))
    await yen.give(**photo("một"), caption="Cổng")
    await yen.say("!redraw")
    assert said in (await yen.say(typed)).text
    assert (await desk.one(model.Media)).caption == caption


async def test_the_words_of_a_note_stay_what_they_are(desk: Desk) -> None:
    task = await of(desk, "press")
    desk.clock.moment += timedelta(hours=1)
    yen = desk.people["yến"]
    await yen.enter(lambda m: dialogs.ask_result(m, task))
    shown = await yen.say("10:15")
    assert "Đã ghi nhận: thực hiện 10:15 Thứ Hai 23/11. Còn thiếu kết quả." in shown.text
    await yen.say("10:00 đã mời 3 cơ quan")
    assert await posted(desk, task) == "23/11 10:15"
    assert (await desk.get(model.Task, task)).note == "10:00 đã mời 3 cơ quan"


async def test_a_moment_before_a_later_release_is_refused_by_the_action_itself(desk: Desk) -> None:
    dat, task = await asked(desk)
    at = datetime(2026, 11, 23, 9, tzinfo=desk.app.rulebook.zone)
    with pytest.raises(Refusal) as refused:
        await desk.app.do(PublishTask(dat.actor, task, LINK, at))
    assert refused.value.code == "posted-not"
    assert (await desk.get(model.Task, task)).state == "open"
