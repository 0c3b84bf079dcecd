"""A requester who does not answer: reminders, going on, closing."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product, started
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.requester_steps import (
    WHY,
    ZONE,
    ask_more,
    buttons,
    card,
    go,
    listed,
    product,
    refusal,
    said,
    supplement,
    words,
)
from workflow.actions import (
    AnnounceDays,
    CloseRequest,
    GiveText,
    GoOnUnanswered,
    Leave,
    RunDue,
    SendDraft,
    SetAway,
    SetReachable,
    StartEdit,
    StartSupplement,
)
from workflow.announcements.office_days import read_lines
from workflow.app import Action
from workflow.model import AuditEntry, Deadline, Inquiry, Revision, Stuck, Visit
from workflow.office import invariant
from workflow.office.invariant import Breach
from workflow.results import Result

pytestmark = on_monday

__all__ = ["product"]


async def test_a_requester_who_says_nothing_is_reminded_and_then_whoever_asked_is_told(
    product: Product,
) -> None:
    """Asked on Monday at ten; Tuesday is a holiday; so the three working days end on Friday."""
    await ask_more(product)
    assert "Hạn bổ sung: 16:30 Thứ Sáu 27/11 (24/11 nghỉ lễ)" in await words(product, "author")
    await go(product, "25/11 13:00")
    assert await said(product) == {}
    await go(product, "26/11 07:30")
    line = "{}16:30 Thứ Sáu 27/11: bổ sung “Hội thảo logistics xanh” (YC-2026-0001): “{}”"
    assert await said(product) == {"author": [line.format("", WHY)]}
    await go(product, "27/11 07:30")
    assert await said(product) == {"author": [line.format("Hôm nay, ", WHY)]}
    assert await buttons(product, "head") == ["Xem"]
    await go(product, "27/11 16:30")
    assert await buttons(product, "head") == ["Xử lý tiếp", "Đóng yêu cầu"]
    told = await words(product, "head")
    assert told.startswith("Quá hạn bổ sung · ")
    assert (
        "Anh/Chị Author được yêu cầu bổ sung lúc 10:00 Thứ Hai 23/11, chưa bổ sung; "
        "đã quá hạn từ 16:30 Thứ Sáu 27/11."
    ) in told
    assert "Đã quá hạn bổ sung từ 16:30 Thứ Sáu 27/11" in await words(product, "author")
    assert await listed(product, "head") == [("mine", "unanswered")]
    await go(product, "30/11 07:30")
    assert list(await said(product)) == ["author", "head"]


@pytest.mark.parametrize(
    ("language", "why"), [("vi", "“Thiếu thông tin”"), ("en", "“Information is missing”")]
)
async def test_a_reminder_says_what_was_asked_in_the_readers_language(
    product: Product, language: str, why: str
) -> None:
    await product.reach("unit")
    await product.decide("head", "more", "Thiếu thông tin")
    await go(product, "27/11 08:00")
    assert why in (await said(product, language))["author"][0]


@pytest.mark.parametrize(
    ("stage", "who"), [("unit", "head"), ("desk", "desk"), ("board", "board"), ("board", "second board")]
)
async def test_every_stage_that_asks_is_told_and_only_whoever_asked(
    product: Product, stage: str, who: str
) -> None:
    await ask_more(product, stage, who)
    await go(product, "30/11 08:00")
    told = {name for name, lines in (await said(product)).items() if "chưa bổ sung “" in lines[0]}
    assert told == {who}


@pytest.mark.parametrize("how", ["left", "away", "blocked"])
async def test_where_whoever_asked_is_gone_the_others_of_the_stage_are_told(
    product: Product, how: str
) -> None:
    await ask_more(product, "board", "board")
    actor, until = product.actor("board"), product.clock.now() + timedelta(days=30)
    gone: dict[str, Action[Result]] = {
        "left": Leave(product.actor("administrator"), product.ids["board"]),
        "away": SetAway(actor, until),
        "blocked": SetReachable(actor, False),
    }
    await product.app.do(gone[how])
    await go(product, "30/11 08:00")
    told = {name for name, lines in (await said(product)).items() if "chưa bổ sung “" in lines[0]}
    assert told == {"second board"}


async def test_going_on_decides_on_what_there_is_with_the_time_that_was_left(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11 09:00")
    await product.decide("board", "more", WHY)
    visit = await product.newest(Visit)
    assert await refusal(product, GoOnUnanswered(product.actor("board"), visit.id)) == "still-time"
    await go(product, "30/11 16:30")
    assert await refusal(product, GoOnUnanswered(product.actor("head"), visit.id)) == "not-decider"
    await product.app.do(GoOnUnanswered(product.actor("second board"), visit.id))
    now = await product.newest(Visit)
    assert (now.stage, now.n, now.waiting) == ("board", 2, "decider")
    assert f"{there(now.due_at).astimezone(ZONE):%d/%m %H:%M}" == "01/12 16:30"
    assert "Ban Giám hiệu (Anh/Chị Board) đã cho xử lý tiếp" in await words(product, "author")
    assert await refusal(product, GoOnUnanswered(product.actor("board"), visit.id)) == "moved-on"
    await product.decide("board")
    assert (await product.request()).status == "publishing"
    assert (await product.newest(Inquiry)).closed_at


async def test_closing_tells_the_author_why_and_what_was_asked_for_is_needed_again(product: Product) -> None:
    await ask_more(product)
    request = await product.request()
    assert await refusal(product, CloseRequest(product.actor("head"), request.id, "x")) == "may-not-end"
    await go(product, "27/11 16:30")
    assert await refusal(product, CloseRequest(product.actor("head"), request.id, " ")) == "reason-needed"
    assert await refusal(product, CloseRequest(product.actor("desk"), request.id, "x")) == "may-not-end"
    await product.app.do(CloseRequest(product.actor("head"), request.id, "Hết tính thời sự"))
    request = await product.request()
    assert (request.status, request.outcome) == ("closed", "unanswered")
    told = await words(product, "author")
    assert told.startswith("Đã đóng, chưa bổ sung · ")
    assert "đã đóng yêu cầu lúc 16:30 Thứ Sáu 27/11: “Hết tính thời sự”" in told
    assert await buttons(product, "author") == ["Sửa và gửi lại"]
    assert (await card(product, "author")).attention == "closed:unanswered"
    assert [e.kind for e in await product.all(AuditEntry)][-2:] == ["ended", "closed"]
    assert isinstance((await product.app.do(StartSupplement(product.actor("author"), request.id))).id, int)


async def test_a_supplement_sent_unchanged_is_an_answer_and_an_unfinished_one_is_none(
    product: Product,
) -> None:
    await ask_more(product)
    draft = (await product.app.do(StartSupplement(product.actor("author"), (await product.request()).id))).id
    await product.app.do(GiveText(product.actor("author"), draft, "body", "Đang viết dở"))
    await go(product, "27/11 16:30")
    assert (await product.newest(Inquiry)).late_at  # a draft is no answer
    assert len(await product.all(Revision)) == 1
    other = await product.submit()
    await product.decide("head", "more", WHY)
    assert (await product.request()).id == other.id
    await supplement(product)
    assert (await product.newest(Inquiry)).closed_at
    assert (await product.newest(Visit)).waiting == "decider"
    await go(product, "04/12 16:30")
    assert [i.late_at is None for i in await product.all(Inquiry)] == [False, True]


async def test_an_answer_after_the_time_is_still_an_answer(product: Product) -> None:
    visit = await ask_more(product)
    await go(product, "01/12 09:00")
    await supplement(product, text="Đã bổ sung ảnh.")
    assert await refusal(product, GoOnUnanswered(product.actor("head"), visit.id)) == "moved-on"
    assert await buttons(product, "head") == ["Xác nhận", "Yêu cầu bổ sung", "Xem chỗ sửa", "Từ chối"]


async def test_an_edit_by_the_desk_meanwhile_ends_the_wait(product: Product) -> None:
    await ask_more(product, "desk", "desk")
    desk, request = product.actor("desk"), await product.request()
    draft = (await product.app.do(StartEdit(desk, request.id))).id
    await product.app.do(GiveText(desk, draft, "body", "Phòng đã tự sửa."))
    await product.app.do(SendDraft(desk, draft))
    assert (await product.newest(Visit)).waiting == "decider"
    await go(product, "04/12 16:30")
    assert (await product.newest(Inquiry)).late_at is None


async def test_each_question_has_its_own_time(product: Product) -> None:
    await ask_more(product)
    await supplement(product)
    await go(product, "26/11 09:00")
    await product.decide("head", "more", "Thiếu tên diễn giả")
    first, second = await product.all(Inquiry)
    assert first.closed_at
    assert f"{second.due_at.astimezone(ZONE):%d/%m %H:%M}" == "01/12 16:30"


async def test_announced_days_move_the_time_and_its_reminders(product: Product) -> None:
    await ask_more(product)
    days = read_lines("nghỉ 26/11/2026; 1/TB-A", product.clock.moment.astimezone(ZONE)).days
    await product.app.do(AnnounceDays(product.actor("administrator"), days))
    inquiry = await product.newest(Inquiry)
    assert f"{inquiry.due_at.astimezone(ZONE):%d/%m}" == "30/11"
    rows = await product.all(Deadline, subject="inquiry")
    at = {(row.kind, row.ordinal): f"{row.due_at.astimezone(ZONE):%d/%m}" for row in rows}
    assert at == {("late", 1): "30/11", ("remind", 1): "25/11", ("remind", 2): "27/11"}


async def test_a_correction_that_asks_for_more_has_the_clock_too(tmp_path: Path) -> None:
    before = "- name: fix\n            by: desk\n            verb: review\n            may: [edit, refuse]"
    assert before in RULES
    rules = RULES.replace(before, before.replace("[edit, refuse]", "[edit, more, refuse]"))
    async with open_product(tmp_path, rules) as product:
        await product.reach("rechecking")
        await product.recheck("Sai tên diễn giả")
        await product.decide("desk", "more", "Tên đúng là gì?")
        await go(product, "30/11 08:00")
        assert await buttons(product, "desk") == ["Xử lý tiếp", "Đóng yêu cầu"]
        await product.app.do(
            CloseRequest(product.actor("desk"), (await product.request()).id, "Không ai trả lời")
        )
        assert (await product.request()).outcome == "kept"  # what is published stays


async def test_what_waited_before_there_was_a_clock_gets_all_of_its_time_at_the_start(
    product: Product,
) -> None:
    for _ in range(3):
        await ask_more(product)

    def forget(records: Records) -> None:
        for row in [*records.all(Deadline, subject="inquiry"), *records.all(Inquiry)]:
            records.remove(row)

    await product.database.writer.write_first(forget)
    product.clock.moment += timedelta(days=40)  # Saturday 02/01/2027
    product.app = await started(product.database, RULES, product.clock)
    await product.app.do(RunDue())
    assert await said(product) == {}
    found = await product.all(Inquiry)  # asked on a Saturday is asked on Monday
    assert {f"{i.due_at.astimezone(ZONE):%d/%m %H:%M}" for i in found} == {"07/01 16:30"}
    product.app = await started(product.database, RULES, product.clock)
    assert len(await product.all(Inquiry)) == len(found) == 3


async def test_a_wait_whose_clock_is_gone_is_noticed_and_gets_another(product: Product) -> None:
    """A hand in the database: the question, or only its row of what is due."""
    visit = await ask_more(product)
    for kind in (Inquiry, Deadline):

        def forget(records: Records, kind: type = kind) -> None:
            rows = records.all(Deadline, subject="inquiry")
            for row in [*rows, *(records.all(Inquiry, closed_at=None) if kind is Inquiry else [])]:
                records.remove(row)

        await product.database.writer.write_first(forget)
        assert Breach("visit", visit.id, "no-clock") in await product.app.ask(invariant.breaches)
        await product.database.writer.write_first(lambda r: invariant.mend(product.app.work(r, "night")))
        assert await product.app.ask(invariant.breaches) == []
    await go(product, "27/11 16:30")
    assert await buttons(product, "head") == ["Xử lý tiếp", "Đóng yêu cầu"]


async def test_who_asks_while_nobody_can_answer_has_administrators_told_at_once(product: Product) -> None:
    await product.reach("board")
    for name in ("author", "colleague", "head", "deputy head", "desk", "office"):
        await product.app.do(SetReachable(product.actor(name), False))
    assert await product.all(Stuck) == []  # the board can decide
    await product.decide("board", "more", WHY)
    assert [row.subject for row in await product.all(Stuck)] == ["visit"]
    await go(product, "27/11 16:30")
    assert await product.all(Stuck) == []  # now the board can go on
    assert await listed(product, "board") == [("mine", "unanswered")]
    await product.app.do(GoOnUnanswered(product.actor("board"), (await product.newest(Visit)).id))
    await product.decide("board")
    assert (await product.request()).status == "publishing"
