"""What the scheduler knocks for. It only knocks: what is due is in the database (design 6)."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger("loa.jobs")


@dataclass(frozen=True)
class Job:
    """A knock every so many seconds."""

    name: str
    seconds: int
    run: Callable[[], Awaitable[object]]


def scheduler(jobs: list[Job]) -> AsyncIOScheduler:
    """A late knock is still a knock, and one is enough for several missed."""
    made = AsyncIOScheduler(job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1})
    for job in jobs:
        made.add_job(job.run, "interval", seconds=job.seconds, id=job.name)
    return made
