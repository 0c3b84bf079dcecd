"""Who the bot is, and the command menu by role and language."""

import logging

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeUnion,
    User,
)

from bot.intake.poller import TokenRefused
from handlers.menu import GROUP, commands
from wording import Wording
from workflow import permissions
from workflow.app import App
from workflow.model import Account
from workflow.work import Work

log = logging.getLogger("loa.menu")


async def introduce(bot: Bot) -> User:
    """Ask who the token belongs to. Raises TokenRefused."""
    try:
        return await bot.get_me()
    except TelegramUnauthorizedError as error:
        raise TokenRefused(str(error)) from None


async def publish(bot: Bot, app: App, wording: Wording) -> None:
    """Set the menus. The bot works without them, so a failure is only noted."""
    admins = await app.ask(_administrators)
    try:
        for language in app.rulebook.spec.organisation.languages:
            code = None if language == app.rulebook.spec.organisation.languages[0] else language
            await _set(bot, wording, language, code, commands(False), BotCommandScopeAllPrivateChats())
            await _set(bot, wording, language, code, GROUP, BotCommandScopeAllGroupChats())
            for chat in admins:
                await _set(bot, wording, language, code, commands(True), BotCommandScopeChat(chat_id=chat))
    except TelegramAPIError as error:
        log.warning("the command menu could not be set: %s", type(error).__name__)


def _administrators(work: Work) -> list[int]:
    found = [a for p in permissions.administrators(work) for a in work.store.all(Account, person=p.id)]
    return [int(a.external) for a in found if a.reachable]


async def _set(
    bot: Bot,
    wording: Wording,
    language: str,
    code: str | None,
    names: tuple[str, ...],
    scope: BotCommandScopeUnion,
) -> None:
    menu = [BotCommand(command=n, description=wording.text(language, f"command-{n}")) for n in names]
    await bot.set_my_commands(menu, scope=scope, language_code=code)
