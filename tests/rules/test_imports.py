"""Tables that are imported stay in a record: nothing lost, nothing twice, no name longer than it must be."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.cast import Member, employ
from tests.kit.tables import import_tables
from workflow.actions import ImportTable, RunDue
from workflow.app import Cause
from workflow.errors import Refusal
from workflow.imports.kept import KEPT
from workflow.imports.table_reading import ImportView, imported, read_table, view
from workflow.model import Import, Membership, Person, Unit
from workflow.people.sent_tables import Rows

HEAD = ("Họ và tên", "Vai trò", "Đơn vị")
BICH: Rows = (HEAD, ("Hà Thị Bích", "Cán bộ", "Khoa Kinh tế"))
DANH: Rows = (HEAD, ("Lê Công Danh", "Cán bộ", "Khoa Kinh tế"))
BAD: Rows = (HEAD, ("Lê Công Danh", "Cán bộ", "Khoa Lạ"))
OTHER = "another administrator"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """An office with two administrators."""
    async with open_product(tmp_path) as product:
        member = Member("Phan Gia Bảo", "Anh", [("administrator", None)])
        since = product.clock.moment - timedelta(days=1)
        await product.database.writer.write_first(lambda records: employ(records, OTHER, member, since))
        yield product


async def read(product: Product, rows: Rows, who: str = "administrator") -> int:
    return await read_table(product.app, product.actor(who), "people", "ds.xlsx", [rows])


async def look(product: Product, id: int, who: str = "administrator") -> ImportView:
    return await product.app.ask(lambda work: view(work, work.require_person(product.actor(who)), id))


async def carry_out(product: Product, id: int, who: str = "administrator") -> int:
    return (await product.app.do(ImportTable(product.actor(who), id))).counts["added"]


async def found(product: Product) -> list[str]:
    """The people of the tables who are on the staff, each as often as there is a record."""
    names = (BICH[1][0], DANH[1][0])
    return [person.name for person in await product.all(Person) if person.name in names]


async def test_a_file_replaces_the_one_before_and_is_another_than_another_persons(product: Product) -> None:
    first, others = await read(product, BICH), await read(product, BICH, OTHER)
    second = await read(product, DANH)
    with pytest.raises(Refusal, match="import-gone"):
        await carry_out(product, first)
    with pytest.raises(Refusal, match="import-gone"):
        await carry_out(product, others)
    assert await carry_out(product, second) == 1
    assert await found(product) == ["Lê Công Danh"]
    assert await carry_out(product, others, OTHER) == 1
    assert await found(product) == ["Lê Công Danh", "Hà Thị Bích"]


async def test_two_administrators_with_the_same_file_add_nobody_twice(product: Product) -> None:
    first, second = await read(product, BICH), await read(product, BICH, OTHER)
    assert (await carry_out(product, first), await carry_out(product, second, OTHER)) == (1, 0)
    assert await found(product) == ["Hà Thị Bích"]
    person = await product.newest(Person, name="Hà Thị Bích")
    assert len(await product.all(Membership, person=person.id)) == 1


async def test_pressed_again_it_says_the_same_and_adds_nothing(product: Product) -> None:
    file = await read(product, BICH)
    action = ImportTable(product.actor("administrator"), file)
    assert await product.app.do(action) == await product.app.do(action)
    assert await found(product) == ["Hà Thị Bích"]
    with pytest.raises(Refusal, match="import-gone"):
        await look(product, file)
    admin = await product.person("administrator")
    done = await product.app.ask(lambda work: imported(work, admin, file))
    assert done.counts == {"added": 1, "roles": 1, "units": 0}


async def test_an_update_handled_again_keeps_one_file_and_carries_it_out_once(product: Product) -> None:
    actor = product.actor("administrator")
    kept = [
        await read_table(product.app.under(Cause("7")), actor, "people", "ds.xlsx", [BICH]) for _ in range(2)
    ]
    done = [await product.app.under(Cause("8")).do(ImportTable(actor, kept[0])) for _ in range(2)]
    assert (kept[0] == kept[1], done[0] == done[1], len(await product.all(Import))) == (True, True, 1)
    assert await found(product) == ["Hà Thị Bích"]


async def test_what_changed_meanwhile_counts(product: Product) -> None:
    """The preview and carrying out are both by the office as it is then."""
    file = await read(product, BICH)
    unit = await product.newest(Unit, key="economics")
    await product.change(unit, title_vi="Khoa Du lịch")
    assert [line.key for line in (await look(product, file)).lines] == ["problem-import-unit"]
    with pytest.raises(Refusal, match="import-problems"):
        await carry_out(product, file)
    await product.change(unit, title_vi=unit.title_vi)
    assert (await look(product, file)).can_import
    await import_tables(product.app, product.actor(OTHER), "people", [BICH])
    assert not (await look(product, file)).can_import
    assert await carry_out(product, file) == 0


async def test_of_a_file_with_problems_no_row_is_kept(product: Product) -> None:
    seen = await look(product, file := await read(product, BAD))
    assert (seen.can_import, [line.key for line in seen.lines]) == (False, ["problem-import-unit"])
    assert [kept.tables for kept in await product.all(Import)] == [{}]
    with pytest.raises(Refusal, match="import-problems"):
        await carry_out(product, file)


ENDS = ["carried out", "replaced", "left"]


@pytest.mark.parametrize("end", ENDS)
async def test_the_names_go_when_a_file_is_over(product: Product, end: str) -> None:
    file = await read(product, BICH)
    product.clock.moment += KEPT - timedelta(minutes=1)
    await product.app.do(RunDue())
    assert (await look(product, file)).can_import
    if end == "carried out":
        await carry_out(product, file)
    elif end == "replaced":
        await read(product, DANH)
    product.clock.moment += timedelta(minutes=1)
    await product.app.do(RunDue())
    kept = await product.newest(Import, id=file)
    assert (kept.tables, kept.problems) == ({}, [])
    assert kept.state == ("imported" if end == "carried out" else "left")


async def test_tables_of_people_are_for_administrators(product: Product) -> None:
    with pytest.raises(Refusal, match="not-administrator"):
        await read(product, BICH, "author")
    file = await read(product, BICH)
    role = await product.newest(Membership, person=product.ids["administrator"])
    await product.change(role, until=product.clock.moment)
    with pytest.raises(Refusal, match="not-administrator"):
        await carry_out(product, file)
    assert await found(product) == []
