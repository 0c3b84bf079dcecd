"""The clocks of stages and tasks: reminders, digests, lateness, the requester's pause, quiet hours."""

from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from workflow.actions import AnswerDigest, ClaimTask, GiveText, RunDue, SendDraft, StartSupplement
from workflow.errors import Refusal
from workflow.lines import Line
from workflow.model import AuditEntry, Card, Decision, Notice, Nudge, Person, Task, Visit
from workflow.notices.digests import Digest
from workflow.notices.digests import digest as digest_of
from workflow.requests import queries
from workflow.requests.cards import views

pytestmark = on_monday

ROLES_OF_BOARD = {"board", "second board"}


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def here(product: Product, moment: datetime) -> str:
    return f"{moment.astimezone(product.app.rulebook.zone):%d/%m %H:%M}"


async def go(product: Product, written: str) -> None:
    """Move the clock to a moment of 2026, written 23/11 10:00, doing what falls due on the way."""
    zone = product.app.rulebook.zone
    end = datetime.strptime(f"2026/{written}", "%Y/%d/%m %H:%M").replace(tzinfo=zone)
    while product.clock.moment < end:
        product.clock.moment = min(end, product.clock.moment + timedelta(minutes=30))
        while (await product.app.do(RunDue())).count:
            pass


async def digests(product: Product) -> dict[str, Digest]:
    """Return the digest of each person now; it counts as told."""
    names = {id: name for name, id in product.ids.items()}
    found = {}
    for notice in await product.all(Notice, key="digest", state="queued"):
        digest = await product.ask(digest_of, notice)
        found[names[there(notice.person)]] = digest

        def tell(records: Records, n: Notice = notice, d: Digest = digest) -> None:
            records.change(n, state="sent")
            d.record(product.app.work(records, None), n)

        await product.database.writer.write_first(tell)
    return found


def _inner(line: Line) -> Line:
    found = line.values.get("what") or line.values.get("line") or line
    assert isinstance(found, Line)
    return found


def keys(digest: Digest) -> list[str]:
    """Return the key of the work in each line of a digest, without its number and its due time."""
    found = list(digest.view.lines) if digest.view else []
    while any(each.key in ("digest-line", "digest-item") for each in found):
        found = [_inner(each) for each in found]
    return [each.key for each in found]


async def test_the_board_is_reminded_with_its_digests_and_the_deputy_comes_in_when_it_is_late(
    product: Product,
) -> None:
    await product.reach("board")
    visit = await product.newest(Visit)
    assert here(product, there(visit.due_at)) == "25/11 16:30"  # 24/11 is a holiday
    await go(product, "25/11 12:00")
    assert {name: keys(d) for name, d in (await digests(product)).items()} == {
        "board": ["digest-verb"],
        "second board": ["digest-verb"],
    }
    await go(product, "25/11 13:00")
    assert await digests(product) == {}  # both reminders fell before the first digest, and were one line
    assert product.ids["deputy"] not in {c.person for c in await product.all(Card)}
    await go(product, "25/11 16:30")
    assert (await product.newest(Visit)).late_at == visit.due_at
    assert product.ids["deputy"] in {c.person for c in await product.all(Card)}
    card = await product.newest(Card, person=product.ids["board"])
    view = await product.app.ask(lambda work: views.card(work, card))
    assert "card-late-gone" in [each.key for each in view.said]
    await product.decide("deputy")
    assert (await product.request()).status == "publishing"
    assert [e.kind for e in await product.all(AuditEntry) if e.kind == "late"] == ["late"]


async def test_who_is_in_time_is_never_reminded(product: Product) -> None:
    await product.reach("board")
    await product.decide("board")
    await go(product, "25/11 08:00")
    assert "board" not in await digests(product)


