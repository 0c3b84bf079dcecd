"""Opinions that are waited for: their end, their clock, and whoever can give them (rules C04, D07)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.rules.opinion_steps import (
    RULES,
    WORDS,
    ask,
    card,
    has_card,
    refused,
    told,
)
from tests.rules.requester_steps import supplement
from wording import Wording
from workflow.actions import (
    EndRole,
    GiveOpinion,
    GiveRole,
    HaveNoOpinion,
    Leave,
    RunDue,
    SetAway,
    Withdraw,
)
from workflow.lines import Line
from workflow.model import Card, Chat, Deadline, Membership, Nudge, Opinion, Route, Visit
from workflow.office.work_list import work_list
from workflow.requests.cards import views


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A request that the desk decides now, where an opinion may be asked."""
    async with open_product(tmp_path, RULES) as opened:
        await opened.reach("desk")
        yield opened


async def test_nobody_waits_for_it_and_an_answer_that_is_late_says_so(product: Product) -> None:
    opinion = await ask(product, "office")
    await product.decide("desk")
    assert (await product.newest(Opinion)).state == "over"
    said, buttons = await card(product, "office")
    assert said[0].startswith("Không cần ý kiến nữa từ ")
    assert buttons == ["Xem"]
    office = product.actor("office")
    assert await refused(product, GiveOpinion(office, opinion.id, WORDS)) == "opinion-over"
    assert await refused(product, HaveNoOpinion(office, opinion.id)) == "opinion-over"


async def test_a_request_that_is_withdrawn_needs_no_opinion(product: Product) -> None:
    await ask(product, "office")
    await product.app.do(Withdraw(product.actor("author"), (await product.request()).id))
    assert (await product.newest(Opinion)).state == "over"


async def test_it_goes_on_where_what_was_asked_for_is_added(product: Product) -> None:
    """The step begins anew with the time it has left; the opinion has that time too, about the new text."""
    opinion = await ask(product, "office")
    await product.decide("desk", "more")
    product.clock.moment += timedelta(hours=5)
    await supplement(product, text="Đoạn một, đoạn hai, đoạn ba.")
    now, visit = await product.newest(Opinion), await product.newest(Visit)
    assert (now.state, now.visit, now.due_at) == ("open", visit.id, visit.due_at)
    assert now.due_at >= opinion.due_at  # later, where five hours reach working time
    assert [row.due_at for row in await product.all(Deadline, subject="opinion", kind="late")] == [
        visit.due_at
    ]
    assert "Đang xin ý kiến Văn phòng Trường" in "\n".join((await card(product, "desk"))[0])
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
    assert f"Ý kiến của Anh/Chị Office: “{WORDS}”" in (await card(product, "desk"))[0]
    assert await told(product, "notice-opinion-given") == [product.ids["desk"]]


async def test_an_asked_person_who_is_away_is_told_of_and_can_still_answer(product: Product) -> None:
    opinion = await ask(product, "office")
    office = product.actor("office")
    await product.app.do(SetAway(office, product.clock.now() + timedelta(days=9)))
    assert await told(product, "notice-opinion-away") == [product.ids["desk"]]
    said = "\n".join((await card(product, "desk"))[0])
    assert "hiện chưa có ai trả lời được" in said
    await ask(product, "board")
    await product.app.do(SetAway(office, None))
    said = "\n".join((await card(product, "desk"))[0])
    assert "hiện chưa có ai trả lời được" not in said
    await product.app.do(GiveOpinion(office, opinion.id, WORDS))
    assert await told(product, "notice-opinion-away") == [product.ids["desk"]]


async def test_an_opinion_that_nobody_is_left_to_give_is_closed(product: Product) -> None:
    opinion = await ask(product, str(product.ids["office"]))
    administrator = product.actor("administrator")
    await product.app.do(Leave(administrator, product.ids["office"]))
    assert (await product.newest(Opinion)).state == "lost"
    assert await told(product, "notice-opinion-lost") == [product.ids["desk"]]
    assert "không còn ai trả lời" in "\n".join((await card(product, "desk"))[0])
    assert await refused(product, GiveOpinion(product.actor("office"), opinion.id, WORDS)) == "stranger"


