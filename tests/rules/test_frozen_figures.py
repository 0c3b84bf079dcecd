"""A month is frozen two working days after its end: the sheet stays, later changes are a line (A01)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.editions import second
from tests.rules.party_office import hire
from tests.rules.round_steps import go
from tests.rules.test_figures import FIGURES, WORDING, counts, month, report
from workflow.actions import EndRole, PublishTask, Withdraw
from workflow.cards.shape import CardView
from workflow.composers import COMPOSERS
from workflow.figures import freezing
from workflow.model import Deadline, FrozenSheet, Membership, Notice, Task

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    sent = FIGURES.replace("figures: {", "figures: {sent_to: [board, unit_head], ")
    async with open_product(tmp_path, sent) as opened:
        yield opened


async def test_a_frozen_month_stays_and_later_changes_are_a_line(product: Product) -> None:
    await product.reach("closed")
    request = await product.submit()
    row = await product.newest(Deadline, kind=freezing.KIND, fired_at=None)
    assert f"{row.due_at:%Y-%m-%d %H:%M}" == "2026-12-02 09:30"  # 16:30 of the office
    await go(product, "2026-12-02T16:31")
    kept = await product.newest(FrozenSheet)
    assert (kept.period, kept.figures["balance"]["closing"]) == ("2026-11", [request.id])
    assert (await product.newest(Deadline, kind=freezing.KIND, fired_at=None)).ordinal == row.ordinal + 1
    before = await report(product, "board")
    assert "Đã chốt lúc 16:31 Thứ Tư" in before
    assert "Điều chỉnh" not in before
    late = before.split("Đăng đúng hẹn: ")[1].split("\n")[0]

    await product.app.do(Withdraw(product.actor("author"), request.id))
    after = await report(product, "board")
    assert counts(await month(product), "punctual") == {"on_time": 1, "adjusted": 1}
    assert f"Đăng đúng hẹn: {late}" in after
    assert "Điều chỉnh sau khi chốt: Đăng đúng hẹn, Muộn: 1 nay là 0" in after
    assert "Điều chỉnh" not in await report(product, "other head", "navigation")


async def composed(product: Product, notice: Notice) -> CardView:
    said = (await product.ask(COMPOSERS.compose, notice)).said
    assert isinstance(said, CardView)
    return said


async def test_those_whom_the_rules_name_are_sent_their_figures(product: Product) -> None:
    await product.reach("publishing")
    task = await product.newest(Task, state="open")
    await product.app.do(PublishTask(product.actor("webmaster"), task.id, "https://bienxanh.example/1"))
    await go(product, "2026-12-02T16:31")
    told = {notice.person: notice for notice in await product.all(Notice, key=freezing.NOTICE)}
    assert {product.ids[name] for name in ("board", "second board", "head", "other head")} == told.keys()
    whole, other = [await composed(product, told[product.ids[name]]) for name in ("board", "other head")]
    assert "Số liệu tháng 11/2026 · Trường Đại học Biển Xanh" in WORDING.say("vi", whole.head)
    lines = [WORDING.say("vi", each) for each in whole.lines]
    assert any("tiếp nhận 1 = hoàn thành 1" in each for each in lines)
    assert lines[-1] == "Xem từng trường hợp: /baocao"
    assert "Khoa Hàng hải" in WORDING.say("vi", other.head)
    held = await product.newest(Membership, person=product.ids["head"], role="unit_head")
    await product.app.do(EndRole(product.actor("administrator"), held.id))
    assert (await product.ask(COMPOSERS.compose, told[product.ids["head"]])).said is None


async def test_a_unit_reads_a_frozen_month_in_which_others_were_late_elsewhere(product: Product) -> None:
    await hire(product, "sailor", "staff", "navigation")
    await product.submit()
    await product.decide("head")  # of economics: it is late at the desk
    await product.submit("sailor", "navigation")
    await go(product, "2026-11-30T20:00")
    await product.decide("other head")
    await go(product, "2026-12-02T16:31")
    for head, unit, other in (("head", "economics", "Hàng hải"), ("other head", "navigation", "Kinh tế")):
        text = await report(product, head, unit)
        assert "Trễ ở bước nào" in text
        assert other not in text
        assert "Điều chỉnh" not in text
    for notice in await product.all(Notice, key=freezing.NOTICE):
        await composed(product, notice)


async def test_a_unit_is_recognised_among_all_and_not_in_its_own_figures(product: Product) -> None:
    await product.reach("closed")
    await go(product, "2026-12-02T16:31")
    assert "Ghi nhận: Khoa Kinh tế 1" in await report(product, "board")
    for head, unit in (("head", "economics"), ("other head", "navigation")):
        text = await report(product, head, unit)
        assert "Ghi nhận" not in text
        assert "Điều chỉnh" not in text


async def test_a_duty_of_sites_that_is_owed_once_is_counted_and_frozen(tmp_path: Path) -> None:
    head, duty = second(RULES).split("  unit_site:\n", 1)
    duty = duty.replace(
        "    every: month\n", "    every: once\n    opens: 2026-12-01\n    due: 2026-12-31\n", 1
    )
    async with open_product(tmp_path, f"{head}  unit_site:\n{duty}") as product:
        for day in ("2026-12-01T07:30", "2027-01-04T08:30", "2027-01-12T08:30"):
            await go(product, day)
        assert "2026-12" in {each.period for each in await product.all(FrozenSheet)}
