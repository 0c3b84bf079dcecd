"""Refused by mistake: reopened by whoever refused, until the end of the next working day."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.requester_steps import buttons, card, go, refusal, words
from workflow.actions import EndRole, GiveRole, GiveText, Reopen, SendDraft, StartSupplement
from workflow.model import AuditEntry, Card, Deadline, Membership, Request, Revision, Visit
from workflow.requests.deciding.reopening import KIND

pytestmark = on_monday
WHY = "Thiếu thông tin"
STAGES = {"head": "unit", "desk": "desk", "board": "board"}


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def refuse(product: Product, who: str = "board") -> Request:
    await product.reach(STAGES[who])
    await product.decide(who, "refuse", WHY)
    return await product.request()


async def reopen(product: Product, who: str = "board") -> str:
    return (await product.app.do(Reopen(product.actor(who), (await product.request()).id))).reference


async def refused(product: Product, who: str = "board") -> str:
    return await refusal(product, Reopen(product.actor(who), (await product.request()).id))


@pytest.mark.parametrize("who", STAGES)
async def test_it_goes_back_to_the_stage_that_refused_with_all_of_its_time(
    product: Product, who: str
) -> None:
    """Refused in the evening before the holiday, reopened on Wednesday morning: time runs from then."""
    await refuse(product, who)
    first = await product.newest(Visit)
    await go(product, "25/11 09:00")
    await reopen(product, who)
    request, visit = await product.request(), await product.newest(Visit)
    assert (request.status, request.outcome, request.closed_at) == ("deciding", None, None)
    assert (visit.stage, visit.n) == (STAGES[who], first.n + 1)
    assert (visit.entered_at, visit.asked_at, visit.pauses) == (product.clock.now(), product.clock.now(), [])
    assert there(visit.due_at) > there(first.due_at)
    await product.decide(who)
    entry = next(e for e in reversed(await product.all(AuditEntry)) if e.kind == "reopened")
    assert (entry.actor, entry.subject) == (product.ids[who], request.reference)


async def test_everybody_who_was_told_of_the_refusal_is_told_and_the_authors_card_lives(
    product: Product,
) -> None:
    await refuse(product)
    rung = {}
    for who in ("author", "head", "desk"):
        assert "đã từ chối lúc" in await words(product, who)
        rung[who] = (await card(product, who)).attention
    await reopen(product)
    for who, before in rung.items():
        assert "Ban Giám hiệu (Anh/Chị Board) đã mở lại lúc 10:00 Thứ Hai 23/11" in await words(product, who)
        assert (await card(product, who)).attention.startswith("reopen:")
        assert (await card(product, who)).attention != before
    assert {"Bổ sung", "Rút yêu cầu"} <= set(await buttons(product, "author"))
    assert "Phê duyệt" in await buttons(product, "second board")


async def test_the_button_stands_until_the_end_of_the_next_working_day(product: Product) -> None:
    """Refused on Monday; Tuesday is a holiday; so it may be reopened all of Wednesday."""
    request = await refuse(product)
    assert "Mở lại được đến 16:30 Thứ Tư 25/11" in await words(product, "board")
    for who in ("author", "head", "desk", "second board", "administrator"):
        assert "Mở lại" not in await buttons(product, who)
    await go(product, "25/11 16:29")
    assert "Mở lại" in await buttons(product, "board")
    drawn = await product.newest(Card, request=request.id, person=product.ids["board"])
    await go(product, "25/11 16:30")
    assert "Mở lại" not in await buttons(product, "board")
    again = await product.newest(Card, request=request.id, person=product.ids["board"])
    assert (again.version > drawn.version, again.stale) == (True, True)
    assert await refused(product) == "too-late-to-reopen"
    assert (await product.request()).outcome == "refused"


@pytest.mark.parametrize("who", ["author", "head", "desk", "second board", "deputy", "administrator"])
async def test_only_the_refuser_reopens(product: Product, who: str) -> None:
    await refuse(product)
    assert await refused(product, who) == "not-refuser"
    assert (await product.newest(AuditEntry)).kind == "refused.not-refuser"


async def test_a_former_holder_of_the_role_cannot_reopen(product: Product) -> None:
    """The card says so at once, and offers it again with the role, while there is time."""
    request, admin = await refuse(product), product.actor("administrator")
    held = await product.newest(Membership, person=product.ids["board"])
    board = {"request": request.id, "person": product.ids["board"]}
    for change, offered in (
        (EndRole(admin, held.id), False),
        (GiveRole(admin, product.ids["board"], "board", None), True),
    ):
        await product.change(await product.newest(Card, **board), stale=False)
        await product.app.do(change)
        assert (await product.newest(Card, **board)).stale
        assert ("Mở lại" in await buttons(product, "board")) is offered
        if not offered:
            assert await refused(product) == "not-refuser"


async def test_what_the_author_sent_again_is_not_reopened_too(product: Product) -> None:
    """The request that took its place is named; a draft of one does not count."""
    request = await refuse(product)
    author = product.actor("author")
    draft = (await product.app.do(StartSupplement(author, request.id))).id
    await product.app.do(GiveText(author, draft, "body", "Đoạn một, đủ thông tin."))
    assert "Mở lại" in await buttons(product, "board")
    drawn = await product.newest(Card, request=request.id, person=product.ids["board"])
    await product.app.do(SendDraft(author, draft))
    assert (await product.newest(Card, id=drawn.id)).version > drawn.version
    reopening = Reopen(product.actor("board"), request.id)
    assert await refusal(product, reopening) == "sent-again"
    assert (await product.newest(Request, id=request.id)).outcome == "refused"


async def test_what_the_author_began_to_send_again_becomes_a_supplement(product: Product) -> None:
    """Nothing of it is lost, and there are not two requests about one thing."""
    request = await refuse(product)
    author = product.actor("author")
    draft = (await product.app.do(StartSupplement(author, request.id))).id
    await product.app.do(GiveText(author, draft, "body", "Đoạn một, đủ thông tin."))
    await reopen(product)
    assert (await product.app.do(StartSupplement(author, request.id))).id == draft
    sent = await product.app.do(SendDraft(author, draft))
    assert (sent.request, (await product.request()).id) == (request.id, request.id)
    revision = await product.newest(Revision)
    assert (revision.answers["body"], revision.why) == ("Đoạn một, đủ thông tin.", "supplement")


async def test_it_is_reopened_once_for_each_refusal(product: Product) -> None:
    await refuse(product)
    await reopen(product)
    assert await refused(product) == "moved-on"
    await product.decide("board", "refuse", WHY)
    await reopen(product)
    await product.decide("board")
    assert (await product.request()).status == "publishing"
    assert [row.kind for row in await product.all(Deadline)].count(KIND) == 2


@pytest.mark.parametrize("state", ["desk", "publishing", "closed"])
async def test_only_a_refused_request_is_reopened(product: Product, state: str) -> None:
    await product.reach(state)
    assert await refused(product) == "not-refuser"


async def test_a_correction_that_was_refused_is_opened_anew_instead(product: Product) -> None:
    await product.reach("rechecking")
    await product.recheck("Sai tên")
    await product.decide("desk", "refuse", "Bài vẫn đúng")
    assert "Mở lại" not in await buttons(product, "desk")
    assert await refused(product, "desk") == "moved-on"
