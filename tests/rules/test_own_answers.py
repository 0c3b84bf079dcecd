"""Duties that are done by answers of the rules, by a file or a table, and once they are reviewed (E06)."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.round_steps import go, press, refused, said, told, turn
from tests.rules.second_rules import SECOND
from tests.rules.stuck_steps import ADMIN, away, leave, messages
from tests.rules.talking import Talking
from workflow.actions import AcceptRound, AnswerItem, AnswerSo, AttestRound, GiveFile, HandIn, ReturnRound
from workflow.cards import projection
from workflow.media.files import SentFile
from workflow.model import AuditEntry, Card, DutyRound, Media
from workflow.office import stuck
from workflow.rounds import turns

pytestmark = on_monday

ITEMS = """    items:
      hotline: {vi: Đường dây nóng, en: Hotline}
      rooms: {vi: Phòng họp, en: Rooms}
"""
ANSWERS = """    answers:
      same: {vi: Đúng, en: Right}
      changed: {vi: Đã sửa, en: Mended}
      help: {vi: Cần hỗ trợ, en: Help, done: no}
    helped_by: webmaster
"""
TABLE = SentFile("document", "h1", "u1", 1, "Danh bạ.xlsx", size=4000)
PLAN = SentFile("document", "h2", "u2", 2, "Kế hoạch.docx", size=4000)


def rules(done_by: str) -> str:
    """A duty of the units with a site, in place of that of their sites."""
    before, _ = SECOND.split("\nduties:\n")
    duty = "  plan:\n    title: {vi: Kế hoạch tháng, en: Plan}\n    every: month\n"
    ends = "    for: each unit with a site\n    by: unit_head\n    late: {report_to: board}\n"
    return f"{before}\nduties:\n{duty}{ends}{done_by}"


async def december(product: Product) -> DutyRound:
    await go(product, "2026-12-01T07:30")
    return await turn(product)


async def card(product: Product, name: str) -> str:
    """Somebody's card of the round of Economics, as it reads now."""
    kept = await product.newest(Card, duty_round=(await turn(product)).id, person=product.ids[name])
    return await said(product, await product.app.ask(lambda work: projection.view(work, kept)))


async def test_each_item_is_answered_by_an_answer_of_the_rules(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(ITEMS + ANSWERS)) as product:
        await december(product)
        assert "[Đường dây nóng] [Phòng họp]" in await card(product, "head")
        await press(product, "head", "menu:item-hotline")
        assert "[Đúng] [Đã sửa]\n[Cần hỗ trợ]\n[Quay lại]" in await card(product, "head")
        assert await press(product, "head", "so:1:hotline") == "said-item-so"
        assert "Đường dây nóng: Đã sửa (Anh/Chị Head)" in await card(product, "head")
        assert (await turn(product)).state == "open"
        await press(product, "head", "so:0:rooms")
        assert (await turn(product)).state == "done"


async def test_an_answer_that_is_not_done_reaches_whoever_helps_and_comes_back(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(ITEMS + ANSWERS)) as product:
        await december(product)
        await press(product, "head", "so:2:hotline")
        await press(product, "head", "so:0:rooms")
        assert "Anh/Chị Head đề nghị hỗ trợ: đường dây nóng" in await card(product, "webmaster")
        kept = await turn(product)
        assert (kept.state, kept.items["hotline"]["done"]) == ("done", "no")
        await go(product, "2026-12-31T16:30")
        assert "Đang cần hỗ trợ: Khoa Kinh tế" in (await told(product, "rounds-report", "board"))[0]


async def test_a_duty_without_items_is_one_thing(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules("")) as product:
        await december(product)
        assert "\nChưa trả lời\n" in await card(product, "head")
        assert (await card(product, "head")).endswith("[Đã xong]")
        await press(product, "head", "so:0:whole")
        assert "Kế hoạch tháng: đã xong (Anh/Chị Head)" in await card(product, "head")
        assert (await turn(product)).state == "done"


FILES = {
    "file": (PLAN, TABLE, "gửi tệp .docx hoặc .pdf", "problem-not-a-document"),
    "table": (TABLE, PLAN, "gửi bảng .xlsx hoặc .csv", "problem-not-a-table"),
}


