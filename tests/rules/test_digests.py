"""The digest: what is late first, marked and counted; each line with the button that leads to it."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.rules.test_clocks import digests, go
from workflow.actions import AnswerDigest, Invite, RevokeInvitation
from workflow.model import Invitation, Notice
from workflow.notices import nudges
from workflow.notices.digests import digest as digest_of
from workflow.work import ORDINARY, SILENT

pytestmark = on_monday


async def shown(product: Product, notice: Notice, language: str = "vi") -> str:
    """A digest as it would be sent now, with its buttons."""
    view = (await product.app.ask(lambda work: digest_of(work, notice))).view
    if view is None:
        return ""
    found = message(view, language)
    rows = [" ".join(f"[{button.text}]" for button in row) for row in found.buttons]
    return "\n".join([found.text, *rows])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "vi",
            "Nhắc việc · 2 việc, 1 quá hạn\n"
            "1. Quá hạn từ 16:30 Thứ Tư 25/11: phê duyệt “Hội thảo logistics xanh” (Anh/Chị Author gửi, "
            "YC-2026-0001)\n"
            "2. Hôm nay, 16:30 Thứ Năm 26/11: phê duyệt “Hội thảo logistics xanh” (Anh/Chị Author gửi, "
            "YC-2026-0002)\n"
            "[1. Hội thảo logistics xanh]\n[2. Hội thảo logistics xanh]\n"
            "[Việc của tôi]\n[Đã nắm] [Để sáng sau]",
        ),
        (
            "en",
            "Reminder · 2 items, 1 overdue\n"
            "1. Overdue since 16:30 Wednesday 25/11: approve “Hội thảo logistics xanh” (sent by "
            "Anh/Chị Author, YC-2026-0001)\n"
            "2. Today, 16:30 Thursday 26/11: approve “Hội thảo logistics xanh” (sent by Anh/Chị Author, "
            "YC-2026-0002)\n"
            "[1. Hội thảo logistics xanh]\n[2. Hội thảo logistics xanh]\n"
            "[My work]\n[Noted] [Next workday]",
        ),
    ],
)
async def test_what_is_late_comes_first_and_is_counted(tmp_path: Path, language: str, said: str) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("board")
        await go(product, "25/11 08:00")
        await product.reach("board")
        await go(product, "26/11 07:30")
        who = product.ids["second board"]
        notice = await product.newest(Notice, key=nudges.DIGEST, person=who)
        assert await shown(product, notice, language) == said


@pytest.mark.parametrize(
    ("language", "head"),
    [("vi", "Nhắc việc · 1 việc quá hạn\n"), ("en", "Reminder · 1 item overdue\n")],
)
async def test_where_all_is_late_it_is_counted_once(tmp_path: Path, language: str, head: str) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("board")
        await go(product, "26/11 07:30")
        who = product.ids["second board"]
        notice = await product.newest(Notice, key=nudges.DIGEST, person=who)
        assert (await shown(product, notice, language)).startswith(head)


@pytest.mark.parametrize(
    ("steps", "who", "said"),
    [
        ("", "desk", "đính chính · duyệt “"),
        ("desk", "board", "đính chính · phê duyệt “"),
        ("desk board", "webmaster", "đính chính · đăng “"),
        ("desk board publish", "author", "đính chính · kiểm tra lại “"),
    ],
)
async def test_a_reminder_of_a_correction_says_that_it_is_one(
    tmp_path: Path, steps: str, who: str, said: str
) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("rechecking")
        await product.recheck("Sai tên")
        for step in steps.split():
            await (product.publish() if step == "publish" else product.decide(step))
        await go(product, "26/11 08:00")
        found = await product.newest(Notice, key=nudges.DIGEST, person=product.ids[who])
        told = await shown(product, found)
        assert f": {said}" in told
        assert ("(Website tiếng Việt, " in told) == (who == "webmaster")


async def invited(product: Product, *names: str) -> None:
    for name in names:
        await product.app.do(Invite(product.actor("administrator"), name, "Cô", "staff", "economics"))


async def read(product: Product) -> str:
    """The digest that the administrator would be sent now."""
    return await shown(
        product, await product.newest(Notice, key=nudges.DIGEST, person=product.ids["administrator"])
    )


async def test_who_has_not_come_in_is_a_line_of_the_first_morning_of_a_week(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await invited(product, "Lương Thị Hạnh", "Đỗ Ngọc Lan")
        await go(product, "30/11 07:29")
        assert await product.all(Notice, key=nudges.DIGEST) == [], "on no other morning"
        await go(product, "30/11 07:30")
        assert await read(product) == (
            "Nhắc việc · 1 việc\nChưa vào hệ thống: 2 người (Cô Hạnh, Cô Lan)\n"
            "[Xem ai chưa vào]\n[Việc của tôi]\n[Đã nắm] [Để sáng sau]"
        )
        (notice,) = await product.all(Notice, key=nudges.DIGEST)
        assert (notice.person, notice.priority) == (product.ids["administrator"], SILENT)
        await digests(product)
        await product.app.do(AnswerDigest(product.actor("administrator"), notice.id, "know"))
        await go(product, "05/12 12:00")
        assert await digests(product) == {}
        await go(product, "07/12 07:30")
        assert set(await digests(product)) == {"administrator"}


async def test_a_complete_staff_has_no_line(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await go(product, "30/11 12:00")
        assert await product.all(Notice, key=nudges.DIGEST) == []
        await invited(product, "Đỗ Ngọc Lan")
        await go(product, "07/12 07:30")
        (link,) = await product.all(Invitation, name="Đỗ Ngọc Lan")
        await product.app.do(RevokeInvitation(product.actor("administrator"), link.id))
        notice = await product.newest(Notice, key=nudges.DIGEST)
        assert (await product.app.ask(lambda work: digest_of(work, notice))).view is None


async def test_five_are_named_and_the_others_counted(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await invited(product, *(f"Lê Thị {name}" for name in ("An", "Bình", "Chi", "Dung", "Giang", "Hoa")))
        await go(product, "30/11 07:30")
        said = "Chưa vào hệ thống: 6 người (Cô An, Cô Bình, Cô Chi, Cô Dung, Cô Giang, …)"
        assert said in await read(product)


async def test_work_that_comes_before_it_was_sent_rings(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await invited(product, "Đỗ Ngọc Lan")
        await go(product, "30/11 07:30")
        soon = product.clock.moment + timedelta(minutes=10)

        def remind(records: Records) -> None:
            work = product.app.work(records, None)
            nudges.add(
                work,
                work.require_person(product.actor("administrator")),
                "visit",
                1,
                soon,
                nudges.Because("remind"),
            )

        await product.database.writer.write_first(remind)
        assert [n.priority for n in await product.all(Notice, key=nudges.DIGEST)] == [ORDINARY]


@pytest.mark.parametrize(
    ("day", "begins"),
    [
        (date(2026, 11, 23), True),
        (date(2026, 11, 25), False),
        (date(2026, 4, 28), True),  # Monday 27/4 is a day off for Sunday 26/4
        (date(2026, 4, 29), False),
    ],
)
async def test_the_day_that_begins_a_week(tmp_path: Path, day: date, begins: bool) -> None:
    async with open_product(tmp_path) as product:
        assert await product.app.ask(lambda work: work.calendar.begins_week(day)) == begins
