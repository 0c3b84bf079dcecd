"""A notice of days off, from the administrator's message to the cards of everybody; the daily log."""

import io
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from openpyxl import Workbook, load_workbook

from sandbox.client import Person, Shown
from tests.chat.people import document
from tests.kit.day import ZONE
from tests.kit.office import Office
from tests.stories.steps import LINK, PATIENCE, answer, card, pick, publish, see, submit, to_publishing
from wording.dates import say_day, say_moment

pytestmark = pytest.mark.asyncio(loop_scope="session")
NUMBER = "12729/VPCP-KGVX"


def due_of(office: Office, reference: str) -> datetime:
    """When the stage of a request is due."""
    query = (
        "SELECT visit.due_at FROM visit JOIN request ON request.id = visit.request"
        " WHERE reference = ? ORDER BY visit.id DESC"
    )
    return datetime.fromisoformat(office.ask(query, reference)[0][0]).replace(tzinfo=UTC)


async def calendar(office: Office) -> Person:
    """The administrator with the calendar before them."""
    admin = office.people["quản trị"]
    await admin.say("/lich")
    await see(admin, "Lịch nghỉ và làm bù")
    return admin


async def take_back(office: Office, day: str) -> None:
    admin = await calendar(office)
    await pick(admin, "Thu hồi một ngày", "Chọn ngày cần thu hồi")
    await pick(admin, day, "Thu hồi thông báo về ngày")
    await pick(admin, "Xác nhận thu hồi", "Đã thu hồi")
    await office.settle()


async def test_a_notice_moves_the_dates_everybody_sees_and_back(office: Office) -> None:
    reference = await submit(office, "hạnh")
    before = due_of(office, reference)
    day = before.astimezone(ZONE)
    admin = await calendar(office)
    await pick(admin, "Nhập thông báo", "Nhập hoặc dán các ngày")
    await answer(admin, f"nghỉ {day:%d/%m/%Y}; làm bù 31/02/2026", "Dòng 2: không có ngày này")
    assert "Xác nhận" not in await admin.buttons()
    await answer(admin, f"nghỉ {day:%d/%m/%Y}", "Nhập số văn bản")
    shown = await answer(admin, NUMBER, "Xem trước thông báo")
    assert f"{say_day(day.date(), 'vi')}: nghỉ · {NUMBER}" in shown.words
    moved = f"{reference} · chờ xác nhận: {say_moment(before, ZONE, 'vi')} → "
    assert moved in shown.words or "thời hạn khác." in shown.words  # the first ten of what other stories left
    assert due_of(office, reference) == before
    await pick(admin, "Xác nhận", "Đã ghi 1 ngày")
    after = due_of(office, reference)
    assert after > before
    for who in ("hạnh", "khang"):
        shown = await card(office, who, reference, say_moment(after, ZONE, "vi"))
        assert f"{day:%d/%m} nghỉ: {NUMBER}" in shown.words
    second = await office.hire("quản trị 2", "Cù Thị Nga", "Chị", [("administrator", "communications")])
    await second.say("/lich")
    await see(second, f"{say_day(day.date(), 'vi')}: nghỉ · {NUMBER} (đã nhập)")
    await pick(second, "Nhập thông báo", "Nhập hoặc dán các ngày")
    shown = await answer(second, f"{NUMBER}\nnghỉ {day:%d/%m/%Y}", "đã có, bỏ qua")
    assert "không cần nhập lại" in shown.words
    assert "Xác nhận" not in await second.buttons()
    await take_back(office, say_day(day.date(), "vi"))
    assert due_of(office, reference) == before
    office.dismiss("quản trị 2")


async def test_day_after_day_each_said_back(office: Office) -> None:
    day = office.date(40)
    admin = await calendar(office)
    await pick(admin, "Nhập thông báo", "Nhập hoặc dán các ngày")
    await pick(admin, "Thêm ngày nghỉ", "Nhập ngày nghỉ")
    await answer(admin, "hôm qua", "Ngày này đã qua")
    await answer(admin, "ngày đẹp trời", "Chưa đọc được ngày")
    await answer(admin, f"{day:%d/%m/%Y}", f"Đã ghi nhận: {say_day(day, 'vi')}. Đúng không?")
    await pick(admin, "Nhập lại", "Nhập ngày nghỉ")
    await answer(admin, f"{day:%d/%m/%Y}", "Đúng không?")
    await pick(admin, "Đúng", f"{say_day(day, 'vi')}: nghỉ")
    await pick(admin, "Thêm ngày làm bù", "Nhập ngày làm bù")
    await answer(admin, f"{day:%d/%m/%Y}", "Đúng không?")
    await pick(admin, "Đúng", "Nhập số văn bản")
    shown = await answer(admin, NUMBER, "Có 1 lỗi")
    assert "vừa ghi nghỉ vừa ghi làm bù" in shown.words
    await pick(admin, "Hủy", "Đã hủy, chưa ghi ngày nào")
    assert office.ask("SELECT count(*) FROM office_day WHERE day = ?", day.isoformat()) == [(0,)]


def _has(*words: str) -> Callable[[Shown], bool]:
    return lambda m: all(each in m.words for each in words)