@pytest.mark.parametrize("gives", FILES)
async def test_a_file_is_handed_in_where_it_is_asked_for(tmp_path: Path, gives: str) -> None:
    right, wrong, asked, problem = FILES[gives]
    async with open_product(tmp_path, rules(f"    gives: {gives}\n")) as product:
        found = await december(product)
        assert {"file": "Chưa gửi tệp", "table": "Chưa gửi bảng"}[gives] in await card(product, "head")
        assert (await card(product, "head")).endswith("[Gửi tệp]")
        head = Talking(product, "head")
        assert asked in await head.begin("update", {"round": found.id, "number": 0})
        actor = product.actor("head")
        assert (await product.app.do(GiveFile(actor, head.id, wrong))).problem == problem
        await product.app.do(GiveFile(actor, head.id, right))
        (media,) = await product.all(Media)
        assert (media.name, media.state, (await turn(product)).state) == (right.name, "wanted", "done")
        assert f"tệp {right.name} (Anh/Chị Head)" in await card(product, "head")


# reviews

REVIEWED = "    gives: file\n    reviewed_by: desk\n"


async def handed_in(product: Product) -> DutyRound:
    """The plan of Economics, with those who review it."""
    found = await december(product)
    head = Talking(product, "head")
    await head.begin("update", {"round": found.id, "number": 0})
    await product.app.do(GiveFile(product.actor("head"), head.id, PLAN))
    return await turn(product)


async def test_it_is_done_once_it_was_accepted(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(REVIEWED)) as product:
        found = await handed_in(product)
        assert (found.state, found.closed_at) == ("review", None)
        assert "Đã gửi, chờ Phòng Truyền thông duyệt." in await card(product, "head")
        assert (await card(product, "desk")).startswith(
            "Chờ duyệt · Kế hoạch tháng tháng 12/2026 · Khoa Kinh tế"
        )
        assert (await card(product, "desk")).endswith("[Đạt] [Đề nghị làm lại]")
        await product.app.do(AcceptRound(product.actor("desk"), found.id))
        assert (await turn(product)).state == "done"
        assert (await product.newest(AuditEntry, kind="round.accepted")).actor == product.ids["desk"]
        assert (await card(product, "head")).startswith("Đã đủ · ")


async def test_it_is_returned_for_a_reason_and_handed_in_again(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(REVIEWED)) as product:
        found = await handed_in(product)
        desk = Talking(product, "desk")
        assert "Nhập lý do" in await desk.begin("redo", {"round": found.id})
        await desk.say("Thiếu kinh phí")
        assert "Thẻ đã gửi lại" in await desk.said()
        assert (await turn(product)).state == "open"
        shown = await card(product, "head")
        assert "Anh/Chị Desk đề nghị làm lại: “Thiếu kinh phí”" in shown
        assert shown.endswith("[Gửi tệp]")
        await product.app.do(HandIn(product.actor("head"), found.id, 0, PLAN))
        again = Talking(product, "head")
        await again.begin("update", {"round": found.id, "number": 0})
        await product.app.do(GiveFile(product.actor("head"), again.id, PLAN))
        assert (await turn(product)).state == "review"


async def test_what_was_done_but_for_help_is_reviewed_once_it_has_come(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(f"{ITEMS}{ANSWERS}    reviewed_by: desk\n")) as product:
        await december(product)
        await press(product, "head", "so:2:hotline")
        await press(product, "head", "so:0:rooms")
        assert (await turn(product)).state == "done"
        await press(product, "head", "so:1:hotline")
        found = await turn(product)
        assert (found.state, found.closed_at) == ("review", None)
        await product.app.do(AcceptRound(product.actor("desk"), found.id))
        assert (await turn(product)).state == "done"


async def test_a_substitute_reviews_what_the_only_reviewer_answered(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(f"{REVIEWED.replace('desk', 'unit_head')}")) as product:
        found = await handed_in(product)
        assert (await refused(product, AcceptRound(product.actor("head"), found.id))).code == "not-reviewer"
        await product.app.do(AcceptRound(product.actor("deputy head"), found.id))
        assert (await turn(product)).state == "done"


Goes = Callable[[Product, str], Awaitable[None]]
NOBODY = [
    ("office", away, "office", "“Văn phòng Trường” đang vắng"),
    ("unit_head", away, "deputy head", "“Thủ trưởng đơn vị” đang vắng"),
    ("unit_head", leave, "deputy head", "“Thủ trưởng đơn vị” chỉ có người gửi, không được tự quyết định"),
]


