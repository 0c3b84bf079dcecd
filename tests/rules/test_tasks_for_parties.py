"""Tasks that are no publishing: given to a party, and done with what the rules want (A15, C13, C23)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.kit.builders import LINK, Product, open_product
from tests.rules.second_rules import changed
from tests.rules.talking import Talking
from workflow.actions import ClaimTask, PublishTask
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Task
from workflow.requests.cards import views, walk
from workflow.requests.cards.case import Case

WEBSITE = "website_vi: {channel: website_vi, within: 1 working day}"
MEASURE = "{number: Mb/s, at_least: 20}"


def with_task(gives: str = "", to: str = "office", more: str = "") -> str:
    """The office's rules, in which news has a task of its own as well."""
    gives = f", gives: {gives}" if gives else ""
    title = "title: {vi: Đo đường truyền, en: Line test}"
    line = f"line: {{{title}, to: {to}, within: 4 working hours{gives}{more}}}"
    return changed((WEBSITE, f"{WEBSITE}\n      {line}"))


@asynccontextmanager
async def released(folder: Path, rules: str) -> AsyncIterator[Product]:
    """An office in which a request is released, in order at the end."""
    async with open_product(folder, rules) as product:
        await product.reach("publishing")
        yield product
        await product.check()


async def own_task(product: Product) -> Task:
    return await product.newest(Task, name="line")


async def asked(product: Product, name: str = "office") -> Talking:
    talking = Talking(product, name)
    await talking.begin("result", {"task": (await own_task(product)).id})
    return talking


async def words_of(product: Product, name: str) -> str:
    """The card of somebody, line by line."""
    request, person = await product.request(), await product.person(name)
    card = Card(request=request.id, person=person.id)
    view = await product.ask(lambda work: views.card(work, card))
    labels = [choice.label for row in view.choices for choice in row]
    said = (view.head, *view.lines, *view.rest, *labels)
    return "\n".join(Talking(product, name).words(each) for each in said)


async def test_it_is_opened_by_the_release_for_its_party_alone(tmp_path: Path) -> None:
    async with released(tmp_path, with_task()) as product:
        task = await own_task(product)
        assert (task.channel, task.role, task.state) == ("", "office", "open")
        assert task.due_at
        card = await words_of(product, "office")
        assert "Đo đường truyền: chờ kết quả" in card
        assert "Trả kết quả: Đo đường truyền" in card
        assert "Website tiếng Việt" not in card
        assert "Đo đường truyền" not in await words_of(product, "webmaster")
        with pytest.raises(Refusal, match="not-publisher"):
            await product.app.do(ClaimTask(product.actor("webmaster"), task.id))


async def test_the_request_waits_for_it(tmp_path: Path) -> None:
    async with released(tmp_path, with_task()) as product:
        website = await product.newest(Task, channel="website_vi")
        await product.app.do(PublishTask(product.actor("webmaster"), website.id, LINK))
        assert (await product.request()).status == "publishing"
        office = await asked(product)
        assert "Đo đường truyền: làm xong thì chọn “Đã xong”." in await office.window()
        assert (await office.press("Đã xong")).became == "over"
        assert (await own_task(product)).state == "done"
        assert (await product.request()).status == "rechecking"
        assert "Đo đường truyền: đã xong" in await words_of(product, "author")


async def test_a_number_that_is_not_enough_is_said_and_the_task_stays_open(tmp_path: Path) -> None:
    async with released(tmp_path, with_task(MEASURE)) as product:
        office = await asked(product)
        heard = await office.say("12 Mb/s")
        assert heard.problem == "problem-result-not-enough"
        assert (await own_task(product)).state == "open"
        id, actor = (await own_task(product)).id, product.actor("office")
        for said, code in (("12", "result-not-enough"), ("nhiều", "answer-kind-number")):
            assert (await product.app.do(PublishTask(actor, id, said))).problem == code
        assert (await office.say("25,5 Mb/s")).became == "over"
        task = await own_task(product)
        assert (task.state, task.note) == ("done", "25.5")
        assert "Đo đường truyền: 25,5 Mb/s" in await words_of(product, "author")
        request, author = await product.request(), await product.person("author")
        steps = await product.ask(lambda work: walk.walk(Case(work, request, person=author)))
        assert "đã trả kết quả" in office.words(steps[-1])
        assert "25,5 Mb/s" in office.words(steps[-1])


async def test_a_person_is_named(tmp_path: Path) -> None:
    async with released(tmp_path, with_task("person")) as product:
        office, colleague = await asked(product), await product.person("colleague")
        await office.say(colleague.name)
        if (await own_task(product)).state == "open":
            await office.press("Đúng")
        assert (await own_task(product)).note.startswith(f"{colleague.id}|")
        assert f"Đo đường truyền: {colleague.name}" in await words_of(product, "author")


@pytest.mark.parametrize(
    ("gives", "said"),
    [("note", "Đã đo tại hội trường"), ("link", "https://bienxanh.example.edu.vn/do/1")],
)
async def test_words_and_links_are_taken_as_those_of_channels(tmp_path: Path, gives: str, said: str) -> None:
    async with released(tmp_path, with_task(gives)) as product:
        assert (await (await asked(product)).say(said)).became == "over"
        assert said in await words_of(product, "author")


async def test_photos_are_added_and_returned(tmp_path: Path) -> None:
    async with released(tmp_path, with_task("photo")) as product:
        await product.put_up(await own_task(product), "office")
        assert "Đo đường truyền: đã thực hiện, 1 ảnh" in await words_of(product, "author")


async def test_the_log_names_it_as_a_task(tmp_path: Path) -> None:
    async with released(tmp_path, with_task()) as product:
        await product.app.do(ClaimTask(product.actor("office"), (await own_task(product)).id))
        entry = await product.newest(AuditEntry, kind="claimed")
        assert '"task":"line"' in entry.body.replace(" ", "")
