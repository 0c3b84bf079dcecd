"""The dialogs without a network: the real product and database, aiogram's dispatcher, a list of messages."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from aiogram import Dispatcher, F, Router
from aiogram.methods import AnswerCallbackQuery, DeleteMessage, SendDocument, TelegramMethod
from aiogram.types import Document, InlineKeyboardButton, Message, PhotoSize, Sticker, Update
from aiogram_dialog import Dialog, DialogManager, setup_dialogs
from aiogram_dialog.test_tools import BotClient, MockMessageManager
from aiogram_dialog.test_tools.bot_client import FakeBot
from aiogram_dialog.test_tools.memory_storage import JsonMemoryStorage

import dialogs
from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.tokens import SystemTokens
from storage import Database
from storage.address import Address
from tests.kit.answered import Choose, LeaveOut
from tests.kit.builders import CONFIG, make_database, spec_of
from tests.kit.cast import CAST, Roles, employ
from tests.kit.clock import Clock
from tests.kit.files import DOCX, PDF
from tests.kit.forms import FORMS
from tests.kit.there import R, newest
from wording import Wording
from workflow import model
from workflow.actions import Attach, GiveText, SendDraft, StartDraft, UseRules
from workflow.app import Action, App
from workflow.form import kinds
from workflow.media.files import SentFile
from workflow.ports import Store
from workflow.results import Result
from workflow.rules.book import RuleBook
from workflow.subjects import SUBJECTS
from workflow.work import Actor

NUMBERS = {"hạnh": 101, "khang": 102, "minh": 103, "yến": 104, "đạt": 105, "sơn": 106}
Outcome = TypeVar("Outcome", bound=Result)
ROLES: dict[str, Roles] = {"minh": [("board", None)], "yến": [("desk", None)], "đạt": [("webmaster", None)]}


class Seen(Message):
    """A message with words: its text, or the caption of its photo."""

    text: str

    @property
    def rows(self) -> list[list[InlineKeyboardButton]]:
        return self.reply_markup.inline_keyboard if self.reply_markup else []


class Line(FakeBot):
    """Keeps what a press was answered with, and files; a window may go. Nothing else may be called."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.alerts: list[str] = []
        self.files: list[SendDocument] = []
        self.gone: set[int] = set()

    async def __call__(self, method: TelegramMethod[Any], request_timeout: int | None = None) -> Any:
        if isinstance(method, AnswerCallbackQuery) and method.text:
            self.alerts.append(method.text)
        if isinstance(method, SendDocument):
            self.files.append(method)
            return None
        if isinstance(method, DeleteMessage):
            self.gone.add(method.message_id)
            return True
        return await super().__call__(method, request_timeout)

    async def download(self, file: Any, destination: Any = None, *_: Any, **__: Any) -> Any:
        """A file holds what its name says."""
        destination.write(DOCX if str(file).endswith(".docx") else PDF)
        return destination


class Reader(BotClient):
    """A person with a private chat."""

    def __init__(self, desk: "Desk", number: int) -> None:
        super().__init__(desk.dispatcher, number, number, bot=desk.line)
        self.desk, self.actor, self.last_message_id = desk, Actor("telegram", str(number)), 1000

    async def enter(self, entrance: Callable[[DialogManager], Awaitable[None]]) -> Seen:
        """Begin a dialog the way a command or a link of a card does."""
        self.desk.entrance = entrance
        await self.send("!enter")
        return self.window

    @property
    def window(self) -> Seen:
        """The newest message that the person sees, beside older ones that only lost their buttons."""
        return self.desk.seen(self)[-1]

    @property
    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        stacks = [r.data for k, r in self.desk.storage.storage.items() if k.chat_id == self.chat.id]
        return any(json.loads(data).get("intents") for data in stacks)

    @property
    def labels(self) -> list[str]:
        return [b.text for row in self.window.rows for b in row] if self.desk.seen(self) else []

    async def press(self, label: str) -> Seen:
        """Press the button that begins with `label`."""
        found = [b for row in self.window.rows for b in row if b.text.startswith(label)]
        assert found, f"no {label!r} among {self.labels}"
        await self.press_again(self.window, found[0].callback_data or "")
        return self.window

    async def press_again(self, message: Seen, data: str) -> None:
        """A press on a message as it once was."""
        found = next(b for row in message.rows for b in row if b.callback_data == data)
        await self._feed(callback_query=self._new_callback(message, found))

    async def _feed(self, **content: Any) -> None:
        await self.desk.dispatcher.feed_update(self.desk.line, self.update(**content))

    def update(self, **content: Any) -> Update:
        """The next one of this person."""
        number: int = self._new_update_id()  # type: ignore[no-untyped-call]
        return Update(update_id=number, **content)

    async def say(self, text: str) -> Seen:
        await self.send(text)
        return self.window

    async def give(self, **content: Any) -> Seen:
        """Any other message: photo=, document=, sticker=, caption=, media_group_id=."""
        await self._feed(message=self._new_message("", None).model_copy(update={"text": None, **content}))
        return self.window


def photo(name: str) -> dict[str, Any]:
    size = PhotoSize(file_id=f"id-{name}", file_unique_id=name, width=800, height=600, file_size=9)
    return {"photo": [size]}


def document(name: str, mime: str = "", size: int = 9) -> dict[str, Any]:
    file = Document(file_id=f"id-{name}", file_unique_id=name, file_name=name, mime_type=mime, file_size=size)
    return {"document": file}


def sticker() -> dict[str, Any]:
    kind = Sticker(
        file_id="s", file_unique_id="s", type="regular", width=9, height=9, is_animated=False, is_video=False
    )
    return {"sticker": kind}


