"""A long text, written in parts. Before a text is replaced its person is asked."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs import upload
from dialogs.edited import remember
from dialogs.fields import held
from dialogs.fields.attachments import attach
from dialogs.fields.cursor import draft_id, field_key, find, go_on, is_adding, is_alone
from dialogs.fields.hearing import hear, spec_of
from dialogs.here import here
from dialogs.outcome import carry_out, is_kept, leave_line, redraw_in_place, say_problem
from dialogs.sent import sent_file
from dialogs.typed import words
from workflow.actions import GiveText
from workflow.form import kinds, questions
from workflow.media import files


async def on_long_text(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Each message adds to a text being written; any other answer there is asks what is meant."""
    spec, found = await spec_of(manager), await find(manager)
    if found is None or spec is None:
        return
    answer = found[0].answers.get(field_key(manager))
    if message.document and kinds.of(spec).describe().takes_file:
        file = sent_file(message, here(manager).limits)
        if problem := files.problem_with(spec, file) or await upload.contents_problem(manager, file):
            await say_problem(manager, problem)
        elif isinstance(answer, str):
            await held.hold_file(manager, file)
        else:
            await attach(manager, file)
    elif message.text and is_adding(manager):
        await _take(message, manager)
    elif await hear(message, manager) is None:
        return
    elif answer:
        await held.hold_text(message, manager)
    else:
        await _take(message, manager)


async def _take(message: Message, manager: DialogManager) -> None:
    """Take a part. After one too short to be cut from a paste the next question comes, where it cannot be
    mistaken for more of the text: there another part is offered to it."""
    kept = await held.take_part(message, manager, _add)
    found = await find(manager) if kept and not held.may_be_cut(message, manager) else None
    if found is None or "refused_at" in manager.dialog_data:
        return
    draft, kind = found
    key = field_key(manager)
    then = None if is_alone(manager) else questions.next_question(kind, draft.answers)
    extras = questions.extras(kind)
    ahead = extras if then in extras else [then] if then else []
    takes_words = any(kinds.of(kind.fields[each]).describe().is_written for each in ahead)
    if draft.purpose == "new" and not takes_words:
        at, answer = here(manager), draft.answers.get(key)
        length = len(answer) if isinstance(answer, str) else 0
        title = kind.fields[key].title
        leave_line(manager, at.say("dialog-text-taken", title=title, length=length))
        await go_on(manager)
        manager.dialog_data["ended"] = True


async def _add(message: Message, manager: DialogManager) -> bool:
    """Go on with the text."""
    given = GiveText(here(manager).actor, draft_id(manager), field_key(manager), words(message), "end")
    kept = await is_kept(manager, await carry_out(manager, given))
    if kept:
        manager.dialog_data["adding"] = True
        remember(manager, message, field_key(manager))
    return kept


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The text is done for now: what comes next is asked about."""
    manager.dialog_data.pop("refused_at", None)
    manager.dialog_data["adding"] = False


async def on_whole(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The text as a file, to be read or worked on in full."""
    found = await find(manager)
    text = found[0].answers.get(field_key(manager)) if found else None
    if found and isinstance(text, str):
        title = found[1].fields[field_key(manager)].title.in_(here(manager).language)
        await upload.hand_out_text(manager, title, text)
        redraw_in_place(manager)
