"""[Sửa một chỗ]: wrong words and right words, shown where they stand before anything is changed."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.fields.cursor import draft_id, field_key
from dialogs.fields.getters import question
from dialogs.fields.hearing import typed_in
from dialogs.here import here
from dialogs.outcome import ask_anew, carry_out, close, hint, is_kept, leave_line, move_on
from dialogs.states import Form
from dialogs.widgets import bold, shown, with_hints
from wording import Marked
from wording.marked import Writer, join, plain
from workflow.actions import CorrectSpot
from workflow.form.spot import Spot, around, places, read_spot
from workflow.text import cut

MOST = 8  # places that fit a window
SHOWN = 200  # letters shown of the words
Data = dict[str, Any]


async def on_spot(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.spot)


async def on_spot_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await ask_anew(manager, Form.spot)


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["adding"] = False
    await manager.switch_to(Form.long_text)


async def get_spot(dialog_manager: DialogManager, **_: object) -> Data:
    """How the words are given."""
    at, text = here(dialog_manager), await _text(dialog_manager)
    if text is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    asked = shown(bold(at.say("dialog-do-spot")), at.say("dialog-spot"))
    return {"text": with_hints(dialog_manager, asked), "alive": True}


async def on_words(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Wrong and right words; what is not found, or found too often, is asked for again."""
    at, text, typed = here(manager), await _text(manager), await typed_in(message, manager)
    if typed is None:
        return
    if text is None:
        await close(manager, "refusal-draft-gone")
        return
    spot = read_spot(typed)
    count = len(places(text, spot.wrong)) if spot else 0
    if spot is None:
        await hint(manager, at.say("dialog-spot-unread"))
    elif not 0 < count <= MOST:
        await hint(manager, at.say("dialog-spot-places", wrong=cut(spot.wrong, SHOWN), count=count))
    else:
        manager.dialog_data["spot"] = list(spot)
        await move_on(manager, Form.spot_sure)


async def _text(manager: DialogManager) -> str | None:
    """The text in hand."""
    at, draft, key = here(manager), draft_id(manager), field_key(manager)
    asked = await at.app.ask(lambda work: question(work, at.actor, draft, key))
    return asked.answer if asked and isinstance(asked.answer, str) else None


async def get_spot_sure(dialog_manager: DialogManager, **_: object) -> Data:
    """Each place, in the words around it: as it is, and where there is one as it will be."""
    at, text = here(dialog_manager), await _text(dialog_manager)
    spot = Spot(*dialog_manager.dialog_data["spot"])
    found = places(text, spot.wrong) if text else []
    if text is None or not found:
        return {"text": shown(at.say("problem-answer-moved-on")), "alive": False}
    lines: list[Marked | str] = [at.say("dialog-spot-found", wrong=cut(spot.wrong, SHOWN), count=len(found))]
    for n, start in enumerate(found, start=1):
        before, after = around(text, start, len(spot.wrong))
        number = f"{n}. " if len(found) > 1 else ""
        lines.append(_quoted(before, spot.wrong, after, number))
    if len(found) == 1:
        lines += [at.say("dialog-spot-becomes"), _quoted(before, spot.right, after)]
    lines.append(at.say("dialog-spot-sure" if len(found) == 1 else "dialog-spot-which"))
    return {
        "text": with_hints(dialog_manager, shown(*lines)),
        "alive": True,
        "one": len(found) == 1,
        "several": len(found) > 1,
        "count": len(found),
        "options": [(f"{n}", n) for n in range(1, len(found) + 1)] if len(found) > 1 else [],
    }


def _quoted(before: str, words: str, after: str, number: str = "") -> Marked:
    """Words in bold among those around them."""
    marked = Writer().add(cut(words, SHOWN), "bold").done()
    return join("", [plain(f"{number}“{before}"), marked, plain(f"{after}”")])


async def on_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _correct(manager)


async def on_one(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    await _correct(manager, number)


async def _correct(manager: DialogManager, number: int | None = None) -> None:
    """Correct all places, or the one with this number."""
    at, text, spot = here(manager), await _text(manager), Spot(*manager.dialog_data["spot"])
    found = places(text or "", spot.wrong)
    chosen = found if number is None else found[number - 1 : number]
    correct = CorrectSpot(at.actor, draft_id(manager), field_key(manager), spot, tuple(chosen))
    if await is_kept(manager, await carry_out(manager, correct)):
        leave_line(manager, at.say("dialog-spot-done", count=len(chosen)))
        manager.dialog_data["adding"] = False
        await manager.switch_to(Form.long_text)
