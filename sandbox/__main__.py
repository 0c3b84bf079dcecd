"""python -m sandbox [--port 0] [--no-limits] [--seed N] [--with-parent] …"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys

from . import chance
from .serve import start


async def _run(port: int, limits: bool, seed: int, key: str, page_key: str, with_parent: bool) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    world, runner, url = await start(port=port, limits=limits, seed=seed, key=key, page_key=page_key)
    if with_parent:
        loop.add_reader(0, lambda: None if os.read(0, 4096) else stop.set())
    sys.stdout.write(json.dumps({"url": url, "key": key, "page": f"{url}/?key={page_key}"}) + "\n")
    sys.stdout.flush()
    await stop.wait()
    await world.tasks.stop()
    for bot in world.bots.values():
        if bot.webhook is not None:
            await bot.webhook.close()
    await runner.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description="A local Telegram Bot API server")
    parser.add_argument("--port", type=int, default=0, help="0 picks a free one")
    parser.add_argument("--no-limits", action="store_true", help="no flood limits")
    parser.add_argument("--seed", type=int, default=0, help="for ids and random faults")
    parser.add_argument("--key", default="", help="of the admin interface; made up when empty")
    parser.add_argument("--page-key", default="", help="of the page; made up when empty")
    parser.add_argument("--with-parent", action="store_true", help="end when standard input closes")
    given = parser.parse_args()
    key, page_key = (each or chance.key(12) for each in (given.key, given.page_key))
    asyncio.run(_run(given.port, not given.no_limits, given.seed, key, page_key, given.with_parent))


if __name__ == "__main__":
    main()
