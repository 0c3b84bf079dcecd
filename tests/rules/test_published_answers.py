"""Answers that a step asks and that are published: a part of what is approved and put up (B15, B18)."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.requester_steps import ZONE, supplement, words
from tests.rules.second_rules import BOARD, DESK, before_desk, changed, question
from tests.rules.test_goes_on import wait
from wording import Wording
from workflow.actions import (
    Decide,
    GiveText,
    OpenCorrection,
    Recall,
    SendDraft,
    StartEdit,
    StartSupplement,
)
from workflow.model import Answers, Card, Decision, Draft, Revision, Task, Visit
from workflow.requests.cards import views
from workflow.requests.publishing import package
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec import Words, load, read_data
from workflow.spec.printing import printed

SECTION = (
    "{kind: choice, title: {vi: Mục đăng, en: Section}, required: true, published: true, "
    "options: {home: {vi: Trang chủ, en: Home}, events: {vi: Sự kiện, en: Events}}}"
)
LEAD = "{kind: text, title: {vi: Sapo, en: Lead}, max: 100, published: true}"
AT_DESK = (DESK, f"{DESK}        asks: [section, lead]\n")
RULES = changed(question("section", SECTION), question("lead", LEAD), AT_DESK)
EVENTS: Answers = {"section": "events", "lead": "Hai trăm đại biểu"}


async def passes(product: Product, name: str, answers: Answers | None = None) -> None:
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    await product.app.do(Decide(product.actor(name), visit.id, revision.id, "pass", answers=answers or {}))


async def to_desk(product: Product) -> None:
    await product.submit()
    await product.decide("head")


async def shown(product: Product) -> dict[str, object]:
    """The content as a decider's card has it."""
    request, board = await product.request(), product.ids["board"]
    view = await product.ask(views.card, Card(request=request.id, person=board))
    return {each.title.vi: _said(each.value) for each in view.answers}


def _said(value: object) -> object:
    return value.vi if isinstance(value, Words) else value


