"""Decisions that somebody took: one holder at a time, nobody waits for one who cannot act."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.kit.rendered import message
from tests.kit.there import there
from wording import Wording
from workflow.actions import (
    EndRole,
    GiveRole,
    Leave,
    Press,
    RunDue,
    SendDraft,
    SetAway,
    SetReachable,
    StartSupplement,
)
from workflow.app import Action
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Chat, Holding, Membership, Notice, Nudge, Person, Route, Visit
from workflow.requests import queries
from workflow.requests.cards import views
from workflow.results import Result
from workflow.work import Work

pytestmark = on_monday
WORDING = Wording(ZONE)
FIRST, SECOND, ADMIN = "desk", "colleague", "administrator"
FREE = [["Nhận xử lý", "Xem đủ", "Duyệt"]]


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A request that waits for the two of the desk, who have a group."""
    async with open_product(tmp_path) as opened:
        await furnish(opened)
        yield opened


async def furnish(product: Product) -> None:
    def bind(records: Records) -> None:
        chat = records.add(Chat(platform="telegram", external="-1001", title="Phòng Truyền thông"))
        records.add(Route(chat=chat.id, role="desk"))

    await product.app.do(GiveRole(product.actor(ADMIN), product.ids[SECOND], "desk", None))
    await product.database.writer.write_first(bind)
    await product.reach("desk")


async def press(product: Product, name: str, data: str) -> str:
    """Press a button of the group's card where it has that, else of one's own."""
    cards = [await group(product), await product.find(Card, person=product.ids[name])]
    for card in filter(None, cards):
        view = await product.ask(views.card, card)
        if data in {choice.data for row in view.choices for choice in row}:
            pressed = await product.app.do(Press(product.actor(name), card.id, "", "", data))
            return WORDING.text("vi", pressed.key, **pressed.values)
    raise AssertionError(f"nobody shows {data}")


async def refused(product: Product, action: Action[Result]) -> str:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value.code


async def group(product: Product) -> Card:
    return (await product.all(Card, person=None))[-1]


async def shown(product: Product, name: str = "") -> tuple[str, list[list[str]], str]:
    """The words, buttons and attention of a card: a person's, or the group's."""
    card = await product.newest(Card, person=product.ids[name]) if name else await group(product)
    view = await product.app.ask(lambda work: views.card(work, card))
    shown = message(view)
    return shown.text, [[b.text for b in row] for row in shown.buttons], view.attention


async def lists(product: Product, name: str) -> list[str]:
    def ask(work: Work) -> list[str]:
        person = there(work.store.get(Person, product.ids[name]))
        return [item.why for item in queries.waits_for(work, person)]

    return await product.app.ask(ask)


async def test_the_card_of_the_group_is_a_few_lines(product: Product) -> None:
    words, buttons, attention = await shown(product)
    assert words.split("\n") == [
        "Chờ duyệt · Hội thảo logistics xanh",
        "YC-2026-0001 · Khoa Kinh tế · Tin bài",
        "Hạn: 16:30 Thứ Hai 23/11 · chưa ai nhận",
    ]
    assert (buttons, attention) == (FREE, "visit:2")


async def test_who_takes_it_has_the_whole_card_in_private(product: Product) -> None:
    assert await press(product, FIRST, "hold:2") == (
        "YC-2026-0001: đã nhận xử lý. Thẻ đầy đủ ở trò chuyện riêng với Loa."
    )
    words, buttons, attention = await shown(product)
    assert words.split("\n") == [
        "Chờ duyệt · Hội thảo logistics xanh",
        "YC-2026-0001 · Anh/Chị Desk nhận lúc 10:00 Thứ Hai 23/11, hạn 16:30 Thứ Hai 23/11",
    ]
    assert (buttons, attention) == ([["Xem", "Nhận thay"]], "")
    words, buttons, attention = await shown(product, FIRST)
    assert "Thủ trưởng đơn vị (Anh/Chị Head) đã xác nhận lúc" in words
    assert buttons == [
        ["Duyệt"], ["Yêu cầu bổ sung", "Biên tập"], ["Bỏ nhận"], ["Trả lại"], ["Từ chối"]
    ]  # fmt: skip
    assert attention == "visit:2"
    assert (await lists(product, FIRST), await lists(product, SECOND)) == (["decide"], [])
    held = await product.newest(Holding, until=None)
    assert (held.subject, held.role, held.person) == ("visit", "desk", product.ids[FIRST])


