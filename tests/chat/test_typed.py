"""Links that a word hides, in a text and under a photo: the address stands beside the word."""

import pytest
from aiogram.types import Chat, Message, MessageEntity

import dialogs
from dialogs.typed import with_links
from handlers.words_under_cards import said
from tests.chat.desk import Desk, photo
from tests.kit import day
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import StartDraft
from workflow.form.consent import read_consent

LINK = "https://baobienxanh.example/tin/1"


def link(text: str, word: str, url: str = LINK) -> MessageEntity:
    """The mark on a word of a text."""
    before = text[: text.index(word)].encode("utf-16-le")
    return MessageEntity(
        type="text_link", offset=len(before) // 2, length=len(word.encode("utf-16-le")) // 2, url=url
    )


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("Theo báo Biển Xanh.", {"báo Biển Xanh": LINK}, f"Theo báo Biển Xanh ({LINK})."),
        ("🎉🎉 Xem đây nhé", {"đây": LINK}, f"🎉🎉 Xem đây ({LINK}) nhé"),
        ("Xem đây nhé", {"đây ": LINK}, f"Xem đây ({LINK}) nhé"),
        ("Bài 1 và bài 2", {"bài 2": LINK, "Bài 1": f"{LINK}0"}, f"Bài 1 ({LINK}0) và bài 2 ({LINK})"),
        (LINK, {LINK: LINK}, LINK),
        ("baobienxanh.example/tin/1/", {"baobienxanh.example/tin/1/": LINK}, "baobienxanh.example/tin/1/"),
        ("Anh Đạt", {"Anh Đạt": "tg://user?id=7"}, "Anh Đạt"),
        ("Không có gì", {}, "Không có gì"),
    ],
)
def test_a_hidden_link_stands_beside_its_word(text: str, words: dict[str, str], kept: str) -> None:
    assert with_links(text, [link(text, word, url) for word, url in words.items()]) == kept


def test_other_marks_change_nothing() -> None:
    text = "Hội thảo"
    assert with_links(text, [MessageEntity(type="bold", offset=0, length=8)]) == text


@on_monday
async def test_in_a_text_and_under_a_photo(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    draft = (await desk.act("hạnh", StartDraft, "news", "economics")).id
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    await hanh.say("Hội thảo logistics xanh 2026")
    text = "Theo báo Biển Xanh, 300 đại biểu."
    await hanh.give(text=text, entities=[link(text, "báo Biển Xanh")])
    answers = (await desk.get(model.Draft, draft)).answers
    assert answers["body"] == f"Theo báo Biển Xanh ({LINK}), 300 đại biểu."
    draft = await desk.draft(photos=None)
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    await hanh.press("Sửa một mục")
    await hanh.press("Ảnh")
    caption = "Ảnh: Thanh Hà"
    await hanh.give(**photo("p"), caption=caption, caption_entities=[link(caption, "Thanh Hà")])
    assert (await desk.one(model.Media)).caption == f"Ảnh: Thanh Hà ({LINK})"


def test_in_words_under_a_card() -> None:
    text = "Đồng ý, nhưng sửa như bài này"
    chat, marks = Chat(id=1, type="private"), [link(text, "bài này")]
    message = Message(message_id=1, date=day.begin(), chat=chat, text=text, entities=marks)
    assert said(message) == f"Đồng ý, nhưng sửa như bài này ({LINK})"
    agreed = Message(
        message_id=2, date=day.begin(), chat=chat, text="Đồng ý", entities=[link("Đồng ý", "Đồng ý")]
    )
    assert read_consent(said(agreed)).kind == "conditional"  # what is behind it was not agreed to


@on_monday
async def test_a_link_that_a_word_hides_is_shown_and_asked_about(desk: Desk) -> None:
    draft, hanh = await desk.draft(source=None), desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    await hanh.press("Sửa một mục")
    await hanh.press("Đường dẫn nguồn")
    text = "Theo báo Biển Xanh"
    await hanh.give(text=text, entities=[link(text, "báo Biển Xanh")])
    assert LINK in hanh.window.text
    await hanh.say("đúng")
    assert (await desk.get(model.Draft, draft)).answers["source"] == LINK
