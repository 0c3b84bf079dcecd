"""A program that says where it finds itself, complains, and ends with 7; asked to wait, it first does so."""

import json
import logging
import os
import random  # noqa: TID251 - with a seed
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path


def found() -> dict[str, object]:
    return {
        "words": sys.argv,
        "name": __name__,
        "environment": dict(os.environ),
        "place": str(Path.cwd()),
        "temporary": tempfile.gettempdir(),
        "signals": {int(n): str(signal.getsignal(n)).partition(" at ")[0] for n in signal.valid_signals()},
        "blocked": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ())),
        "threads": [thread.name for thread in threading.enumerate()],
        "handlers": [str(handler) for handler in logging.getLogger().handlers],
        "files": len(os.listdir("/proc/self/fd")),
        "zone": time.tzname,
    }


if __name__ == "__main__":
    print(json.dumps(found()), random.random(), sep="\n", flush=True)
    if "wait" in sys.argv:
        time.sleep(600)
    threading.Timer(0.01, print, ("the last word",)).start()
    print("a complaint", file=sys.stderr)
    sys.exit(7)
