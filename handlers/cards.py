"""Presses on cards: plain callbacks, no dialog. Understand, one action, show."""

from typing import Literal

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message

from wording import Wording
from workflow.actions import AnswerDigest, AnswerOffer, Press
from workflow.app import App
from workflow.errors import Refusal
from workflow.work import Actor

router = Router(name="cards")
LONGEST_NUMBER = 12  # digits; no card has so many, and a database takes no larger number


@router.callback_query(F.data.startswith("1:"))
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


def _shows(query: CallbackQuery) -> Literal["this", "other", "unknown"]:
    """Whether the pressed message is the bot's and carries the choice; it is not always told what it was."""
    message = query.message
    if not isinstance(message, Message) or query.bot is None:
        return "unknown"
    rows = message.reply_markup.inline_keyboard if message.reply_markup else []
    carries = any(button.callback_data == query.data for row in rows for button in row)
    own = message.from_user is not None and message.from_user.id == query.bot.id
    return "this" if own and carries else "other"


@router.callback_query(F.data.regexp(r"^2:\d{1,12}:(apply|keep)$"))
async def on_offer(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """A changed rules file applied, or the rules in force kept."""
    _, notice, data = (query.data or "").split(":")
    said = await app.do(AnswerOffer(actor, int(notice), data))
    await answer(query, wording.text(language, said), alert=True)


@router.callback_query(F.data.startswith("2:"))
async def on_digest(query: CallbackQuery, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """A digest answered: its reminders rest, for good or until the next working morning."""
    _, _, rest = (query.data or "").partition(":")
    notice, _, data = rest.partition(":")
    if not notice.isdecimal() or len(notice) > LONGEST_NUMBER:
        raise Refusal("not-a-card")
    said = await app.do(AnswerDigest(actor, int(notice), data))
    await answer(query, wording.text(language, said))


async def answer(query: CallbackQuery, text: str | None, *, alert: bool = False) -> None:
    """Answer a press. One that waited too long to be answered was still carried out."""
    try:
        await query.answer(text, show_alert=alert)
    except TelegramBadRequest as error:
        if "query is too old" not in error.message:
            raise
