"""The whole bot, put together from top to bottom: this function is the architecture diagram."""

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

from bot import jobs
from bot.background import Tasks
from bot.delivery.cards import Cards
from bot.delivery.courier import Courier
from bot.delivery.messenger import Messengers
from bot.delivery.original_fetcher import Originals
from bot.delivery.outbox import Outbox
from bot.health import Health
from bot.housekeeping import Housekeeping
from bot.intake.gate import Aside
from bot.rules_at_start import begin
from bot.serving import Parts, Platform
from bot.settings import Settings
from bot.starting import prepare, reach
from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from bot.unserved import Unserved
from bot.watch import Watch
from storage import Database
from wording import Wording
from workflow.actions import OpenClaim
from workflow.app import App
from workflow.composers import COMPOSERS
from workflow.ports import TimeSource, Tokens
from workflow.rules.book import UNKEPT, RuleBook
from workflow.spec import load
from workflow.subjects import SUBJECTS

log = logging.getLogger("loa")

GRACE = 7.0
TICK = 20
LITTER = 20_000  # new objects after which the garbage collector looks, instead of 700: it took 4 % of a press
HOUSEKEEPING = 3600


@dataclass(frozen=True)
class Running:
    """A started bot: what the command line and the demonstration are handed."""

    app: App
    platforms: list[Platform]
    database: Database
    claim: str | None
    run_due: Callable[[], Awaitable[object]]


async def run(
    settings: Settings,
    stop: asyncio.Event,
    started: Callable[[Running], Awaitable[None]],
    office: TimeSource | None = None,
    health: Health | None = None,
    tokens: Tokens | None = None,
) -> None:
    """Run the bot until `stop`. Raises TokenRefused, SpecErrors, SchemaTooNew.

    One process, one home, one database, brought up to date after a copy of it, let go however this ends.
    """
    health = health or Health(settings.home, SystemClock())
    await reach(settings.database, stop)
    prepare(settings.home, settings.database)
    async with AsyncExitStack() as held:
        database = Database(settings.database)
        held.push_async_callback(database.close)
        await _assemble(settings, database, stop, started, office, health, tokens or SystemTokens(), held)


async def _assemble(
    settings: Settings,
    database: Database,
    stop: asyncio.Event,
    started: Callable[[Running], Awaitable[None]],
    office: TimeSource | None,
    health: Health,
    tokens: Tokens,
    held: AsyncExitStack,
) -> None:
    tasks = Tasks()

    # the product: rules, clocks, tokens, actions
    text = settings.config.read_text("utf-8")
    clock = SystemClock()
    first = App(
        database, RuleBook(UNKEPT, load(text, settings.config.name)), office or clock, clock, SUBJECTS, tokens
    )
    rulebook = await begin(first, text)
    app = App(Aside(database), rulebook, office or clock, clock, SUBJECTS, tokens)
    wording = Wording(lambda: rulebook.zone)

    # chat platforms
    parts = Parts(settings, app, database, wording, clock, tasks, health, stop, held)
    platforms = [await each.connect(parts) for each in settings.platforms]

    # delivery: outbox and cards to chat, originals from it
    originals = settings.home / "media"
    messengers = Messengers({platform.name: platform.messenger for platform in platforms})
    cards = Cards(app, database, messengers, wording)
    outbox = Outbox(app, database, messengers, wording, COMPOSERS, originals)
    courier = Courier(app, database, tasks, messengers, [outbox, cards])
    fetching = Originals(app, database, messengers, originals)

    # what falls due
    due = jobs.DueTicker(app, TICK)
    unserved = Unserved(database, health, {platform.name for platform in platforms})
    keeper = Housekeeping(database, settings.home, settings.config, clock)
    scheduler = jobs.scheduler(
        [
            jobs.Job(jobs.RUN_DUE, TICK, due.run),
            jobs.Job("housekeeping", HOUSEKEEPING, keeper.run),
            jobs.Job("unserved", HOUSEKEEPING, unserved.look),
            *(jobs.Job(f"revived {platform.name}", TICK, platform.lanes.resume) for platform in platforms),
            jobs.Job("health", TICK, jobs.Pulse(database, health).beat),
        ],
        health,
    )
    due.scheduler = scheduler

    # switch on: first what was left, then what comes: nobody's words overtake their own
    watch = Watch(database, settings.home, clock, due.next_run, TICK, health)
    tasks.start(courier.run(), "courier", vital=True)
    tasks.start(fetching.run(), "originals", vital=True)
    await unserved.look()
    await due.run()
    resumed = sum([await platform.lanes.resume() for platform in platforms])
    claim = (await app.do(OpenClaim())).token or None
    for platform in platforms:
        await platform.listen()
    scheduler.start()
    scheduler.get_job("housekeeping").modify(next_run_time=clock.now())  # today's backup, where there is none
    tasks.start(watch.run(), "watch", vital=True)
    gc.collect()
    gc.freeze()  # what is here stays: the collector need not look through it again
    gc.set_threshold(LITTER)
    for platform in platforms:
        health.note(platform.name, called=platform.called)
    called = [platform.called for platform in platforms]
    log.info("running as %s; %d updates taken up from the last run", ", ".join(called), resumed)
    await started(Running(app, platforms, database, claim, due.run))

    # until told to stop, or until something vital ends
    waits = [asyncio.ensure_future(stop.wait()), asyncio.ensure_future(tasks.failed.wait())]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()

    # switch off: take nothing new, finish what is in hand, let go
    tasks.let_end()
    for platform in platforms:
        await platform.stop_listening()
    scheduler.shutdown(wait=False)
    fetching.stop()
    await asyncio.gather(courier.drain(GRACE), *(platform.lanes.drain(GRACE) for platform in platforms))
    await tasks.stop(1.0)
    if tasks.error:
        raise tasks.error
