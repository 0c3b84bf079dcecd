"""The register of units in the chat: added, changed, ended, used again; heads see their own (E18)."""

import dialogs
from tests.chat.desk import Desk
from tests.chat.test_office_days import administrator
from tests.kit.day import on_monday
from tests.kit.there import there
from workflow.model import Unit

pytestmark = on_monday


async def unit(desk: Desk, key: str) -> Unit:
    return there(await desk.app.ask(lambda work: work.store.one(Unit, key=key)))


async def test_a_unit_is_added_changed_ended_and_used_again(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.units)
    await admin.press("Thêm đơn vị")
    assert "Tên đã dùng cho đơn vị “Khoa Kinh tế”" in (await admin.say("khoa kinh te")).text
    await admin.say("Khoa Du lịch")
    await admin.press("khoa")
    await admin.say("kinh tế")
    await admin.press("Khoa Kinh tế")
    await admin.press("Bỏ qua")
    added = await admin.press("Thêm")
    assert "Đã thêm Khoa Du lịch" in added.text
    assert "thuộc Khoa Kinh tế" in added.text
    await admin.press("Sửa")
    await admin.press("Trang web")
    changed = await admin.say("https://dulich.bienxanh.example")
    assert "Đã sửa." in changed.text
    assert "https://dulich.bienxanh.example" in changed.text
    await admin.press("Kết thúc đơn vị")
    assert "Không có người" in admin.window.text
    ended = await admin.press("Kết thúc")
    assert "Đã kết thúc từ" in ended.text
    assert "Kết thúc đơn vị" not in admin.labels
    assert (await unit(desk, "khoa_du_lich")).ended_at
    await admin.press("Dùng lại")
    assert "Trong sổ đơn vị" in admin.window.text
    await admin.press("Quay lại")
    assert "1. Khoa Du lịch" in (await admin.say("du lich")).text


async def test_a_unit_of_the_rules_says_where_it_is_changed(desk: Desk) -> None:
    admin = await administrator(desk)
    await admin.enter(dialogs.units)
    await admin.say("kinh te")
    await admin.press("1. Khoa Kinh tế")
    assert "units: economics" in admin.window.text
    assert admin.labels == ["Quy định áp dụng", "Quay lại"]
    rules = await admin.press("Quy định áp dụng")
    assert "Tin bài: chung toàn tổ chức" in rules.text
    await admin.press("Quay lại")
    assert admin.labels == ["Quy định áp dụng", "Quay lại"]


async def test_others_see_the_units_in_which_they_have_a_role(desk: Desk) -> None:
    head = desk.people["khang"]
    assert "Khoa Kinh tế" in (await head.enter(dialogs.units)).text
    assert not any(label.startswith("Thêm") for label in head.labels)
    await head.press("1. Khoa Kinh tế")
    assert "Thủ trưởng đơn vị: " in head.window.text
    assert head.labels == ["Quy định áp dụng", "Quay lại"]
    assert "(riêng của đơn vị)" in (await head.press("Quy định áp dụng")).text


async def test_a_change_of_what_another_has_changed_is_refused(desk: Desk) -> None:
    """The value that was seen is kept from the choice of the part on."""
    admin = await administrator(desk)
    await admin.enter(dialogs.units)
    for step in ("Thêm đơn vị",):
        await admin.press(step)
    await admin.say("Khoa Du lịch")
    for step in ("khoa", "Bỏ qua", "Bỏ qua", "Thêm", "Sửa", "Loại"):
        await admin.press(step)
    kept = await unit(desk, "khoa_du_lich")
    await desk.database.write(lambda store: store.change(kept, kind="centre"))
    await admin.press("phòng")
    assert (await unit(desk, "khoa_du_lich")).kind == "centre"
