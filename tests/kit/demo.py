"""`loa demo` that begins when a test does: `python -m tests.kit.demo 2027-02-08T10:00 --tour-only`."""

import signal
import sys
from datetime import datetime
from pathlib import Path

from bot.demo import play
from bot.demo.story import ZONE

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests have no terminal
    moment, *options = sys.argv[1:]
    begin = datetime.fromisoformat(moment).replace(tzinfo=ZONE)
    rules = next((Path(each) for each in options if each.endswith(".yaml")), None)
    wishes = {"tour_only": "--tour-only" in options, "page": "--page" in options}
    raise SystemExit(play(**wishes, begin=begin, rules=rules))
