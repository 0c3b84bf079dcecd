"""Photos of a draft: their order, how many there are, and what of them was sent before stays as it was."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.there import there
from workflow.actions import (
    ArrangePhotos,
    Attach,
    CaptionPhotos,
    GiveText,
    OfField,
    SendDraft,
    StartDraft,
    StartSupplement,
)
from workflow.media.files import SentFile, placed
from workflow.model import Draft, Media, Revision
from workflow.requests import revisions
from workflow.requests.drafts import own
from workflow.requests.revisions import media_of
from workflow.work import Work

NAMES = "abcdefghijklm"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def begin(product: Product) -> int:
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    await product.app.do(GiveText(actor, draft, "title", "Hội thảo logistics xanh"))
    await product.app.do(GiveText(actor, draft, "body", "Đoạn một, đoạn hai."))
    await product.app.do(Choose(actor, draft, "category", "research"))
    await product.app.do(Choose(actor, draft, "english", "no"))
    return draft


async def send(product: Product, draft: int, name: str, position: int) -> str | None:
    file = SentFile("photo", f"id-{name}", name, position, caption=name.upper())
    return (await product.app.do(Attach(product.actor("author"), draft, "photos", file))).problem


async def photos(product: Product, draft: int) -> list[Media]:
    ids = (await product.newest(Draft, id=draft)).answers["photos"]
    assert isinstance(ids, list)
    return [await product.newest(Media, id=id) for id in ids]


async def shown(product: Product, draft: int) -> str:
    return "".join(media.unique for media in await photos(product, draft))


async def test_of_a_shuffled_album_that_is_too_large_the_last_are_not_taken(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        draft = await begin(product)
        problems = [
            await send(product, draft, NAMES[n], n) for n in (12, 3, 0, 7, 1, 2, 11, 4, 5, 6, 8, 9, 10)
        ]
        assert problems.count("too-many-photos") == 3
        assert await shown(product, draft) == NAMES[:10]


async def test_an_order_outlives_what_is_sent_later(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        draft, actor = await begin(product), product.actor("author")
        for n in (0, 1, 2):
            await send(product, draft, NAMES[n], n)
        a, b, c = (media.id for media in await photos(product, draft))
        await product.app.do(ArrangePhotos(actor, OfField(draft, "photos"), (a, b, c), (c, a, b)))
        await send(product, draft, "d", 3)
        assert await shown(product, draft) == "cabd"
        now = tuple(media.id for media in await photos(product, draft))
        await product.app.do(ArrangePhotos(actor, OfField(draft, "photos"), now, (c, b)))
        await send(product, draft, "a", 9)
        assert await shown(product, draft) == "cba"
        assert await send(product, draft, "a", 10) == "same-photo"


async def test_what_was_sent_keeps_its_captions_and_its_order(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        draft, actor = await begin(product), product.actor("author")
        for n in (0, 1):
            await send(product, draft, NAMES[n], n)
        await product.app.do(SendDraft(actor, draft))
        sent = await product.newest(Revision)
        request = await product.request()
        await product.decide("head", "more")
        later = (await product.app.do(StartSupplement(actor, request.id))).id
        a, b = (media.id for media in await photos(product, later))
        await product.app.do(CaptionPhotos(actor, OfField(later, "photos"), ((a, "Khai mạc"),)))
        assert await send(product, later, "a", 2) == "same-photo"
        await send(product, later, "c", 3)
        assert [m.caption for m in await photos(product, later)] == ["Khai mạc", "B", "C"]
        assert b == (await photos(product, later))[1].id
        kept = await product.newest(Revision, id=sent.id)
        kind = await product.app.ask(lambda work: work.type_of(request))
        digest = await product.app.ask(lambda work: revisions.digest(work.store, kind, kept.answers))
        assert digest == sent.digest
        await product.app.do(SendDraft(actor, later))
        assert (await product.newest(Revision)).digest != sent.digest


async def test_only_photos_of_the_album_are_arranged(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        draft, actor = await begin(product), product.actor("author")
        await send(product, draft, "a", 1)
        (a,) = (media.id for media in await photos(product, draft))
        for action in (
            ArrangePhotos(actor, OfField(draft, "photos"), (a,), (a, a + 1)),
            ArrangePhotos(actor, OfField(draft, "photos"), (a, a + 1), ()),
            CaptionPhotos(actor, OfField(draft, "photos"), ((a + 1, "Khai mạc"),)),
        ):
            assert (await product.app.do(action)).problem == "photos-moved-on"
        assert await shown(product, draft) == "a"


async def test_photos_sent_twice_keep_the_order_of_the_first_time(product: Product) -> None:
    """The copy of a photo that comes first is not always the one that was sent first."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    arrivals = [("b", 2), ("a", 11), ("c", 3), ("b", 12), ("a", 1), ("c", 13)]
    for unique, position in arrivals:
        await product.app.do(
            Attach(actor, draft, "photos", SentFile("photo", f"file-{unique}", unique, position))
        )
    kept = await product.all(Media, draft=draft)
    assert len(kept) == 3
    answers = await product.app.ask(lambda work: own.own_draft(work, work.require_person(actor), draft))
    kind = product.app.rulebook.spec.request_types["news"]
    order = await product.app.ask(lambda work: media_of(work.store, kind, there(answers).answers))
    assert [m.unique for m in order] == ["a", "b", "c"]


class Shelf:
    """The photos that `placed` asks for."""

    def __init__(self, media: list[Media]) -> None:
        self.media, self.store = {m.id: m for m in media}, self

    def all(self, _: type, id: tuple[int, ...]) -> list[Media]:
        return [self.media[each] for each in id]


@settings(max_examples=50)
@given(st.permutations(range(8)))
def test_an_album_that_comes_shuffled_stands_as_it_was_sent(arrivals: list[int]) -> None:
    media = [
        Media(id=n, draft=1, kind="photo", platform="telegram", handle="", unique="", position=n)
        for n in range(8)
    ]
    ids: list[int] = []
    for n in arrivals:
        ids = placed(cast(Work, Shelf(media)), ids, media[n])
    assert ids == list(range(8))


def test_numbers_of_two_platforms_are_not_compared() -> None:
    """A person with two accounts goes on with a draft on the other one, whose numbers begin low."""
    first, second = (
        Media(id=n, draft=1, kind="photo", platform=name, handle="", unique=str(n), position=place)
        for n, (name, place) in enumerate((("telegram", 900), ("elsewhere", 3)))
    )
    ids = placed(cast(Work, Shelf([first])), [first.id], second)
    assert ids == [first.id, second.id]


@pytest.mark.parametrize(("most", "is_taken"), [(20 * 2**20, True), (5 * 2**20, False), (None, True)])
async def test_how_much_can_be_fetched_is_the_platforms(
    product: Product, most: int | None, is_taken: bool
) -> None:
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    large = SentFile("document", "h", "u", 1, "bai.docx", size=6 * 2**20, most=most)
    answered = await product.app.do(Attach(actor, draft, "body", large))
    assert answered.problem == (None if is_taken else "file-too-large")
    assert answered.values == (None if is_taken else {"megabytes": 5})
