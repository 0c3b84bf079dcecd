"""Requests by their words (table `request_words`), the newest first: by FTS5 in SQLite, by GIN in PostgreSQL.

Words are kept as they are sought, apart by spaces, so that neither engine reads language into them, and no
extension of PostgreSQL is asked for (decision 0059). A word is of letters, digits and `_.@-`.
"""

import re
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, Integer, bindparam, text

from storage.prepared import Prepared

# So many numbers share a word, and what is common is sought among the newest. The index has it too.
_BLOCK = 8192
_WIDER = 8  # times as many blocks are looked through next

_WORD = re.compile(r"[\w.@-]+")
_NUMBER = {name: bindparam(name, type_=Integer()) for name in ("before", "most")}
_BY_FTS = Prepared(
    text(
        "SELECT rowid FROM request_found WHERE request_found MATCH :sought AND rowid < :before"
        " ORDER BY rowid DESC LIMIT :most"
    ).bindparams(*_NUMBER.values())
)
_BY_GIN = Prepared(
    text(
        "SELECT request FROM request_words WHERE array_to_tsvector(string_to_array(words || ' _n' ||"
        " CAST(request / 8192 AS text), ' ')) @@ CAST(:sought AS tsquery) AND request < :before"
    ).bindparams(_NUMBER["before"])
)
_NEWEST = Prepared(text("SELECT max(request) FROM request_words"))


def find(connection: Connection, groups: Sequence[Collection[str]], before: int, limit: int) -> list[int]:
    """Return the numbers of requests with a word of each group."""
    if not groups or not all(groups):
        return []
    if connection.dialect.name == "sqlite":
        sought = " AND ".join(_any_of(group, " OR ", '"') for group in groups)
        given = {"sought": sought, "before": before, "most": limit}
        return [row[0] for row in _BY_FTS.run(connection, given).fetchall()]
    return _find_in_blocks(connection, groups, before, limit)


def _find_in_blocks(
    connection: Connection, groups: Sequence[Collection[str]], before: int, limit: int
) -> list[int]:
    """Look through the newest block, then through more of them at once: an index by words knows no order."""
    newest = _NEWEST.run(connection, {}).fetchone()
    block = min((newest and newest[0]) or 0, before - 1) // _BLOCK
    found, many = list[int](), 1
    while block >= 0 and len(found) < limit:
        blocks = [f"_n{n}" for n in range(block, max(block - many, -1), -1)]
        sought = " & ".join(_any_of(group, " | ", "'") for group in (*groups, blocks))
        rows = _BY_GIN.run(connection, {"sought": sought, "before": before}).fetchall()
        found += sorted((row[0] for row in rows), reverse=True)
        block, many = block - many, many * _WIDER
    return found[:limit]


def _any_of(group: Collection[str], either: str, mark: str) -> str:
    return f"({either.join(_quoted(word, mark) for word in group)})"


def _quoted(word: str, mark: str) -> str:
    """A word that is read as itself. Raises ValueError for what is no word."""
    if not _WORD.fullmatch(word):
        raise ValueError("what is sought is no word")
    return f"{mark}{word}{mark}"