@pytest.mark.parametrize(("by", "goes", "who", "why"), NOBODY)
async def test_what_nobody_can_review_is_told_at_once(
    tmp_path: Path, by: str, goes: Goes, who: str, why: str
) -> None:
    async with open_product(tmp_path, rules(REVIEWED.replace("desk", by))) as product:
        await goes(product, who)
        await handed_in(product)
        *_, message = await told(product, stuck.NOTICE, ADMIN)
        assert f"Kế hoạch tháng tháng 12/2026 · Khoa Kinh tế: {why}" in message


async def test_what_is_returned_to_nobody_is_told_at_once(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(REVIEWED)) as product:
        found = await handed_in(product)
        await away(product, "head")
        await away(product, "deputy head")
        before = await messages(product)
        await product.app.do(ReturnRound(product.actor("desk"), found.id, "Thiếu kinh phí"))
        assert len(await messages(product)) == len(before) + 1
        *_, message = await told(product, stuck.NOTICE, ADMIN)
        assert "Khoa Kinh tế: “Thủ trưởng đơn vị” đang vắng" in message


async def test_an_item_of_a_site_has_no_answers_of_the_rules(tmp_path: Path) -> None:
    async with open_product(tmp_path, SECOND) as product:
        found = await december(product)
        (item, *_) = await product.app.ask(lambda work: list(turns.duty_of(work, found).items))
        assert (await refused(product, AnswerSo(product.actor("head"), found.id, item, 0))).code == "gone"
        assert (await turn(product)).items == {}


async def test_what_waits_for_its_review_is_not_late(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(REVIEWED)) as product:
        found = await handed_in(product)
        await go(product, "2026-12-31T16:30")
        assert (await turn(product)).state == "review"
        await product.app.do(ReturnRound(product.actor("desk"), found.id, "Thiếu kinh phí"))
        assert (await turn(product)).state == "late"


BARRED = [
    ("head", AcceptRound, (), "not-reviewer"),
    ("webmaster", AcceptRound, (), "not-reviewer"),
    ("webmaster", ReturnRound, ("vì",), "not-reviewer"),
    ("head", AttestRound, (), "round-given"),
    ("head", AnswerSo, ("whole", 0), "round-given"),
    ("webmaster", HandIn, (0, PLAN), "not-answerer"),
]


@pytest.mark.parametrize(("who", "action", "values", "code"), BARRED)
async def test_nobody_else_reviews_and_nothing_is_answered_meanwhile(
    tmp_path: Path, who: str, action: type, values: tuple[object, ...], code: str
) -> None:
    async with open_product(tmp_path, rules(REVIEWED)) as product:
        found = await handed_in(product)
        assert (await refused(product, action(product.actor(who), found.id, *values))).code == code


async def test_who_reviews_second_reads_how_the_round_stands_by_now(tmp_path: Path) -> None:
    async with open_product(tmp_path, rules(REVIEWED)) as product:
        found = await december(product)
        accept = AcceptRound(product.actor("desk"), found.id)
        assert (await refused(product, accept)).code == "round-open"
        await handed_in(product)
        await product.app.do(accept)
        assert (await refused(product, ReturnRound(accept.actor, found.id, "vì"))).code == "round-accepted"


ODD = [
    (ITEMS + ANSWERS, AnswerItem, ("hotline", "same"), "gone"),
    (ITEMS + ANSWERS, AnswerSo, ("hotline", 3), "gone"),
    (ITEMS + ANSWERS, AnswerSo, ("other", 0), "gone"),
    (ITEMS + ANSWERS, HandIn, (0, PLAN), "gone"),
    ("    gives: file\n", AnswerSo, ("whole", 0), "gone"),
    ("    gives: file\n", AttestRound, (), "gone"),
    (ITEMS, AnswerItem, ("hotline", "help"), "gone"),
]


@pytest.mark.parametrize(("done_by", "action", "values", "code"), ODD)
async def test_a_press_beside_what_the_rules_offer_is_refused(
    tmp_path: Path, done_by: str, action: type, values: tuple[object, ...], code: str
) -> None:
    async with open_product(tmp_path, rules(done_by)) as product:
        found = await december(product)
        assert (await refused(product, action(product.actor("head"), found.id, *values))).code == code
        assert (await turn(product)).items == {}
