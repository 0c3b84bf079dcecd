"""The bot as `loa` starts it, which notes each statement and each hop: python -m tests.bench.counted run

A line of the file says for which task, then the thread and its statement with the values, or `hop` and the
thread. Periodic jobs are put off: only the work that somebody caused is noted.
"""

import asyncio
import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any  # Any: whatever is wrapped

FILE, HOPS = "BENCH_COUNTED", "BENCH_HOPS"  # the file; not empty where hops alone are noted
NOBODY = "-"
LONGEST = 3000


class Notes:
    """The file; a line is written at once, so that it can be read at any moment."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._thread = threading.local()

    def work_for(self, whom: str) -> None:
        """Count the work of this thread from here on for a task; its hop back comes last."""
        self._thread.whom = whom

    def statement(self, said: str) -> None:
        """Note a statement. A transaction begins for nobody: who is in it is seen later."""
        if said.startswith("BEGIN"):
            self.work_for(NOBODY)
        self._note(threading.current_thread().name, said)

    def hop(self) -> None:
        self._note("hop", threading.current_thread().name)

    def _note(self, what: str, said: str) -> None:
        line = "\t".join((getattr(self._thread, "whom", NOBODY), what, " ".join(said[:LONGEST].split())))
        os.write(self._file, f"{line}\n".encode())


def note_statements(notes: Notes) -> None:
    """Note what SQLite is asked to do, by whichever connection."""
    plain = sqlite3.connect

    def connect(*args: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = plain(*args, **options)
        connection.set_trace_callback(notes.statement)
        return connection

    sqlite3.connect = connect  # type: ignore[assignment]


def note_trips(notes: Notes) -> None:
    """Note what a server is asked to do; a transaction that writes begins by taking its lock."""
    try:
        import psycopg
    except ImportError:  # an extra of the package
        return
    plain: Callable[..., Any] = psycopg.Cursor.execute

    def execute(cursor: Any, query: Any, *args: Any, **options: Any) -> Any:
        said = query if isinstance(query, str) else "of the driver"  # when it opens a session
        notes.statement(f"BEGIN: {said}" if "pg_advisory_xact_lock" in said else said)
        return plain(cursor, query, *args, **options)

    psycopg.Cursor.execute = execute  # type: ignore[assignment, method-assign]


def note_hops(notes: Notes) -> None:
    """Note each time that a thread hands something back to the event loop."""
    plain = asyncio.BaseEventLoop.call_soon_threadsafe
    main = threading.get_ident()

    def call(loop: asyncio.BaseEventLoop, *args: Any, **options: Any) -> asyncio.Handle:
        if threading.get_ident() != main:
            notes.hop()
        return plain(loop, *args, **options)

    asyncio.BaseEventLoop.call_soon_threadsafe = call  # type: ignore[assignment, method-assign]


def say_for_whom(notes: Notes, owner: type, name: str) -> None:
    """Have the thread know for which task it works: `name` hands over a function to be run there."""
    plain = getattr(owner, name)

    async def ask(self: object, work: Callable[[Any], Any], **options: Any) -> Any:
        task = asyncio.current_task()

        def run(records: Any) -> Any:
            notes.work_for(task.get_name() if task else NOBODY)
            return work(records)

        return await plain(self, run, **options)

    setattr(owner, name, ask)


def main() -> None:
    """`loa` with the words of the command line, in this process."""
    from bot import wiring
    from bot.cli import main as loa
    from storage.reader import Readers
    from storage.writer import Writer

    notes = Notes(Path(os.environ[FILE]))
    if not os.environ[HOPS]:  # to note a statement takes time, in which others join a commit
        note_statements(notes)
        note_trips(notes)
    note_hops(notes)
    for owner, name in ((Writer, "_put"), (Readers, "ask")):
        say_for_whom(notes, owner, name)
    wiring.TICK = wiring.HOUSEKEEPING
    loa()


if __name__ == "__main__":
    main()
