"""Telegram's limits."""

from wording.platform_limits import Limits

TELEGRAM = Limits(
    message=4096,
    caption=1024,  # people with Premium may send longer ones
    marks=100,  # more are ignored
    album=10,
    upload=20 * 2**20,  # a request may have 50 MB; no file that came from people has more than this
    file=20 * 2**20,
    paste=3000,  # a long paste comes in parts of about 4096 that arrive together
    payload=64,
)
