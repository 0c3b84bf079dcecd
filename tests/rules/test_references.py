"""The numbers of requests, and the one that texts give as an example."""

from datetime import timedelta
from pathlib import Path

from handlers.menu import help_for
from storage.after_restore import go_on
from tests.kit.builders import RULES, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from workflow.requests import references

pytestmark = on_monday


async def test_help_gives_a_number_of_this_office_as_an_example(tmp_path: Path) -> None:
    ours = RULES.replace("reference: YC", "reference: CV")
    async with open_product(tmp_path, ours) as product:
        await product.submit()
        assert (await product.request()).reference == "CV-2026-0001"
        assert await product.app.ask(references.following) == "CV-2026-0002"
        person = await product.person("author")
        for language in ("vi", "en"):
            said = await help_for(product.app, person, WORDING, language)
            assert "/visao CV-2026-0042" in said
            assert "YC-" not in said


async def test_a_number_that_a_restore_may_have_lost_is_not_given_again(tmp_path: Path) -> None:
    """One backup is put back twice: each time numbers begin behind all that can have been given."""
    async with open_product(tmp_path) as product:
        await product.submit()
        given = set[str]()
        for _ in range(2):
            await product.database.write(lambda records: go_on(records, product.clock.now()))
            product.clock.moment += timedelta(minutes=5)
            number = await product.app.ask(references.following)
            assert number > "YC-2026-0002"
            assert number not in given
            given.add(number)
        await product.submit()
        sent = (await product.request()).reference
        assert sent == max(given)
        following = f"YC-2026-{int(sent.rpartition('-')[2]) + 1}"
        assert await product.app.ask(references.following) == following
        product.clock.moment += timedelta(days=60)
        assert await product.app.ask(references.following) == "YC-2027-0001"
