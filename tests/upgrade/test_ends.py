"""Each case of a dump is played to its end by today's program, by the buttons and windows that are there."""

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable

import pytest
import pytest_asyncio

from tests.kit.day import moment, on
from tests.kit.engines import ON_SERVER
from tests.kit.pictures import png
from tests.stories.steps import (
    LINK,
    PATIENCE,
    answer,
    change_answer,
    decide,
    has_button,
    pick,
    press,
    publish,
    see,
    supplement,
)
from tests.upgrade import dump
from tests.upgrade.acts import Again, Step
from tests.upgrade.cases import DESK
from tests.upgrade.kept import HERE, LANDED, ON_BOTH_ENGINES, Kept, facts, open_kept, served
from tests.upgrade.windows import WINDOWS

pytestmark = [
    on("2026-12-02T08:30"),
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.xdist_group("upgrade"),
]
MORNING = "2026-12-02T08:30"
CONVERSATIONS = "0034"  # windows of forms that were drawn under this schema are as today's
WAITING = {
    "at the unit": "unit",
    "under the second rules": "unit",
    "at the desk": "taken",
    "returned": "desk",
    "correcting": "desk",
    "unfinished, done": "desk",
    "at the board": "board",
    "correction to release": "board",
    "publishing, taken": "publishing",
    "correction to publish": "publishing",
    "at night": "publishing",
    "rechecking": "rechecking",
    "with a delegate": "delegated",
}  # where a decision is waited for
TESTED_ALONE = {
    "publishing", "at the requester", "taken by the desk", "unanswered in time", "unfinished, to be done",
    "opinion asked", "council of two minds", "in other hands",
}  # fmt: skip
BANNERS = {"banner", "late, waived"}
STAGES = ("unit", "desk", "board", "publishing", "rechecking")


def kept_with(kind: str, names: Iterable[str]) -> list[object]:
    """The dumps that have each of the cases or people of these names, on either engine."""
    found = [(folder, name) for folder in LANDED for name in sorted(names) if name in facts(folder)[kind]]
    return [*found, *(pytest.param(served(folder), name, marks=ON_SERVER) for folder, name in found)]


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=ON_BOTH_ENGINES)
async def kept(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Kept]:
    """The office of a dump on the next morning."""
    async with open_kept(request.param, tmp_path_factory.mktemp("kept")) as office:
        office.set_clock(moment(MORNING))
        await office.start()
        await office.settle()
        yield office
        await office.settle()
        office.check()
        assert await office.stop() == 0


async def act(office: Kept, who: str, *steps: Step) -> None:
    """Act in a window, which need not be drawn anew where it is as today's program draws it."""
    for step in steps:
        if not isinstance(step, Again) or office.folder < CONVERSATIONS:
            await step.do(office.people[who])


async def finish(office: Kept, reference: str, stage: str, *, author: str = "hạnh") -> None:
    """From a stage to the end of the request."""
    ways: dict[str, Callable[[], Awaitable[None]]] = {
        "unit": lambda: decide(office, "khang", reference, "Xác nhận"),
        "delegated": lambda: decide(office, "bình", reference, "Xác nhận"),
        "taken": lambda: decide(office, "đạt", reference, "Duyệt"),
        "desk": lambda: decide(office, "yến", reference, "Duyệt", group=office.groups[DESK]),
        "board": lambda: decide(office, "minh", reference, "Phê duyệt"),
        "publishing": lambda: publish(office, "đạt", reference),
        "rechecking": lambda: decide(office, author, reference, "Xác nhận đúng"),
    }
    await ways[stage]()
    for each in STAGES[STAGES.index({"delegated": "unit", "taken": "desk"}.get(stage, stage)) + 1 :]:
        await ways[each]()
    assert office.ask("SELECT outcome FROM request WHERE reference = ?", reference) == [("confirmed",)]


async def test_every_open_case_is_played(kept: Kept) -> None:
    text = (HERE / kept.folder / "office.sql").read_text("utf-8")
    dump.load(text, kept.home / "as-it-was.sqlite")
    connection = sqlite3.connect(kept.home / "as-it-was.sqlite")
    open_ones = connection.execute("SELECT reference FROM request WHERE status != 'closed'").fetchall()
    connection.close()
    cases = kept.facts["cases"]
    played = {*WAITING, *TESTED_ALONE, *BANNERS} & cases.keys()
    assert {name for name, reference in cases.items() if (reference,) in open_ones} == played


async def test_a_link_is_typed_into_the_window_that_asks_for_it(kept: Kept) -> None:
    reference = kept.case("publishing")
    await answer(kept.people["đạt"], LINK, f"{reference} · Đã ghi đường dẫn.")
    await finish(kept, reference, "rechecking")


