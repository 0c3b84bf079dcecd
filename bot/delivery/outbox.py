"""The outbox: notices that are sent once, in the words and the language of the moment of sending."""

import asyncio
import logging
from collections.abc import Callable

from bot.delivery import courier
from bot.delivery.courier import RECIPIENT, Errand
from bot.delivery.drawing import NOT_REFUSED
from bot.delivery.packages import files_of, lacking
from bot.delivery.telegram import Delivered, Telegram, Trouble
from storage import Database, Records
from wording import Wording
from wording.render import Album, Message, shorten
from wording.render import card as render_card
from wording.render import notice as render_notice
from workflow.actions import RefuseNotice
from workflow.app import App
from workflow.cards.payloads import OnNotice
from workflow.cards.projection import place_of
from workflow.cards.shape import CardView
from workflow.events import moves
from workflow.lines import Value
from workflow.log import daily
from workflow.model import Notice, Person
from workflow.notices import digests, nudges
from workflow.notices.digests import Digest
from workflow.office import stuck
from workflow.people import handover
from workflow.people.delivery import take
from workflow.people.join import ARRIVAL
from workflow.people.newcomers import arrived
from workflow.requests.publishing import package
from workflow.rounds.reports import COMPOSED
from workflow.rules import versions
from workflow.rules.card import ended, offered
from workflow.spec import Words
from workflow.work import ALARM, SILENT, Work, quiet_until

log = logging.getLogger("loa.outbox")
SHORT = 1000  # units of a notice that was refused as it is

Compose = Callable[[Work, Notice], CardView | None]
Gather = Callable[[Work, list[Notice]], CardView | None]
GATHERED: dict[str, Gather] = {
    ARRIVAL: arrived,
    moves.MOVED: moves.moved,
    moves.CANCELLED: moves.cancelled,
}
AMENDED: dict[str, Compose] = {versions.ENDED: ended}
LISTS: dict[str, Compose] = {
    **COMPOSED,
    daily.NOTICE: daily.view,
    moves.NOTICE: moves.view,
    versions.NOTICE: offered,
    stuck.NOTICE: stuck.view,
    handover.NOTICE: handover.view,
}


