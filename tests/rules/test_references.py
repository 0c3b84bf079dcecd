"""The numbers of requests, and the one that texts give as an example."""

from pathlib import Path

from handlers.menu import help_for
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
