"""Tasks have numbers of their own, by which their owners call them."""

from pathlib import Path

from bot.why import report
from tests.kit.builders import Product, open_product
from tests.rules.test_needed_tasks import post
from tests.rules.test_tasks_for_each import CAST, page, release, submit, with_pages
from wording import Wording
from workflow.actions import Recall
from workflow.model import Card, Request, Task
from workflow.office.work_list import work_list
from workflow.requests.cards import views
from workflow.requests.tasks import task_numbers
from workflow.requests.tasks.subject import TASK


async def number(product: Product, task: Task) -> str:
    request = await product.request()
    return await product.ask(lambda work: task_numbers.number(work.store, request, task))


async def called(product: Product, said: str) -> tuple[Request, Task] | None:
    return await product.ask(lambda work: task_numbers.found(work.store, said))


async def second_line(product: Product, name: str) -> str:
    """The number, unit and type on somebody's card."""
    request, person = await product.request(), await product.person(name)
    card = Card(request=request.id, person=person.id)
    view = await product.ask(lambda work: views.card(work, card))
    return Wording(product.app.rulebook.zone).value("vi", view.number)


async def test_it_stands_on_the_card_and_in_the_lists_of_its_owner(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(), CAST) as product:
        await submit(product, "economics", "training")
        await release(product)
        reference = (await product.request()).reference
        trainer, training = await product.person("trainer"), await page(product, "training")
        assert await number(product, training) == f"{reference}/2"
        assert (await second_line(product, "trainer")).startswith(f"{reference}/2 · ")
        assert (await second_line(product, "webmaster")).startswith(f"{reference} · ")
        mine = await product.ask(lambda work: work_list(work, product.actor("trainer"), "mine", 0))
        words = Wording(product.app.rulebook.zone)
        rows = "\n".join(words.value("vi", said) for row in mine.view.rows for said in row.said)
        assert f"{reference}/2" in rows
        item = await product.ask(lambda work: TASK.item(work, trainer, training))
        assert item
        assert item.what.values["reference"] == f"{reference}/2"


async def test_it_is_kept_through_other_releases_and_found_by_it(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(to="office"), CAST) as product:
        await submit(product, "economics", "training")
        await release(product)
        request = await product.request()
        before = [await number(product, task) for task in await product.all(Task, name="page")]
        await product.app.do(Recall(product.actor("board"), request.id, "Sai ngày"))
        await product.decide("board")
        tasks, request = await product.all(Task, name="page"), await product.request()
        after = [await number(product, task) for task in tasks]
        assert after == [*before, f"{request.reference}/3", f"{request.reference}/4"]
        for n, task in enumerate(tasks, start=1):
            assert await called(product, f"{request.reference.lower()}/{n} ") == (request, task)
        for wrong in ("0", "5", "", "x"):
            assert await called(product, f"{request.reference}/{wrong}") is None
        assert await product.database.read(
            lambda records: report(records, f"{request.reference}/3", None, "vi")
        )


async def test_publishing_goes_by_the_number_of_its_request(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_pages(), CAST) as product:
        await submit(product)
        await release(product)
        website = await product.newest(Task, channel="website_vi")
        assert await number(product, website) == (await product.request()).reference
        await post(product)
