"""The office's calendar in chat: every window in both languages, long notices, who sees anything."""

import html
import re
from datetime import UTC, datetime, timedelta

import pytest
from aiogram.types import Message

import dialogs
from tests.chat.desk import Desk, Reader
from tests.kit.day import on_monday
from tests.kit.there import newest
from wording import Wording
from workflow import model
from workflow.actions import AnnounceDays
from workflow.announcements.office_days import read_lines
from workflow.ports import Store
from workflow.text import units

pytestmark = on_monday

NUMBER = "12729/VPCP-KGVX"
SAID = {
    "vi": ("nghỉ", "làm bù", "Nhập thông báo", "Thêm ngày nghỉ", "Đúng", "Xác nhận", "Thu hồi một ngày"),
    "en": ("off", "worked", "Enter a notice", "Add a day off", "Right", "Confirm", "Take a day back"),
}


async def administrator(desk: Desk, language: str = "vi") -> Reader:
    """Sơn keeps the calendar, in a language of his."""

    def appoint(store: Store) -> None:
        account = newest(store, model.Account, external="106")
        since = datetime(2026, 1, 1, tzinfo=UTC)
        store.add(model.Membership(person=account.person, role="administrator", unit="training", since=since))

    await desk.database.write(appoint)
    await desk.speak("sơn", language)
    return desk.people["sơn"]


def words(message: Message) -> str:
    """Return the shown text, within the platform's limit."""
    text = html.unescape(re.sub(r"<[^>]+>", "", message.text or ""))
    assert units(text) <= 4096
    assert "???" not in text
    for row in message.reply_markup.inline_keyboard if message.reply_markup else []:
        for button in row:
            assert button.callback_data
            assert len(button.callback_data.encode()) <= 64
            assert 0 < len(button.text) <= (20 if len(row) > 1 else 40), button.text
    return text


@pytest.mark.parametrize("language", Wording.languages)
async def test_one_day_from_the_list_to_the_calendar_and_back(desk: Desk, language: str) -> None:
    admin = await administrator(desk, language)
    off, _, enter, add, right, confirm, take_back = SAID[language]
    await desk.request()
    words(await admin.enter(dialogs.office_days))
    assert take_back not in admin.labels
    words(await admin.press(enter))
    words(await admin.press(add))
    assert "25/11/2026" in words(await admin.say("25/11"))
    assert f": {off}" in words(await admin.press(right))
    shown = words(await admin.say(NUMBER))
    assert NUMBER in shown
    assert "YC-2026-0001 · " in shown
    assert "25/11 → 16:30" in shown
    words(await admin.press(confirm))
    assert not admin.has_dialog
    assert NUMBER in words(await admin.enter(dialogs.office_days))
    words(await admin.press(take_back))
    assert "25/11" in words(await admin.press(next(label for label in admin.labels if "25/11" in label)))
    words(await admin.press(admin.labels[-1]))
    assert (await desk.one(model.OfficeDay)).why == ""


async def test_more_days_instead_of_the_number_join_the_notice(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.office_days)
    await admin.press("Nhập thông báo")
    assert "Nhập số văn bản" in words(await admin.say("nghỉ 25/11/2026"))
    assert "Nhập số văn bản" in words(await admin.say("nghỉ 26/11/2026; làm bù 28/11/2026"))
    shown = words(await admin.say(NUMBER))
    for day in ("25/11/2026", "26/11/2026", "28/11/2026"):
        assert re.search(rf"{day}: .* · {NUMBER}", shown)


async def test_the_echo_of_a_day_is_answered_in_words(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.office_days)
    await admin.press("Nhập thông báo")
    await admin.press("Thêm ngày nghỉ")
    await admin.say("25/11/2026")
    await admin.say("sai")
    assert "26/11/2026" in words(await admin.say("26/11/2026"))
    shown = words(await admin.say("đúng"))
    assert "Nhập số văn bản" in shown
    assert "26/11/2026" in shown
    assert "25/11/2026" not in shown


