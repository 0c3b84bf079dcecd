"""The first steps of a start: the home and its database, then calls that wait for the platform."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from storage import home as homes
from storage.address import Address
from storage.database_errors import ServerAbsent
from storage.engine import engine_of
from storage.schema import migrate

log = logging.getLogger("loa.starting")
T = TypeVar("T")
Pause = Callable[[Exception], float | None]
SHOWN = 3
LONGEST = 60.0
SERVER_PATIENCE, SERVER_PAUSE = 60.0, 0.5


class Stopped(Exception):  # an answer to whoever asked for it
    """Told to stop before the start was done."""


async def reach(database: Address, stop: asyncio.Event) -> None:
    """Wait for the server of a database, and say so. Raises ServerAbsent in the end, Unusable, Stopped."""
    loop = asyncio.get_running_loop()
    began, is_said = loop.time(), False
    while not stop.is_set():
        try:
            await asyncio.to_thread(engine_of(database).reach, database)
            return
        except ServerAbsent as error:
            waited = loop.time() - began
            if waited > SERVER_PATIENCE:
                raise ServerAbsent(
                    f"{error}; waited for {waited:.0f} s: does the server run, is LOA_DATABASE right?"
                ) from None
            if not is_said:
                log.warning("%s; waiting up to %.0f s for it", error, SERVER_PATIENCE)
                is_said = True
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), SERVER_PAUSE)
    raise Stopped


def prepare(home: Path, database: Address) -> None:
    """Bring the database up to date, or make one for a new home and say so. Raises NoDatabase, NotOurs, …"""
    is_new = homes.is_new(home, database)
    migrate(database, home / homes.BACKUPS)
    homes.mark(home, database)
    if is_new:
        said = f"a new database was made at {database.name}: this is a first start, nobody is known yet"
        log.warning(said)
        print(said, flush=True)
    if opened := homes.narrow(home, database):
        names = ", ".join(map(str, opened[:SHOWN])) + (", …" if len(opened) > SHOWN else "")
        log.warning(
            "%d files and folders were open to other users; they are closed now: %s", len(opened), names
        )


async def insist(call: Callable[[], Awaitable[T]], stop: asyncio.Event, pause_for: Pause) -> T:
    """Return the result of a call once the platform gives one. Raises what no waiting mends, or Stopped.

    `pause_for` an error says how long to wait; None where waiting mends nothing.
    """
    while not stop.is_set():
        try:
            return await call()
        except Exception as error:
            pause = pause_for(error)
            if pause is None:
                raise
        try:
            await asyncio.wait_for(stop.wait(), min(pause, LONGEST))
        except TimeoutError:
            continue
    raise Stopped
