"""A card as messages: nothing typed is lost or read as markup, whatever its length."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit import verbs
from tests.rules.rendered import (
    APPROVE,
    DAY,
    HEAD,
    NUMBER,
    OFF,
    TEXT,
    TITLE,
    assert_sendable,
    marked,
    photos,
    quoted,
    view,
    wording,
)
from wording import Album, Entity, Message, Wording, body_text, card
from wording.marked import Writer, join, plain
from workflow.cards.choices import OpenMenu
from workflow.cards.shape import CardView, Choice, Style
from workflow.form.answer_shown import AnswerShown
from workflow.form.diff import Change
from workflow.lines import line
from workflow.requests.cards.choices import GiveReason, TakeTask, ToResult
from workflow.spec import Words
from workflow.text import clean, units


def test_the_card_of_a_leader() -> None:
    due = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
    lines = (line("card-due", due=due, off=OFF, then=None).stress("due"),)
    rest = (
        line("history-pass", **verbs.CONFIRM, role="Trưởng khoa", who="Thầy Khang", at=due),
        line("card-wrong", note="Sai"),
    )
    answers = (
        AnswerShown(TITLE, "Hội thảo"),
        AnswerShown(TEXT, "Đoạn một.\n\nĐoạn hai.", long=True),
        AnswerShown(DAY, date(2026, 12, 5)),
        AnswerShown(Words(vi="Bản tiếng Anh"), line("yes")),
        AnswerShown(Words(vi="Ghi chú"), None),
    )
    (album, message) = card(
        CardView(HEAD, lines, NUMBER, rest, answers, media=photos(5), choices=((APPROVE,),)),
        "vi",
        wording,
        TELEGRAM,
    )
    assert isinstance(album, Album)
    assert len(album.media) == 5
    assert isinstance(message, Message)
    assert message.text == (
        "Chờ phê duyệt · Hội thảo logistics xanh 2026\n"
        "YC-2026-0042 · Khoa Kinh tế · Tin bài · 5 ảnh\n"
        "\n"
        "Tiêu đề: Hội thảo\n"
        "Nội dung:\n"
        "Đoạn một.\n\nĐoạn hai.\n"
        "Ngày: Thứ Bảy 05/12/2026\n"
        "Bản tiếng Anh: Có\n"
        "\n"
        "Hạn: 16:30 Thứ Sáu 27/11 (24/11 nghỉ lễ)\n"
        "Trưởng khoa (Thầy Khang) đã xác nhận lúc 16:30 Thứ Sáu 27/11\n"
        "Người gửi báo sai sót: “Sai”"
    )
    assert [(e.kind, marked(message, e)) for e in message.entities] == [
        ("bold", message.text.split("\n")[0]),
        ("blockquote", "Đoạn một.\n\nĐoạn hai."),
        ("bold", "16:30 Thứ Sáu 27/11"),
        ("expandable_blockquote", "\n".join(message.text.split("\n")[-2:])),
    ]
    assert [[b.text for b in row] for row in message.buttons] == [["Phê duyệt"]]
    assert message.buttons[0][0].data == "pass:1.2"


def test_a_card_with_little_to_say_has_no_empty_lines() -> None:
    (message,) = card(CardView(HEAD), "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert message.text == "Chờ phê duyệt · Hội thảo logistics xanh 2026"
    assert message.buttons == ()


def test_the_preview_has_the_body_of_the_card() -> None:
    shown = view("Đoạn <b>một</b>\n\n📢 & hai")
    (message,) = card(shown, "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert message.text.endswith("\n\n" + body_text(shown.answers, (), "vi", wording, TELEGRAM).text)


def test_a_long_answer_is_collapsed_but_whole() -> None:
    text = "Một câu dài. " * 100
    (message,) = card(view(text.strip()), "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert [e.kind for e in message.entities] == ["bold", "expandable_blockquote", "bold", "bold"]
    assert quoted([message]) == [f"Tiêu đề: Hội thảo\nNội dung:\n{text.strip()}"]


@pytest.mark.parametrize("kind", ["photo", "document"])
@pytest.mark.parametrize(
    ("letter", "count"), [("c", 1024), ("c", 1025), ("dài ", 375), ("📷", 512), ("📷", 513), ("ệ", 4096)]
)
def test_a_caption_longer_than_a_bot_may_send_is_read_whole_in_the_text(
    letter: str, count: int, kind: str
) -> None:
    """People with Premium send up to 4096 units under a photo or a file, a bot 1024."""
    (first, second), caption = photos(2, kind), (letter * count).strip()
    parts = card(view(media=(first, replace(second, caption=caption))), "vi", wording, TELEGRAM)
    assert_sendable(parts)
    assert isinstance(parts[0], Album)
    under = parts[0].media[1].caption
    fits = units(caption) <= 1024
    assert under == caption if fits else units(under) <= 1024
    assert under.endswith("…") is not fits
    whole = "".join(piece for piece in quoted(parts) if piece != "Nội dung ngắn.")
    assert whole == ("" if fits else caption)
    named = "Chú thích ảnh 2, toàn văn:" if kind == "photo" else "Chú thích tệp 2, toàn văn:"
    assert any(named in part.text for part in parts if isinstance(part, Message)) is not fits


def test_twenty_thousand_characters_go_above_the_card() -> None:
    text = "\n\n".join(f"Đoạn {n}: " + "chữ và 📷 " * 40 for n in range(60))[:20_000].strip()
    parts = card(view(clean(text), media=photos(2)), "vi", wording, TELEGRAM)
    assert_sendable(parts)
    assert isinstance(parts[0], Album)
    assert len(parts) > 5
    assert "".join("".join(quoted(parts)).split()) == "".join(text.split())
    last = parts[-1]
    assert isinstance(last, Message)
    assert last.text == "Chờ phê duyệt · Hội thảo logistics xanh 2026\nToàn văn và 2 ảnh ở phía trên"
    assert last.buttons
    assert all(not m.buttons for m in parts[:-1] if isinstance(m, Message))


HOSTILE = st.lists(
    st.one_of(
        st.sampled_from(["<b>", "</a>", "&amp;", "&", '"', "'", "*_`[x](y)", "\n", "\n\n", " ", "…", "{$x}"]),
        st.sampled_from(
            ["👩‍👩‍👧", "📢", "🇻🇳", "ễ", "Đ", "a" * 700, "từ " * 300, "📷" * 500],
        ),
        st.sampled_from(["/start", "@ai", "https://a.example", "#thẻ"]),
        st.text(max_size=30),
    ),
    max_size=25,
).map(lambda pieces: clean("".join(pieces)))


@settings(max_examples=60, deadline=None)
@given(text=HOSTILE, title=HOSTILE, language=st.sampled_from(Wording.languages))
def test_what_was_typed_is_what_is_shown(text: str, title: str, language: str) -> None:
    answers = (AnswerShown(TITLE, clean(title[:300])), AnswerShown(TEXT, text, long=True))
    parts = card(CardView(HEAD, answers=answers, choices=((APPROVE,),)), language, wording, TELEGRAM)
    assert_sendable(parts)
    messages = [p for p in parts if isinstance(p, Message)]
    body = body_text(answers, (), language, wording, TELEGRAM)
    shown = quoted(messages)
    if len(messages) == 1:
        assert shown in ([text] if text else [], [body.text])
        assert messages[0].text.endswith(body.text)
    else:
        assert all(piece in text for piece in shown)
        assert "".join("".join(shown).split()) == "".join(text.split())
        above = "".join(m.text for m in messages[:-1])
        assert "".join(above.split()) == "".join(body.text.split())


@settings(max_examples=40, deadline=None)
@given(
    notes=st.lists(HOSTILE.map(lambda t: t[:1000]), max_size=6),
    changed=st.lists(st.tuples(HOSTILE, HOSTILE, HOSTILE, HOSTILE), max_size=40),
    text=HOSTILE,
    limit=st.sampled_from([2000, TELEGRAM.message]),
)
def test_no_card_is_too_large(
    notes: list[str], changed: list[tuple[str, str, str, str]], text: str, limit: int
) -> None:
    found = tuple(Change(TEXT, *each) for each in changed)
    lines = tuple(line("card-wrong", note=note) for note in notes)
    parts = card(view(text, lines=lines, changes=found), "vi", wording, replace(TELEGRAM, message=limit))
    assert_sendable(parts, limit)
    last = parts[-1]
    assert isinstance(last, Message)
    assert last.text.count("Người gửi báo sai sót") == len(notes)


def test_a_long_name_in_a_group_is_cut_at_a_word() -> None:
    subject = "Hội thảo khoa học quốc tế về logistics xanh và cảng biển thông minh năm 2026"
    (message,) = card(
        CardView(line("state-verb", **verbs.REVIEW, subject=subject), is_brief=True), "vi", wording, TELEGRAM
    )
    assert isinstance(message, Message)
    assert message.text == f"Chờ duyệt · {subject.removesuffix(' 2026')}…"


def test_labels_too_long_to_share_a_row_are_rows() -> None:
    labels = (
        ("do-claim", "do-see-whole", "do-verb"),
        ("do-more", "do-edit"),
        ("do-more", "do-edit", "do-claim"),
    )
    view = CardView(
        HEAD,
        choices=tuple(
            tuple(Choice(line(key, **verbs.REVIEW), OpenMenu(key)) for key in row) for row in labels
        ),
    )
    (message,) = card(view, "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert [len(row) for row in message.buttons] == [3, 2, 1, 1, 1]


def test_the_head_keeps_the_state_when_the_name_is_long() -> None:
    head = line("state-correction-verb", **verbs.APPROVE, subject="📢 tên rất dài " * 30)
    (message,) = card(CardView(head), "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert message.text.startswith("Đính chính, chờ phê duyệt · 📢 tên rất dài")
    assert message.text.endswith("…")
    assert units(message.text) < 200


def test_photos_and_documents_are_never_mixed() -> None:
    media = (*photos(11), *photos(2, "document"), *photos(1))
    parts = card(view(media=media), "vi", wording, TELEGRAM)
    found = [[m.kind for m in p.media] for p in parts if isinstance(p, Album)]
    assert found == [["photo"] * 10, ["photo"], ["document"] * 2, ["photo"]]
    assert tuple(m for p in parts if isinstance(p, Album) for m in p.media) == media
    assert isinstance(parts[-1], Message)
    assert "12 ảnh và 2 tệp phía trên" in parts[-1].text


def test_photos_without_a_text_are_pointed_to() -> None:
    *_, last = card(CardView(HEAD, media=photos(1, "document")), "vi", wording, TELEGRAM)
    assert isinstance(last, Message)
    assert last.text.split("\n")[1:] == ["1 tệp phía trên"]


def test_buttons_with_long_labels_get_a_row_each() -> None:
    website = Words(vi="Website tiếng Việt")
    take = Choice(line("do-take", channel=website), TakeTask(7))
    give = Choice(line("do-link", channel=website), ToResult(7), style="good")
    more = Choice(line("do-more"), OpenMenu("more"))
    reason = Choice(line("reason", words=Words(vi="Lý do " + "rất dài " * 20)), GiveReason("refuse", 1, 2, 0))
    (message,) = card(view(choices=((take, give), (APPROVE, more), (reason,), ())), "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    rows = [[b.text for b in row] for row in message.buttons]
    assert rows[:3] == [
        ["Nhận đăng: Website tiếng Việt"],
        ["Trả kết quả: Website tiếng Việt"],
        ["Phê duyệt", "Yêu cầu bổ sung"],
    ]
    assert rows[3][0].endswith("…")
    assert len(rows) == 4
    assert max(units(b.text) for row in message.buttons for b in row) <= 40
    assert message.buttons[1][0].private == "link-7"


def test_only_a_card_with_photos_counts_them() -> None:
    (message,) = card(view(), "vi", wording, TELEGRAM)
    assert isinstance(message, Message)
    assert "ảnh" not in message.text
    assert "phía trên" not in message.text


def test_marks_count_as_the_platform_counts() -> None:
    made = (
        Writer().add("📢 ").add("đậm", "bold").append(join(" ", [plain(""), plain("📷", "underline")])).done()
    )
    assert made.text == "📢 đậm📷"
    assert made.entities == (Entity("bold", 3, 3), Entity("underline", 6, 2))
    assert made.length == 8


def test_every_platform_hears_of_the_same_choices() -> None:
    """Buttons are what views offers: a press sends back exactly its data."""
    styles = {"plain", "good", "bad"}
    assert set(Style.__args__) == styles  # type: ignore[attr-defined]
    choices = ((Choice(line("do-refuse"), OpenMenu("refuse"), style="bad"),),)
    (message,) = card(view(choices=choices), "en", wording, TELEGRAM)
    assert isinstance(message, Message)
    (button,) = message.buttons[0]
    assert (button.text, button.data, button.private, button.style) == ("Refuse", "menu:refuse", "", "bad")
