"""The office on a platform of plain text: what reaches people there, and what they do by a number."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import LINK
from tests.kit.plain import NAME, PlainOffice
from tests.kit.plain_platform import open_plain
from tests.kit.there import there
from workflow.actions import Invite, RunDue
from workflow.model import Account, Deadline, Decision, Notice, Request, Visit
from workflow.notices.nudges import DIGEST

WORDS = "Hội thảo logistics xanh"


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[PlainOffice]:
    async with open_plain(tmp_path) as opened:
        yield opened


async def submitted(office: PlainOffice) -> Request:
    """A request, sent."""
    request = await office.product.submit()
    await office.settle()
    return request


async def test_a_card_says_its_choices_as_numbered_lines(office: PlainOffice) -> None:
    request = await submitted(office)
    card = office.last("head")
    assert card.startswith(f"Chờ đơn vị xác nhận · {WORDS}\n{request.reference} · Khoa Kinh tế")
    assert card.endswith("\n\nGửi một số để chọn:\n1. Xác nhận\n2. Yêu cầu bổ sung\n3. Từ chối")
    assert "Đoạn một, đoạn hai." in card


async def test_a_decision_is_taken_by_its_number_and_once(office: PlainOffice) -> None:
    request = await submitted(office)
    assert (await office.says("head", "1")) == f"{request.reference}: đã xác nhận."
    assert (await office.product.newest(Decision)).verdict == "pass"
    assert "đã được Anh/Chị Head xác nhận" in await office.says("head", "1")
    assert len(await office.product.all(Decision)) == 1


async def test_a_number_means_one_choice_for_good_and_in_one_chat(office: PlainOffice) -> None:
    await submitted(office)
    first = await office.product.newest(Visit)
    await submitted(office)
    assert office.last("head").endswith("4. Xác nhận\n5. Yêu cầu bổ sung\n6. Từ chối")
    await office.says("head", "1")
    assert [(d.visit, d.verdict) for d in await office.product.all(Decision)] == [(first.id, "pass")]
    assert await office.says("other head", "4") == (
        "Số này không ứng với lựa chọn nào. Gửi đúng số ghi trước lựa chọn ở thẻ mới nhất."
    )
    assert len(await office.product.all(Decision)) == 1


async def test_another_menu_of_a_card_comes_as_a_message_of_its_own(office: PlainOffice) -> None:
    """The missing part is one of the reasons that the rules name; the request waits for its author then."""
    await submitted(office)
    menu = await office.chooses("head", "Yêu cầu bổ sung")
    reason = next(line for line in menu.splitlines() if line.startswith("4. "))
    assert "Nhập lý do khác" in menu
    await office.says("head", "4")
    decided = await office.product.newest(Decision)
    assert (decided.verdict, decided.reason) == ("more", reason.removeprefix("4. "))
    assert decided.reason in office.last("author")
    assert office.server.rang[-1] == "author"


async def test_a_reason_of_ones_own_is_typed_after_its_number(office: PlainOffice) -> None:
    await submitted(office)
    await office.chooses("head", "Yêu cầu bổ sung")
    asked = await office.chooses("head", "Nhập lý do khác")
    assert "Nhập nội dung cần bổ sung" in asked
    assert "Đã yêu cầu bổ sung." in await office.says("head", "Thiếu tên diễn giả")
    decided = await office.product.newest(Decision)
    assert (decided.verdict, decided.reason) == ("more", "Thiếu tên diễn giả")


async def test_news_comes_in_silence_and_an_ended_task_says_no_more(
    office: PlainOffice,
) -> None:
    await submitted(office)
    await office.chooses("head", "Xác nhận")
    rang = list(office.server.rang)
    shown = len(office.server.chats["head"])
    await office.chooses("desk", "Duyệt")
    assert len(office.server.chats["head"]) == shown
    assert office.last("author").startswith(f"Chờ phê duyệt · {WORDS}")
    assert office.server.rang.count("author") == rang.count("author")


async def test_a_request_from_its_first_card_to_its_confirmed_link(office: PlainOffice) -> None:
    request = await submitted(office)
    for name, label in (("head", "Xác nhận"), ("desk", "Duyệt"), ("board", "Phê duyệt")):
        await office.chooses(name, label)
    assert await office.chooses("webmaster", "Nhận đăng: Website tiếng Việt")
    asked = await office.chooses("webmaster", "Trả kết quả: Website tiếng Việt")
    assert "Website tiếng Việt: dán đường dẫn của bài đã đăng" in asked
    assert "Chưa đúng dạng đường dẫn" in await office.says("webmaster", "đã đăng rồi")
    echo = await office.says("webmaster", f"Đã đăng {LINK}.")
    assert f"Đã ghi nhận: {LINK} (vừa đăng xong). Đúng không?" in echo
    said = await office.chooses("webmaster", "Đúng")
    assert said.startswith(f"{request.reference} · Đã ghi đường dẫn.")
    assert LINK in office.last("author")
    said = await office.chooses("author", "Xác nhận đúng")
    assert said == f"{request.reference}: đã xác nhận đúng, yêu cầu kết thúc."
    assert (await office.product.request()).status == "closed"


async def test_a_package_is_said_to_need_a_platform_with_files(office: PlainOffice) -> None:
    request = await submitted(office)
    for name, label in (("head", "Xác nhận"), ("desk", "Duyệt"), ("board", "Phê duyệt")):
        await office.chooses(name, label)
    await office.chooses("webmaster", "Lấy trọn bài")
    said = office.last("webmaster", "Không gửi được trọn bài tại đây")
    assert said.splitlines()[0].endswith(request.reference)
    assert "Nền tảng trò chuyện này không nhận tệp." in said
    assert {notice.state for notice in await office.product.all(Notice, key="package")} == {"sent"}
    assert await office.product.all(Notice, key="notice-refused") == []


async def test_a_request_that_a_leader_returns_goes_its_way_again(office: PlainOffice) -> None:
    await submitted(office)
    for name, label in (("head", "Xác nhận"), ("desk", "Duyệt")):
        await office.chooses(name, label)
    menu = await office.chooses("board", "Trả lại")
    reason = menu.split("Gửi một số để chọn:\n")[1].splitlines()[0]
    await office.says("board", reason.partition(".")[0])
    assert reason.partition(". ")[2] in office.last("desk")
    for name, label in (("desk", "Duyệt"), ("board", "Phê duyệt")):
        await office.chooses(name, label)
    assert office.last("webmaster").startswith(f"Chờ đăng tải · {WORDS}")


async def test_a_digest_is_answered_by_a_number(office: PlainOffice) -> None:
    await submitted(office)
    product = office.product
    while not await product.find(Notice, key=DIGEST, state="sent"):
        rows = await product.all(Deadline, fired_at=None)
        product.clock.moment = max(product.clock.moment, min(row.due_at for row in rows))
        await product.app.do(RunDue())
        await office.settle()
    assert await office.chooses("head", "Đã nắm")


async def test_somebody_comes_in_by_an_invitation_and_the_wrong_one_is_sent_out_by_a_number(
    office: PlainOffice,
) -> None:
    product = office.product
    turned_away = await office.says("newcomer", "xin chào")
    assert turned_away.startswith("Tài khoản này chưa được gắn với cán bộ nào")
    assert await office.says("newcomer", "xin chào") == "", "once an hour"
    link = await product.app.do(
        Invite(product.actor("administrator"), "Đỗ Ngọc Lan", "Cô", "staff", "economics")
    )
    await office.says("newcomer", f"i-{link.token}")
    account = there(await product.find(Account, external="newcomer"))
    assert account.platform == NAME
    label = next(
        line for line in office.last("administrator", "Gỡ tài khoản").splitlines() if "Gỡ tài khoản" in line
    )
    await office.says("administrator", label.partition(".")[0])
    assert await product.find(Account, external="newcomer") is None


async def test_who_blocks_the_office_is_known_to_be_out_of_reach(office: PlainOffice) -> None:
    office.server.blocked.add("head")
    await submitted(office)
    account = there(await office.product.find(Account, external="head"))
    assert not account.reachable
    assert "Người Head" in office.last("administrator")


async def test_a_conversation_is_asked_in_messages_and_answered_in_words_or_by_numbers(
    office: PlainOffice,
) -> None:
    opened = await office.says("head", "/vang")
    assert opened.startswith("Đang ghi nhận có mặt.")
    assert opened.endswith("Gửi một số để chọn:\n1. Đóng")
    assert "Chưa rõ những ngày nào" in await office.says("head", "hôm nào đó")
    echo = await office.says("head", office.days(1, 9))
    assert echo.endswith("2. Đúng\n3. Nhập lại")
    assert (await office.says("head", "2")).startswith("Sẽ ghi nhận vắng mặt từ ")
    assert (await office.says("head", "3")).startswith("Bản nháp này đã gửi"), "it is over"


async def test_a_request_from_its_first_word_to_its_decision(office: PlainOffice) -> None:
    """Every question is answered in words or by a number; the receipt is the card of the request."""
    opened = await office.says("author", "/dexuat")
    assert opened.startswith("Gửi yêu cầu · Khoa Kinh tế\nChọn loại yêu cầu.")
    assert (await office.chooses("author", "Băng rôn")).startswith("Bước 1/8 · Ngày diễn ra sự kiện")
    assert "Đúng không?" in await office.says("author", office.day(40))
    assert "còn kịp" in await office.chooses("author", "Đúng")
    assert "Chọn hình thức." in await office.says("author", WORDS)
    assert "Phần này" not in await office.says("author", "pano")
    for words in ("Chào mừng hội thảo", "3 x 5 m", "Hai tấm", "Cổng chính"):
        await office.says("author", words)
    await office.says("author", office.days(40, 45))
    look = await office.chooses("author", "Đúng")
    assert look.startswith("Xem lại trước khi gửi · Băng rôn · Khoa Kinh tế")
    assert f"Tên sự kiện: {WORDS}" in look
    said = await office.chooses("author", "Gửi yêu cầu")
    request = await office.product.request()
    assert said.startswith(f"{request.reference}: đã gửi yêu cầu.")
    assert office.last("author", "Chờ đơn vị xác nhận").startswith(f"Chờ đơn vị xác nhận · {WORDS}")
    for name, label in (("head", "Xác nhận"), ("desk", "Duyệt"), ("board", "Phê duyệt")):
        await office.chooses(name, label)
    assert (await office.product.request()).status == "publishing"


async def test_a_request_is_left_for_later_and_gone_on_with(office: PlainOffice) -> None:
    await office.says("author", "/dexuat")
    await office.says("author", "tin bài")
    await office.says("author", WORDS)
    assert (await office.chooses("author", "Để sau")).startswith("Đã lưu bản nháp.")
    assert "Còn 1 bản nháp chưa gửi." in await office.says("author", "/dexuat")
    assert (await office.chooses("author", WORDS)).startswith("Bước 2/4 · Nội dung")
    assert "Bước 3/4 · Chuyên mục" in await office.says("author", "Đoạn một, đoạn hai.")
    await office.says("author", "đào tạo")
    await office.says("author", "không")
    assert "Chưa ghi" in await office.says("author", "ảnh ở đâu")
    assert (await office.chooses("author", "Xem lại")).startswith("Xem lại trước khi gửi · Tin bài")
    await office.chooses("author", "Gửi yêu cầu")
    assert (await office.product.request()).subject == WORDS


async def test_a_number_that_answers_a_question_decides_nothing(office: PlainOffice) -> None:
    """The head has a card whose first choice is 1, and types 1 where a quantity is asked for."""
    await submitted(office)
    assert office.number("head", "Xác nhận") == "1"
    await office.says("head", "/dexuat")
    await office.says("head", "băng rôn")
    await office.says("head", office.day(40))
    await office.chooses("head", "Đúng")
    for words in (WORDS, "pano", "Chào mừng hội thảo", "3 x 5 m"):
        await office.says("head", words)
    assert (await office.says("head", "1")).startswith("Bước 7/8")
    assert await office.product.all(Decision) == []


async def test_a_question_about_something_that_moved_on_is_left(office: PlainOffice) -> None:
    request = await submitted(office)
    await office.chooses("head", "Yêu cầu bổ sung")
    await office.chooses("head", "Nhập lý do khác")
    await office.chooses("author", "Rút yêu cầu")
    await office.chooses("author", "Xác nhận rút")
    assert (await office.product.newest(Request, id=request.id)).outcome == "withdrawn"
    refused = await office.says("head", "Thiếu tên diễn giả")
    assert await office.says("head", "xin chào") != refused
