"""The home that a command works on: its settings, its database, its records."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import typer

if TYPE_CHECKING:
    from bot.settings import Places
    from storage.records import Records

T = TypeVar("T")
MISCONFIGURED = 2


def stop(message: str, code: int = 1) -> typer.Exit:
    """Say why on standard error and end."""
    from bot.log import say

    say(message)
    return typer.Exit(code)


def places() -> "Places":
    from bot.environment import BadSettings
    from bot.settings import places as settled

    try:
        return settled()
    except BadSettings as error:
        raise stop(str(error), MISCONFIGURED) from None


def present() -> "Places":
    """The same, where there is a database."""
    found = places()
    if found.database.is_file and not found.database.path.exists():
        raise stop(f"there is no database at {found.database}; set LOA_HOME or LOA_DATABASE")
    return found


def with_records(work: "Callable[[Records], T]", *, looks: bool = False) -> T:
    from storage.offline import with_reading, with_records

    ask = with_reading if looks else with_records
    return ask(present().database, work)
