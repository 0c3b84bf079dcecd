"""The inbox: every update is here before the platform is told that it arrived."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.records import Records
from storage.tables import dialog_state, inbox

KEPT = timedelta(days=30)


@dataclass(frozen=True)
class Row:
    """One update, or a job that enters a person's lane (`update_id` then begins with its name)."""

    id: int
    update_id: str
    lane: str
    payload: str
    received_at: datetime
    not_before: datetime | None = None
    attempts: int = 0
    state: str = "new"
    why: str = ""
    code: str = ""


@dataclass(frozen=True)
class Arrival:
    """An update as it arrives."""

    update_id: str
    lane: str
    payload: str
    not_before: datetime | None = None


_ROW = (
    inbox.c.id, inbox.c.update_id, inbox.c.lane, inbox.c.payload, inbox.c.received_at, inbox.c.not_before,
    inbox.c.attempts, inbox.c.state, inbox.c.why, inbox.c.code,
)  # fmt: skip


def receive(records: Records, platform: str, bot: str, at: datetime, arrivals: list[Arrival]) -> list[Row]:
    """Keep what arrived. Answers the rows that are new: the same update again is not."""
    dialect = postgresql if records.connection.dialect.name == "postgresql" else sqlite
    rows = []
    for a in arrivals:
        values = {
            "platform": platform, "bot": bot, "update_id": a.update_id, "lane": a.lane, "payload": a.payload,
            "received_at": at, "not_before": a.not_before, "state": "new",
        }  # fmt: skip
        statement = dialect.insert(inbox).values(**values).on_conflict_do_nothing().returning(inbox.c.id)
        id = records.connection.execute(statement).scalar()
        if id is not None:
            rows.append(Row(id, a.update_id, a.lane, a.payload, at, a.not_before))
    return rows


def waiting(records: Records) -> list[Row]:
    """What was received and not finished, in the order it came."""
    query = select(*_ROW).where(inbox.c.state == "new").order_by(inbox.c.id)
    return [Row(**row._mapping) for row in records.connection.execute(query)]


def finish(records: Records, id: int, states: dict[str, tuple[str | None, str]]) -> None:
    """The row is done, together with the dialog states it left behind. An empty state is forgotten.

    What was said is forgotten too: it is where it belongs by now, and it may have been an invitation.
    """
    records.connection.execute(update(inbox).where(inbox.c.id == id).values(state="done", payload=""))
    for key, (state, data) in states.items():
        records.connection.execute(delete(dialog_state).where(dialog_state.c.key == key))
        if state is not None or json.loads(data):
            records.connection.execute(insert(dialog_state), {"key": key, "state": state, "data": data})


def fail(records: Records, id: int, attempts: int, why: str) -> None:
    """One more attempt went wrong."""
    records.connection.execute(update(inbox).where(inbox.c.id == id).values(attempts=attempts, why=why))


def bury(records: Records, id: int, code: str, why: str) -> None:
    """A dead letter: nobody is held up by it any longer, and an operator can have it tried again."""
    records.connection.execute(update(inbox).where(inbox.c.id == id).values(state="dead", code=code, why=why))


def dead(records: Records) -> list[Row]:
    query = select(*_ROW).where(inbox.c.state == "dead").order_by(inbox.c.id)
    return [Row(**row._mapping) for row in records.connection.execute(query)]


def revive(records: Records, id: int) -> bool:
    """Have a dead letter tried again at the next start or by the running bot's next look."""
    done = records.connection.execute(
        update(inbox).where(inbox.c.id == id, inbox.c.state == "dead").values(state="new", attempts=0)
    )
    return done.rowcount == 1


def drop(records: Records, id: int) -> bool:
    done = records.connection.execute(
        update(inbox).where(inbox.c.id == id, inbox.c.state == "dead").values(state="dropped")
    )
    return done.rowcount == 1


def forget(records: Records, now: datetime) -> int:
    """Finished updates are kept 30 days, so that none is taken twice; the platform keeps them one day."""
    done = records.connection.execute(
        delete(inbox).where(inbox.c.state == "done", inbox.c.received_at < now - KEPT)
    )
    return done.rowcount


def state_of(records: Records, key: str) -> tuple[str | None, str] | None:
    """A dialog state: the name of the state and its data as JSON."""
    row = records.connection.execute(
        select(dialog_state.c.state, dialog_state.c.data).where(dialog_state.c.key == key)
    ).first()
    return (row[0], row[1]) if row else None
