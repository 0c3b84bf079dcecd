"""The outbox: notices that are sent once, in the words and the language of the moment of sending."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot.delivery import courier
from bot.delivery.courier import NOWHERE, Errand, places_of
from bot.delivery.messenger import NOT_REFUSED, Delivered, Messengers, Trouble
from bot.delivery.offering import Offering, room
from bot.delivery.packages import files_of, handed_out, lacking
from storage import Database, Records
from wording import Limits, Wording
from wording.render import Message, shorten
from wording.render import card as render_card
from wording.render import notice as render_notice
from workflow.actions import RefuseNotice
from workflow.app import App
from workflow.cards.payloads import OnNotice
from workflow.cards.shape import CardView
from workflow.lines import Line
from workflow.model import ChatPlace, Notice, Person
from workflow.notices import recording
from workflow.notices.composing import Composed, Composers, Enclosed
from workflow.work import ALARM, SILENT, quiet_until

log = logging.getLogger("loa.outbox")
SHORT = 1000  # units of a notice that was refused as it is


class Outbox:
    """Finds queued notices and sends them, as the product composes them."""

    def __init__(
        self,
        app: App,
        database: Database,
        messengers: Messengers,
        wording: Wording,
        composers: Composers,
        originals: Path,
    ) -> None:
        self._app, self._database, self._messengers, self._wording = app, database, messengers, wording
        self._composers, self._originals = composers, originals
        self._offering = Offering(database, wording)

    kind, brings = "notice", Notice

    def look(self, records: Records, limit: int) -> list[Errand]:
        """Errands for the notices to be sent now."""
        now = self._app.system.now()
        served = self._messengers.served
        notices = records.in_turn(Notice, "not_before", now, limit, platforms=served, state="queued")
        return [
            self._errand(notice, place, self._language(records, notice))
            for notice, place in zip(notices, places_of(records, notices), strict=True)
        ]

    def read(self, records: Records, ids: Sequence[int]) -> None:
        """Nothing: each is composed when its turn has come, as things are then."""

    def _language(self, records: Records, notice: Notice) -> str:
        person = records.get(Person, notice.person) if notice.person else None
        return person.language if person else self._app.rulebook.spec.organisation.languages[0]

    def _errand(self, notice: Notice, place: ChatPlace, language: str) -> Errand:
        return Errand(
            self.kind,
            notice.id,
            place,
            True,
            lambda _: lambda: self._send(notice, place, language),
            lambda seconds, _: courier.postpone(self._database, self._app, notice, seconds),
            lambda why: self._drop(notice, why),
            lambda found: self._app.do(RefuseNotice(notice.id, found.kind, str(found))),
        )

    async def _send(self, notice: Notice, place: ChatPlace, language: str) -> None:
        """Compose a notice as things are now, and send it. It may be empty, or go with others of its chat."""
        if place == NOWHERE:
            await self._drop(notice, "nobody can be reached")
            return
        await self._messengers.at(place).turn(place.external)
        composed = await self._app.ask(lambda work: self._composers.compose(work, notice))
        if composed.files and not self._messengers.at(place).can.files:
            composed = composed.files.unsent
        elif composed.files and (missing := await self._missing(composed.files)):
            composed = composed.files.lacking(missing)
        if composed.files:
            so_far = handed_out(composed.files, self._messengers.at(place).limits)
            composed = replace(composed, then=composed.files.then(so_far))
        try:
            message = await self._message(notice, composed, place, language)
        except Trouble as found:
            if composed.amends is None or found.kind in NOT_REFUSED:
                raise
            await self._drop(notice, str(found))
            return
        if not composed.carries:
            return

        def keep(records: Records) -> None:
            work = self._app.work(records, f"notice.{notice.id}")
            if message is None:
                recording.unsaid(work, composed)
            else:
                recording.sent(work, composed, message)

        await self._database.writer.keep(keep)

    async def _message(
        self, notice: Notice, composed: Composed, place: ChatPlace, language: str
    ) -> str | None:
        """The message that says it, sent or edited; None where nothing is said. Raises Trouble."""
        if composed.files:
            return await self._send_files(notice, composed.files, place, language)
        if composed.said is None:
            return None
        to = self._messengers.at(place)
        part = self._in_words(composed.said, language, room(to))
        if composed.amends and composed.amends.message is not None:
            await to.edit(place.external, composed.amends.message, part, "")
            return composed.amends.message
        return (await self._sent_somehow(notice, place, part, language)).message

    async def _missing(self, files: Enclosed) -> list[str]:
        return await asyncio.to_thread(lacking, files.package, self._originals)

    async def _send_files(self, notice: Notice, files: Enclosed, place: ChatPlace, language: str) -> str:
        to, originals = self._messengers.at(place), self._originals
        made = await asyncio.to_thread(
            files_of, files.package, files.sent, originals, language, self._wording, to.limits
        )
        sent = await to.send_files(place.external, made, silent=self._is_silent(notice))
        return sent.message

    def _in_words(self, said: CardView | Line, language: str, limits: Limits) -> Message:
        if isinstance(said, Line):
            return render_notice(said.key, said.values, language, self._wording, limits)
        parts = render_card(said, language, self._wording, limits)
        return next(part for part in reversed(parts) if isinstance(part, Message))

    async def _sent_somehow(
        self, notice: Notice, place: ChatPlace, part: Message, language: str
    ) -> Delivered:
        """Send a notice; where it is refused its first lines, without marks and buttons. Raises Trouble."""
        to, silent, source = self._messengers.at(place), self._is_silent(notice), OnNotice(notice.id).pack()
        said = await self._offering.offered(to, place, part, source, language)
        try:
            return await to.send(place.external, said, source, silent=silent)
        except Trouble as found:
            if found.kind not in ("refused", "buttons", "long"):
                raise
            log.warning("notice %d is sent without its buttons: %s", notice.id, found)
            return await to.send(place.external, Message(shorten(part.text, SHORT)), silent=silent)

    def _is_silent(self, notice: Notice) -> bool:
        """Whether a notice comes without sound: a silent one, and in quiet hours any but an alarm."""
        quiet = quiet_until(self._app.rulebook, self._app.office.now())
        return notice.priority == SILENT or (quiet is not None and notice.priority != ALARM)

    async def _drop(self, notice: Notice, why: str) -> None:
        def keep(records: Records) -> None:
            recording.drop(self._app.work(records, None), notice, why)

        await self._database.writer.keep(keep)
