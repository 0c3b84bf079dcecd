"""The two clocks: the office's, for deadlines, and the system's, for leases and pauses."""

from datetime import UTC, datetime, timedelta, tzinfo


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - this is the clock


class OfficeClock:
    """The system's time, moved by `offset`. Only the demonstration and the tests ever move it."""

    def __init__(self) -> None:
        self.offset = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset  # noqa: TID251 - this is the clock


def shown(moment: datetime, zone: tzinfo | None = None) -> str:
    """A moment as an operator reads it: to the minute, in a zone, else this machine's, with its offset."""
    local = moment.astimezone(zone)
    return f"{local:%Y-%m-%d %H:%M} {local.isoformat()[-6:]}"
