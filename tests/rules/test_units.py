"""The register of units: added, changed and ended by administrators, with what hangs on them (E18, B05)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.round_steps import go
from workflow.actions import (
    AddUnit,
    AnswerOffer,
    ChangeUnit,
    EndUnit,
    GiveRole,
    Invite,
    ReopenUnit,
    UseRules,
)
from workflow.app import Action
from workflow.audit import first_broken
from workflow.errors import Refusal
from workflow.model import AuditEntry, DutyRound, Invitation, Membership, Notice, Request, Unit
from workflow.people import parties, permissions, sending
from workflow.results import Result
from workflow.rounds import debtors, turns
from workflow.rules import card
from workflow.spec import Words
from workflow.units import unit_listing, unit_ties

pytestmark = on_monday
SITE = "https://dulich.bienxanh.example"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened
        await opened.check()
        assert first_broken(await opened.all(AuditEntry)) is None


async def add(
    product: Product, title: str = "Khoa Du lịch", parent: str | None = None, site: str | None = None
) -> Unit:
    id = (await product.app.do(AddUnit(product.actor("administrator"), title, "faculty", parent, site))).id
    return await product.newest(Unit, id=id)


async def refused(product: Product, action: Action[Result]) -> str:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value.code


async def give(product: Product, name: str, role: str, unit: str) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids[name], role, unit))


async def end(product: Product, unit: Unit) -> None:
    mark = (await product.ask(unit_ties.of, unit)).mark
    await product.app.do(EndUnit(product.actor("administrator"), unit.id, mark))


async def said(product: Product, name: str, unit: Unit) -> list[str]:
    """The keys of the lines of a unit, as somebody sees it."""
    found = await product.ask(unit_listing.seen, await product.person(name), unit.id)
    return [each.key for each in found.lines] if found else []


async def test_a_unit_that_is_added_takes_part_in_all_at_once(product: Product) -> None:
    unit = await add(product, parent="economics", site=SITE)
    assert (unit.key, unit.kind, unit.registered) == ("khoa_du_lich", "faculty", True)
    await give(product, "author", "staff", unit.key)
    await give(product, "colleague", "unit_head", unit.key)
    author = await product.person("author")
    assert unit.key in await product.ask(sending.units_to_send, author)
    assert await product.ask(parties.parent, unit.key) == "economics"
    await go(product, "2026-12-01T07:30")
    turn = await product.newest(DutyRound, unit=unit.key)
    acting = await product.ask(turns.answerers, turn)
    assert [person.id for person, _ in acting] == [product.ids["colleague"]]
    assert [each.kind for each in await product.all(AuditEntry) if each.subject == f"unit/{unit.key}"] == [
        "unit.added"
    ]


async def test_a_title_is_taken_also_without_diacritics(product: Product) -> None:
    unit = await add(product)
    admin = product.actor("administrator")
    for title in ("Khoa Du lịch", "khoa du lich", "KHOA DU LỊCH", "Khoa Kinh tế"):
        assert await refused(product, AddUnit(admin, title, "faculty")) == "unit-taken"
    for title in ("", "x" * 61):
        assert await refused(product, AddUnit(admin, title, "faculty")) == "unit-title"
    assert await refused(product, AddUnit(admin, "Khoa Lạ", "faculty", "nowhere")) == "no-such-unit"
    assert await refused(product, AddUnit(admin, "Khoa Lạ", "faculty", None, "đang làm")) == "unit-site"
    other = await add(product, "Khoa Du lịch 2")
    assert other.key == "khoa_du_lich_2"
    assert (await add(product, "2")).key == "unit_2"
    assert (
        await refused(product, ChangeUnit(admin, other.id, "title_vi", "khoa du lich", other.title_vi))
        == "unit-taken"
    )
    await product.app.do(ChangeUnit(admin, unit.id, "title_vi", "KHOA Du lịch", unit.title_vi))


async def test_no_key_is_a_word_that_rules_have_for_something_else(product: Product) -> None:
    assert [(await add(product, title)).key for title in ("Faculty", "Parent")] == ["faculty_2", "parent_2"]


async def test_no_unit_stands_below_itself(product: Product) -> None:
    first, second = await add(product), await add(product, "Bộ môn Lữ hành", "khoa_du_lich")
    admin = product.actor("administrator")
    for parent in (first.key, second.key):
        assert await refused(product, ChangeUnit(admin, first.id, "parent", parent, None)) == "unit-circle"
    await product.app.do(ChangeUnit(admin, second.id, "parent", None, first.key))
    await product.app.do(ChangeUnit(admin, first.id, "parent", second.key, None))
    assert await product.ask(parties.parent, first.key) == second.key


async def test_of_two_administrators_the_second_is_told_of_the_first(product: Product) -> None:
    unit, admin = await add(product), product.actor("administrator")
    await product.app.do(ChangeUnit(admin, unit.id, "kind", "centre", "faculty"))
    assert await refused(product, ChangeUnit(admin, unit.id, "kind", "office", "faculty")) == "unit-changed"
    seen = (await product.ask(unit_ties.of, unit)).mark
    await give(product, "author", "staff", unit.key)
    assert await refused(product, EndUnit(admin, unit.id, seen)) == "unit-changed"
    await end(product, unit)
    assert await refused(product, EndUnit(admin, unit.id, seen)) == "unit-ended"
    assert await refused(product, ChangeUnit(admin, unit.id, "kind", "office", "centre")) == "unit-ended"


async def test_a_unit_of_the_rules_is_changed_in_their_file(product: Product) -> None:
    unit, admin = await product.newest(Unit, key="economics"), product.actor("administrator")
    assert await refused(product, ChangeUnit(admin, unit.id, "kind", "office", unit.kind)) == "unit-of-rules"
    assert await refused(product, EndUnit(admin, unit.id, 0)) == "unit-of-rules"
    assert await refused(product, ReopenUnit(admin, unit.id)) == "unit-of-rules"
    found = await product.ask(unit_listing.seen, await product.person("administrator"), unit.id)
    assert found is not None
    assert (found.may_change, found.may_reopen, found.lines[0].values["state"]) == (False, False, "rules")


async def test_only_administrators_change_and_others_see_their_own(product: Product) -> None:
    unit = await add(product)
    head = product.actor("head")
    assert await refused(product, AddUnit(head, "Khoa Lạ", "faculty")) == "not-administrator"
    assert (
        await refused(product, ChangeUnit(head, unit.id, "kind", "office", "faculty")) == "not-administrator"
    )
    assert await refused(product, EndUnit(head, unit.id, 0)) == "not-administrator"
    mine = await product.ask(unit_listing.seen_by, await product.person("head"))
    assert [each.key for each in mine] == ["economics"]
    assert await said(product, "head", unit) == []
    assert "unit-nobody" in await said(product, "administrator", unit)


async def test_an_end_names_what_hangs_on_a_unit_and_settles_it(product: Product) -> None:
    """People lose their roles, links open nothing, rounds close, units below go up; cases go on."""
    unit = await add(product, parent="economics", site=SITE)
    below = await add(product, "Bộ môn Lữ hành", unit.key)
    await give(product, "author", "staff", unit.key)
    await give(product, "colleague", "unit_head", unit.key)
    admin = product.actor("administrator")
    await product.app.do(Invite(admin, "Hà Thị Bích", "Cô", "staff", unit.key))
    await product.submit(unit=unit.key)
    await go(product, "2026-12-01T07:30")
    ties = await product.ask(unit_ties.of, unit)
    assert (len(ties.people), len(ties.requests), ties.units, ties.rounds, ties.links) == (
        2, 1, ("Bộ môn Lữ hành",), 1, 1,
    )  # fmt: skip
    assert [each.key for each in ties.said] == [
        f"unit-tied-{what}" for what in ("people", "requests", "units", "rounds", "links")
    ]
    await end(product, unit)
    held = await product.all(Membership, unit=unit.key)
    assert all(each.until for each in held)
    assert await product.all(Invitation, unit=unit.key, used_at=None) == []
    assert (await product.newest(DutyRound, unit=unit.key)).state == "ended"
    assert await product.ask(parties.parent, below.key) == "economics"
    assert unit.key not in [each.key for each in await product.ask(debtors.units)]
    assert (await product.newest(Request)).status == "deciding"
    told = {each.person for each in await product.all(Notice, key="notice-role-ended")}
    assert told == {product.ids["author"], product.ids["colleague"]}
    assert await refused(product, GiveRole(admin, product.ids["desk"], "staff", unit.key)) == "no-such-unit"
    assert await product.all(Notice, key="stuck")


async def test_a_unit_that_ended_is_used_again_without_its_people(product: Product) -> None:
    unit = await add(product)
    await give(product, "author", "staff", unit.key)
    await end(product, unit)
    same = await add(product)
    assert same.key == "khoa_du_lich_2"
    admin = product.actor("administrator")
    assert await refused(product, ReopenUnit(admin, unit.id)) == "unit-taken"
    await end(product, same)
    await product.app.do(ReopenUnit(admin, unit.id))
    assert not (await product.app.do(ReopenUnit(admin, unit.id))).changed
    assert unit.key in [each.key for each in await product.ask(debtors.units)]
    assert await product.ask(permissions.of_unit, unit.key) == []


async def test_a_role_of_the_whole_house_stays_when_the_unit_of_its_holder_ends(product: Product) -> None:
    unit = await add(product)
    await give(product, "colleague", "webmaster", unit.key)
    ties = await product.ask(unit_ties.of, unit)
    assert ties.people == ()
    await end(product, unit)
    (held,) = await product.all(Membership, person=product.ids["colleague"], role="webmaster")
    assert (held.unit, held.until) == (None, None)
    assert await product.all(Notice, key="notice-role-ended") == []


async def test_people_of_a_unit_hear_what_was_changed(product: Product) -> None:
    unit = await add(product)
    await give(product, "author", "staff", unit.key)
    await give(product, "desk", "administrator", "economics")
    await product.app.do(ChangeUnit(product.actor("administrator"), unit.id, "site_vi", SITE, None))
    told = {each.person: each.values for each in await product.all(Notice, key="notice-unit")}
    assert set(told) == {product.ids["author"], product.ids["desk"]}
    assert told[product.ids["author"]]["part"] == "site_vi"


async def test_five_hundred_units_are_paged_and_found(product: Product) -> None:
    def many(records: Records) -> None:
        for n in range(500):
            records.add(Unit(key=f"u{n}", title_vi=f"Đơn vị số {n}", registered=True))

    await product.database.writer.write_first(many)
    admin = await product.person("administrator")
    view = await product.ask(unit_listing.listed, admin, 3, "")
    assert (len(view.rows), view.page, view.pages) == (
        8,
        3,
        -(-(500 + len(product.app.rulebook.spec.units)) // 8),
    )
    found = await product.ask(unit_listing.listed, admin, 0, "don vi 499")
    assert [row.label for row in found.rows] == [Words(vi="Đơn vị số 499")]


async def test_rules_that_name_a_unit_of_the_register_take_it_over(product: Product) -> None:
    """The file wins, which its offer says; when it leaves the unit again the register has it."""
    unit = await add(product)
    said = "title: {vi: Khoa Du lịch và Khách sạn, en: Faculty of Tourism}, kind: centre"
    named = RULES.replace("\nunits:\n", f"\nunits:\n  {unit.key}: {{{said}}}\n", 1)
    await product.app.do(UseRules(named))
    notice = await product.newest(Notice, key="rules-offered")
    view = await product.ask(card.offered, notice)
    assert view is not None
    (line,) = [each for each in view.lines if each.key == "rules-take-units"]
    assert line.values["units"] == Words(vi="Khoa Du lịch", en="Khoa Du lịch")
    await product.app.do(AnswerOffer(product.actor("administrator"), notice.id, "apply"))
    taken = await product.newest(Unit, key=unit.key)
    assert (taken.title_vi, taken.kind, taken.registered) == ("Khoa Du lịch và Khách sạn", "centre", True)
