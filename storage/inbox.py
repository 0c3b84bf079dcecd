"""The inbox: every update is here before the platform is told that it arrived."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Table, and_, bindparam, delete, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.prepared import Prepared
from storage.records import Records
from storage.tables import dialog_state, effect, inbox, inbox_payload

State = Literal["new", "done", "dead", "dropped"]
KEPT, KEPT_OF_STRANGERS = timedelta(days=30), timedelta(days=1)
DIALOGS = ":aiogd:"  # in the key of a dialog state, after those of its chat and person
STRANGERS = "strangers"  # the lane of everybody whom the office does not know


@dataclass(frozen=True)
class InboxRow:
    """One update, or a job that enters a person's lane (`update_id` then begins with its name)."""

    id: int
    platform: str
    update_id: str
    lane: str
    payload: str
    received_at: datetime
    not_before: datetime | None = None
    attempts: int = 0
    state: State = "new"
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
    inbox.c.id, inbox.c.platform, inbox.c.update_id, inbox.c.lane, inbox_payload.c.payload,
    inbox.c.received_at, inbox.c.not_before, inbox.c.attempts, inbox.c.state, inbox.c.why, inbox.c.code,
)  # fmt: skip

_DIALECTS = ("sqlite", "postgresql")


def _insert(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def _keep(dialect: str) -> Prepared:
    new = _insert(dialect, inbox).on_conflict_do_nothing().returning(inbox.c.id)
    given = ("platform", "bot", "update_id", "lane", "received_at", "not_before", "state")
    return Prepared(new, [inbox.c.id], given)


def _remember(dialect: str) -> Prepared:
    new = _insert(dialect, dialog_state)
    written = {"state": new.excluded.state, "data": new.excluded.data}
    return Prepared(new.on_conflict_do_update(index_elements=["key"], set_=written))


_KEEP = {dialect: _keep(dialect) for dialect in _DIALECTS}
_REMEMBER = {dialect: _remember(dialect) for dialect in _DIALECTS}
_SAID = Prepared(insert(inbox_payload))
_UNSAY = Prepared(delete(inbox_payload).where(inbox_payload.c.id == bindparam("this")))
_DONE = Prepared(update(inbox).where(inbox.c.id == bindparam("this")).values(state="done", why=""))
_NO_EFFECTS = Prepared(
    delete(effect).where(effect.c.cause >= bindparam("first"), effect.c.cause < bindparam("beyond"))
)
_FORGET = Prepared(delete(dialog_state).where(dialog_state.c.key == bindparam("this")))


def receive(
    records: Records, platform: str, bot: str, at: datetime, arrivals: list[Arrival]
) -> list[InboxRow]:
    """Keep the updates that arrived. Returns the rows that are new: an update counts once."""
    keep = _KEEP[records.connection.dialect.name]
    rows = []
    for a in arrivals:
        values = {
            "platform": platform, "bot": bot, "update_id": a.update_id, "lane": a.lane,
            "received_at": at, "not_before": a.not_before, "state": "new",
        }  # fmt: skip
        new = keep.rows(records.connection, values)
        if new:
            _SAID.run(records.connection, {"id": new[0]["id"], "payload": a.payload})
            rows.append(InboxRow(new[0]["id"], platform, a.update_id, a.lane, a.payload, at, a.not_before))
    return rows


def waiting(records: Records) -> list[InboxRow]:
    """Return the rows that were received and not finished, in their order."""
    return _rows(records, "new")


def _rows(records: Records, state: State) -> list[InboxRow]:
    query = select(*_ROW).join(inbox_payload).where(inbox.c.state == state).order_by(inbox.c.id)
    return [InboxRow(**row) for row in records.connection.execute(query).mappings()]


def finish(records: Records, id: int, states: dict[str, tuple[str | None, str]]) -> None:
    """The row is done, together with the dialog states it left behind. An empty state is forgotten.

    The payload is forgotten too: its words are where they belong by now, and may have been an invitation.
    """
    _DONE.run(records.connection, {"this": id})
    _forget_said(records, id)
    for key, (state, data) in states.items():
        if state is not None or json.loads(data):
            values = {"key": key, "state": state, "data": data}
            _REMEMBER[records.connection.dialect.name].run(records.connection, values)
        else:
            _FORGET.run(records.connection, {"this": key})


def _forget_said(records: Records, id: int) -> None:
    """Forget what was said, and the results of what it caused: the row is never worked on again."""
    _UNSAY.run(records.connection, {"this": id})
    _NO_EFFECTS.run(records.connection, {"first": f"{id}.", "beyond": f"{id}/"})


def fail(records: Records, id: int, attempts: int, why: str) -> None:
    """One more attempt went wrong."""
    records.connection.execute(update(inbox).where(inbox.c.id == id).values(attempts=attempts, why=why))


def bury(records: Records, id: int, code: str, why: str) -> None:
    """A dead letter: nobody is held up by it any longer, and an operator can have it tried again."""
    records.connection.execute(update(inbox).where(inbox.c.id == id).values(state="dead", code=code, why=why))


def dead(records: Records) -> list[InboxRow]:
    return _rows(records, "dead")


def revive(records: Records, id: int) -> bool:
    """Have a dead letter tried again at the next start or by the running bot's next look."""
    done = records.connection.execute(
        update(inbox).where(inbox.c.id == id, inbox.c.state == "dead").values(state="new", attempts=0)
    )
    return done.rowcount == 1


def drop(records: Records, id: int) -> bool:
    """Give a dead letter up. Its words are forgotten, also where the error quotes them."""
    done = records.connection.execute(
        update(inbox).where(inbox.c.id == id, inbox.c.state == "dead").values(state="dropped", why="")
    )
    if done.rowcount:
        _forget_said(records, id)
    return done.rowcount == 1


def forget(records: Records, now: datetime) -> int:
    """Finished updates are kept 30 days, so that none is taken twice; the platform keeps them one day."""
    is_strangers = and_(inbox.c.lane == STRANGERS, inbox.c.received_at < now - KEPT_OF_STRANGERS)
    done = records.connection.execute(
        delete(inbox).where(
            inbox.c.state.in_(("done", "dropped")), or_(inbox.c.received_at < now - KEPT, is_strangers)
        )
    )
    return done.rowcount


def forget_windows(records: Records, known: Collection[str]) -> int:
    """Forget windows of states that the program no longer knows: each would refuse whatever comes.

    Returns how many. Typed answers are in the drafts; a stack goes with its last window.
    """
    rows = records.connection.execute(select(dialog_state.c.key, dialog_state.c.data)).all()
    gone = {
        key.partition(DIALOGS)[0] + DIALOGS
        for key, data in rows
        if f"{DIALOGS}context:" in key and json.loads(data).get("state") not in known
    }
    for window in gone:
        mine = dialog_state.c.key.startswith(window, autoescape=True)
        records.connection.execute(delete(dialog_state).where(mine))
    return len(gone)