async def test_what_is_done_before_the_digest_is_sent_is_left_out(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11 07:30")
    await product.decide("second board")
    assert {keys(d) == [] for d in (await digests(product)).values()} == {True}


async def test_the_requesters_time_is_not_the_deciders(product: Product) -> None:
    await product.reach("board")
    await go(product, "25/11 09:00")
    await product.decide("board", "more")
    await go(product, "01/12 09:00")
    assert (await product.newest(Visit)).late_at is None
    actor, request = product.actor("author"), await product.request()
    draft = (await product.app.do(StartSupplement(actor, request.id))).id
    await product.app.do(GiveText(actor, draft, "body", "Đã bổ sung."))
    await product.app.do(SendDraft(actor, draft))
    visit = await product.newest(Visit)
    assert here(product, there(visit.due_at)) == "01/12 16:30"  # the close of one working day was still ahead
    await go(product, "01/12 16:30")
    assert (await product.newest(Visit)).late_at


async def test_each_decision_says_how_long_it_took_in_office_time(product: Product) -> None:
    await product.submit()
    await go(product, "23/11 14:00")  # since 10:00: an hour and a half, lunch, an hour
    await product.decide("head")
    assert (await product.newest(Decision)).took == 150


async def test_a_task_reminds_who_took_it_and_is_shown_late(product: Product) -> None:
    await product.reach("publishing")
    task = await product.newest(Task, state="open")
    await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
    await go(product, "25/11 08:00")
    assert {name: keys(d) for name, d in (await digests(product)).items()} == {
        "webmaster": ["digest-publish"]
    }
    await go(product, "25/11 16:30")
    assert (await product.newest(Task)).late_at
    person = await product.newest(Person, id=product.ids["webmaster"])
    waiting = await product.app.ask(lambda work: queries.waits_for(work, person))
    assert [item.why for item in waiting] == ["publish"]


async def test_who_knows_is_told_again_another_day_and_who_wants_to_be_is_too(product: Product) -> None:
    await product.reach("publishing")
    await go(product, "25/11 08:00")
    await digests(product)
    notice = await product.newest(Notice, key="digest")
    with pytest.raises(Refusal):
        await product.app.do(AnswerDigest(product.actor("board"), notice.id, "know"))
    later = AnswerDigest(product.actor("webmaster"), notice.id, "later")
    assert (await product.app.do(later)).key == "said-later"
    await go(product, "25/11 23:00")  # late meanwhile, and still left in peace
    assert await digests(product) == {}
    await go(product, "26/11 07:30")
    assert set(await digests(product)) == {"webmaster"}
    notice = await product.newest(Notice, key="digest")
    know = AnswerDigest(product.actor("webmaster"), notice.id, "know")
    assert (await product.app.do(know)).key == "said-know"
    await go(product, "26/11 23:00")
    assert await digests(product) == {}
    for morning in ("27/11", "30/11", "01/12"):  # each working morning, whether or not it is answered again
        await go(product, f"{morning} 07:29")
        assert await digests(product) == {}
        await go(product, f"{morning} 07:30")
        assert {name: keys(d) for name, d in (await digests(product)).items()} == {
            "webmaster": ["digest-publish"]
        }
    await product.publish()
    await go(product, "02/12 08:00")
    assert "webmaster" not in await digests(product)


@pytest.mark.parametrize("answer", ["know", "later"])
async def test_who_answered_a_digest_is_told_no_more_that_day_though_it_becomes_late(
    product: Product, answer: str
) -> None:
    await go(product, "23/11 15:00")
    await product.reach("desk")  # due on the morning of 25/11, after a holiday
    await go(product, "25/11 07:30")
    assert keys((await digests(product))["desk"]) == ["digest-verb"]
    notice = await product.newest(Notice, key="digest")
    await product.app.do(AnswerDigest(product.actor("desk"), notice.id, answer))
    await go(product, "25/11 23:00")
    assert (await product.newest(Visit)).late_at is not None
    assert await digests(product) == {}
    await go(product, "26/11 07:30")
    assert keys((await digests(product))["desk"]) == ["digest-verb"]


async def test_a_reminder_in_time_rests_once_it_is_known(product: Product) -> None:
    await product.reach("rechecking")
    await go(product, "25/11 10:00")
    await digests(product)
    notice = await product.newest(Notice, key="digest", person=product.ids["author"])
    await product.app.do(AnswerDigest(product.actor("author"), notice.id, "know"))
    await go(product, "26/11 08:00")
    assert await digests(product) == {}


async def test_an_outage_of_a_week_is_followed_by_one_digest(product: Product) -> None:
    await product.reach("rechecking")
    for _ in range(3):
        await product.submit()
        await product.decide("head")
    product.clock.moment += timedelta(days=7)
    while (await product.app.do(RunDue())).count:
        pass
    desk = [n for n in await product.all(Notice, key="digest") if n.person == product.ids["desk"]]
    assert len(desk) == 1
    assert len(await product.all(Nudge, person=product.ids["desk"])) == 3


async def test_after_an_outage_the_digest_says_what_fell_due_with_it(product: Product) -> None:
    await product.reach("publishing")  # its reminder comes after the first hour of the digest that is missed
    product.clock.moment += timedelta(days=7)
    while (await product.app.do(RunDue())).count:
        pass
    assert {name: keys(d) for name, d in (await digests(product)).items()} == {
        "webmaster": ["digest-publish"]
    }


async def test_a_clock_that_ran_a_year_ahead_does_not_silence_the_digest(product: Product) -> None:
    product.clock.moment += timedelta(days=365)
    await product.app.do(RunDue())
    product.clock.moment -= timedelta(days=365)
    await product.reach("board")
    await go(product, "25/11 07:30")
    assert set(await digests(product)) == ROLES_OF_BOARD


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(days=-1), timedelta(hours=1)])
async def test_a_clock_that_jumps_to_and_fro_says_nothing_twice(product: Product, jump: timedelta) -> None:
    await product.reach("board")
    await go(product, "25/11 07:30")
    said = len(await digests(product))
    for _ in range(3):
        product.clock.moment += jump
        while (await product.app.do(RunDue())).count:
            pass
        product.clock.moment -= jump
        while (await product.app.do(RunDue())).count:
            pass
    assert said == len(ROLES_OF_BOARD)
    assert await digests(product) == {}


async def test_quiet_hours_hold_what_is_said_and_alarms_pass(product: Product) -> None:
    quiet = product.app.rulebook.spec.organisation.messages.model_copy(
        update={"quiet": (time(21), time(6, 30))}
    )
    organisation = product.app.rulebook.spec.organisation.model_copy(update={"messages": quiet})
    rulebook = product.app.rulebook
    rulebook.turn(rulebook.current, rulebook.spec.model_copy(update={"organisation": organisation}))
    await go(product, "23/11 23:30")

    def tell(records: Records) -> None:
        work = product.app.work(records, "test")
        person = records.get(Person, product.ids["administrator"])
        work.tell("notice-joined", person=person, who="Cô Mới")
        work.tell("notice-dead-letter", person=person, alarm=True, code="A1B2", who="")

    await product.database.writer.write_first(tell)
    assert (await product.newest(Notice, key="notice-joined")).state == "held"
    assert (await product.newest(Notice, key="notice-dead-letter")).state == "queued"
    await go(product, "24/11 06:00")
    assert (await product.newest(Notice, key="notice-joined")).state == "held"
    await go(product, "24/11 06:30")
    assert (await product.newest(Notice, key="notice-joined")).state == "queued"
