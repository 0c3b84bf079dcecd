"""Numbered photos: left out, put in order and given captions, by what is typed or pressed."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select

from dialogs.album import Album, caption_all, leave_out, obey
from dialogs.fields import attached, clicks
from dialogs.fields.cursor import draft_id, field_key
from dialogs.fields.getters import Question, get_question, question
from dialogs.fields.held import hold_late
from dialogs.here import here
from dialogs.numbering import number
from dialogs.outcome import hint
from dialogs.sheet import numbered, pictured, sheet_of
from dialogs.states import Form
from dialogs.typed import words
from dialogs.widgets import GOOD, Options, Press, Said, back, bold, shown, window, with_hints
from workflow.actions import ArrangePhotos, CaptionPhotos
from workflow.model import Media
from workflow.short_answers import is_none
from workflow.text import clean, cut, lowered

CAPTION = 60  # letters shown of each
WIDE = 5  # numbers in a row
Data = dict[str, Any]


# the question


async def get_photos(dialog_manager: DialogManager, **given: object) -> Data:
    """The question, and the photos' captions under their numbers."""
    data = await get_question(dialog_manager, **given)
    media = await _media(dialog_manager)
    if data["alive"]:
        number(dialog_manager, field_key(dialog_manager), media)
    if not data["alive"] or not media:
        return data
    at = here(dialog_manager)
    said = shown(at.say("dialog-photos-how"), *numbered(media, CAPTION))
    text = f"{data['text']}\n{said}"
    return {**data, **pictured(text, await sheet_of(dialog_manager, media))}


async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """An order about the photos there are, another photo, or what any question hears."""
    if not await _is_order(message, manager):
        await _other(message, widget, manager)


async def _is_order(message: Message, manager: DialogManager, *, bare: bool = False) -> bool:
    """Whether the message is an order about the photos, which is then answered."""
    asked = await _asked(manager)
    return asked is not None and await obey(message, manager, _album(manager, asked), bare=bare)


async def _other(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """A photo, a part of the text, or words that are no order, which are asked about."""
    if await hold_late(message, manager):
        return
    typed = words(message) if message.text else ""
    if typed and not is_none(typed) and await _media(manager):
        await hint(manager, here(manager).say("dialog-photos-unclear", typed=cut(typed, CAPTION)))
        manager.show_mode = ShowMode.EDIT
    else:
        await attached.on_photo(message, widget, manager)


def _album(manager: DialogManager, asked: Question) -> Album:
    at, draft, key = here(manager), draft_id(manager), field_key(manager)
    return Album(
        of=key,
        media=asked.media,
        window=Form.photos,
        arrange=lambda photos: ArrangePhotos(at.actor, draft, key, photos),
        caption=lambda captions: CaptionPhotos(at.actor, draft, key, captions),
        empty=None if asked.spec.required else Form.blank_sure,
    )


async def _asked(manager: DialogManager) -> Question | None:
    at, draft, key = here(manager), draft_id(manager), field_key(manager)
    return await at.app.ask(lambda work: question(work, at.actor, draft, key))


async def _media(manager: DialogManager) -> list[Media]:
    """The photos in their order."""
    asked = await _asked(manager)
    return asked.media if asked else []


# leaving out by a press


async def on_less(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.photos_less)


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.photos)


async def get_less(dialog_manager: DialogManager, **_: object) -> Data:
    """A button for each photo."""
    at, asked = here(dialog_manager), await _asked(dialog_manager)
    if asked is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    number(dialog_manager, field_key(dialog_manager), asked.media)
    text = shown(bold(asked.spec.title.in_(at.language)), at.say("dialog-photos-which"))
    numbers = [(f"{n}", n) for n in range(1, len(asked.media) + 1)]
    seen = pictured(with_hints(dialog_manager, text), await sheet_of(dialog_manager, asked.media))
    return {**seen, "alive": True, "options": numbers}


async def on_number(_: CallbackQuery, __: Select[int], manager: DialogManager, pressed: int) -> None:
    """Leave this photo out. The window is left: its numbers mean other photos now."""
    if asked := await _asked(manager):
        await leave_out(manager, _album(manager, asked), pressed)


async def on_numbers(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Typed numbers of photos to leave out."""
    if not await _is_order(message, manager, bare=True):
        await _other(message, widget, manager)


# one caption for all


async def on_caption(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.photos_caption)


async def get_caption(dialog_manager: DialogManager, **_: object) -> Data:
    """The captions that this one would replace; the only caption there is can be taken for all."""
    at, asked = here(dialog_manager), await _asked(dialog_manager)
    if asked is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    number(dialog_manager, field_key(dialog_manager), asked.media)
    title, captions = asked.spec.title.in_(at.language), [m.caption for m in asked.media if m.caption]
    lines = [at.say("dialog-photos-caption", title=lowered(title), count=len(asked.media))]
    if captions:
        lines.append(at.say("dialog-photos-caption-instead", count=len(captions)))
    is_only = len(set(captions)) == 1 and len(captions) < len(asked.media)
    if is_only:
        lines.append(at.say("dialog-photos-caption-only", caption=captions[0]))
    text = with_hints(dialog_manager, shown(bold(title), *lines))
    seen = pictured(text, await sheet_of(dialog_manager, asked.media))
    return {**seen, "alive": True, "is_only": is_only}


async def on_same(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The only caption there is, for all."""
    asked = await _asked(manager)
    captions = {m.caption for m in asked.media if m.caption} if asked else set()
    if asked and len(captions) == 1:
        await caption_all(manager, _album(manager, asked), captions.pop())


async def on_words(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The words of the caption, unless they are an order about the photos."""
    if await _is_order(message, manager):
        return
    text, asked = clean(words(message)) if message.text else "", await _asked(manager)
    if not text or not asked or not asked.media:
        await _other(message, widget, manager)
        return
    await caption_all(manager, _album(manager, asked), "" if is_none(text) else text)
    manager.show_mode = ShowMode.EDIT


def windows(ways: Group) -> list[Window]:
    """The question, which has its ways out, and the windows of its buttons."""
    return [
        window(
            Form.photos,
            get_photos,
            Row(
                Press(Said("dialog-do-photos-less"), "less", on_less, when="has_answer"),
                Press(Said("dialog-do-photos-caption"), "caption", on_caption, when="has_answer"),
                Press(Said("dialog-do-done"), "done", clicks.on_next, when="has_answer", style=GOOD),
            ),
            ways,
            on_message=on_message,
        ),
        window(
            Form.photos_less,
            get_less,
            Group(Options("o", "options", on_number), width=WIDE),
            back(on_back),
            on_message=on_numbers,
        ),
        window(
            Form.photos_caption,
            get_caption,
            Press(Said("dialog-do-photos-same"), "same", on_same, when="is_only"),
            back(on_back),
            on_message=on_words,
        ),
    ]
