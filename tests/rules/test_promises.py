"""The three promises, where the rules keep them: nothing twice, what was released is what is published."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import LINK, Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from workflow.actions import (
    Decide,
    GiveText,
    PublishTask,
    RunDue,
    SendDraft,
    SetAway,
    SetReachable,
    StartEdit,
    StartSupplement,
    Withdraw,
)
from workflow.app import Action, Cause
from workflow.audit import first_broken
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Decision, Notice, Recheck, Revision, Task, Visit
from workflow.office import stuck
from workflow.results import Result


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def refused(product: Product, action: Action[Result]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value


async def edit(product: Product, name: str, text: str) -> None:
    """The desk edits the body."""
    request, actor = await product.request(), product.actor(name)
    draft = (await product.app.do(StartEdit(actor, request.id))).id
    await product.app.do(GiveText(actor, draft, "body", text))
    await product.app.do(SendDraft(actor, draft))


async def supplement(product: Product, text: str) -> None:
    request, actor = await product.request(), product.actor("author")
    draft = (await product.app.do(StartSupplement(actor, request.id))).id
    await product.app.do(GiveText(actor, draft, "body", text))
    await product.app.do(SendDraft(actor, draft))


async def test_the_same_cause_answers_what_it_answered_and_does_nothing(product: Product) -> None:
    await product.submit()
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    action = Decide(product.actor("head"), visit.id, revision.id, "pass")
    first = await product.app.under(Cause("7")).do(action)
    again = await product.app.under(Cause("7")).do(action)
    assert first == again
    assert len(await product.all(Decision)) == 1
    assert (await refused(product, action)).code == "decided-pass"


async def test_sending_a_draft_twice_is_one_request(product: Product) -> None:
    request = await product.submit()
    sent = await product.app.do(SendDraft(product.actor("author"), 1))
    assert (sent.request, sent.changed) == (request.id, False)


async def test_a_decision_binds_to_what_was_seen(product: Product) -> None:
    await product.reach("board")
    visit, seen = await product.newest(Visit), await product.newest(Revision)
    await supplement(product, "Đoạn khác hẳn.")
    action = Decide(product.actor("board"), visit.id, seen.id, "pass")
    assert (await refused(product, action)).code == "text-changed"


async def test_only_a_released_text_can_be_published(product: Product) -> None:
    """A09: a changed revision behind the back of the rules is refused and logged."""
    await product.reach("publishing")
    task, revision = await product.newest(Task), await product.newest(Revision)

    def tamper(records: Records) -> None:
        records.add(
            Revision(
                request=revision.request,
                n=9,
                answers=revision.answers,
                digest="0" * 64,
                by=1,
                at=product.clock.now(),
            )
        )

    await product.database.writer.write_first(tamper)
    assert (
        await refused(product, PublishTask(product.actor("webmaster"), task.id, LINK))
    ).code == "not-released"
    assert (await product.newest(AuditEntry)).kind == "refused.not-released"


async def test_an_edit_by_the_desk_lets_earlier_stages_stand_and_is_shown_to_the_next(
    product: Product,
) -> None:
    await product.reach("desk")
    before = len(await product.all(Visit))
    await edit(product, "desk", "Đoạn một, đoạn ba.")
    assert len(await product.all(Visit)) == before
    await product.decide("desk")
    await product.decide("board")
    decision, revision = await product.newest(Decision), await product.newest(Revision)
    assert decision.saw == [["content", revision.digest]]


async def test_what_two_people_change_at_once_is_kept_of_both(product: Product) -> None:
    """The author opens a supplement, the desk edits another field meanwhile, the author sends."""
    request = await product.reach("desk")
    author, desk = product.actor("author"), product.actor("desk")
    mine = (await product.app.do(StartSupplement(author, request.id))).id
    theirs = (await product.app.do(StartEdit(desk, request.id))).id
    await product.app.do(GiveText(desk, theirs, "title", "Tiêu đề đã biên tập"))
    await product.app.do(SendDraft(desk, theirs))
    await product.app.do(GiveText(author, mine, "body", "Đoạn tác giả bổ sung."))
    await product.app.do(SendDraft(author, mine))
    answers = (await product.newest(Revision)).answers
    assert (answers["title"], answers["body"]) == ("Tiêu đề đã biên tập", "Đoạn tác giả bổ sung.")


async def test_a_field_both_changed_is_looked_at_again_and_nothing_typed_is_lost(product: Product) -> None:
    request = await product.reach("desk")
    author = product.actor("author")
    mine = (await product.app.do(StartSupplement(author, request.id))).id
    await product.app.do(GiveText(author, mine, "body", "Của tác giả."))
    await edit(product, "desk", "Của phòng.")
    assert (await refused(product, SendDraft(author, mine))).code == "changed-meanwhile"
    assert (await product.app.do(StartSupplement(author, request.id))).id == mine
    await product.app.do(SendDraft(author, mine))
    assert [r.answers["body"] for r in await product.all(Revision)][1:] == ["Của phòng.", "Của tác giả."]


async def test_a_refused_correction_leaves_what_is_published(product: Product) -> None:
    request = await product.reach("rechecking")
    await product.recheck("Đổi ảnh khác")
    withdrawal = Withdraw(product.actor("author"), request.id)
    assert (await refused(product, withdrawal)).code == "moved-on"
    await product.decide("desk", "refuse", "Ảnh vẫn đúng")
    assert (await product.request()).outcome == "kept"


async def test_a_decision_outlives_a_save_without_a_change(product: Product) -> None:
    await product.reach("desk")
    await edit(product, "desk", "Đoạn một, đoạn hai.")
    assert len(await product.all(Revision)) == 1


async def test_more_is_asked_sent_again_and_decided_by_the_same_person(product: Product) -> None:
    await product.submit()
    await product.decide("head", "more", "Thiếu ảnh")
    assert (await product.newest(Visit)).waiting == "requester"
    await supplement(product, "Đoạn một, hai và ba.")
    visit = await product.newest(Visit)
    assert (visit.stage, visit.n, visit.waiting) == ("unit", 2, "decider")
    await product.decide("head")
    assert (await product.newest(Visit)).stage == "desk"


async def test_returned_goes_one_step_back(product: Product) -> None:
    await product.reach("desk")
    await product.decide("desk", "return", "Chưa rõ đơn vị tổ chức")
    visit = await product.newest(Visit)
    assert (visit.stage, visit.n) == ("unit", 2)


async def test_a_correction_takes_its_own_path_and_asks_again(product: Product) -> None:
    await product.reach("rechecking")
    await product.recheck("Sai tên diễn giả")
    await edit(product, "desk", "Đoạn một, tên đúng.")
    await product.decide("desk")
    await product.decide("board")
    await product.publish(link=LINK + "?2")
    assert [r.n for r in await product.all(Recheck)] == [1, 2]
    await product.recheck()
    assert (await product.request()).outcome == "confirmed"


async def test_silence_closes_once_and_says_unconfirmed(product: Product) -> None:
    await product.reach("rechecking")
    assert (await product.app.do(RunDue())).count == 0
    product.clock.moment += timedelta(days=30)
    for _ in range(2):
        while (await product.app.do(RunDue())).count:
            pass
        assert len(await product.all(AuditEntry, kind="closed")) == 1
    assert (await product.request()).outcome == "unconfirmed"


async def test_the_authors_own_stage_goes_to_the_substitute_and_administrators_hear_of_it(
    product: Product,
) -> None:
    await product.submit(author="head")
    assert {c.person for c in await product.all(Card)} >= {product.ids["deputy head"]}
    assert (await product.newest(Notice)).key == "notice-substitute"
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    own = Decide(product.actor("head"), visit.id, revision.id, "pass")
    assert (await refused(product, own)).code == "own-request"
    await product.decide("deputy head")


@pytest.mark.parametrize("why", ["away", "blocked"])
async def test_who_cannot_be_asked_is_stood_in_for_and_asked_again_when_back(
    product: Product, why: str
) -> None:
    async def leave(gone: bool) -> None:
        actor = product.actor("head")
        until = product.clock.now() + timedelta(days=3) if gone else None
        await product.app.do(SetAway(actor, until) if why == "away" else SetReachable(actor, not gone))

    await product.submit()
    await leave(True)
    assert product.ids["deputy head"] in {c.person for c in await product.all(Card)}
    await product.decide("deputy head")
    await leave(False)
    await product.submit()
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    late = Decide(product.actor("deputy head"), visit.id, revision.id, "pass")
    assert (await refused(product, late)).code == "not-decider"


async def test_with_nobody_left_administrators_are_told(product: Product) -> None:
    for name in ("head", "deputy head"):
        await product.app.do(SetReachable(product.actor(name), False))
    await product.submit()
    assert stuck.NOTICE in {n.key for n in await product.all(Notice)}


async def test_a_withdrawal_ends_everything(product: Product) -> None:
    request = await product.reach("publishing")
    await product.app.do(Withdraw(product.actor("author"), request.id))
    assert {t.state for t in await product.all(Task)} == {"cancelled"}
    assert (await product.request()).outcome == "withdrawn"


@on_monday
async def test_references_count_within_the_year(product: Product) -> None:
    assert [(await product.submit()).reference for _ in range(2)] == ["YC-2026-0001", "YC-2026-0002"]
    product.clock.moment += timedelta(days=60)
    assert (await product.submit()).reference == "YC-2027-0001"


async def test_the_chain_holds_and_one_altered_letter_breaks_it(product: Product) -> None:
    await product.reach("closed")
    entries = await product.all(AuditEntry)
    assert len(entries) >= 10
    assert first_broken(entries) is None
    await product.change(entries[4], body=entries[4].body + " ")
    assert there(first_broken(await product.all(AuditEntry))).id == entries[4].id


async def test_a_deactivated_person_is_a_stranger(product: Product) -> None:
    await product.submit()
    product.broken = True
    person = await product.person("head")
    await product.change(person, active=False)
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    action = Decide(product.actor("head"), visit.id, revision.id, "pass")
    assert (await refused(product, action)).code == "stranger"
