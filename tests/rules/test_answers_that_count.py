"""Answers of those who decide count in conditions while their stay, step and question do (0041)."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.council_rules import endorsed
from tests.kit.day import on_monday
from tests.rules.requester_steps import supplement
from tests.rules.second_rules import DESK, changed, question
from tests.rules.test_asks import LEVEL
from tests.rules.test_goes_on import stage, wait
from workflow.actions import Decide, GiveRole, GiveText, SendDraft, StartEdit
from workflow.model import Revision, Task, Visit

pytestmark = on_monday
ASKING = "needs: 2, within", "needs: 2, asks: [level], within"
IF_PUBLIC = (DESK, f"{DESK}        when: {{level: public}}\n")


async def passes(product: Product, name: str, **answers: str) -> None:
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    await product.app.do(Decide(product.actor(name), visit.id, revision.id, "pass", answers={**answers}))


@pytest.mark.parametrize(
    ("first", "then", "reaches"),
    [
        ("public", [], "board"),  # one of two answered, and nobody decided it
        ("public", ["supplement"], "board"),
        ("public", ["more", "supplement"], "board"),
        ("public", ["return", "head"], "board"),
        ("public", ["house"], "board"),
        ("house", ["public"], "desk"),
        ("public", ["supplement", "house", "house"], "board"),
        ("house", ["return", "head", "public", "public"], "desk"),
    ],
)
async def test_only_a_stay_that_led_on_by_a_decision_gives_answers(
    first: str, then: list[str], reaches: str, tmp_path: Path
) -> None:
    rules = endorsed(question("level", LEVEL), IF_PUBLIC, needs="2").replace(*ASKING)
    async with open_product(tmp_path, rules) as product:
        await product.app.do(GiveRole(product.actor("administrator"), product.ids["deputy"], "office", None))
        await product.submit()
        await product.decide("head")
        await passes(product, "office", level=first)
        names = iter(
            ["deputy", "office"] if then and then[0] in ("house", "public") else ["office", "deputy"]
        )
        for each in then:
            if each == "supplement":
                await supplement(product, text="Đoạn một, đoạn hai, đoạn ba.")
            elif each == "head":
                await product.decide("head")
            elif each in ("more", "return"):
                await product.decide("deputy", "more" if each == "more" else "return")
            else:
                await passes(product, next(names), level=each)
        if await stage(product) == "endorsement":
            await wait(product)
        assert await stage(product) == reaches


TITLE = "Mức phổ biến, en: Level"
IF_ENGLISH = LEVEL.replace("required: true", "required: true, when: {english: yes}", 1)
THEN = LEVEL.replace("required: true", "required: true, when: {level: public}", 1).replace(
    TITLE, "Nơi, en: Where"
)
LEGAL = "{name: legal, by: office, verb: confirm, may: [more, return], when: {english: yes}, asks: [level]}"
BEFORE = (DESK, f"      - {LEGAL}\n{DESK}")
EDITS = "may: [more, return, refuse]", "may: [edit, more, return, refuse]"
OF_ENGLISH = "website_en, within: 2 working days, when: {english: yes}"
PUBLIC = {"level": "public"}
Way = tuple[str, list[tuple[str, str]], list[tuple[str, dict[str, str]]]]
WAYS: dict[str, Way] = {
    "the question": (
        "level",
        [question("level", IF_ENGLISH), (DESK, f"{DESK}        asks: [level]\n")],
        [("desk", PUBLIC)],
    ),
    "its step": ("level", [question("level", LEVEL), BEFORE], [("office", PUBLIC), ("desk", {})]),
    "a question that hangs on it": (
        "then",
        [question("level", LEVEL), question("then", THEN), BEFORE, (DESK, f"{DESK}        asks: [then]\n")],
        [("office", PUBLIC), ("desk", {"then": "public"})],
    ),
}


@pytest.mark.parametrize("english", ["yes", "no"])
@pytest.mark.parametrize("gone", WAYS)
async def test_a_task_of_what_is_no_longer_asked_stays_shut(gone: str, english: str, tmp_path: Path) -> None:
    name, written, way = WAYS[gone]
    only_if = (OF_ENGLISH, OF_ENGLISH.replace("english: yes", f"{name}: public"))
    async with open_product(tmp_path, changed(*written, EDITS, only_if)) as product:
        await product.submit(english=True)
        await product.decide("head")
        for who, answers in way:
            await passes(product, who, **answers)
        board = product.actor("board")
        draft = (await product.app.do(StartEdit(board, (await product.request()).id))).id
        await product.app.do(Choose(board, draft, "english", english))
        await product.app.do(GiveText(board, draft, "title", "Hội thảo khác"))
        await product.app.do(SendDraft(board, draft))
        await product.decide("board")
        opened = [each.channel for each in await product.all(Task)]
        assert ("website_en" in opened) == (english == "yes")
