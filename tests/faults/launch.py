"""The bot as `loa` starts it, with the functions of `tests.faults.points` wrapped: a process to be broken."""

import functools
import importlib
import inspect
import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

from tests.faults.points import FEED, TARGETS, VITAL
from tests.faults.switches import CRASH, DIE, DISK, ELSEWHERE, LOOK, POISON, Switches
from tests.kit.disk import Disk, Fault
from tests.kit.launcher import set_clock

KILLED = 137


class Trap:
    """Ends the process, as a kill would, at the call that the switch names."""

    def __init__(self, switches: Switches) -> None:
        self._switches = switches
        self._calls: Counter[str] = Counter()

    def passing(self, target: str, when: str) -> None:
        order = self._switches.read(CRASH)
        if order.rpartition(" ")[0] == f"{target} {when}":
            self._calls[order] += 1
            if self._calls[order] == int(order.rpartition(" ")[2]):
                os._exit(KILLED)


def owner_of(target: str) -> tuple[object, str]:
    """The module or class a dotted name lives in, and its name there."""
    words = target.split(".")
    for length in range(len(words) - 1, 0, -1):
        try:
            owner: object = importlib.import_module(".".join(words[:length]))
        except ModuleNotFoundError:
            continue
        for word in words[length:-1]:
            owner = getattr(owner, word)
        return owner, words[-1]
    raise LookupError(target)


def wrap(target: str, around: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    owner, name = owner_of(target)
    plain = inspect.getattr_static(owner, name)
    if isinstance(plain, staticmethod):
        setattr(owner, name, staticmethod(around(plain.__func__)))
    else:
        setattr(owner, name, around(plain))


def set_trap(target: str, trap: Trap) -> None:
    """Wrap a function, a method or a coroutine."""

    def around(plain: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(plain)
        def call(*args: Any, **kwargs: Any) -> Any:
            trap.passing(target, "before")
            result = plain(*args, **kwargs)
            trap.passing(target, "after")
            return result

        @functools.wraps(plain)
        async def wait(*args: Any, **kwargs: Any) -> Any:
            trap.passing(target, "before")
            result = await plain(*args, **kwargs)
            trap.passing(target, "after")
            return result

        return wait if inspect.iscoroutinefunction(plain) else call

    wrap(target, around)


def set_poison(switches: Switches) -> None:
    """An update that contains the poison's word makes its handler raise."""

    def around(plain: Callable[..., Any]) -> Callable[..., Any]:
        async def feed(self: object, this: Any) -> None:
            word = switches.read(POISON)
            if word and json.dumps(word)[1:-1] in this.row.payload:
                raise RuntimeError("poison")
            await plain(self, this)

        return feed

    wrap(FEED, around)


class SwitchedDisk(Disk):
    """A disk that fails while the switch says how."""

    def __init__(self, switches: Switches) -> None:
        self._switches = switches
        super().__init__()

    @property
    def fault(self) -> Fault | None:  # read anew at each call
        said = self._switches.read(DISK)
        return Fault.read(said) if said else None

    @fault.setter
    def fault(self, _: Fault | None) -> None:
        return


def set_death(switches: Switches) -> None:
    """A vital part that the switch names ends by an error, at its next step."""

    def around(target: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        def wrapped(plain: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(plain)
            def call(*args: Any, **kwargs: Any) -> Any:
                if switches.read(DIE) == target:
                    raise LookupError("an error of the program")
                return plain(*args, **kwargs)

            return call

        return wrapped

    for target in VITAL:
        wrap(target, around(target))


class Nothing:
    def close(self) -> None:
        return


def set_machine(switches: Switches) -> None:
    """On another machine no lock of this one is seen."""
    if switches.read(ELSEWHERE):
        wrap("bot.lock.take_bot", lambda plain: lambda token: Nothing())


def set_looks(switches: Switches) -> None:
    """Have the bot look every so many seconds whose its updates are, and count as old from the start."""
    if seconds := switches.read(LOOK):
        from bot.intake.telegram import ownership

        ownership.SOON = ownership.EVERY = float(seconds)
        ownership.NEWCOMER = 0.0


def main(words: list[str]) -> None:
    """`loa` with these words, in this process."""
    from bot.cli import main as loa

    switches = Switches.from_environment()
    trap = Trap(switches)
    for target in TARGETS:
        set_trap(target, trap)
    set_poison(switches)
    set_death(switches)
    set_machine(switches)
    set_clock(switches)
    set_looks(switches)
    SwitchedDisk(switches)
    sys.argv = ["loa", *words]
    loa()


if __name__ == "__main__":
    main(sys.argv[1:] or ["run"])
