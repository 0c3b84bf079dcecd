"""A session with a PostgreSQL server, and the line for whoever starts where the server gives none."""

import os
import re
import socket
from typing import Any  # Any: the settings of a connection are of many types

import psycopg
from psycopg.conninfo import conninfo_to_dict

from storage.address import Address
from storage.database_errors import ServerAbsent, Unusable

ANSWERS_IN = 10  # seconds
ENCODING = "UTF8"
_TRIED = re.compile(r'^connection (failed|is bad): (connection to server at "[^"]*", port \d+ failed: )?')
# Words of a server that cannot be spoken with yet.
_SOON = (
    "is starting up", "is shutting down", "in recovery mode", "not yet accepting",
    "too many clients", "too many connections", "connection slots are reserved",
)  # fmt: skip
# Words of what only an operator mends. The first that are found tell the cure.
_CURES = (
    ("password authentication failed", "is the user and its password in LOA_DATABASE right?"),
    ("no password supplied", "write the password of the user into LOA_DATABASE, or into ~/.pgpass"),
    ("pg_hba.conf", "let this machine in by a line in the server's pg_hba.conf"),
    ("permission denied", "give this user the right to connect (GRANT CONNECT ON DATABASE …)"),
    ("not permitted to log in", "let this user log in (ALTER ROLE … LOGIN)"),
    ('role "', "make the user with createuser, or set LOA_DATABASE to one that is there"),
    ("not currently accepting", "open the database again (ALTER DATABASE … ALLOW_CONNECTIONS true)"),
    ("certificate", "set sslmode and sslrootcert in LOA_DATABASE as the server has them"),
    ("SSL was required", "set sslmode in LOA_DATABASE as the server has it"),
    ("invalid URI", "mend what stands behind the question mark in LOA_DATABASE"),
    ("invalid sslmode", "it is one of disable, allow, prefer, require, verify-ca, verify-full"),
    ('database "', "make it with createdb, or set LOA_DATABASE to one that is there"),
)


def connect(address: Address) -> psycopg.Connection:
    """Open a session. Raises ServerAbsent, Unusable: each says a line, and no password."""
    try:
        found = psycopg.connect(**settings(address))
        found.execute("SET timezone TO 'UTC'")
        found.commit()
    except psycopg.Error as error:
        raise _meant(address, error) from None
    kept_in = found.info.parameter_status("server_encoding")
    if kept_in != ENCODING:
        found.close()
        raise Unusable(
            f"{address} cannot be used: it keeps texts as {kept_in}, which has not all letters of Vietnamese;"
            f" make it anew with createdb --encoding {ENCODING} --template template0"
        )
    return found


def settings(address: Address) -> dict[str, Any]:
    """Return what the URL says, and how a session that is lost is found out."""
    ours = {
        "application_name": f"loa, process {os.getpid()} on {socket.gethostname()}",
        "connect_timeout": ANSWERS_IN,
        "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000,
    }  # fmt: skip
    return ours | conninfo_to_dict(address.url)


def _meant(address: Address, error: psycopg.Error) -> Unusable:
    said = _TRIED.sub("", " ".join(str(error).split()))
    cure = next((cure for words, cure in _CURES if words in said), "")
    is_answer = cure or "FATAL" in said or not isinstance(error, psycopg.OperationalError)
    if is_answer and not any(words in said for words in _SOON):
        return Unusable(f"{address} cannot be used: {said}; {cure or 'is LOA_DATABASE right?'}")
    return ServerAbsent(f"{address} does not answer: {said}")
