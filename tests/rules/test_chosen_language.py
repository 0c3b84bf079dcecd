"""Somebody chooses another language: what is open is drawn in it, and what is over stays as it was."""

from pathlib import Path

from tests.kit.builders import open_product
from workflow.actions import SetLanguage
from workflow.model import Card


async def test_open_cards_of_whoever_chooses_a_language_are_drawn_again(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        over = await product.reach("closed")
        waits = await product.submit()
        head = product.ids["head"]
        await product.database.write(lambda store: store.change_all(store.all(Card), stale=False))
        await product.app.do(SetLanguage(product.actor("head"), "vi"))
        assert not await product.all(Card, stale=True)
        await product.app.do(SetLanguage(product.actor("head"), "en"))
        drawn = [(card.person, card.request) for card in await product.all(Card, stale=True)]
        assert drawn == [(head, waits.id)]
        assert await product.all(Card, person=head, request=over.id)
