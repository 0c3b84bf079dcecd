"""A PostgreSQL server of the tests' own, on the loopback, in a temporary folder; it ends with its process.

It is started when the first test wants it, where Debian's programs are installed; elsewhere those tests are
skipped by name. The server refuses root, so that it runs as the system's user `postgres` then.
"""

import atexit
import itertools
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import psycopg
import pytest

from storage.address import Address
from storage.schema import migrate

USER, PASSWORD = "loa", "a-secret-of-the-database"
QUICK = (
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "autovacuum=off",
    "max_connections=60",
)
# Closes the server when its input ends, so that it never outlives the tests, however those end.
GUARDED = '"$@" </dev/null & server=$!; cat >/dev/null; kill -QUIT $server; wait $server'
NUMBERS = itertools.count(1)


@cache
def programs() -> Path | None:
    """Return the folder of the server's programs; None where it is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    on_path = shutil.which("initdb")
    return found[-1] if found else Path(on_path).parent if on_path else None


NOT_INSTALLED = "PostgreSQL is not installed: apt-get install postgresql"
needed = pytest.mark.skipif(programs() is None, reason=NOT_INSTALLED)


class Server:
    """A cluster and its server. `port` stays over restarts."""

    def __init__(self, settings: tuple[str, ...] = QUICK) -> None:
        bin = programs()
        if bin is None:
            pytest.skip(NOT_INSTALLED)
        self._bin, self._settings = bin, [word for setting in settings for word in ("-c", setting)]
        self._user = "postgres" if os.geteuid() == 0 else None
        self._folder = Path(tempfile.mkdtemp(prefix="loa-postgresql-"))
        if self._user:
            shutil.chown(self._folder, self._user)
        secret = self._folder / "secret"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        self._call(
            "initdb", "--no-sync", "--auth=scram-sha-256", f"--username={USER}", f"--pwfile={secret}",
            "--encoding=UTF8", "--locale=C.UTF-8", "-D", str(self._folder / "data"),
        )  # fmt: skip
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None
        self.start()
        atexit.register(self.remove)

    def _call(self, program: str, *words: str) -> None:
        subprocess.run(
            [str(self._bin / program), *words], user=self._user, cwd="/", check=True, capture_output=True
        )

    def start(self) -> None:
        """Start the server and wait until it answers."""
        server = [
            str(self._bin / "postgres"), "-D", str(self._folder / "data"), "-h", "127.0.0.1",
            "-p", str(self.port), "-k", str(self._folder), *self._settings,
        ]  # fmt: skip
        self._process = subprocess.Popen(
            ["sh", "-c", GUARDED, "sh", *server], stdin=subprocess.PIPE, user=self._user, cwd="/",
            stdout=subprocess.DEVNULL, stderr=(self._folder / "log").open("ab"), process_group=0,
        )  # fmt: skip
        until = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
                return
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)

    def stop(self) -> None:
        """Stop the server as a power cut would."""
        if self._process and self._process.stdin:
            self._process.stdin.close()
            self._process.wait(30)
        self._process = None

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def url(self, name: str, *, password: str = PASSWORD, port: int = 0) -> str:
        """Return the URL of a database of this server."""
        return f"postgresql://{USER}:{password}@127.0.0.1:{port or self.port}/{name}"

    def command(self, *statements: str) -> None:
        """Run statements outside a transaction."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())


@cache
def server() -> Server:
    """Return the server of this process of tests, started when first asked for."""
    return Server()


def run(program: str, *words: str) -> None:
    """Run one of the programs that come with the server, as an operator does."""
    subprocess.run([str((programs() or Path()) / program), *words], check=True, capture_output=True)


def empty_database(like: str = "template1") -> Address:
    """Return a new database without a table, or one like another that nobody uses."""
    name = f"office_{next(NUMBERS)}"
    server().command(f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY file_copy")
    return Address.read(server().url(name))


def new_database() -> Address:
    """Return a new database with the tables of the program: copied from the first one of this process."""
    return empty_database(blank())


def ask(address: Address, query: str, *values: object) -> list[tuple[Any, ...]]:
    """Run a statement as SQLite would be asked it, and return its rows as SQLite has them."""
    connection = _session(address.url)
    if connection.closed:
        _session.cache_clear()
        connection = _session(address.url)
    found = connection.execute(query.replace("%", "%%").replace("?", "%s").encode(), values)
    return [tuple(map(_as_in_sqlite, row)) for row in found.fetchall()] if found.description else []


def _as_in_sqlite(value: object) -> object:
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"
    return json.dumps(value) if isinstance(value, list | dict) else value


@lru_cache(8)
def _session(url: str) -> psycopg.Connection:
    return psycopg.connect(url, autocommit=True, options="-c timezone=UTC")


@cache
def blank() -> str:
    """Return the name of the database that new ones are copied from."""
    made = empty_database()
    migrate(made, Path())
    return made.url.rpartition("/")[2]
