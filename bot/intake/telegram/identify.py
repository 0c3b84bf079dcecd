"""The person behind an update: looked up once, before any handler. The action checks permissions again."""

from collections.abc import Awaitable, Callable
from typing import Any  # Any: aiogram's own signatures

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Message, TelegramObject, Update, User

from bot.delivery.telegram.chat_ids import NAME
from bot.intake import update_context
from bot.intake.telegram.arrivals import ENTRANCE
from storage import Database
from wording import Limits, Wording
from workflow.app import App
from workflow.cards.payloads import OnInvitation
from workflow.model import Account, Membership, Person, Record
from workflow.people.permissions import administrators
from workflow.text import cut
from workflow.work import Actor

ALERT = 200  # characters of an alert
CACHED = 20_000
SOON = 0.5  # seconds until a window is drawn that the update itself could not draw


class Identify(BaseMiddleware):
    """Hands every handler who acts (`actor`, `person`), `app`, words and limits, `arrived` and ways to draw.

    Strangers get one and the same answer, and only in private (`bot.intake.strangers` says how often).
    """

    def __init__(self, app: App, database: Database, wording: Wording, limits: Limits) -> None:
        self._app, self._wording, self._limits = app, wording, limits
        self._known: dict[str, Person] = {}
        database.writer.on_commit(self._committed)

    def _committed(self, kinds: set[type[Record]]) -> None:
        if kinds & {Person, Account, Membership}:
            self._known.clear()

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        this = update_context.current.get()
        user: User | None = data.get("event_from_user")
        actor = Actor(NAME, str(user.id if user else 0))
        person = await self._person(actor)
        default = self._app.rulebook.spec.organisation.languages[0]
        language = person.language if person else default

        def redraw_later() -> None:
            this.wants_redraw = True

        def owe_window() -> None:
            this.states.clear()
            this.owes_window = max(this.owes_window, SOON)

        data.update(
            app=self._app.under(this.cause), actor=actor, person=person, language=language,
            wording=self._wording, limits=self._limits, redraw_later=redraw_later, owe_window=owe_window,
            job=data.get("job"), arrived=this.row.received_at,
        )  # fmt: skip
        if person is None and isinstance(event, Update) and not _passes(event):
            await self._turn_away(event, language)
            return None
        return await handler(event, data)

    async def _person(self, actor: Actor) -> Person | None:
        if actor.external not in self._known:
            if len(self._known) > CACHED:
                self._known.clear()
            person = await self._app.ask(lambda work: work.find_person(actor))
            if person is None:  # strangers leave nothing behind
                return None
            self._known[actor.external] = person
        return self._known[actor.external]

    async def _turn_away(self, event: Update, language: str) -> None:
        organisation = self._app.rulebook.spec.organisation.name
        names = ", ".join(each.short for each in await self._app.ask(administrators))
        said = self._wording.text(language, "turned-away", organisation=organisation, names=names)
        body = event.event
        if isinstance(body, CallbackQuery):
            await body.answer(cut(said, ALERT), show_alert=True)
        elif isinstance(body, Message) and body.chat.type == "private":
            await body.answer(said)


def _passes(update: Update) -> bool:
    """Return whether a stranger's update is heard: one with an invitation, or about a group or a chat."""
    if update.message:
        if update.message.edit_date:
            return False
        service = update.message.migrate_to_chat_id or update.message.left_chat_member
        if update.message.sender_chat:  # an anonymous administrator, who is told so
            return True
        return bool(service) or (update.message.text or "").startswith(ENTRANCE)
    if update.callback_query:
        return (update.callback_query.data or "").startswith(OnInvitation.prefix())
    return update.my_chat_member is not None
