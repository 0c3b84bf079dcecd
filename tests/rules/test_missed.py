"""Work that is due before an event and would begin too late: said before sending, on every card (C23)."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.second_rules import SECOND
from tests.rules.test_broken_promises import TOLD, before_sending
from tests.rules.test_coverage import ask_for_coverage, said
from workflow.actions import StartDraft
from workflow.model import Promise

pytestmark = on_monday

# Coverage of Friday 27/11, sent on Monday 23/11 at 10:00: released at the latest on Friday at 16:30.
BEFORE, COVERAGE = SECOND.split("\n  coverage:\n")
TASKS, STEP = (
    "    tasks:\n",
    "name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: ",
)
LINE = "Đo đường truyền phải xong chậm nhất "
DUE = "16:30 Thứ Năm 26/11"
EACH = ". Nếu các bước dùng hết thời hạn, {} mới bắt đầu được, sau hạn này."
SURE = ", trước khi yêu cầu được gửi."


def line(due: str) -> str:
    """The rules with measuring the line as a task of coverage."""
    task = f"      line: {{title: {{vi: Đo đường truyền, en: Measure the line}}, to: office, {due}}}\n"
    return f"{BEFORE}\n  coverage:\n{COVERAGE.replace(TASKS, TASKS + task, 1)}"


def step(within: str, before: str = f"{STEP}4 working hours") -> str:
    assert before in COVERAGE
    changed = COVERAGE.replace(before, before[: before.index("within: ")] + f"within: {within}", 1)
    return f"{BEFORE}\n  coverage:\n{changed}"


CASES = {
    "with the release": (
        line("due: 1 working day before event_date"),
        LINE + DUE + EACH.format("16:30 Thứ Sáu 27/11"),
    ),
    "with a step": (
        line("due: 2 working days before event_date, opens: board"),
        LINE + "16:30 Thứ Tư 25/11" + EACH.format("11:30 Thứ Năm 26/11"),
    ),
    "with a step that is early enough": (line("due: 1 working day before event_date, opens: board"), ""),
    "at sending": (
        line("due: 4 working days before event_date, opens: sent"),
        LINE + "16:30 Thứ Sáu 20/11" + SURE,
    ),
    "at sending, in time": (line("due: 1 working day before event_date, opens: sent"), ""),
    "after something": (line("due: 1 working day after event_date"), ""),
    "where nothing of that applies": (line("due: 5 working days before event_date, when: late"), ""),
    "a step": (
        step("4 working days before event_date"),
        "Bước Phòng Truyền thông phải xong chậm nhất 16:30 Thứ Sáu 20/11" + EACH.format("16:30 Thứ Tư 25/11"),
    ),
}


@pytest.mark.parametrize("case", CASES)
async def test_what_begins_too_late_is_said_before_sending_and_on_cards(tmp_path: Path, case: str) -> None:
    rules, warning = CASES[case]
    async with open_product(tmp_path, rules) as product:
        told = await before_sending(product, await draft(product))
        assert [each for each in told if "phải xong" in each] == [warning] * bool(warning)
        assert (TOLD in told) == bool(told)
        await ask_for_coverage(product, "2026-11-27")
        for who in ("author", "head"):
            found = [each for each in await said(product, who) if "phải xong" in each]
            assert found == [warning] * bool(warning)


async def test_a_first_step_that_is_late_at_sending_is_told_before_it(tmp_path: Path) -> None:
    """Once it is sent its own line says so; what comes after it is counted from the sending."""
    rules = step("4 working days before event_date", "may: [more, refuse], within: 1 working day")
    async with open_product(tmp_path, rules) as product:
        told = await before_sending(product, await draft(product))
        assert f"Bước Thủ trưởng đơn vị phải xong chậm nhất 16:30 Thứ Sáu 20/11{SURE}" in told
        await ask_for_coverage(product, "2026-11-27")
        promised = there(await product.newest(Promise))
        assert promised.due_at > product.clock.moment


async def draft(product: Product) -> int:
    """Coverage of Friday that is not sent yet."""
    actor = product.actor("author")
    id = (await product.app.do(StartDraft(actor, "coverage", "economics"))).id
    await product.app.do(Choose(actor, id, "event_date", "2026-11-27"))
    return id
