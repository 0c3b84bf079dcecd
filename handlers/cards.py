"""Presses on cards: plain callbacks, no dialog. Understand, one action, show."""

import asyncio
from typing import Literal

from aiogram import F, Router
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from dialogs.presses import answer
from handlers.filters import Where
from wording import Wording
from wording.difference import as_html
from wording.render import cuts_changes
from workflow.actions import AnswerDigest, AnswerOffer, Press, Unbind
from workflow.app import App
from workflow.errors import Refusal
from workflow.requests.cards.difference import difference
from workflow.work import Actor

SHOW_CHANGES = "menu:changes"
LONGEST_NUMBER = 12  # digits; no card has so many, and a database takes no larger number


async def on_press(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """The card itself is drawn by delivery; the press is answered here."""
    _, _, rest = (query.data or "").partition(":")
    card, _, data = rest.partition(":")
    if not card.isdecimal() or len(card) > LONGEST_NUMBER:
        raise Refusal("not-a-card")
    on = query.message
    place, message = (str(on.chat.id), on.message_id) if on else ("", 0)
    pressed = await app.do(Press(actor, int(card), place, message, data, _shows(query)))
    said = wording.text(language, pressed.said, reference=pressed.reference)
    await answer(query, said or None)
    if data == SHOW_CHANGES:
        await _hand_out_changes(query, app, int(card), wording, language)


async def _hand_out_changes(
    query: CallbackQuery, app: App, card: int, wording: Wording, language: str
) -> None:
    """Where the card has no room for every change, the whole difference comes as a page, in private."""
    found = await app.ask(lambda work: difference(work, card))
    if found is None or query.bot is None or not cuts_changes(found.card, language, wording):
        return
    page = await asyncio.to_thread(as_html, found, language, wording)
    name = wording.text(language, "changes-file", reference=found.reference)
    caption = wording.text(language, "changes-page", reference=found.reference)
    await query.bot.send_document(query.from_user.id, BufferedInputFile(page, name), caption=caption)


def _shows(query: CallbackQuery) -> Literal["this", "other", "unknown"]:
    """Whether the pressed message is the bot's and carries the choice; it is not always told what it was."""
    message = query.message
    if not isinstance(message, Message) or query.bot is None:
        return "unknown"
    rows = message.reply_markup.inline_keyboard if message.reply_markup else []
    carries = any(button.callback_data == query.data for row in rows for button in row)
    own = message.from_user is not None and message.from_user.id == query.bot.id
    return "this" if own and carries else "other"


async def on_offer(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """A changed rules file applied, or the rules in force kept."""
    _, notice, data = (query.data or "").split(":")
    said = await app.do(AnswerOffer(actor, int(notice), data))
    await answer(query, wording.text(language, said), alert=True)


async def on_unbind(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """The wrong person came in."""
    _, account, person = (query.data or "").split("-")
    name = await app.do(Unbind(actor, int(account), int(person)))
    await answer(query, wording.text(language, "said-unbound", name=name), alert=True)


async def on_digest(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """A digest answered: its reminders rest, for good or until the next working morning."""
    _, _, rest = (query.data or "").partition(":")
    notice, _, data = rest.partition(":")
    if not notice.isdecimal() or len(notice) > LONGEST_NUMBER:
        raise Refusal("not-a-card")
    said = await app.do(AnswerDigest(actor, int(notice), data))
    await answer(query, wording.text(language, said))


def router() -> Router:
    """Return the router of presses on cards."""
    made = Router(name="cards")
    made.callback_query.register(on_press, Where(F.data.startswith("1:")))
    made.callback_query.register(on_offer, Where(F.data.regexp(r"^2:\d{1,12}:(apply|keep)$")))
    made.callback_query.register(on_unbind, Where(F.data.regexp(r"^2:\d{1,12}:unbind-\d{1,12}-\d{1,12}$")))
    made.callback_query.register(on_digest, Where(F.data.startswith("2:")))
    return made
