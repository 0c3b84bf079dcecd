"""A long text that is there already: nothing that is sent takes its place unasked."""

import re

import pytest

import dialogs
from tests.chat.desk import Desk, Reader, document
from tests.chat.steps import file_sent
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import Attach, Decide, StartDraft, StartEdit, StartSupplement
from workflow.media.files import SentFile

pytestmark = on_monday

ARTICLE = "\n\n".join(f"Đoạn {n} của bài về hội thảo logistics xanh. " + "Nội dung. " * 60 for n in range(9))
ARTICLE = "\n".join(line.rstrip() for line in ARTICLE.split("\n"))
GUESTS = "Khách mời: ông A, bà B."


async def at_text(desk: Desk, way: str, body: str = ARTICLE) -> tuple[Reader, int]:
    """Somebody with the question of the text open, where a text was given before; and the draft."""
    if way == "new":
        draft = await desk.draft(body=body)
        reader = desk.people["hạnh"]
        await reader.enter(lambda m: dialogs.open_draft(m, draft))
    else:
        request = await desk.request(body=body)
        name, begin, enter = (
            ("hạnh", StartSupplement, dialogs.supplement)
            if way == "supplement"
            else ("yến", StartEdit, dialogs.edit)
        )
        if way == "edit":
            visit, revision = await desk.one(model.Visit), await desk.one(model.Revision)
            await desk.act("khang", Decide, visit.id, revision.id, "pass")
        draft = (await desk.act(name, begin, request)).id
        reader = desk.people[name]
        await reader.enter(lambda m: enter(m, request))
    await reader.press("Sửa một mục")
    await reader.press("✓ Nội dung")
    return reader, draft


async def body_of(desk: Desk, draft: int) -> object:
    return (await desk.get(model.Draft, draft)).answers["body"]


CHOSEN = [
    (["Thêm vào cuối"], f"{ARTICLE}\n\n{GUESTS}"),
    (["Thêm vào đầu"], f"{GUESTS}\n\n{ARTICLE}"),
    (["Bỏ đoạn này"], ARTICLE),
    (["Thay cả bài", "Giữ bản cũ", "Thêm vào cuối"], f"{ARTICLE}\n\n{GUESTS}"),
    (["Thay cả bài", "Thay cả bài"], GUESTS),
]


@pytest.mark.parametrize("way", ["new", "supplement", "edit"])
@pytest.mark.parametrize(("presses", "kept"), CHOSEN)
async def test_a_sentence_goes_where_its_author_says(
    desk: Desk, way: str, presses: list[str], kept: str
) -> None:
    reader, draft = await at_text(desk, way)
    asked = await reader.say(GUESTS)
    assert f"Nội dung hiện có {len(ARTICLE):,} ký tự.".replace(",", ".") in asked.text
    assert f"Đoạn vừa gửi có 23 ký tự, chưa được ghi: “{GUESTS}”" in asked.text
    assert reader.labels == ["Thêm vào cuối", "Thêm vào đầu", "Bỏ đoạn này", "Thay cả bài"]
    assert await body_of(desk, draft) == ARTICLE
    for label in presses:
        assert await body_of(desk, draft) == ARTICLE
        await reader.press(label)
    assert await body_of(desk, draft) == kept
    assert "Sửa · Nội dung" in reader.window.text


async def test_a_text_that_becomes_shorter_is_asked_about_once_more(desk: Desk) -> None:
    reader, draft = await at_text(desk, "supplement")
    await reader.say(GUESTS)
    asked = await reader.press("Thay cả bài")
    assert f"nội dung giảm từ {len(ARTICLE):,} xuống 23 ký tự.".replace(",", ".") in asked.text
    assert reader.labels == ["Giữ bản cũ", "Thay cả bài"]
    await reader.press("Thay cả bài")
    assert file_sent(desk)[:2] == ("Nội dung.txt", ARTICLE)
    assert await body_of(desk, draft) == GUESTS


async def test_a_text_that_grows_is_replaced_at_one_press(desk: Desk) -> None:
    reader, draft = await at_text(desk, "supplement", "Bản ngắn.")
    await reader.say(ARTICLE[:2000])
    await reader.press("Thay cả bài")
    assert await body_of(desk, draft) == ARTICLE[:2000]
    assert desk.line.files == []
    await reader.say("Đoạn nối.")
    assert await body_of(desk, draft) == f"{ARTICLE[:2000]}\n\nĐoạn nối."


async def test_a_paste_of_several_parts_is_one_text(desk: Desk) -> None:
    reader, draft = await at_text(desk, "supplement")
    parts = ["a" * 4000, "b" * 4000, "c" * 40]
    for part in parts:
        await reader.send(part)
    assert "Đoạn vừa gửi có 8.044 ký tự" in reader.window.text
    await reader.press("Thay cả bài")
    assert await body_of(desk, draft) == "\n\n".join(parts)