async def test_a_day_with_several_readings_is_chosen(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.office_days)
    await admin.press("Nhập thông báo")
    await admin.press("Thêm ngày nghỉ")
    shown = words(await admin.say("20/11"))
    assert "20/11/2027" in shown
    assert "20/11/2026" not in shown
    assert "Chưa ghi. Đề nghị nhập lại." in words(await admin.press("Nhập lại"))
    await admin.press("Quay lại")
    assert "Nhập hoặc dán các ngày" in words(admin.window)


@pytest.mark.parametrize("language", Wording.languages)
async def test_a_long_notice_has_pages_and_shows_the_first_ten_that_move(desk: Desk, language: str) -> None:
    admin = await administrator(desk, language)
    off, worked, enter, *_ = SAID[language]
    for n in range(12):
        await desk.request(title=f"Tin số {n}")
    await admin.enter(dialogs.office_days)
    await admin.press(enter)
    shown = words(await admin.say(f"{off} 25/11/2026 - 20/12/2026; {worked} 02/01/2027; {NUMBER}"))
    assert shown.count(f": {off} · ") == 15
    assert shown.count("YC-2026-") == 10
    assert re.search(r"(Và|And) 2 ", shown)
    problems = words(await admin.say("\n".join(f"{off} 31/02/20{n}" for n in range(27, 57))))
    assert re.search(r"^(Dòng|Row) 15:", problems, re.MULTILINE)
    assert not re.search(r"^(Dòng|Row) 16:", problems, re.MULTILINE)


async def test_a_notice_given_meanwhile_is_said_to_be_known(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.office_days)
    await admin.press("Nhập thông báo")
    text = f"nghỉ 25/11/2026; {NUMBER}"
    await admin.say(text)
    days = read_lines(text, desk.clock.now().astimezone(desk.app.rulebook.zone)).days
    await desk.act("sơn", AnnounceDays, days)
    assert "Các ngày này đã được nhập" in words(await admin.press("Xác nhận"))


async def test_a_day_that_ends_before_the_confirmation_is_refused(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.office_days)
    await admin.press("Nhập thông báo")
    await admin.say(f"nghỉ 23/11/2026; {NUMBER}")
    desk.clock.moment += timedelta(days=1)
    shown = words(await admin.press("Xác nhận"))
    assert "Thông báo còn 1 lỗi" in desk.line.alerts[-1]
    assert "Dòng 1: 23/11/2026 đã qua" in shown
    assert await desk.find(model.OfficeDay) is None


async def test_whoever_stops_being_an_administrator_sees_nothing_more(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.office_days)
    await desk.database.write(
        lambda store: store.change(
            newest(store, model.Membership, role="administrator"), until=desk.clock.now()
        )
    )
    assert "Việc này do quản trị viên thực hiện" in words(await admin.press("Nhập thông báo"))
    assert admin.labels == []


@pytest.mark.parametrize("language", Wording.languages)
async def test_the_only_working_day_of_a_month_has_no_button_to_take_it_back(
    desk: Desk, language: str
) -> None:
    admin = await administrator(desk, language)
    now = desk.clock.now()
    turn = model.DutyRound(
        duty="unit_site", unit="economics", period="2026-12", rules=1, opened_at=now, due_at=now
    )
    round_id = (await desk.database.write(lambda store: store.add(turn))).id
    row = model.Deadline(
        subject="round",
        subject_id=round_id,
        kind="late",
        due_at=now,
        rule="period 2026-12 last working day",
        anchor=now,
    )
    await desk.database.write(lambda store: store.add(row))
    for text in ("làm bù 12/12/2026", "nghỉ 30/11/2026 - 11/12/2026; nghỉ 14/12/2026 - 31/12/2026"):
        days = read_lines(f"{text}; {NUMBER}", now.astimezone(desk.app.rulebook.zone)).days
        await desk.act("sơn", AnnounceDays, days)
    *_, take_back = SAID[language]
    await admin.enter(dialogs.office_days)
    await admin.press(take_back)
    for _ in range(3):
        if not any("12/12" in label for label in admin.labels):
            await admin.press(next(label for label in admin.labels if "▶" in label))
    shown = words(await admin.press(next(label for label in admin.labels if "12/12" in label)))
    assert re.search(r"không còn ngày làm việc|no working day left", shown)
    assert len(admin.labels) == 1