async def test_the_cards_follow_who_holds_the_post(product: Product) -> None:
    opinion = await ask(product, "office")
    administrator, heir = product.actor("administrator"), "other head"
    assert not await has_card(product, heir)
    await product.app.do(GiveRole(administrator, product.ids[heir], "office", None))
    assert (await card(product, heir))[1] == ["Trả lời", "Không có ý kiến", "Xem"]
    assert await has_card(product, heir)
    held = await product.newest(Membership, person=product.ids["office"], role="office")
    await product.app.do(EndRole(administrator, held.id))
    gone = GiveOpinion(product.actor("office"), opinion.id, WORDS)
    assert await refused(product, gone) == "not-adviser"
    await product.app.do(GiveOpinion(product.actor(heir), opinion.id, WORDS))


async def test_a_new_holder_of_a_post_elsewhere_gets_the_card(product: Product) -> None:
    await ask(product, "unit_head in navigation")
    administrator, heir = product.actor("administrator"), product.ids["webmaster"]
    assert not await has_card(product, "webmaster")
    await product.app.do(GiveRole(administrator, heir, "unit_head", "navigation"))
    assert await has_card(product, "webmaster")


async def test_where_the_asker_is_gone_whoever_decides_hears_it(product: Product) -> None:
    opinion = await ask(product, "office")
    administrator = product.actor("administrator")
    await product.app.do(GiveRole(administrator, product.ids["second board"], "desk", None))
    await product.app.do(Leave(administrator, product.ids["desk"]))
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))
    assert await told(product, "notice-opinion-given") == [product.ids["second board"]]


async def test_it_is_reminded_of_once_at_half_the_time_of_the_step(product: Product) -> None:
    opinion, visit = await ask(product, "office"), await product.newest(Visit)
    assert visit.due_at == opinion.due_at
    asked_at = product.clock.moment
    product.clock.moment = asked_at + (opinion.due_at - asked_at) / 2 - timedelta(minutes=1)
    await product.app.do(RunDue())
    assert await product.all(Nudge, subject="opinion") == []
    product.clock.moment += timedelta(minutes=1)
    await product.app.do(RunDue())
    assert [each.person for each in await product.all(Nudge, subject="opinion")] == [product.ids["office"]]
    product.clock.moment = opinion.due_at
    await product.app.do(RunDue())
    assert await told(product, "notice-opinion-late") == [product.ids["desk"]]
    assert "đã quá hạn" in "\n".join((await card(product, "desk"))[0])
    product.clock.moment += timedelta(days=3)
    await product.app.do(RunDue())
    assert len(await product.all(Nudge, subject="opinion")) == 1
    assert len(await told(product, "notice-opinion-late")) == 1
    await product.app.do(GiveOpinion(product.actor("office"), opinion.id, WORDS))


async def test_a_step_whose_time_is_over_reminds_after_one_working_day(product: Product) -> None:
    visit = await product.newest(Visit)
    assert visit.due_at
    product.clock.moment = visit.due_at + timedelta(minutes=1)
    await product.app.do(RunDue())
    opinion = await ask(product, "office")
    assert opinion.due_at > product.clock.moment + timedelta(days=1)
    product.clock.moment = opinion.due_at - timedelta(minutes=1)
    await product.app.do(RunDue())
    assert [each.person for each in await product.all(Nudge, subject="opinion")] == [product.ids["office"]]


async def test_it_stands_in_the_list_of_whoever_is_asked(product: Product) -> None:
    assert (await product.ask(work_list, product.actor("office"), "mine", 0)).view.rows == ()
    await ask(product, "office")
    wording = Wording(product.app.rulebook.zone)
    (row,) = (await product.ask(work_list, product.actor("office"), "mine", 0)).view.rows
    assert "Cần cho ý kiến, hạn " in "\n".join(
        wording.say("vi", each) for each in row.said[1:] if isinstance(each, Line)
    )


async def test_the_group_of_a_post_is_asked_there(product: Product) -> None:
    def bind(records: Records) -> Chat:
        chat = records.add(Chat(platform="telegram", external="-office", title="Tổ chức"))
        records.add(Route(chat=chat.id, role="office", unit=None))
        return chat

    group = await product.database.write(bind)
    opinion = await ask(product, "office")
    kept = await product.newest(Card, chat=group.id)
    view = await product.ask(views.card, kept)
    wording = Wording(product.app.rulebook.zone)
    labels = [wording.say("vi", choice.label) for row in view.choices for choice in row]
    assert {"Trả lời", "Không có ý kiến"} <= set(labels)
    await product.app.do(HaveNoOpinion(product.actor("office"), opinion.id))
