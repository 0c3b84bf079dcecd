"""Texts in which the rules allow no links and not some words: refused with the place, and nothing is lost."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.leaflet import LEAFLET, sent
from tests.rules.talking import Talking
from workflow.actions import GiveText, StartEdit
from workflow.form import kinds
from workflow.form.problem import Problem
from workflow.model import Draft
from workflow.spec import FieldSpec


def problem_with(text: str, kind: str = "long_text") -> Problem | None:
    given = {"kind": kind, "title": {"vi": "Nội dung"}, "no_links": True, "not": ["cc", "kính gửi", "abc"]}
    return kinds.of(FieldSpec.model_validate(given)).check(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xem tại https://bienxanh.example/tin/1.", "https://bienxanh.example/tin/1."),
        ("Xem HTTP://BIENXANH.EXAMPLE ngay", "HTTP://BIENXANH.EXAMPLE"),
        ("vào www.bienxanh.example nhé", "www.bienxanh.example"),
        ("trang bienxanh.edu.vn của trường", "bienxanh.edu.vn"),
        ("(bit.ly/3xYz)", "bit.ly/3xYz)"),
        ("ｗｗｗ.bienxanh.vn", "www.bienxanh.vn"),
        ("bien\u200bxanh.edu.vn", "xanh.edu.vn"),
    ],
)
def test_a_link_is_found_wherever_it_stands(text: str, found: str) -> None:
    problem = problem_with(text)
    assert problem
    assert problem.code == "text-link"
    assert str(problem.values["found"]).removeprefix("bien") in (found, found.removeprefix("bien"))


@pytest.mark.parametrize(
    "text",
    [
        "Hội thảo lần thứ 3.Nội dung chính",
        "Thư gửi về tintuc@bienxanh.edu.vn trước 16:30",
        "Kết quả 3.5, tỉ lệ 1.000 bản",
        "TS. Nguyễn Văn A. Việt Nam",
        "Phòng abcd, số ccm, kính trọng gửi",
    ],
)
def test_what_only_looks_like_it_is_taken(text: str) -> None:
    assert problem_with(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gửi cc phòng Đào tạo", "cc"),
        ("Gửi (CC) phòng", "CC"),
        ("KÍNH GỬI: Ban Giám hiệu", "KÍNH GỬI"),
        ("kinh gui ban", "kinh gui"),
        ("kính\n\ngửi", "kính\n\ngửi"),
        ("Abc", "Abc"),
    ],
)
def test_a_word_is_found_whole_however_it_is_written(text: str, found: str) -> None:
    problem = problem_with(text)
    assert problem
    assert (problem.code, problem.values["found"]) == ("text-word", found)


def test_the_place_is_said_with_the_words_around_it() -> None:
    problem = problem_with("Đoạn một dài vừa phải.\n\nĐoạn hai gửi cc phòng Đào tạo và các khoa để phối hợp.")
    assert problem
    assert "gửi cc phòng" in str(problem.values["place"])


def test_a_text_as_long_as_may_be_is_looked_through() -> None:
    assert problem_with("chữ " * 4990) is None
    assert problem_with("a." * 9990) is None
    assert problem_with("chữ " * 4990 + "cc")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, LEAFLET) as opened:
        yield opened
        await opened.check()


async def test_an_answer_is_refused_with_its_place_and_another_is_taken(product: Product) -> None:
    author = Talking(product, "author")
    await author.begin("request")
    await author.press("Tờ rơi")
    heard = await author.say("Tuyển sinh, xem bienxanh.edu.vn/tuyensinh")
    assert (heard.problem, heard.values["found"]) == ("problem-text-link", "bienxanh.edu.vn/tuyensinh")
    assert (await author.say("Kính gửi các trường")).problem == "problem-text-word"
    await author.say("Tờ rơi tuyển sinh")
    assert (await product.newest(Draft)).answers == {"name": "Tờ rơi tuyển sinh"}


async def test_an_edit_of_the_desk_is_refused_as_well_and_what_was_there_stays(product: Product) -> None:
    request = await sent(product)
    await product.decide("head")
    desk = product.actor("desk")
    draft = (await product.app.do(StartEdit(desk, request.id))).id
    answered = await product.app.do(GiveText(desk, draft, "name", "Tờ rơi, cc các khoa"))
    assert answered.problem == "text-word"
    assert (await product.newest(Draft, id=draft)).answers["name"] == "Tờ rơi tuyển sinh"


async def test_words_that_came_another_way_are_named_before_they_are_sent(product: Product) -> None:
    """As from an offer, which was taken before its type was known."""
    author = Talking(product, "author")
    await author.begin("request")
    await author.press("Tờ rơi")
    await author.say("Tờ rơi tuyển sinh")
    draft = await product.newest(Draft)
    await product.change(draft, answers={"name": "Gửi cc"})
    await author.press("Quay lại")
    assert "Mục này không nhận chữ “cc” (ở chỗ: “Gửi cc”)" in await author.window()