async def test_it_is_in_the_content_that_is_approved_and_put_up(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await to_desk(product)
        before = await product.newest(Revision)
        await passes(product, "desk", EVENTS)
        content = await product.newest(Revision)
        assert (content.answers, content.by) == ({**before.answers, **EVENTS}, product.ids["desk"])
        assert content.digest != before.digest
        assert (await product.newest(Decision)).saw == [["content", content.digest]]
        assert (await shown(product))["Mục đăng"] == "Sự kiện"
        assert "Người Desk đã biên tập 2 chỗ" in (await words(product, "author")).replace("Anh/Chị", "Người")
        await passes(product, "board")
        await put_up(product, "Sự kiện", "Hai trăm đại biểu")


async def test_the_step_that_releases_approves_what_it_answers(tmp_path: Path) -> None:
    rules = changed(
        question("section", SECTION),
        question("lead", LEAD),
        (BOARD, f"{BOARD}        asks: [section, lead]\n"),
    )
    async with open_product(tmp_path, rules) as product:
        await to_desk(product)
        await passes(product, "desk")
        await passes(product, "board", EVENTS)
        await put_up(product, "Sự kiện", "Hai trăm đại biểu")


async def test_a_recalled_release_takes_its_answers_out(tmp_path: Path) -> None:
    at_board = BOARD, f"{BOARD}        asks: [section, lead]\n"
    async with open_product(
        tmp_path, changed(question("section", SECTION), question("lead", LEAD), at_board)
    ) as product:
        await to_desk(product)
        await passes(product, "desk")
        await passes(product, "board", EVENTS)
        await product.app.do(Recall(product.actor("desk"), (await product.request()).id, "Nhầm số liệu"))
        assert (await product.newest(Visit)).stage == "desk"
        assert "section" not in (await product.newest(Revision)).answers
        await passes(product, "desk")
        await passes(product, "board", {"section": "home"})
        await put_up(product, "Trang chủ")


async def put_up(product: Product, *values: str) -> None:
    """Check that exactly what the last decision approved is published, with these answers in it."""
    approved, task = (await product.newest(Decision)).saw[0][1], await product.newest(Task)
    request, webmaster = await product.request(), await product.person("webmaster")
    released = there(await product.ask(package.released, request))
    assert task.released == approved == released.digest
    found = (await product.ask(package.of, request, released, webmaster)).answers
    said = [_said(each.value) for each in found]
    assert [value for value in said if value in ("Sự kiện", "Trang chủ", "Hai trăm đại biểu")] == [*values]


@pytest.mark.parametrize("begun", ["before", "after"])
async def test_a_supplement_leaves_what_was_added(begun: str, tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await to_desk(product)
        if begun == "before":
            author, id = product.actor("author"), (await product.request()).id
            draft = (await product.app.do(StartSupplement(author, id))).id
            await product.app.do(GiveText(author, draft, "body", "Đoạn khác."))
            await passes(product, "desk", EVENTS)
            await product.app.do(SendDraft(author, draft))
        else:
            await passes(product, "desk", EVENTS)
            await supplement(product, text="Đoạn khác.")
        assert (await product.newest(Revision)).answers["body"] == "Đoạn khác."
        assert (await shown(product))["Sapo"] == "Hai trăm đại biểu"
        await passes(product, "board")
        await put_up(product, "Sự kiện", "Hai trăm đại biểu")


async def test_a_step_that_decides_anew_says_anew(tmp_path: Path) -> None:
    """An answer that is left out now is no part of the content any more."""
    async with open_product(tmp_path, RULES) as product:
        await to_desk(product)
        await passes(product, "desk", EVENTS)
        await product.decide("board", "return")
        await passes(product, "desk", {"section": "home"})
        assert "Sapo" not in await shown(product)
        await passes(product, "board")
        await put_up(product, "Trang chủ")


@on_monday
async def test_a_step_that_goes_on_late_adds_nothing(tmp_path: Path) -> None:
    rules = RULES.replace(AT_DESK[1], f"{AT_DESK[1]}        late: {{goes_on: true}}\n", 1)
    async with open_product(tmp_path, rules) as product:
        await to_desk(product)
        await passes(product, "desk", EVENTS)
        await product.decide("board", "return")
        await wait(product)
        assert (await product.newest(Visit)).stage == "board"
        assert not {"Mục đăng", "Sapo"} & (await shown(product)).keys()
        await passes(product, "board")
        await put_up(product)


async def test_an_edit_that_takes_the_question_away_takes_the_answer_out(tmp_path: Path) -> None:
    only_if = SECTION.replace("required: true", "required: true, when: {english: yes}", 1)
    edits = "may: [more, return, refuse]", "may: [edit, more, return, refuse]"
    rules = changed(question("section", only_if), (DESK, f"{DESK}        asks: [section]\n"), edits)
    async with open_product(tmp_path, rules) as product:
        await product.submit(english=True)
        await product.decide("head")
        await passes(product, "desk", {"section": "events"})
        board = product.actor("board")
        draft = (await product.app.do(StartEdit(board, (await product.request()).id))).id
        await product.app.do(Choose(board, draft, "english", "no"))
        await product.app.do(SendDraft(board, draft))
        assert "section" not in (await product.newest(Revision)).answers
        await passes(product, "board")
        await put_up(product)


async def test_a_later_answer_that_takes_the_step_away_takes_its_answer_out(tmp_path: Path) -> None:
    """The office says otherwise when it is asked anew, so that the desk's step is none of this request."""
    level = SECTION.replace("Mục đăng, en: Section", "Mức, en: Level").replace(", published: true", "")
    rules = changed(
        before_desk("legal", "{category: research}"),
        (DESK, f"{DESK}        when: {{level: home}}\n        asks: [section]\n"),
        question("section", SECTION),
        question("level", level),
    ).replace("may: [more, return]}", "may: [more, return], asks: [level]}")
    async with open_product(tmp_path, rules) as product:
        await to_desk(product)
        await passes(product, "office", {"level": "home"})
        await passes(product, "desk", {"section": "events"})
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        back = Decide(product.actor("board"), visit.id, revision.id, "return", "Thiếu thông tin", 2)
        await product.app.do(back)
        await passes(product, "office", {"level": "events"})
        assert (await product.newest(Visit)).stage == "board"
        assert "Mục đăng" not in await shown(product)
        await passes(product, "board")
        await put_up(product)


async def test_what_is_sent_again_is_asked_anew(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await to_desk(product)
        await passes(product, "desk", EVENTS)
        await product.decide("board", "refuse")
        author, id = product.actor("author"), (await product.request()).id
        await product.app.do(StartSupplement(author, id))
        await product.app.do(SendDraft(author, (await product.newest(Draft)).id))
        assert "section" not in (await product.newest(Revision)).answers


async def test_a_correction_that_asks_it_too_publishes_its_own_answer(tmp_path: Path) -> None:
    fix = "          - name: fix\n            by: desk\n"
    rules = RULES.replace(fix, f"{fix}            asks: [section]\n", 1)
    async with open_product(tmp_path, rules) as product:
        await to_desk(product)
        await passes(product, "desk", EVENTS)
        await passes(product, "board")
        released = (await product.newest(Task)).released
        await product.publish()
        await product.recheck("Sai mục")
        await passes(product, "desk", {"section": "home"})
        assert (await product.newest(Revision)).answers["section"] == "home"
        await passes(product, "board")
        await put_up(product, "Trang chủ", "Hai trăm đại biểu")
        assert (await product.newest(Task)).released != released


async def test_a_correction_that_is_not_made_leaves_what_was_published(tmp_path: Path) -> None:
    fix = "          - name: fix\n            by: desk\n"
    rules = RULES.replace(fix, f"{fix}            asks: [section]\n", 1)
    async with open_product(tmp_path, rules) as product:
        await to_desk(product)
        await passes(product, "desk", EVENTS)
        await passes(product, "board")
        await product.publish()
        await product.recheck("Sai mục")
        await passes(product, "desk", {"section": "home"})
        await product.decide("board", "refuse")
        correct = OpenCorrection(product.actor("board"), (await product.request()).id, "Sai mục")
        await product.app.do(correct)
        assert (await product.newest(Revision)).answers["section"] == "events"


def test_the_mark_is_printed_and_offered_in_words() -> None:
    assert load(printed(load(RULES))) == load(RULES)
    (change,) = rule_changes(RULES.replace(", published: true", "", 1), RULES)
    before, after = (read_data(text, "rules") for text in (RULES.replace(", published: true", "", 1), RULES))
    assert "đăng cùng nội dung" in Wording(ZONE).say("vi", titles.said(change, before, after))
