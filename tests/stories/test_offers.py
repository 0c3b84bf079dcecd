"""Text first: what people send before any command is kept, and a request is made of it when they say so."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from sandbox.client import Person, Photo, Shown
from tests.kit.files import DOCX
from tests.kit.office import Office
from tests.kit.pictures import png
from tests.stories.steps import PATIENCE, answer, begin, card, pick, see, send

pytestmark = pytest.mark.asyncio(loop_scope="session")

TITLE = "Hội thảo logistics xanh 2026"
BODY = (
    "Sáng nay, Khoa Kinh tế tổ chức hội thảo về logistics xanh với hơn 200 đại biểu.\n"
    "Hội thảo nhận 45 bài tham luận của các trường đại học, cảng biển và doanh nghiệp vận tải.\n"
    "Ban tổ chức sẽ in kỷ yếu trong tháng 12."
)
TEXT = f"{TITLE}\n{BODY}"
MOST_TAPS, MOST_SENDS = 6, 2


@pytest_asyncio.fixture(loop_scope="session")
async def author(office: Office) -> AsyncIterator[Person]:
    """A clerk without drafts, in no window."""
    person = office.people["hạnh"]
    office.change("UPDATE draft SET sent_at = created_at, answers = '{}' WHERE sent_at IS NULL")
    await close(person)
    yield person
    await close(person)


async def close(person: Person) -> None:
    """Leave whatever window is open."""
    await person.say("/viec")
    await see(person, lambda m: m.button("Đóng") is not None)
    await person.press("Đóng", None, None, PATIENCE)  # wherever the window stands by then
    await see(person, "Đã đóng")


def offers(office: Office) -> list[dict[str, Any]]:
    found = office.ask("SELECT answers FROM draft WHERE purpose = 'offered' AND sent_at IS NULL")
    return [json.loads(answers) for (answers,) in found]


def windows(chat: list[Shown], says: str) -> list[Shown]:
    return [each for each in chat if each.from_bot and says in each.words]


async def test_news_with_five_photos_text_first(office: Office, author: Person) -> None:
    """Two sends, and few taps: what is known is not asked again."""
    taps = 0
    await author.say(TEXT)
    said = await see(author, f"Đã nhận bài {len(TEXT)} ký tự, chưa gửi cho ai.")
    assert f"Tạo yêu cầu Tin bài của Khoa Kinh tế, tiêu đề “{TITLE}”?" in said.words
    assert "Giữ đến " in said.words
    await author.photos([Photo(png(n), caption=f"Ảnh số {n}") for n in range(1, 6)])
    await see(author, f"Đã nhận bài {len(TEXT)} ký tự và 5 ảnh")
    await office.settle()
    assert len(windows(await author.read(), "chưa gửi cho ai")) == 1, "one offer for all of it"
    await author.press("Tạo yêu cầu", timeout=PATIENCE)
    taps += 1
    while not (window := await see(author, "")).button("Gửi yêu cầu"):
        label = next(
            each for each in ("Nghiên cứu", "Không", "Bỏ qua", "Xem lại") if window.button(each) is not None
        )
        await author.press(label, None, window.message_id, PATIENCE)
        taps += 1
    assert "Ảnh: 5" in window.words
    reference = await send(author)
    taps += 1
    assert taps <= MOST_TAPS
    shown = await card(office, "khang", reference, TITLE, label="Xác nhận")
    assert BODY in shown.words
    answers = json.loads(office.ask("SELECT answers FROM revision ORDER BY id DESC LIMIT 1")[0][0])
    assert (answers["title"], answers["body"], len(answers["photos"])) == (TITLE, BODY, 5)
    assert offers(office) == []


async def test_an_album_with_its_text_is_one_offer_answered_once(office: Office, author: Person) -> None:
    before = (await author.read())[-1].message_id
    await author.photos([Photo(png(1), caption=TEXT), png(2), png(3)])
    await see(author, f"Đã nhận bài {len(TEXT)} ký tự và 3 ảnh, chưa gửi cho ai.")
    await office.settle()
    since = [m for m in await author.read() if m.message_id > before]
    assert len(since) == 4, "three photos and one answer"
    assert [offer["body"] for offer in offers(office)] == [TEXT]
    assert office.ask("SELECT DISTINCT caption FROM media JOIN draft d ON d.id = draft"
                      " WHERE purpose = 'offered' AND d.sent_at IS NULL") == [("",)]  # fmt: skip


async def test_who_may_not_send_is_told_so_once_for_an_album(office: Office) -> None:
    webmaster = await office.hire("phúc", "Lê Hồng Phúc", "Anh", [("webmaster", None)])
    await see(webmaster, "/trogiup")
    kept, before = offers(office), len(await webmaster.read())
    await webmaster.photos([png(1), png(2), png(3)])
    await see(webmaster, "Vai trò hiện có không được gửi yêu cầu thay đơn vị.")
    await office.settle()
    assert len(await webmaster.read()) == before + 4, "three photos and one answer"
    office.dismiss("phúc")
    assert offers(office) == kept


async def test_what_is_dropped_is_gone_at_once(office: Office, author: Person) -> None:
    await author.say(TEXT)
    await pick(author, "Bỏ", "Đã bỏ nội dung vừa gửi, không giữ lại gì.")
    assert offers(office) == []
    await author.say("/viec")
    await see(author, lambda m: m.button("Bản nháp (0)") is not None)


async def test_what_is_asked_of_an_offer_is_answered_in_words(office: Office, author: Person) -> None:
    await author.say(TEXT)
    await see(author, f"Đã nhận bài {len(TEXT)} ký tự, chưa gửi cho ai.")
    await author.say("Không")
    await see(author, "Phần này trả lời bằng cách chọn một mục bên dưới.")
    assert [offer["body"] for offer in offers(office)] == [TEXT], "no word of it is a part of the text"
    await author.say("bỏ ạ")
    await see(author, "Đã bỏ nội dung vừa gửi, không giữ lại gì.")
    assert offers(office) == []
    await author.say(TEXT)
    await see(author, "Tạo yêu cầu Tin bài của Khoa Kinh tế")
    await author.say("Có")
    await see(author, lambda m: m.button("Nghiên cứu") is not None)
    kept = office.ask("SELECT answers FROM draft WHERE purpose = 'new' ORDER BY id DESC LIMIT 1")
    assert json.loads(kept[0][0])["body"] == BODY


async def test_it_is_listed_among_the_drafts_and_goes_on_from_there(office: Office, author: Person) -> None:
    await author.file("bài viết.docx", DOCX)
    await see(author, "Đã nhận tệp bài viết.docx, chưa gửi cho ai.")
    await author.say(TEXT)
    await see(author, f"Đã nhận bài {len(TEXT)} ký tự và tệp bài viết.docx")
    await author.say("/viec")
    await see(author, lambda m: m.button("Bản nháp (1)") is not None)
    window = await pick(author, "Bản nháp (1)", "Chưa thành yêu cầu")
    assert f"Chưa thành yêu cầu: {TITLE}" in window.words
    await pick(author, "1. Hội thảo", "Đã nhận bài")
    await pick(author, "Tạo yêu cầu", "Bước 3/")
    answers = json.loads(office.ask("SELECT answers FROM draft ORDER BY id DESC LIMIT 1")[0][0])
    assert set(answers) == {"title", "body", "attachment"}


async def test_a_file_alone_takes_the_place_of_the_text(office: Office, author: Person) -> None:
    await author.file("bài viết.docx", DOCX)
    await pick(author, "Tạo yêu cầu", "Bước 1/")
    answers = json.loads(office.ask("SELECT answers FROM draft ORDER BY id DESC LIMIT 1")[0][0])
    assert list(answers) == ["body"]


async def test_photos_join_the_draft_that_is_open(office: Office, author: Person) -> None:
    await begin(author)
    await answer(author, TITLE, "Bước 2/")
    await close(author)
    await author.photos([png(1), png(2), png(3)])
    said = await see(author, f"Đã nhận 3 ảnh, chưa ghi vào đâu. Đang có bản nháp “{TITLE}”.")
    assert [label for row in said.labels for label in row] == ["Thêm vào bản nháp", "Yêu cầu mới", "Bỏ"]
    await pick(author, "Thêm vào bản nháp", "Bước 2/")
    assert offers(office) == []
    answers = json.loads(office.ask("SELECT answers FROM draft WHERE sent_at IS NULL")[0][0])
    assert len(answers["photos"]) == 3


async def test_a_forward_is_kept_however_short(office: Office, author: Person) -> None:
    colleague = office.people["lan"]
    group = await office.sandbox.group("Khoa Kinh tế", [author, colleague], bots=[office.bot])
    message = await colleague.say("Mai khai mạc lúc 8 giờ.", group)
    await author.forward(message, group)
    await see(author, "Đã nhận bài 23 ký tự, chưa gửi cho ai.")


async def test_nobody_sees_it_and_it_is_forgotten_when_it_was_said_to_be(
    office: Office, author: Person
) -> None:
    await author.say(TEXT)
    said = await see(author, "Giữ đến ")
    await office.settle()
    for person in set(office.people.values()) - {author}:
        assert not windows(await person.read(), TITLE + "\nSáng")
    office.make_due("kind = 'offered'")
    await office.sandbox.admin("events", after=0, timeout=0, limit=1)
    for _ in range(300):
        if not offers(office):
            break
        await office.sandbox.quiet(for_seconds=0.1, timeout=1)
    assert offers(office) == []
    await author.press("Tạo yêu cầu", None, said.message_id, PATIENCE)
    await see(author, "Bản nháp này đã gửi, đã bỏ")


async def test_what_cannot_be_taken_is_named_with_the_way_out(office: Office, author: Person) -> None:
    await author.voice()
    await see(author, "Tin nhắn thoại chưa được nhận: Loa nhận chữ, ảnh, tệp .docx và .pdf.")
    await author.sticker()
    await see(author, "Nhãn dán chưa được nhận")
    await author.say("Chào Loa")
    await see(author, "Chọn /moi để gửi yêu cầu mới")
    assert offers(office) == []
