"""The bot's own account, and the command menu by role and language."""

import asyncio
import logging
from collections.abc import Callable

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeUnion,
    User,
)

from bot.delivery.telegram.chat_ids import NAME
from bot.delivery.telegram.reach import Reach
from bot.outage import PlatformAway, TokenRefused
from handlers.menu import GROUP, Has, commands, raises
from storage import Database, StoreUnavailable
from wording import Wording
from workflow.app import App
from workflow.log import readers
from workflow.model import Account, Membership, Record, RuleOffer
from workflow.people import figure_readers, permissions
from workflow.requests import references
from workflow.requests.queue import queue_posts
from workflow.work import Work

log = logging.getLogger("loa.menu")
REFUSED = "Telegram refuses the token: it is wrong or was revoked; set LOA_TELEGRAM_TOKEN to a valid one"
DOUBT = 2.0  # seconds between a refusal of the token and the question whether it is meant
AGAIN = 60.0


async def introduce(bot: Bot) -> User:
    """Return the account of the token. Raises PlatformAway, or TokenRefused once it is refused again."""
    try:
        return await bot.get_me()
    except PlatformAway as away:
        if not away.refuses_token:
            raise
    await asyncio.sleep(DOUBT)
    try:
        return await bot.get_me()
    except PlatformAway as away:
        if away.refuses_token:
            raise TokenRefused(REFUSED) from None
        raise


async def doubt(bot: Bot, reach: Reach, fail: Callable[[TokenRefused], None]) -> None:
    """Ask again whenever the token was refused: one refusal may be a mistake. A second one is a failure."""
    while True:
        await reach.in_doubt.wait()
        await asyncio.sleep(DOUBT)
        try:
            await introduce(bot)
            reach.in_doubt.clear()
        except TokenRefused as error:
            fail(error)
            return
        except (PlatformAway, TelegramAPIError):  # the platform cannot be asked now
            continue


class Menu:
    """Keeps the menus true: they are set at the start and whenever roles, accounts or the rules change."""

    def __init__(self, bot: Bot, app: App, database: Database, wording: Wording) -> None:
        self._bot, self._app, self._wording = bot, app, wording
        self._changed = asyncio.Event()
        self._changed.set()
        self._given = dict[tuple[int, str], Has]()
        self._example = ""
        database.writer.on_commit(self._committed)

    def _committed(self, kinds: set[type[Record]]) -> None:
        if kinds & {Membership, Account, RuleOffer}:
            self._changed.set()

    async def run(self) -> None:
        """Set the menus whenever they change. A failure is said once, and tried again every minute."""
        failed = ""
        while True:
            await self._changed.wait()
            self._changed.clear()
            try:
                await self._publish()
                failed = ""
            except Exception as error:  # whatever it is, the rest of the bot need not stop for it
                why = type(error).__name__
                if why != failed and not isinstance(
                    error, PlatformAway | TelegramRetryAfter
                ):  # said elsewhere
                    trace = None if isinstance(error, TelegramAPIError | StoreUnavailable) else error
                    log.warning(
                        "the command menus are not set (%s), next try in a minute", error, exc_info=trace
                    )
                failed = why
                self._changed.set()
                await asyncio.sleep(AGAIN)

    async def _publish(self) -> None:
        own = await self._app.ask(_with_more)
        example = await self._app.ask(references.example)
        if example != self._example:
            self._example, self._given = example, dict.fromkeys(self._given, Has())
        spec = self._app.rulebook.spec
        languages, all_have = spec.organisation.languages, Has(trouble=raises(spec))
        for language in languages:
            code = None if language == languages[0] else language
            await self._set(language, code, commands(all_have), BotCommandScopeAllPrivateChats())
            await self._set(language, code, GROUP, BotCommandScopeAllGroupChats())
            for chat in [chat for chat, of in self._given if of == language and chat not in own]:
                await self._set(language, code, commands(all_have), BotCommandScopeChat(chat_id=chat))
                del self._given[chat, language]
            for chat, each in own.items():
                if self._given.get((chat, language)) != each:
                    await self._set(language, code, commands(each), BotCommandScopeChat(chat_id=chat))
                    self._given[chat, language] = each

    async def _set(
        self, language: str, code: str | None, names: tuple[str, ...], scope: BotCommandScopeUnion
    ) -> None:
        said = [
            BotCommand(
                command=name,
                description=self._wording.text(language, f"command-{name}", example=self._example),
            )
            for name in names
        ]
        await self._bot.set_my_commands(said, scope=scope, language_code=code)


def _with_more(work: Work) -> dict[int, Has]:
    """The chats of whoever reads the whole log or figures, has a queue or administers, and which of these."""
    administrators, log = (
        {p.id for p in each(work)} for each in (permissions.administrators, readers.readers)
    )
    figures = {person.id: person for person in figure_readers.readers(work)}
    trouble = raises(work.rulebook.spec)
    held = [each for role in queue_posts.roles(work) for each in work.store.all(Membership, role=role)]
    queue = {each.person for each in held if permissions.is_current(work, each)}
    return {
        int(account.external): Has(
            administers=id in administrators,
            log=id in log,
            figures=id in figures,
            trouble=trouble,
            queue=id in queue,
        )
        for id in sorted({*figures, *log, *queue})
        for account in work.store.all(Account, person=id, platform=NAME, reachable=True)
    }
