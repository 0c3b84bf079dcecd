"""Faults of a livestream of the province (C): raised where it runs, who is called, the log that stays."""

import pytest

from tests.kit.day import on_monday
from tests.profiles.profile_office import ProfileOffice, open_profile, send
from tests.profiles.profile_steps import act, answers, said
from tests.profiles.test_province import CENTRE, DESK, STREAM, TELECOM
from tests.stories.steps import card, decide

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-c2"), on_monday]

EVENT, NIGHT = "Đêm khai mạc", "2026-12-01T02:00"


async def streaming(office: ProfileOffice) -> str:
    """A livestream of an event of the register that is ready, on the night of it. Returns its reference."""
    officer, technician = office.who("officer", "upper_district"), office.who("technician", "digital_centre")
    entered = ("/sukien", "Thêm sự kiện", EVENT, "01/12/2026", "Đúng", "Quảng trường sông Ngân", "Không")
    await answers(office, officer, *entered, "Lưu sự kiện")
    reference = await send(office, officer, "Truyền trực tiếp", STREAM)
    await act(office, technician, reference, "Trả kết quả: Đo", "42", group=CENTRE)
    await act(office, technician, reference, "Trả kết quả: Wifi", "Mạng SongNgan-LeHoi", group=CENTRE)
    await decide(office, office.who("agency_head", "upper_district"), reference, "Thống nhất")
    await decide(office, office.who("press_desk"), reference, "Phê duyệt", group=office.groups[DESK])
    await office.at(NIGHT)
    return reference


async def reply(office: ProfileOffice, who: str, group: str, reference: str, words: str) -> None:
    """Words under the card of a request in a group."""
    chat = office.groups[group]
    shown = await card(office, who, reference, group=chat)
    await office.people[who].say(words, chat, reply_to=shown.message_id)
    await office.settle()


async def test_a_word_under_the_card_calls_the_menders_at_night(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """C25 C26: it rings for the centre and the telecom contact at two; the log stays with the event."""
    async with open_profile(tmp_path_factory.mktemp("word"), "province") as office:
        stream = await streaming(office)
        officer, desk = office.who("officer", "upper_district"), office.who("press_desk")
        technician, telecom = office.who("technician", "digital_centre"), office.who("telecom")
        await reply(office, desk, DESK, stream, "sự cố: mất mạng tại quảng trường")
        assert await said(office, desk, "Đã báo: Mất mạng tại quảng trường. Đang gọi:", "viễn thông trực: ")
        fault = office.ask("SELECT reference FROM request WHERE during IS NOT NULL")[0][0]
        for who, group in ((technician, CENTRE), (telecom, TELECOM)):
            shown = await card(
                office, who, fault, f"Xảy ra tại: {EVENT} ({stream})", group=office.groups[group]
            )
            assert not shown.silent
        log = f"02:00 Thứ Ba 01/12 · Mất mạng tại quảng trường ({fault}): đang xử lý"
        await card(office, officer, stream, log)
        await decide(office, technician, fault, "Tiếp nhận", group=office.groups[CENTRE])
        await act(office, telecom, fault, "Trả kết quả", "Xe ứng cứu đến 2:20", group=TELECOM)
        await act(office, technician, fault, "Trả kết quả", "Thay cáp lúc 2:40", group=CENTRE)
        await card(office, officer, stream, f"({fault}): đã xử lý xong")
        window = await answers(office, officer, "/sukien", f"1. {EVENT}")
        for kept in (
            "Đo đường truyền: 42 Mb/s",
            f"({fault}): đã xử lý xong",
            "viễn thông trực: 0912 345 679",
        ):
            assert kept in window


async def test_a_command_says_whom_to_call_and_calls_them(tmp_path_factory: pytest.TempPathFactory) -> None:
    """C25: the people on call and the telephone of the company; one line calls them."""
    async with open_profile(tmp_path_factory.mktemp("command"), "province") as office:
        await streaming(office)
        officer, telecom = office.who("officer", "upper_district"), office.who("telecom")
        name = office.troupe.people[telecom].short
        shown = await answers(office, officer, "/suco")
        assert f"Báo sự cố · {EVENT}" in shown
        assert f"Đầu mối doanh nghiệp viễn thông trực: {name}" in shown
        assert "Đầu mối viễn thông trực: 0912 345 679" in shown
        await answers(office, officer, "Chập chờn")
        assert await said(office, telecom, "Chờ tiếp nhận · Chập chờn", f"Xảy ra tại: {EVENT}")
        assert await said(office, officer, "Đã báo: Chập chờn. Đang gọi:")
        stranger = office.who("officer", "lower_district")
        assert "Không có hoạt động nào đang chạy" in await answers(office, stranger, "/suco")
        assert not await said(office, stranger, "Chập chờn")
