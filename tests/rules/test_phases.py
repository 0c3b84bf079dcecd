"""Types that come into use in phases: by unit, by the unit above, by kind; others read from when (E34)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.editions import second
from tests.rules.test_senders import give, refused, types
from tests.rules.test_units import add
from wording import Wording
from workflow.actions import StartDraft
from workflow.people import sending
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec.document import read_document

pytestmark = on_monday
PHASES = second(RULES).replace(
    "    rule: W-02\n",
    "    rule: W-02\n    phases: {economics: 2026-11-01, faculty: 2026-12-01}\n",
    1,
)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, PHASES) as opened:
        yield opened
        await opened.check()


async def test_a_unit_uses_a_type_from_its_phase_on(product: Product) -> None:
    """A unit that is named begins first, one below it with it, one of the kind later, the others not yet."""
    below = await add(product, "Bộ môn Lữ hành", "economics")
    alone = await add(product)
    for unit in (below, alone):
        await give(product, "author", "staff", unit.key)
    await give(product, "author", "staff", "training")
    kind = product.app.rulebook.spec.request_types["coverage"]
    days = [
        f"{await product.ask(sending.first_day, kind, unit)}" for unit in (below.key, alone.key, "training")
    ]
    assert days == ["2026-11-01", "2026-12-01", f"{sending.NO_DAY}"]
    assert {unit for type, unit in await types(product, "author") if type == "coverage"} == {
        "economics", below.key,
    }  # fmt: skip
    product.clock.moment += timedelta(days=14)
    assert ("coverage", alone.key) in await types(product, "author")
    assert ("coverage", "training") not in await types(product, "author")


async def test_others_read_from_when_and_whom_to_ask(product: Product) -> None:
    alone = await add(product)
    await give(product, "desk", "staff", alone.key)
    await give(product, "board", "staff", "training")
    said = await refused(product, StartDraft(product.actor("desk"), "coverage", alone.key))
    ask = "cần biết thêm thì hỏi Anh/Chị Administrator."
    assert said == f"“Đưa tin sự kiện” bắt đầu dùng từ Thứ Ba 01/12/2026; {ask}"
    said = await refused(product, StartDraft(product.actor("board"), "coverage", "training"))
    assert said == f"“Đưa tin sự kiện” chưa có ngày bắt đầu dùng cho đơn vị; {ask}"


def test_a_changed_file_says_phases_in_the_words_of_the_office() -> None:
    said, old = Wording(ZoneInfo("Asia/Ho_Chi_Minh")), second(RULES)
    later = PHASES.replace("faculty: 2026-12-01", "faculty: 2027-01-01")

    def lines(before: str, after: str) -> list[str]:
        files = read_document(before, "old"), read_document(after, "new")
        return [said.say("vi", titles.said(each, *files)) for each in rule_changes(before, after)]

    assert lines(old, PHASES) == [
        "• Đưa tin sự kiện · dùng theo giai đoạn (mới): Khoa Kinh tế: 2026-11-01; khoa: 2026-12-01"
    ]
    assert lines(PHASES, later) == ["• Đưa tin sự kiện · dùng theo giai đoạn · khoa: 2026-12-01 → 2027-01-01"]
