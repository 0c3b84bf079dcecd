"""Duties of every rhythm: when their periods open and are due, and of whom they are asked (B06, C03, E06)."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.kit.builders import open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING, message
from tests.rules.round_steps import ZONE, go, shown, told
from tests.rules.second_rules import changed
from workflow.actions import AttestRound, BindGroup, EndRole, SetAway
from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Card, Deadline, DutyRound, Membership, Person
from workflow.office import stuck
from workflow.office.work_list import work_list
from workflow.rounds import openings, overview

pytestmark = on_monday

MONTH = "    every: month\n"
SITES = "    for: each unit with a site         # mọi đơn vị có ghi sites ở trên\n"
BY = (
    "    by: unit_head                      # ai trả lời thay đơn vị;"
    " người vắng thì người làm thay (substitutes)\n"
)


def rules(every: str, owing: str = "each unit with a site", by: str = "unit_head") -> str:
    """The duty of the shipped file in another rhythm, or of others."""
    answers = f"    by: {by}\n" if by else ""
    return changed((MONTH, f"    every: {every}\n"), (SITES, f"    for: {owing}\n"), (BY, answers))


# A rhythm with its days, a moment before which nothing is open, its first period, its opening and its end
RHYTHMS = {
    "week": ("2026-11-27T16:00", "2026-W49", "2026-11-30T07:30", "2026-12-04T16:30"),
    "week\n    opens: 2nd working day\n    due: 4th working day": (
        "2026-11-30T16:00", "2026-W49", "2026-12-01T07:30", "2026-12-03T16:30",
    ),
    "month": ("2026-11-30T16:00", "2026-12", "2026-12-01T07:30", "2026-12-31T16:30"),
    "month\n    opens: 4 working days before it\n    due: 3rd working day": (
        "2026-11-24T16:30", "2026-12", "2026-11-25T07:30", "2026-12-03T16:30",
    ),
    "month\n    opens: 3 working days before it\n    due: 1 working day before it": (
        "2026-11-25T16:30", "2026-12", "2026-11-26T07:30", "2026-11-30T16:30",
    ),
    "quarter": ("2026-12-31T16:00", "2027-Q1", "2027-01-04T07:30", "2027-03-31T16:30"),
    "year\n    due: 20th working day": ("2026-12-31T16:00", "2027", "2027-01-04T07:30", "2027-01-29T16:30"),
    "year\n    opens: 20 working days before 9 January\n    due: 9 January": (  # a Saturday in 2027
        "2026-12-11T07:00", "2027", "2026-12-11T07:30", "2027-01-08T16:30",
    ),
    "once\n    opens: 2026-12-01\n    due: 2026-12-15": (
        "2026-11-30T16:00", "once", "2026-12-01T07:30", "2026-12-15T16:30",
    ),
}  # fmt: skip


@pytest.mark.parametrize("every", RHYTHMS)
async def test_a_period_opens_and_is_due_on_its_days(tmp_path: Path, every: str) -> None:
    before, period, opens, due = RHYTHMS[every]
    async with open_product(tmp_path, rules(every)) as product:
        await go(product, before)
        await go(product, f"{opens[:-2]}29")
        assert await product.all(DutyRound, period=period) == []
        await go(product, opens)
        found = await product.all(DutyRound, period=period)
        assert [turn.unit for turn in found] == ["economics", "navigation", "computing"]
        assert {(turn.period, turn.state) for turn in found} == {(period, "open")}
        assert {turn.due_at.astimezone(ZONE) for turn in found} == {moment(due)}
        await go(product, due)
        assert {turn.state for turn in await product.all(DutyRound, period=period)} == {"late"}
        assert len(await told(product, "rounds-report", "board")) == 1


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


async def test_a_week_of_holidays_is_left_out(tmp_path: Path) -> None:
    off = "".join(f"      - {{date: 2026-12-{day:02}, why: Nghỉ cả tuần}}\n" for day in range(7, 12))
    text = rules("week").replace("    days_off:\n", f"    days_off:\n{off}", 1)
    async with open_product(tmp_path, text) as product:
        await go(product, "2026-11-30T07:30")
        await go(product, "2026-12-11T12:00")
        assert {turn.period: turn.state for turn in await product.all(DutyRound)} == {"2026-W49": "late"}
        await go(product, "2026-12-14T07:30")
        assert (await product.newest(DutyRound)).period == "2026-W51"


async def test_after_an_outage_the_last_twelve_periods_are_missed_and_told_once(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("week")) as product:
        await go(product, "2027-06-23T08:00")
        states = [turn.state for turn in await product.all(DutyRound, unit="economics")]
        assert states == ["missed"] * 11 + ["open"]
        assert len(await told(product, "rounds-missed", "board")) == 1


async def test_a_duty_that_is_done_once_does_not_come_again(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("once\n    opens: 2026-12-01\n    due: 2026-12-15")) as product:
        await go(product, "2026-12-01T08:00")
        await go(product, "2027-12-01T08:00")
        assert {turn.period for turn in await product.all(DutyRound)} == {"once"}
        assert await product.all(Deadline, kind=openings.ROUNDS, fired_at=None) == []


async def test_a_duty_that_is_done_once_is_named_without_a_period(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("once\n    opens: 2026-12-01\n    due: 2026-12-15")) as product:
        await go(product, "2026-12-01T08:00")
        mine = await product.app.ask(lambda work: work_list(work, product.actor("head"), "mine", 0))
        (row,) = mine.view.rows
        assert WORDING.value("vi", row.label) == "Mở thẻ: Cập nhật website"


async def test_a_duty_of_once_that_was_missed_is_told_without_a_period(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("once\n    opens: 2026-12-01\n    due: 2026-12-15")) as product:
        await go(product, "2026-12-20T08:00")
        assert len(await told(product, "rounds-missed-once", "board")) == 1


async def test_a_card_a_digest_and_the_overview_name_the_period(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("quarter")) as product:
        await go(product, "2027-01-04T07:30")
        assert (await shown(product, "head")).startswith("Cập nhật website quý 1/2027 · Khoa Kinh tế\n")
        person = await product.person("board")
        table = await product.app.ask(lambda work: overview.table(work, person, "unit_site"))
        assert table.periods[-2:] == ("2026-Q4", "2027-Q1")
        assert table.columns[-2:] == ("Q4/2026", "Q1/2027")
        assert message(overview.overview(table)).text.startswith("Cập nhật website · quý 1/2027\n")


OWING = {
    "the organisation": [""],
    "each unit": ["board_of_rectors", "economics", "navigation", "computing", "communications", "training"],
    "each unit with a site": ["economics", "navigation", "computing"],
    "each unit of kind faculty": ["navigation"],
}


@pytest.mark.parametrize("owing", OWING)
async def test_it_is_asked_of_the_units_that_the_phrase_means(tmp_path: Path, owing: str) -> None:
    by = "desk" if owing == "the organisation" else "unit_head"
    text = rules("month", owing, by).replace("  navigation:\n", "  navigation:\n    kind: faculty\n", 1)
    async with open_product(tmp_path, text) as product:
        await go(product, "2026-12-01T07:30")
        assert [turn.unit for turn in await product.all(DutyRound)] == OWING[owing]
        product.broken = True  # nobody answers for some of the units


async def test_who_has_nobody_to_answer_is_told_to_whom_the_rules_name(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("month", "each unit")) as product:
        await go(product, "2026-12-01T07:30")
        (said,) = await told(product, "rounds-alone", "board")
        assert said.splitlines()[0] == "Cập nhật website tháng 12/2026: 4/6 đơn vị chưa có người trả lời"
        assert "Phòng Đào tạo" in said
        assert len(await told(product, stuck.NOTICE, "administrator")) == 1
        product.broken = True


async def test_what_the_organisation_owes_as_one_is_answered_by_anybody_of_the_role(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("week", "the organisation", by="desk")) as product:
        await go(product, "2026-11-30T07:30")
        turn = await product.newest(DutyRound)
        assert {card.person for card in await product.all(Card)} == {product.ids["desk"]}
        organisation = product.app.rulebook.spec.organisation.name.vi
        card = await product.newest(Card)
        view = await product.app.ask(lambda work: projection.view(work, card))
        assert message(view).text.startswith(f"Cập nhật website tuần 49/2026 · {organisation}\n")
        await product.app.do(AttestRound(product.actor("desk"), turn.id))
        assert (await product.newest(DutyRound)).state == "done"
        board = await product.person("board")
        table = await product.app.ask(lambda work: overview.table(work, board, "unit_site"))
        assert message(overview.overview(table)).text.splitlines()[1:] == [
            "Đã đủ 1/1 việc", f"✓ {organisation}: đủ"
        ]  # fmt: skip


async def test_who_answers_for_the_organisation_from_a_unit_finds_it(tmp_path: Path) -> None:
    async with open_product(
        tmp_path, rules("week", "the organisation", by="unit_head in economics")
    ) as product:
        await go(product, "2026-11-30T07:30")
        head = await product.person("head")
        table = await product.app.ask(lambda work: overview.table(work, head, "unit_site"))
        assert [row.unit.vi for row in table.rows] == [product.app.rulebook.spec.organisation.name.vi]


async def test_what_the_organisation_owes_and_nobody_can_answer_is_told(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("week", "the organisation", by="office")) as product:
        held = await product.newest(Membership, person=product.ids["office"])
        await product.app.do(EndRole(product.actor("administrator"), held.id))
        await go(product, "2026-11-30T07:30")
        (said,) = await told(product, "rounds-alone", "board")
        assert said.splitlines()[0] == "Cập nhật website tuần 49/2026: 1/1 việc chưa có người trả lời"
        (notice, *_) = await told(product, stuck.NOTICE, "administrator")
        assert "Cập nhật website tuần 49/2026 · Trường Đại học Biển Xanh" in notice


# each holder of a role

HOLDERS = rules("month", "each holder of board", by="")


async def test_each_holder_of_a_role_answers_for_themselves(tmp_path: Path) -> None:
    async with open_product(tmp_path, HOLDERS) as product:
        await go(product, "2026-12-01T07:30")
        turns = await product.all(DutyRound)
        assert [turn.holder for turn in turns] == [product.ids["board"], product.ids["second board"]]
        assert [card.person for card in await product.all(Card)] == [turn.holder for turn in turns]
        names = [(await product.newest(Person, id=turn.holder)).name for turn in turns]
        with pytest.raises(Refusal, match="not-answerer"):
            await product.app.do(AttestRound(product.actor("board"), turns[1].id))
        await product.app.do(AttestRound(product.actor("board"), turns[0].id))
        assert (await product.newest(DutyRound, id=turns[0].id)).state == "done"
        await go(product, "2026-12-31T16:30")
        (report,) = await told(product, "rounds-report", "board")
        assert "Chưa xác nhận cập nhật website tháng 12/2026: 1/2 người" in report
        assert f"✗ {names[1]}: còn" in report


async def test_whoever_is_away_is_stood_in_for_by_the_substitutes_of_the_role(tmp_path: Path) -> None:
    async with open_product(tmp_path, HOLDERS) as product:
        await go(product, "2026-12-01T07:30")
        (turn, _) = await product.all(DutyRound)
        until = datetime(2026, 12, 20, tzinfo=ZONE)
        await product.app.do(SetAway(product.actor("board"), until))
        await product.app.do(AttestRound(product.actor("deputy"), turn.id))
        assert (await product.newest(DutyRound, id=turn.id)).attested_by == product.ids["deputy"]


async def test_the_group_of_a_role_has_no_card_of_what_one_holder_owes(tmp_path: Path) -> None:
    async with open_product(tmp_path, HOLDERS) as product:
        await product.app.do(BindGroup(product.actor("administrator"), "-100", "BGH", "board", None))
        await go(product, "2026-12-01T07:30")
        assert all(card.chat is None for card in await product.all(Card))


async def test_a_former_holder_of_the_role_owes_nothing(tmp_path: Path) -> None:
    async with open_product(tmp_path, HOLDERS) as product:
        await go(product, "2026-12-01T07:30")
        (first, second) = await product.all(DutyRound)
        held = await product.newest(Membership, person=product.ids["board"])
        await product.app.do(EndRole(product.actor("administrator"), held.id))
        with pytest.raises(Refusal, match="not-answerer"):
            await product.app.do(AttestRound(product.actor("board"), first.id))
        await product.app.do(AttestRound(product.actor("deputy"), first.id))
        assert (await product.newest(DutyRound, id=second.id)).state == "open"
