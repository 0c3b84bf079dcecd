"""A requester who does not answer: reminders, going on, closing; and colleagues who answer in their place."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import RULES, Product, open_product, started
from tests.kit.day import on_monday
from wording import Wording
from workflow.actions import (
    AnnounceDays,
    AnswerRecheck,
    CloseRequest,
    Decide,
    EndRole,
    GiveRole,
    GiveText,
    GoOnUnanswered,
    Leave,
    RunDue,
    SendDraft,
    SetAway,
    SetReachable,
    StartEdit,
    StartSupplement,
    TakeOverRequest,
    Withdraw,
)
from workflow.announcements.office_days import read_lines
from workflow.cards.shape import CardView
from workflow.errors import Refusal
from workflow.model import (
    AuditEntry,
    Card,
    Deadline,
    Inquiry,
    Membership,
    Notice,
    Person,
    Recheck,
    Request,
    Revision,
    Stuck,
    Visit,
)
from workflow.notices import nudges
from workflow.notices.digests import Digest
from workflow.notices.digests import digest as digest_of
from workflow.office import invariant
from workflow.office.invariant import Breach
from workflow.requests import queries
from workflow.requests.cards import views

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
WHY = "Thiếu ảnh của hội thảo"
pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def go(product: Product, written: str) -> None:
    """Move the clock to a moment of 2026, written 23/11 10:00, doing what falls due on the way."""
    end = datetime.strptime(f"2026/{written}", "%Y/%d/%m %H:%M").replace(tzinfo=ZONE)
    while product.clock.moment < end:
        product.clock.moment = min(end, product.clock.moment + timedelta(minutes=30))
        while (await product.app.do(RunDue())).count:
            pass


async def said(product: Product, language: str = "vi") -> dict[str, list[str]]:
    """Return the words of each person's digest now; they count as said."""
    names, wording = {id: name for name, id in product.ids.items()}, Wording(ZONE)
    found: dict[str, list[str]] = {}
    for notice in await product.all(Notice, key="digest", state="queued"):
        digest = await product.app.ask(lambda work, n=notice: digest_of(work, n))
        if digest.view:
            found[names[notice.person]] = [wording.say(language, line) for line in digest.view.lines]

        def tell(records: object, n: Notice = notice, d: Digest = digest) -> None:
            records.change(n, state="sent")
            nudges.said(product.app.work(records, None), n, d.said)

        await product.database.writer.write_first(tell)
    return found


async def card(product: Product, who: str) -> CardView:
    shown = Card(request=(await product.request()).id, person=product.ids[who])
    return await product.app.ask(lambda work: views.card(work, shown))


async def words(product: Product, who: str) -> str:
    """A person's card of the newest request, as they read it."""
    view, wording = await card(product, who), Wording(ZONE)
    return "\n".join(wording.say("vi", line) for line in (view.head, *view.said))


async def buttons(product: Product, who: str) -> list[str]:
    view, wording = await card(product, who), Wording(ZONE)
    return [wording.say("vi", choice.label) for row in view.choices for choice in row]


async def listed(product: Product, who: str) -> list[tuple[str, str]]:
    """Why the newest request is in the lists of a person, and in which."""
    person = await product.newest(Person, id=product.ids[who])
    mine = await product.app.ask(lambda work: queries.waits_for(work, person))
    theirs = await product.app.ask(lambda work: queries.waited_for_by(work, person))
    return [*(("mine", item.why) for item in mine), *(("theirs", item.why) for item in theirs)]


async def refusal(product: Product, action: object) -> str:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value.code


async def supplement(product: Product, who: str = "author", text: str = "") -> None:
    actor = product.actor(who)
    draft = (await product.app.do(StartSupplement(actor, (await product.request()).id))).id
    if text:
        await product.app.do(GiveText(actor, draft, "body", text))
    await product.app.do(SendDraft(actor, draft))


