"""Hidden answers, which their author and some roles see, and telephone numbers, masked in groups."""

import io
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import docx
import pytest

from dialogs.my_work.getters import full
from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.leaflet import LEAFLET, sent
from tests.kit.there import there
from tests.rules.party_office import open_second
from tests.rules.talking import Talking
from tests.rules.test_party_answers import ask_for, by
from wording import Wording
from wording.word_document import document
from workflow.actions import GiveText, SendDraft, StartEdit, StartSupplement, TakePackage
from workflow.cards.shape import CardView
from workflow.form.view import Asked
from workflow.model import Card, Chat, Notice, Request, Route
from workflow.requests.answer_reader import reader
from workflow.requests.cards import views
from workflow.requests.cards.difference import difference
from workflow.requests.publishing import package

HIDDEN = "Đã ẩn 1 mục."
RULES = LEAFLET.replace("desk_cards: short", "desk_cards: full")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, RULES) as opened:
        yield opened
        await opened.check()


def said(product: Product, view: CardView) -> list[str]:
    """Every line and answer of a card."""
    wording = Wording(product.app.rulebook.zone)
    lines = [wording.say("vi", each) for each in (*view.lines, *view.rest)]
    answers = [f"{each.title.vi}: {wording.value('vi', each.value)}" for each in view.answers]
    changed = [
        f"{each.title.vi}: {wording.value('vi', each.removed)} → {wording.value('vi', each.added)}"
        for each in view.changes
    ]
    return [*lines, *answers, *changed]


async def seen_by(product: Product, name: str, menu: str = "") -> list[str]:
    """The card of somebody, as it stands in their private chat."""
    card = Card(request=(await product.request()).id, person=product.ids[name], menu=menu)
    return said(product, await product.ask(views.card, card))


async def group_of(product: Product, role: str, unit: str | None = None) -> Chat:
    """A group bound to a role."""

    def bind(records: Records) -> Chat:
        chat = records.add(Chat(platform="telegram", external=f"-{role}-{unit}", title=role))
        records.add(Route(chat=chat.id, role=role, unit=unit))
        return chat

    return await product.database.writer.write_first(bind)


async def seen_in(product: Product, chat: Chat) -> list[str]:
    card = Card(request=(await product.request()).id, chat=chat.id)
    return said(product, await product.ask(views.card, card))


async def test_those_of_the_roles_see_it_and_all_others_that_something_is_hidden(product: Product) -> None:
    await sent(product)
    head = await seen_by(product, "head")
    assert HIDDEN in head
    assert not any("Kinh phí" in each for each in head)
    await product.decide("head")
    desk = await seen_by(product, "desk")
    assert "Kinh phí: 1.500.000 đồng" in desk
    assert HIDDEN not in desk
    await product.decide("desk")
    assert "Kinh phí: 1.500.000 đồng" in await seen_by(product, "board")


async def test_somebody_who_stands_in_for_a_role_sees_what_it_decides_on(product: Product) -> None:
    await sent(product)
    await product.decide("head")
    await product.decide("desk")
    product.broken = True  # people leave behind its back
    for name in ("board", "second board"):
        await product.change(await product.person(name), active=False)
    assert "Kinh phí: 1.500.000 đồng" in await seen_by(product, "deputy")


async def test_a_group_sees_it_only_where_it_is_that_of_a_role_named(product: Product) -> None:
    heads = await group_of(product, "unit_head", "economics")
    desk = await group_of(product, "desk")
    await sent(product)
    shown = await seen_in(product, heads)
    assert HIDDEN in shown
    assert not any("Kinh phí" in each for each in shown)
    await product.decide("head")
    assert "Kinh phí: 1.500.000 đồng" in await seen_in(product, desk)


async def test_a_group_sees_little_of_a_telephone_number_and_people_all_of_it(product: Product) -> None:
    heads = await group_of(product, "unit_head", "economics")
    await sent(product)
    assert "Điện thoại: 09xx xxx 678" in await seen_in(product, heads)
    assert "Điện thoại: 0912 345 678" in await seen_by(product, "head")


async def test_the_whole_request_is_read_by_its_author_and_not_by_a_colleague(product: Product) -> None:
    request = await sent(product)

    async def read_by(name: str) -> str:
        found = there(await product.app.ask(lambda work: full(work, product.actor(name), request.id)))
        return " ".join(each.title.vi for each in found[2])

    assert "Kinh phí" in await read_by("author")
    assert "Kinh phí" not in await read_by("head")


