"""A request with an answer of each kind of the second edition, asked by the engine as on any platform."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.leaflet import LEAFLET
from tests.rules.talking import Talking
from workflow.form.pressed import pressed
from workflow.form.view import Asked
from workflow.lines import Line
from workflow.model import Answer, Draft, Unit


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
    assert author.words(Line(heard.problem, heard.why))
    return heard.problem


async def to_topics(author: Talking) -> None:
    await author.say("1.000")


async def to_maker(author: Talking) -> None:
    await to_topics(author)
    await author.say("1, 2")


async def to_contact(author: Talking) -> None:
    await to_maker(author)
    await author.press("Phòng Đào tạo")


async def to_phone(author: Talking) -> None:
    await to_contact(author)
    await author.say("người author")


async def to_fits(author: Talking) -> None:
    await to_phone(author)
    await author.say("0912 345 678")
    await author.say("1,5 triệu")


async def test_a_number_is_asked_with_its_bounds_and_kept_in_one_form(author: Talking) -> None:
    assert "Nhập số bản bằng số, ví dụ 1.000 hoặc 12,5 (bản). Nhiều nhất 50.000." in await author.window()
    assert (await author.say("1.000 bản")).became == "on"
    assert await kept(author, "copies") == "1000"


async def test_an_unclear_number_is_asked_about_with_each_meaning(author: Talking) -> None:
    assert (await author.say("1,000")).became == "unclear"
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
    assert "Đơn vị in" in await author.window()
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
    assert "Đơn vị in" in await author.window()


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


async def test_a_unit_is_chosen_or_typed_in_part(author: Talking) -> None:
    await to_maker(author)
    assert "[Khoa Hàng hải]\n[Khoa Kinh tế]\n[Phòng Đào tạo]" in await author.window()
    assert (await author.say("khoa")).became == "unclear"
    await author.press("Khoa Kinh tế")
    assert await kept(author, "maker") == "economics|Khoa Kinh tế|Faculty of Economics"


@pytest.mark.parametrize("text", ["Phòng Tài vụ", "economic-s", "a" * 4000, "|", "không", None])
async def test_what_is_no_unit_leaves_the_question_as_it_stands(author: Talking, text: str | None) -> None:
    await to_maker(author)
    assert await refused(author, text)


async def test_two_people_of_one_name_are_told_apart_by_their_unit(author: Talking) -> None:
    product = author.product
    for name in ("colleague", "other head", "desk", "office"):
        await product.change(await product.person(name), name="Đỗ Văn An")
    await to_contact(author)
    assert (await author.say("do van an")).became == "unclear"
    shown = await author.window()
    assert "[Đỗ Văn An (Khoa Kinh tế)]" in shown
    assert "[Đỗ Văn An (Khoa Hàng hải)]" in shown
    assert f"[Đỗ Văn An · {product.ids['desk']}]" in shown  # of no unit, both
    await author.press("Đỗ Văn An (Khoa Hàng hải)")
    assert await kept(author, "contact") == (
        f"{product.ids['other head']}|Đỗ Văn An (Khoa Hàng hải)|Đỗ Văn An (Faculty of Navigation)"
    )


async def test_only_those_who_hold_the_role_of_the_rules_can_be_named(author: Talking) -> None:
    await to_fits(author)
    await author.press("Đánh dấu")
    await author.press("Người duyệt in")
    assert "[Người Desk]" in await author.window()
    assert "[Người Author" not in await author.window()
    assert (await author.say("Người Author")).problem == "problem-person-none"


@pytest.mark.parametrize("text", ["Trần Vô Danh", "1", "%", "a" * 4000, "không", None])
async def test_what_is_nobody_leaves_the_question_as_it_stands(author: Talking, text: str | None) -> None:
    await to_contact(author)
    assert await refused(author, text)


async def test_an_answer_reads_the_same_when_its_person_leaves_and_its_unit_is_renamed(
    author: Talking,
) -> None:
    await to_fits(author)
    product = author.product
    await author.press("Đánh dấu")
    await author.press("Xem lại")
    await product.change(await product.person("author"), name="Tên Khác")
    await product.change(await product.newest(Unit, key="training"), title_vi="Trung tâm Bồi dưỡng")
    asked = await author.asked()
    assert isinstance(asked, Asked)
    said = {each.title.vi: author.words(each.value) for each in asked.body}
    assert said["Đơn vị in"] == "Phòng Đào tạo"
    assert said["Người liên hệ"] == "Người Author (Khoa Kinh tế)"
    await author.press("Gửi yêu cầu")
    assert (await product.request()).subject == "Tờ rơi tuyển sinh"


async def test_a_person_who_left_after_being_listed_is_not_kept(author: Talking) -> None:
    await to_contact(author)
    product = author.product
    await author.say("colleague")
    await product.change(await product.person("colleague"), active=False)
    heard = await author.press("Đúng")
    assert heard.problem == "problem-answer-kind-person"
    assert await kept(author, "contact") == "none"


async def test_a_telephone_number_is_kept_in_one_form_and_shown_whole_to_people(author: Talking) -> None:
    await to_phone(author)
    assert "ví dụ 0912 345 678. Trong nhóm, số được che bớt." in await author.window()
    assert (await author.say("liên hệ anh Nam: +84 912-345-678")).became == "echo"
    assert "Đã ghi nhận: 0912 345 678. Đúng không?" in await author.window()
    await author.press("Đúng")
    assert await kept(author, "phone") == "0912345678"


@pytest.mark.parametrize("text", ["12", "0912345678 và 0987654321", "0" * 4000, "không", "+1 202 555 0100"])
async def test_what_is_no_telephone_number_leaves_the_question(author: Talking, text: str) -> None:
    await to_phone(author)
    assert await refused(author, text)
