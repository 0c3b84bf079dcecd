"""Presses and words of people who may not: forged, forwarded, late, from outside and from former members."""

import pytest

from tests.kit.office import Office
from tests.stories.steps import (
    LINK,
    PATIENCE,
    card,
    data_of,
    decide,
    pick,
    press,
    publish,
    see,
    submit,
    supplement,
    to_publishing,
    with_reason,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")

STRANGER = (
    "Tài khoản này chưa được gắn với cán bộ nào của Trường Đại học Biển Xanh. "
    "Đề nghị liên hệ quản trị viên, Anh Bảo, để nhận đường dẫn mời."
)
NO_CARD = "Nút này không thuộc thẻ nào đang dùng nên không có hiệu lực. Dùng các nút trên thẻ mới nhất."
NOT_DECIDER = "Bước này do người duyệt được phân công quyết định. Thao tác của Anh/Chị không có hiệu lực."


async def test_strangers_get_one_answer(office: Office) -> None:
    reference = await submit(office, "hạnh")
    request = office.ask("SELECT id FROM request WHERE reference = ?", reference)[0][0]
    answers = []
    for words in ("/start", f"/start see-{request}", "/moi", "/viec", "/nguoi", "xin chào", reference):
        stranger = await office.visitor("Ngụy Văn Lạ")
        await stranger.say(words)
        answers.append((await see(stranger, lambda m: m.from_bot)).words)
    stranger = await office.visitor("Ngụy Văn Lạ")
    await stranger.sticker()
    answers.append((await see(stranger, lambda m: m.from_bot)).words)
    assert set(answers) == {STRANGER}
    await stranger.say("Có ai không?")
    await office.settle()
    assert not (await stranger.read())[-1].from_bot, "one refusal an hour"
    await stranger.start("i-0123456789abcdef")
    await see(stranger, "Đường dẫn mời đã dùng, hết hạn hoặc không đúng.")
    await decide(office, "khang", reference, "Xác nhận")


async def test_forged_presses_change_nothing(office: Office) -> None:
    reference = await submit(office, "hạnh")
    shown = await card(office, "khang", reference, label="Xác nhận")
    good = shown.button("Xác nhận")
    assert good is not None
    assert good.data is not None
    card_number = good.data.split(":")[1]
    before = office.ask("SELECT count(*) FROM decision")
    head = office.people["khang"]
    for data, answer in {
        "1:99999999:pass:1.1": NO_CARD,
        "1:999999999999999999999999:pass:1.1": None,
        f"1:{card_number}:pass:99999.1": None,
        f"1:{card_number}:pass:-1.x": None,
        f"1:{card_number}:dance:1": None,
        f"1:{card_number}:menu:everything": None,
        f"1:{card_number}": None,
        "1:": None,
        "g:administrator": None,
        "đâu đó": None,
    }.items():
        pressed = await head.press_data(data, None, shown.message_id, timeout=PATIENCE)
        assert pressed.alert, data
        assert answer in (None, pressed.answer_text)
    assert office.ask("SELECT count(*) FROM decision") == before
    await decide(office, "khang", reference, "Xác nhận")


async def test_a_forwarded_card_decides_nothing(office: Office) -> None:
    reference = await submit(office, "hạnh")
    shown = await card(office, "khang", reference, label="Xác nhận")
    button = shown.button("Xác nhận")
    assert button is not None
    head = office.people["khang"]
    forwarded = await head.forward(shown.message_id)
    refused = await head.press_data(button.data or "", None, forwarded, timeout=PATIENCE)
    assert refused.answer_text == NO_CARD
    webmaster = office.people["đạt"]
    elsewhere = await webmaster.last()
    refused = await webmaster.press_data(button.data or "", None, elsewhere.message_id, timeout=PATIENCE)
    assert refused.answer_text == NO_CARD
    await decide(office, "khang", reference, "Xác nhận")


async def test_a_former_member_and_a_stale_button(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    shown = await card(office, "yến", reference, label="Duyệt")
    button = shown.button("Duyệt")
    assert button is not None
    office.dismiss("yến")
    refused = await office.people["yến"].press("Duyệt", None, shown.message_id, PATIENCE)
    assert refused.alert
    assert refused.answer_text == NOT_DECIDER
    office.dismiss("yến", on=False)
    await decide(office, "đạt", reference, "Duyệt")
    late = await office.people["yến"].press_data(button.data or "", None, shown.message_id, timeout=PATIENCE)
    assert late.alert
    assert "Yêu cầu đã được Anh Đạt duyệt lúc " in (late.answer_text or "")


async def test_a_press_on_an_old_window(office: Office) -> None:
    author = office.people["hạnh"]
    await author.say("/viec")
    window = await see(author, "Việc của tôi")
    old = window.button("Đóng")
    assert old is not None
    await pick(author, "Đóng", "Đã đóng.")
    late = await author.press_data(old.data or "", None, window.message_id, timeout=PATIENCE)
    assert late.alert
    assert (late.answer_text or "").startswith("Cửa sổ này đã cũ nên nút không còn tác dụng.")


async def test_links_of_cards_carry_no_rights(office: Office) -> None:
    reference = await submit(office, "hạnh")
    number = office.ask("SELECT id FROM request WHERE reference = ?", reference)[0][0]
    await to_publishing(office, reference)
    task = office.ask("SELECT id FROM task WHERE request = ?", number)[0][0]
    author = office.people["hạnh"]
    await author.start(f"edit-{number}")
    await see(author, "Yêu cầu đã sang bước khác")
    await author.start(f"link-{task}")
    await see(author, "Việc này do người phụ trách kênh thực hiện.")
    await author.say(LINK)
    await see(author, "Chọn /moi để gửi yêu cầu mới")
    await author.start("see-999999")
    await see(author, "Không tìm thấy nội dung này.")
    assert office.ask("SELECT state FROM task WHERE id = ?", task) == [("open",)]
    await press(office, "hạnh", reference, "Rút yêu cầu")
    await decide(office, "hạnh", reference, "Xác nhận rút")


@pytest.mark.parametrize("shown", ["absent", "inaccessible"])
async def test_a_press_comes_without_its_message(office: Office, shown: str) -> None:
    """The card is found by its number; a window, or a menu in a group, is asked to be opened again."""
    reference = await submit(office, "hạnh")
    head, lead = office.people["khang"], await card(office, "khang", reference, label="Xác nhận")
    data = data_of(lead, "Xác nhận")
    for who in ("hạnh", "minh", "quản trị"):
        refused = await office.people[who].press_data(data, None, 1, shown=shown, timeout=PATIENCE)
        assert refused.answer_text == NO_CARD
    decided = await head.press_data(data, None, lead.message_id, shown=shown, timeout=PATIENCE)
    assert (decided.alert, decided.answer_text) == (False, f"{reference}: đã xác nhận.")
    await card(office, "yến", reference, label="Duyệt")
    await office.settle()
    assert office.ask("SELECT count(*) FROM inbox WHERE attempts > 0 OR state = 'dead'") == [(0,)]


@pytest.mark.parametrize("shown", ["absent", "inaccessible"])
async def test_no_press_comes_with_its_message(office: Office, shown: str) -> None:
    """A form, menus of cards and decisions, as where an owner of the bot has chosen so."""
    await office.sandbox.press_shows(shown)
    try:
        reference = await submit(office, "hạnh")
        await with_reason(office, "khang", reference, "Yêu cầu bổ sung", "Thiếu thông tin")
        await supplement(office, "hạnh", reference, "Tiêu đề", "Hội thảo logistics")
        await to_publishing(office, reference)
        await publish(office, "đạt", reference)
    finally:
        await office.sandbox.press_shows("full")
    old = await office.people["hạnh"].last()
    lost = await office.people["hạnh"].press_data("đâu đó", None, old.message_id, shown="absent")
    assert (lost.answer_text or "").startswith("Không xác định được nút này thuộc thẻ hay cửa sổ nào.")


async def test_a_group_is_bound_from_inside_only(office: Office) -> None:
    """A role pressed in a private chat, as a changed client can, moves no route."""
    administrator = office.people["quản trị"]
    await administrator.say("/trogiup")
    shown = await see(administrator, "/viec")
    routes = office.ask("SELECT * FROM route")
    for data in ("g:desk", "g:unit_head", "g:unit_head:1"):
        for how in ("full", "inaccessible", "absent"):
            refused = await administrator.press_data(
                data, None, shown.message_id, shown=how, timeout=PATIENCE
            )
            assert refused.alert, (data, how)
    assert office.ask("SELECT * FROM route") == routes
