"""Words under a card: which buttons they are answered with, and until when those count."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE
from tests.kit.there import there
from wording import Wording
from workflow.actions import Decide, KeepReply, Press, ReplyCard, RunDue
from workflow.errors import Refusal
from workflow.model import Card, CardPart, ChatPlace, Deadline, Decision, Request, Revision, Visit
from workflow.requests.cards.replies import Reply, end_of_day, reply, reply_under
from workflow.work import Work

TYPED = "900"  # the message with the answer


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def read(product: Product, name: str, text: str, replied: str | None = None) -> Reply | None:
    actor = product.actor(name)

    def ask(work: Work) -> Reply | None:
        person = work.require_person(actor)
        place = ChatPlace(actor.platform, name)
        return reply_under(work, person, text, place, replied) if replied else reply(work, person, text)

    return await product.app.ask(ask)


async def said(product: Product, name: str, text: str, replied: str | None = None) -> Reply:
    """Words that are read as an answer."""
    return there(await read(product, name, text, replied))


async def kept(product: Product, name: str, found: Reply) -> int:
    """The answer is sent; return the card that its buttons act on."""
    actor = product.actor(name)
    card = (await product.app.do(ReplyCard(actor, there(found.request), name))).id
    await product.app.do(KeepReply(actor, card, TYPED, name, found.words))
    return card


async def press(product: Product, name: str, card: int, data: str) -> object:
    return await product.app.do(Press(product.actor(name), card, name, TYPED, data))


async def shown(product: Product, name: str) -> str:
    """The person's own card is on record as shown; return the word for its message."""

    def show(records: Records) -> str:
        card = there(records.one(Card, person=product.ids[name]))
        records.change(card, post=1, stale=False)
        records.add(
            CardPart(
                card=card.id,
                post=1,
                n=0,
                kind="message",
                platform="telegram",
                place=name,
                message="7",
                others=[],
                shown="",
            )
        )
        return "7"

    return await product.database.writer.write_first(show)


@pytest.mark.parametrize(("language", "case"), [
    ("vi", "Đính chính · Chờ duyệt: Hội thảo logistics xanh (YC-"),
    ("en", "Correction · Waits to be passed: Hội thảo logistics xanh (YC-"),
])  # fmt: skip
async def test_agreement_to_a_correction_is_asked_about_as_one(
    product: Product, language: str, case: str
) -> None:
    await product.reach("rechecking")
    await product.recheck("Sai tên")
    found = await said(product, "desk", "Đồng ý.")
    assert case in " ".join(Wording(ZONE).say(language, line) for line in found.lines)


async def test_agreement_offers_the_verb_of_the_stage_and_decides_nothing(product: Product) -> None:
    for name, verb in (("head", "confirm"), ("desk", "review"), ("board", "approve")):
        if name == "head":
            await product.submit()
        before = await product.all(Decision)
        found = await said(product, name, "Đồng ý.")
        assert [line.key for line in found.lines] == ["reply-agreed", "reply-case-verb"]
        assert [choice.label.key for choice in found.choices] == ["do-verb", "do-open-card"]
        assert {found.lines[1].values["name"], found.choices[0].label.values["name"]} == {verb}
        assert await product.all(Decision) == before
        card = await kept(product, name, found)
        await press(product, name, card, found.choices[0].data)
        assert len(await product.all(Decision)) == len(before) + 1
        assert (await product.newest(Card, id=card)).stale, "the answer goes when the card is drawn"


async def test_the_press_counts_until_the_end_of_the_working_day(product: Product) -> None:
    await product.submit()
    found = await said(product, "head", "duyệt")
    card = await kept(product, "head", found)
    product.clock.moment = await product.app.ask(end_of_day)
    with pytest.raises(Refusal, match="reply-over"):
        await press(product, "head", card, found.choices[0].data)
    assert await product.all(Decision) == []


async def test_after_hours_the_working_day_is_the_next(product: Product) -> None:
    product.clock.moment = await product.app.ask(end_of_day) + timedelta(hours=2)
    ends = await product.app.ask(end_of_day)
    assert ends > product.clock.moment


async def test_an_answer_that_nobody_pressed_goes_at_the_end_of_the_day(product: Product) -> None:
    await product.submit()
    found = await said(product, "head", "duyệt")
    card = await kept(product, "head", found)

    def rest(records: Records) -> None:
        for each in records.all(Card):
            records.change(each, stale=False)

    await product.database.writer.write_first(rest)
    product.clock.moment = await product.app.ask(end_of_day)
    await product.app.do(RunDue())
    assert (await product.newest(Card, id=card)).stale


