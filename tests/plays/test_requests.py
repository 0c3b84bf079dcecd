"""Requests as they are lived: by a clerk, a leader, the desk, a webmaster, a requester, one who is late."""

from pathlib import Path

import pytest

from sandbox.client import Photo
from tests.kit.day import on
from tests.kit.pictures import png
from tests.plays.play import open_play
from tests.stories.steps import (
    EN,
    LINK,
    VI,
    answer,
    card,
    decide,
    edit,
    pick,
    press,
    publish,
    see,
    send,
    submit,
    supplement,
    to_publishing,
    with_reason,
)
from tests.stories.test_kinds import banner, event_on, photographed

TEXT = "Khoa Kinh tế tổ chức hội thảo logistics xanh." + " Hơn 200 đại biểu tham dự và trao đổi." * 5

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on("2026-11-23T09:30")]


async def test_a_clerk_who_never_saw_a_bot(tmp_path: Path) -> None:
    async with open_play(tmp_path, "clerk") as play:
        office, hanh = play.office, play.people["hạnh"]
        await hanh.say("Xin chào")
        await hanh.sticker()
        await hanh.voice()
        await hanh.photos([Photo(png(n)) for n in range(1, 4)])
        await see(hanh, "Đã nhận 3 ảnh")
        await answer(hanh, TEXT, f"Đã nhận bài {len(TEXT)} ký tự")
        await pick(hanh, "Bỏ", "Đã bỏ nội dung")
        await play.say("hạnh", "/trogiup", "/moi")
        reference = await submit(office, "hạnh", photos=5, event="28/11/2026")
        await with_reason(office, "khang", reference, "Yêu cầu bổ sung", "Thiếu thông tin")
        await supplement(office, "hạnh", reference, "Tiêu đề", "Hội thảo logistics xanh lần thứ hai")
        await play.say("hạnh", "/viec", "Việc của tôi")
        mistaken = await submit(office, "hạnh", "Thông báo nghỉ học", "Nghỉ học ngày mai do mưa bão.")
        await press(office, "hạnh", mistaken, "Rút yêu cầu")
        await decide(office, "hạnh", mistaken, "Xác nhận rút")


async def test_a_leader_on_a_telephone(tmp_path: Path) -> None:
    async with open_play(tmp_path, "leader") as play:
        office = play.office
        first = await submit(office, "hạnh", "Giải bóng đá sinh viên", "Khoa tổ chức giải bóng đá sinh viên.")
        await to_publishing(office, first)
        second, third = await submit(office, "hạnh", photos=2), await submit(office, "hạnh", english=True)
        for reference in (second, third):
            await decide(office, "khang", reference, "Xác nhận")
            await edit(office, "yến", reference, "Tiêu đề", "Hội thảo quốc tế logistics xanh 2026")
            await decide(office, "yến", reference, "Duyệt", "quốc tế")
        await press(office, "minh", second, "Xem chỗ sửa")
        await card(office, "minh", second, "Các chỗ đã sửa:")
        await play.say("minh", "Đồng ý", "Chưa ghi quyết định")
        await play.say("minh", "/viec", "Việc của tôi")
        await with_reason(office, "minh", second, "Yêu cầu bổ sung", "Ảnh chưa đạt yêu cầu")
        await play.at("2026-11-26T07:30:20")
        await with_reason(office, "thu", third, "Trả lại", "Thông tin chưa chính xác")
        await decide(office, "yến", third, "Duyệt")
        await play.at("2026-11-27T16:31:00")
        await decide(office, "dũng", third, "Phê duyệt")
        await answer(office.people["minh"], "/vang 7/12 đến 9/12", "Đúng không?")


