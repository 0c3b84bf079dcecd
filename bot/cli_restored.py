"""The command `loa restored`."""

import typer

from bot.cli_home import places, stop


def restored() -> None:
    """Make a server's database ready that pg_restore has put back. The bot must not be running."""
    from bot.time_sources import SystemClock
    from storage.after_restore import go_on
    from storage.offline import with_records

    at = places().database
    if at.is_file:
        raise stop(f"{at} is a file: `loa restore` makes it ready itself")
    last = with_records(at, lambda records: go_on(records, SystemClock().now()), alone=True)
    typer.echo(f"{at} goes on from entry {last} of its audit log")
