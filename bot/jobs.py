"""The jobs of the scheduler. It only wakes them: the rows that are due are in the database."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.health import DATABASE, TAKES_NOTHING, Health
from bot.mishaps import explain
from storage import Database
from workflow.actions import RunDue
from workflow.app import App
from workflow.model import Deadline
from workflow.work import Work

log = logging.getLogger("loa.jobs")

RUN_DUE = "run due"
SOON = timedelta(seconds=0.1)  # APScheduler skips a job whose last run has not ended


@dataclass(frozen=True)
class Job:
    """A call every so many seconds."""

    name: str
    seconds: float
    run: Callable[[], Awaitable[object]]


def scheduler(jobs: list[Job], health: Health) -> AsyncIOScheduler:
    """Return the scheduler. A late run counts, one makes up for several missed, a failed job is wrong."""
    once = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    made = AsyncIOScheduler(
        job_defaults=once, timezone=UTC
    )  # else it asks the machine, whose TZ may be wrong
    for job in jobs:
        made.add_job(_watched(job, health), "interval", seconds=job.seconds, id=job.name)
    return made


def _watched(job: Job, health: Health) -> Callable[[], Awaitable[None]]:
    async def run() -> None:
        try:
            await job.run()
        except Exception as error:
            said = explain(error)
            health.wrong(job.name, said or f"{type(error).__name__}: {error}")
            if said is None:
                raise
        else:
            health.right(job.name)

    return run


class Pulse:
    """A sign of life, and whether the database takes changes: it may mend while nobody writes."""

    def __init__(self, database: Database, health: Health) -> None:
        self._database, self._health = database, health

    async def beat(self) -> None:
        if cause := self._database.writer.trouble:
            self._health.wrong(DATABASE, f"{TAKES_NOTHING}: {cause}")
        else:
            self._health.right(DATABASE)
        await self._health.beat()


class DueTicker:
    """Does what has fallen due. A row that falls due before the next tick gets a run of its own then."""

    def __init__(self, app: App, tick: float) -> None:
        self._app = app
        self._tick = timedelta(seconds=tick)
        self.scheduler: AsyncIOScheduler | None = None

    async def run(self) -> None:
        wait: timedelta | None = timedelta()
        while wait is not None and not wait:  # work may leave more that is due at once
            await self._app.do(RunDue())
            wait = await self._app.ask(self._until_next)
        if wait is not None and self.scheduler:
            at = self._app.system.now() + max(wait, SOON)
            self.scheduler.add_job(self.run, "date", run_date=at, id="next due", replace_existing=True)

    def next_run(self) -> datetime | None:
        """Return when the scheduler means to run it again; None where it has stopped."""
        job = self.scheduler.get_job(RUN_DUE) if self.scheduler and self.scheduler.running else None
        return job.next_run_time if job else None

    def _until_next(self, work: Work) -> timedelta | None:
        """The time until something falls due, where that is sooner than the next tick."""
        found = work.store.due(Deadline, "due_at", work.now + self._tick, 1, fired_at=None)
        return max(found[0].due_at - work.now, timedelta()) if found else None
