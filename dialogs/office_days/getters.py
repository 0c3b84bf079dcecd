"""The content of the windows of the office's calendar, for administrators only."""

from collections.abc import Sequence
from datetime import date

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.here import Here, here
from dialogs.office_days.clicks import days_of
from dialogs.pages import Data, page_line, page_of, window_text
from dialogs.people.look import look, refused
from dialogs.table_problems import kept_problems, problem_lines
from dialogs.widgets import bold
from workflow.announcements import listing
from workflow.announcements.office_days import SaidDay, standing_word
from workflow.announcements.preview import DaysPreview, Move, preview, preview_revoked
from workflow.errors import Refusal
from workflow.work import Work

LINES = 15
MOVES = 10


async def get_list(dialog_manager: DialogManager, **_: object) -> Data:
    page = drawn_list.page(dialog_manager)
    found = await look(dialog_manager, lambda work: listing.calendar(work, page))
    return refused(dialog_manager) if found is None else drawn_list.draw(dialog_manager, found)


async def get_enter(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    if await look(dialog_manager, lambda work: True) is None:
        return refused(dialog_manager)
    return window_text(dialog_manager, bold(at.say("days-entering")), at.say("days-how"))


async def get_date(dialog_manager: DialogManager, **_: object) -> Data:
    at, worked = here(dialog_manager), bool(dialog_manager.dialog_data["worked"])
    asked = at.say("days-type-worked" if worked else "days-type-off")
    return window_text(dialog_manager, bold(at.say("days-entering")), asked)


async def get_date_sure(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    dates = [date.fromisoformat(day) for day in dialog_manager.dialog_data["dates"]]
    if len(dates) == 1:
        asked, options = at.say("days-date-sure", day=dates[0]), [(at.say("days-do-right"), 0)]
    else:
        asked = at.say("days-date-which")
        options = [(at.value(day), n) for n, day in enumerate(dates)]
    return {**window_text(dialog_manager, bold(at.say("days-entering")), asked), "options": options}


async def get_document(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    rows = [_said(at, said, "") for said in days_of(dialog_manager.dialog_data)][:LINES]
    head = bold(at.say("days-entering"))
    return window_text(dialog_manager, head, "\n".join(rows), at.say("days-type-document"), between="\n\n")


async def get_preview(dialog_manager: DialogManager, **_: object) -> Data:
    """Each day, and which running deadlines move; or every problem by row."""
    at, data = here(dialog_manager), dialog_manager.dialog_data
    unread = kept_problems(data)
    found = await look(
        dialog_manager,
        lambda work: DaysPreview(problems=unread) if unread else preview(work, days_of(data)),
    )
    if found is None:
        return refused(dialog_manager)
    head = bold(at.say("days-preview"))
    if found.problems:
        lines = problem_lines(at, found.problems)
        chosen, _start, where = page_of(dialog_manager, lines, LINES)
        counted = at.say("days-problems", count=len(lines))
        blocks = [counted, "\n".join(chosen), page_line(at, where)]
        return {
            **window_text(dialog_manager, head, *blocks, between="\n\n"), "can_confirm": False, **where,
        }  # fmt: skip
    lines = [_said(at, said, "same" if said.day in found.same else "new") for said in found.new]
    lines += [_said(at, said, "known") for said in found.known]
    chosen, _start, where = page_of(dialog_manager, lines, LINES)
    moves = moved_text(at, found.moves) if found.new else at.say("days-nothing-new")
    blocks = ["\n".join(chosen), moves, page_line(at, where)]
    text = window_text(dialog_manager, head, *blocks, between="\n\n")
    return {**text, "can_confirm": bool(found.new), **where}


def _said(at: Here, said: SaidDay, state: str) -> str:
    kind = at.say("days-worked" if said.worked else "days-off")
    return at.say("days-said", day=said.day, kind=kind, document=said.document, state=state)


def moved_text(at: Here, moves: Sequence[Move]) -> str:
    """How many deadlines move; of the first, from when to when."""
    lines = [
        at.say("days-move", what=move.what, before=move.before, after=move.after) for move in moves[:MOVES]
    ]
    rest = len(moves) - len(lines)
    more = [at.say("days-moves-more", count=rest)] if rest else []
    return "\n".join([at.say("days-moves", count=len(moves)), *lines, *more])


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
    text = window_text(dialog_manager, head, _said(at, said, ""), moved_text(at, moves), between="\n\n")
    return {**text, "can_revoke": True}