async def ask_more(product: Product, stage: str = "unit", who: str = "head") -> Visit:
    await product.reach(stage)
    await product.decide(who, "more", WHY)
    return await product.newest(Visit)


# the clock


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
    assert list(await said(product)) == ["head"]


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
    gone = {
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
    assert f"{now.due_at.astimezone(ZONE):%d/%m %H:%M}" == "01/12 16:30"
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

    def forget(records: object) -> None:
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

        def forget(records: object, kind: type = kind) -> None:
            rows = records.all(Deadline, subject="inquiry")
            for row in [*rows, *(records.all(Inquiry, closed_at=None) if kind is Inquiry else [])]:
                records.remove(row)

        await product.database.writer.write_first(forget)
        assert await product.app.ask(invariant.breaches) == [Breach("visit", visit.id, "no-clock")]
        await product.database.writer.write_first(lambda r: invariant.mend(product.app.work(r, "night")))
        assert await product.app.ask(invariant.breaches) == []
    await go(product, "27/11 16:30")
    assert await buttons(product, "head") == ["Xử lý tiếp", "Đóng yêu cầu"]


# a colleague answers


async def _leaves(product: Product) -> None:
    await product.app.do(Leave(product.actor("administrator"), product.ids["author"]))


async def _loses_the_role(product: Product) -> None:
    held = await product.newest(Membership, person=product.ids["author"])
    await product.app.do(EndRole(product.actor("administrator"), held.id))


async def _moves_to_another_unit(product: Product) -> None:
    await _loses_the_role(product)
    admin = product.actor("administrator")
    await product.app.do(GiveRole(admin, product.ids["author"], "staff", "navigation"))


async def _is_away(product: Product) -> None:
    await product.app.do(SetAway(product.actor("author"), product.clock.now() + timedelta(days=30)))


async def _blocks_the_bot(product: Product) -> None:
    await product.app.do(SetReachable(product.actor("author"), False))


GONE: list[Callable[[Product], Awaitable[None]]] = [
    _leaves, _loses_the_role, _moves_to_another_unit, _is_away, _blocks_the_bot,
]  # fmt: skip


@pytest.mark.parametrize("gone", GONE)
async def test_a_colleague_takes_over_what_waits_for_an_author_who_cannot_answer(
    product: Product, gone: Callable[[Product], Awaitable[None]]
) -> None:
    await ask_more(product, "desk", "desk")
    request = await product.request()
    take = TakeOverRequest(product.actor("colleague"), request.id)
    assert await listed(product, "colleague") == []
    assert await refusal(product, take) == "requester-here"
    assert (await product.newest(AuditEntry)).kind == "refused.requester-here"
    await gone(product)
    assert await listed(product, "colleague") == [("mine", "take")]
    await go(product, "25/11 07:30")
    told = await said(product)
    assert "trả lời thay Anh/Chị Author về “" in told["colleague"][0]
    assert (await product.app.do(take)).reference == request.reference
    assert await listed(product, "colleague") == [("mine", "supplement")]
    assert WHY in await words(product, "colleague")
    assert "Hạn bổ sung: 16:30 Thứ Hai 30/11" in await words(product, "colleague")  # all of the time, anew
    await supplement(product, "colleague", "Đồng nghiệp đã bổ sung.")
    request = await product.request()
    assert (request.author, request.taken_by) == (product.ids["author"], product.ids["colleague"])
    await product.decide("desk")
    assert (await product.newest(Visit)).stage == "board"


@pytest.mark.parametrize("gone", [_is_away, _blocks_the_bot, _moves_to_another_unit])
async def test_the_author_is_told_by_whom_and_sees_it(
    product: Product, gone: Callable[[Product], Awaitable[None]]
) -> None:
    await ask_more(product)
    await gone(product)
    await product.app.do(TakeOverRequest(product.actor("colleague"), (await product.request()).id))
    notice = await product.newest(Notice, key="notice-taken-over")
    assert notice.person == product.ids["author"]
    assert notice.values["who"] == "Anh/Chị Colleague"
    assert "Anh/Chị Colleague đã nhận trả lời thay" in await words(product, "author")
    assert await buttons(product, "author") == ["Xem"]
    request = await product.request()
    for action in (StartSupplement, Withdraw):
        assert await refusal(product, action(product.actor("author"), request.id)) == "only-author"


@pytest.mark.parametrize("stage", ["unit", "desk", "board", "publishing"])
async def test_a_colleague_withdraws_in_place_of_an_author_who_left(product: Product, stage: str) -> None:
    request = await product.reach(stage)
    await _leaves(product)
    assert await listed(product, "colleague") == [("theirs", "away")]
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert await listed(product, "colleague") == [("theirs", "open")]
    await product.app.do(Withdraw(product.actor("colleague"), request.id))
    assert (await product.request()).outcome == "withdrawn"


@pytest.mark.parametrize(
    ("then", "state", "attention"),
    [
        ("refuse", "Đã từ chối", "closed:refused"),
        ("withdraw", "Đã rút", "closed:withdrawn"),
        ("publish", "Đã đăng", "out:1"),
    ],
)
async def test_the_author_hears_what_came_of_it_after_a_colleague_took_it_over(
    product: Product, then: str, state: str, attention: str
) -> None:
    """The decision goes to whoever answers now; the author's card rings once."""
    request = await product.reach("publishing" if then == "publish" else "desk")
    await _is_away(product)
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert (await card(product, "author")).attention == ""
    if then == "refuse":
        await product.decide("desk", "refuse", "Không thuộc phạm vi đăng tải")
    elif then == "withdraw":
        await product.app.do(Withdraw(product.actor("colleague"), request.id))
    else:
        await product.publish()
    shown = await card(product, "author")
    assert shown.attention == attention
    read = await words(product, "author")
    assert read.startswith(f"{state} · Hội thảo logistics xanh")
    by = {"refuse": "Anh/Chị Desk", "withdraw": "Anh/Chị Colleague", "publish": "Website tiếng Việt: "}[then]
    assert by in read
    if then == "publish":
        await product.app.do(AnswerRecheck(product.actor("colleague"), (await product.newest(Recheck)).id))
        assert (await card(product, "author")).attention == attention


async def test_a_colleague_answers_the_re_check_of_an_author_who_left(product: Product) -> None:
    request = await product.reach("rechecking")
    recheck = await product.newest(Recheck)
    answer = AnswerRecheck(product.actor("colleague"), recheck.id)
    await _leaves(product)
    assert await refusal(product, answer) == "only-author"
    assert await listed(product, "colleague") == [("mine", "take")]
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    assert await buttons(product, "colleague") == ["Xác nhận đúng", "Báo sai sót"]
    await product.app.do(answer)
    assert (await product.request()).outcome == "confirmed"


async def test_colleagues_see_it_only_while_one_of_them_may_have_to_answer(product: Product) -> None:
    async def sees() -> bool:
        request, person = await product.request(), await product.newest(Person, id=product.ids["colleague"])
        return await product.app.ask(lambda work: queries.see(work, person, request.id)) is not None

    await product.reach("rechecking")
    assert not await sees()
    await _leaves(product)
    assert await sees()
    product.clock.moment = (await product.newest(Recheck)).due_at
    await product.app.do(RunDue())
    assert (await product.request()).outcome == "unconfirmed"
    assert not await sees()


async def test_of_two_colleagues_one_takes_it_and_the_other_is_told_who(product: Product) -> None:
    await ask_more(product, "desk", "desk")
    request = await product.request()
    await _leaves(product)
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    with pytest.raises(Refusal) as caught:
        await product.app.do(TakeOverRequest(product.actor("deputy head"), request.id))
    assert (caught.value.code, caught.value.values) == ("taken-over", {"who": "Anh/Chị Colleague"})
    assert (
        await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    ).reference == request.reference


async def test_whoever_answers_or_once_answered_does_not_decide(product: Product) -> None:
    """The head takes it over: the deputy decides; and also when the next one has taken it from the head."""
    request = await product.submit()
    await _leaves(product)
    await product.app.do(TakeOverRequest(product.actor("head"), request.id))
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    own = Decide(product.actor("head"), visit.id, revision.id, "pass")
    assert await refusal(product, own) == "own-request"
    await product.app.do(SetAway(product.actor("head"), product.clock.now() + timedelta(days=5)))
    await product.app.do(TakeOverRequest(product.actor("colleague"), request.id))
    await product.app.do(SetAway(product.actor("head"), None))
    assert await refusal(product, own) == "own-request"
    await product.decide("deputy head")


async def test_whose_agreement_counts_at_this_stage_does_not_answer(tmp_path: Path) -> None:
    """Both heads must confirm, one has: that one does not become the requester; the other does."""
    before = "        by: unit_head\n        verb: confirm\n"
    async with open_product(tmp_path, RULES.replace(before, f"{before}        needs: all\n", 1)) as product:
        admin = product.actor("administrator")
        await product.app.do(GiveRole(admin, product.ids["colleague"], "unit_head", "economics"))
        request = await product.submit()
        await product.decide("head")
        await _leaves(product)
        take = [TakeOverRequest(product.actor(name), request.id) for name in ("head", "colleague")]
        assert await refusal(product, take[0]) == "decided-on-it"
        await product.app.do(take[1])
        assert (await product.newest(Visit)).stage == "desk"


# nobody of the unit is left


async def _nobody_answers(product: Product) -> Request:
    """The author leaves while the desk waits for them, and the unit's other clerks are away."""
    await ask_more(product, "desk", "desk")
    for name in ("colleague", "deputy head"):
        await product.app.do(SetAway(product.actor(name), product.clock.now() + timedelta(days=30)))
    await _leaves(product)
    return await product.request()


@pytest.mark.parametrize(
    ("away", "told", "why", "says"),
    [
        ((), "head", "take", "trả lời thay Anh/Chị Author"),
        (("head",), "desk", "end", "đơn vị không còn ai trả lời thay"),
    ],
)
async def test_then_the_head_hears_else_the_desk(
    product: Product, away: tuple[str, ...], told: str, why: str, says: str
) -> None:
    request = await _nobody_answers(product)
    for name in away:
        await product.app.do(SetReachable(product.actor(name), False))
    await go(product, "25/11 07:30")
    assert says in (await said(product))[told][0]
    assert [each for _, each in await listed(product, told)] == [why]
    assert await product.all(Stuck) == []
    end = CloseRequest(product.actor(told), request.id, "Người gửi đã nghỉ việc")
    await product.app.do(end)
    assert (await product.request()).outcome == "unanswered"


async def test_where_neither_is_here_administrators_are_told(product: Product) -> None:
    request = await _nobody_answers(product)
    for name in ("head", "desk", "office"):  # with whoever stands in for the desk
        await product.app.do(SetReachable(product.actor(name), False))
    assert [row.subject for row in await product.all(Stuck)] == ["visit"]
    assert (await product.newest(Notice, key="stuck")).person == product.ids["administrator"]
    end = CloseRequest(product.actor("administrator"), request.id, "x")
    assert await refusal(product, end) == "may-not-end"


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


async def test_the_head_or_the_desk_ends_what_is_decided_while_its_author_is_gone(product: Product) -> None:
    request = await product.reach("board")
    end = CloseRequest(product.actor("head"), request.id, "Đơn vị không còn nhu cầu")
    assert await refusal(product, end) == "may-not-end"
    await _leaves(product)
    for name in ("colleague", "board", "webmaster", "other head", "administrator"):
        action = CloseRequest(product.actor(name), request.id, "x")
        assert await refusal(product, action) == "may-not-end"
    await product.app.do(end)
    assert (await product.request()).outcome == "ended"
    assert (await words(product, "board")).startswith("Đã đóng, chưa đăng · ")
