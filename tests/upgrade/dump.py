"""A database as text: its tables as they were made, and a line for each row, in an order of its own."""

import sqlite3
from pathlib import Path

INTERNAL = ("sqlite_sequence",)


def dump(path: Path) -> str:
    """Write a database down as SQL."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        made = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
        ).fetchall()
        lines = [f"{sql};" for _, name, sql in made if name not in INTERNAL]
        for kind, name, _ in made:
            if kind == "table" and name not in INTERNAL:
                lines += _rows(connection, name)
        return "\n".join(lines) + "\n"
    finally:
        connection.close()


def _rows(connection: sqlite3.Connection, table: str) -> list[str]:
    columns = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (table,)).fetchall()
    key = next((name for name, pk in columns if pk), columns[0][0])
    quoted = " || ', ' || ".join(f'quote("{name}")' for name, _ in columns)
    found = connection.execute(f'SELECT {quoted} FROM "{table}" ORDER BY "{key}"')
    return [f"INSERT INTO {table} VALUES({row});" for (row,) in found]


def load(text: str, path: Path) -> None:
    """Make a database of what was written down."""
    connection = sqlite3.connect(path)
    try:
        connection.executescript(f"BEGIN;\n{text}COMMIT;")
    finally:
        connection.close()


def tidy(path: Path) -> None:
    """Number anew what is recorded by whoever comes first, after a stop: messages of cards."""
    connection = sqlite3.connect(path)
    try:
        with connection:
            rows = connection.execute("SELECT * FROM card_part ORDER BY place, message").fetchall()
            connection.execute("DELETE FROM card_part")
            marks = ", ".join("?" * len(rows[0]))
            for n, (_, *rest) in enumerate(rows, start=1):
                connection.execute(f"INSERT INTO card_part VALUES({marks})", (n, *rest))
    finally:
        connection.close()
