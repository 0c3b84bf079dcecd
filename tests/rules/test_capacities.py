"""How somebody signs who acts for another or for a body: kept with the decision, said wherever it is told."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import LINK, Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.rules.second_rules import changed
from tests.rules.test_delegations import HEAD, TODAY
from tests.rules.test_waived_tasks import ENGLISH, waive
from wording import Wording
from workflow.actions import Delegate, PublishTask, RunDue, SetAway
from workflow.errors import Refusal
from workflow.lines import line
from workflow.model import Card, Decision, Task, Verdict
from workflow.requests.cards import views
from workflow.requests.cards.case import Case
from workflow.requests.cards.walk import walk
from workflow.spec.party import Capacity

pytestmark = on_monday

SUBSTITUTES = "    substitutes: [unit_deputy]\n"
DEPUTY = "    title: {vi: Phó thủ trưởng đơn vị, en: Deputy head of unit}\n"
BOARD = "    title: {vi: Ban Giám hiệu, en: Board of Rectors}\n"
VICE = "    title: {vi: Phó Hiệu trưởng phụ trách, en: Vice-Rector in charge}\n"
STEP = "      - name: board\n        by: "
SAYS = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))


@pytest.fixture
def rules(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", changed()))


@pytest.fixture
async def product(tmp_path: Path, rules: str) -> AsyncIterator[Product]:
    async with open_product(tmp_path, rules) as opened:
        yield opened


async def told(product: Product, language: str = "vi") -> str:
    """The whole walk of the newest request."""
    request = await product.request()
    lines = await product.app.ask(lambda work: walk(Case(work, request, whole=True)))
    return "\n".join(SAYS.say(language, each) for each in lines)


SIGNED = [
    ((DEPUTY, f"{DEPUTY}    capacity: KT.\n"), "KT. THỦ TRƯỞNG ĐƠN VỊ, PHÓ THỦ TRƯỞNG ĐƠN VỊ (", "KT."),
    ((SUBSTITUTES, "    substitutes: [unit_deputy as TL.]\n"), "TL. THỦ TRƯỞNG ĐƠN VỊ, PHÓ", "TL."),
    ((SUBSTITUTES, SUBSTITUTES), "Phó thủ trưởng đơn vị (", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "said", "kept"),
    [(changed(each), said, kept) for each, said, kept in SIGNED],
    indirect=["rules"],
)
async def test_whoever_stands_in_signs_for_the_holder(product: Product, said: str, kept: str) -> None:
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + timedelta(days=1)))
    await product.submit()
    await product.decide("deputy head")
    assert (await product.newest(Decision)).capacity == kept
    assert said in await told(product)


BOTH = changed(
    (SUBSTITUTES, "    substitutes: [unit_deputy as TL.]\n"), (DEPUTY, f"{DEPUTY}    capacity: KT.\n")
)


@pytest.mark.parametrize("rules", [BOTH], indirect=True)
async def test_a_substitution_says_it_more_closely_than_the_role(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + timedelta(days=1)))
    await product.submit()
    await product.decide("deputy head")
    assert (await product.newest(Decision)).capacity == "TL."


@pytest.mark.parametrize("rules", [changed((BOARD, f"{BOARD}    capacity: T/M\n"))], indirect=True)
async def test_a_collective_signs_as_one(product: Product) -> None:
    await product.reach("publishing")
    assert "T/M BAN GIÁM HIỆU (" in await told(product)
    assert "on behalf of the Board of Rectors (" in await told(product, "en")


STANDS_IN = changed(("    substitutes: [deputy]\n", "    substitutes: [deputy as KT.]\n"))


@pytest.mark.parametrize("rules", [STANDS_IN], indirect=True)
@pytest.mark.parametrize("is_late", [False, True])
async def test_who_stands_in_signs_so_also_once_it_is_late(product: Product, is_late: bool) -> None:
    """The same person stands in and comes in late."""
    await product.reach("board")
    for name in ("board", "second board"):
        await product.app.do(SetAway(product.actor(name), product.clock.moment + timedelta(days=9)))
    if is_late:
        product.clock.moment += timedelta(days=3)
        await product.app.do(RunDue())
    await product.decide("deputy")
    assert (await product.newest(Decision)).capacity == "KT."


BY_DEPUTY = changed(
    (VICE, f"{VICE}    capacity: KT.\n"),
    (f"{STEP}board\n", f"{STEP}deputy\n"),
    ("then: deputy", "then: board"),
)


@pytest.mark.parametrize("rules", [BY_DEPUTY], indirect=True)
async def test_a_deputy_who_decides_a_step_signs_for_whom_they_stand_in(product: Product) -> None:
    await product.reach("board")
    await product.decide("deputy")
    assert "KT. BAN GIÁM HIỆU, PHÓ HIỆU TRƯỞNG PHỤ TRÁCH (" in await told(product)


@pytest.mark.parametrize("capacity", ["TUQ.", "KT.", "TL."])
async def test_a_delegation_has_one_of_its_own(product: Product, capacity: Capacity) -> None:
    days = TODAY, TODAY + timedelta(days=2)
    to = product.ids["deputy head"]
    await product.app.do(Delegate(product.actor("head"), to, HEAD.role, HEAD.unit, *days, capacity=capacity))
    await product.submit()
    await product.decide("deputy head")
    assert (await product.newest(Decision)).capacity == capacity
    assert f"{capacity} THỦ TRƯỞNG ĐƠN VỊ (Anh/Chị Head, theo ủy quyền của" in await told(product)


async def test_the_holder_signs_without(product: Product) -> None:
    await product.submit()
    await product.decide("head")
    assert (await product.newest(Decision)).capacity == ""
    assert "Thủ trưởng đơn vị (" in await told(product)


async def said(product: Product, name: str, verdict: Verdict = "pass") -> str:
    """The answer to somebody who presses after the step was decided."""
    with pytest.raises(Refusal) as refused:
        await product.decide(name, verdict, "" if verdict == "pass" else "Thiếu ảnh")
    return SAYS.say("vi", line(f"refusal-{refused.value.code}", **refused.value.values))


async def shown(product: Product, name: str) -> str:
    """The words of somebody's card of the newest request."""
    request = await product.request()
    card = await product.newest(Card, request=request.id, person=product.ids[name])
    return message(await product.app.ask(lambda work: views.card(work, card))).text


