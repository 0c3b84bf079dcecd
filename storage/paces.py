"""Until when a chat must be left alone: the platform's `retry_after`, kept through a restart."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from storage.records import Records
from storage.tables import pace


def hold(records: Records, place: str, until: datetime) -> None:
    """Nothing goes to `place` before `until`; the empty place means everywhere."""
    records.connection.execute(delete(pace).where(pace.c.place == place))
    records.connection.execute(insert(pace), {"place": place, "next_at": until})


def held(records: Records, now: datetime) -> dict[str, float]:
    """Seconds that each held place still has to wait."""
    rows = records.connection.execute(select(pace.c.place, pace.c.next_at).where(pace.c.next_at > now))
    return {place: (until - now).total_seconds() for place, until in rows}
