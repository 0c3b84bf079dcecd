"""Bytes of database that a finished update costs: `python -m tests.bench.inbox`.

Updates as the platform sends them come in, are handled together with a dialog state and an effect, and are
finished, sixteen at a time. Measured is by how much the database grows between the first and the last
thousands, after everything that the journal holds was written back.
"""

import json
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from storage import Address, Records, inbox
from storage.inbox import Arrival
from storage.schema import migrate
from storage.sqlite import connect, writing

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
AT_ONCE, WARM, COUNT = 16, 2_000, 20_000


def press(number: int) -> str:
    """A press on a card, as large as they are: the platform sends the message along."""
    person = {
        "id": 700_000_000 + number % 16,
        "is_bot": False,
        "first_name": "Lương Thị Hạnh",
        "language_code": "vi",
    }
    card = "YC-2026-0001 · Tin bài · Chờ xác nhận\n" + "Khoa tổ chức hội thảo khoa học thường niên. " * 30
    message = {"message_id": number, "date": 1, "chat": {"id": person["id"], "type": "private"}, "text": card}
    pressed = {
        "id": str(number),
        "from": person,
        "message": message,
        "chat_instance": "1",
        "data": "c:1:2:pass",
    }
    return json.dumps({"update_id": number, "callback_query": pressed}, ensure_ascii=False)


def work(records: Records, first: int) -> None:
    """So many updates come in and are done."""
    arrivals = [Arrival(str(n), str(700_000_000 + n % 16), press(n)) for n in range(first, first + AT_ONCE)]
    for row in inbox.receive(records, "telegram", "700700700", NOW, arrivals):
        records.keep_effect(f"{row.id}.1", "Decide", json.dumps({"visit": row.id, "verdict": "pass"}))
        state: dict[str, tuple[str | None, str]] = {
            f"fsm:1:{row.lane}": ("Preview:answers", json.dumps({"draft": row.id, "seen": "x" * 400}))
        }
        inbox.finish(records, row.id, state)


def size(path: Path) -> int:
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size


def bytes_of_an_update(folder: Path, warm: int = WARM, count: int = COUNT) -> float:
    """Return by how much the database grows for one finished update."""
    path = folder / "loa.sqlite"
    migrate(Address(path), folder / "backups")
    engine = writing(Address(path))
    before = 0
    for first in range(0, warm + count, AT_ONCE):
        if first == warm:
            before = size(path)
        with engine.begin() as connection:
            work(Records(connection), first)
    engine.dispose()
    return (size(path) - before) / count


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(f"{bytes_of_an_update(Path(place)):.0f} bytes of database a finished update", file=sys.stdout)
