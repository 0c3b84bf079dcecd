"""Originals of photos and files: fetched once, kept under their hash, a photo also without its place."""

import asyncio
import hashlib
import logging
from pathlib import Path

from bot.delivery.courier import backoff
from bot.delivery.messenger import Messengers, Trouble
from storage import Database, StoreUnavailable, private
from workflow.app import App
from workflow.media import metadata
from workflow.media.files import is_picture
from workflow.model import Media, Record

log = logging.getLogger("loa.originals")
IDLE = 30.0


class Originals:
    """The durable job: whatever is wanted is fetched, through restarts, until it is here or refused."""

    def __init__(self, app: App, database: Database, messengers: Messengers, folder: Path) -> None:
        self._app, self._database, self._messengers, self._folder = app, database, messengers, folder
        self._wake = asyncio.Event()
        self._stopping = False
        self._stuck = set[int]()  # files that failed once come after new ones
        database.writer.on_commit(self._committed)

    def _committed(self, kinds: set[type[Record]]) -> None:
        if Media in kinds:
            self._wake.set()

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        failures, served = 0, self._messengers.served
        while not self._stopping:
            self._wake.clear()
            try:
                wanted = await self._database.read(
                    lambda records: records.all(Media, state="wanted", platform=served, limit=20)
                )
                for media in sorted(wanted, key=lambda media: media.id in self._stuck):
                    if not self._stopping:
                        self._stuck.add(media.id)
                        await self._fetch(media)
                        self._stuck.discard(media.id)
                failures = 0
            except (Trouble, OSError, StoreUnavailable) as error:
                failures += 1
                log.warning("originals wait: %s", error)
            try:
                await asyncio.wait_for(self._wake.wait(), backoff(failures) if failures else IDLE)
            except TimeoutError:
                continue

    async def _fetch(self, media: Media) -> None:
        try:
            content = await self._messengers.of(media.platform).fetch(media.handle)
        except Trouble as found:
            if found.kind in ("wait", "network"):
                raise
            log.error("original of media %d is refused: %s", media.id, found)
            await self._database.writer.keep(lambda records: records.change(media, state="failed"))
            return
        released = await asyncio.to_thread(_released, media, content)
        original = await asyncio.to_thread(self._keep, content)
        digest = await asyncio.to_thread(self._keep, released)
        kept = {"state": "have", "digest": digest, "original": original, "size": len(released)}
        await self._database.writer.keep(lambda records: records.change(media, **kept))

    def _keep(self, content: bytes) -> str:
        """Whole or not at all: written beside, then renamed. Return its hash."""
        digest = hashlib.sha256(content).hexdigest()
        path = self._folder / digest
        if not path.exists():
            private.make_folder(self._folder)
            private.write(path, content)
        return digest


def _released(media: Media, content: bytes) -> bytes:
    """The bytes that may leave the house: of a photo without its place."""
    if not is_picture(media):
        return content
    try:
        return metadata.strip(content)
    except metadata.Unreadable as found:
        log.warning("media %d keeps what its file says beside the picture: %s", media.id, found)
        return content