async def test_the_press_is_held_to_visit_and_revision(product: Product) -> None:
    await product.submit()
    found = await said(product, "head", "đồng ý")
    card = await kept(product, "head", found)
    data = found.choices[0].data
    revision = await product.newest(Revision)

    def revise(records: Records) -> None:
        records.add(
            Revision(
                request=revision.request, n=2, answers=revision.answers, digest="other", by=revision.by,
                at=product.clock.moment,
            )
        )  # fmt: skip

    await product.database.writer.write_first(revise)
    with pytest.raises(Refusal, match="text-changed"):
        await press(product, "head", card, data)
    with pytest.raises(Refusal, match="not-a-card"):
        await press(product, "board", card, data)
    await product.submit()
    other = await product.newest(Visit)
    verb, until, verdict, _ = data.split(":")
    with pytest.raises(Refusal, match="not-a-card"):
        await press(product, "head", card, f"{verb}:{until}:{verdict}:{other.id}.{revision.id}")
    assert await product.all(Decision) == []


async def test_a_condition_asks_for_more_in_these_words_and_offers_no_agreement(product: Product) -> None:
    await product.submit()
    found = await said(product, "head", "Đồng ý. Sửa 45 thành 46")
    assert [line.key for line in found.lines] == ["reply-condition", "reply-words"]
    assert [choice.label.key for choice in found.choices] == ["do-more", "do-open-card"]
    card = await kept(product, "head", found)
    await press(product, "head", card, found.choices[0].data)
    decided = await product.newest(Decision)
    assert (decided.verdict, decided.reason) == ("more", "Sửa 45 thành 46")


async def test_a_receipt_offers_no_decision(product: Product) -> None:
    await product.submit()
    for words in ("ok", "👍", "đã xem", "Vâng ạ"):
        found = await said(product, "head", words)
        assert [line.key for line in found.lines] == ["reply-received"]
        assert [choice.label.key for choice in found.choices] == ["do-open-card"]
    product.clock.moment = there((await product.newest(Visit)).due_at) + timedelta(minutes=1)
    await product.app.do(RunDue())
    assert [line.key for line in (await said(product, "head", "ok")).lines] == ["reply-received-late"]


async def test_several_that_wait_are_a_list(product: Product) -> None:
    await product.submit()
    await product.submit()
    found = await said(product, "head", "đồng ý")
    assert [(line.key, line.values["count"]) for line in found.lines] == [("reply-several", 2)]
    assert [choice.private for choice in found.choices] == ["work"]


async def test_answers_of_one_card_go_each_in_its_time_whatever_their_messages_are_called(
    product: Product,
) -> None:
    await product.submit()
    actor, found = product.actor("head"), await said(product, "head", "đồng ý")
    card = (await product.app.do(ReplyCard(actor, there(found.request), "head"))).id
    for name in ("z-1", "m", "", ""):  # the last two were put off, and have no message yet
        await product.app.do(KeepReply(actor, card, name, "head", found.words))
    parts = await product.all(CardPart, card=card)
    rows = await product.all(Deadline, subject="card")
    assert [part.post for part in parts] == [-row.ordinal for row in rows] == [-1, -2, -3, -4]


async def test_nothing_waits_or_nothing_was_meant(product: Product) -> None:
    await product.submit()
    assert await read(product, "author", "đồng ý") is None
    assert await read(product, "head", "Mai họp mấy giờ") is None
    assert await read(product, "head", "đồng ý", replied="12345") is None


async def test_under_a_card_all_words_are_about_it(product: Product) -> None:
    await product.submit()
    under = await shown(product, "head")
    await product.submit()
    assert (await said(product, "head", "đồng ý", under)).request == 1
    found = await said(product, "head", "Ảnh mờ quá", under)
    assert found.words == "Ảnh mờ quá"
    visit, revision = await product.newest(Visit, request=1), await product.newest(Revision, request=1)
    await product.app.do(Decide(product.actor("head"), visit.id, revision.id, "pass"))
    assert [line.key for line in (await said(product, "head", "đồng ý", under)).lines] == ["reply-moved-on"]
    assert await read(product, "head", "Ảnh mờ quá", under) is None


async def test_whose_role_has_its_card_in_a_group_gets_one_quietly(product: Product) -> None:
    request: Request = await product.submit()

    def take(records: Records) -> None:
        records.remove(there(records.one(Card, person=product.ids["head"])))

    await product.database.writer.write_first(take)
    found = await said(product, "head", "đồng ý")
    card = await kept(product, "head", found)
    made = await product.newest(Card, id=card)
    assert (made.person, made.request, made.stale) == (product.ids["head"], request.id, False)
