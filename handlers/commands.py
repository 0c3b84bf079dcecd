"""Commands of the private chat."""

import asyncio

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import BufferedInputFile, Message
from aiogram_dialog import DialogManager

import dialogs
from handlers.filters import Narrow, Where
from handlers.menu import help_for
from wording import Limits, Wording, picture
from workflow.actions import ComeBack, RepostRounds, SetLanguage, admit
from workflow.app import App
from workflow.model import Person, Request
from workflow.requests import explained, references
from workflow.rounds import overview as round_table
from workflow.text import split, units
from workflow.work import Actor


async def on_new(message: Message, dialog_manager: DialogManager) -> None:
    await dialogs.start_new(dialog_manager)


async def on_work(message: Message, dialog_manager: DialogManager) -> None:
    await dialogs.my_work(dialog_manager)


async def on_find(_: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """`/tim hội thảo logistics`: the requests in which these words are. `/tim` alone: how to seek."""
    await dialogs.find(dialog_manager, command.args or "")


async def on_queue(message: Message, dialog_manager: DialogManager) -> None:
    """All that one's posts have in hand: for those that decide or do something."""
    await dialogs.queue(dialog_manager)


async def on_duties(
    message: Message, app: App, actor: Actor, wording: Wording, limits: Limits, language: str, person: Person
) -> None:
    """How those stand who owe a duty, in words and as pictures; one's own open card comes again."""
    duties = app.rulebook.spec.duties
    tables = await app.ask(lambda work: [round_table.table(work, person, key) for key in duties])
    if not tables:
        await message.answer(wording.text(language, "website-no-duty"))
    for table in [each for each in tables if each.rows] or tables[:1]:
        view = round_table.overview(table)
        said = "\n".join(wording.say(language, line) for line in (view.head, *view.said))
        if table.rows:
            *others, last = await asyncio.to_thread(picture.draw, table, language, wording)
            for shown in others:
                await message.answer_photo(BufferedInputFile(shown, "website.png"))
            caption = said if units(said) <= limits.caption else None
            await message.answer_photo(BufferedInputFile(last, "website.png"), caption=caption)
        if not table.rows or units(said) > limits.caption:
            await _answer(message, said, limits)
    await app.do(RepostRounds(actor))


async def on_events(message: Message, dialog_manager: DialogManager) -> None:
    """The coming events of one's units."""
    await dialogs.events(dialog_manager)


async def on_help(message: Message, app: App, wording: Wording, language: str, person: Person) -> None:
    await message.answer(await help_for(app, person, wording, language))


async def on_people(message: Message, dialog_manager: DialogManager) -> None:
    """Inviting, importing, the staff list: for administrators."""
    await dialogs.people(dialog_manager)


async def on_days(message: Message, dialog_manager: DialogManager) -> None:
    """Days off, days worked, entering a notice: for administrators."""
    await dialogs.office_days(dialog_manager)


async def on_units(message: Message, dialog_manager: DialogManager) -> None:
    """The register of units: one's own, and for administrators all of them."""
    await dialogs.units(dialog_manager)


async def on_figures(message: Message, dialog_manager: DialogManager) -> None:
    """The figures of this month: for the roles that the rules name."""
    await dialogs.figures(dialog_manager)


async def on_language(message: Message, app: App, actor: Actor, wording: Wording, language: str) -> None:
    """Each press of the command goes to the organisation's next language."""
    known = app.rulebook.spec.organisation.languages
    following = known[(known.index(language) + 1) % len(known)] if language in known else known[0]
    await app.do(SetLanguage(actor, following))
    await message.answer(wording.text(following, "language-set"))


async def on_away(
    message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    app: App,
    actor: Actor,
    wording: Wording,
    language: str,
) -> None:
    """`/vang 7/12 đến 9/12`: away on these days. `/vang` alone: back, or asked for the days."""
    if not command.args and (await app.do(ComeBack(actor))).changed:
        await message.answer(wording.text(language, "away-back"))
    else:
        await dialogs.absence(dialog_manager, command.args or "")


async def on_delegate(message: Message, dialog_manager: DialogManager) -> None:
    """Delegate a role to a colleague, or end a delegation."""
    await dialogs.delegation(dialog_manager)


async def on_trouble(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """`/suco mất mạng`: trouble at a livestream that runs, and whom to call (rules C25, C26)."""
    await dialogs.ask_trouble(dialog_manager, typed=command.args or "")


async def on_trial(message: Message, dialog_manager: DialogManager) -> None:
    """Walk a request that is sent now through the rules: for administrators."""
    await dialogs.trial(dialog_manager)


async def on_why(
    message: Message,
    command: CommandObject,
    app: App,
    actor: Actor,
    person: Person,
    wording: Wording,
    limits: Limits,
    language: str,
) -> None:
    """`/visao YC-2026-0042`: why it waits, why one has it, why one was reminded."""
    name = command.args
    if not name:
        await message.answer(wording.text(language, "why-how", example=await app.ask(references.example)))
        return
    id = await app.ask(lambda work: explained.find(work, name))
    await admit(app, actor, "request", id)
    lines = await app.ask(lambda work: explained.reasons(work, person, work.require(Request, id)))
    await _answer(message, "\n".join(wording.say(language, each) for each in lines), limits)


async def _answer(message: Message, said: str, limits: Limits) -> None:
    """Say all of it, in as many messages as it takes."""
    for part in split(said, limits.message):
        await message.answer(part)


def router() -> Router:
    """Return the router of the commands."""
    made = Narrow("commands")
    made.message.filter(Where(F.chat.type == "private"))
    made.message.register(on_new, Command("moi", "new", ignore_case=True))
    made.message.register(on_work, Command("viec", "home", ignore_case=True))
    made.message.register(on_find, Command("tim", "find", ignore_case=True))
    made.message.register(on_queue, Command("ban", "queue", ignore_case=True))
    made.message.register(on_duties, Command("dinhky", "website", "site", ignore_case=True))
    made.message.register(on_events, Command("sukien", "events", ignore_case=True))
    made.message.register(on_why, Command("visao", "why", ignore_case=True))
    made.message.register(on_trouble, Command("suco", "trouble", ignore_case=True))
    made.message.register(on_help, Command("trogiup", "help", ignore_case=True))
    made.message.register(on_people, Command("nguoi", "people", ignore_case=True))
    made.message.register(on_units, Command("donvi", "units", ignore_case=True))
    made.message.register(on_figures, Command("baocao", "report", ignore_case=True))
    made.message.register(on_days, Command("lich", "days", ignore_case=True))
    made.message.register(on_trial, Command("dithu", "walk", ignore_case=True))
    made.message.register(on_language, Command("ngonngu", "language", ignore_case=True))
    made.message.register(on_away, Command("vang", "away", ignore_case=True))
    made.message.register(on_delegate, Command("uyquyen", "delegate", ignore_case=True))
    return made
