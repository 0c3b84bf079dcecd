"""Questions to those who decide and publish: whether it fits at the review, the section before publishing."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import docx
import pytest
import pytest_asyncio

from tests.kit.builders import LINK as PLAIN_LINK
from tests.kit.office import Office
from tests.kit.plain_platform import open_plain
from tests.rules.second_rules import BOARD, DESK, changed, question
from tests.stories.conftest import all_is_well, last_request, running
from tests.stories.plain_steps import ask_for_news
from tests.stories.steps import (
    LINK,
    TITLE,
    VI,
    answer,
    card,
    decide,
    edit,
    pick,
    press,
    see,
    submit,
)

on_session = pytest.mark.asyncio(loop_scope="session")
LEAD = "Hai trăm đại biểu dự hội thảo"
LOOK = "Xem lại trước khi quyết định"
ASKING = changed(
    question("fits_rules", "{kind: tick, title: {vi: Đúng quy định đăng tải, en: Fits}, required: true}"),
    question(
        "section",
        "{kind: choice, title: {vi: Mục trên website, en: Section}, required: true, "
        "options: {home: {vi: Trang chủ, en: Home}, events: {vi: Sự kiện, en: Events}}}",
    ),
    question("remark", "{kind: text, title: {vi: Nhận xét, en: Remark}, max: 100}"),
    question("lead", "{kind: text, title: {vi: Sapo, en: Lead}, required: true, max: 100, published: true}"),
    (DESK, f"{DESK}        asks: [fits_rules, remark]\n"),
    (BOARD, f"{BOARD}        asks: [lead]\n"),
    ("within: 1 working day}\n      website_en", "within: 1 working day, asks: [section]}\n      website_en"),
)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def furnished(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose desk ticks that a text fits, and whose webmaster says where it stands."""
    async with running(way, tmp_path_factory.mktemp("office"), ASKING) as office:
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def office(furnished: Office) -> AsyncIterator[Office]:
    before = last_request(furnished)
    yield furnished
    await all_is_well(furnished, before)


@on_session
async def test_the_desk_ticks_that_it_fits_and_the_webmaster_says_where_it_stands(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    desk, webmaster = office.people["yến"], office.people["đạt"]
    await press(office, "yến", reference, "Duyệt")
    await see(desk, "Đúng quy định đăng tải")
    await pick(desk, "Đánh dấu", "Nhận xét")
    look = await pick(desk, "Bỏ qua", LOOK)
    assert "Đúng quy định đăng tải: Có" in look.words
    await pick(desk, "Duyệt", f"{reference} · Đã duyệt.")
    await card(office, "minh", reference, "Đúng quy định đăng tải: Có", label="Phê duyệt")
    await press(office, "minh", reference, "Phê duyệt")
    await see(office.people["minh"], "Sapo")
    look = await answer(office.people["minh"], LEAD, LOOK)
    assert f"Sapo: {LEAD}" in look.words
    await pick(office.people["minh"], "Phê duyệt", f"{reference} · Đã phê duyệt.")
    await press(office, "đạt", reference, "Lấy trọn bài")
    assert LEAD in await package(office, reference)
    await press(office, "đạt", reference, f"Trả kết quả: {VI}")
    await see(webmaster, "Mục trên website")
    await pick(webmaster, "Sự kiện", "dán đường dẫn của bài đã đăng")
    await answer(webmaster, LINK, f"{reference} · Đã ghi đường dẫn.")
    await card(office, "hạnh", reference, "Mục trên website: Sự kiện", label="Xác nhận đúng")
    await decide(office, "hạnh", reference, "Xác nhận đúng")


async def package(office: Office, reference: str) -> str:
    """The text to publish, as its file reads."""
    name = f"{reference}.docx"
    sent = await see(office.people["đạt"], lambda shown: any(d["file_name"] == name for d in shown.documents))
    text = docx.Document(io.BytesIO(await office.content(sent.documents[0]["file_id"])))
    return "\n".join(paragraph.text for paragraph in text.paragraphs)


@on_session
async def test_words_of_agreement_lead_to_the_questions_too(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    desk = office.people["yến"]
    shown = await card(office, "yến", reference, label="Duyệt")
    await desk.say("Đồng ý", reply_to=shown.message_id)
    await see(desk, "Chờ duyệt: ")
    await pick(desk, "Duyệt", "Đúng quy định đăng tải")
    await pick(desk, "Đánh dấu", "Nhận xét")
    await answer(desk, "Bài viết tốt", LOOK)
    await pick(desk, "Duyệt", f"{reference} · Đã duyệt.")
    await card(office, "minh", reference, "Nhận xét: Bài viết tốt", label="Phê duyệt")


@on_session
async def test_a_text_that_changed_meanwhile_is_not_decided_and_the_answers_stay(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    desk = office.people["yến"]
    await press(office, "yến", reference, "Duyệt")
    await see(desk, "Đúng quy định đăng tải")
    await pick(desk, "Đánh dấu", "Nhận xét")
    await answer(desk, "Bài viết tốt", LOOK)
    await edit(office, "yến", reference, "Tiêu đề", f"{TITLE} và biển")
    await press(office, "yến", reference, "Duyệt", "và biển")
    await see(desk, "Đã trả lời: Có")
    await pick(desk, "Đánh dấu", "Đã trả lời: Bài viết tốt")
    await pick(desk, "Bài viết tốt", LOOK)
    await pick(desk, "Duyệt", f"{reference} · Đã duyệt.")


async def test_where_there_are_no_buttons_numbers_and_words_answer(tmp_path: Path) -> None:
    async with open_plain(tmp_path, ASKING) as office:
        await ask_for_news(office)
        await office.chooses("head", "Xác nhận")
        assert "Đúng quy định đăng tải" in await office.chooses("desk", "Duyệt")
        assert "Nhận xét" in await office.chooses("desk", "Đánh dấu")
        assert LOOK in await office.says("desk", "Bài viết tốt")
        assert "Đã duyệt." in await office.chooses("desk", "Duyệt")
        assert "Đúng quy định đăng tải: Có; Nhận xét: Bài viết tốt" in office.last("board")
        assert "Sapo" in await office.chooses("board", "Phê duyệt")
        assert f"Sapo: {LEAD}" in await office.says("board", LEAD)
        assert "Đã phê duyệt." in await office.chooses("board", "Phê duyệt")
        assert "Mục trên website" in await office.chooses("webmaster", f"Trả kết quả: {VI}")
        assert "dán đường dẫn" in await office.chooses("webmaster", "Trang chủ")
        assert "Đã ghi đường dẫn." in await office.says("webmaster", PLAIN_LINK)
        assert "Mục trên website: Trang chủ" in office.last("author")