class Desk:
    """The product with its people; `entrance` is what the next "!enter" opens."""

    def __init__(self, home: Path, text: str) -> None:
        self.text, self.spec = text, spec_of(text)
        self.clock = Clock(step=timedelta(seconds=1))
        make_database(home / "loa.sqlite")
        self.database = Database(Address(home / "loa.sqlite"))
        self.app = self._under(RuleBook(0, self.spec))
        self.wording = Wording(self.app.rulebook.zone)
        self.chat, self.line = MockMessageManager(), Line()  # type: ignore[no-untyped-call]
        self.storage = JsonMemoryStorage()
        self.wants_redraw = False
        self.entrance: Callable[[DialogManager], Awaitable[None]] = dialogs.my_work
        self.dispatcher = self.connect()
        self.people = {name: Reader(self, number) for name, number in NUMBERS.items()}

    def connect(self) -> Dispatcher:
        """A dispatcher as after a start; dialog state is what the storage kept."""
        dispatcher = Dispatcher(storage=self.storage)
        dispatcher.update.outer_middleware(self._identify)
        entrances = Router()

        @entrances.message(F.text == "!enter")
        async def enter(_: Message, dialog_manager: DialogManager) -> None:
            await self.entrance(dialog_manager)

        @entrances.message(F.text == "!redraw")
        async def redraw(_: Message, dialog_manager: DialogManager) -> None:
            await dialogs.redraw(dialog_manager)

        dispatcher.include_routers(entrances, dialogs.router())
        setup_dialogs(dispatcher, message_manager=self.chat)
        return dispatcher

    def seen(self, reader: Reader) -> list[Seen]:
        """The messages a person was sent, without the notes that an older one lost its buttons.

        A window that went is listed without buttons, after its own earlier contents.
        """
        seen = []
        for each in self.chat.sent_messages:
            words = each.caption if each.photo else each.text
            if each.chat.id == reader.chat.id and words is not None:
                gone = {"reply_markup": None} if each.message_id in self.line.gone else {}
                seen.append(Seen.model_construct(**{**dict(each), **gone, "text": words}))
        return seen

    def dialogs(self) -> list[Dialog]:
        routers = self.dispatcher.sub_routers
        return [each for router in routers for each in router.sub_routers if isinstance(each, Dialog)]

    async def _identify(self, handler: Any, event: Any, data: dict[str, Any]) -> Any:
        actor = Actor("telegram", str(data["event_from_user"].id))
        person = await self.app.ask(lambda work: work.require_person(actor))

        def redraw_later() -> None:
            self.wants_redraw = True

        data.update(
            app=self.app, actor=actor, person=person, wording=self.wording, limits=TELEGRAM,
            language=person.language, redraw_later=redraw_later,
        )  # fmt: skip
        return await handler(event, data)

    def _under(self, book: RuleBook) -> App:
        return App(self.database, book, self.clock, self.clock, SUBJECTS, SystemTokens())

    async def furnish(self) -> None:
        self.app = self._under(RuleBook((await self.app.do(UseRules(self.text))).id, self.spec))

        def register(store: Store) -> None:
            now = self.clock.now()
            for name, number in NUMBERS.items():
                member = replace(CAST[name], roles=ROLES.get(name, CAST[name].roles))
                employ(store, number, member, now)

        await self.database.write(register)

    async def act(self, name: str, action: Callable[..., Action[Outcome]], *values: object) -> Outcome:
        """Carry out an action of a person outside any dialog."""
        return await self.app.do(action(self.people[name].actor, *values))

    async def draft(
        self, name: str = "hạnh", unit: str = "economics", type: str = "news", **answers: str | None
    ) -> int:
        """A draft with all the usual answers, some of them others."""
        id = (await self.act(name, StartDraft, type, unit)).id
        fields = {key: kinds.of(f).describe() for key, f in self.spec.request_types[type].fields.items()}
        for key, answer in {**FORMS[type], **answers}.items():
            if answer is None:
                await self.act(name, LeaveOut, id, key)
            elif fields[key].input == "file":
                file = SentFile("document", f"id-{answer}", answer, 1, answer)
                await self.act(name, Attach, id, key, file)
            elif fields[key].options:
                await self.act(name, Choose, id, key, answer)
            else:
                await self.act(name, GiveText, id, key, answer)
        return id

    async def photo(
        self, draft: int, unique: str, position: int, caption: str = "", name: str = "hạnh"
    ) -> None:
        file = SentFile("photo", f"id-{unique}", unique, position, caption=caption)
        await self.act(name, Attach, draft, "photos", file)

    async def request(
        self, name: str = "hạnh", unit: str = "economics", type: str = "news", **answers: str | None
    ) -> int:
        """A request that was sent."""
        return (await self.act(name, SendDraft, await self.draft(name, unit, type, **answers))).request

    async def get(self, kind: type[R], id: int) -> R:
        return await self.one(kind, id=id)

    async def one(self, kind: type[R], **where: object) -> R:
        """The newest that fits; there must be one."""
        return await self.app.ask(lambda work: newest(work.store, kind, **where))

    async def find(self, kind: type[R], **where: object) -> R | None:
        """The newest that fits, where there is one."""
        return await self.app.ask(lambda work: work.store.one(kind, **where))

    async def speak(self, name: str, language: str) -> None:
        def change(store: Store) -> None:
            account = newest(store, model.Account, external=str(NUMBERS[name]))
            store.change(newest(store, model.Person, id=account.person), language=language)

        await self.database.write(change)


@asynccontextmanager
async def open_desk(home: Path, text: str = CONFIG) -> AsyncIterator[Desk]:
    """The dialogs of an office with these rules."""
    desk = Desk(home, text)
    try:
        await desk.furnish()
        yield desk
    finally:
        await desk.database.close()
