"""Until when a chat must be left alone: the pause that a platform asks for, kept through a restart."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from storage.records import Records
from storage.tables import pace
from workflow.model import ChatPlace

EVERYWHERE = ChatPlace("", "")


def hold(records: Records, place: ChatPlace, until: datetime) -> None:
    """Nothing goes to `place` before `until`."""
    mine = (pace.c.platform == place.platform) & (pace.c.place == place.external)
    records.connection.execute(delete(pace).where(mine))
    values = {"platform": place.platform, "place": place.external, "next_at": until}
    records.connection.execute(insert(pace), values)


def held(records: Records, now: datetime) -> dict[ChatPlace, float]:
    """Seconds that each held place still has to wait."""
    query = select(pace.c.platform, pace.c.place, pace.c.next_at).where(pace.c.next_at > now)
    rows = records.connection.execute(query)
    return {ChatPlace(platform, place): (until - now).total_seconds() for platform, place, until in rows}
