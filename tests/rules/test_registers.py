"""Registers on the card of a duty that looks them through: sites of units, holders of roles (B05, D01)."""

from pathlib import Path

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.rules.round_steps import go
from tests.rules.second_rules import changed
from workflow.actions import EndRole
from workflow.cards import projection
from workflow.model import Card, Membership

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


async def test_a_long_register_begins_with_its_gaps(tmp_path: Path) -> None:
    """Of more than a message holds each line is cut, and as little as can be."""
    units = "".join(
        f"  unit_{n}:\n    title: {{vi: Khoa thứ {n}, en: Faculty {n}}}\n"
        f'    sites: {{vi: "https://khoa-{n}.bienxanh.example", en: "https://faculty-{n}.bienxanh.example"}}\n'
        for n in range(30)
    )
    text_of_rules = rules("sites").replace("\nunits:\n", f"\nunits:\n{units}", 1)
    async with open_product(tmp_path, text_of_rules) as product:
        await go(product, "2026-12-01T07:30")
        said = await text(product)
        assert "Chưa có trang web: " in said
        assert [n for n in range(30) if f"https://khoa-{n}.bienxanh.example" not in said] == []
        assert said.index("Khoa thứ 0") < said.index("Khoa Kinh tế")
        product.broken = True  # nobody answers for these units
