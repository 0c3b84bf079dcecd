"""A case that ends with what was decided: nothing is to be done, and its rules say so (A10, C09)."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.rules import test_taking_down as taking_down
from tests.rules.event_steps import AFTER, need, plan, states
from tests.rules.second_rules import BOARD, SECOND, changed, question
from tests.rules.test_tasks_for_parties import WEBSITE, words_of
from workflow.actions import Decide, GiveText, SendDraft, StartEdit, StartNeed
from workflow.events.listing import register_page
from workflow.model import Answers, Revision, Task, Visit
from workflow.rules import titles
from workflow.rules.comparison import rule_changes
from workflow.spec import SpecErrors, load, read_data
from workflow.spec.printing import printed

pytestmark = on_monday

HELD = "{kind: yes_no, title: {vi: Có tổ chức họp báo, en: Held}, required: true}"
WHY = "{kind: text, title: {vi: Lý do, en: Reason}, required: true, max: 100}"
TASKS = "    tasks:\n"
ROOM = "room: {title: {vi: Đặt phòng, en: Book a room}, to: office, opens: sent}"
RULES = changed(
    question("held", HELD),
    question("why", WHY),
    (BOARD, f"{BOARD}        asks: [held, why]\n"),
    (TASKS, f"    no_tasks_when: {{held: no}}\n{TASKS}      {ROOM}\n"),
)


@pytest.mark.parametrize(
    ("held", "status", "room"), [(True, "publishing", "open"), (False, "closed", "cancelled")]
)
async def test_it_ends_with_the_decision_that_there_is_nothing_to_do(
    tmp_path: Path, held: bool, status: str, room: str
) -> None:
    async with open_product(tmp_path, RULES) as product:
        await product.submit()
        for name in ("head", "desk"):
            await product.decide(name)
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        answers: Answers = {"held": held, "why": "Đã có thông cáo"}
        await product.app.do(Decide(product.actor("board"), visit.id, revision.id, "pass", answers=answers))
        request = await product.request()
        assert request.status == status
        assert request.outcome == (None if held else "approved")
        assert {task.state for task in await product.all(Task, name="room")} == {room}
        assert bool(await product.all(Task, channel="website_vi")) == held
        said = await words_of(product, "author")
        assert said.startswith("Đã duyệt" if not held else "Chờ")
        await product.check()


def test_a_required_choice_may_cover_every_way(tmp_path: Path) -> None:
    """Of the tasks with conditions one is there, whatever is answered."""
    in_vietnamese = WEBSITE.replace("within", "when: {english: no}, within")
    load(changed((WEBSITE, in_vietnamese)), "config.yaml")
    nowhere = (WEBSITE, in_vietnamese.replace("no}", "yes}"))
    with pytest.raises(SpecErrors, match=r"leads-nowhere: .*english: no"):
        load(changed(nowhere), "config.yaml")
    load(changed(nowhere, (TASKS, f"    no_tasks_when: {{english: no}}\n{TASKS}")), "config.yaml")


def test_a_kind_of_unit_that_only_the_register_holds_has_its_ways_too() -> None:
    of_offices = WEBSITE.replace("within", "when: {unit_kind: [office, faculty]}, within")
    english = ("when: {english: yes}", "when: {unit_kind: faculty}")
    with pytest.raises(SpecErrors, match=r"leads-nowhere: .*unit_kind: board"):
        load(changed((WEBSITE, of_offices), english), "config.yaml")
    limited = (TASKS, f"    for_units: [faculty, office]\n{TASKS}")
    load(changed((WEBSITE, of_offices), english, limited), "config.yaml")


def test_what_opens_once_all_is_published_is_no_way_by_itself() -> None:
    """It waits for a channel to publish, and would stay closed where there is none."""
    english = WEBSITE.replace("within", "when: {english: yes}, within")
    note = "note: {title: {vi: Ghi lại, en: Note}, to: office, opens: published}"
    with pytest.raises(SpecErrors, match=r"leads-nowhere: .*english: no"):
        load(changed((WEBSITE, f"{english}\n      {note}")), "config.yaml")
    load(changed((WEBSITE, f"{WEBSITE}\n      {note}")), "config.yaml")


def test_it_is_printed_and_its_change_is_said_in_words() -> None:
    spec = load(RULES, "config.yaml")
    assert load(printed(spec), "config.yaml") == spec
    before = RULES.replace("    no_tasks_when: {held: no}\n", "")
    (change,) = rule_changes(before, RULES)
    assert change.path == "request_types.news.no_tasks_when"
    said = titles.said(change, read_data(before, ""), read_data(RULES, ""))
    assert said.key == "rules-added"


async def corrected(product: Product, option: str) -> None:
    """A text that was found wrong is released again, of another kind than before."""
    request, desk = await product.request(), product.actor("desk")
    edit = (await product.app.do(StartEdit(desk, request.id))).id
    kind = "form" if request.type == "banner" else "category"
    await product.app.do(Choose(desk, edit, kind, option))
    await product.app.do(SendDraft(desk, edit))
    for name in ("desk", "board"):
        await product.decide(name)


async def test_a_correction_goes_to_where_it_is_out_whatever_it_says(tmp_path: Path) -> None:
    rules = changed((TASKS, f"    no_tasks_when: {{category: other}}\n{TASKS}"))
    async with open_product(tmp_path, rules) as product:
        await product.reach("rechecking")
        await product.recheck("Sai loại tin")
        await corrected(product, "other")
        assert (await product.request()).status == "publishing"
        assert (await product.newest(Task, channel="website_vi")).state == "open"
        await words_of(product, "author")
        await product.check()


IN_BANNER = SECOND.index(TASKS, SECOND.index("    title: {vi: Băng rôn"))
TO_HANG = "    no_tasks_when: {form: backdrop}\n"


@pytest.mark.parametrize("more", ["", ", when: {form: [banner, panel]}"])
async def test_what_hangs_is_taken_down_also_where_nothing_else_is_to_be_done(
    tmp_path: Path, more: str
) -> None:
    tasks = SECOND[IN_BANNER:].replace("}\n", f"{more}}}\n", 2)
    async with open_product(tmp_path, SECOND[:IN_BANNER] + TO_HANG + tasks) as product:
        await taking_down.released(product)
        await taking_down.put_up(product)
        await product.recheck("Sai chữ")
        await corrected(product, "backdrop")
        request, down = await product.request(), await product.all(Task, afterwards=True)
        assert request.status == ("rechecking" if more else "publishing")
        assert [task.state for task in down].count("open") == 1
        for who in ("author", "desk"):
            assert "Gỡ băng rôn: chờ kết quả" in await words_of(product, who)
        await product.check()


async def test_an_event_says_that_nothing_is_published_and_by_which_answer(tmp_path: Path) -> None:
    """Its need is settled and is asked for no more, as something published is."""
    async with open_product(tmp_path, RULES) as product:
        event = (await plan(product, "2026-12-26")).event
        author, wanted = product.actor("author"), await need(product, AFTER)
        draft = (await product.app.do(StartNeed(author, wanted.id))).id
        await product.app.do(GiveText(author, draft, "body", "Đoạn một."))
        for field, option in (("category", "other"), ("english", "no")):
            await product.app.do(Choose(author, draft, field, option))
        await product.app.do(SendDraft(author, draft))
        for name in ("head", "desk"):
            await product.decide(name)
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        answers: Answers = {"held": False, "why": "Đã có thông cáo"}
        await product.app.do(Decide(product.actor("board"), visit.id, revision.id, "pass", answers=answers))
        assert (await states(product, event))[AFTER] == "done"
        view = await product.ask(register_page, await product.person("author"), 0)
        for language, said in (
            ("vi", "tin sau sự kiện: không đăng, theo YC-2026-0001 đã duyệt (Có tổ chức họp báo: Không)"),
            ("en", "nothing is published, as decided by YC-2026-0001 (Held: No)"),
        ):
            assert said in "\n".join(WORDING.say(language, part) for part in view.rows[0].parts)
        await product.check()
