"""Tasks that end with a document: it is sent in the chat and stands on the cards (C12)."""

from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.rules.talking import Talking
from tests.rules.test_needed_tasks import post
from tests.rules.test_tasks_for_parties import asked, own_task, released, with_task, words_of
from workflow.actions import AttachResult, GiveFile, PublishTask
from workflow.errors import Refusal
from workflow.form.conversing import Heard
from workflow.media.files import SentFile
from workflow.model import Card, Media, Task
from workflow.requests.cards import views

PLAN = SentFile("document", "h1", "u1", 1, "Kế hoạch truyền thông.docx", size=4000)
NEEDED = with_task("file", more=", needed_for: board")


async def give(office: Talking, file: SentFile) -> Heard:
    return await office.product.app.do(GiveFile(office.product.actor(office.name), office.id, file))


async def media_on(product: Product, name: str, menu: str = "") -> list[str]:
    """The files on somebody's card."""
    request, person = await product.request(), await product.person(name)
    card = Card(request=request.id, person=person.id, menu=menu)
    return [each.name for each in (await product.ask(lambda work: views.card(work, card))).media]


async def test_it_is_sent_in_the_chat_and_reaches_whoever_decides(tmp_path: Path) -> None:
    async with open_product(tmp_path, NEEDED) as product:
        await product.submit()
        office = await asked(product)
        assert "gửi tệp .docx hoặc .pdf" in await office.window()
        await give(office, PLAN)
        assert "Đã ghi kết quả" in await office.said()
        task = await own_task(product)
        (media,) = await product.all(Media, id=tuple(task.photos))
        assert (task.state, media.state, media.name) == ("done", "wanted", PLAN.name)
        await product.decide("head")
        await product.decide("desk")
        assert f"Đo đường truyền: tệp {PLAN.name}" in await words_of(product, "board")
        assert await media_on(product, "board") == [PLAN.name]
        assert await media_on(product, "author", views.WHOLE) == [PLAN.name]
        await product.decide("board")
        await post(product)
        assert PLAN.name in await media_on(product, "author")
        await product.check()


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (SentFile("document", "h", "u", 1, "kế hoạch.xlsx"), "problem-not-a-document"),
        (SentFile("photo", "h", "u", 1), "problem-not-a-document"),
        (
            SentFile("document", "h", "u", 1, "to.pdf", size=3 * 2**20, most=2**20),
            "problem-file-too-large",
        ),
    ],
)
async def test_what_is_no_document_or_too_large_is_said(tmp_path: Path, file: SentFile, said: str) -> None:
    async with released(tmp_path, with_task("file")) as product:
        office = await asked(product)
        assert (await give(office, file)).problem == said
        assert (await office.say("xong rồi")).problem == "problem-answer-kind-file"
        assert (await own_task(product)).photos == []


async def test_others_attach_none_and_a_result_needs_one(tmp_path: Path) -> None:
    async with released(tmp_path, with_task("file")) as product:
        task = await own_task(product)
        with pytest.raises(Refusal, match="not-publisher"):
            await product.app.do(AttachResult(product.actor("webmaster"), task.id, PLAN))
        done = await product.app.do(PublishTask(product.actor("office"), task.id))
        assert done.problem == "result-no-file"
        website = await product.newest(Task, channel="website_vi")
        with pytest.raises(Refusal, match="gone"):
            await product.app.do(AttachResult(product.actor("webmaster"), website.id, PLAN))


async def test_the_last_file_that_was_sent_is_the_result(tmp_path: Path) -> None:
    async with released(tmp_path, with_task("file")) as product:
        task, actor = await own_task(product), product.actor("office")
        first = await product.app.do(AttachResult(actor, task.id, PLAN))
        other = SentFile("document", "h2", "u2", 2, "Bản hai.pdf")
        second = await product.app.do(AttachResult(actor, task.id, other))
        late = await product.app.do(PublishTask(actor, task.id, f"{first.media}"))
        assert late.problem == "result-no-file"
        await product.app.do(PublishTask(actor, task.id, f"{second.media}"))
        assert (await own_task(product)).photos == [second.media]
