"""Content arrives as it was sent: long, hostile, in files, of the wrong kind."""

from io import BytesIO

import pytest
from PIL import Image

from sandbox.client import Photo, Shown
from storage.offline import with_records
from storage.originals import problems
from tests.kit.files import DOCX
from tests.kit.office import Office
from tests.kit.pictures import png
from tests.stories.steps import (
    PATIENCE,
    PREVIEW,
    TOGETHER,
    answer,
    begin,
    card,
    decide,
    has_button,
    pick,
    see,
    send,
    submit,
    to_publishing,
    write,
)
from workflow.model import Media

pytestmark = pytest.mark.asyncio(loop_scope="session")

HOSTILE_TITLE = 'Giá <b>&</b> "đèn" {$who} %s \\n 👩‍🎓'
HOSTILE_BODY = (
    "<a href='x'>bấm</a> & </blockquote>\n\u202eđảo chiều\u202c 🎉🎉\n- `mã` *đậm* _nghiêng_ [x](y)"
)


async def test_hostile_text_is_shown_as_typed(office: Office) -> None:
    reference = await submit(office, "hạnh", HOSTILE_TITLE, HOSTILE_BODY)
    shown = await card(office, "khang", reference, label="Xác nhận")
    assert shown.words.startswith(f"Chờ đơn vị xác nhận · {HOSTILE_TITLE}\n{reference} · ")
    assert "<a href='x'>bấm</a> & </blockquote>\nđảo chiều 🎉🎉\n- `mã` *đậm* _nghiêng_ [x](y)" in shown.words
    drawn = {e["type"] for e in shown.entities} - {"bot_command"}  # the platform marks “/blockquote” itself
    assert drawn == {"bold", "blockquote", "expandable_blockquote"}
    await to_publishing(office, reference)


def paragraphs(length: int, letter: str) -> str:
    """Text of exactly that many characters in numbered sentences."""
    text = " ".join(f"{letter}{n} hội thảo về logistics xanh." for n in range(length))
    return text[: length - 1].rstrip().ljust(length - 1, ".") + "."


async def test_a_long_text_arrives_whole(office: Office) -> None:
    author = office.people["hạnh"]
    pieces = [paragraphs(4000, letter) for letter in "ABCD"] + [paragraphs(3992, "E")]
    await begin(author)
    await answer(author, "Kỷ yếu hội thảo", "Bước 2/4")
    for piece in pieces:
        await author.say(piece)
    await author.wait_for("Đã nhận 20.000/20.000 ký tự · 5 đoạn", timeout=PATIENCE, since=0)
    await answer(author, "thêm nữa", "Rút gọn rồi gửi lại.")
    await pick(author, "Xong", "Bước 3/4")
    await pick(author, "Nghiên cứu", "Bước 4/4")
    await pick(author, "Không", TOGETHER)
    await pick(author, "Xem lại", PREVIEW)
    reference = await send(author)
    shown = await card(office, "khang", reference, "Toàn văn ở phía trên", label="Xác nhận")
    chat = [m for m in await office.people["khang"].read() if m.from_bot]
    above = [m for m in chat if m.message_id < shown.message_id and quoted(m)]
    read = "\n".join(quoted(m) for m in above[-6:])
    assert "".join("\n\n".join(pieces).split()) in "".join(read.split())
    await to_publishing(office, reference)


def quoted(message: Shown) -> str:
    """Return the quoted parts of a message."""
    units = (message.text or "").encode("utf-16-le")
    marks = [e for e in message.entities if e["type"].endswith("blockquote")]
    return "".join(
        units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le") for e in marks
    )


async def test_a_document_instead_of_text(office: Office) -> None:
    author = office.people["hạnh"]
    await begin(author)
    await answer(author, "Tin gửi bằng tệp", "Bước 2/4")
    await author.file("bai-viet.xlsx", b"not a text")
    await see(author, "Chỉ nhận tệp .docx hoặc .pdf.")
    await author.file("bài viết.docx", DOCX)
    await see(author, "Bước 3/4")
    await pick(author, "Hợp tác", "Bước 4/4")
    await pick(author, "Không", TOGETHER)
    await pick(author, "Xem lại", "Tệp: bài viết.docx")
    reference = await send(author)
    shown = await card(office, "khang", reference, " · 1 tệp\n", label="Xác nhận")
    sent = [m for m in await office.people["khang"].read() if m.documents and m.message_id < shown.message_id]
    assert sent[-1].documents[0]["file_name"] == "bài viết.docx"
    await to_publishing(office, reference)


