"""The content of the windows of the office's calendar, for administrators only."""

from datetime import date

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.here import here
from dialogs.pages import Data, window_text
from dialogs.people.look import look, refused
from dialogs.widgets import bold
from workflow.announcements import listing
from workflow.announcements.forms import moved_lines, said_line
from workflow.announcements.office_days import SaidDay, standing_word
from workflow.announcements.preview import Move, preview_revoked
from workflow.errors import Refusal
from workflow.work import Work


async def get_list(dialog_manager: DialogManager, **_: object) -> Data:
    page = drawn_list.page(dialog_manager)
    found = await look(dialog_manager, lambda work: listing.calendar(work, page))
    return refused(dialog_manager) if found is None else drawn_list.draw(dialog_manager, found)


async def get_which(dialog_manager: DialogManager, **_: object) -> Data:
    """The announced days to come."""
    page = drawn_list.page(dialog_manager)
    found = await look(dialog_manager, lambda work: listing.announced(work, page))
    return refused(dialog_manager) if found is None else drawn_list.draw(dialog_manager, found)


async def get_revoke(dialog_manager: DialogManager, **_: object) -> Data:
    """Show the calendar without the announcement, and the deadlines that move."""
    at, day = here(dialog_manager), date.fromordinal(int(dialog_manager.dialog_data["revoke"]))

    def question(work: Work) -> tuple[SaidDay, tuple[Move, ...]] | tuple[()]:
        word = standing_word(work, day)
        return (SaidDay(1, day, word.worked, word.why), preview_revoked(work, day)) if word else ()

    head = bold(at.say("days-revoking"))
    try:
        found = await look(dialog_manager, question)
    except Refusal as refusal:
        why = at.say(f"refusal-{refusal.code}", **refusal.values)
        return {**window_text(dialog_manager, head, why, between="\n\n"), "can_revoke": False}
    if not found:
        return refused(dialog_manager, "not-administrator" if found is None else "day-not-announced")
    said, moves = found
    moved = "\n".join(map(at.line, moved_lines(moves)))
    text = window_text(dialog_manager, head, at.line(said_line(said)), moved, between="\n\n")
    return {**text, "can_revoke": True}
