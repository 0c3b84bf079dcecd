"""Registers on the card of a duty that looks them through: sites of units, holders of roles (B05, D01)."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.cast import Member, employ
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.rules.round_steps import go
from tests.rules.rule_files import answer, start
from tests.rules.second_rules import changed
from workflow.actions import EndRole, Press
from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Card, Membership, Notice
from workflow.people.staff import DEFAULT_ADDRESS
from workflow.rounds import registers
from workflow.rounds.choices import WantRegister
from workflow.rounds.take_register import TakeRegister

pytestmark = on_monday


def rules(shows: str) -> str:
    """The duty of the sites stays; another one looks through a register each month."""
    duty = "title: {vi: Rà soát, en: Review}, every: month, for: the organisation, by: desk"
    written = f"  register: {{{duty}, shows: {shows}, late: {{report_to: board}}}}"
    return changed(("\nduties:\n", f"\nduties:\n{written}\n"))


async def card(product: Product) -> Card:
    return await product.newest(Card, person=product.ids["desk"])


async def text(product: Product) -> str:
    kept = await card(product)
    return message(await product.app.ask(lambda work: projection.view(work, kept))).text


async def test_the_register_of_sites_has_each_with_languages_and_owner(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("sites")) as product:
        await go(product, "2026-12-01T07:30")
        said = await text(product)
        assert "Khoa Kinh tế: tiếng Việt https://" in said
        assert "chưa có tiếng Anh · " in said
        assert "Người Head" in said
        assert "Khoa Công nghệ thông tin" in said
        assert "chưa có người phụ trách" in said
        assert "Chưa có trang web: " in said


async def test_the_register_of_roles_names_gaps_and_follows_people(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("roles")) as product:
        await go(product, "2026-12-01T07:30")
        said = await text(product)
        assert "✓ Phòng Truyền thông: Người Desk" in said
        assert "✗ Thủ trưởng đơn vị: 2/6 đơn vị; chưa có ở " in said
        assert "✗ Phó Hiệu trưởng phụ trách" not in said
        before = (await card(product)).version
        held = await product.newest(Membership, person=product.ids["deputy"])
        await product.app.do(EndRole(product.actor("administrator"), held.id))
        assert "✗ Phó Hiệu trưởng phụ trách: chưa có ai" in await text(product)
        assert (await card(product)).version > before


def many_units(shows: str) -> str:
    """The rules with thirty units more, each with a site."""
    units = "".join(
        f"  unit_{n}:\n    title: {{vi: Khoa thứ {n}, en: Faculty {n}}}\n"
        f'    sites: {{vi: "https://khoa-{n}.bienxanh.example", en: "https://faculty-{n}.bienxanh.example"}}\n'
        for n in range(30)
    )
    return rules(shows).replace("\nunits:\n", f"\nunits:\n{units}", 1)


async def pages(product: Product) -> list[str]:
    """The pages that were sent to the desk, whole."""
    found = await product.all(Notice, key=registers.NOTICE, person=product.ids["desk"])
    views = [await product.ask(registers.page, notice) for notice in found]
    return [message(view).text for view in views]


async def press(product: Product) -> None:
    kept = await card(product)
    await product.app.do(Press(product.actor("desk"), kept.id, "", "", WantRegister().pack()))


async def test_a_long_register_begins_with_its_gaps_and_comes_whole_in_pages(tmp_path: Path) -> None:
    async with open_product(tmp_path, many_units("sites")) as product:
        await go(product, "2026-12-01T07:30")
        said = await text(product)
        assert "Chưa có trang web: " in said
        assert "Khoa thứ 0" in said
        assert "Khoa Kinh tế: " not in said
        shown = sum(f"https://khoa-{n}.bienxanh.example" in said for n in range(30))
        assert f"Còn {30 - shown + 3} dòng, nhận đủ bằng [Gửi đủ danh sách]" in said
        await press(product)
        found = await pages(product)
        assert len(found) > 1
        assert found[0].startswith(f"Rà soát · trang 1/{len(found)}\n")
        whole = "\n".join(found)
        assert [n for n in range(30) if f"https://faculty-{n}.bienxanh.example" not in whole] == []
        assert whole.index("Khoa thứ 0") < whole.index("Khoa Kinh tế")
        assert "…" not in said + whole
        product.broken = True  # nobody answers for these units


async def test_a_role_with_many_holders_and_one_that_many_units_lack_are_told_whole(tmp_path: Path) -> None:
    async with open_product(tmp_path, many_units("roles")) as product:

        def join(records: Records) -> None:
            for n in range(40):
                member = Member(f"Nguyễn Thị Hồng Nhung {n}", DEFAULT_ADDRESS, [("desk", None)])
                employ(records, f"member {n}", member, product.clock.moment - timedelta(days=1))

        await product.database.writer.write_first(join)
        await go(product, "2026-12-01T07:30")
        assert [each.role for each in await product.all(Membership, role="desk")] == ["desk"] * 41
        await press(product)
        whole = "\n".join(await pages(product))
        assert [n for n in range(40) if f"Nguyễn Thị Hồng Nhung {n}" not in whole] == []
        assert [n for n in range(30) if f"Khoa thứ {n}" not in whole] == []
        assert whole.index("✗ ") < whole.index("✓ ")
        assert "…" not in whole
        product.broken = True


async def test_a_register_goes_only_to_those_who_have_its_card(tmp_path: Path) -> None:
    async with open_product(tmp_path, many_units("sites")) as product:
        await go(product, "2026-12-01T07:30")
        turn = (await card(product)).duty_round or 0
        with pytest.raises(Refusal, match="not-a-card"):
            await product.app.do(TakeRegister(product.actor("head"), turn))
        product.broken = True


async def test_a_register_follows_the_rules_alone(tmp_path: Path) -> None:
    """An address and a title that another version has."""
    async with open_product(tmp_path, rules("sites")) as product:
        await go(product, "2026-12-01T07:30")
        before = (await card(product)).version
        other = rules("sites").replace("vi: Khoa Kinh tế", "vi: Khoa Kinh tế biển")
        await start(product, other.replace("https://kinhte", "https://moi.kinhte"))
        await answer(product, "apply")
        assert "Khoa Kinh tế biển: tiếng Việt https://moi.kinhte" in await text(product)
        assert (await card(product)).version > before


async def test_a_register_follows_rules_that_leave_a_unit_out(tmp_path: Path) -> None:
    more = rules("sites").replace("\nunits:\n", "\nunits:\n  spare: {title: {vi: Khoa Thừa, en: Spare}}\n", 1)
    async with open_product(tmp_path, more) as product:
        await go(product, "2026-12-01T07:30")
        assert "Khoa Thừa" in await text(product)
        before = (await card(product)).version
        await start(product, rules("sites"))
        await answer(product, "apply")
        assert "Khoa Thừa" not in await text(product)
        assert (await card(product)).version > before
        product.broken = True
