"""The whole bot, put together from top to bottom: this function is the architecture diagram."""

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

from aiogram import Bot

import dialogs
from bot import command_menu, jobs
from bot.background import Tasks
from bot.delivery.cards import Cards
from bot.delivery.courier import Courier
from bot.delivery.messenger import Messengers
from bot.delivery.original_fetcher import Originals
from bot.delivery.outbox import Outbox
from bot.delivery.pace import Pacer
from bot.delivery.telegram.bot_api import Telegram
from bot.delivery.telegram.chat_ids import NAME, chat_pace
from bot.delivery.telegram.sender import make_sender, open_sender
from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.health import Health
from bot.housekeeping import Housekeeping
from bot.intake.gate import Aside
from bot.intake.incoming import Source
from bot.intake.lanes import Lanes
from bot.intake.patience import Patience
from bot.intake.receiver import Receiver
from bot.intake.strangers import Strangers
from bot.intake.telegram import arrivals
from bot.intake.telegram.dispatcher import Feed, make_bot, make_dispatcher
from bot.intake.telegram.identify import Identify
from bot.intake.telegram.poller import Poller
from bot.intake.telegram.session import pause_asked
from bot.intake.telegram.state import TurnStorage
from bot.intake.telegram.webhook import Door
from bot.ownership import Ownership
from bot.reach import Reach
from bot.rules_at_start import begin
from bot.settings import Settings
from bot.starting import insist, prepare, reach
from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from bot.watch import Watch
from storage import Database, Records
from storage.inbox import InboxRow
from wording import Wording
from workflow.actions import OpenClaim, ReportDead
from workflow.app import App
from workflow.composers import COMPOSERS
from workflow.ports import TimeSource, Tokens
from workflow.rules.book import UNKEPT, RuleBook
from workflow.spec import load
from workflow.subjects import SUBJECTS
from workflow.work import Actor

log = logging.getLogger("loa")

GRACE = 7.0
TICK = 20
HOUSEKEEPING = 3600


@dataclass(frozen=True)
class Running:
    """A started bot: what the command line and the demonstration are handed."""

    app: App
    bot: Bot
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


async def _assemble(  # noqa: PLR0915 - the diagram is one function
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

    # two libraries, one pacer
    chats = chat_pace(on=settings.paced)
    pacer = Pacer(chats, on=settings.paced)
    reach = Reach(settings.api, settings.proxy, health)
    bot = make_bot(settings, pacer, reach)
    held.push_async_callback(bot.session.close)
    sender = make_sender(settings.token, settings.api, settings.proxy, reach, paced=settings.paced)
    held.push_async_callback(sender.shutdown)
    me = await insist(lambda: command_menu.introduce(bot), stop, reach)
    ownership = Ownership(bot, settings, health)
    await insist(ownership.require_free, stop, reach)
    await insist(lambda: open_sender(sender), stop, reach)

    # delivery: outbox and cards to chat, originals from it
    originals = settings.home / "media"
    messengers = Messengers({NAME: Telegram(sender, pacer, originals)})
    cards = Cards(app, database, messengers, wording)
    outbox = Outbox(app, database, messengers, wording, COMPOSERS, originals)
    courier = Courier(app, database, tasks, messengers, [outbox.look, cards.look])
    fetching = Originals(app, database, messengers, originals)

    # intake: inbox, lanes, dispatcher
    def report(records: Records, row: InboxRow, code: str) -> None:
        ReportDead(Actor(row.platform, row.lane), code).perform(app.work(records, f"dead.{row.id}"))

    async def tell_waiting(person: str) -> None:
        language = rulebook.spec.organisation.languages[0]
        await bot.send_message(int(person), wording.text(language, "notice-storage"))

    storage = TurnStorage(database)
    dispatcher = make_dispatcher(storage, Identify(app, database, wording, TELEGRAM), clock)
    await storage.forget_windows(dialogs.windows(dispatcher))
    patience = Patience(reach, pause_asked)
    source = Source(NAME, settings.bot_id)
    feed = Feed(dispatcher, bot)
    lanes = Lanes(database, storage, clock, tasks, source, feed, report, patience)
    strangers = Strangers(database, clock, lanes.waiting, NAME, arrivals.read)
    receiver = Receiver(database, clock, lanes, strangers, source, tell_waiting, health)

    # what falls due
    due = jobs.DueTicker(app, TICK)
    keeper = Housekeeping(database, settings.home, settings.config, clock)
    scheduler = jobs.scheduler(
        [
            jobs.Job(jobs.RUN_DUE, TICK, due.run),
            jobs.Job("housekeeping", HOUSEKEEPING, keeper.run),
            jobs.Job("revived", TICK, lanes.resume),
            jobs.Job("health", TICK, jobs.Pulse(database, health).beat),
        ],
        health,
    )
    due.scheduler = scheduler

    # switch on: first what was left, then what comes: nobody's words overtake their own
    watch = Watch(database, settings.home, clock, due.next_knock, TICK, health)
    tasks.start(courier.run(), "courier", vital=True)
    tasks.start(fetching.run(), "originals", vital=True)
    tasks.start(command_menu.doubt(bot, reach, tasks.fail), "doubt", vital=True)
    await due.run()
    resumed = await lanes.resume()
    poller, door = await _open_intake(settings, bot, receiver, ownership, stop, reach, health)
    scheduler.start()
    scheduler.get_job("housekeeping").modify(next_run_time=clock.now())  # today's backup, where there is none
    tasks.start(watch.run(), "watch", vital=True)
    if poller:
        tasks.start(poller.run(), "poller", vital=True)
    owning = tasks.start(ownership.watch(), "ownership", vital=True)
    claim = (await app.do(OpenClaim())).token or None
    menus = tasks.start(command_menu.Menu(bot, app, database, wording).run(), "menu", vital=True)
    gc.collect()
    gc.freeze()  # what is here stays: the collector need not look through it again
    log.info("running as @%s; %d updates taken up from the last run", me.username, resumed)
    await started(Running(app, bot, database, claim, due.run))

    # until told to stop, or until something vital ends
    waits = [asyncio.ensure_future(stop.wait()), asyncio.ensure_future(tasks.failed.wait())]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()

    # switch off: take nothing new, finish what is in hand, let go
    tasks.let_end()
    if poller:
        poller.stopping.set()
    if door:
        await door.close()
    scheduler.shutdown(wait=False)
    fetching.stop()
    owning.cancel()
    menus.cancel()  # they are set anew at every start
    await asyncio.gather(lanes.drain(GRACE), courier.drain(GRACE))
    await tasks.stop(1.0)
    if tasks.error:
        raise tasks.error


async def _open_intake(
    settings: Settings,
    bot: Bot,
    receiver: Receiver,
    ownership: Ownership,
    stop: asyncio.Event,
    reach: Reach,
    health: Health,
) -> tuple[Poller | None, Door | None]:
    """Polling, or a webhook where an address for it is set."""
    if settings.webhook_url is None:
        await insist(ownership.take, stop, reach)
        return Poller(bot, receiver.receive, health, ownership.look_now), None
    door = Door(settings.webhook_secret, ownership.counted(receiver.receive))
    await door.open(settings.webhook_port)
    await insist(ownership.take, stop, reach)
    return None, door
