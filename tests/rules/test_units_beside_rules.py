"""Units of the register that other rules make unsound: what was right when it was said binds nobody (E18)."""

from pathlib import Path

from tests.kit.builders import RULES, open_product
from tests.kit.day import on_monday
from tests.rules.rule_files import answer, start
from tests.rules.test_units import add, end, refused
from workflow.actions import ChangeUnit, ReopenUnit
from workflow.model import Unit

pytestmark = on_monday


async def test_a_unit_whose_title_rules_give_to_another_can_be_changed(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        unit, admin = await add(product), product.actor("administrator")
        await product.app.do(ChangeUnit(admin, unit.id, "title_en", "Faculty of Tourism", None))
        said = "tourism: {title: {vi: Khoa Du lịch, en: Faculty of Tourism}, kind: faculty}"
        await start(product, RULES.replace("\nunits:\n", f"\nunits:\n  {said}\n", 1))
        await answer(product, "apply")
        same = ChangeUnit(admin, unit.id, "title_en", "faculty of tourism", "Faculty of Tourism")
        assert await refused(product, same) == "unit-taken"
        await product.app.do(ChangeUnit(admin, unit.id, "parent", "economics", None))
        await product.app.do(ChangeUnit(admin, unit.id, "title_en", None, "Faculty of Tourism"))
        await product.app.do(ChangeUnit(admin, unit.id, "title_vi", "Khoa Lữ hành", "Khoa Du lịch"))
        product.broken = True  # nobody answers for the unit of the rules


async def test_a_unit_whose_owner_leaves_the_rules_can_be_changed_and_used_again(tmp_path: Path) -> None:
    role = "site_keeper: {title: {vi: Phụ trách trang, en: Site keeper}, of: unit, submits: false}"
    async with open_product(tmp_path, RULES.replace("\nroles:\n", f"\nroles:\n  {role}\n", 1)) as product:
        unit, admin = await add(product), product.actor("administrator")
        await product.app.do(ChangeUnit(admin, unit.id, "owner_vi", "site_keeper", None))
        await product.app.do(ChangeUnit(admin, unit.id, "owner_en", "site_keeper", None))
        await start(product, RULES)
        await answer(product, "apply")
        await product.app.do(ChangeUnit(admin, unit.id, "title_vi", "Khoa Lữ hành", "Khoa Du lịch"))
        await product.app.do(ChangeUnit(admin, unit.id, "owner_vi", None, "site_keeper"))
        await end(product, await product.newest(Unit, id=unit.id))
        await product.app.do(ReopenUnit(admin, unit.id))
        unit = await product.newest(Unit, id=unit.id)
        assert (unit.ended_at, unit.owner_vi, unit.owner_en) == (None, None, None)
        await product.check()
