"""Rows: a short table that is collected or pasted, and a task for each line (A23, B02)."""

import json
from pathlib import Path

import pytest

from tests.kit.builders import LINK, Product, open_product
from tests.rules.second_rules import changed, question
from tests.rules.talking import Talking
from tests.rules.test_tasks_for_parties import WEBSITE, words_of
from workflow.actions import GiveText, PublishTask, SendDraft, StartDraft
from workflow.model import AuditEntry, Card, Task
from workflow.requests.cards import views
from workflow.work import Actor

SENT_TO = (
    "{kind: rows, title: {vi: Đã gửi cho, en: Sent to}, required: true, "
    "columns: [{vi: Cơ quan báo chí, en: Outlet}, {vi: Người nhận, en: Person}, {vi: Lúc, en: At}]}"
)
ASKED = changed(question("sent_to", SENT_TO), (WEBSITE, f"{WEBSITE[:-1]}, asks: [sent_to]}}"))
PAGES = "{kind: rows, title: {vi: Các trang, en: Pages}, max: 3}"
MEND = "page: {title: {vi: Sửa, en: Mend}, to: office, for_each: pages, gives: link}"
OF_PAGES = changed(question("pages", PAGES), (WEBSITE, f"{WEBSITE}\n      {MEND}"))


async def drafted(product: Product, pages: str) -> tuple[Actor, int]:
    """A news item of the author's, with these pages."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    for field, said in (
        ("title", "Hội thảo logistics xanh"), ("body", "Một đoạn."), ("category", "Nghiên cứu"),
        ("english", "không"), ("pages", pages),
    ):  # fmt: skip
        assert not (await product.app.do(GiveText(actor, draft, field, said))).problem
    return actor, draft


async def test_rows_come_one_by_one_or_pasted_and_are_shown_before_they_count(tmp_path: Path) -> None:
    async with open_product(tmp_path, ASKED) as product:
        await product.reach("publishing")
        webmaster = Talking(product, "webmaster")
        await webmaster.begin("result", {"task": (await product.newest(Task, state="open")).id})
        assert "Mỗi dòng ghi: Cơ quan báo chí; Người nhận; Lúc" in await webmaster.window()
        assert (await webmaster.say("Báo Biển")).problem == "problem-row-of-cells"
        await webmaster.say("Báo Biển; chị Lan; 10:15")
        assert "Đã ghi nhận: Báo Biển · chị Lan · 10:15. Đúng không?" in await webmaster.window()
        assert (await webmaster.say("Đài Sóng")).problem == "problem-row-of-cells"
        await webmaster.say("Đài Sóng\tanh Nam\t10:20\nBáo Biển, chị Lan, 10:15")
        both = "Báo Biển · chị Lan · 10:15; Đài Sóng · anh Nam · 10:20"
        assert both in await webmaster.window()
        await webmaster.press("Đúng")
        await webmaster.say(LINK)
        task = await product.newest(Task, state="done")
        assert task.answers == {"sent_to": "Báo Biển | chị Lan | 10:15\nĐài Sóng | anh Nam | 10:20"}
        assert f"Đã gửi cho: {both}" in await words_of(product, "author")
        await product.check()


async def test_each_row_is_a_task_of_its_own(tmp_path: Path) -> None:
    async with open_product(tmp_path, OF_PAGES) as product:
        actor, draft = await drafted(product, "Trang tuyển sinh, mục 2\n- Trang khoa\nTrang khoa")
        await product.app.do(SendDraft(actor, draft))
        for name in ("head", "desk", "board"):
            await product.decide(name)
        tasks = await product.all(Task, name="page")
        assert [task.value for task in tasks] == ["Trang tuyển sinh, mục 2", "Trang khoa"]
        assert "Sửa: 1. Trang tuyển sinh, mục 2: chờ kết quả" in await words_of(product, "office")
        for task in tasks:
            assert (await product.request()).status == "publishing"
            await product.app.do(PublishTask(product.actor("office"), task.id, f"{LINK}/{task.id}"))
        done = [each.body for each in await product.all(AuditEntry, kind="task.done")]
        assert [json.loads(body).get("row") for body in done] == ["1", "2"]
        assert not any("Trang" in body for body in done)  # words of people stay out of the log
        await product.check()


async def test_no_more_rows_are_taken_than_the_rules_allow(tmp_path: Path) -> None:
    async with open_product(tmp_path, OF_PAGES) as product:
        actor = product.actor("author")
        draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
        for said, problem in (
            ("a\nb\nc\nd", "too-many-rows"),
            ("a" * 201, "row-too-long"),
            ("a\nb\nc", None),
        ):
            assert (await product.app.do(GiveText(actor, draft, "pages", said))).problem == problem


async def test_no_more_is_taken_than_is_shown_before_the_release(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(question("pages", PAGES.replace(", max: 3", "")))) as product:
        rows = [f"Trang {n:02d} {'x' * 83} hết{n:02d}" for n in range(20)]
        actor, draft = await drafted(product, "\n".join(rows))
        longer = "\n".join([*rows[:-1], f"{rows[-1]} và một đoạn nữa"])
        assert (await product.app.do(GiveText(actor, draft, "pages", longer))).problem == "rows-too-long"
        await product.app.do(SendDraft(actor, draft))
        for name in ("head", "desk"):
            await product.decide(name)
        card = Card(request=(await product.request()).id, person=(await product.person("board")).id)
        view = await product.ask(lambda work: views.card(work, card))
        said = Talking(product, "board").words(view.answers[-1].value)
        assert [row for row in rows if row not in said] == []


@pytest.mark.parametrize("gives", ["link", "tick"])
async def test_tasks_of_rows_that_begin_alike_are_told_apart(tmp_path: Path, gives: str) -> None:
    rules = OF_PAGES.replace("gives: link", f"gives: {gives}")
    site = "https://www.bienxanh.example.edu.vn/vi/tin-tuc/tuyen-sinh/dai-hoc-chinh-quy/"
    async with open_product(tmp_path, rules) as product:
        actor, draft = await drafted(product, f"{site}trang-a\n{site}trang-b")
        await product.app.do(SendDraft(actor, draft))
        for name in ("head", "desk", "board"):
            await product.decide(name)
        said = [each for each in (await words_of(product, "office")).splitlines() if site[:40] in each]
        assert said
        assert len(said) == len({*said}), "each line and each button is of one row"
        for task, page in zip(await product.all(Task, name="page"), ("trang-a", "trang-b"), strict=True):
            office = Talking(product, "office")
            await office.begin("result", {"task": task.id})
            assert f"{site}{page}" in await office.window()


async def test_a_task_of_a_row_is_named_as_the_row_is_read(tmp_path: Path) -> None:
    """Its cells stand apart as in the answer, without the sign by which they are kept."""
    columns = PAGES.replace("max: 3", "columns: [{vi: Trang, en: Page}, {vi: Mục, en: Section}]")
    rules = changed(question("pages", columns), (WEBSITE, f"{WEBSITE}\n      {MEND}"))
    async with open_product(tmp_path, rules) as product:
        actor, draft = await drafted(product, "Trang khoa; Mục 2")
        await product.app.do(SendDraft(actor, draft))
        for name in ("head", "desk", "board"):
            await product.decide(name)
        assert (await product.newest(Task, name="page")).value == "Trang khoa | Mục 2"
        assert "Sửa: 1. Trang khoa · Mục 2: chờ kết quả" in await words_of(product, "office")
        await product.check()
