"""Offers, sent before any command: their content, what becomes of them, and when they are forgotten."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import CONFIG, Product, open_product, spec_of
from tests.kit.day import on
from tests.kit.there import there
from workflow.actions import (
    Attach,
    DropDraft,
    GiveRole,
    GiveText,
    JoinOffer,
    OfferPart,
    RunDue,
    StartDraft,
    TakeOffer,
)
from workflow.errors import Refusal
from workflow.media.files import SentFile
from workflow.model import Draft, Media, Person
from workflow.requests.drafts import offered
from workflow.requests.drafts.offer_part import Offered
from workflow.requests.drafts.offered import title_of

NEWS = spec_of(CONFIG).request_types["news"]
TEXT = "Hội thảo logistics xanh 2026\nSáng nay, Khoa Kinh tế tổ chức hội thảo với hơn 200 đại biểu."
REST = TEXT.partition("\n")[2]


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def photo(n: int) -> SentFile:
    return SentFile("photo", f"id-{n}", f"photo-{n}", n)


def document(n: int = 1) -> SentFile:
    return SentFile("document", f"id-{n}", f"file-{n}", n, name=f"bai-{n}.docx")


async def part(
    product: Product,
    offer: int | None = None,
    text: str = "",
    file: SentFile | None = None,
    name: str = "author",
) -> Offered:
    return await product.app.do(OfferPart(product.actor(name), offer, text, file))


async def offer_of(product: Product, text: str = TEXT, photos: int = 0) -> int:
    id = (await part(product, text=text)).draft if text else None
    for n in range(1, photos + 1):
        id = (await part(product, id, file=photo(n))).draft
    return int(id or 0)


async def draft(product: Product, id: int) -> Draft:
    return await product.newest(Draft, id=id)


def photos_of(draft: Draft) -> list[int]:
    photos = draft.answers["photos"]
    assert isinstance(photos, list)
    return photos


async def test_what_it_may_become_is_in_the_order_of_the_names_of_units(product: Product) -> None:
    author = product.ids["author"]
    await product.app.do(GiveRole(product.actor("administrator"), author, "staff", "navigation"))
    person = await product.newest(Person, id=author)
    ways = await product.app.ask(lambda work: offered.ways(work, person))
    assert list(dict.fromkeys(unit for _, unit in ways)) == ["navigation", "economics"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (TEXT, "Hội thảo logistics xanh 2026"),
        ("  Hội   thảo logistics \n\nSáng nay", "Hội thảo logistics"),
        ("Hội thảo logistics xanh 2026", ""),
        ("Hội thảo logistics xanh 2026\n\n ", ""),
        ("Sáng nay, Khoa Kinh tế tổ chức hội thảo.\nHội thảo nhận 45 bài.", ""),
        ("Kính gửi Phòng Truyền thông\nKhoa gửi bài", ""),
        ("Kính thưa các thầy cô\nKhoa gửi bài", ""),
        ("Kinh gui phong\nKhoa gửi bài", ""),
        ("Thông tin như sau:\nKhoa gửi bài", ""),
        ("HỘI THẢO LOGISTICS XANH 2026\nSáng nay", ""),
        ("hội thảo logistics xanh 2026\nSáng nay", ""),
        ("Một câu rất dài " * 10 + "\nSáng nay", ""),
    ],
)
def test_a_short_first_line_is_the_title(text: str, title: str) -> None:
    assert title_of(NEWS, text) == title


async def test_several_messages_are_one_offer(product: Product) -> None:
    offer = await offer_of(product, photos=3)
    assert (await part(product, offer, "Đoạn hai.")).draft == offer
    kept = await draft(product, offer)
    assert (kept.purpose, kept.answers["body"]) == ("offered", f"{TEXT}\n\nĐoạn hai.")
    assert len(photos_of(kept)) == 3
    product.clock.moment += timedelta(hours=2)
    assert (await part(product, offer, TEXT)).draft != offer, "another day's text is another offer"


async def test_a_few_words_join_what_is_in_hand_and_words_on_a_decision_do_not(product: Product) -> None:
    async def joins(name: str, offer: int | None, words: str) -> bool:
        actor = product.actor(name)
        return await product.app.ask(
            lambda work: offered.takes_words(work, work.require_person(actor), offer, words)
        )

    await product.submit()
    mine = (await part(product, text=TEXT)).draft
    heads = (await part(product, text=TEXT, name="head")).draft
    assert await joins("author", mine, "Ảnh: Khoa Kinh tế")
    assert await joins("author", mine, "Bổ sung: ảnh thứ ba là hội trường")
    assert not await joins("author", mine, "ok")
    assert not await joins("author", heads, "Ảnh: Khoa Kinh tế")
    assert not await joins("author", None, "Ảnh: Khoa Kinh tế")
    assert await joins("head", heads, "Ảnh: Khoa Kinh tế")
    assert not await joins("head", heads, "Đồng ý. Sửa 45 thành 46"), "a decision waits for the head"
    product.clock.moment += timedelta(hours=2)
    assert not await joins("author", mine, "Ảnh: Khoa Kinh tế")


async def test_one_photo_too_many_is_named(product: Product) -> None:
    offer = await offer_of(product, photos=10)
    refused = await part(product, offer, file=photo(11))
    assert (refused.draft, refused.problem, refused.values) == (offer, "offer-full", {"limit": 10})
    assert len(photos_of(await draft(product, offer))) == 10


async def test_it_becomes_a_request_with_title_text_and_photos(product: Product) -> None:
    offer = await offer_of(product, photos=2)
    with pytest.raises(Refusal, match="may-not-send"):
        await product.app.do(TakeOffer(product.actor("author"), offer, "news", "navigation"))
    with pytest.raises(Refusal, match="draft-gone"):
        await product.app.do(TakeOffer(product.actor("colleague"), offer, "news", "economics"))
    await product.app.do(TakeOffer(product.actor("author"), offer, "news", "economics"))
    kept = await draft(product, offer)
    assert (kept.purpose, kept.unit) == ("new", "economics")
    assert (kept.answers["title"], kept.answers["body"]) == ("Hội thảo logistics xanh 2026", REST)
    with pytest.raises(Refusal, match="draft-gone"):
        await product.app.do(TakeOffer(product.actor("author"), offer, "news", "economics"))


async def test_a_file_alone_is_the_text_and_beside_one_it_is_attached(product: Product) -> None:
    for text, field in (("", "body"), (TEXT, "attachment")):
        offer = there((await part(product, text=text, file=document())).draft)
        assert (await part(product, offer, file=document(2))).problem == "offer-one-file"
        await product.app.do(TakeOffer(product.actor("author"), offer, "news", "economics"))
        assert isinstance((await draft(product, offer)).answers[field], list)


@on("2026-11-23T10:00")
async def test_it_is_kept_to_the_end_of_the_next_working_day_and_then_forgotten(product: Product) -> None:
    offer = await offer_of(product)
    until = (await product.app.ask(lambda work: offered.kept_until(work, work.now))).at
    assert f"{until.astimezone(product.app.rulebook.zone):%d/%m %H:%M}" == "25/11 16:30"
    product.clock.moment = until - timedelta(minutes=1)
    await product.app.do(RunDue())
    assert (await draft(product, offer)).answers
    product.clock.moment = until
    await product.app.do(RunDue())
    gone = await draft(product, offer)
    assert (gone.answers, gone.sent_at) == ({}, until)


async def test_a_request_that_was_an_offer_stays(product: Product) -> None:
    offer = await offer_of(product)
    await product.app.do(TakeOffer(product.actor("author"), offer, "news", "economics"))
    product.clock.moment += timedelta(days=30)
    await product.app.do(RunDue())
    assert (await draft(product, offer)).sent_at is None


async def test_it_joins_a_draft_whole_or_not_at_all(product: Product) -> None:
    actor = product.actor("author")
    target = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    await product.app.do(GiveText(actor, target, "body", "Đoạn một."))
    for n in range(1, 9):
        await product.app.do(Attach(actor, target, "photos", photo(n)))
    many = await offer_of(product)
    for n in range(11, 14):
        await part(product, many, file=photo(n))
    refused = await product.app.do(JoinOffer(actor, many, target))
    assert (refused.problem, refused.values) == ("offer-too-many", {"limit": 10})
    assert (await draft(product, target)).answers["body"] == "Đoạn một."
    await product.app.do(DropDraft(actor, many))
    few = await offer_of(product)
    await part(product, few, file=photo(20))
    assert (await product.app.do(JoinOffer(actor, few, target))).problem is None
    kept = await draft(product, target)
    assert kept.answers["body"] == f"Đoạn một.\n\n{TEXT}"
    assert len(photos_of(kept)) == 9
    assert {media.draft for media in await product.all(Media, id=tuple(photos_of(kept)))} == {target}
    assert (await draft(product, few)).answers == {}


async def test_a_text_does_not_join_a_draft_whose_text_is_a_file(product: Product) -> None:
    actor = product.actor("author")
    target = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    await product.app.do(Attach(actor, target, "body", document()))
    offer = await offer_of(product)
    assert (await product.app.do(JoinOffer(actor, offer, target))).problem == "offer-no-place"
    assert (await draft(product, offer)).answers["body"] == TEXT


async def test_it_does_not_join_a_draft_that_has_no_place_for_it(product: Product) -> None:
    actor = product.actor("author")
    target = (await product.app.do(StartDraft(actor, "banner", "economics"))).id
    offer = await offer_of(product, photos=1)
    assert (await product.app.do(JoinOffer(actor, offer, target))).problem == "offer-no-place"


async def test_limits_leave_nothing_behind(product: Product) -> None:
    assert (await part(product, text="a" * 20_001)).problem == "answer-too-long"
    assert (await part(product, file=SentFile("document", "id", "x", 1, name="bang.xlsx"))).problem
    assert await product.all(Draft) == []
    for _ in range(5):
        await part(product, text=TEXT)
    with pytest.raises(Refusal, match="too-many-drafts"):
        await part(product, text=TEXT)
    with pytest.raises(Refusal, match="may-not-send"):
        await part(product, text=TEXT, name="webmaster")
