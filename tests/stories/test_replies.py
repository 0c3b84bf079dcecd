"""Words instead of presses: a leader writes “đồng ý”, and nothing is decided until a button is pressed."""

import asyncio

import pytest

from sandbox.client import Group, Person, Shown
from tests.kit.office import Office
from tests.stories.steps import PATIENCE, answer, begin, card, decide, pick, press, see, submit

pytestmark = pytest.mark.asyncio(loop_scope="session")
NOTHING = "Chưa ghi quyết định"


def decisions(office: Office, reference: str) -> list[str]:
    query = "SELECT verdict FROM decision JOIN request r ON r.id = decision.request WHERE reference = ?"
    return [verdict for (verdict,) in office.ask(query, reference)]


async def gone(office: Office, person: Person, message: Shown, group: Group | None = None) -> None:
    """Wait until a message is no longer shown."""
    async with asyncio.timeout(PATIENCE):
        while True:
            seq = (await office.sandbox.admin("events", after=10**15))["seq"]
            if message.message_id not in [each.message_id for each in await person.read(group)]:
                return
            await office.sandbox.admin("events", after=seq, timeout=PATIENCE, limit=1)


async def test_agreement_in_words_is_recorded_only_by_the_button(office: Office) -> None:
    reference = await submit(office, "hạnh", "Ngày hội việc làm")
    head = office.people["khang"]
    shown = await card(office, "khang", reference, label="Xác nhận")
    await head.say("Đồng ý.", reply_to=shown.message_id)
    said = await see(head, NOTHING)
    assert "Chờ xác nhận: Ngày hội việc làm" in said.words
    assert said.labels == [["Xác nhận", "Mở thẻ"]]
    assert decisions(office, reference) == []
    pressed = await head.press("Xác nhận", None, said.message_id, PATIENCE)
    assert pressed.answer_text == f"{reference}: đã xác nhận."
    assert decisions(office, reference) == ["pass"]
    await gone(office, head, said)


async def test_a_condition_goes_to_the_author_in_the_words_of_the_leader(office: Office) -> None:
    reference = await submit(office, "hạnh")
    head = office.people["khang"]
    shown = await card(office, "khang", reference, label="Xác nhận")
    await head.say("Đồng ý. Sửa 45 thành 46", reply_to=shown.message_id)
    said = await see(head, "Lời kèm theo: “Sửa 45 thành 46”")
    assert said.labels == [["Yêu cầu bổ sung", "Mở thẻ"]]
    await head.press("Yêu cầu bổ sung", None, said.message_id, PATIENCE)
    assert decisions(office, reference) == ["more"]
    await card(office, "hạnh", reference, "“Sửa 45 thành 46”")
    await gone(office, head, said)


async def test_a_receipt_opens_the_card_and_no_more(office: Office) -> None:
    reference = await submit(office, "hạnh")
    head = office.people["khang"]
    shown = await card(office, "khang", reference, label="Xác nhận")
    await head.say("đã xem", reply_to=shown.message_id)
    said = await see(head, f"{NOTHING}. Việc này vẫn chờ Anh/Chị đến ")
    assert said.labels == [["Mở thẻ"]]
    await head.press("Mở thẻ", None, said.message_id, PATIENCE)
    again = await see(head, lambda m: m.button("Xác nhận") is not None and reference in m.words)
    assert again.message_id > said.message_id
    assert decisions(office, reference) == []
    await gone(office, head, said)


async def test_words_under_a_card_are_no_answer_of_an_open_form(office: Office) -> None:
    reference = await submit(office, "hạnh")
    head = office.people["khang"]
    shown = await card(office, "khang", reference, label="Xác nhận")
    await begin(head)
    await head.say("đồng ý", reply_to=shown.message_id)
    said = await see(head, NOTHING)
    await answer(head, "Hội nghị cán bộ", "Bước 2/")
    await head.press("Xác nhận", None, said.message_id, PATIENCE)
    assert decisions(office, reference) == ["pass"]
    await head.say("/viec")
    await pick(head, "Đóng", "Đã đóng")


async def test_who_asks_under_a_card_while_a_form_is_open_is_answered(office: Office) -> None:
    reference = await submit(office, "hạnh")
    author = office.people["hạnh"]
    shown = await card(office, "hạnh", reference)
    await begin(author)
    await author.say("đến đâu rồi em ơi", reply_to=shown.message_id)
    await see(author, lambda m: m.labels == [["Xem"]] and reference in m.words)
    await answer(author, "Hội nghị cán bộ", "Bước 2/")
    await author.say("/viec")
    await pick(author, "Đóng", "Đã đóng")


async def test_several_that_wait_are_answered_with_the_list(office: Office) -> None:
    for title in ("Tin thứ nhất", "Tin thứ hai"):
        reference = await submit(office, "hạnh", title)
        await card(office, "khang", reference, label="Xác nhận")
    head = office.people["khang"]
    await head.sticker()
    said = await see(head, NOTHING)
    assert said.labels == [["Việc của tôi"]]
    await head.press("Việc của tôi", None, said.message_id, PATIENCE)
    await see(head, "Việc của tôi · Cần xử lý")


async def test_a_group_is_answered_only_under_a_card_and_for_an_hour(office: Office) -> None:
    group = await office.group("Tổ tin bài", ["yến", "đạt", "quản trị"], "desk")
    desk, outsider = office.people["yến"], office.people["quản trị"]
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    shown = await card(office, "yến", reference, group=group, label="Duyệt")
    await office.settle()  # the group has the cards of all that its desk has
    before = len(await desk.read(group))
    await desk.say("đồng ý", group)
    await outsider.say("đồng ý", group, shown.message_id)
    await desk.say("Ai xử lý tin này?", group, shown.message_id)
    await office.settle()
    assert len(await desk.read(group)) == before + 3, "nobody was answered"
    await desk.say("duyệt nhé", group, shown.message_id)
    said = await desk.wait_for(NOTHING, group, PATIENCE)
    assert said.labels == [["Duyệt", "Mở thẻ"]]
    assert decisions(office, reference) == ["pass"], "only of the unit"
    await office.settle()  # it is noted what is to go
    office.make_due("kind = 'reply'")
    await gone(office, desk, said, group)
    await desk.say("duyệt nhé", group, shown.message_id)
    said = await desk.wait_for(NOTHING, group, PATIENCE)
    await desk.press("Duyệt", group, said.message_id, PATIENCE)
    assert decisions(office, reference) == ["pass", "pass"]
    await gone(office, desk, said, group)
    await press(office, "minh", reference, "Phê duyệt")
    await outsider.say("/bogan", group)
    await outsider.wait_for("Đã bỏ gắn", group, PATIENCE)


async def test_who_asks_how_far_it_is_reads_who_has_it(office: Office) -> None:
    reference = await submit(office, "hạnh", "Ngày hội việc làm")
    author = office.people["hạnh"]
    shown = await card(office, "hạnh", reference, label="Xem")
    await author.say("den dau roi a", reply_to=shown.message_id)
    said = await see(author, lambda m: m.words.startswith("Chờ đơn vị xác nhận") and m.labels == [["Xem"]])
    assert said.message_id > shown.message_id
    assert "Ngày hội việc làm" in said.words
    assert "Đang ở: Thầy Khang (Thủ trưởng đơn vị), chậm nhất " in said.words
    assert decisions(office, reference) == []
    await decide(office, "khang", reference, "Xác nhận")
    await gone(office, author, said)
