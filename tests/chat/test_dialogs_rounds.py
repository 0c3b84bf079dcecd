"""The link of an updated item: typed in private, by whoever answers for the unit, while that counts."""

import dialogs
from tests.chat.desk import Desk
from workflow import model
from workflow.actions import AttestRound


async def opened(desk: Desk) -> int:
    now, rules = desk.clock.now(), desk.app.rulebook.current
    turn = model.DutyRound(
        duty="unit_site", unit="economics", period="2026-12", rules=rules, opened_at=now, due_at=now
    )
    return (await desk.database.write(lambda store: store.add(turn))).id


async def test_a_link_answers_the_item(desk: Desk) -> None:
    turn, khang = await opened(desk), desk.people["khang"]
    window = await khang.enter(lambda m: dialogs.ask_update(m, turn, 1))
    assert "Danh bạ: dán đường dẫn" in window.text
    assert "Chưa đúng dạng đường dẫn." in (await khang.say("trang mới")).text
    said = await khang.say("https://kinhte.bienxanh.example/danh-ba")
    assert said.text == "Đã ghi đường dẫn. Còn 5 mục chưa xác nhận."
    assert list((await desk.get(model.DutyRound, turn)).items) == ["directory"]


async def test_a_link_among_other_words_is_shown_first(desk: Desk) -> None:
    turn, khang = await opened(desk), desk.people["khang"]
    await khang.enter(lambda m: dialogs.ask_update(m, turn, 1))
    shown = await khang.say("Đã cập nhật ở kinhte.bienxanh.example/danh-ba ạ")
    assert "Đã ghi nhận: https://kinhte.bienxanh.example/danh-ba. Đúng không?" in shown.text
    asked = (await khang.press("Nhập lại")).text
    assert "Chưa ghi. Đề nghị nhập lại." in asked
    assert "Danh bạ: dán đường dẫn" in asked
    assert (await desk.get(model.DutyRound, turn)).items == {}
    await khang.say("kinhte.bienxanh.example/danh-ba")
    assert (await khang.say("đúng")).text == "Đã ghi đường dẫn. Còn 5 mục chưa xác nhận."
    kept = (await desk.get(model.DutyRound, turn)).items["directory"]
    assert kept["link"] == "https://kinhte.bienxanh.example/danh-ba"


async def test_nobody_else_is_asked(desk: Desk) -> None:
    turn, hanh = await opened(desk), desk.people["hạnh"]
    said = await hanh.enter(lambda m: dialogs.ask_update(m, turn, 1))
    assert said.text == desk.wording.text("vi", "refusal-gone")
    assert not hanh.has_dialog


async def test_a_round_that_is_over_says_so(desk: Desk) -> None:
    turn, khang = await opened(desk), desk.people["khang"]
    await desk.act("khang", AttestRound, turn)
    said = await khang.enter(lambda m: dialogs.ask_update(m, turn, 1))
    assert said.text.startswith("Đợt tháng 12/2026 đã đóng")
