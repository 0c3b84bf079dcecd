"""The monthly rounds of unit sites: opened once, reminded of, reported once (rule B07)."""

import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.tables import import_tables
from tests.kit.there import there
from tests.rules.round_steps import (
    SITES,
    ZONE,
    answer_all,
    digests,
    go,
    months_waiting,
    shown,
    told,
    turn,
)
from tests.rules.rule_files import answer, start
from workflow.actions import AnswerItem, UseRules
from workflow.model import (
    Card,
    Chat,
    Deadline,
    DutyRound,
    Membership,
    Notice,
    Nudge,
    Person,
    Route,
)
from workflow.office import stuck
from workflow.rounds import openings
from workflow.subjects import SUBJECTS

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def test_the_first_start_in_a_month_opens_nothing_of_it(product: Product) -> None:
    (waiting,) = await months_waiting(product)
    assert waiting.due_at.astimezone(ZONE) == datetime(2026, 12, 1, 7, 30, tzinfo=ZONE)
    await go(product, "2026-11-30T16:00")
    assert await product.all(DutyRound) == []


TABLES = {
    "with a site": ([("dl", "Khoa Du lịch", "https://dulich.bienxanh.example")], [*SITES, "dl"]),
    "without one": ([("dl", "Khoa Du lịch", "")], SITES),
    "by name": (
        [("b", "Viện Ánh sáng", "https://b.example"), ("a", "Khoa Tin học", "https://a.example")],
        [*SITES, "a", "b"],
    ),
    "a site added later": (
        [("dl", "Khoa Du lịch", ""), ("dl", "Khoa Du lịch", "https://dulich.bienxanh.example")],
        [*SITES, "dl"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
async def test_a_unit_from_a_table_is_asked_when_it_has_a_site(product: Product, name: str) -> None:
    rows, asked = TABLES[name]
    for row in rows:
        units = (("Mã đơn vị", "Tên đơn vị", "Trang web"), row)
        await import_tables(product.app, product.actor("administrator"), "people", [units])
    await start(product, RULES.replace("rule: W-01", "rule: W-11"))  # a start that offers other rules
    await go(product, "2026-12-01T07:30")
    assert [turn.unit for turn in await product.all(DutyRound)] == asked
    product.broken = True  # nobody answers for the new units


async def test_a_unit_that_left_the_rules_is_not_asked(product: Product) -> None:
    await start(product, re.sub(r"(?m)^  computing:\n(    .*\n)+", "", RULES))
    await answer(product, "apply")
    await go(product, "2026-12-01T07:30")
    assert [turn.unit for turn in await product.all(DutyRound)] == ["economics", "navigation"]


async def test_each_unit_with_a_site_gets_a_round_and_a_card(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    opened = await product.all(DutyRound)
    assert sorted(r.unit for r in opened) == sorted(SITES)
    assert {r.due_at.astimezone(ZONE) for r in opened} == {datetime(2026, 12, 31, 16, 30, tzinfo=ZONE)}
    cards = {c.person for c in await product.all(Card)}
    assert cards == {product.ids["head"], product.ids["other head"]}
    assert (await shown(product, "other head", "navigation")).split("\n") == [
        "Cập nhật website tháng 12/2026 · Khoa Hàng hải",
        "Còn 6/6 mục chưa xác nhận: giới thiệu, danh bạ, địa chỉ, nhân sự, thành tích, hoạt động",
        "Hạn: 16:30 Thứ Năm 31/12. Quá hạn sẽ nêu trong báo cáo gửi Ban Giám hiệu.",
        "Trang tiếng Việt: https://hanghai.bienxanh.example",
        "Trang tiếng Anh: https://navigation.bienxanh.example",
        "[Xác nhận từng mục] [Đề nghị hỗ trợ]",
        "[Xác nhận không đổi]",
    ]


async def test_two_runs_open_one_round(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    assert await go(product, "2026-12-01T07:30") == 0
    rows = await product.all(Deadline, subject="office")
    (row,) = [row for row in rows if row.kind == openings.ROUNDS and row.fired_at]
    month = SUBJECTS.fires["office", openings.ROUNDS]
    await product.database.writer.write_first(lambda records: month(product.app.work(records, "again"), row))
    assert len(await product.all(DutyRound)) == len(SITES)


async def test_months_follow_each_other_over_the_new_year_and_tet(product: Product) -> None:
    """1 January is a holiday and 2 January 2027 a Saturday; Tết lies in February 2027."""
    opened = []
    for at in ("2026-12-01T07:30", "2027-01-04T07:30", "2027-02-01T07:30", "2027-03-01T07:30"):
        before = datetime.fromisoformat(at).replace(hour=7, minute=29).isoformat()
        await go(product, before)
        known = len(await product.all(DutyRound))
        await go(product, at)
        assert len(await product.all(DutyRound)) == known + len(SITES), at
        opened.append((await product.newest(DutyRound)).period)
    assert opened == ["2026-12", "2027-01", "2027-02", "2027-03"]
    assert (await turn(product, period="2027-02")).due_at.astimezone(ZONE).date().isoformat() == "2027-02-26"


async def test_after_an_outage_of_three_months_there_is_one_report(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    answered = len(await product.all(Card))
    await go(product, "2027-04-15T09:00")
    states = {(r.period, r.state) for r in await product.all(DutyRound)}
    missed = {(f"2027-0{n}", "missed") for n in (1, 2, 3)}
    assert states == {("2026-12", "late"), *missed, ("2027-04", "open")}
    assert len(await product.all(Card)) == 2 * answered
    for name in ("board", "second board", "administrator"):
        assert await told(product, "rounds-missed", name) == ["rounds-missed"]
    assert len(await told(product, "rounds-report", "board")) == 1
    values = (await product.newest(Notice, key="rounds-missed")).values
    assert (values["first"], values["last"], values["count"]) == ("01/2027", "03/2027", 3)
    (waiting,) = await months_waiting(product)
    assert waiting.due_at.astimezone(ZONE) == datetime(2027, 5, 4, 7, 30, tzinfo=ZONE)


async def test_a_clock_set_back_opens_nothing_twice(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    await go(product, "2026-11-20T08:00")
    await product.app.do(UseRules(RULES))
    await go(product, "2026-12-01T07:30")
    await go(product, "2026-12-02T07:30")
    assert len(await product.all(DutyRound)) == len(SITES)
    await go(product, "2027-01-04T07:30")
    assert len(await product.all(DutyRound)) == 2 * len(SITES)


async def test_a_clock_that_was_years_ahead_does_not_keep_months_from_opening(product: Product) -> None:
    await go(product, "2029-06-15T08:00")
    missed = [r for r in await product.all(DutyRound) if r.state == "missed"]
    assert len({r.period for r in missed}) == 11  # a year is shown, and no more is kept
    await go(product, "2026-11-25T08:00")
    await product.app.do(UseRules(RULES))
    await go(product, "2026-12-01T07:30")
    assert (await turn(product)).state == "open"


async def test_a_unit_without_anybody_to_answer_is_told_of_once(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    (notice,) = await told(product, stuck.NOTICE, "administrator")
    assert notice.startswith("Không ai xử lý được · 1 việc")
    assert "Cập nhật website tháng 12/2026 · Khoa Công nghệ thông tin" in notice
    await go(product, "2026-12-02T07:30")
    assert len(await product.all(Notice, key=stuck.NOTICE)) == 1


async def test_a_group_of_the_unit_gets_the_card(product: Product) -> None:
    def bind(records: Records) -> None:
        chat = records.add(Chat(platform="telegram", external="-100", title="Khoa Kinh tế"))
        records.add(Route(chat=chat.id, role="unit_head", unit="economics"))

    await product.database.writer.write_first(bind)
    await go(product, "2026-12-01T07:30")
    cards = await product.all(Card, duty_round=(await turn(product)).id)
    assert [(c.person, c.chat is not None) for c in cards] == [(None, True)]


async def test_a_reminder_says_what_is_left_by_then(product: Product) -> None:
    """Two reminders, at a third and two thirds; each is said with the next digest."""
    await go(product, "2026-12-01T07:30")
    await go(product, "2026-12-11T10:30")
    assert {n.person for n in await product.all(Nudge)} == {product.ids["head"], product.ids["other head"]}
    for item in ("introduction", "address"):
        await product.app.do(AnswerItem(product.actor("head"), (await turn(product)).id, item, "same"))
    await answer_all(product, "other head", "navigation")
    await go(product, "2026-12-11T13:00")
    assert await digests(product, "other head") == [None]
    (digest,) = await digests(product, "head")
    expected = "16:30 Thứ Năm 31/12: xác nhận cập nhật website tháng 12/2026 của Khoa Kinh tế, còn 4/6 mục"
    assert expected in there(digest)


async def test_at_the_end_the_leaders_get_one_list(product: Product) -> None:
    await go(product, "2026-12-01T07:30")
    await answer_all(product)
    await product.app.do(
        AnswerItem(product.actor("other head"), (await turn(product, "navigation")).id, "staff", "help")
    )
    await go(product, "2026-12-31T16:30")
    await go(product, "2026-12-31T17:00")
    for name in ("board", "second board"):
        (listed,) = await told(product, "rounds-report", name)
        assert listed.split("\n") == [
            "Chưa xác nhận cập nhật website tháng 12/2026: 2/3 đơn vị",
            "✗ Khoa Hàng hải: còn giới thiệu, danh bạ, địa chỉ, thành tích, hoạt động",
            "✗ Khoa Công nghệ thông tin: còn giới thiệu, danh bạ, địa chỉ, nhân sự, thành tích, hoạt động",
            "✓ Đã đủ: Khoa Kinh tế",
            "Đang cần hỗ trợ: Khoa Hàng hải",
        ]
    assert len(await product.all(Notice, key="rounds-report")) == 2
    late = await shown(product, "other head", "navigation")
    assert late.startswith("Quá hạn · Cập nhật website tháng 12/2026 · Khoa Hàng hải")
    assert "Vẫn xác nhận được, ghi “muộn”." in late


async def test_all_done_is_one_line(product: Product) -> None:
    def employ(records: Records) -> None:
        person = there(records.one(Person, id=product.ids["other head"]))
        since = product.clock.now()
        records.add(Membership(person=person.id, role="unit_head", unit="computing", since=since))

    await product.database.writer.write_first(employ)
    await go(product, "2026-12-01T07:30")
    await answer_all(product)
    for unit in ("navigation", "computing"):
        await answer_all(product, "other head", unit)
    await go(product, "2026-12-31T16:30")
    assert await told(product, "rounds-report", "board") == ["Cập nhật website tháng 12/2026: đủ 3/3 đơn vị"]
