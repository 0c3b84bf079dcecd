"""Invitation links: said once, in a message to be forwarded or a file; kept in no dialog and no database."""

from collections.abc import Sequence

from aiogram import Bot
from aiogram.types import BufferedInputFile, LinkPreviewOptions
from aiogram_dialog import DialogManager

from dialogs import table
from dialogs.here import bot_of, chat_of, here
from dialogs.outcome import carry_out, hint
from workflow.actions.invite import Invited, InvitePeople, Secret
from workflow.app import Action

HOURS = 72


async def _link(bot: Bot, token: str) -> str:
    return f"https://t.me/{(await bot.me()).username}?start=i-{token}"


async def hand_over(manager: DialogManager, action: Action[Secret], name: str) -> bool:
    """Do an inviting action and send its link.

    Done again after a crash it invites anew: the first link, which nobody may have seen, was kept nowhere.
    """
    token = await carry_out(manager, action)
    while token == "":
        token = await carry_out(manager, action)
    if token is None:
        return False
    at, bot = here(manager), bot_of(manager)
    text = at.say("people-link", name=name, link=await _link(bot, token), hours=HOURS)
    await bot.send_message(
        chat_of(manager), text, link_preview_options=LinkPreviewOptions(is_disabled=True), parse_mode=None
    )
    await hint(manager, at.say("people-link-sent", name=name))
    return True


async def hand_over_all(manager: DialogManager, ids: Sequence[int]) -> None:
    """A file with one person and link a line."""
    at, bot = here(manager), bot_of(manager)
    invite = InvitePeople(at.actor, tuple(ids))
    invited = await carry_out(manager, invite)
    while invited and not invited[0].token:
        invited = await carry_out(manager, invite)
    if invited is None:
        return
    if not invited:
        await hint(manager, at.say("people-waiting-none"))
        return
    await bot.send_document(
        chat_of(manager),
        BufferedInputFile(await _file(manager, invited), at.say("people-links-file")),
        caption=at.say("people-links", count=len(invited), hours=HOURS),
    )
    await hint(manager, at.say("people-links-sent", count=len(invited)))


async def _file(manager: DialogManager, invited: Sequence[Invited]) -> bytes:
    at, bot = here(manager), bot_of(manager)
    headings = (at.say("people-column-name"), at.say("people-column-link"))
    return table.links(headings, [(each.name, await _link(bot, each.token)) for each in invited])
