"""A table of what people type instead of pressing, none misread; and the state of one's own request."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.test_replies import read, shown
from wording import Wording
from workflow.form.consent import read_consent
from workflow.form.state_question import is_state_question, state_asked
from workflow.model import ChatPlace, Request
from workflow.requests.cards.asked_state import asked_state
from workflow.requests.cards.replies import Reply
from workflow.work import Work

pytestmark = on_monday
TABLE = Path(__file__).parent / "typed_wishes.txt"


def phrases() -> Iterator[tuple[str, str]]:
    """Each phrase, after what it is."""
    kind = ""
    for written in TABLE.read_text("utf-8").splitlines():
        if written.startswith("["):
            kind = written.strip("[]")
        elif written and not written.startswith("#"):
            yield kind, written


def taken(text: str) -> str:
    """How words are taken by somebody who decides and has sent requests as well."""
    found = read_consent(text)
    if is_state_question(text):
        return "state"
    return "refusal" if found.may_refuse else "wish" if found.kind == "conditional" else found.kind


@pytest.mark.parametrize(("kind", "typed"), phrases())
def test_words_are_taken_as_they_were_meant(kind: str, typed: str) -> None:
    assert taken(typed) == kind
    if kind == "wish":
        assert read_consent(typed).words in typed


def test_the_table_is_long_enough() -> None:
    assert len(list(phrases())) >= 120


@given(st.text(max_size=150))
def test_any_text_can_be_asked_about(typed: str) -> None:
    if state_asked(typed) is not None:
        assert read_consent(typed).kind != "agreed"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def asked(product: Product, name: str, text: str, under: str = "") -> Reply | None:
    actor = product.actor(name)

    def ask(work: Work) -> Reply | None:
        place = ChatPlace(actor.platform, name)
        return asked_state(work, work.require_person(actor), text, place, under)

    return await product.app.ask(ask)


async def said(product: Product, name: str, text: str, under: str = "") -> str:
    found, wording = there(await asked(product, name, text, under)), Wording(product.app.rulebook.zone)
    buttons = " ".join(f"[{wording.say('vi', each.label)}]" for each in found.choices)
    return "\n".join([*(wording.say("vi", each) for each in found.lines), buttons])


async def test_the_requester_reads_who_has_it_and_until_when(product: Product) -> None:
    request = await product.submit()
    text = await said(product, "author", "đến đâu rồi?")
    assert text.startswith("Chờ đơn vị xác nhận · Hội thảo logistics xanh")
    assert request.reference in text
    assert "Anh/Chị Head" in text
    assert text.endswith("[Xem]")
    for name in ("head", "desk", "board"):
        await product.decide(name)
    assert (await said(product, "author", "dang chua")).startswith("Chờ đăng tải")
    await product.publish()
    await product.recheck()
    assert "Đã đăng" in (await said(product, "author", "tin đăng chưa em")).splitlines()[0]


async def test_of_several_the_one_that_is_named_or_the_list(product: Product) -> None:
    first, second = await product.submit(), await product.submit()
    text = await said(product, "author", "đến đâu rồi")
    assert text == (
        "Anh/Chị có 2 yêu cầu đang xử lý. Mở danh sách, hoặc nhập kèm mã hay tên của yêu cầu.\n[Việc của tôi]"
    )
    assert second.reference in await said(product, "author", f"{second.reference} đến đâu rồi")
    assert second.reference in await said(product, "author", "yc 2 xử lý tới đâu rồi em")
    assert first.reference in await said(product, "author", f"{first.reference} dang chua a")
    assert "2 yêu cầu" in await said(product, "author", "tin hội thảo duyệt chưa")


async def test_under_its_card_it_is_that_request(product: Product) -> None:
    first: Request = await product.submit()
    under = await shown(product, "author")
    await product.submit()
    assert first.reference in await said(product, "author", "sao bài đăng chưa ạ", under)


async def test_other_peoples_requests_and_other_matters_are_not_answered(product: Product) -> None:
    await product.submit()
    assert await asked(product, "head", "đến đâu rồi?") is None
    assert await asked(product, "author", "tin bóng đá đến đâu rồi") is None
    assert await asked(product, "author", "anh về chưa") is None
    assert await read(product, "head", "duyệt chưa") is None, "a question is no decision, and no condition"


async def test_a_refusal_in_words_is_asked_about(product: Product) -> None:
    """It may be a wish for more: both are offered, and the refusal asks for its reason once more."""
    await product.submit()
    for name in ("head", "desk"):
        await product.decide(name)
    found = there(await read(product, "board", "không duyệt, trùng tin hôm qua"))
    assert [each.label.key for each in found.choices] == ["do-more", "do-open-card", "do-refuse"]
    assert found.choices[2].private.startswith("refuse")
    assert found.words == "không duyệt, trùng tin hôm qua"
    plain = there(await read(product, "board", "sửa lại tiêu đề"))
    assert [each.label.key for each in plain.choices] == ["do-more", "do-open-card"]