class Outbox:
    """Finds queued notices and sends them."""

    def __init__(self, app: App, database: Database, telegram: Telegram, wording: Wording) -> None:
        self._app, self._database, self._telegram, self._wording = app, database, telegram, wording

    async def look(self, limit: int) -> list[Errand]:
        now = self._app.system.now()

        def find(records: Records) -> list[tuple[Notice, str, str]]:
            notices = records.in_turn(Notice, "not_before", now, limit, by=RECIPIENT, state="queued")
            return [(n, place_of(records, n), self._language(records, n)) for n in notices]

        return [self._errand(*found) for found in await self._database.read(find)]

    def _language(self, records: Records, notice: Notice) -> str:
        person = records.get(Person, notice.person) if notice.person else None
        return person.language if person else self._app.rulebook.spec.organisation.languages[0]

    def _errand(self, notice: Notice, place: str, language: str) -> Errand:
        return Errand(
            "notice",
            notice.id,
            place,
            lambda: self._send(notice, place, language),
            lambda seconds, _: courier.postpone(self._database, self._app, notice, seconds),
            lambda why: self._drop(notice, why),
            lambda found: self._app.do(RefuseNotice(notice.id, found.kind, str(found))),
        )

    async def _send(self, notice: Notice, place: str, language: str) -> None:
        if not place:
            await self._drop(notice, "nobody can be reached")
            return
        await self._telegram.turn(place)
        if notice.key == nudges.DIGEST:
            await self._send_digest(notice, place, language)
            return
        if notice.key in AMENDED:
            await self._amend(notice, AMENDED[notice.key], place, language)
            return
        if notice.key in GATHERED:
            await self._send_gathered(notice, GATHERED[notice.key], place, language)
            return
        if notice.key == package.NOTICE:
            await self._send_package(notice, place, language)
            return
        compose = LISTS.get(notice.key)
        if compose:
            await self._send_composed(notice, compose, place, language)
            return
        part = render_notice(notice.key, values_of(notice), language, self._wording)
        sent = await self._sent_somehow(notice, place, part)
        await self._database.writer.keep(lambda records: self._sent(records, notice, sent))

    async def _send_gathered(self, notice: Notice, gather: Gather, place: str, language: str) -> None:
        """All that waits to be told of one kind goes in one message; what comes later is in the next."""

        def find(records: Records) -> list[Notice]:
            waiting = records.all(Notice, person=notice.person, key=notice.key, state="queued")
            return [each for each in waiting if each.chat == notice.chat]

        gathered = await self._database.read(find)
        if all(each.id != notice.id for each in gathered):
            return  # it went with an earlier one
        view = await self._app.ask(lambda work: gather(work, gathered))
        sent = None
        if view:
            part = render_card(view, language, self._wording)[-1]
            sent = await self._sent_somehow(notice, place, part)

        def keep(records: Records) -> None:
            for each in gathered:
                if sent:
                    self._sent(records, each, sent)
                else:
                    records.change(each, state="dropped", why="nothing is left to say")

        await self._database.writer.keep(keep)

    async def _send_composed(self, notice: Notice, compose: Compose, place: str, language: str) -> None:
        """A list is put together when it is sent."""
        view = await self._app.ask(lambda work: compose(work, notice))
        if view is None:
            await self._drop(notice, "nothing is left to say")
            return
        part = render_card(view, language, self._wording)[-1]
        sent = await self._sent_somehow(notice, place, part)
        await self._database.writer.keep(lambda records: self._sent(records, notice, sent))

    async def _amend(self, notice: Notice, compose: Compose, place: str, language: str) -> None:
        """Edit the message of an earlier notice; where that is gone, nothing is said."""
        earlier = int(str(notice.values["notice"]))
        view = await self._app.ask(lambda work: compose(work, notice))
        told = await self._database.read(lambda records: records.get(Notice, earlier))
        if view is None or told is None or told.message is None:
            await self._drop(notice, "nothing is left to say")
            return
        part = next(p for p in render_card(view, language, self._wording) if isinstance(p, Message))
        try:
            await self._telegram.edit(place, told.message, part, "")
        except Trouble as found:
            if found.kind in NOT_REFUSED:
                raise
            await self._drop(notice, str(found))
            return
        sent = Delivered(told.message, [])
        await self._database.writer.keep(lambda records: self._sent(records, notice, sent))

    async def _send_digest(self, notice: Notice, place: str, language: str) -> None:
        """Reminders are put together when they are sent: what was done meanwhile is not in it."""
        found = await self._app.ask(lambda work: digests.digest(work, notice))
        if found.view is None:
            await self._database.writer.keep(lambda records: self._unsaid(records, notice, found))
            return
        part = render_card(found.view, language, self._wording)[-1]
        sent = await self._sent_somehow(notice, place, part)

        def keep(records: Records) -> None:
            self._sent(records, notice, sent)
            nudges.said(self._app.work(records, None), notice, found.said)

        await self._database.writer.keep(keep)

    async def _send_package(self, notice: Notice, place: str, language: str) -> None:
        """One message of a package; where an original is missing or altered that is said instead."""
        found = await self._app.ask(lambda work: package.of_notice(work, notice))
        if found is None:
            await self._drop(notice, "it may not be published any more")
            return
        originals, part = self._telegram.originals, int(str(notice.values["part"]))
        missing = await asyncio.to_thread(lacking, found, originals)
        if missing:
            values = {"reference": found.request.reference, "files": ", ".join(missing)}
            said = render_notice("package-lacks", values, language, self._wording)
            sent = await self._sent_somehow(notice, place, said)
        else:
            files = await asyncio.to_thread(files_of, found, part, originals, language, self._wording)
            sent = await self._telegram.send_files(place, files, silent=self._is_silent(notice))

        def keep(records: Records) -> None:
            self._sent(records, notice, sent)
            package.handed_out(self._app.work(records, f"package.{notice.id}"), notice, found, missing)

        await self._database.writer.keep(keep)

    async def _sent_somehow(self, notice: Notice, place: str, part: Album | Message) -> Delivered:
        """Send a notice; where it is refused its first lines, without marks and buttons. Raises Trouble."""
        silent = self._is_silent(notice)
        try:
            return await self._telegram.send(place, part, OnNotice(notice.id).pack(), silent=silent)
        except Trouble as found:
            if found.kind not in ("refused", "buttons", "long") or not isinstance(part, Message):
                raise
            log.warning("notice %d is sent without its buttons: %s", notice.id, found)
            return await self._telegram.send(place, Message(shorten(part.text, SHORT)), silent=silent)

    def _is_silent(self, notice: Notice) -> bool:
        """Nothing but an alarm rings in quiet hours, and what is silent never."""
        quiet = quiet_until(self._app.rulebook, self._app.office.now())
        return notice.priority == SILENT or (quiet is not None and notice.priority != ALARM)

    def _sent(self, records: Records, notice: Notice, sent: Delivered) -> None:
        records.change(notice, state="sent", message=sent.message, sent_at=self._app.system.now(), why="")
        take(self._app.work(records, None), notice)

    def _unsaid(self, records: Records, notice: Notice, found: Digest) -> None:
        """What is over needs no reminder, with the next digest neither."""
        records.change(notice, state="dropped", why="nothing is left to say")
        nudges.said(self._app.work(records, None), notice, found.said)

    async def _drop(self, notice: Notice, why: str) -> None:
        await self._database.writer.keep(
            lambda records: records.change(notice, state="dropped", why=why[:500])
        )


def values_of(notice: Notice) -> dict[str, Value]:
    """The values with their types back: words in several languages were kept as a mapping."""
    return {k: Words.model_validate(v) if isinstance(v, dict) else v for k, v in notice.values.items()}