async def test_nobody_else_decides_it_until_they_take_it_over(product: Product) -> None:
    await press(product, FIRST, "hold:2")
    revision = (await group(product)).request
    press_pass = Press(product.actor(SECOND), (await group(product)).id, "", "", f"pass:2.{revision}")
    assert await refused(product, press_pass) == "visit-taken"
    assert (
        await refused(product, Press(product.actor(SECOND), press_pass.card, "", "", "hold:2"))
        == "visit-taken"
    )
    assert (
        await refused(product, Press(product.actor(SECOND), press_pass.card, "", "", "back:2"))
        == "visit-taken"
    )
    await press(product, SECOND, "menu:over")
    words, buttons, _ = await shown(product)
    assert words.endswith("\nAnh/Chị Desk đang xử lý yêu cầu này. Nhận thay thì Anh/Chị Desk được báo.")
    assert buttons == [["Quay lại"], ["Xác nhận nhận thay"]]
    await press(product, SECOND, "over:2")
    assert "Anh/Chị Colleague nhận lúc" in (await shown(product))[0]
    (told,) = await product.all(Notice, key="notice-visit-taken-over")
    assert told.person == product.ids[FIRST]
    assert "Nhận thay" in str((await shown(product, FIRST))[1])
    await product.app.do(press_pass)
    assert (await product.newest(Visit)).stage == "board"


async def test_it_is_handed_back_and_the_group_is_asked_anew(product: Product) -> None:
    await press(product, FIRST, "hold:2")
    assert await press(product, FIRST, "back:2") == ("YC-2026-0001: đã bỏ nhận. Đồng nghiệp nhận lại được.")
    assert (await shown(product))[1:] == (FREE, "visit:2")
    kinds = [entry.kind for entry in await product.all(AuditEntry) if entry.kind.startswith("visit.")]
    assert kinds == ["visit.claimed", "visit.back"]


async def is_away(product: Product) -> None:
    await product.app.do(SetAway(product.actor(FIRST), product.clock.moment + timedelta(days=30)))


async def is_blocked(product: Product) -> None:
    await product.app.do(SetReachable(product.actor(FIRST), False))


async def has_left(product: Product) -> None:
    await product.app.do(Leave(product.actor(ADMIN), product.ids[FIRST]))


async def lost_the_role(product: Product) -> None:
    held = await product.newest(Membership, person=product.ids[FIRST], role="desk")
    await product.app.do(EndRole(product.actor(ADMIN), held.id))


async def ran_late(product: Product) -> None:
    product.clock.moment = there((await product.newest(Visit)).due_at) + timedelta(minutes=1)
    await product.app.do(RunDue())


Gone = Callable[[Product], Awaitable[None]]


@pytest.mark.parametrize("gone", [is_away, is_blocked, has_left, lost_the_role, ran_late])
async def test_whoever_cannot_act_or_does_not_in_time_has_it_no_longer(product: Product, gone: Gone) -> None:
    await press(product, FIRST, "hold:2")
    await gone(product)
    assert (await shown(product))[1:] == (FREE, "visit:2")
    assert await lists(product, SECOND) == ["decide"]
    assert [row.person for row in await product.all(Holding, subject="visit", until=None)] == [None]
    await press(product, SECOND, "hold:2")
    assert (await product.newest(Visit)).assignee == product.ids[SECOND]


@pytest.mark.parametrize("taken", [True, False])
async def test_who_took_it_is_reminded_else_everybody_of_the_role(tmp_path: Path, taken: bool) -> None:
    rules = RULES.replace(
        "        within: 4 working hours\n", "        within: 4 working hours\n        late: {remind: 1}\n", 1
    )
    assert rules != RULES
    async with open_product(tmp_path, rules) as product:
        await furnish(product)
        if taken:
            await press(product, FIRST, "hold:2")
        product.clock.moment += timedelta(hours=5)  # half an hour before it is due
        await product.app.do(RunDue())
        reminded = {row.person for row in await product.all(Nudge, subject="visit", subject_id=2)}
        names = [FIRST] if taken else [FIRST, SECOND]
        assert reminded == {product.ids[name] for name in names}


async def test_who_asked_for_more_has_it_again_when_it_comes(product: Product) -> None:
    await press(product, FIRST, "hold:2")
    await product.decide(FIRST, "more")
    author = product.actor("author")
    await product.app.do(SendDraft(author, (await product.app.do(StartSupplement(author, 1))).id))
    assert (await product.newest(Visit)).assignee == product.ids[FIRST]
    assert "Anh/Chị Desk nhận lúc" in (await shown(product))[0]


@pytest.mark.parametrize("name", ["author", "head", "webmaster", ADMIN])
async def test_nobody_outside_the_role_takes_it(product: Product, name: str) -> None:
    card = (await group(product)).id
    code = "own-request" if name == "author" else "not-decider"
    assert await refused(product, Press(product.actor(name), card, "", "", "hold:2")) == code


async def test_who_is_away_is_told_why_they_cannot_take_it(product: Product) -> None:
    await is_away(product)
    card = (await group(product)).id
    assert await refused(product, Press(product.actor(FIRST), card, "", "", "hold:2")) == "cannot-hold"


@pytest.mark.parametrize("gone", [is_away, is_blocked])
async def test_who_is_gone_gives_it_back_all_the_same(product: Product, gone: Gone) -> None:
    await press(product, FIRST, "hold:2")
    card = await product.find(Card, person=product.ids[FIRST])
    await gone(product)
    await product.app.do(Press(product.actor(FIRST), there(card).id, "", "", "back:2"))
    assert (await product.newest(Visit)).assignee is None
