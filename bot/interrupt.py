"""Ctrl-C while the program is read: nothing has begun, and whoever stops it then wants no trace."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet() -> Iterator[None]:
    """End by the signal itself, as by SIGTERM. A shell that has it ignored is obeyed."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGINT, signal.default_int_handler)
