"""Nobody of a role can sign changed rules: an administrator does for it, and signers follow people (B33)."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import ROLES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.rules.test_delegations import TODAY
from tests.rules.test_signatures import NEW, SIGNED, answer, asked, in_force, start
from workflow.actions import Delegate, EndRole, GiveRole, SetAway
from workflow.errors import Refusal
from workflow.model import AuditEntry, Membership, Notice, RuleSignature
from workflow.rules import card, versions

pytestmark = on_monday

PEOPLE = ROLES | {"keeper": [("administrator", None)], "drafter": [("desk", None)]}


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """The office reviews, and nobody stands in for it."""
    async with open_product(tmp_path, SIGNED, PEOPLE) as opened:
        yield opened


async def away(product: Product, *names: str) -> None:
    for name in names:
        until = product.clock.moment + timedelta(days=30)
        await product.app.do(SetAway(product.actor(name), until))


async def end_role(product: Product, name: str) -> None:
    held = await product.newest(Membership, person=product.ids[name])
    await product.app.do(EndRole(product.actor("administrator"), held.id))


async def shown(product: Product, name: str) -> tuple[str, list[str]]:
    """The newest offer of somebody: its words, and its buttons."""
    notice = await product.newest(Notice, key=versions.NOTICE, person=product.ids[name])
    view = await product.app.ask(lambda work: card.offered(work, notice))
    assert view
    drawn = message(view, "vi")
    return drawn.text, [button.text for row in drawn.buttons for button in row]


async def test_an_administrator_signs_for_a_role_that_nobody_can_sign_for(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    assert "administrator" not in await asked(product)
    await away(product, "office")
    assert {"administrator", "keeper"} <= await asked(product)
    words, buttons = await shown(product, "administrator")
    assert "Hiện không ai của vai trò này ký được" in words
    assert buttons == ["Ký thay: đã trao đổi", "Ký thay: cần ngay"]
    assert await answer(product, "administrator", "instead-agreed") == "said-rules-signed"
    given = await product.newest(RuleSignature)
    assert (given.part, given.role, given.instead) == ("reviews", "office", "agreed")
    words, _ = await shown(product, "board")
    assert "Xem xét: Quản trị viên ký thay" in words
    assert "Lý do ký thay: đã trao đổi với người giữ vai trò" in words
    assert await answer(product, "board") == "said-rules-applied"
    assert await in_force(product) == "Tin tức"


async def test_the_reason_is_true_of_the_role(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    await end_role(product, "office")
    assert (await shown(product, "administrator"))[1] == ["Ký thay: chưa có ai"]
    with pytest.raises(Refusal, match="not-signer"):
        await answer(product, "administrator", "instead-agreed")
    await answer(product, "administrator", "instead-nobody")


async def test_no_administrator_signs_for_who_can(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    await away(product, "office")
    await product.app.do(SetAway(product.actor("office"), None))
    with pytest.raises(Refusal, match="not-signer"):
        await answer(product, "administrator", "instead-agreed")
    assert "refused.not-signer" in [each.kind for each in await product.all(AuditEntry)]
    assert await answer(product, "office") == "said-rules-signed"


async def test_whoever_drafted_signs_for_no_role(product: Product) -> None:
    """An administrator who signed for the desk; the other one does for the office."""
    await away(product, "desk", "drafter", "office")
    await start(product, NEW)
    await answer(product, "administrator", "instead-urgent")
    words, buttons = await shown(product, "administrator")
    assert buttons == []
    assert "Ký thay được: Anh/Chị Keeper." in words
    with pytest.raises(Refusal, match="not-signer"):
        await answer(product, "administrator", "instead-urgent")
    assert await answer(product, "keeper", "instead-urgent") == "said-rules-signed"


async def test_nobody_signs_all_three(tmp_path: Path) -> None:
    """The deputy stands in for the board, reviews, and would approve for the board."""
    text = SIGNED.replace("drafts: desk, reviews: office", "drafts: deputy, reviews: deputy")
    async with open_product(tmp_path, text, PEOPLE) as product:
        await away(product, "board", "second board")
        await start(product, text.replace("vi: Tin bài,", "vi: Tin tức,"))
        await answer(product, "deputy")
        await answer(product, "deputy")
        assert "administrator" in await asked(product)
        with pytest.raises(Refusal, match="signed-others"):
            await answer(product, "deputy")
        assert await answer(product, "administrator", "instead-agreed") == "said-rules-applied"


async def test_signers_follow_people(product: Product) -> None:
    """The button goes with the role: a former holder loses it, and a new one is asked."""
    await start(product, NEW)
    for each in await product.all(Notice, key=versions.NOTICE):
        await product.change(each, state="sent")
    await end_role(product, "drafter")
    ended = await product.newest(Notice, key=versions.ENDED, person=product.ids["drafter"])
    view = await product.app.ask(lambda work: card.ended(work, ended))
    assert not message(view).buttons
    given = GiveRole(product.actor("administrator"), product.ids["deputy"], "desk", None)
    await product.app.do(given)
    assert "deputy" in await asked(product)
    await end_role(product, "deputy")
    assert await answer(product, "desk") == "said-rules-signed"


async def test_a_delegate_signs_for_the_holder(product: Product) -> None:
    days = TODAY, TODAY + timedelta(days=2)
    to = product.ids["deputy"]
    await product.app.do(Delegate(product.actor("board"), to, "board", None, *days, capacity="TUQ."))
    await start(product, NEW)
    await answer(product, "desk")
    await answer(product, "office")
    assert await answer(product, "deputy") == "said-rules-applied"
    given = await product.newest(RuleSignature)
    assert (given.acted_for, given.capacity) == (product.ids["board"], "TUQ.")
    notice = await product.newest(Notice, key=versions.NOTICE, person=to)
    over = replace(notice, key=versions.ENDED)
    view = await product.app.ask(lambda work: card.ended(work, over))
    assert "Phê duyệt: TUQ. BAN GIÁM HIỆU (" in message(view).text
    assert "theo ủy quyền của" in message(view).text


async def sent(product: Product) -> None:
    """Every message is out, with the buttons of now."""
    for notice in await product.all(Notice, key=versions.NOTICE, state=("held", "queued")):
        await product.change(notice, state="sent")


async def take(product: Product, name: str) -> None:
    await sent(product)
    await product.app.do(GiveRole(product.actor("administrator"), product.ids[name], "office", None))


async def taken_by_an_administrator(product: Product) -> None:
    await end_role(product, "office")
    await take(product, "keeper")


async def held_by_somebody_away(product: Product) -> None:
    await end_role(product, "office")
    await away(product, "webmaster")
    await take(product, "webmaster")


async def left_by_an_administrator(product: Product) -> None:
    await take(product, "keeper")
    await end_role(product, "office")
    await sent(product)
    await end_role(product, "keeper")


@pytest.mark.parametrize(
    ("change", "buttons"),
    [
        (taken_by_an_administrator, ["Ký"]),
        (held_by_somebody_away, ["Ký thay: đã trao đổi", "Ký thay: cần ngay"]),
        (left_by_an_administrator, ["Ký thay: chưa có ai"]),
    ],
)
async def test_a_message_offers_the_way_in_which_its_person_signs_now(
    product: Product, change: Callable[[Product], Awaitable[None]], buttons: list[str]
) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    await change(product)
    assert (await shown(product, "keeper"))[1][: len(buttons)] == buttons
    mine = await product.all(Notice, key=versions.NOTICE, person=product.ids["keeper"])
    ended = {each.values["notice"] for each in await product.all(Notice, key=versions.ENDED)}
    assert [(each.id in ended, each.state) for each in mine] == [(True, "sent"), (False, "queued")]


async def test_who_comes_and_goes_elsewhere_ends_no_message_again(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    await away(product, "office")
    await sent(product)
    await product.app.do(SetAway(product.actor("office"), None))
    before = len(await product.all(Notice, key=versions.ENDED))
    for until in (product.clock.moment + timedelta(days=9), None) * 3:
        await product.app.do(SetAway(product.actor("author"), until))
    assert len(await product.all(Notice, key=versions.ENDED)) == before > 0
