"""A request with an answer of each kind of the second edition, asked by the engine as on any platform."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.leaflet import LEAFLET
from tests.rules.talking import Talking
from workflow.form.conversing import Heard
from workflow.form.pressed import pressed
from workflow.form.view import Asked
from workflow.lines import Line
from workflow.model import Answer, Draft


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """An office in the second edition, sound at the end of each test."""
    async with open_product(tmp_path, LEAFLET) as opened:
        yield opened
        await opened.check()


@pytest.fixture
async def author(product: Product) -> Talking:
    """The author at the question for copies."""
    talking = Talking(product, "author")
    await talking.begin("request")
    await talking.press("Tờ rơi")
    await talking.say("Tờ rơi tuyển sinh")
    return talking


async def kept(author: Talking, key: str) -> Answer:
    """An answer as the draft has it; "none" where it has none."""
    return (await author.product.newest(Draft)).answers.get(key, "none")


async def refused(author: Talking, text: str | None) -> str:
    """Say what is no answer: it is not kept, and the same question stands. Return the text that says why."""
    before = await author.window(), (await author.product.newest(Draft)).answers
    heard = await author.say(text)
    assert heard.became == "problem", heard
    assert (await author.window(), (await author.product.newest(Draft)).answers) == before
    assert author.words(line_of(heard))
    return heard.problem


def line_of(heard: Heard) -> object:
    """The problem as it is said."""

    return Line(heard.problem, heard.why)


async def to_topics(author: Talking) -> None:
    await author.say("1.000")


async def to_fits(author: Talking) -> None:
    await to_topics(author)
    await author.say("1, 2")


async def test_a_number_is_asked_with_its_bounds_and_kept_in_one_form(author: Talking) -> None:
    assert "Nhập số bản bằng số, ví dụ 1.000 hoặc 12,5 (bản). Nhiều nhất 50.000." in await author.window()
    assert (await author.say("1.000 bản")).became == "on"
    assert await kept(author, "copies") == "1000"


async def test_an_unclear_number_is_asked_about_with_each_meaning(author: Talking) -> None:
    assert (await author.say("1,000")).became == "echo"
    assert "[1 bản]" in await author.window()
    await author.press("1.000 bản")
    assert await kept(author, "copies") == "1000"


@pytest.mark.parametrize("text", ["nhiều", "", "9" * 4000, "1e5", "-1", "50.001", "<b>1</b>", None, "1;DROP"])
async def test_what_is_no_number_leaves_the_question_as_it_stands(author: Talking, text: str | None) -> None:
    assert await refused(author, text)


async def test_options_are_marked_one_after_another_until_done(author: Talking) -> None:
    await to_topics(author)
    assert "[Xong]" not in await author.window()
    await author.press("Nghiên cứu")
    await author.press("Đào tạo")
    assert await kept(author, "topics") == "training,research"
    shown = await author.window()
    assert "[✓ Đào tạo]\n[✓ Nghiên cứu]\n[Công đoàn]" in shown
    assert (await author.press("Công đoàn")).problem == "problem-too-many-options"
    await author.press("✓ Đào tạo")
    assert await kept(author, "topics") == "research"
    await author.press("✓ Nghiên cứu")
    assert await kept(author, "topics") == "none"
    await author.press("Công đoàn")
    await author.press("Xong")
    assert "Đúng quy định đăng tải" in await author.window()
    assert await kept(author, "topics") == "union"


async def test_a_press_that_comes_twice_takes_no_mark_away(author: Talking) -> None:

    await to_topics(author)
    asked = await author.asked()
    assert isinstance(asked, Asked)
    for _ in range(2):
        await author.product.app.do(
            pressed(author.product.actor("author"), author.id, f"{asked.listed[0][0]}")
        )
    assert await kept(author, "topics") == "training"


@pytest.mark.parametrize(
    ("text", "answer"),
    [("1, 3", "training,union"), ("Công đoàn, nghiên cứu", "research,union"), ("2", "research")],
)
async def test_several_options_are_typed_at_once(author: Talking, text: str, answer: str) -> None:
    await to_topics(author)
    assert (await author.say(text)).became == "on"
    assert await kept(author, "topics") == answer


async def test_done_may_be_typed_once_something_is_marked(author: Talking) -> None:
    await to_topics(author)
    assert await refused(author, "xong") == "problem-answer-kind-choice"
    await author.press("Đào tạo")
    await author.say("xong")
    assert "Đúng quy định đăng tải" in await author.window()


@pytest.mark.parametrize("text", ["4", "1, 2, 3", "thể thao", ",", "1" * 3000, "không", None])
async def test_what_is_no_choice_leaves_the_question_as_it_stands(author: Talking, text: str | None) -> None:
    await to_topics(author)
    assert await refused(author, text)


async def test_a_required_box_holds_the_request_until_it_is_ticked(author: Talking) -> None:
    await to_fits(author)
    assert "[Đánh dấu]" in await author.window()
    assert await refused(author, "không") == "problem-tick-required"
    assert await refused(author, "2") == "problem-answer-kind-tick"
    await author.press("Đánh dấu")
    assert await kept(author, "fits") is True
