"""Requests by words: what is said in them, by whoever may see them, and by nobody else."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.editions import second
from tests.kit.leaflet import LEAFLET, sent
from tests.rules.opinion_steps import RULES as ASKING
from tests.rules.opinion_steps import ask
from tests.rules.test_delegations import delegate, go
from workflow.actions import GiveOpinion, GiveText, RunDue, SendDraft, StartSupplement
from workflow.model import Deadline, Request, RequestWords
from workflow.requests.search import kept_words, searching, sought_words

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def found(product: Product, name: str, typed: str) -> list[str]:
    """The numbers of what somebody finds, in the order of the list."""
    person = await product.person(name)
    return await product.ask(lambda work: [each.reference for each in searching.find(work, person, typed)])


async def send(product: Product, title: str, body: str = "Nội dung.", author: str = "author") -> Request:
    unit = "economics" if author in ("author", "colleague") else "navigation"
    request = await product.submit(author, unit)
    revision = await product.newest(RequestWords, request=request.id)
    assert revision.words
    actor = product.actor(author)
    draft = (await product.app.do(StartSupplement(actor, request.id))).id
    await product.app.do(GiveText(actor, draft, "title", title))
    await product.app.do(GiveText(actor, draft, "body", body))
    await product.app.do(SendDraft(actor, draft))
    return await product.request()


FOUND = [
    ("hội thảo logistics", "as it is written"),
    ("hoi thao LOGISTICS", "without diacritics"),
    ("logistics", "one word"),
    ("hội thao logístics", "half of the marks"),
    ("hội thảo logistcs", "a letter is missing"),
    ("hội thảo loggistics", "a letter too many"),
    ("hội thảo logictics", "another letter"),
    ("hội thoa logistics", "two exchanged"),
    ("đoạn hai", "the text"),
    ("khoa kinh tế logistics", "the unit"),
    ("người author", "the person"),
    ("YC-2026-0001", "the number"),
    ("yc-2026-0001", "the number in small letters"),
    ("0001", "the end of the number"),
    (" Nghiên cứu ", "an option"),
    ('"hội thảo" OR', "quotes, and no operator"),
]


@pytest.mark.parametrize(("typed", "how"), FOUND)
async def test_words_are_found(product: Product, typed: str, how: str) -> None:
    await product.submit()
    expected = [] if how.endswith("operator") else ["YC-2026-0001"]
    assert await found(product, "author", typed) == expected, how


NOTHING = [
    "",
    " ",
    "😀😀",
    "'\"()*:^",
    "x",
    "0912 345 678",
    "\0\n",
    "và",
    "hoi " * 5000 + "khongcogi",
    "a" * 100_000,
]


@pytest.mark.parametrize("typed", NOTHING)
async def test_only_words_find(product: Product, typed: str) -> None:
    await product.submit()
    assert await found(product, "author", typed) == []
    person = await product.person("author")
    view = await product.ask(lambda work: searching.listed(work, person, typed, 0))
    assert view.rows == ()
    assert view.empty or view.foot


@pytest.mark.parametrize(
    "typed", ["27/11", "27/11/2026", "27-11-2026", "2026-11-27", "ngày 27 tháng 11 năm 2026", "tháng 11/2026"]
)
async def test_a_date_is_found_in_each_form(product: Product, typed: str) -> None:
    await send(product, "Lễ khai giảng", "Diễn ra ngày 27/11/2026 tại Hội trường A.")
    assert await found(product, "author", typed) == ["YC-2026-0001"]
    assert await found(product, "author", "28/11") == []


PARTS = [
    ("năm học 2026-2027", "2027"),
    ("năm học 2026 – 2027", "2026"),
    ("kinh phí 12.500.000 đồng", "12.500.000"),
    ("từ 20-22/11/2026", "20/11"),
    ("từ 20-22/11/2026", "22/11/2026"),
    ("từ 20 - 22/11", "20-22/11"),
    ("quý 10-12/2026", "tháng 12/2026"),
    ("số 1234/2026", "1234"),
]


@pytest.mark.parametrize(("text", "typed"), PARTS)
async def test_years_amounts_and_days_are_no_telephone(product: Product, text: str, typed: str) -> None:
    await send(product, "Lễ khai giảng", f"Về {text}.")
    assert await found(product, "author", typed) == ["YC-2026-0001"], sorted(sought_words.of_text(text))


TELEPHONES = """0987 654 321|0987-654-321|0987 - 654 - 321|0987–654–321|0987/654/321|(0987) 654 321
0987,654,321|0987_654_321|+84 987 654 321|+84/987/654/321|024 3869 1234|3869 1234|1900.12.34.56|98.7654.321"""


@pytest.mark.parametrize("number", TELEPHONES.replace("\n", "|").split("|"))
def test_a_telephone_is_no_word_however_it_is_written(number: str) -> None:
    assert sought_words.of_text(f"gọi {number}.") == {"goi"}


async def test_those_with_all_words_in_the_title_come_first_then_the_newest(product: Product) -> None:
    await send(product, "Hội thảo logistics")
    await send(product, "Lễ tốt nghiệp", "Sau hội thảo logistics.")
    await send(product, "Ngày hội", "Thảo luận logistics.")
    await send(product, "Hội thảo về logistics")
    assert await found(product, "author", "hội thảo logistics") == [
        "YC-2026-0004", "YC-2026-0001", "YC-2026-0003", "YC-2026-0002",
    ]  # fmt: skip


async def test_everybody_finds_what_they_may_see_and_no_more(product: Product) -> None:
    request = await send(product, "Hội thảo logistics")
    for name in ("author", "head", "deputy head", "desk", "board", "webmaster", "administrator"):
        assert await found(product, name, "logistics") == [request.reference], name
    for name in ("colleague", "other head"):
        for typed in ("logistics", "logistcs", request.reference, "0001"):
            assert await found(product, name, typed) == [], (name, typed)


async def test_words_of_the_index_find_nobody_elses(product: Product) -> None:
    """The signs by which it is known who sees a request are no words that can be sought."""
    await product.submit()
    words = (await product.newest(RequestWords)).words.split()
    for word in (each for each in words if each.startswith(("_", "."))):
        assert word not in sought_words.sought(word)
    assert await found(product, "colleague", f"_p{product.ids['author']}") == []


async def test_words_that_an_edit_takes_out_are_found_no_more(product: Product) -> None:
    request = await send(product, "Hội thảo bí mật")
    actor = product.actor("author")
    draft = (await product.app.do(StartSupplement(actor, request.id))).id
    await product.app.do(GiveText(actor, draft, "title", "Hội thảo công khai"))
    await product.app.do(SendDraft(actor, draft))
    assert await found(product, "author", "bí mật") == []
    assert await found(product, "author", "công khai") == [request.reference]


async def test_whoever_was_asked_for_an_opinion_finds_it(tmp_path: Path) -> None:
    async with open_product(tmp_path, ASKING) as product:
        await product.reach("desk")
        assert await found(product, "other head", "logistics") == []
        opinion = await ask(product, "unit_head in navigation")
        assert await found(product, "other head", "logistics") == ["YC-2026-0001"]
        await product.app.do(GiveOpinion(product.actor("other head"), opinion.id, "Đồng ý."))


async def test_whoever_decided_for_another_finds_it_when_that_is_over(tmp_path: Path) -> None:
    rules = second(RULES).replace("  unit_head:\n", "  unit_head:\n    delegates_to: [staff]\n", 1)
    async with open_product(tmp_path, rules) as product:
        await product.submit()
        assert await found(product, "colleague", "logistics") == []
        await delegate(product, "head", "colleague", last=0)
        assert await found(product, "colleague", "logistics") == ["YC-2026-0001"]
        await product.decide("colleague")
        await go(product, 1)
        assert await found(product, "colleague", "logistics") == ["YC-2026-0001"]


async def test_words_that_are_missing_are_written_in_parts(
    product: Product, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after an upgrade, whose migration plans the first part."""
    monkeypatch.setattr(kept_words, "PART", 2)
    for _ in range(5):
        await product.submit()

    def forget(records: Records) -> None:
        records.remove_all(records.all(RequestWords))
        records.add(Deadline(subject="office", subject_id=0, kind="words", due_at=product.clock.moment))

    await product.database.writer.write_first(forget)
    assert await found(product, "author", "logistics") == []
    for _ in range(3):
        await product.app.do(RunDue())
    assert len(await found(product, "author", "logistics")) == 5
    assert await product.all(Deadline, kind="words") == []


async def test_hidden_answers_and_telephones_are_found_by_nobody(tmp_path: Path) -> None:
    contact = "title: {vi: Người liên hệ, en: Contact}, required: true"
    async with open_product(tmp_path, LEAFLET.replace(contact, f"{contact}, shown_to: [desk]")) as product:
        request = await sent(product, name="Tờ rơi tuyển sinh, gọi 0987.654.321")
        assert await found(product, "author", "tuyển sinh phòng đào tạo") == [request.reference]
        for name in ("author", "desk", "board", "administrator"):
            for typed in ("colleague", "0912345678", "0987 654 321", "gọi 0987"):
                assert await found(product, name, typed) == [], (name, typed)
        words = (await product.newest(RequestWords)).words.split()
        assert not {"0912345678", "0987654321", "0987", "654", "321"} & {*words}
