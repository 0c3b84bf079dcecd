"""Banners, the press, coverage of an event: from the first question to the result, each in its own way."""

import pytest

from sandbox.client import Person, Photo
from tests.kit.files import DOCX
from tests.kit.office import Office
from tests.kit.pictures import png
from tests.stories.steps import (
    LINK,
    PREVIEW,
    TOGETHER,
    VI,
    answer,
    begin,
    card,
    decide,
    pick,
    press,
    publish,
    see,
    send,
    to_publishing,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")

EVENT = "Ngày hội việc làm Biển Xanh"


async def event_on(person: Person, kind: str, day: str, then: str) -> str:
    """The first question of a type that has a lead time; what is said of the day."""
    await begin(person, kind)
    await answer(person, day, "Đúng không?")
    return (await pick(person, "Đúng", then)).words


async def banner(office: Office, person: Person, shown: str = "") -> None:
    """The questions of a banner after the day of its event."""
    await answer(person, EVENT, "Bước 3/8")
    await pick(person, "Pano", "Bước 4/8")
    for step, text in enumerate(("Chào mừng ngày hội", "6 m x 0,8 m", "2", "Cổng chính"), start=5):
        await answer(person, text, f"Bước {step}/8")
    await answer(person, shown or f"{office.typed(40)} đến {office.typed(45)}", "Đúng không?")
    await pick(person, "Đúng", "Xem lại trước khi gửi")


async def photographed(
    office: Office,
    who: str,
    reference: str,
    count: int,
    channel: str = "Treo băng rôn",
    *,
    orders: tuple[tuple[str, str], ...] = (),
) -> None:
    """The result of a banner: photos of it, or of where it was, and what is ordered about them."""
    person = office.people[who]
    await press(office, who, reference, f"Trả kết quả: {channel}")
    await see(person, "gửi ảnh chụp kết quả")
    await person.photos([Photo(png(n + 40), caption=f"Vị trí {n}") for n in range(count)])
    await see(person, f"Đã nhận {count}/10 ảnh")
    for order, then in orders:
        await answer(person, order, then)
    await pick(person, "Xong", f"{reference} · Đã ghi kết quả.")


async def test_a_banner_in_time_to_its_photos_and_a_correction(office: Office) -> None:
    author = office.people["hạnh"]
    said = await event_on(author, "Băng rôn", office.typed(41), "Bước 2/8")
    assert "còn kịp. Băng rôn phải đề xuất chậm nhất 16:30" in said
    await banner(office, author)
    reference = await send(author)
    asked = await card(office, "khang", reference, label="Xác nhận")
    assert "· Khoa Kinh tế · Băng rôn\n" in asked.words
    assert "Hình thức: Pano" in asked.words
    assert "TRỄ HẠN" not in asked.words
    await to_publishing(office, reference)
    await card(office, "hạnh", reference, "Treo băng rôn: chờ kết quả, chậm nhất")
    await decide(office, "đạt", reference, "Nhận việc: Treo băng rôn")
    orders = (("bỏ 2", "Đã bỏ ảnh 2."), ("2 lên đầu", "Đã xếp lại."), ("2: Cổng chính", "Đã ghi chú thích"))
    await photographed(office, "đạt", reference, 3, orders=orders)
    back = await card(office, "hạnh", reference, "Đề nghị kiểm tra lại kết quả:")
    assert "Treo băng rôn: đã thực hiện, 2 ảnh phía trên" in back.words
    proofs = [m.words for m in await author.read() if m.from_bot and m.photos]
    assert proofs[-2:] == ["Vị trí 2", "Cổng chính"]
    await press(office, "hạnh", reference, "Báo sai sót")
    await see(author, "Nhập chỗ sai sót")
    await answer(author, "Treo nhầm cổng", "Đã báo sai sót")
    await decide(office, "yến", reference, "Duyệt", "Treo nhầm cổng")
    await decide(office, "minh", reference, "Phê duyệt", "Treo nhầm cổng")
    await photographed(office, "yến", reference, 1)
    await card(office, "hạnh", reference, "Treo băng rôn: đã thực hiện, 1 ảnh phía trên")
    await decide(office, "hạnh", reference, "Xác nhận đúng")
    await card(office, "hạnh", reference, "Đã đính chính, đã kiểm tra lại")


async def test_a_late_banner_is_marked_until_a_leader_waives_it(office: Office) -> None:
    author = office.people["hạnh"]
    said = await event_on(author, "Băng rôn", office.typed(2), "đã quá hạn")
    assert "Vẫn gửi được theo diện trễ hạn, kèm lý do." in said
    assert "không kịp trước sự kiện" in said
    await pick(author, "Gửi diện trễ hạn", "Nhập lý do gửi trễ hạn")
    await answer(author, "Đối tác vừa xác nhận", "Bước 2/8")
    await banner(office, author)
    reference = await send(author)
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    leader = await card(office, "minh", reference, label="Phê duyệt")
    assert leader.words.startswith("TRỄ HẠN · Chờ phê duyệt")
    assert "lý do: “Đối tác vừa xác nhận”" in leader.words
    assert "Nếu các bước dùng hết thời hạn, có kết quả chậm nhất" in leader.words
    await office.people["minh"].say("/viec")
    await see(office.people["minh"], f"{reference} · TRỄ HẠN")
    await decide(office, "minh", reference, "Phê duyệt")
    await office.settle()
    query = "SELECT name FROM audit JOIN person ON person.id = actor WHERE kind = 'waived' AND subject = ?"
    assert office.ask(query, reference) == [("Trịnh Quang Minh",)]


async def test_an_invitation_of_the_press_needs_its_draft(office: Office) -> None:
    author = office.people["hạnh"]
    before = office.ask("SELECT count(*) FROM request")
    await event_on(author, "Mời báo chí", office.typed(41), "Bước 2/5")
    await answer(author, f"{EVENT} và báo chí", "Bước 3/5")
    await answer(author, "8 giờ sáng", "Đã ghi nhận: 08:00. Đúng không?")
    await pick(author, "Đúng", "Bước 4/5")
    await answer(author, "Hội trường A", "Bước 5/5 · Dự thảo thông tin báo chí")
    held = await answer(author, "Gửi sau", "Mục này cần một tệp")
    assert held.button("Bỏ qua") is None
    await pick(author, "Để sau", "Đã lưu bản nháp.")
    await author.say("/viec")
    lists = await see(author, "Việc của tôi · ")
    if lists.button("Bản nháp"):  # the list that opens is the first that holds something
        await pick(author, "Bản nháp", f"{EVENT} và báo chí")
    assert office.ask("SELECT count(*) FROM request") == before
    await pick(author, f"1. {EVENT}", "Bước 5/5")
    await author.file("du-thao.docx", DOCX)
    await see(author, TOGETHER)
    await answer(author, "Báo Biển Xanh, Đài Cảng Biển", "mời: Báo Biển Xanh, Đài Cảng Biển")
    await pick(author, "Xem lại", PREVIEW)
    reference = await send(author)
    await to_publishing(office, reference)
    await press(office, "yến", reference, "Trả kết quả: Mời báo chí")
    await see(office.people["yến"], "nhập kết quả đã thực hiện")
    await answer(office.people["yến"], "Đã mời Báo Biển Xanh", f"{reference} · Đã ghi kết quả.")
    await card(office, "hạnh", reference, "Mời báo chí: Đã mời Báo Biển Xanh")
    await decide(office, "hạnh", reference, "Xác nhận đúng")


async def test_coverage_is_asked_for_and_ends_with_a_link(office: Office) -> None:
    author = office.people["hạnh"]
    await begin(author, "Đưa tin sự kiện")
    await answer(author, EVENT, "Bước 2/5")
    await answer(author, office.typed(1), "Đúng không?")
    await pick(author, "Đúng", "không nhận sau thời hạn")
    await pick(author, "Đổi ngày sự kiện", "Bước 2/5")
    await answer(author, office.typed(41), "Đúng không?")
    await pick(author, "Đúng", "Bước 3/5")
    await answer(author, "14:30", "Đã ghi nhận: 14:30. Đúng không?")
    await pick(author, "Đúng", "Bước 4/5")
    await answer(author, "Hội trường A", "Bước 5/5")
    await answer(author, "Văn phòng khoa", "Xem lại trước khi gửi")
    reference = await send(author)
    await to_publishing(office, reference)
    await publish(office, "đạt", reference, VI)
    back = await card(office, "hạnh", reference, "Đề nghị kiểm tra lại bài đã đăng")
    assert LINK in back.words