async def test_a_supplement_goes_on_in_the_window_that_was_left(kept: Kept) -> None:
    reference = kept.case("at the requester")
    await act(kept, "hạnh", Again("Sửa một mục"))
    await change_answer(kept.people["hạnh"], "Nội dung", "Hội thảo có 250 đại biểu.")
    await pick(kept.people["hạnh"], "Gửi bổ sung", f"{reference} · Đã gửi bổ sung.")
    await kept.settle()
    await finish(kept, reference, "unit")


async def test_an_edit_goes_on_in_the_window_that_was_left(kept: Kept) -> None:
    reference = kept.case("taken by the desk")
    await act(kept, "yến", Again("Sửa một mục"))
    await change_answer(kept.people["yến"], "Nội dung", "Hội thảo có 260 đại biểu.")
    await pick(kept.people["yến"], "Lưu biên tập", f"{reference} · Đã lưu biên tập.")
    await kept.settle()
    await finish(kept, reference, "desk")


@pytest.mark.parametrize(("kept", "name"), kept_with("cases", WAITING), indirect=["kept"])
async def test_a_case_goes_on_by_the_buttons_of_its_cards(kept: Kept, name: str) -> None:
    author = "vy" if name == "with a delegate" else "hạnh"
    await finish(kept, kept.case(name), WAITING[name], author=author)


async def test_words_typed_into_a_window_before_the_bot_died_are_the_reason(kept: Kept) -> None:
    reference = kept.case("unfinished, to be done")
    await kept.people["hạnh"].wait_for(f"{reference} · ", since=0)
    await supplement(kept, "hạnh", reference, "Nội dung", "Diễn giả: cô Ngô Thị Mai.")
    await finish(kept, reference, "unit")


async def test_a_requester_who_did_not_answer(kept: Kept) -> None:
    reference = kept.case("unanswered in time")
    await decide(kept, "khang", reference, "Xử lý tiếp")
    await finish(kept, reference, "unit")


async def test_a_refusal_is_taken_back(kept: Kept) -> None:
    reference = kept.case("refused today")
    await press(kept, "khang", reference, "Mở lại")
    await pick(kept.people["khang"], "Mở lại", reference)
    await finish(kept, reference, "unit")


async def photograph(office: Kept, reference: str, channel: str) -> None:
    """A result with a photo, by the card of the group."""
    dat = office.people["đạt"]
    await press(office, "đạt", reference, f"Trả kết quả: {channel}", group=office.groups[DESK])
    await see(dat, "gửi ảnh chụp kết quả")
    await dat.photos([png(7)])
    await see(dat, "Đã nhận 1/10 ảnh")
    await pick(dat, "Xong", f"{reference} · Đã ghi kết quả.")


@pytest.mark.parametrize(("kept", "name"), kept_with("cases", BANNERS), indirect=["kept"])
async def test_a_banner_is_put_up_and_comes_down(kept: Kept, name: str) -> None:
    reference = kept.case(name)
    await photograph(kept, reference, "Treo băng rôn")
    await decide(kept, "hạnh", reference, "Xác nhận đúng")
    await photograph(kept, reference, "Gỡ băng rôn")
    query = (
        "SELECT count(*) FROM task JOIN request r ON r.id = request WHERE reference = ? AND state = 'open'"
    )
    assert kept.ask(query, reference) == [(0,)]


async def test_the_rules_that_wait_are_applied(kept: Kept) -> None:
    """By an administrator, or by those whose signatures are not there yet."""
    is_signed = "with a delegate" in kept.facts["cases"]
    last = ("minh", "Ký") if is_signed else ("quản trị", "Áp dụng")
    for who, label in [("dũng", "Ký"), last] if is_signed else [last]:
        shown = await kept.people[who].wait_for(has_button(label), timeout=PATIENCE, since=0)
        pressed = await kept.people[who].press(label, None, shown.message_id, PATIENCE)
        await kept.settle()
    assert "Đã áp dụng quy định mới" in (pressed.answer_text or "")


async def test_a_month_of_a_site_is_looked_through(kept: Kept) -> None:
    for who, labels in (("đạt", ["Đã hỗ trợ xong"]), ("khang", ["Xác nhận không đổi", "Đúng, không đổi"])):
        for label in labels:
            shown = await kept.people[who].wait_for(has_button(label), timeout=PATIENCE, since=0)
            await kept.people[who].press(label, None, shown.message_id, PATIENCE)
            await kept.settle()
    assert ("done",) in kept.ask("SELECT state FROM duty_round")


@pytest.mark.parametrize(("kept", "state"), kept_with("people", WINDOWS), indirect=["kept"])
async def test_a_window_is_used_as_it_stands(kept: Kept, state: str) -> None:
    await act(kept, state, *WINDOWS[state].then)
