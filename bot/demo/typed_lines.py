"""Lines typed on the terminal, without a thread that would outlive an interrupt."""

import asyncio
import os
import sys
import unicodedata


class Lines:
    """Reads standard input while the event loop goes on. Use as a context."""

    def __init__(self) -> None:
        self._fd = sys.stdin.fileno()
        self._typed: asyncio.Queue[str | None] = asyncio.Queue()
        self._part = b""

    def __enter__(self) -> "Lines":
        asyncio.get_running_loop().add_reader(self._fd, self._on_readable)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.get_running_loop().remove_reader(self._fd)

    async def next(self) -> str | None:
        """The next line, trimmed; None when there are no more (Ctrl-D, or the terminal has gone)."""
        return await self._typed.get()

    def _on_readable(self) -> None:
        try:
            data = os.read(self._fd, 65536)
        except OSError:
            data = b""
        if not data:
            asyncio.get_running_loop().remove_reader(self._fd)
            self._typed.put_nowait(None)
            return
        *whole, self._part = (self._part + data).split(b"\n")
        for line in whole:
            text = unicodedata.normalize("NFC", line.decode("utf-8", "replace"))
            self._typed.put_nowait(text.strip())
