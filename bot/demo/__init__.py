"""`loa demo`: the life of one request, told by invented people in a local Telegram; then go on by hand."""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from bot.demo.nursery import Nursery
from bot.demo.screen import Screen

INTERRUPTED = 130


def play(
    *, tour_only: bool, page: bool = False, begin: datetime | None = None, rules: Path | None = None
) -> int:
    """Play the tour, then the prompt where somebody can type. `tour_only` ends after the tour. With `page`
    the story waits for somebody to look at it in a browser, and stays open for them. It begins on a Monday
    at ten, unless tests say otherwise. It is the demonstration's own, or the first one of a file of `rules`.
    Returns the exit code; leaves nothing behind."""
    screen = Screen()
    screen.say("Loa · chạy thử: Telegram giả lập trên máy này, không cần mã bot, không gửi gì ra ngoài.")
    screen.say("Đang khởi động…")
    sys.stdout.flush()
    nursery = Nursery()
    try:
        from bot.demo.piece import demonstration, of_file  # noqa: PLC0415 - the same
        from bot.demo.stage import NotStarted  # noqa: PLC0415 - the bot's own imports go on beside these
        from bot.demo.story import TEN  # noqa: PLC0415 - the same
        from bot.demo.tour import Wishes, perform  # noqa: PLC0415 - the same

        begin = begin or TEN
        try:
            piece = of_file(rules, begin) if rules else demonstration()
            wishes = Wishes(tour_only, sys.stdin.isatty() and not page, page, begin, piece)
            return asyncio.run(perform(screen, nursery, wishes))
        except NotStarted as error:
            screen.warn(str(error))
            return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        screen.say("Đã dừng, đã dọn dữ liệu chạy thử.")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever was reading has gone; nothing more can be said
        return 1
    finally:
        nursery.close()
