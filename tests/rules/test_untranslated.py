"""A channel in another language than what was released: said before it is published and of its result."""

import io
from pathlib import Path

from openpyxl import load_workbook

from dialogs.table import workbook
from handlers.daily_log import sheets
from tests.kit.builders import LINK, RULES, Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.kit.there import there
from tests.rules.log_steps import logs, product, run, set_clock, told
from tests.rules.requester_steps import words
from tests.rules.test_log_export import month
from tests.rules.walk_steps import walked
from workflow.actions import ClaimTask, OpenCorrection, PublishTask
from workflow.lines import line
from workflow.model import Task

pytestmark = on_monday
__all__ = ["product"]

EN, VI = LINK.replace("/tin/", "/en/news/"), LINK
LACKS, UNAPPROVED = "chưa có bản tiếng Anh", "bản dịch chưa được duyệt"


async def released(product: Product) -> list[Task]:
    """Released for both languages: the text itself is Vietnamese."""
    await product.submit(english=True)
    for who in ("head", "desk", "board"):
        await product.decide(who)
    return await product.all(Task)


def lines(said: str, channel: str) -> list[str]:
    return [each for each in said.splitlines() if each.startswith(f"Website tiếng {channel}:")]


async def test_the_publishing_card_says_what_has_no_text_also_once_it_is_taken(product: Product) -> None:
    _, english = await released(product)
    for _ in range(2):
        said = await words(product, "webmaster")
        assert all(each.endswith(f", {LACKS}") for each in lines(said, "Anh"))
        assert lines(said, "Anh")
        assert LACKS not in "".join(lines(said, "Việt"))
        await product.app.do(ClaimTask(product.actor("webmaster"), english.id))


async def test_a_result_without_a_released_text_is_marked_wherever_it_is_shown(product: Product) -> None:
    vietnamese, english = await released(product)
    for task, link in ((vietnamese, VI), (english, EN)):
        await product.app.do(PublishTask(product.actor("webmaster"), task.id, link))
    marked = f"{EN} ({UNAPPROVED})"
    cards = {who: await words(product, who) for who in ("author", "board", "webmaster")}
    for said in (*cards.values(), "\n".join(await walked(product, "head"))):
        assert marked in said
        assert said.count(VI)
        assert said.count(UNAPPROVED) == said.count(EN)
    await run(product, "23/11/2026 16:30")
    ((_, kept),) = await logs(product)
    assert len(kept) == 2
    for _, said in await told(product):
        assert said.count(marked) == said.count(UNAPPROVED) == 1
    found = there(await month(product, "board"))
    posts = load_workbook(io.BytesIO(workbook(sheets(found, product.app, WORDING, "vi"))))
    assert [row[6].value for row in posts.worksheets[0].iter_rows(min_row=2)] == [VI, marked]
    set_clock(product, "25/11/2026 10:00")
    await product.app.do(OpenCorrection(product.actor("desk"), english.request, "Sai tên"))
    assert marked in await words(product, "desk")


async def test_it_is_said_in_the_language_of_the_reader() -> None:
    said = WORDING.say("en", line("task-untranslated", task="English website", language="en"))
    assert said == "English website, no English text yet"


async def test_a_site_may_be_in_a_language_that_nobody_chats_in(tmp_path: Path) -> None:
    """The office reads and writes Vietnamese, and has an English site (B05)."""
    async with open_product(tmp_path, RULES.replace("languages: [vi, en]", "languages: [vi]", 1)) as product:
        await released(product)
        english = lines(await words(product, "webmaster"), "Anh")
        assert english
        assert all(each.endswith(f", {LACKS}") for each in english)
        await product.check()
