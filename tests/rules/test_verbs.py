"""The word of a step is the office's own wherever it is said (A13, B14, C04, C10, E16: their verb)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.council_rules import needs
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.kit.verb_rules import NAMED, VERBS
from wording import Wording
from workflow.actions import Decide
from workflow.cards.shape import CardView
from workflow.errors import Refusal
from workflow.form.consent import read_consent
from workflow.lines import Line, Value
from workflow.model import AuditEntry, Card, Revision, Visit
from workflow.requests.cards import views
from workflow.requests.cards.case import Case
from workflow.requests.cards.replies import reply
from workflow.requests.cards.walk import walk
from workflow.requests.own_verbs import own_verbs

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, VERBS) as opened:
        await opened.reach("desk")
        yield opened


def said(product: Product, value: Value, language: str = "vi") -> str:
    return Wording(product.app.rulebook.zone).value(language, value)


async def card(product: Product, name: str = "desk") -> CardView:
    """The whole card of somebody who decides."""
    request, person = await product.request(), product.ids[name]
    shown = Card(request=request.id, person=person, menu=views.WHOLE)
    return await product.app.ask(lambda work: views.card(work, shown))


async def history(product: Product) -> list[Line]:
    request = await product.request()
    return await product.app.ask(lambda work: walk(Case(work, request)))


async def test_a_card_waits_in_the_word_of_the_office_and_its_button_bears_it(product: Product) -> None:
    shown = await card(product)
    first = shown.choices[0][0].label
    assert (said(product, shown.head), said(product, first)) == (
        "Chờ thống nhất · Hội thảo logistics xanh",
        "Thống nhất",
    )
    assert said(product, shown.head, "en").startswith("Waiting to be endorsed · ")
    assert said(product, first, "en") == "Endorse"


async def test_what_was_decided_is_said_in_it(product: Product) -> None:
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    decided = await product.app.do(Decide(product.actor("desk"), visit.id, revision.id, "pass", ""))
    assert (decided.word, decided.verb.vi, decided.verb.en) == ("pass", "thống nhất", "endorse/endorsed")
    last = (await history(product))[-1]
    assert said(product, last).startswith("Phòng Truyền thông (Anh/Chị Desk) đã thống nhất lúc ")
    assert " endorsed at " in said(product, last, "en")
    with pytest.raises(Refusal) as late:
        await product.app.do(Decide(product.actor("desk"), visit.id, revision.id, "pass", ""))
    text = Wording(product.app.rulebook.zone).text("vi", f"refusal-{late.value.code}", **late.value.values)
    assert text.startswith("Yêu cầu đã được Anh/Chị Desk thống nhất lúc ")
    entry = await product.newest(AuditEntry, kind="decided.pass")
    assert '"verb": "thống nhất"' in entry.body


async def test_a_built_in_verb_is_said_as_before_and_logged_as_before(product: Product) -> None:
    first = await history(product)
    assert said(product, first[-1]).startswith("Thủ trưởng đơn vị (Anh/Chị Head) đã xác nhận lúc ")
    assert '"verb"' not in (await product.newest(AuditEntry, kind="decided.pass")).body


async def test_reminders_and_moved_deadlines_say_it(product: Product) -> None:
    visit, person = await product.newest(Visit), await product.person("desk")
    item = there(await product.app.ask(lambda work: there(work.subjects.of(visit).item)(work, person, visit)))
    assert said(product, item.what).startswith("thống nhất “Hội thảo logistics xanh” (")
    assert said(product, item.what, "en").startswith("endorse “")
    dated = await product.app.ask(lambda work: there(work.subjects.of(visit).dated)(work, visit))
    assert said(product, dated).endswith(" · chờ thống nhất")
    assert said(product, dated, "en").endswith(" · to be endorsed")


@pytest.mark.parametrize("typed", ["thống nhất", "Đã thống nhất ạ", "Endorsed"])
async def test_the_word_typed_offers_its_button(product: Product, typed: str) -> None:
    person = await product.person("desk")
    found = there(await product.app.ask(lambda work: reply(work, person, typed)))
    assert [said(product, each.label) for each in found.choices] == ["Thống nhất", "Mở thẻ"]
    assert said(product, found.lines[-1]).startswith("Chờ thống nhất: Hội thảo logistics xanh (")


async def test_a_word_that_no_other_office_has_is_read_as_well(tmp_path: Path) -> None:
    assert read_consent("chuẩn y").kind == "other"
    async with open_product(tmp_path, VERBS.replace("vi: thống nhất", "vi: chuẩn y")) as product:
        words = await product.app.ask(own_verbs)
        assert words == ("chuẩn y", "endorse", "endorsed")
        assert read_consent("Chuẩn y.", words).kind == "agreed"
        assert read_consent("Chưa chuẩn y", words).kind == "conditional"


async def test_the_title_of_a_step_stands_in_states_and_history(tmp_path: Path) -> None:
    async with open_product(tmp_path, NAMED) as product:
        await product.reach("board")
        last = said(product, (await history(product))[-1])
        assert last.startswith("Ý kiến chuyên môn: Phòng Truyền thông (Anh/Chị Desk) đã thống nhất lúc ")
        await product.decide("board", "return")
        assert said(product, (await card(product)).head).startswith("Chờ ý kiến chuyên môn · ")
        assert said(product, (await card(product)).choices[0][0].label) == "Thống nhất"


async def test_a_flow_ends_at_a_council_in_its_word(tmp_path: Path) -> None:
    """The top tier adopts (E16): by two of its members, after whom nothing is decided any more."""
    rules = needs("2").replace("verb: approve\n", "verb: {vi: thông qua, en: adopt/adopted}\n", 1)
    async with open_product(tmp_path, rules) as product:
        await product.reach("board")
        shown = await card(product, "board")
        assert said(product, shown.head) == "Chờ thông qua · Hội thảo logistics xanh"
        assert said(product, shown.choices[0][0].label) == "Thông qua"
        await product.decide("board")
        assert (await product.request()).status == "deciding"
        await product.decide("second board")
        assert (await product.request()).status == "publishing"
        told = [said(product, each).partition(" lúc ")[0] for each in await history(product)]
        assert told.count("Ban Giám hiệu (Anh/Chị Board) đã thông qua") == 2  # whose given names are the same