async def test_what_does_not_fit_is_refused_and_nothing_is_lost(desk: Desk) -> None:
    reader, draft = await at_text(desk, "supplement", "a" * 19_990)
    await reader.say("b" * 100)
    await reader.press("Thêm vào cuối")
    assert "tối đa 20.000 ký tự" in desk.line.alerts[-1]
    assert await body_of(desk, draft) == "a" * 19_990
    assert "Đoạn vừa gửi có 100 ký tự" in reader.window.text


async def test_a_file_takes_the_place_of_a_text_when_asked(desk: Desk) -> None:
    reader, draft = await at_text(desk, "supplement")
    asked = await reader.give(**document("bài.docx"))
    assert "Tệp vừa gửi chưa được ghi: bài.docx" in asked.text
    assert reader.labels == ["Bỏ tệp này", "Thay bằng tệp"]
    assert await body_of(desk, draft) == ARTICLE
    await reader.press("Thay bằng tệp")
    assert isinstance(await body_of(desk, draft), list)
    assert file_sent(desk)[1] == ARTICLE


async def test_a_sentence_takes_the_place_of_a_file_when_asked(desk: Desk) -> None:
    draft = await desk.draft()
    await desk.act("hạnh", Attach, draft, "body", SentFile("document", "id-b", "b", 1, "bài.docx"))
    file = await body_of(desk, draft)
    reader = desk.people["hạnh"]
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    await reader.press("Sửa một mục")
    await reader.press("✓ Nội dung")
    asked = await reader.say(GUESTS)
    assert "Nội dung hiện là tệp bài.docx." in asked.text
    assert reader.labels == ["Bỏ đoạn này", "Thay tệp"]
    assert await body_of(desk, draft) == file
    await reader.press("Thay tệp")
    assert await body_of(desk, draft) == GUESTS


@pytest.mark.parametrize("name", ["bài.doc", "bài.zip", "bài"])
async def test_a_file_of_another_kind_is_refused_for_its_kind(desk: Desk, name: str) -> None:
    draft, reader = (await desk.act("hạnh", StartDraft, "news", "economics")).id, desk.people["hạnh"]
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    await reader.say("Hội thảo logistics xanh 2026")
    await reader.say(GUESTS)
    await reader.press("Quay lại")
    refused = await reader.give(**document(name))
    assert "Chỉ nhận tệp .docx hoặc .pdf." in refused.text
    assert await body_of(desk, draft) == GUESTS


async def test_the_whole_of_a_text_that_is_cut_comes_as_a_file(desk: Desk) -> None:
    reader, _draft = await at_text(desk, "edit")
    assert "Trên đây là 3.000 ký tự đầu." in reader.window.text
    await reader.press("Lấy toàn văn")
    _, whole, caption = file_sent(desk)
    assert whole == ARTICLE
    assert "toàn văn" in (caption or "")
    assert "Lấy toàn văn" in reader.labels


async def test_a_short_text_needs_no_file(desk: Desk) -> None:
    reader, _draft = await at_text(desk, "edit", "Đoạn một.")
    assert "Lấy toàn văn" not in reader.labels


@pytest.mark.parametrize(
    ("length", "said"),
    [(23, "Nội dung: từ 2.000 xuống 23 ký tự"), (2900, "Nội dung: từ 2.000 lên 2.900 ký tự"), (2000, "")],
)
async def test_the_preview_says_how_long_it_was_and_is(desk: Desk, length: int, said: str) -> None:
    reader, _draft = await at_text(desk, "supplement", "a" * 2000)
    await reader.say("b" * length)
    for label in ("Thay cả bài", "Thay cả bài", "Xong"):
        if label in reader.labels:
            await reader.press(label)
    assert "Gửi bổ sung" in reader.labels
    assert said in reader.window.text
    assert ("Nội dung: từ" in reader.window.text) == bool(said)


LATE = "Bổ sung: hội thảo có thêm phiên chuyên đề về cảng xanh vào buổi chiều."
WAYS = [
    [],
    ["Sửa một mục"],
    ["Bỏ bản nháp"],
    ["Sửa một mục", "✓ Chuyên mục"],
    ["Sửa một mục", "✓ Cần bản tiếng Anh"],
    ["Sửa một mục", "Đường dẫn nguồn"],
    ["Sửa một mục", "✓ Ngày diễn ra"],
    ["Sửa một mục", "Ảnh"],
    ["Sửa một mục", "Tệp bản thảo"],
]


