"""Rules with conditions, by hand: a question and a step that depend on answers, and what is escalated."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.rules.second_rules import board_when, changed, question
from tests.stories.conftest import all_is_well, last_request, running
from tests.stories.steps import (
    BODY,
    PREVIEW,
    TITLE,
    TOGETHER,
    answer,
    begin,
    cannot_decide,
    card,
    decide,
    pick,
    press,
    publish,
    see,
    send,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")

TONGUE = (
    "{kind: choice, title: {vi: Cách viết, en: Spelling}, required: true, when: {english: yes}, "
    "options: {uk: {vi: Kiểu Anh, en: UK}, us: {vi: Kiểu Mỹ, en: US}}}"
)
RULES = changed(
    question("tongue", TONGUE),
    board_when("[escalated, {category: cooperation}]"),
    ("may: [edit, more, return, refuse]", "may: [edit, more, escalate, refuse]"),
)
TO_UNIT, REASON = "Về bước “Thủ trưởng đơn vị”", "Thông tin chưa chính xác"
OPINION = "Có nội dung về nhân sự, đề nghị Ban Giám hiệu cho ý kiến"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def furnished(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose rules have conditions."""
    async with running(way, tmp_path_factory.mktemp("office"), RULES) as office:
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def office(furnished: Office) -> AsyncIterator[Office]:
    before = last_request(furnished)
    yield furnished
    await all_is_well(furnished, before)


async def submit(office: Office, category: str, *, spelling: str = "") -> str:
    """A request of this category, in English where it says how that is written."""
    person = office.people["hạnh"]
    await begin(person)
    await answer(person, TITLE, "Bước 2/4")
    await answer(person, BODY, "Bước 3/4")
    await pick(person, category, "Bước 4/4")
    if spelling:
        await pick(person, "Có", "Bước 5/5")
        await pick(person, spelling, TOGETHER)
    else:
        await pick(person, "Không", TOGETHER)
    look = await pick(person, "Xem lại", PREVIEW)
    assert ("Cách viết" in look.words) == bool(spelling)
    return await send(person)


async def test_a_question_is_asked_if_the_answer_before_says_so(office: Office) -> None:
    reference = await submit(office, "Đào tạo", spelling="Kiểu Mỹ")
    shown = await card(office, "khang", reference, label="Xác nhận")
    assert "Cách viết: Kiểu Mỹ" in shown.words
    without = await submit(office, "Đào tạo")
    shown = await card(office, "khang", without, label="Xác nhận")
    assert "Cách viết" not in shown.words


async def test_a_step_decides_what_its_condition_names(office: Office) -> None:
    plain, joint = await submit(office, "Đào tạo"), await submit(office, "Hợp tác")
    for reference in (plain, joint):
        await decide(office, "khang", reference, "Xác nhận")
        await decide(office, "yến", reference, "Duyệt")
    await card(office, "hạnh", plain, "Chờ đăng tải")
    await card(office, "hạnh", joint, "Chờ phê duyệt")
    await decide(office, "minh", joint, "Phê duyệt")
    for reference in (plain, joint):
        await publish(office, "đạt", reference)
        await decide(office, "hạnh", reference, "Xác nhận đúng")


async def test_a_return_goes_to_the_step_that_was_chosen(office: Office) -> None:
    """The unit and the desk decide again, and both read why."""
    reference = await submit(office, "Hợp tác")
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    await press(office, "minh", reference, "Trả lại")
    await press(office, "minh", reference, TO_UNIT)
    await decide(office, "minh", reference, REASON)
    await cannot_decide(office, "minh", reference, "Chờ đơn vị xác nhận")
    await card(office, "khang", reference, REASON, label="Xác nhận")
    await decide(office, "khang", reference, "Xác nhận")
    await card(office, "yến", reference, "Chờ duyệt", label="Duyệt")
    await decide(office, "yến", reference, "Duyệt")
    await decide(office, "minh", reference, "Phê duyệt")
    await card(office, "hạnh", reference, "Chờ đăng tải")


async def test_what_is_escalated_reaches_the_board_with_both_opinions(office: Office) -> None:
    reference = await submit(office, "Đào tạo")
    await decide(office, "khang", reference, "Xác nhận")
    desk = office.people["yến"]
    await press(office, "yến", reference, "Trình cấp trên")
    await see(desk, "Nhập ý kiến và lý do trình cấp trên")
    await answer(desk, OPINION, f"{reference} · Đã trình cấp trên.")
    asked = await card(office, "minh", reference, OPINION, label="Phê duyệt")
    assert f"Cô Yến trình cấp trên: “{OPINION}”" in asked.words
    await cannot_decide(office, "yến", reference, "Chờ phê duyệt")
    await decide(office, "minh", reference, "Phê duyệt")
    done = await card(office, "hạnh", reference, "Chờ đăng tải")
    assert "đã trình cấp trên" in done.words
    assert "đã phê duyệt" in done.words