AS = [
    (changed((DEPUTY, f"{DEPUTY}    capacity: KT.\n")), "away", "Anh/Chị Head (KT. THỦ TRƯỞNG ĐƠN VỊ)"),
    (changed(), "TUQ.", "(TUQ. THỦ TRƯỞNG ĐƠN VỊ, theo ủy quyền của Anh/Chị Head)"),
    (changed(), "", "Anh/Chị Head"),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "how", "words"), AS, indirect=["rules"], ids=["KT.", "TUQ.", "alone"])
async def test_it_is_said_wherever_who_decided_is_named(product: Product, how: str, words: str) -> None:
    """The question to the requester, and the answer to who presses next."""
    who, days = "deputy head" if how else "head", (TODAY, TODAY + timedelta(days=2))
    if how == "away":
        await product.app.do(SetAway(product.actor("head"), product.clock.moment + timedelta(days=1)))
    elif how:
        to = product.ids["deputy head"]
        await product.app.do(Delegate(product.actor("head"), to, HEAD.role, HEAD.unit, *days))
    await product.submit()
    await product.decide(who, "more", "Thiếu ảnh")
    assert words in await shown(product, "author")
    assert words in await said(product, "head")


COUNCIL = changed(
    (BOARD, f"{BOARD}    capacity: T/M\n"), (f"{STEP}board\n", f"{STEP}board\n        needs: 2\n")
)


@pytest.mark.parametrize("rules", [COUNCIL], indirect=True)
async def test_a_tally_says_for_whom_each_spoke(product: Product) -> None:
    await product.reach("board")
    await product.decide("board")
    one = "Anh/Chị Board (T/M BAN GIÁM HIỆU)"
    assert f"Đồng ý 1/2: {one}" in await shown(product, "second board")


async def test_a_task_is_done_for_its_holder(product: Product) -> None:
    """In the history, and in the answer to who comes too late."""
    await product.reach("publishing")
    days = TODAY, TODAY + timedelta(days=2)
    await product.app.do(Delegate(product.actor("webmaster"), product.ids["desk"], "webmaster", None, *days))
    await product.publish("desk")
    task = await product.newest(Task, state="done")
    assert (task.done_as, task.acted_for) == ("webmaster", product.ids["webmaster"])
    words = "Anh/Chị Desk (TUQ. QUẢN TRỊ WEBSITE, theo ủy quyền của Anh/Chị Webmaster)"
    assert f"{words} đã trả kết quả lúc" in await told(product)
    with pytest.raises(Refusal, match="task-closed") as refused:
        await product.app.do(PublishTask(product.actor("webmaster"), task.id, LINK))
    assert words in SAYS.say("vi", line("refusal-task-closed", **refused.value.values))


async def test_who_does_their_own_task_is_named_alone(product: Product) -> None:
    await product.reach("publishing")
    await product.publish("webmaster")
    assert "Anh/Chị Webmaster đã trả kết quả lúc" in await told(product)


@pytest.mark.parametrize("rules", [ENGLISH], indirect=True, ids=["waived"])
async def test_a_task_is_waived_for_a_holder(product: Product) -> None:
    """The office acts for the desk, which may waive it."""
    await product.reach("publishing", english=True)
    days = TODAY, TODAY + timedelta(days=2)
    await product.app.do(
        Delegate(product.actor("desk"), product.ids["office"], "desk", None, *days, capacity="TL.")
    )
    await waive(product, "office", await product.newest(Task, channel="website_en"))
    assert "Anh/Chị Office (TL. PHÒNG TRUYỀN THÔNG, theo ủy quyền của" in await told(product)
