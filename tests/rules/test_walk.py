"""The walk of a request as its cards tell it: results, history, corrections (rule B09)."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import LINK, RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.walk_steps import EVERYBODY, add, edit, shown, timed, walked
from workflow.actions import OpenCorrection, Press, PublishTask, Withdraw
from workflow.errors import Refusal
from workflow.model import Card, Task, Verdict
from workflow.requests.cards import views
from workflow.requests.publishing.keep_link import KeepLink


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("name", EVERYBODY)
@pytest.mark.parametrize("state", ["rechecking", "closed"])
async def test_every_card_of_what_is_published_has_the_link(product: Product, name: str, state: str) -> None:
    await product.reach(state)
    assert f"Website tiếng Việt: {LINK}" in await shown(product, name)


@pytest.mark.parametrize("name", EVERYBODY)
async def test_every_card_says_which_channel_is_still_waited_for(product: Product, name: str) -> None:
    await product.submit(english=True)
    for decider in ("head", "desk", "board"):
        await product.decide(decider)
    first = (await product.all(Task))[0]
    await product.app.do(PublishTask(product.actor("webmaster"), first.id, LINK))
    said = await shown(product, name)
    assert f"Website tiếng Việt: {LINK}" in said
    assert "Website tiếng Anh: chờ đăng tải, chậm nhất" in said


async def test_the_full_view_holds_the_whole_walk_in_order(product: Product) -> None:
    await product.submit()
    for step in (
        product.decide("head", "more"),
        add(product, "Đoạn ba."),
        product.decide("head"),
        product.decide("desk", "return"),
        product.decide("head"),
        edit(product, "Bản của Phòng Truyền thông."),
        product.decide("desk"),
        product.decide("board"),
        product.publish(),
        product.recheck("Sai tên"),
    ):
        product.clock.moment += timedelta(minutes=1)
        await step
    assert await walked(product, "author") == [
        "Anh/Chị Author đã gửi",
        "Thủ trưởng đơn vị (Anh/Chị Head) đã yêu cầu bổ sung: “Thiếu thông tin”",
        "Anh/Chị Author đã bổ sung",
        "Thủ trưởng đơn vị (Anh/Chị Head) đã xác nhận",
        "Phòng Truyền thông (Anh/Chị Desk) đã trả lại: “Thiếu thông tin”",
        "Thủ trưởng đơn vị (Anh/Chị Head) đã xác nhận",
        "Anh/Chị Desk đã biên tập",
        "Phòng Truyền thông (Anh/Chị Desk) đã duyệt",
        "Ban Giám hiệu (Anh/Chị Board) đã phê duyệt",
        f"Anh/Chị Webmaster đã trả kết quả · Website tiếng Việt: {LINK}",
        "Người gửi đã báo sai sót: “Sai tên”",
    ]
    for name in ("head", "desk", "board", "webmaster", "administrator"):
        assert await walked(product, name) == await walked(product, "author")


@pytest.mark.parametrize(("state", "last"), [
    ("withdrawn", "Anh/Chị Author đã rút yêu cầu"),
    ("right", "Người gửi đã xác nhận đúng"),
    ("silent", "Hết thời gian kiểm tra lại, người gửi không phản hồi"),
])  # fmt: skip
async def test_the_walk_ends_with_the_end(product: Product, state: str, last: str) -> None:
    await product.reach("unit" if state == "withdrawn" else "rechecking")
    if state == "withdrawn":
        await product.app.do(Withdraw(product.actor("author"), 1))
    elif state == "right":
        await product.recheck()
    else:
        product.clock.moment += timedelta(days=30)
        await product.check()
    assert (await walked(product, "author"))[-1] == last


@on_monday
async def test_a_time_to_check_that_was_seen_to_end_late_ended_when_it_was_due(product: Product) -> None:
    await product.reach("rechecking")
    product.clock.moment += timedelta(days=30)
    await product.check()
    ended = "Hết thời gian kiểm tra lại lúc 16:30 Thứ Năm 26/11, người gửi không phản hồi"
    assert (await timed(product, "author"))[-1] == ended


@on_monday
async def test_the_card_of_a_head_says_who_withdrew_and_when(product: Product) -> None:
    await product.reach("unit")
    await product.app.do(Withdraw(product.actor("author"), 1))
    assert "Anh/Chị Author đã rút yêu cầu lúc 10:00 Thứ Hai 23/11" in await shown(product, "head")


@pytest.mark.parametrize("returns", [0, 1, 2, 3])
async def test_a_card_says_how_many_steps_were_before_those_it_shows(product: Product, returns: int) -> None:
    """Three decisions, and two more for each return."""
    await product.submit()
    for _ in range(returns):
        await product.decide("head")
        await product.decide("desk", "return")
    await product.decide("head")
    await product.decide("desk")
    await product.decide("board")
    hidden = 2 * returns + 3 - 4
    said = f"Còn {hidden} bước trước đó, hiện đủ khi xem yêu cầu."
    for name in ("author", "head", "board", "webmaster"):
        lines = (await shown(product, name)).split("\n")
        assert (said in lines) == (hidden > 0)
        assert sum(" đã " in line for line in lines) == min(4, 2 * returns + 3) + 1  # the sending


# what is done from the re-check on; then what everybody's card says it is, and the mistake that it names
CORRECTIONS = [
    ("wrong", "Đính chính, chờ duyệt", "Người gửi báo sai sót: “Sai tên”"),
    ("wrong desk", "Đính chính, chờ phê duyệt", "Người gửi báo sai sót: “Sai tên”"),
    ("wrong desk board", "Đính chính, chờ đăng tải", "Người gửi báo sai sót: “Sai tên”"),
    ("wrong desk board publish", "Đã đính chính", "Người gửi báo sai sót: “Sai tên”"),
    ("wrong desk board publish right", "Đã đính chính, đã kiểm tra lại", "Người gửi báo sai sót: “Sai tên”"),
    ("open", "Đính chính, chờ duyệt", "Anh/Chị Board mở đính chính: “Sai ngày”"),
    ("right open desk board publish", "Đã đính chính", "Anh/Chị Board mở đính chính: “Sai ngày”"),
    (
        "wrong desk board publish open desk",
        "Đính chính, chờ phê duyệt",
        "Anh/Chị Board mở đính chính: “Sai ngày”",
    ),
    ("wrong refuse", "Đã đăng, không đính chính", ""),
    ("right", "Đã đăng, đã kiểm tra lại", ""),
]


@pytest.mark.parametrize(("steps", "state", "mistake"), CORRECTIONS, ids=[c[0] for c in CORRECTIONS])
async def test_every_card_of_a_correction_says_so_and_what_was_wrong(
    product: Product, steps: str, state: str, mistake: str
) -> None:
    await product.reach("rechecking")
    do: dict[str, Callable[[], Awaitable[object]]] = {
        "wrong": lambda: product.recheck("Sai tên"),
        "right": product.recheck,
        "open": lambda: product.app.do(OpenCorrection(product.actor("board"), 1, "Sai ngày")),
        "refuse": lambda: product.decide("desk", "refuse"),
        "publish": product.publish,
    }
    for step in steps.split():
        product.clock.moment += timedelta(minutes=1)
        await (do[step]() if step in do else product.decide(step))
    for name in EVERYBODY:
        said = (await shown(product, name)).split("\n")
        assert said[0].startswith(f"{state} · ")
        assert [line for line in said if "báo sai sót: " in line or "mở đính chính: " in line] == (
            [mistake] if mistake else []
        )
        assert any(LINK in line for line in said)


@pytest.mark.parametrize(("verdict", "given", "vi", "en"), [
    ("more", "Thiếu thông tin", "Thiếu thông tin", "Information is missing"),
    ("refuse", "Không còn tính thời sự", "Không còn tính thời sự", "No longer news"),
    ("refuse", "Trùng tin đã đăng", "Trùng tin đã đăng", "Trùng tin đã đăng"),
])  # fmt: skip
async def test_a_ready_made_reason_is_read_in_the_readers_language(
    product: Product, verdict: Verdict, given: str, vi: str, en: str
) -> None:
    await product.submit()
    await product.decide("head", verdict, given)
    for name in ("author", "head"):
        assert f"“{vi}”" in await shown(product, name)
        assert f"“{en}”" in await shown(product, name, "en")


async def test_a_correction_keeps_the_links_that_did_not_move(product: Product) -> None:
    await product.submit(english=True)
    for name in ("head", "desk", "board"):
        await product.decide(name)
    webmaster = product.actor("webmaster")
    for task in await product.all(Task):
        await product.app.do(PublishTask(webmaster, task.id, f"{LINK}/{task.id}"))
    await product.recheck("Sai tên")
    for name in ("desk", "board"):
        await product.decide(name)
    first, second = await product.all(Task, state="open")
    assert "\nĐang đăng ở:\nWebsite tiếng Việt: " in await shown(product, "webmaster")
    assert "\nChưa đính chính. Thu hồi được" in await shown(product, "board")
    assert {f"keep:{first.id}", f"keep:{second.id}"} <= set(await choices(product, "webmaster"))
    await press(product, "webmaster", f"keep:{first.id}")
    await product.app.do(PublishTask(webmaster, second.id, f"{LINK}/moved"))
    assert (await product.request()).status == "rechecking"
    assert [task.link for task in await product.all(Task)][2:] == [f"{LINK}/1", f"{LINK}/moved"]


async def test_there_is_no_link_to_keep_at_first(product: Product) -> None:
    await product.reach("publishing")
    assert not [data for data in await choices(product, "webmaster") if data.startswith("keep")]
    with pytest.raises(Refusal, match="gone"):
        await product.app.do(KeepLink(product.actor("webmaster"), 1))
    with pytest.raises(Refusal, match="not-publisher"):
        await product.app.do(KeepLink(product.actor("author"), 1))


async def choices(product: Product, name: str) -> list[str]:
    request = await product.request()
    card = await product.newest(Card, request=request.id, person=product.ids[name])
    view = await product.app.ask(lambda work: views.card(work, card))
    return [choice.data for row in view.choices for choice in row]


async def press(product: Product, name: str, data: str) -> None:
    request = await product.request()
    card = await product.newest(Card, request=request.id, person=product.ids[name])
    await product.app.do(Press(product.actor(name), card.id, "", "", data))


@pytest.mark.parametrize("who", ["author", "head"])
async def test_a_stage_with_a_title_of_its_own_is_called_by_it(tmp_path: Path, who: str) -> None:
    named = RULES.replace(
        "      - name: unit\n",
        "      - name: unit\n        title: {vi: Thẩm định nội dung, en: Reading of the text}\n",
        1,
    )
    assert named != RULES
    async with open_product(tmp_path, named) as product:
        await product.submit()
        says = "Chờ thẩm định nội dung · Hội thảo logistics xanh"
        assert (await shown(product, who)).startswith(says)
