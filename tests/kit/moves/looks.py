"""Each card as it is seen: in both languages, and every choice of it works when it is pressed at once."""

from functools import partial

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.moves import shown
from tests.kit.moves.fault import Fault
from tests.kit.moves.inline import Inline
from tests.kit.moves.move import WORDING, Move
from wording.render import Message
from wording.render import card as render
from wording.speaker import LANGUAGES
from workflow.app import App
from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Card
from workflow.text import units
from workflow.work import Work


async def look(app: App, runner: Inline, card: Card) -> None:
    """Render a card, and try all that it offers to each of its readers. Raises Fault."""
    await app.ask(lambda work: _render(work, card))
    for who in await app.ask(lambda work: shown.readers(work, card)):
        await _try_all(app, runner, card, who, {card.menu})


def _render(work: Work, card: Card) -> None:
    view = projection.view(work, card)
    for language in LANGUAGES:
        for part in render(view, language, WORDING, TELEGRAM):
            if isinstance(part, Message) and not 0 < units(part.text) <= TELEGRAM.message:
                raise Fault("length", f"card {card.id} in {language}: {part.text}")


async def _try_all(app: App, runner: Inline, card: Card, who: str, opened: set[str]) -> None:
    """Every choice on its own, and behind each menu, once, every choice of that."""
    for move in await app.ask(lambda work: list(shown.on_card(who, card.id, work))):
        with runner.undone():
            after = (
                await app.ask(lambda work: work.store.get(Card, card.id)) if await take(app, move) else None
            )
            if after and after.menu not in opened:
                opened.add(after.menu)
                await app.ask(partial(_render, card=after))
                await _try_all(app, runner, after, who, opened)


async def take(app: App, move: Move) -> bool:
    """Make a move; whether it was carried out. Raises Fault where it is refused without a good reason."""
    try:
        for action in move.actions:
            await app.do(action)
    except Refusal as refusal:
        if refusal.code in move.may:
            return False
        kind = f"refused {refusal.code} at {move.where.split()[0]} | {move.what}"
        raise Fault(kind, f"{move.name}\n{move.actions}") from refusal
    return True
