"""Answers that a step asks of those who decide it: kept with the decision, and used by later steps (B15)."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import Product, open_product
from tests.rules.requester_steps import card, words
from tests.rules.second_rules import BOARD, DESK, board_when, changed, question
from tests.rules.talking import Talking
from wording import Wording
from workflow.actions import Decide, GiveText, SendDraft, StartEdit
from workflow.audit import body_of
from workflow.errors import Refusal
from workflow.form.questions import order
from workflow.model import Answers, AuditEntry, Decision, Draft, Revision, Task, Visit
from workflow.requests.cards import walk
from workflow.requests.cards.case import Case
from workflow.requests.drafts.own import kind_of
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec import load, read_data
from workflow.spec.printing import printed

FITS = "{kind: tick, title: {vi: Đúng quy định đăng tải, en: Fits the rules}, required: true}"
LEVEL = (
    "{kind: choice, title: {vi: Mức phổ biến, en: Level}, required: true, "
    "options: {house: {vi: Trong trường, en: House}, public: {vi: Ra ngoài, en: Public}}}"
)
REMARK = "{kind: text, title: {vi: Nhận xét, en: Remark}, max: 100}"
ASKS = (DESK, f"{DESK}        asks: [fits_rules, level, remark]\n")
FIELDS = (question("fits_rules", FITS), question("level", LEVEL), question("remark", REMARK))
RULES = changed(*FIELDS, ASKS)
GIVEN: Answers = {"fits_rules": True, "level": "public"}


async def to_desk(product: Product) -> tuple[int, int]:
    """A request at the step that asks: its visit and its revision."""
    await product.submit()
    await product.decide("head")
    return (await product.newest(Visit)).id, (await product.newest(Revision)).id


async def asked(product: Product, name: str = "desk") -> Talking:
    talking = Talking(product, name)
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    await talking.begin("pass", {"visit": visit.id, "revision": revision.id})
    return talking


async def stage(product: Product) -> str:
    visit = await product.find(Visit, left_at=None)
    return visit.stage if visit else (await product.request()).status


async def steps(product: Product, name: str = "board") -> str:
    """The walk of the request as somebody reads it."""
    talking, request, person = Talking(product, name), await product.request(), await product.person(name)
    lines = await product.ask(lambda work: walk.walk(Case(work, request, person=person)))
    return "\n".join(map(talking.words, lines))


async def test_the_questions_are_asked_one_after_another_and_looked_at_before_they_count(
    tmp_path: Path,
) -> None:
    async with open_product(tmp_path, RULES) as product:
        await to_desk(product)
        desk = await asked(product)
        assert "Đúng quy định đăng tải" in await desk.window()
        refused = await desk.say("không")
        assert refused.problem == "problem-tick-required"
        await desk.press("Đánh dấu")
        assert "[Trong trường]\n[Ra ngoài]" in await desk.window()
        await desk.say("ra ngoài")
        assert "Không bắt buộc." in await desk.window()
        await desk.say("Ảnh đẹp")
        look = await desk.window()
        assert "Đúng quy định đăng tải: Có\nMức phổ biến: Ra ngoài\nNhận xét: Ảnh đẹp" in look
        assert await stage(product) == "desk"
        assert (await desk.press("Duyệt")).became == "over"
        assert "Đã duyệt." in await desk.said()
        assert await stage(product) == "board"
        kept = await product.newest(Decision)
        assert kept.answers == {**GIVEN, "remark": "Ảnh đẹp"}
        entry = await product.newest(AuditEntry, kind="decided.pass")
        assert body_of(entry)["answers"] == "fits_rules=yes,level=public,remark"
        said = "đã duyệt lúc 07:30 · Đúng quy định đăng tải: Có; Mức phổ biến: Ra ngoài; Nhận xét: Ảnh đẹp"
        assert said.partition(" · ")[2] in await steps(product)


async def test_a_step_that_asks_is_passed_with_the_required_answers_alone(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        visit, revision = await to_desk(product)
        tried: list[tuple[Answers, str]] = [
            ({}, "answer-missing"),
            ({"fits_rules": True}, "answer-missing"),
            ({**GIVEN, "fits_rules": False}, "answer-unfit"),
            ({**GIVEN, "level": "world"}, "answer-unfit"),
            ({**GIVEN, "remark": "x" * 101}, "answer-unfit"),
        ]
        for answers, code in tried:
            with pytest.raises(Refusal) as refused:
                await product.app.do(Decide(product.actor("desk"), visit, revision, "pass", answers=answers))
            assert refused.value.code == code
        await product.decide("desk", "more")
        assert (await product.newest(Decision)).answers == {}


async def test_the_requester_is_not_asked_and_an_editor_neither(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await to_desk(product)
        request = await product.request()
        draft = (await product.app.do(StartEdit(product.actor("desk"), request.id))).id
        fields = await product.ask(lambda work: order(kind_of(work, work.require(Draft, draft))))
        assert {"fits_rules", "level", "remark"}.isdisjoint(fields)
        await product.app.do(SendDraft(product.actor("desk"), draft))


async def test_a_later_step_is_there_for_an_answer_of_an_earlier_one(tmp_path: Path) -> None:
    rules = changed(*FIELDS, ASKS, board_when("{level: public}"))
    for level, then in (("public", "board"), ("house", "publishing")):
        async with open_product(tmp_path / level, rules) as product:
            visit, revision = await to_desk(product)
            answers: Answers = {"fits_rules": True, "level": level}
            await product.app.do(Decide(product.actor("desk"), visit, revision, "pass", answers=answers))
            assert await stage(product) == then


async def test_a_question_can_depend_on_one_that_was_asked_before_it(tmp_path: Path) -> None:
    why = "{kind: text, title: {vi: Vì sao, en: Why}, required: true, when: {level: public}}"
    asks = (DESK, f"{DESK}        asks: [level, why]\n")
    async with open_product(
        tmp_path, changed(question("level", LEVEL), question("why", why), asks)
    ) as product:
        await to_desk(product)
        desk = await asked(product)
        await desk.press("Ra ngoài")
        assert "Vì sao" in await desk.window()
        await desk.press("Quay lại")
        await desk.press("Trong trường")
        assert "Xem lại trước khi quyết định" in await desk.window()
        await desk.press("Duyệt")
        assert (await product.newest(Decision)).answers == {"level": "house", "why": None}


async def test_a_step_is_asked_again_with_the_former_answers(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        visit, revision = await to_desk(product)
        answers = {**GIVEN, "remark": "Ảnh đẹp"}
        await product.app.do(Decide(product.actor("desk"), visit, revision, "pass", answers=answers))
        await product.decide("board", "return")
        desk = await asked(product)
        assert "Đã trả lời: Có" in await desk.window()
        await desk.press("Đánh dấu")
        assert "Đã trả lời: Ra ngoài" in await desk.window()
        await desk.press("Trong trường")
        await desk.press("Ảnh đẹp")
        await desk.press("Duyệt")
        assert (await product.newest(Decision)).answers == {**answers, "level": "house"}


async def test_what_changed_meanwhile_is_said_and_the_answers_are_offered_again(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await to_desk(product)
        desk = await asked(product)
        await desk.press("Đánh dấu")
        await desk.press("Ra ngoài")
        await edit(product)
        await desk.press("Bỏ qua")
        assert "Nội dung đã sửa" in await desk.window()
        assert "[Duyệt]" not in await desk.window()
        anew = await asked(product)
        await anew.press("Đánh dấu")
        assert "Đã trả lời: Ra ngoài" in await anew.window()
        await anew.press("Ra ngoài")
        await anew.press("Bỏ qua")
        await anew.press("Duyệt")
        assert await stage(product) == "board"


async def test_who_decides_together_is_each_asked_and_the_newest_answers_count(tmp_path: Path) -> None:
    asks = (BOARD, f"{BOARD}        needs: 2\n        asks: [level]\n")
    rules = changed(question("level", LEVEL), asks).replace("when: {english: yes}", "when: {level: public}")
    async with open_product(tmp_path, rules) as product:
        await to_desk(product)
        await product.decide("desk")
        for name, level in (("board", "Ra ngoài"), ("second board", "Trong trường")):
            member = await asked(product, name)
            await member.press(level)
            await member.press("Phê duyệt")
        assert await stage(product) == "publishing"
        assert [each.channel for each in await product.all(Task)] == ["website_vi"]


async def test_who_decides_together_is_offered_ones_own_former_answer(tmp_path: Path) -> None:
    asks = (BOARD, f"{BOARD}        needs: 2\n        asks: [level]\n")
    async with open_product(tmp_path, changed(question("level", LEVEL), asks)) as product:
        await to_desk(product)
        await product.decide("desk")
        member = await asked(product, "board")
        await member.press("Ra ngoài")
        await member.press("Phê duyệt")
        await product.decide("second board", "return")
        await product.decide("desk")
        for name, is_offered in (("board", True), ("second board", False)):
            member = await asked(product, name)
            assert ("Đã trả lời: Ra ngoài" in await member.window()) == is_offered


async def test_an_answer_that_few_may_see_is_not_shown_to_others(tmp_path: Path) -> None:
    hidden = REMARK.replace("max: 100", "max: 100, shown_to: [desk]")
    asks = (DESK, f"{DESK}        asks: [remark]\n")
    async with open_product(tmp_path, changed(question("remark", hidden), asks)) as product:
        visit, revision = await to_desk(product)
        await product.app.do(
            Decide(product.actor("desk"), visit, revision, "pass", answers={"remark": "Chỉ nội bộ"})
        )
        assert "Chỉ nội bộ" in await steps(product, "desk")
        assert "Chỉ nội bộ" not in await steps(product, "board")


async def test_who_escalates_answers_nothing_and_former_answers_count_no_more(tmp_path: Path) -> None:
    may = ("may: [edit, more, return, refuse]", "may: [edit, more, escalate, refuse]")
    rules = changed(*FIELDS, ASKS, board_when("[escalated, {level: public}]"), may)
    async with open_product(tmp_path, rules) as product:
        await to_desk(product)
        await product.decide("desk", "escalate")
        assert (await product.newest(Decision)).answers == dict.fromkeys(("fits_rules", "level", "remark"))
        assert await stage(product) == "board"


async def edit(product: Product) -> None:
    """The desk changes the title."""
    request = await product.request()
    draft = (await product.app.do(StartEdit(product.actor("desk"), request.id))).id
    await product.app.do(GiveText(product.actor("desk"), draft, "title", "Hội thảo khác"))
    await product.app.do(SendDraft(product.actor("desk"), draft))


def test_what_is_asked_is_printed_and_offered_by_its_titles() -> None:
    assert load(printed(load(RULES))) == load(RULES)
    before = changed(*FIELDS)
    (change,) = [each for each in rule_changes(before, RULES) if each.path.endswith("asks")]
    said = titles.said(change, read_data(before, "rules"), read_data(RULES, "rules"))
    words = Wording(ZoneInfo("Asia/Ho_Chi_Minh")).say("vi", said)
    assert words.endswith("hỏi thêm người thực hiện (mới): Đúng quy định đăng tải, Mức phổ biến, Nhận xét"), (
        words
    )


@pytest.mark.parametrize(("asks", "then"), [("", "publishing"), ("        asks: [remark]\n", "board")])
async def test_a_step_that_asks_is_asked_whatever_was_decided_before(
    asks: str, then: str, tmp_path: Path
) -> None:
    by_desk = "      - name: board\n        by: desk\n"
    async with open_product(
        tmp_path, changed(question("remark", REMARK), (BOARD, by_desk + asks))
    ) as product:
        await to_desk(product)
        await product.decide("desk")
        assert await stage(product) == then


async def test_the_words_of_the_desk_stand_in_sight_of_whoever_decides_next(tmp_path: Path) -> None:
    """Not among what is folded away, and only there (rule C04)."""
    async with open_product(tmp_path, RULES) as product:
        visit, revision = await to_desk(product)
        given = {**GIVEN, "remark": "Nên đăng ngay"}
        await product.app.do(Decide(product.actor("desk"), visit, revision, "pass", answers=given))
        said = "Anh/Chị Desk · Nhận xét: “Nên đăng ngay”"
        board = await card(product, "board")
        talking = Talking(product, "board")
        assert said in [talking.words(each) for each in board.lines]
        assert said not in await words(product, "author")
