"""Albums and files that people really send: many, twice, too large, not of the kind their name says."""

import asyncio

import pytest

from sandbox.client import Photo
from tests.chat.dialog_office import FILE, PHOTOS, Form, Newcomer, newcomer, office
from tests.chat.sandbox.helpers import png
from tests.kit.files import DOCX, OLD_WORD, PDF
from tests.kit.office import Office

__all__ = ["newcomer", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("files")]


def pictures(count: int, start: int = 0) -> list[Photo]:
    return [Photo(png(shade=n), caption=f"Ảnh {n}" if n % 2 else None) for n in range(start, start + count)]


async def test_an_album_of_ten_with_captions(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    before = len(await office.sandbox.calls(chat=person.id))
    sent = await person.photos(pictures(10))
    shown = await person.wait_for("Đã nhận 10/10 ảnh, 5 ảnh có chú thích")
    assert shown.labels[0] == ["Bỏ ảnh", "Chú thích chung", "Xong"]
    assert len(await office.sandbox.calls(chat=person.id)) - before <= 2
    kept = form.media("photos")
    assert [m.position for m in kept] == sent
    assert [m.caption for m in kept] == [f"Ảnh {n}" if n % 2 else "" for n in range(10)]
    await person.say("bỏ ảnh cuối")
    await person.wait_for("Đã nhận 9/10 ảnh")
    await person.press("Xong")
    await person.wait_for("Ảnh: 9 (4 ảnh có chú thích)")


async def test_photos_one_by_one_too_many_and_twice(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    await person.photos(pictures(9, 100), album=False)
    await person.wait_for("Đã nhận 9/10 ảnh")
    await person.photos(pictures(1, 100))
    await person.wait_for("Ảnh hoặc tệp này đã có")
    await person.photos(pictures(3, 110))
    shown = await person.wait_for("2 ảnh gửi sau cùng không được nhận vì đã đủ 10.")
    assert "Đã nhận 10/10 ảnh" in shown.words
    await form.window()


async def test_images_as_files_and_files_that_are_no_images(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    await person.photos(pictures(2, 50), as_files=True)
    await person.wait_for("Đã nhận 2/10 ảnh")
    await person.file("quyet-dinh.pdf", PDF)
    await person.wait_for("Tệp này không phải ảnh")
    await person.say("ảnh đây")
    await person.wait_for("Chưa rõ cần làm gì với “ảnh đây”")
    assert [m.kind for m in form.media("photos")] == ["document", "document"]
    assert "Đã nhận 2/10 ảnh" in (await form.window()).words


async def test_a_file_instead_of_the_text(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    await person.file("bai.exe", b"MZ")
    await person.wait_for("Chỉ nhận tệp .docx hoặc .pdf")
    await person.file("bai.docx", DOCX)
    await person.wait_for("Bước 3/4")
    await person.press("Quay lại")
    await person.wait_for("Tệp: bai.docx")
    await person.say("Thôi, nhập chữ.")
    await person.press("Thay tệp")
    await person.wait_for("Đã nhận 15/20.000 ký tự · 1 đoạn")
    assert form.answers()["body"] == "Thôi, nhập chữ."
    await person.file("bai.docx", DOCX)
    await person.wait_for("Tệp vừa gửi chưa được ghi: bai.docx")
    assert form.answers()["body"] == "Thôi, nhập chữ."
    await person.press("Thay bằng tệp")
    await person.wait_for("Bước 3/4")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bai.docx", b"ten bytes!"),
        ("bai.docx", OLD_WORD),
        ("bai.pdf", b"<html>"),
    ],
    ids=["ten bytes", "an old or locked document", "a page"],
)
async def test_a_file_that_does_not_hold_what_its_name_says(
    office: Office, newcomer: Newcomer, name: str, data: bytes
) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(FILE)
    await person.file(name, data)
    await person.wait_for("nội dung thuộc dạng khác, hỏng hoặc có mật khẩu")
    assert "attachment" not in form.answers()
    await person.file("../../bai.docx", DOCX)
    await person.wait_for("Tệp bản thảo: bai.docx")


async def test_a_picture_by_its_name_alone(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    await person.file("anh.jpg", b"ten bytes!")
    await person.wait_for("Tệp này không phải ảnh")
    assert "photos" not in form.answers()


async def test_a_file_that_is_too_large(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(FILE)
    await person.file("to.pdf", PDF, size=21 * 1024 * 1024)
    await person.wait_for("Tệp lớn hơn 20 MB")
    await person.file("nho.pdf", PDF)
    await person.wait_for("Tệp bản thảo: nho.pdf")


async def test_several_people_send_albums_at_once(office: Office, newcomer: Newcomer) -> None:
    forms = [Form(office, await newcomer()) for _ in range(3)]
    await asyncio.gather(*(form.up_to(PHOTOS) for form in forms))
    sent = await asyncio.gather(*(f.person.photos(pictures(4, 60 + 10 * n)) for n, f in enumerate(forms)))
    await asyncio.gather(*(form.person.wait_for("Đã nhận 4/10 ảnh") for form in forms))
    assert [[m.position for m in form.media("photos")] for form in forms] == sent