async def test_a_desk_with_fifteen_requests(tmp_path: Path) -> None:
    async with open_play(tmp_path, "desk") as play:
        office = play.office
        desk = await office.group("Phòng Truyền thông", ["yến", "đạt", "quản trị"], "desk")
        asked = [await submit(office, "hạnh", f"Tin số {n} của Khoa Kinh tế") for n in range(1, 16)]
        for reference in asked[:12]:
            await decide(office, "khang", reference, "Xác nhận")
        for reference in asked[:4]:
            await decide(office, "yến", reference, "Duyệt", group=desk)
        for who, reference, verb, reason in (
            ("đạt", asked[4], "Yêu cầu bổ sung", "Thiếu thông tin"),
            ("yến", asked[5], "Trả lại", "Thông tin chưa chính xác"),
        ):
            await press(office, who, reference, "Nhận xử lý", group=desk)
            await with_reason(office, who, reference, verb, reason)
        await press(office, "yến", asked[6], "Nhận xử lý", group=desk)
        await press(office, "yến", asked[7], "Xem đủ", group=desk)
        await play.say("yến", "/viec", "Việc của tôi")
        await office.people["yến"].say("Mọi người ơi, trưa nay ăn gì?", desk)
        await play.at("2026-11-25T08:05:00")
        await play.say("yến", "/viec", "Việc của tôi")
        await play.say("minh", "/nhatky", "chưa có bài")


async def test_a_webmaster(tmp_path: Path) -> None:
    async with open_play(tmp_path, "webmaster") as play:
        office, dat, hanh = play.office, play.people["đạt"], play.people["hạnh"]
        reference = await submit(office, "hạnh", photos=3, english=True)
        await to_publishing(office, reference)
        await decide(office, "đạt", reference, f"Nhận đăng: {VI}")
        await press(office, "đạt", reference, f"Trả kết quả: {VI}")
        await answer(dat, "em đăng rồi nhé", "Chưa đúng dạng đường dẫn")
        await answer(dat, LINK, f"{reference} · Đã ghi đường dẫn.")
        await publish(office, "đạt", reference, EN, f"{LINK}-en")
        await press(office, "hạnh", reference, "Báo sai sót")
        await see(hanh, "Nhập chỗ sai sót")
        await answer(hanh, "Đúng là 250 đại biểu", "Đã báo sai sót")
        await edit(office, "yến", reference, "Nội dung", "Hội thảo có 250 đại biểu.")
        await decide(office, "yến", reference, "Duyệt", "250 đại biểu.")
        await decide(office, "minh", reference, "Phê duyệt", "250 đại biểu.")
        await press(office, "đạt", reference, f"Trả kết quả: {VI}")
        await see(dat, "dán đường dẫn")
        await play.at("2026-11-27T16:30:30")
        await play.say("đạt", "/viec", "Việc của tôi")


async def test_a_requester_who_waits(tmp_path: Path) -> None:
    async with open_play(tmp_path, "requester") as play:
        office = play.office
        reference = await submit(office, "hạnh", photos=1)
        slow = await submit(office, "hạnh", "Tuyển sinh 2027")
        await press(office, "hạnh", reference, "Xem")
        await to_publishing(office, reference)
        await publish(office, "đạt", reference)
        await play.at("2026-11-26T07:30:20")
        await play.say("hạnh", "/viec", "Việc của tôi")
        await play.at("2026-11-27T16:30:30")
        await press(office, "hạnh", reference, "Xem")
        await decide(office, "khang", slow, "Xác nhận")
        await press(office, "yến", slow, "Từ chối")
        await press(office, "yến", slow, "Không còn tính thời sự")
        await decide(office, "yến", slow, "Từ chối", "Yêu cầu sẽ kết thúc.")
        await card(office, "hạnh", slow, "Đã từ chối")


async def test_a_banner_that_is_late(tmp_path: Path) -> None:
    async with open_play(tmp_path, "late-banner") as play:
        office, author = play.office, play.people["hạnh"]
        await event_on(author, "Băng rôn", "27/11/2026", "đã quá hạn")
        await pick(author, "Gửi diện trễ hạn", "Nhập lý do gửi trễ hạn")
        await answer(author, "Đối tác vừa xác nhận", "Bước 2/8")
        await banner(office, author, "26/11/2026 đến 30/11/2026")
        reference = await send(author)
        await decide(office, "khang", reference, "Xác nhận")
        await decide(office, "yến", reference, "Duyệt")
        await card(office, "minh", reference, "TRỄ HẠN", label="Phê duyệt")
        await play.at("2026-11-25T09:00:00")
        await decide(office, "minh", reference, "Phê duyệt")
        await photographed(office, "yến", reference, 2)
        await play.people["hạnh"].photos([Photo(png(1))])
        await play.at("2026-11-30T16:35:00")
        await photographed(office, "yến", reference, 1, "Gỡ băng rôn")