async def test_photos_as_files_and_the_wrong_kinds(office: Office) -> None:
    author = office.people["hạnh"]
    await begin(author)
    await author.sticker()
    await see(author, "Mục này cần trả lời bằng chữ.")
    await author.voice()
    await see(author, "Mục này cần trả lời bằng chữ.")
    await answer(author, "Ảnh gửi dạng tệp", "Bước 2/4")
    await answer(author, "Có ảnh kèm theo.", "Bước 3/4")
    await answer(author, "Giáo dục", "chọn một mục đang hiện, hoặc nhập đúng tên mục đó.")
    await pick(author, "Đào tạo", "Bước 4/4")
    await pick(author, "Không", TOGETHER)
    await pick(author, "Ngày diễn ra sự kiện", "Thêm · Ngày")
    await answer(author, "31/02", "Lịch không có ngày")
    await answer(author, "hôm nào đó", "Chưa đọc được ngày")
    await pick(author, "Quay lại", TOGETHER)
    await pick(author, "Đường dẫn nguồn", "Thêm · Đường dẫn")
    await answer(author, "bien-xanh", "Chưa đúng dạng đường dẫn.")
    await pick(author, "Quay lại", TOGETHER)
    await author.photos([Photo(png(n), name=f"anh-{n}.png") for n in (1, 2)], as_files=True)
    await see(author, "Ảnh: 2")
    await pick(author, "Ảnh", "Đã nhận 2/10 ảnh")
    await author.photos([png(1)], album=False)
    await see(author, "Đã nhận 3/10 ảnh")
    await answer(author, "bỏ 3", "Đã nhận 2/10 ảnh")
    await pick(author, "Xong", TOGETHER)
    await pick(author, "Xem lại", PREVIEW)
    reference = await send(author)
    shown = await card(office, "khang", reference, " · 2 tệp\n", label="Xác nhận")
    files = [
        m for m in await office.people["khang"].read() if m.documents and m.message_id < shown.message_id
    ]
    assert [m.documents[0]["file_name"] for m in files[-2:]] == ["anh-1.png", "anh-2.png"]
    await decide(office, "khang", reference, "Xác nhận")


def with_place(number: int) -> bytes:
    """A photo that says where it was taken."""
    metadata, out = Image.Exif(), BytesIO()
    metadata.get_ifd(0x8825).update({1: "N", 2: (20.0, 50.0, 41.6), 3: "E", 4: (106.0, 41.0, 17.2)})
    metadata[0x010E] = f"Bến {number}"
    Image.open(BytesIO(png(number))).convert("RGB").save(out, "JPEG", exif=metadata)
    return out.getvalue()


async def test_a_photo_leaves_without_the_place_where_it_was_taken(office: Office) -> None:
    """As somebody sends it as a file; the file as it came is kept apart."""
    author, sent = office.people["hạnh"], with_place(71)
    await begin(author)
    await write(author, "Ảnh có vị trí", "Có ảnh kèm theo.")
    await author.photos([Photo(sent, name="anh-71.jpg")], as_files=True)
    await see(author, "Ảnh: 1")
    await pick(author, "Xem lại", PREVIEW)
    reference = await send(author)
    shown = await card(office, "khang", reference, " · 1 tệp\n", label="Xác nhận")
    files = [
        m for m in await office.people["khang"].read() if m.documents and m.message_id < shown.message_id
    ]
    document = files[-1].documents[0]
    assert document["file_name"] == "anh-71.jpg"
    assert document["file_size"] < len(sent)
    [kept] = with_records(office.database, lambda r: r.all(Media, name="anh-71.jpg", newest=True, limit=1))
    media = office.home / "media"
    released, original = ((media / str(name)).read_bytes() for name in (kept.digest, kept.original))
    assert original == sent
    assert len(released) == document["file_size"]
    assert not Image.open(BytesIO(released)).getexif()
    assert with_records(office.database, lambda records: problems(records, media)) == []
    await to_publishing(office, reference)


async def test_a_window_stands_again_below_the_file_that_it_handed_out(office: Office) -> None:
    author = office.people["hạnh"]
    await begin(author)
    await answer(author, "Bài dài", "Bước 2/4")
    await answer(author, paragraphs(3500, "A"), "Bước 2/4")
    await pick(author, "Xong", "Bước 3/4")
    before = await pick(author, "Quay lại", has_button("Lấy toàn văn", "Bước 2/4"))
    after = await pick(author, "Lấy toàn văn", has_button("Lấy toàn văn", "Bước 2/4"))
    shown = await author.read()
    file = next(m.message_id for m in shown if m.documents and m.message_id > before.message_id)
    assert file < after.message_id
    assert [m.message_id for m in shown if m.button("Lấy toàn văn")] == [after.message_id]
    await pick(author, "Xong", "Bước 3/4")
    await pick(author, "Nghiên cứu", "Bước 4/4")
    await pick(author, "Không", TOGETHER)
    await pick(author, "Xem lại", PREVIEW)
    await to_publishing(office, await send(author))


async def test_a_caption_longer_than_a_bot_may_send(office: Office) -> None:
    """As somebody with Premium sends it: whoever decides reads the whole of it."""
    author, caption = office.people["hạnh"], paragraphs(1500, "C")
    await begin(author)
    await write(author, "Ảnh có chú thích dài", "Có ảnh kèm theo.")
    await author.photos([Photo(png(1), caption=caption), Photo(png(2), caption="Ảnh hai")])
    await see(author, "Ảnh: 2 (2 ảnh có chú thích)")
    preview = await pick(author, "Xem lại", PREVIEW)
    assert "Chú thích ảnh 1, toàn văn:" in preview.words
    reference = await send(author)
    shown = await card(office, "khang", reference, " · 2 ảnh\n", label="Xác nhận")
    assert caption in shown.words
    album = [m for m in await office.people["khang"].read() if m.photos and m.message_id < shown.message_id]
    first, second = album[-2:]
    assert len(first.caption or "") <= 1024
    assert caption.startswith((first.caption or "").removesuffix("…"))
    assert second.caption == "Ảnh hai"
    await decide(office, "khang", reference, "Xác nhận")