async def test_a_notice_as_a_table(office: Office) -> None:
    day = office.date(50)
    made = Workbook()
    for row in (("Ngày", "Loại", "Số văn bản"), (datetime(day.year, day.month, day.day), "Nghỉ", NUMBER)):  # noqa: DTZ001 - a cell of a table has no zone
        made.worksheets[0].append(row)
    kept = io.BytesIO()
    made.save(kept)
    admin = await calendar(office)
    await pick(admin, "Nhập thông báo", "Nhập hoặc dán các ngày")
    await admin.file("thong-bao.docx", b"x")
    await see(admin, "Chỉ nhận tệp .xlsx hoặc .csv")
    past = office.typed(-400)
    await admin.file("thong-bao.csv", f"Ngày;Loại\n{past};Nghỉ\n".encode())
    await see(admin, f"Dòng 2: {past} đã qua")
    await admin.file("thong-bao.xlsx", kept.getvalue())
    await see(admin, f"{say_day(day, 'vi')}: nghỉ")
    await pick(admin, "Xác nhận", "Đã ghi 1 ngày")
    await take_back(office, say_day(day, "vi"))


async def test_the_calendar_is_an_administrators(office: Office) -> None:
    await office.people["hạnh"].say("/lich")
    await see(office.people["hạnh"], "Việc này do quản trị viên thực hiện")


async def test_what_was_published_is_told_kept_and_proven(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    await publish(office, "đạt", reference)
    hanh, minh, khang = (office.people[name] for name in ("hạnh", "minh", "khang"))
    await minh.say("/nhatky")
    shown = await see(minh, f"• {reference} · ")
    assert f"(Website tiếng Việt, Anh Đạt): {LINK}" in shown.words
    await hanh.say("/nhatky")
    await see(hanh, "Nhật ký đăng tải dành cho lãnh đạo")
    await minh.say("/nhatky ngày nào đó")
    await see(minh, "Chưa đọc được ngày")
    office.make_due("kind = 'log'")
    for person, head in ((minh, "Nhật ký đăng tải"), (khang, "· Khoa Kinh tế:")):
        found = await person.wait_for(_has(head, f"• {reference} · "), timeout=PATIENCE)
        assert LINK in found.words
    assert not any("Nhật ký đăng tải" in m.words and reference in m.words for m in await hanh.read())
    good = await office.command("audit", "verify")
    assert (good.code, "the chain holds" in good.out) == (0, True)
    day, entries = office.ask("SELECT day, entries FROM logged_day ORDER BY id DESC")[0]
    office.change("UPDATE logged_day SET entries = ? WHERE day = ?", entries.replace("tin", "tim"), day)
    bad = await office.command("audit", "verify")
    assert (bad.code, f"the daily log of {day} is not what the chain says" in bad.err) == (1, True)
    office.change("UPDATE logged_day SET entries = ? WHERE day = ?", entries, day)
    await exported(office, minh, day, reference)


async def exported(office: Office, person: Person, day: str, reference: str) -> None:
    """The log of a month as a table, its digests those of the audit chain; nobody else gets it."""
    since = await person.say("/nhatky")
    if f"{office.date():%Y-%m}" == day[:7]:
        await person.press(f"Tải nhật ký tháng {day[5:7]}/{day[:4]}")
    else:  # the log of tomorrow is one of next month
        await person.press_data(f"3:{day[:7]}", message_id=since)
    made = load_workbook(io.BytesIO(await document(office, person, "Nhật ký đăng tải tháng")))
    rows = [[cell.value for cell in row] for row in made.worksheets[0].iter_rows(min_row=2)]
    row = next(row for row in rows if row[1] == reference)
    assert (row[3:7], row[8]) == (["Khoa Kinh tế", "Website tiếng Việt", "Tô Khắc Đạt", LINK], day)
    digests = [f"{row[0].value} {row[2].value}" for row in made.worksheets[1].iter_rows(min_row=2)]
    verified = (await office.command("audit", "verify", "--days")).out.splitlines()
    assert set(digests) <= set(verified)
    assert any(digest.startswith(day) for digest in digests)
    forged = await office.people["hạnh"].press_data(f"3:{day[:7]}", message_id=1)
    assert forged.alert
    assert "Nhật ký đăng tải dành cho lãnh đạo" in (forged.answer_text or "")


async def test_the_log_is_in_the_menu_of_whoever_reads_it(office: Office) -> None:
    menus = {
        menu["scope"]: [each["command"] for each in menu["commands"]]
        for menu in await office.sandbox.admin("commands", bot=office.bot)
        if not menu["language_code"]
    }
    own = {
        name: next((w for s, w in menus.items() if str(p.id) in s), []) for name, p in office.people.items()
    }
    for name in ("minh", "yến", "quản trị"):
        assert "nhatky" in own[name], name
    assert "nguoi" in own["quản trị"]
    assert "nguoi" not in own["minh"]
    assert own["hạnh"] == []
    assert all("nhatky" not in words for scope, words in menus.items() if "all_private" in scope)


async def test_the_full_view_shows_everybodys_share(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    hanh = office.people["hạnh"]
    await hanh.say("/viec")
    await see(hanh, "Việc của tôi")
    await pick(hanh, "Đang chờ", "Đã gửi, đang chờ")
    shown = await hanh.press(f"{(await labelled(hanh, reference)).split(' ')[0]} {reference}")
    assert not shown.alert
    await see(hanh, "Thời gian xử lý: Khoa Kinh tế (Thầy Khang) ")


async def labelled(person: Person, reference: str) -> str:
    return next(label for label in await person.buttons() if reference in label)
