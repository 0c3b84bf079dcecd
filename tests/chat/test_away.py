"""/vang: a small form with a beginning and an end, echoed with who stands in."""

from datetime import timedelta

import pytest

import dialogs
from tests.chat.desk import Desk
from tests.kit.day import on_monday
from workflow import model
from workflow.people import absences

pytestmark = on_monday

SURE = "Vắng mặt từ Thứ Hai 07/12/2026 đến hết Thứ Tư 09/12/2026. Đúng không?"


async def away_until(desk: Desk) -> object:
    return (await desk.one(model.Person, name="Vũ Hoàng Khang")).away_until


async def planned(desk: Desk) -> absences.Absence | None:
    person = await desk.one(model.Person, name="Vũ Hoàng Khang")
    return await desk.app.ask(lambda work: absences.planned(work, person))


async def test_days_typed_with_the_command_are_echoed(desk: Desk) -> None:
    khang = desk.people["khang"]
    shown = await khang.enter(lambda m: dialogs.absence(m, "7/12 đến 9/12"))
    assert SURE in shown.text
    assert "Thủ trưởng đơn vị: chưa có người làm thay, việc vẫn chờ." in shown.text
    assert khang.labels == ["Đúng", "Nhập lại"]
    assert await planned(desk) is None
    assert "Sẽ ghi nhận vắng mặt từ Thứ Hai 07/12/2026 đến hết" in (await khang.press("Đúng")).text
    assert not khang.has_dialog
    kept = await planned(desk)
    assert kept
    assert kept.last - kept.first == timedelta(days=2)


async def test_days_that_are_called_wrong_are_dropped_which_is_said(desk: Desk) -> None:
    khang = desk.people["khang"]
    await khang.enter(lambda m: dialogs.absence(m, "7/12 đến 9/12"))
    assert "Chưa ghi. Đề nghị nhập lại." in (await khang.press("Nhập lại")).text
    await khang.say("7/12 đến 9/12")
    assert "Chưa ghi. Đề nghị nhập lại." in (await khang.say("sai")).text
    assert await planned(desk) is None


@pytest.mark.parametrize(("press", "begins"), [("Từ hôm nay", True), ("Chỉ ngày này", False)])
async def test_a_day_alone_is_asked_about(desk: Desk, press: str, begins: bool) -> None:
    khang = desk.people["khang"]
    assert "Đang ghi nhận có mặt." in (await khang.enter(dialogs.absence)).text
    shown = await khang.say("27/11")
    assert "Vắng mặt từ hôm nay đến hết Thứ Sáu 27/11/2026, hay chỉ ngày này?" in shown.text
    assert khang.labels == ["Từ hôm nay", "Chỉ ngày này", "Nhập lại"]
    await khang.press(press)
    assert (await away_until(desk) is not None) == begins
    assert (await planned(desk) is None) == begins


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tuần sau", "Chưa rõ những ngày nào trong “tuần sau”"),
        ("20/11/2026", "Ngày này đã qua."),
        ("18/11/2026 đến 20/11/2026", "Ngày này đã qua."),
        ("về quê ít hôm", "Chưa rõ những ngày nào"),
    ],
)
async def test_days_that_are_not_clear_are_asked_again(desk: Desk, typed: str, said: str) -> None:
    khang = desk.people["khang"]
    assert said in (await khang.enter(lambda m: dialogs.absence(m, typed))).text
    assert SURE in (await khang.say("7/12 đến 9/12")).text
    assert said in (await khang.say(typed)).text
    assert SURE in (await khang.say("7-9/12")).text
    assert "Sẽ ghi nhận vắng mặt" in (await khang.say("đúng rồi ạ")).text


async def test_planned_days_are_shown_and_cancelled(desk: Desk) -> None:
    khang = desk.people["khang"]
    await khang.enter(lambda m: dialogs.absence(m, "7/12 đến 9/12"))
    await khang.press("Đúng")
    shown = await khang.enter(dialogs.absence)
    assert "Đã báo vắng mặt từ Thứ Hai 07/12/2026 đến hết Thứ Tư 09/12/2026." in shown.text
    assert khang.labels == ["Hủy báo vắng", "Đóng"]
    assert (await khang.press("Hủy báo vắng")).text == "Đã hủy báo vắng."
    assert await planned(desk) is None
