"""Presses on cards: plain callbacks, no dialog. Understand, one action, show."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Literal

from aiogram import F, Router
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from dialogs.press_answers import answer
from handlers.filters import Narrow, Where, begins
from wording import Limits, Wording
from wording.difference_page import as_html
from wording.render import cuts_changes
from workflow.actions import AnswerDigest, AnswerOffer, Press, Unbind
from workflow.app import App
from workflow.cards.choices import OpenMenu, Payload
from workflow.cards.payloads import OnCard, OnNotice
from workflow.errors import Refusal
from workflow.people.choices import RefuseArrival
from workflow.requests.cards.difference import difference
from workflow.rules.choices import DecideOffer, OfOffer, RefuseOffer, SignInstead
from workflow.work import Actor

SHOW_CHANGES = OpenMenu("changes").pack()


async def on_press(
    query: CallbackQuery, app: App, actor: Actor, wording: Wording, limits: Limits, language: str
) -> None:
    """The card itself is drawn by delivery; the press is answered here."""
    sent, on = OnCard.parse(query.data or ""), query.message
    if sent is None:
        raise Refusal("not-a-card")
    place, message = (str(on.chat.id), str(on.message_id)) if on else ("", "")
    pressed = await app.do(Press(actor, sent.card, place, message, sent.data, _shows(query)))
    said = wording.text(language, pressed.key, **pressed.values)
    await answer(query, said or None, alert=pressed.elsewhere)
    if sent.data == SHOW_CHANGES:
        await _hand_out_changes(query, app, sent.card, wording, limits, language)


async def _hand_out_changes(
    query: CallbackQuery, app: App, card: int, wording: Wording, limits: Limits, language: str
) -> None:
    """Where the card has no room for every change, the whole difference comes as a page, in private."""
    found = await app.ask(lambda work: difference(work, card))
    if found is None or query.bot is None or not cuts_changes(found.card, language, wording, limits):
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


def under_notice(kind: type[Payload]) -> Callable[[CallbackQuery], Awaitable[dict[str, object] | bool]]:
    """A filter for one kind of choice under a notice; it hands on the choice and the notice's number."""

    async def read(query: CallbackQuery) -> dict[str, object] | bool:
        sent = OnNotice.parse(query.data or "")
        choice = kind.parse(sent.data) if sent else None
        return {"notice": sent.notice, "choice": choice} if sent and choice else False

    return read


async def on_offer(
    query: CallbackQuery,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
    notice: int,
    choice: OfOffer,
) -> None:
    """A changed rules file applied, or the rules in force kept."""
    said = await app.do(AnswerOffer(actor, notice, choice.answer))
    await answer(query, wording.text(language, said.key), alert=True)


async def on_unbind(
    query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str, choice: RefuseArrival
) -> None:
    """The wrong person came in."""
    gone = await app.do(Unbind(actor, choice.account, choice.person))
    await answer(query, wording.text(language, "said-unbound", name=gone.name), alert=True)


async def on_digest(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """A digest answered: its reminders rest, for good or until the next working morning."""
    sent = OnNotice.parse(query.data or "")
    if sent is None:
        raise Refusal("not-a-card")
    said = await app.do(AnswerDigest(actor, sent.notice, sent.data))
    await answer(query, wording.text(language, said.key))


def router() -> Router:
    """Return the router of presses on cards."""
    made = Narrow("cards", begins(OnCard, OnNotice))
    made.callback_query.register(on_press, Where(F.data.startswith(OnCard.prefix())))
    made.callback_query.register(on_offer, under_notice(DecideOffer))
    made.callback_query.register(on_offer, under_notice(RefuseOffer))
    made.callback_query.register(on_offer, under_notice(SignInstead))
    made.callback_query.register(on_unbind, under_notice(RefuseArrival))
    made.callback_query.register(on_digest, Where(F.data.startswith(OnNotice.prefix())))
    return made
