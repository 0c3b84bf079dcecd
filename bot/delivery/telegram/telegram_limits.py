"""Telegram's limits."""

from wording.platform_limits import Limits

TELEGRAM = Limits(
    message=4096,
    caption=1024,  # people with Premium may send longer ones
    marks=100,  # more are ignored
    album=10,
    payload=64,
)
