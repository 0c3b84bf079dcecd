"""Words in place of a press: answered with the buttons that decide, or with the state that they ask for."""

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.utils.deep_linking import create_start_link
from aiogram_dialog import DialogManager

import dialogs
from dialogs.typed import words
from handlers.filters import Narrow, Where
from wording import Wording
from workflow.actions import KeepReply, RaiseTrouble, ReplyCard
from workflow.app import App
from workflow.cards.payloads import OnCard, OnWayIn
from workflow.cards.shape import Choice
from workflow.form.consent import read_consent
from workflow.model import ChatPlace, Request
from workflow.requests.cards.asked_state import asked_state
from workflow.requests.cards.replies import Reply, card_at, reply, reply_under
from workflow.requests.own_verbs import own_verbs
from workflow.requests.troubles.raising import told
from workflow.requests.troubles.trouble_words import meant
from workflow.work import Actor, Work


async def on_reply(
    message: Message,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
    dialog_manager: DialogManager,
) -> None:
    """Words under a card are no answer to the window that is open, unless it asks for words on a request."""
    if await answer_trouble(message, app, actor, wording, language):
        return
    kind = read_consent(said(message), await app.ask(own_verbs)).kind
    awaited = dialogs.asks_in_words(dialog_manager)
    is_meant = kind in ("agreed", "received") or (kind == "conditional" and not awaited)
    if is_meant and await answer_words(message, app, actor, wording, language, only_under=True):
        return
    if awaited or not await answer_state(message, app, actor, wording, language, only_under=True):
        raise SkipHandler


async def answer_words(
    message: Message,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
    *,
    only_under: bool,
) -> bool:
    """Answer words on a decision, perhaps only those under a card. Return whether they were any."""
    text, under = said(message), message.reply_to_message
    place = ChatPlace(actor.platform, str(message.chat.id))

    def question(work: Work) -> Reply | None:
        person = work.find_person(actor)
        if person is None:
            return None
        found = reply_under(work, person, text, place, str(under.message_id)) if under else None
        return found if found or only_under else reply(work, person, text)

    return await _send(message, app, actor, wording, language, await app.ask(question))


async def answer_state(
    message: Message,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
    *,
    only_under: bool,
) -> bool:
    """Answer somebody who asks how far their request is, perhaps only under its card.

    Return whether that was asked.
    """
    place, under = ChatPlace(actor.platform, str(message.chat.id)), message.reply_to_message
    card = str(under.message_id) if under else ""

    def question(work: Work) -> Reply | None:
        person = work.find_person(actor)
        shown = card_at(work, place, card) if only_under else None
        if person is None or (only_under and not (shown and shown.request)):
            return None
        return asked_state(work, person, words(message), place, card)

    return await _send(message, app, actor, wording, language, await app.ask(question))


async def _send(
    message: Message, app: App, actor: Actor, wording: Wording, language: str, found: Reply | None
) -> bool:
    """Send an answer, where there is one. Buttons that decide act on a card, and the answer goes with it."""
    if found is None:
        return False
    card, place = 0, ChatPlace(actor.platform, str(message.chat.id))
    if found.request is not None:
        card = (await app.do(ReplyCard(actor, found.request, place.external))).id
    lines = [wording.say(language, line) for line in found.lines]
    row = [await _button(message, each, card, wording.say(language, each.label)) for each in found.choices]
    sent = await message.answer("\n".join(lines), reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]))
    if card:
        await app.do(KeepReply(actor, card, str(sent.message_id), place.external, found.words))
    return True


async def answer_trouble(message: Message, app: App, actor: Actor, wording: Wording, language: str) -> bool:
    """Raise the trouble that words under a card tell of. Return whether they were any (rule C26)."""
    text, under = said(message), message.reply_to_message
    place = ChatPlace(actor.platform, str(message.chat.id))

    def question(work: Work) -> RaiseTrouble | None:
        person = work.find_person(actor)
        return meant(work, actor, person, text, place, str(under.message_id)) if person and under else None

    found = await app.ask(question)
    if found is None:
        return False
    sent = await app.do(found)
    lines = await app.ask(lambda work: told(work, work.require(Request, sent.request)))
    await message.answer("\n".join(wording.say(language, line) for line in lines))
    return True


def said(message: Message) -> str:
    """The words of a message; of a sticker, the sign it stands for."""
    return words(message) if message.text else (message.sticker and message.sticker.emoji) or ""


async def _button(message: Message, choice: Choice, card: int, label: str) -> InlineKeyboardButton:
    """A press on the card, or a way into the private chat."""
    style = {"good": "success", "bad": "danger"}.get(choice.style)
    if not choice.private:
        return InlineKeyboardButton(text=label, callback_data=OnCard(card, choice.data).pack(), style=style)
    if message.chat.type == "private" or message.bot is None:
        return InlineKeyboardButton(text=label, callback_data=OnWayIn(choice.private).pack(), style=style)
    link = await create_start_link(message.bot, choice.private)
    return InlineKeyboardButton(text=label, url=link, style=style)


def router() -> Router:
    """Return the router of words under cards; it is asked before a window is."""
    made = Narrow("replies")
    made.message.register(on_reply, Where(F.chat.type == "private"), Where(F.reply_to_message))
    return made
