"""A required question in which nobody can be named: it is left open, said on the cards, and told."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.council_rules import CHAIR
from tests.rules.requester_steps import refusal, words
from tests.rules.second_rules import DESK, before_desk, changed, question
from tests.rules.test_asks import asked
from workflow.actions import Decide, GiveRole, GiveText, SendDraft, StartDraft, StartSupplement
from workflow.model import Notice, Revision, Stuck, Task, Visit
from workflow.people import choosable
from workflow.spec import FieldSpec, Words
from workflow.spec.basics import UnitKind

OPEN = "Bỏ trống vì chưa có ai hoặc đơn vị nào để chọn: Người chủ trì"


def who(required: str = "true") -> tuple[str, str]:
    """A required question for somebody of a role that nobody holds yet."""
    title = "{vi: Người chủ trì, en: Chair}"
    return question("who", f"{{kind: person, title: {title}, role: chair, required: {required}}}")


async def told(product: Product) -> int:
    return len(await product.all(Notice, key="notice-left-open"))


async def give(product: Product, name: str) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids[name], "chair", None))


async def test_a_request_is_sent_without_and_says_so(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(CHAIR, who())) as product:
        await product.submit()
        assert OPEN in await words(product, "head")
        assert await told(product) == 1
        await give(product, "office")
        draft = await product.app.do(StartDraft(product.actor("author"), "news", "economics"))
        await product.app.do(GiveText(product.actor("author"), draft.id, "title", "Lịch thi học kỳ"))
        assert await refusal(product, SendDraft(product.actor("author"), draft.id)) == "draft-incomplete"


async def test_nobody_owes_an_answer_that_cannot_be_given(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(CHAIR, who(required="by desk"))) as product:
        await product.submit()
        assert OPEN in await words(product, "head")
        await product.decide("head")
        await product.decide("desk")
        assert await product.all(Task) == []


async def test_nobody_owes_whom_only_its_requester_could_be(tmp_path: Path) -> None:
    """An asker decides nothing of it, so the one of the role cannot be named; it is said all the same."""
    rules = changed(CHAIR, who(required="by desk"), before_desk("named", "{english: no}", "person in who"))
    async with open_product(tmp_path, rules) as product:
        await give(product, "author")
        await product.submit()
        assert OPEN in await words(product, "head")
        assert (await product.all(Task), await told(product)) == ([], 1)


async def test_a_step_that_the_answer_names_is_told_and_goes_on_once_it_is_given(tmp_path: Path) -> None:
    """The only one of the role is who asks, and decides nothing of it: that is nobody to name either."""
    rules = changed(CHAIR, who(), before_desk("named", "{english: no}", "person in who"))
    async with open_product(tmp_path, rules) as product:
        await give(product, "author")
        await product.submit()
        await product.decide("head")
        assert [row.why for row in await product.all(Stuck)] == ["no-answer"]
        await give(product, "office")
        author, request = product.actor("author"), await product.request()
        draft = (await product.app.do(StartSupplement(author, request.id))).id
        named = f"{product.ids['office']}|"
        found = [each.kept for each in await product.ask(choosable.people, "chair")]
        answer = next(each for each in found if each.startswith(named))
        await product.app.do(Choose(author, draft, "who", answer))
        await product.app.do(SendDraft(author, draft))
        assert await product.all(Stuck) == []
        await product.decide("office")
        assert (await product.newest(Visit)).stage == "desk"


@pytest.mark.parametrize("is_held", [False, True])
async def test_a_step_asks_what_can_be_answered(is_held: bool, tmp_path: Path) -> None:
    rules = changed(CHAIR, who(), (DESK, f"{DESK}        asks: [who]\n"))
    async with open_product(tmp_path, rules) as product:
        await product.reach("desk")
        if is_held:
            await give(product, "office")
            visit, revision = (await product.newest(Visit)).id, (await product.newest(Revision)).id
            passing = Decide(product.actor("desk"), visit, revision, "pass")
            assert await refusal(product, passing) == "answer-missing"
            return
        assert "Chưa có ai để chọn" in await (await asked(product)).window()
        await product.decide("desk")
        assert (await product.newest(Visit)).stage == "board"
        assert await told(product) == 1


@pytest.mark.parametrize(("unit_kind", "required"), [("office", True), ("faculty", False), (None, True)])
async def test_a_unit_of_a_kind_that_there_is(
    unit_kind: UnitKind | None, required: bool, tmp_path: Path
) -> None:
    async with open_product(tmp_path) as product:
        spec = FieldSpec(kind="unit", title=Words(vi="Đơn vị"), unit_kind=unit_kind, required=True)
        assert (await product.ask(choosable.unless_nobody, spec)).required == required
