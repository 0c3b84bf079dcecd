"""Units that are changed or end while cases of other units lead through them or name them (E18, 0057)."""

from pathlib import Path

from tests.kit.answered import Choose
from tests.kit.builders import RULES, Product, open_product, spec_of
from tests.kit.day import on_monday
from tests.kit.rules import second_edition
from tests.rules.test_unit_table import import_units
from tests.rules.test_units import add, end, give
from workflow.actions import ChangeUnit, GiveText, SendDraft, StartDraft
from workflow.model import Card, Stuck, Unit
from workflow.spec.field_spec import FieldSpec
from workflow.spec.party import Party

pytestmark = on_monday


def rules(by: str, **fields: FieldSpec) -> str:
    """The rules of the tests; the first step of a news item is decided by another party."""
    kind = spec_of(RULES).request_types["news"]
    first = kind.stages[0].model_copy(update={"by": Party.parse(by)})
    return second_edition("news", stages=(first, *kind.stages[1:]), fields={**kind.fields, **fields})


def rules_by_area() -> str:
    """The head of the unit that an answer names decides first."""
    said = {"kind": "unit", "title": {"vi": "Khu", "en": "Area"}, "required": True}
    return rules("unit_head in unit of area", area=FieldSpec.model_validate(said, context={"edition": 2}))


async def asked(product: Product) -> set[str]:
    """Those besides the sender who have the card of the newest request."""
    names = {id: name for name, id in product.ids.items()}
    cards = await product.all(Card, request=(await product.request()).id)
    return {names[card.person] for card in cards if card.person} - {"colleague"}


async def below(product: Product) -> tuple[Unit, Unit]:
    """A unit below economics, and one below that of which somebody sends a request."""
    middle = await add(product, "Khoa Giữa", "economics")
    lowest = await add(product, "Bộ môn Con", middle.key)
    await give(product, "colleague", "staff", lowest.key)
    return middle, lowest


async def change(product: Product, unit: Unit, part: str, value: str) -> None:
    admin = product.actor("administrator")
    await product.app.do(ChangeUnit(admin, unit.id, part, value, getattr(unit, part)))  # type: ignore[arg-type]


async def send_of_area(product: Product, area: str) -> None:
    actor = product.actor("colleague")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    await product.app.do(GiveText(actor, draft, "title", "Hội thảo"))
    await product.app.do(GiveText(actor, draft, "body", "Đoàn đại biểu"))
    for question, answer in (("category", "research"), ("english", "no"), ("area", area)):
        await product.app.do(Choose(actor, draft, question, answer))
    await product.app.do(SendDraft(actor, draft))


async def test_a_request_of_a_head_goes_up_past_a_unit_that_ends(tmp_path: Path) -> None:
    async with open_product(tmp_path, second_edition()) as product:
        middle, lowest = await below(product)
        await give(product, "other head", "unit_head", middle.key)
        await give(product, "colleague", "unit_head", lowest.key)
        await product.submit("colleague", unit=lowest.key)
        assert await asked(product) == {"other head"}
        await end(product, middle)
        assert await asked(product) >= {"head"}
        await product.check()


async def test_a_step_of_the_unit_above_follows_an_end_and_a_change(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("unit_head in parent")) as product:
        middle, lowest = await below(product)
        await product.submit("colleague", unit=lowest.key)
        assert await product.all(Stuck)
        await end(product, middle)
        assert (await asked(product), await product.all(Stuck)) == ({"head"}, [])
        lowest = await product.newest(Unit, id=lowest.id)
        await change(product, lowest, "parent", "navigation")
        assert "other head" in await asked(product)
        await product.check()


async def test_a_case_of_a_unit_that_ended_goes_up_past_a_unit_that_ends_later(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("unit_head in parent")) as product:
        middle, lowest = await below(product)
        await give(product, "other head", "unit_head", middle.key)
        await product.submit("colleague", unit=lowest.key)
        await end(product, lowest)
        assert await asked(product) == {"other head"}
        await end(product, middle)
        assert "head" in await asked(product)
        await product.check()


async def test_a_case_follows_the_unit_that_its_answer_names(tmp_path: Path) -> None:
    """A table and a press move the unit, and give it another title."""
    async with open_product(tmp_path, rules_by_area()) as product:
        named = await add(product, "Khu Z", "navigation")
        await give(product, "colleague", "unit_head", named.key)
        await send_of_area(product, "Khu Z")
        assert await asked(product) == {"other head"}
        await give(product, "second board", "unit_head", "computing")
        await change(product, named, "parent", "computing")
        assert "second board" in await asked(product)
        await import_units(product, f"Mã đơn vị;Tên đơn vị;Cấp trên\n{named.key};Khu Z;economics\n")
        assert "head" in await asked(product)
        for card in await product.all(Card):
            await product.change(card, stale=False)
        named = await product.newest(Unit, id=named.id)
        await change(product, named, "title_vi", "Khu Y")
        assert all(card.stale for card in await product.all(Card, request=(await product.request()).id))
        await product.check()
