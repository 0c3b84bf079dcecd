"""Released by mistake: recalled before anything is out, corrected at any time after."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import LINK, Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.rules.requester_steps import buttons, card, refusal, words
from tests.rules.walk_steps import walked
from workflow.actions import (
    AnswerRecheck,
    ClaimTask,
    Decide,
    EndRole,
    GiveRole,
    GiveText,
    OpenCorrection,
    PublishTask,
    Recall,
    RunDue,
    SendDraft,
    StartDraft,
    StartEdit,
    Withdraw,
)
from workflow.model import AuditEntry, Card, Membership, Recheck, Request, Revision, Task, Visit
from workflow.requests.cards import views

WHY = "Sai tên diễn giả"
KEEPING = ("Không đính chính", "Từ chối")
pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def step(product: Product, action: type[Recall] | type[OpenCorrection], who: str) -> str:
    return (await product.app.do(action(product.actor(who), (await product.request()).id, WHY))).reference


async def refused(product: Product, action: type[Recall] | type[OpenCorrection], who: str) -> str:
    return await refusal(product, action(product.actor(who), (await product.request()).id, WHY))


async def edit(product: Product, text: str) -> None:
    request, desk = await product.request(), product.actor("desk")
    draft = (await product.app.do(StartEdit(desk, request.id))).id
    await product.app.do(GiveText(desk, draft, "body", text))
    await product.app.do(SendDraft(desk, draft))


async def bilingual(product: Product) -> Request:
    """Released for two channels."""
    await product.submit(english=True)
    for who in ("head", "desk", "board"):
        await product.decide(who)
    return await product.request()


# recall


async def test_whoever_released_gets_it_back_with_the_reason_and_its_task_ends(product: Product) -> None:
    await product.reach("publishing")
    task = await product.newest(Task)
    await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
    await step(product, Recall, "board")
    visit = await product.newest(Visit)
    assert ((await product.request()).status, visit.stage, visit.n) == ("deciding", "board", 2)
    assert [t.state for t in await product.all(Task)] == ["cancelled"]
    assert "đã thu hồi lúc 10:00 Thứ Hai 23/11: “Sai tên diễn giả”" in await words(product, "board")
    assert "Phê duyệt" in await buttons(product, "second board")
    late = PublishTask(product.actor("webmaster"), task.id, LINK)
    assert await refusal(product, late) == "not-released"
    assert (await product.newest(AuditEntry)).kind == "refused.not-released"


async def test_everybody_who_was_told_is_told_why_and_their_cards_ring(product: Product) -> None:
    """The author, the unit, the desk, the other leaders, and whoever was to publish it."""
    await product.reach("publishing")
    await step(product, Recall, "board")
    for who in ("author", "head", "desk", "webmaster"):
        assert "Ban Giám hiệu (Anh/Chị Board) đã thu hồi" in await words(product, who)
        assert WHY in await words(product, who)
        assert (await card(product, who)).attention.startswith("recall:"), who
    assert "Dừng đăng tải" in await words(product, "webmaster")
    assert "Dừng đăng tải" not in await words(product, "author")


async def test_the_desk_gets_it_back_at_its_own_stage(product: Product) -> None:
    await product.reach("publishing")
    await step(product, Recall, "desk")
    assert (await product.newest(Visit)).stage == "desk"
    await edit(product, "Đoạn một, tên đúng.")
    await product.decide("desk")
    await product.decide("board")
    await product.publish()
    assert (await product.request()).status == "rechecking"


async def test_what_was_recalled_is_published_once_it_is_released_again(product: Product) -> None:
    """The old release does not count, also where the text goes back to what it was."""
    await product.reach("publishing")
    first = await product.newest(Task)
    await step(product, Recall, "board")
    await product.decide("board")
    again = await product.newest(Task)
    assert (again.id > first.id, again.released) == (True, first.released)
    old = PublishTask(product.actor("webmaster"), first.id, LINK)
    assert await refusal(product, old) == "not-released"
    await product.app.do(PublishTask(product.actor("webmaster"), again.id, LINK))


async def test_once_one_of_two_channels_is_out_it_cannot_be_recalled(product: Product) -> None:
    await bilingual(product)
    for who in ("board", "desk"):
        assert "Thu hồi phê duyệt" in await buttons(product, who)
    await product.publish()
    for who in ("board", "desk"):
        assert "Thu hồi phê duyệt" not in await buttons(product, who)
        assert await refused(product, Recall, who) == "already-out"
    await step(product, OpenCorrection, "board")
    assert (await product.newest(Visit)).path == "correction"


@pytest.mark.parametrize("who", ["author", "colleague", "head", "second board", "webmaster", "administrator"])
@pytest.mark.parametrize("action", [Recall, OpenCorrection])
async def test_nobody_else_recalls_or_corrects(
    product: Product, who: str, action: type[Recall] | type[OpenCorrection]
) -> None:
    await product.reach("publishing" if action is Recall else "rechecking")
    assert await refused(product, action, who) in ("not-releaser", "own-request")
    assert (await product.newest(AuditEntry)).kind.startswith("refused.")


async def test_a_former_holder_of_the_role_cannot_recall(product: Product) -> None:
    await product.reach("publishing")
    held = await product.newest(Membership, person=product.ids["board"])
    await product.app.do(EndRole(product.actor("administrator"), held.id))
    assert await refused(product, Recall, "board") == "not-releaser"
    await step(product, Recall, "desk")


async def test_nobody_recalls_or_corrects_their_own_request(product: Product) -> None:
    """A clerk of the desk who is the author: withdrawing is theirs, recalling is not."""
    admin = product.actor("administrator")
    await product.app.do(GiveRole(admin, product.ids["author"], "desk", None))
    request = await product.reach("publishing")
    assert await refused(product, Recall, "author") == "own-request"
    await product.app.do(Withdraw(product.actor("author"), request.id))


async def test_only_a_release_that_stands_can_be_recalled(product: Product) -> None:
    await product.reach("board")
    for action in (Recall, OpenCorrection):
        assert await refused(product, action, "desk") == "nothing-to-recall"
    await product.decide("board")
    assert await refused(product, OpenCorrection, "desk") == "nothing-out"


async def test_a_banner_that_hangs_still_comes_down_after_its_correction_was_recalled(
    product: Product,
) -> None:
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "banner", "economics"))).id
    await product.app.do(Choose(actor, draft, "event_date", "2026-12-11"))
    for field in ("event", "wording", "size", "quantity", "place"):
        await product.app.do(GiveText(actor, draft, field, "Hội thảo"))
    await product.app.do(Choose(actor, draft, "form", "banner"))
    await product.app.do(Choose(actor, draft, "shown", "2026-12-07/2026-12-12"))
    await product.app.do(SendDraft(actor, draft))
    for who in ("head", "desk", "board"):
        await product.decide(who)
    up, _ = await product.all(Task)

    await product.put_up(up)
    await product.app.do(AnswerRecheck(actor, (await product.newest(Recheck)).id, "Sai chữ"))
    await edit_wording(product)
    await product.decide("desk")
    await product.decide("board")
    await step(product, Recall, "board")
    (waiting,) = await product.all(Task, state="open")
    assert (waiting.channel, waiting.released) == ("banner_down", up.released)
    await product.put_up(waiting)


async def edit_wording(product: Product) -> None:
    request, desk = await product.request(), product.actor("desk")
    draft = (await product.app.do(StartEdit(desk, request.id))).id
    await product.app.do(GiveText(desk, draft, "wording", "Hội thảo logistics xanh"))
    await product.app.do(SendDraft(desk, draft))


# correction


@pytest.mark.parametrize("who", ["board", "desk"])
@pytest.mark.parametrize("state", ["rechecking", "closed", "unconfirmed"])
async def test_a_correction_is_opened_at_any_time_and_everybody_is_told(
    product: Product, state: str, who: str
) -> None:
    if state == "unconfirmed":
        await product.reach("rechecking")
        recheck = await product.newest(Recheck)
        product.clock.moment = recheck.due_at
        await product.app.do(RunDue())
        assert (await product.request()).outcome == "unconfirmed"
    else:
        await product.reach(state)
    await step(product, OpenCorrection, who)
    request, visit = await product.request(), await product.newest(Visit)
    assert (request.status, request.outcome, request.closed_at) == ("deciding", None, None)
    assert (visit.path, visit.stage) == ("correction", "fix")
    for reader in ("author", "head", "webmaster", "board"):
        assert "đã mở đính chính lúc" in await words(product, reader)
        assert (await card(product, reader)).attention.startswith("correct:")
    assert WHY in await words(product, "desk")
    assert "Người gửi báo sai sót" not in await words(product, "desk")
    if state == "rechecking":
        answer = AnswerRecheck(product.actor("author"), (await product.newest(Recheck)).id)
        assert await refusal(product, answer) == "already-answered"
    assert await refused(product, OpenCorrection, who) == "correction-running"
    await edit(product, "Đoạn một, tên đúng.")
    await product.decide("desk")
    await product.decide("board")
    await product.publish(link=LINK + "?2")
    await product.recheck()
    assert (await product.request()).outcome == "confirmed"


async def test_a_release_of_a_correction_is_recalled_too_and_not_corrected(product: Product) -> None:
    await product.reach("closed")
    await step(product, OpenCorrection, "desk")
    await product.decide("desk")
    await product.decide("board")
    assert await refused(product, OpenCorrection, "desk") == "correction-running"
    await step(product, Recall, "desk")
    visit = await product.newest(Visit)
    assert (visit.path, visit.stage) == ("correction", "fix")
    await product.decide("desk", "refuse", "Bài vẫn đúng")
    assert (await product.request()).outcome == "kept"
    await step(product, OpenCorrection, "desk")


async def test_a_channel_that_a_refused_correction_held_up_is_published_after_all(product: Product) -> None:
    """Of two channels the first is out, the correction is edited and refused: the other gets the released
    text."""
    await bilingual(product)
    await product.publish()
    (held_up,) = await product.all(Task, state="open")
    await step(product, OpenCorrection, "desk")
    early = PublishTask(product.actor("webmaster"), held_up.id, LINK)
    assert await refusal(product, early) == "not-released"
    assert "Dừng đăng tải" in await words(product, "webmaster")
    await edit(product, "Đoạn một, sửa dở.")
    await product.decide("desk", "refuse", "Bài vẫn đúng")
    assert (await product.request()).status == "publishing"
    revision = await product.newest(Revision)
    assert (revision.digest, revision.why) == (held_up.released, "restored")
    await product.app.do(early)
    assert (await product.request()).status == "rechecking"


async def test_a_decision_on_the_recalled_visit_is_told_that_it_moved_on(product: Product) -> None:
    await product.reach("board")
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    await product.decide("board")
    await step(product, Recall, "board")
    old = Decide(product.actor("second board"), visit.id, revision.id, "pass")
    assert await refusal(product, old) == "decided-pass"


async def test_to_refuse_a_correction_is_called_what_it_does(product: Product) -> None:
    """A correction that is not made leaves what is out: on the button, in the question and in the history."""
    await product.reach("closed")
    await step(product, OpenCorrection, "board")
    assert [label for label in await buttons(product, "desk") if label in KEEPING] == [KEEPING[0]]
    request = await product.request()
    menu = Card(request=request.id, person=product.ids["desk"], menu="refuse:0")
    view = await product.app.ask(lambda work: views.card(work, menu))
    said = "\n".join(WORDING.say("vi", each) for each in view.lines)
    assert f"Không đính chính “{request.subject}” với lý do “Thiếu thông tin”? Kết quả đã trả" in said
    labels = [[WORDING.say("vi", choice.label) for choice in row] for row in view.choices]
    assert labels == [["Quay lại"], ["Không đính chính"]]
    await product.decide("desk", "refuse", "Bài vẫn đúng")
    assert "quyết định không đính chính: “Bài vẫn đúng”" in "\n".join(await walked(product, "head"))
