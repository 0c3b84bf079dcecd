"""Numbered photos: left out, put in order and given captions, by what is typed or pressed."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, Select

from dialogs.fields import attached, clicks
from dialogs.fields.cursor import draft_id, field_key, find
from dialogs.fields.getters import Question, get_question, question
from dialogs.fields.held import hold_late
from dialogs.here import here
from dialogs.outcome import carry_out, hint, is_kept, leave_line
from dialogs.sheet import numbered, pictured, sheet_of
from dialogs.states import Form
from dialogs.typed import words
from dialogs.widgets import GOOD, Options, Press, Said, back, bold, shown, window, with_hints
from workflow.actions import ArrangePhotos, CaptionPhotos
from workflow.actions.answer import Answered
from workflow.app import Action
from workflow.model import Media
from workflow.short_answers import is_none
from workflow.text import clean, cut, lowered
from workflow.typed import Arranged, Captioned, Missing, read_numbers, read_photos

CAPTION = 60  # letters shown of each
WIDE = 5  # numbers in a row
Data = dict[str, Any]
Order = Arranged | Captioned


# the question


async def get_photos(dialog_manager: DialogManager, **given: object) -> Data:
    """The question, and the photos' captions under their numbers."""
    data = await get_question(dialog_manager, **given)
    media = await _media(dialog_manager)
    if not data["alive"] or not media:
        return data
    at = here(dialog_manager)
    said = shown(at.say("dialog-photos-how"), *numbered(media, CAPTION))
    text = f"{data['text']}\n{said}"
    return {**data, **pictured(text, await sheet_of(dialog_manager, media))}


async def on_message(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """An order about the photos there are, another photo, or what any question hears."""
    if not await _is_order(message, manager, is_leaving_out=False):
        await _other(message, widget, manager)


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


async def _is_order(message: Message, manager: DialogManager, *, is_leaving_out: bool) -> bool:
    """Carry out what is said about the photos. Return whether anything is; bare numbers may be enough."""
    text, media = words(message) if message.text else "", await _media(manager)
    if not text or not media:
        return False
    order: Order | Missing | tuple[int, ...] | None = read_photos(text, len(media))
    if order is None and is_leaving_out:
        order = read_numbers(text, len(media))
    if order is None:
        return False
    if isinstance(order, Missing):
        told = here(manager).say("dialog-photos-none", number=order.number, count=len(media))
        await hint(manager, told)
    else:
        await _carry(manager, media, _without(order, len(media)) if isinstance(order, tuple) else order)
    manager.show_mode = ShowMode.EDIT
    return True


def _without(numbers: tuple[int, ...], count: int) -> Arranged:
    return Arranged(tuple(n for n in range(1, count + 1) if n not in numbers))


async def _carry(manager: DialogManager, media: list[Media], order: Order) -> None:
    """Carry an order out and say what was understood. To leave out all of several photos is asked about."""
    at, draft, key, found = here(manager), draft_id(manager), field_key(manager), await find(manager)
    is_asked = found is not None and not found[1].fields[key].required and len(media) > 1
    if order == Arranged(()) and is_asked:
        await manager.switch_to(Form.blank_sure)
        return
    done: Action[Answered]
    if isinstance(order, Arranged):
        done = ArrangePhotos(at.actor, draft, key, tuple(media[n - 1].id for n in order.order))
    else:
        done = CaptionPhotos(at.actor, draft, key, tuple((media[n - 1].id, c) for n, c in order.captions))
    if await is_kept(manager, await carry_out(manager, done)):
        for said in _understood(manager, order, len(media)):
            leave_line(manager, said)
        await manager.switch_to(Form.photos)


def _understood(manager: DialogManager, order: Order, count: int) -> list[str]:
    """The effect of an order, in the numbers it was given in."""
    say = here(manager).say
    if isinstance(order, Captioned):
        given = {key: [n for n, words in order.captions if bool(words) is key] for key in (True, False)}
        texts = {True: "dialog-photos-captioned", False: "dialog-photos-uncaptioned"}
        return [say(texts[key], numbers=_listed(numbers)) for key, numbers in given.items() if numbers]
    gone = [n for n in range(1, count + 1) if n not in order.order]
    if gone:
        return [say("dialog-photos-left-out", numbers=_listed(gone), count=len(order.order))]
    return [say("dialog-photos-moved", numbers=_listed(order.order))]


def _listed(numbers: list[int] | tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers))


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
    text = shown(bold(asked.spec.title.in_(at.language)), at.say("dialog-photos-which"))
    numbers = [(f"{n}", n) for n in range(1, len(asked.media) + 1)]
    seen = pictured(with_hints(dialog_manager, text), await sheet_of(dialog_manager, asked.media))
    return {**seen, "alive": True, "options": numbers}


async def on_number(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    """Leave this photo out. The window is left: its numbers mean other photos now."""
    media = await _media(manager)
    if 0 < number <= len(media):
        await _carry(manager, media, _without((number,), len(media)))


async def on_numbers(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Typed numbers of photos to leave out."""
    if not await _is_order(message, manager, is_leaving_out=True):
        await _other(message, widget, manager)


# one caption for all


async def on_caption(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Form.photos_caption)


async def get_caption(dialog_manager: DialogManager, **_: object) -> Data:
    """The captions that this one would replace; the only caption there is can be taken for all."""
    at, asked = here(dialog_manager), await _asked(dialog_manager)
    if asked is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
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
    media = await _media(manager)
    captions = {m.caption for m in media if m.caption}
    if len(captions) == 1:
        await _for_all(manager, media, captions.pop())


async def on_words(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The words of the caption, unless they are an order about the photos."""
    if await _is_order(message, manager, is_leaving_out=False):
        return
    text, media = clean(words(message)) if message.text else "", await _media(manager)
    if not text or not media:
        await _other(message, widget, manager)
        return
    await _for_all(manager, media, "" if is_none(text) else text)
    manager.show_mode = ShowMode.EDIT


async def _for_all(manager: DialogManager, media: list[Media], caption: str) -> None:
    await _carry(manager, media, Captioned(tuple((n, caption) for n in range(1, len(media) + 1))))


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
