"""Several people may decide: one does, the others are told who and when. Nobody decides their own request."""

import asyncio

import pytest

from tests.kit.office import Office
from tests.stories.conftest import on_both_engines
from tests.stories.steps import cannot_decide, card, decide, pick, see, submit, to_publishing, with_reason

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on_both_engines]

NAMES = ("An", "Bình", "Chi", "Diệp", "Giang", "Hà", "Hiếu", "Hoa", "Kiên", "Liên", "Mai", "Nam", "Oanh",
         "Phúc", "Quý", "Sáng", "Tâm", "Uyên")  # fmt: skip


async def to_the_board(office: Office) -> str:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    return reference


async def test_two_leaders_at_once(office: Office) -> None:
    reference = await to_the_board(office)
    shown = {who: await card(office, who, reference, label="Phê duyệt") for who in ("minh", "thu")}
    answers = await asyncio.gather(
        *(office.people[who].press("Phê duyệt", None, m.message_id) for who, m in shown.items())
    )
    won = [a for a in answers if not a.alert]
    lost = [a for a in answers if a.alert]
    assert [a.answer_text for a in won] == [f"{reference}: đã phê duyệt."]
    assert len(lost) == 1
    assert lost[0].answer_text is not None
    assert "Yêu cầu đã được " in lost[0].answer_text
    assert " phê duyệt lúc " in lost[0].answer_text
    for who in ("minh", "thu"):
        await cannot_decide(office, who, reference, "Chờ đăng tải")


async def test_twenty_leaders_at_once(office: Office) -> None:
    for name in NAMES:
        await office.hire(name, f"Lê Thế {name}", "Thầy", [("board", "board_of_rectors")])
    reference = await to_the_board(office)
    board = ["minh", "thu", *NAMES]
    shown = [(office.people[who], await card(office, who, reference, label="Phê duyệt")) for who in board]
    answers = await asyncio.gather(*(p.press("Phê duyệt", None, m.message_id) for p, m in shown))
    assert sum(a.answer_text == f"{reference}: đã phê duyệt." for a in answers) == 1
    told = {a.answer_text for a in answers if a.alert}
    assert len(told) == 1, "everybody else hears the same name and the same time"
    assert "Không cần thao tác thêm." in (told.pop() or "")
    number = office.ask("SELECT id FROM request WHERE reference = ?", reference)[0][0]
    counted = "SELECT count(*) FROM decision WHERE request = ? AND role = 'board'"
    assert office.ask(counted, number) == [(1,)]
    assert office.ask("SELECT count(*) FROM task WHERE request = ?", number) == [(1,)]
    for name in NAMES:
        office.dismiss(name)


async def test_the_head_asks_and_the_deputy_head_decides(office: Office) -> None:
    reference = await submit(office, "khang")
    mine = await card(office, "khang", reference, "Chờ đơn vị xác nhận")
    assert "Cô Lan (Phó thủ trưởng đơn vị)" in mine.words
    theirs = await card(office, "lan", reference, label="Xác nhận")
    button = theirs.button("Xác nhận")
    assert button is not None
    number = office.ask(
        "SELECT card.id FROM card JOIN request ON request.id = card.request"
        " JOIN account ON account.person = card.person WHERE reference = ? AND external = ?",
        reference, str(office.people["khang"].id),
    )[0][0]  # fmt: skip
    forged = f"1:{number}:{(button.data or '').split(':', 2)[2]}"
    refused = await office.people["khang"].press_data(forged, None, mine.message_id)
    assert refused.alert
    assert refused.answer_text == (
        "Người gửi không quyết định yêu cầu của chính mình. Yêu cầu chờ người khác có thẩm quyền."
    )
    assert office.ask("SELECT count(*) FROM audit WHERE kind = 'refused.own-request'") == [(1,)]
    told = await office.people["quản trị"].wait_for(f"{reference} · Đã chuyển người quyết định thay", since=0)
    assert "Phó thủ trưởng đơn vị" in told.words
    await decide(office, "lan", reference, "Xác nhận")
    await card(office, "yến", reference, label="Duyệt")


async def test_a_head_who_is_away_is_represented(office: Office) -> None:
    head = office.people["khang"]
    waiting = await submit(office, "hạnh")
    await card(office, "khang", waiting, label="Xác nhận")
    await head.say(f"/vang {office.typed(3)}")
    await see(head, "Thủ trưởng đơn vị: Cô Lan làm thay.")
    await pick(head, "Từ hôm nay", "Đã ghi nhận vắng mặt đến hết")
    await decide(office, "lan", waiting, "Xác nhận")
    await card(office, "khang", waiting, "Phó thủ trưởng đơn vị (Cô Lan) đã xác nhận")
    await head.say("/vang")
    await see(head, "Đã ghi nhận có mặt.")
    await head.say("/vang")
    await see(head, "Đang ghi nhận có mặt.")
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)


async def test_whoever_is_away_may_decide_all_the_same_and_is_left_in_peace(office: Office) -> None:
    """Their card asks them again when the request comes back to their step, without a sound."""
    head = office.people["khang"]
    reference = await submit(office, "hạnh")
    assert not (await card(office, "khang", reference, label="Xác nhận")).silent
    await decide(office, "khang", reference, "Xác nhận")
    await head.say(f"/vang {office.typed(3)}")
    await pick(head, "Từ hôm nay", "Đã ghi nhận vắng mặt đến hết")
    await with_reason(office, "yến", reference, "Trả lại", "Thông tin chưa chính xác")
    assert (await card(office, "khang", reference, label="Xác nhận")).silent
    await decide(office, "khang", reference, "Xác nhận")
    await head.say("/vang")
    await see(head, "Đã ghi nhận có mặt.")


async def test_a_head_who_blocked_the_bot_is_represented(office: Office) -> None:
    head, administrator = office.people["khang"], office.people["quản trị"]
    waiting = await submit(office, "hạnh")
    await card(office, "khang", waiting, label="Xác nhận")
    await head.block()
    told = await administrator.wait_for("Không nhận được tin", since=0)
    assert told.words.startswith("Vũ Hoàng Khang · ")
    await card(office, "lan", waiting, label="Xác nhận")
    reference = await submit(office, "hạnh")
    await decide(office, "lan", reference, "Xác nhận")
    await head.start()
    await decide(office, "khang", waiting, "Xác nhận")
    await cannot_decide(office, "lan", waiting, "Chờ duyệt")
