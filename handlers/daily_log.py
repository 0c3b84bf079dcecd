"""/nhatky: what was published on a day, and the logs of its month as a table."""

import asyncio
import re
from datetime import date, datetime

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)

from dialogs import table
from dialogs.press_answers import answer
from dialogs.table import TableSheet
from handlers.filters import Narrow, Where, begins
from wording import Limits, Wording
from wording.render import Message as Shown
from wording.render import card
from workflow.actions import admit
from workflow.app import App
from workflow.calendar import months
from workflow.cards.payloads import OnLog
from workflow.dates import Reading, Unclear, read_date
from workflow.errors import Refusal
from workflow.log import daily_told, export
from workflow.log.export import MonthLog, Post
from workflow.model import Person
from workflow.work import Actor

COLUMNS = ("at", "reference", "subject", "unit", "channel", "who", "proof", "photos", "day", "returned")
PROOF = ("day", "closed", "digest", "seal")
MONTH = re.compile(r"\d{4}-\d{2}")


async def on_log(
    message: Message,
    command: CommandObject,
    app: App,
    actor: Actor,
    person: Person,
    wording: Wording,
    limits: Limits,
    language: str,
) -> None:
    """`/nhatky 23/11`: what was published on that day. `/nhatky` alone: today."""
    await admit(app, actor, "log")
    now = app.office.now().astimezone(app.rulebook.zone)
    day = past_day(command.args, now) if command.args else now.date()
    if day is None:
        await message.answer(wording.text(language, "log-how"))
        return
    view = await app.ask(lambda work: daily_told.of_day(work, person, day))
    if view is None:
        raise Refusal("log-not-yours")
    period = months.period(months.of(day))
    kept = await app.ask(lambda work: export.of_month(work, person, period))
    shown = card(view, language, wording, limits)[-1]
    if isinstance(shown, Shown):
        await message.answer(
            shown.text,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_markup=_offer(wording, language, period) if kept else None,
        )


def _offer(wording: Wording, language: str, period: str) -> InlineKeyboardMarkup:
    label = wording.text(language, "log-do-export", month=months.said(period))
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=OnLog(period).pack())]]
    )


def past_day(text: str, now: datetime) -> date | None:
    """A typed day, of those that fit the one that is not still to come."""
    found = read_date(text, now)
    if isinstance(found, Unclear) and found.code not in ("date-past", "date-ambiguous"):
        return None
    options = [found] if isinstance(found, Reading) else found.options
    days = [each.date for each in options if each.date and each.date <= now.date()]
    return days[0] if len(days) == 1 else None


async def on_export(
    query: CallbackQuery, app: App, actor: Actor, person: Person, wording: Wording, language: str
) -> None:
    """The logs of a month, as far as the person may read them now."""
    await admit(app, actor, "log")
    pressed = OnLog.parse(query.data or "")
    if pressed is None or not MONTH.fullmatch(pressed.period):
        raise Refusal("not-a-card")
    period = pressed.period
    found = await app.ask(lambda work: export.of_month(work, person, period))
    if found is None or query.bot is None:
        raise Refusal("log-not-yours")
    book = await asyncio.to_thread(table.workbook, sheets(found, app, wording, language))
    month = months.said(period)
    file = BufferedInputFile(book, wording.text(language, "log-file", month=period))
    caption = wording.text(language, "log-exported", month=month, posts=len(found.posts))
    await query.bot.send_document(query.from_user.id, file, caption=caption)
    await answer(query, None)


def sheets(found: MonthLog, app: App, wording: Wording, language: str) -> tuple[TableSheet, TableSheet]:
    """Return the published posts, and the digest of each log as the audit chain has it."""

    def say(key: str) -> str:
        return wording.text(language, key)

    def post(each: Post) -> tuple[str, ...]:
        unit, channel, who = (wording.value(language, each) for each in (each.unit, each.channel, each.who))
        at, returned = (f"{moment:%d/%m/%Y %H:%M}" for moment in (each.at, each.returned))
        photos = f"{each.photos or ''}"
        proof = (
            wording.text(language, "task-unapproved", result=each.proof) if each.unapproved else each.proof
        )
        return at, each.reference, each.subject, unit, channel, who, proof, photos, each.day, returned

    posts = tuple(post(each) for each in found.posts)
    closed = (f"{log.at.astimezone(app.rulebook.zone):%d/%m/%Y %H:%M}" for log in found.days)
    seals = (wording.say(language, seal.said()) if seal else "" for seal in found.seals)
    days = tuple(
        (log.day, at, log.digest, seal) for log, at, seal in zip(found.days, closed, seals, strict=True)
    )
    return (
        TableSheet(say("log-sheet"), tuple(say(f"log-column-{c}") for c in COLUMNS), posts),
        TableSheet(say("log-sheet-proof"), tuple(say(f"log-column-{c}") for c in PROOF), days),
    )


def router() -> Router:
    """Return the router of the daily log."""
    made = Narrow("log", begins(OnLog))
    made.message.filter(Where(F.chat.type == "private"))
    made.message.register(on_log, Command("nhatky", "log", ignore_case=True))
    made.callback_query.register(on_export, Where(F.data.startswith(OnLog.prefix())))
    return made
