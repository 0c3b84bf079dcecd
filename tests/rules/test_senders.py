"""The right to send a type, for which units, from which day, and whom others ask (B11, B26, E23, E34)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.sender_rules import SENDERS
from tests.kit.there import there
from tests.rules.requester_steps import buttons
from tests.rules.talking import Talking
from wording import Wording
from workflow.actions import (
    EndRole,
    Enter,
    GiveRole,
    PlanEvent,
    SendDraft,
    SetReachable,
    StartDraft,
    StartNeed,
    StartSupplement,
    TakeOverRequest,
)
from workflow.app import Action
from workflow.errors import Refusal
from workflow.events import listing, register
from workflow.form.view import Asked
from workflow.model import AuditEntry, Draft, Event, EventNeed, Membership
from workflow.people import permissions, sending
from workflow.requests import queries
from workflow.results import Result
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec.document import read_document
from workflow.work import Work

pytestmark = on_monday
BY_HEADS = "“Tin bài” do Thủ trưởng đơn vị hoặc Phó thủ trưởng đơn vị gửi"
ANSWERED = {"title": "Hội thảo", "body": "Đoạn một.", "category": "research", "english": False}
ASK = "Anh/Chị nhờ Anh/Chị Head (Thủ trưởng đơn vị, Khoa Kinh tế)"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, SENDERS) as opened:
        yield opened


async def refused(product: Product, action: Action[Result]) -> str:
    """The words with which an action is refused; there is one entry of it in the log."""
    before = len(await product.all(AuditEntry))
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    entries = (await product.all(AuditEntry))[before:]
    assert [entry.kind for entry in entries] == [f"refused.{caught.value.code}"]
    said = Wording(product.app.rulebook.zone)
    return said.text("vi", f"refusal-{caught.value.code}", **caught.value.values)


async def types(product: Product, name: str) -> set[tuple[str, str]]:
    """The types that somebody may send, each with a unit."""
    person = await product.person(name)

    def found(work: Work) -> set[tuple[str, str]]:
        units = sending.units_to_send(work, person)
        return set(sending.ways(work, person, units))

    return await product.app.ask(found)


async def give(product: Product, name: str, role: str, unit: str) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids[name], role, unit))


async def lose(product: Product, name: str, role: str) -> None:
    held = await product.newest(Membership, person=product.ids[name], role=role)
    await product.app.do(EndRole(product.actor("administrator"), held.id))


async def contribute(product: Product, name: str) -> None:
    """Somebody of the staff is a contributor from outside now."""
    await give(product, name, "contributor", "economics")
    await lose(product, name, "staff")


async def test_each_sends_what_their_roles_send_for_units_that_fit(product: Product) -> None:
    assert await types(product, "author") == {("banner", "economics")}
    assert await types(product, "head") == {("news", "economics")}
    assert await types(product, "other head") == {("news", "navigation"), ("press", "navigation")}
    assert await types(product, "desk") == set()


async def test_a_unit_is_named_as_well_as_its_kind(product: Product) -> None:
    await give(product, "author", "staff", "training")
    assert await types(product, "author") == {(kind, "training") for kind in ("banner", "press")} | {
        ("banner", "economics")
    }


async def test_a_type_is_used_from_its_first_day(product: Product) -> None:
    draft = StartDraft(product.actor("author"), "coverage", "economics")
    said = "“Đưa tin sự kiện” bắt đầu dùng từ Thứ Hai 04/01/2027."
    assert await refused(product, draft) == said
    product.clock.moment += timedelta(days=49)  # from Monday 16/11/2026
    assert ("coverage", "economics") in await types(product, "author")
    await product.app.do(draft)


async def test_a_forged_choice_is_refused_once_and_says_whom_to_ask(product: Product) -> None:
    forged = StartDraft(product.actor("author"), "news", "economics")
    assert await refused(product, forged) == f"{BY_HEADS}; {ASK}."
    for_another = StartDraft(product.actor("author"), "press", "economics")
    assert await refused(product, for_another) == "“Mời báo chí” dành cho khoa hoặc Phòng Đào tạo."
    elsewhere = StartDraft(product.actor("author"), "banner", "navigation")
    assert (await refused(product, elsewhere)).startswith("Vai trò hiện có không được gửi")
    unknown = StartDraft(product.actor("author"), "leaflet", "economics")
    assert (await refused(product, unknown)).startswith("Không tìm thấy")
    assert await product.all(Draft) == []


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("unit_head in training", "Anh/Chị nhờ Anh/Chị Head (Thủ trưởng Phòng Đào tạo)"),
        ("unit_head in parent", "Anh/Chị nhờ Thủ trưởng đơn vị"),
    ],
)
async def test_the_head_of_another_unit_is_asked(phrase: str, said: str, tmp_path: Path) -> None:
    """By name where there is somebody; a unit at the top names the role alone."""
    rules = SENDERS.replace("ask_whom: unit_head\n", f"ask_whom: {phrase}\n", 1)
    async with open_product(tmp_path, rules) as product:
        await give(product, "other head", "unit_head", "training")
        forged = StartDraft(product.actor("author"), "news", "economics")
        assert (await refused(product, forged)) == f"{BY_HEADS}; {said}."


async def test_nobody_who_cannot_be_reached_is_named(product: Product) -> None:
    await product.app.do(SetReachable(product.actor("head"), False))
    forged = StartDraft(product.actor("author"), "news", "economics")
    assert await refused(product, forged) == f"{BY_HEADS}."


async def test_who_may_send_nothing_reads_why_at_the_door(product: Product) -> None:
    await lose(product, "colleague", "staff")
    await give(product, "colleague", "webmaster", "economics")
    said = await refused(product, Enter(product.actor("colleague"), "sending"))
    assert said.startswith(
        f"{BY_HEADS}; {ASK}; “Băng rôn” do Cán bộ hoặc Cộng tác viên gửi; "
        "Anh/Chị nhờ Anh/Chị Author (Cán bộ, Khoa Kinh tế); “Mời báo chí” dành"
    )


async def test_where_rules_say_nothing_the_senders_of_the_unit_are_named(product: Product) -> None:
    """Of a type that all who submit send (B11); somebody who cannot be reached is left out."""
    await contribute(product, "colleague")
    product.clock.moment += timedelta(days=49)
    forged = StartDraft(product.actor("colleague"), "coverage", "economics")
    said = "Vai trò hiện có không được gửi yêu cầu thay đơn vị; Anh/Chị nhờ Anh/Chị"
    assert (await refused(product, forged)).startswith(f"{said} Author (Cán bộ, Khoa Kinh tế)")
    await product.app.do(SetReachable(product.actor("author"), False))
    assert (await refused(product, forged)).startswith(f"{said} Head (Thủ trưởng đơn vị, Khoa Kinh tế)")


async def test_a_role_that_ended_meanwhile_keeps_the_draft_and_sends_nothing(product: Product) -> None:
    head = product.actor("head")
    draft = (await product.app.do(StartDraft(head, "news", "economics"))).id
    await product.change(await product.newest(Draft), answers=ANSWERED)
    await give(product, "head", "staff", "economics")
    await lose(product, "head", "unit_head")
    assert await refused(product, SendDraft(head, draft)) == f"{BY_HEADS}."
    assert (await product.newest(Draft)).sent_at is None
    await give(product, "head", "unit_deputy", "economics")
    await product.app.do(SendDraft(head, draft))
    assert (await product.request()).author == product.ids["head"]


async def test_only_a_colleague_who_sends_the_type_takes_it_over(product: Product) -> None:
    request = await product.submit("head")
    await product.app.do(SetReachable(product.actor("head"), False))
    by_staff = TakeOverRequest(product.actor("author"), request.id)
    assert (await refused(product, by_staff)).startswith("Việc này do người được gửi")
    assert await product.ask(queries.see, await product.person("author"), request.id) is None
    await product.app.do(TakeOverRequest(product.actor("deputy head"), request.id))


async def test_a_contributor_sends_and_sees_their_own_only(product: Product) -> None:
    await contribute(product, "colleague")
    person = await product.person("colleague")
    assert await types(product, "colleague") == {("banner", "economics")}
    assert await product.app.ask(lambda work: permissions.units_to_submit(work, person)) == []
    await product.app.do(StartDraft(product.actor("colleague"), "banner", "economics"))
    assert (await refused(product, Enter(product.actor("colleague"), "events"))).startswith(
        "Sự kiện của đơn vị này"
    )
    request = await product.change(await product.submit("head"), type="banner", author=product.ids["author"])
    await product.app.do(SetReachable(product.actor("author"), False))
    assert await product.ask(queries.see, person, request.id) is None


async def test_sending_again_asks_once_more(product: Product) -> None:
    request = await product.submit("head")
    head = product.actor("head")
    await product.decide("deputy head", "refuse")
    person = await product.person("head")
    assert await buttons(product, "head") == ["Sửa và gửi lại"]
    assert there(await product.ask(queries.see, person, request.id)).can_send_again
    await give(product, "head", "staff", "economics")
    await lose(product, "head", "unit_head")
    assert not there(await product.ask(queries.see, person, request.id)).can_send_again
    assert await buttons(product, "head") == ["Xem"]
    assert await refused(product, StartSupplement(head, request.id)) == f"{BY_HEADS}."


# conversations


async def test_the_types_offered_are_ones_own_and_the_others_say_whom_to_ask(product: Product) -> None:
    author = Talking(product, "author")
    shown = await author.begin("request")
    assert "[Băng rôn]" in shown
    assert all(f"[{title}]" not in shown for title in ("Tin bài", "Mời báo chí", "Đưa tin sự kiện"))
    asked = await author.asked()
    assert isinstance(asked, Asked)
    assert [author.words(note) for note in asked.listing][-1] == f"Loại khác: {BY_HEADS}; {ASK}."
    await author.press("Băng rôn")
    assert (await product.newest(Draft)).type == "banner"


async def test_the_units_offered_are_those_with_something_to_send(product: Product) -> None:
    await give(product, "author", "staff", "navigation")
    await give(product, "author", "webmaster", "computing")
    author = Talking(product, "author")
    shown = await author.begin("request")
    assert "[Khoa Kinh tế]" in shown
    assert "[Khoa Công nghệ thông tin]" not in shown
    await author.press("Khoa Hàng hải")
    shown = await author.window()
    assert "[Mời báo chí]" in shown
    assert "[Tin bài]" not in shown


async def test_a_question_is_over_once_nothing_can_be_sent(product: Product) -> None:
    author = Talking(product, "author")
    await author.begin("request")
    await lose(product, "author", "staff")
    assert await author.window() == "type-not-yours"


# events


async def test_an_event_needs_only_types_that_are_there_for_its_unit(product: Product) -> None:
    await product.app.do(plan_of(product, "head", "economics", "2026-12-28"))
    needs = {need.type for need in await product.all(EventNeed)}
    assert needs == {"news", "banner"}
    await product.app.do(plan_of(product, "other head", "navigation", "2026-12-28"))
    assert {need.type for need in await product.all(EventNeed)} == {"news", "banner", "press"}


async def test_only_who_sends_the_type_is_asked_for_a_need_and_may_begin_it(product: Product) -> None:
    await product.app.do(plan_of(product, "author", "economics", "2026-12-28"))
    event, need = await product.newest(Event), await product.newest(EventNeed, key="news.after")
    asked = await product.ask(register.concerned, event, need)
    assert {person.id for person in asked} == {product.ids["head"]}
    author = product.actor("author")
    assert await refused(product, StartNeed(author, need.id)) == f"{BY_HEADS}; {ASK}."
    seen = there(await product.ask(listing.see, await product.person("author"), event.id))
    assert {each.need.type for each in seen.offered} == {"banner"}
    await product.app.do(StartNeed(product.actor("head"), need.id))


def plan_of(product: Product, name: str, unit: str, day: str) -> PlanEvent:
    return PlanEvent(product.actor(name), unit, "Lễ kỷ niệm", day, day, "", "Hội trường A", True)


# a changed file


def test_a_changed_file_says_it_in_the_words_of_the_office() -> None:
    old, new = read_document(RULES, "old"), read_document(SENDERS, "new")
    said = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))
    lines = [said.say("vi", titles.said(each, old, new)) for each in rule_changes(RULES, SENDERS)]
    assert set(lines) >= {
        "• Tin bài · vai trò gửi yêu cầu (mới): Thủ trưởng đơn vị, Phó thủ trưởng đơn vị",
        "• Tin bài · người để hỏi khi không được gửi (mới): Thủ trưởng đơn vị",
        "• Mời báo chí · dùng cho đơn vị (mới): khoa, Phòng Đào tạo",
        "• Đưa tin sự kiện · dùng từ ngày (mới): 2027-01-04",
    }