async def supplemented(product: Product) -> Request:
    """The author puts in another budget while the desk decides."""
    request = await sent(product)
    await product.decide("head")
    actor = product.actor("author")
    draft = (await product.app.do(StartSupplement(actor, request.id))).id
    await product.app.do(GiveText(actor, draft, "budget", "2 triệu"))
    await product.app.do(SendDraft(actor, draft))
    return request


async def test_a_difference_is_told_to_those_who_see_it_alone(product: Product) -> None:
    await supplemented(product)
    assert "Kinh phí: 1.500.000 đồng → 2.000.000 đồng" in await seen_by(product, "desk", "changes")
    head = await seen_by(product, "head", "changes")
    assert not any("000.000" in each or "Kinh phí" in each for each in head)


async def test_the_page_of_a_difference_is_that_of_its_reader(product: Product) -> None:
    await supplemented(product)
    for name, is_told in (("desk", True), ("head", False)):
        card = await product.find(Card, person=product.ids[name])
        found = await product.ask(difference, there(card).id)
        assert (found is not None) is is_told


async def test_a_package_and_its_document_leave_it_out(product: Product) -> None:
    request = await sent(product)
    for name in ("head", "desk", "board"):
        await product.decide(name)
    await product.app.do(TakePackage(product.actor("webmaster"), request.id))
    notice = await product.newest(Notice, key=package.NOTICE)
    found = there(await product.ask(package.of_notice, notice))
    written = docx.Document(io.BytesIO(document(found, "vi", Wording(product.app.rulebook.zone))))
    text = "\n".join(each.text for each in written.paragraphs)
    assert "Kinh phí" not in text
    assert "1.500.000" not in text
    assert HIDDEN in text
    assert "Số bản: 1.000 bản" in text
    assert "Chủ đề: Đào tạo; Nghiên cứu" in text
    assert "Điện thoại: 0912 345 678" in text


async def test_an_answer_is_shown_to_the_department_of_its_field_and_to_nobody_else(tmp_path: Path) -> None:
    """And to whom the form names; the group of that department sees it as well."""
    shown = "shown_to: [unit_head in unit of maker, person in contact]"
    rules = by("unit_head in unit of maker").replace("desk_cards: short", "desk_cards: full")
    async with open_second(tmp_path, rules.replace("shown_to: [desk, board]", shown)) as product:
        await ask_for(product, "colleague")
        request = await product.request()
        for name in ("training head", "colleague", "author", "head", "computing head", "board"):
            person = await product.person(name)
            hidden = (await product.ask(partial(reader, person=person), request)).hidden
            assert hidden == (set() if name in ("training head", "colleague", "author") else {"budget"}), name
        for unit in ("training", "economics"):
            group = await group_of(product, "unit_head", unit)
            hidden = (await product.ask(partial(reader, chat=group), request)).hidden
            assert hidden == (set() if unit == "training" else {"budget"})
        assert "Kinh phí: 100 đồng" in await seen_by(product, "training head")
        await product.decide("training head")
        assert HIDDEN in await seen_by(product, "desk")


async def test_who_edits_without_seeing_it_leaves_it_as_it_was(tmp_path: Path) -> None:
    rules = RULES.replace("shown_to: [desk, board]", "shown_to: [board]")
    async with open_product(tmp_path, rules) as product:
        request = await sent(product)
        await product.decide("head")
        desk = Talking(product, "desk")
        await desk.begin("edit", {"request": request.id})
        await desk.press("Xem lại")
        look = await desk.asked()
        assert isinstance(look, Asked)
        assert "Kinh phí" not in [each.title.vi for each in look.body]
        assert HIDDEN in await desk.window()
        await desk.press("Sửa một mục")
        assert "Kinh phí" not in await desk.window()
        await desk.press("✓ Số bản")
        await desk.say("2.000")
        draft = (await product.app.do(StartEdit(product.actor("desk"), request.id))).id
        await product.app.do(SendDraft(product.actor("desk"), draft))
        await product.decide("desk")
        board = await seen_by(product, "board")
        assert "Kinh phí: 1.500.000 đồng" in board
        assert "Số bản: 2.000 bản" in board
