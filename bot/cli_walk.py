"""The command `loa walk`."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot.cli_home import places, present, stop


def walk(
    type: Annotated[str, typer.Option(help="The type of request, by its name in the rules.")],
    event: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day of its event.")
    ] = None,
    sent: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d %H:%M"], help="When it is sent; else now.")
    ] = None,
    unit: Annotated[str | None, typer.Option(help="The unit that sends it.")] = None,
    say: Annotated[
        list[str] | None, typer.Option("--with", help="An answer, or a word of conditions: english=yes.")
    ] = None,
    file: Annotated[Path | None, typer.Option("--rules", help="Of a file, not those in force.")] = None,
    lang: Annotated[Literal["vi", "en"], typer.Option(help="The language of the answer.")] = "vi",
) -> None:
    """Walk a case through the rules without sending it: each step, who, until when and why, what is late."""
    from bot.walk_rules import CannotWalk, read_pairs, supposal
    from bot.walk_rules import walk as through

    at = places().database
    there = at if not at.is_file or at.path.exists() else None
    if there is None and file is None:
        present()
    day = event.date() if event else None
    try:
        said = read_pairs(say or [])
        lines = through(there, file, lambda work: supposal(work, type, sent, day, unit, said), lang)
    except CannotWalk as error:
        raise stop(str(error)) from None
    for line in lines:
        typer.echo(line)
