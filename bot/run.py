"""`loa run`: the process around the wiring. Says what is wrong and ends with a code of its own."""

import asyncio
import logging
import os
import signal
import tempfile
from dataclasses import replace
from typing import TYPE_CHECKING

from bot import lock
from bot import log as logs
from bot.check import in_words
from bot.environment import BadSettings
from bot.lock import AlreadyRunning
from bot.mishaps import explain
from bot.outage import TokenRefused
from bot.rules_file import loaded
from bot.settings import Settings, from_environment
from workflow.cards.payloads import ByInvitation
from workflow.spec import SpecErrors

if TYPE_CHECKING:
    from bot.wiring import Running

log = logging.getLogger("loa")

SIGNALS = signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT
FAILED, MISCONFIGURED, TOKEN, RUNNING, SCHEMA = 1, 2, 3, 4, 5


def run_forever(*, take_over: bool = False) -> int:
    """Run until a signal. Returns the exit code."""
    logs.set_up()
    try:
        settings = replace(from_environment(), take_over=take_over)
        logs.hide(settings.database.password, *(word for each in settings.platforms for word in each.secrets))
        check_config(settings)
        tempfile.gettempdir()
        bots = [each.identity for each in settings.platforms]
        held = lock.take(settings.home, settings.database.file, *bots)
    except BadSettings as error:
        logs.say(str(error))
        return MISCONFIGURED
    except SpecErrors as errors:
        logs.say("\n".join(in_words(errors, "en")))
        return MISCONFIGURED
    except AlreadyRunning as error:
        logs.say(str(error))
        return RUNNING
    code = asyncio.run(_run(settings))
    for each in held:
        each.close()
    return code


def check_config(settings: Settings) -> None:
    """Raise BadSettings where the rules cannot be read, or the demonstration's would meet real people."""
    try:
        spec = loaded(settings.config)
    except OSError as error:
        raise BadSettings(f"{settings.config}: {error.strerror}; set LOA_CONFIG or run `loa init`") from None
    if spec.demonstration and settings.is_real:
        raise BadSettings(
            f"{settings.config} holds the demonstration's rules; they are not for real people: "
            "run `loa init` to write your own, or set LOA_CONFIG"
        )


async def _started(running: "Running") -> None:
    """Say how the first administrator comes in."""
    if running.claim:
        payload = ByInvitation(running.claim).pack()
        ways = "\nor ".join(platform.way_in(payload) for platform in running.platforms)
        print(f"First administrator: {ways}   (once, within 72 hours)", flush=True)


async def _run(settings: Settings) -> int:
    from bot.health import Health
    from bot.starting import Stopped
    from bot.time_sources import SystemClock
    from bot.wiring import run
    from storage.database_errors import InUse
    from storage.schema import SchemaTooNew

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup means it
            loop.add_signal_handler(number, _asked, stop, number)

    health = Health(settings.home, SystemClock())
    code, why = 0, "told to stop"
    try:
        await run(settings, stop, _started, health=health)
        code, why = (0, why) if stop.is_set() else (FAILED, "ended unasked")
    except InUse as error:
        code, why = RUNNING, str(error)
    except BadSettings as error:
        code, why = MISCONFIGURED, str(error)
    except TokenRefused as error:
        code, why = TOKEN, str(error)
    except SchemaTooNew as error:
        code, why = SCHEMA, str(error)
    except Stopped:
        why = "told to stop before the start was done"
    except Exception as error:
        health.end(explain(error, settings.database) or f"{type(error).__name__}: {error}")
        raise
    health.end(why)
    if code:
        logs.say(why)
    else:
        log.info("ended: %s", why)
    return code


def _asked(stop: asyncio.Event, number: signal.Signals) -> None:
    """The first signal ends in order; a second one at once, unless a terminal or a manager sends it along."""
    if not stop.is_set():
        log.info("told to stop by %s: ending in order", number.name)
        stop.set()
    elif number != signal.SIGHUP:
        log.warning("told to stop again, by %s: ending at once", number.name)
        os._exit(FAILED)
