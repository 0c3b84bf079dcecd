"""Invitation links: said once, in a message to be forwarded or a file; kept in no dialog and no database."""

from collections.abc import Sequence
from typing import Literal

from aiogram import Bot
from aiogram.types import BufferedInputFile, LinkPreviewOptions
from aiogram_dialog import DialogManager

from dialogs import table
from dialogs.here import bot_of, chat_of, here
from dialogs.outcome import carry_out, hint
from workflow.actions import InvitePeople, InviteUnit
from workflow.app import Action
from workflow.cards.payloads import ByInvitation
from workflow.people.invitations import InvitationLink, Invited, Links
from workflow.results import Secret
from workflow.text import split, units

HOURS = 72

Before = Literal["link", "account", "none"]  # that a new link takes the place of


async def _link(bot: Bot, token: str) -> str:
    return f"https://t.me/{(await bot.me()).username}?start={ByInvitation(token).pack()}"


async def hand_over(
    manager: DialogManager,
    action: Action[InvitationLink],
    name: str,
    before: Before = "none",
    token: Secret | None = None,
) -> bool:
    """Send the link of an invitation; where there is none yet, do an inviting action first.

    Done again after a crash it invites anew: the first link, which nobody may have seen, was kept nowhere.
    """
    while not token:
        link = await carry_out(manager, action)
        if link is None:
            return False
        token = link.token
    at = here(manager)
    text = at.say("people-link", name=name, link=await _link(bot_of(manager), token), hours=HOURS)
    await _send(manager, text)
    await hint(manager, at.say("people-link-sent", name=name, before=before))
    return True


async def _send(manager: DialogManager, text: str) -> None:
    """A text as it is, without a picture of what its links lead to."""
    plain = LinkPreviewOptions(is_disabled=True)
    await bot_of(manager).send_message(chat_of(manager), text, link_preview_options=plain, parse_mode=None)


async def hand_over_unit(manager: DialogManager, unit: str | None, title: str) -> None:
    """One text to be pasted elsewhere; too long, several that are whole each."""
    at, bot = here(manager), bot_of(manager)
    invited = await _invite(manager, InviteUnit(at.actor, unit))
    if not invited:
        return
    head = at.say("people-unit-links", unit=title, until=invited[0].until)
    lines = [f"{each.name}: {await _link(bot, each.token)}" for each in invited]
    pieces = split("\n".join(lines), at.limits.message - units(head) - 1)
    for piece in pieces:
        await _send(manager, f"{head}\n{piece}")
    await hint(manager, at.say("people-unit-links-sent", count=len(invited), messages=len(pieces)))


async def _invite(manager: DialogManager, action: Action[Links]) -> tuple[Invited, ...]:
    """Invite many, again where it is done again: the first links were kept nowhere."""
    links = await carry_out(manager, action)
    while links is not None and links.people and not links.people[0].token:
        links = await carry_out(manager, action)
    if links is not None and not links.people:
        await hint(manager, here(manager).say("people-waiting-none"))
    return links.people if links else ()


async def hand_over_all(manager: DialogManager, ids: Sequence[int]) -> None:
    """A file with one person and link a line."""
    at, bot = here(manager), bot_of(manager)
    invited = await _invite(manager, InvitePeople(at.actor, tuple(ids)))
    if not invited:
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
