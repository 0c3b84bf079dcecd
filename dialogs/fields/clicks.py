"""What presses and messages do in a question's window."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs import letters
from dialogs.fields.cursor import draft_id, field_key, find, go_back, go_on, is_anew, to_field
from dialogs.fields.getters import option_keys
from dialogs.fields.hearing import ask_for_kind, hear, is_kept, problem_text, spec_of, typed_in
from dialogs.here import here
from dialogs.outcome import carry_out, close, hint, leave_line, object_to, redraw_in_place, redraw_later
from dialogs.states import Form
from dialogs.upload import contents_problem
from workflow import form
from workflow.actions import Answered, Attach, Clear, GiveChoice, GiveText, RemoveLastPhoto, Skip
from workflow.actions.answer import problem_of
from workflow.files import SentFile

PART = 3000  # a chat platform cuts a long paste into parts of about 4096 that arrive together
TOGETHER = 2  # seconds


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await go_back(manager)


async def on_next(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Keep the answer as it is."""
    await go_on(manager)


async def on_skip(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    skip = Skip(here(manager).actor, draft_id(manager), field_key(manager))
    if await is_kept(manager, await carry_out(manager, skip)):
        await go_on(manager)


async def on_blank(press: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """Leave the field empty. Photos and files are not typed again in a minute: they are asked about first."""
    found = await find(manager)
    if found is None:
        await close(manager, "refusal-draft-gone")
    elif isinstance(found[0].answers.get(field_key(manager)), list):
        await manager.switch_to(Form.blank_sure)
    else:
        await on_blank_sure(press, button, manager)


async def on_blank_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To the question, with its answer."""
    found = await find(manager)
    if found is None:
        await close(manager, "refusal-draft-gone")
    else:
        await to_field(manager, found[1], field_key(manager))


async def on_blank_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Take the answer back and go on without one."""
    actor, draft, key = here(manager).actor, draft_id(manager), field_key(manager)
    if await carry_out(manager, Clear(actor, draft, key)) is None:
        return
    if await is_kept(manager, await carry_out(manager, Skip(actor, draft, key))):
        await go_on(manager)


async def on_leave(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Nothing is lost: a draft with an answer waits in the list."""
    found = await find(manager)
    await close(manager, "dialog-kept" if found and found[0].answers else "dialog-left")


async def on_option(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    """An option of a choice, or yes and no."""
    spec = await spec_of(manager)
    if spec is None:
        return
    keys = option_keys(spec)
    option = keys[number] if number < len(keys) else ""
    given = GiveChoice(here(manager).actor, draft_id(manager), field_key(manager), option)
    if await is_kept(manager, await carry_out(manager, given)):
        await go_on(manager)


async def on_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The next text takes the place of the answer; until then it stays."""
    manager.dialog_data.pop("refused_at", None)
    manager.dialog_data["anew"] = True


async def on_remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Take the last photo back."""
    await carry_out(manager, RemoveLastPhoto(here(manager).actor, draft_id(manager), field_key(manager)))


async def on_text(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Typed text for a short text. How the name of the request is written is asked about."""
    heard = await hear(message, manager)
    if heard and heard.problem and heard.problem.options:
        await letters.ask(manager, Form.letters, heard.problem)
    elif heard and await _give(message, manager):
        await go_on(manager)


async def keep_name(manager: DialogManager, name: str) -> None:
    """The name of the request in the letters that were chosen."""
    given = GiveText(here(manager).actor, draft_id(manager), field_key(manager), name)
    if await is_kept(manager, await carry_out(manager, given)):
        await go_on(manager)


async def on_name(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The name of an option, typed instead of pressed; what was understood is said."""
    heard = await hear(message, manager)
    if heard is None:
        return
    if heard.problem:
        await on_wrong_kind(message, widget, manager)
    elif await _give(message, manager):
        at = here(manager)
        said = at.value(form.said(heard.spec, heard.answer))
        leave_line(manager, at.say("dialog-answered", answer=said))
        await go_on(manager)


async def on_long_text(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Each message adds to the text; where the office allows it, a file answers instead, but not unasked."""
    found = await find(manager)
    if found is None:
        await close(manager, "refusal-draft-gone")
        return
    more = isinstance(found[0].answers.get(field_key(manager)), str) and not is_anew(manager)
    if message.text and not more and await hear(message, manager) is None:
        return
    if not (message.document and found[1].fields[field_key(manager)].or_file):
        await _add(message, manager, more=more)
    elif more:
        await hint(manager, here(manager).say("dialog-hint-file-or-text"))
    else:
        await on_file(message, _, manager)


async def _add(message: Message, manager: DialogManager, *, more: bool) -> None:
    """Add a part. After one that did not fit the rest of the paste is left out too: a text has no holes."""
    at, length = int(message.date.timestamp()), len(message.text or "")
    if at - manager.dialog_data.get("refused_at", 0) <= TOGETHER:
        await hint(manager, here(manager).say("dialog-hint-rest"))
        kept = False
    else:
        kept = await _give(message, manager, more=more)
        if not manager.has_context():
            return
        if kept:
            manager.dialog_data["anew"] = False
    if not kept and (length >= PART or "refused_at" in manager.dialog_data):
        manager.dialog_data["refused_at"] = at
    if length >= PART:
        redraw_later(manager)
    elif kept:
        redraw_in_place(manager)


async def on_wrong_kind(_: Message, __: MessageInput, manager: DialogManager) -> None:
    """Something typed where a button answers."""
    await ask_for_kind(manager)


async def _hear_other(message: Message, manager: DialogManager) -> None:
    """Words where photos or a file are asked for: "không có" leaves the question out."""
    heard = await hear(message, manager)
    if heard and heard.problem:
        await object_to(manager, here(manager).say(f"problem-{heard.problem.code}", **heard.problem.values))


async def on_photo(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A photo, one of an album, or an image sent as a file. The counter is drawn when they stop coming."""
    if not (message.photo or message.document):
        await _hear_other(message, manager)
        return
    answered = await _attach(message, manager)
    if answered is None:
        return
    if answered.problem:
        await hint(manager, problem_text(manager, answered))
    redraw_later(manager)


async def on_file(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """A document answers the field at once; another one replaces it."""
    if not message.document:
        await _hear_other(message, manager)
    elif await is_kept(manager, await _attach(message, manager)):
        await go_on(manager)


async def _give(message: Message, manager: DialogManager, *, more: bool = False) -> bool:
    text = await typed_in(message, manager)
    if text is None:
        return False
    given = GiveText(here(manager).actor, draft_id(manager), field_key(manager), text, more)
    return await is_kept(manager, await carry_out(manager, given))


async def _attach(message: Message, manager: DialogManager) -> Answered | None:
    file = sent_file(message)
    if problem := await contents_problem(manager, file):
        return problem_of(problem, 0)
    return await carry_out(manager, Attach(here(manager).actor, draft_id(manager), field_key(manager), file))


def sent_file(message: Message) -> SentFile:
    """A photo in its largest size, or a document; its place in the chat is its place in the order."""
    caption, position = message.caption or "", message.message_id
    if message.photo:
        photo = max(message.photo, key=lambda size: size.width * size.height)
        return SentFile(
            kind="photo", handle=photo.file_id, unique=photo.file_unique_id, position=position,
            size=photo.file_size or 0, caption=caption,
        )  # fmt: skip
    file = message.document
    if file is None:
        raise ValueError("neither a photo nor a document")
    return SentFile(
        kind="document", handle=file.file_id, unique=file.file_unique_id, position=position,
        name=file.file_name or "", mime=file.mime_type or "", size=file.file_size or 0, caption=caption,
    )  # fmt: skip