@pytest.mark.parametrize("way", WAYS, ids=" ".join)
async def test_a_later_part_is_offered_to_the_text(desk: Desk, way: list[str]) -> None:
    draft, reader = await desk.draft(), desk.people["hạnh"]
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    for label in way:
        await reader.press(label)
    before, labels = await body_of(desk, draft), reader.labels
    for label, kept in (("Bỏ đoạn này", before), ("Thêm vào cuối", f"{before}\n\n{LATE}")):
        asked = await reader.say(LATE)
        assert f"Đoạn {len(LATE)} ký tự vừa gửi chưa được ghi. Thêm vào cuối nội dung?" in asked.text
        assert reader.labels == ["Thêm vào cuối", "Bỏ đoạn này"]
        assert await body_of(desk, draft) == before
        await reader.press(label)
        assert await body_of(desk, draft) == kept
        assert reader.labels == labels


async def test_a_later_part_under_the_echo_of_a_day_is_offered_to_the_text(desk: Desk) -> None:
    draft, reader = await desk.draft(), desk.people["hạnh"]
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    for label in ("Sửa một mục", "✓ Ngày diễn ra"):
        await reader.press(label)
    await reader.say("27/11/2026")
    await reader.say(LATE)
    await reader.press("Bỏ đoạn này")
    assert "27/11/2026. Đúng không?" in reader.window.text
    await reader.press("Đúng")
    assert (await desk.get(model.Draft, draft)).answers["event_date"] == "2026-11-27"


async def test_a_day_in_many_words_is_a_day(desk: Desk) -> None:
    draft, reader = await desk.draft(), desk.people["hạnh"]
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    await reader.press("Sửa một mục")
    await reader.press("✓ Ngày diễn ra")
    asked = await reader.say("thứ sáu tuần sau" + " " * 40 + ".")
    assert "Thêm vào cuối" not in reader.labels, asked.text


@pytest.mark.parametrize("text", ["Hợp tác", "gửi giúp em với ạ"])
async def test_a_short_answer_is_not_offered_to_the_text(desk: Desk, text: str) -> None:
    draft, reader = await desk.draft(), desk.people["hạnh"]
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    assert "Phần này trả lời bằng cách chọn một mục bên dưới." in (await reader.say(text)).text


async def test_a_later_part_does_not_take_the_place_of_a_file(desk: Desk) -> None:
    draft, reader = await desk.draft(), desk.people["hạnh"]
    await desk.act("hạnh", Attach, draft, "body", SentFile("document", "id-b", "b", 1, "bài.docx"))
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    assert "Phần này trả lời bằng cách chọn một mục bên dưới." in (await reader.say(LATE)).text


PAPERS = "Hội thảo nhận 45 bài tham luận.\nTrong 45 bài có 12 bài của sinh viên, năm 2045."


@pytest.mark.parametrize("way", ["supplement", "edit"])
@pytest.mark.parametrize(
    ("typed", "asked", "label", "kept"),
    [
        ("12 → 13", "“Trong 45 bài có 12 bài của sinh", "Đúng, sửa", PAPERS.replace("12", "13")),
        ("45 -> 46", "“45” có ở 2 chỗ", "2", PAPERS.replace("Trong 45", "Trong 46")),
        ("45 thành 46", "“45” có ở 2 chỗ", "Cả 2", PAPERS.replace("45 bài", "46 bài")),
        ("12 → 13", "Đúng không?", "Quay lại", PAPERS),
    ],
)
async def test_one_place_is_mended(
    desk: Desk, way: str, typed: str, asked: str, label: str, kept: str
) -> None:
    reader, draft = await at_text(desk, way, PAPERS)
    await reader.press("Sửa một chỗ")
    shown = await reader.say(typed)
    assert asked in re.sub(r"</?b>", "", shown.text)
    assert await body_of(desk, draft) == PAPERS
    assert "Chưa ghi. Đề nghị nhập lại." in (await reader.press("Nhập lại")).text
    await reader.say(typed)
    await reader.press(label)
    assert await body_of(desk, draft) == kept
    assert "Sửa · Nội dung" in reader.window.text
    assert ("chỗ trong bản nháp" in reader.window.text) == (label != "Quay lại")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("46 → 45", "Trong nội dung không có “46”."),
        ("sửa giúp với", "Chưa rõ chữ nào sai"),
        ("a → b", "“a” có ở 9 chỗ."),
    ],
)
async def test_words_that_will_not_do_are_asked_for_again(desk: Desk, typed: str, said: str) -> None:
    reader, draft = await at_text(desk, "edit", PAPERS + " a" * 9)
    await reader.press("Sửa một chỗ")
    assert said in (await reader.say(typed)).text
    await reader.say("12 → 13")
    await reader.press("Đúng, sửa")
    assert await body_of(desk, draft) == (PAPERS + " a" * 9).replace("12", "13")
