"""The answer to a press, shown over the window."""

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery

from workflow.text import cut

ALERT = 200


async def answer(query: CallbackQuery, text: str | None, *, alert: bool = False) -> None:
    """Answer a press. A press that waited too long for its answer was still carried out."""
    try:
        await query.answer(cut(text, ALERT) if text else None, show_alert=alert)
    except TelegramBadRequest as error:
        if "query is too old" not in error.message:
            raise
