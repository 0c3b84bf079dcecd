"""The rules of one unit side by side: of the organisation, by its kind, from above, its own (E18)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.unit_rules import lines_of
from bot.walk_rules import CannotWalk
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.editions import second
from tests.rules.test_units import add, give
from wording import Wording
from workflow.actions import ChangeUnit
from workflow.model import Unit
from workflow.units import unit_listing

pytestmark = on_monday
OWN = (
    "  unit_news:\n    like: news\n    title: {vi: Tin riêng, en: Own news}\n    for_units: [economics]\n"
    "    within: 3 working days\n"
)
UNITS = (
    second(RULES)
    .replace("\nrequest_types:\n", f"\nrequest_types:\n{OWN}", 1)
    .replace("    rule: P-01\n", "    rule: P-01\n    for_units: [faculty]\n", 1)
    .replace("    rule: W-02\n", "    rule: W-02\n    phases: {economics: 2026-12-01}\n", 1)
)
SITE = "https://dulich.bienxanh.example"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, UNITS) as opened:
        yield opened
        await opened.check()


async def said(product: Product, unit: str) -> str:
    return "\n".join(await product.database.read(lambda store: lines_of(store, unit, "vi")))


async def test_a_unit_reads_its_own_and_what_it_inherits(product: Product) -> None:
    text = await said(product, "economics")
    assert "Tin bài: chung toàn tổ chức" in text
    assert "Tin riêng: riêng của đơn vị; giống “Tin bài”, khác ở: thời hạn" in text
    assert "Đưa tin sự kiện: chung toàn tổ chức; dùng từ Thứ Ba 01/12/2026 (riêng của đơn vị)" in text
    assert "Không dùng: Mời báo chí" in text
    assert "chung cho đơn vị có trang web" in text
    assert "Thủ trưởng đơn vị: Người Head (riêng của đơn vị)" in text


async def test_a_unit_below_inherits_from_above_and_from_its_kind(product: Product) -> None:
    unit = await add(product, "Bộ môn Lữ hành", "economics")
    text = await said(product, unit.key)
    assert "Tin riêng" not in text.partition("Không dùng")[0]
    assert "Mời báo chí: theo loại đơn vị" in text
    assert "dùng từ Thứ Ba 01/12/2026 (theo đơn vị cấp trên Khoa Kinh tế)" in text
    assert "Cán bộ: chưa có ai" in text
    assert "Trang web" not in text
    admin = product.actor("administrator")
    await product.app.do(ChangeUnit(admin, unit.id, "site_vi", SITE, None))
    await product.app.do(ChangeUnit(admin, unit.id, "owner_vi", "staff", None))
    assert f"Tiếng Việt: {SITE} (riêng của đơn vị); chưa có người phụ trách" in await said(product, unit.key)
    await give(product, "author", "staff", unit.key)
    assert "phụ trách: Người Author (riêng của đơn vị)" in await said(product, unit.key)


async def test_a_role_without_anybody_names_who_stands_in_and_from_where(product: Product) -> None:
    unit = await add(product)
    await give(product, "colleague", "unit_deputy", unit.key)
    text = await said(product, unit.key)
    assert (
        "Thủ trưởng đơn vị: chưa có ai; thay là Phó thủ trưởng đơn vị: Người Colleague (riêng của đơn vị)"
        in text
    )


async def test_a_unit_that_there_is_not_is_told_with_one_like_it(product: Product) -> None:
    with pytest.raises(CannotWalk, match="there is no unit 'economic'; there is economics"):
        await said(product, "economic")


async def test_the_window_shows_the_same(product: Product) -> None:
    unit = await product.newest(Unit, key="economics")
    view = await product.ask(unit_listing.rules, unit, 0)
    wording = Wording(product.app.rulebook.zone)
    shown = [wording.value("vi", each) for row in view.rows for each in row.said]
    printed = await said(product, "economics")
    assert [each for each in shown if each not in printed] == []
