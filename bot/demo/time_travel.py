"""Moving the office clock of the demonstration: to a moment, to a morning, until something happens."""

from datetime import datetime, timedelta

from bot.demo.stage import DemoStage
from storage import Records
from workflow.model import Deadline

FARTHEST = timedelta(days=400)
HOPS = 60  # deadlines that pass without a word before one stops looking


async def forward_to(stage: DemoStage, moment: datetime) -> None:
    """Let the clock run to `moment`, stopping at each deadline on the way, as it would in an office."""
    while (due := await next_due(stage)) and due < moment:
        await leap_to(stage, due)
    await leap_to(stage, moment)


async def leap_to(stage: DemoStage, moment: datetime) -> None:
    """Straight to `moment`: what fell due on the way is done then, as after an outage.

    A moment that has passed is not gone back to.
    """
    seconds = (moment - stage.office.now()).total_seconds()
    if seconds > 0:
        await stage.sandbox.clock_forward(min(seconds, FARTHEST.total_seconds()) + 0.5)
    await stage.settle()


async def next_morning(stage: DemoStage) -> None:
    """When the office opens next."""
    calendar, day, now = await stage.running.app.ask(lambda work: (work.calendar, work.today, work.now))
    while not calendar.is_working_day(day) or calendar.opens(day) <= now:
        day += timedelta(days=1)
    await forward_to(stage, calendar.opens(day))


async def until_something(stage: DemoStage) -> bool:
    """Go from deadline to deadline until a chat shows something new. Returns whether one did."""
    for _ in range(HOPS):
        due = await next_due(stage)
        if due is None:
            return False
        before = await stage.said()
        await leap_to(stage, due)
        if await stage.said() > before:
            return True
    return False


async def next_due(stage: DemoStage) -> datetime | None:
    """The next thing that falls due, within what the clock can be moved."""
    end = stage.office.now() + FARTHEST

    def find(records: Records) -> list[Deadline]:
        return records.due(Deadline, "due_at", end, 1, fired_at=None)

    found = await stage.running.database.read(find)
    return max(found[0].due_at, stage.office.now()) if found else None
