"""The command line. Each command imports only what it needs: a library of a platform alone takes seconds."""

import sys
import traceback
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot.cli_audit import audit
from bot.cli_home import places, present, stop, with_records
from bot.cli_repair import dead, due
from bot.cli_restored import restored
from bot.cli_rules import rules
from bot.cli_walk import walk
from bot.interrupt import quiet

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
cli.add_typer(dead, name="dead")
cli.add_typer(due, name="due")
cli.add_typer(audit, name="audit")
cli.command()(restored)
cli.command()(walk)
cli.command()(rules)

ConfigFile = Annotated[Path, typer.Argument(help="The rules of the office.")]


@cli.command()
def check(
    config: ConfigFile = Path("config.yaml"),
    lang: Annotated[Literal["vi", "en"], typer.Option(help="The language of the answer.")] = "vi",
    people: Annotated[bool, typer.Option("--people", help="Also which roles nobody holds here.")] = False,
) -> None:
    """Report every problem of the rules at once, with its line and its cure; and the chat platforms set."""
    from bot.check import examine, on_platforms

    usable, lines = examine(config, lang)
    if usable and people:
        from bot.people_lacking import lacking

        lines += lacking(present().database, config, lang)
    for line in [*lines, on_platforms(lang)]:
        typer.echo(line)
    raise typer.Exit(0 if usable else 1)


@cli.command()
def run(
    take_over: Annotated[
        bool, typer.Option(help="Take the bot from the program whose webhook is set.")
    ] = False,
) -> None:
    """Run the bot. Settings, those of its chat platforms among them, come from the environment."""
    from bot.run import run_forever

    raise typer.Exit(run_forever(take_over=take_over))


@cli.command()
def init(
    config: ConfigFile = Path("config.yaml"),
    kind: Annotated[
        Literal["university", "school", "department", "company"] | None,
        typer.Option(help="The kind of house. With --name nothing is asked."),
    ] = None,
    name: Annotated[str | None, typer.Option(help="The name of the house.")] = None,
) -> None:
    """Write the rules to start from, for a kind of house, by asking."""
    from bot.init import ask

    try:
        ask(config, kind, name)
    except FileExistsError:
        raise stop(f"{config} is there already; move it away or name another file") from None


@cli.command()
def demo(
    tour_only: Annotated[bool, typer.Option(help="End after the tour.")] = False,
    page: Annotated[bool, typer.Option(help="Wait for the browser, and stay until interrupted.")] = False,
    file: Annotated[
        Path | None, typer.Option("--rules", help="Of a file, with people made up from its roles.")
    ] = None,
) -> None:
    """See the life of one request, then go on by hand. Needs no token."""
    from bot.demo import play

    raise typer.Exit(play(tour_only=tour_only, page=page, rules=file))


@cli.command()
def status(
    as_json: Annotated[bool, typer.Option("--json", help="For a program that watches.")] = False,
) -> None:
    """Whether the bot runs, what waits, what is wrong. Exit code 0 all is well, 1 not, 3 it does not run."""
    from bot.status import lines, look
    from bot.time_sources import SystemClock

    now = SystemClock().now()
    found = look(places(), now)
    for line in [found.as_json()] if as_json else lines(found, now):
        typer.echo(line)
    raise typer.Exit(found.code)


@cli.command()
def why(
    name: Annotated[
        str,
        typer.Argument(
            help="YC-2026-0012; event/7 or a title; round/3 or unit_site/2026-12; somebody's name."
        ),
    ],
    on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d", "%d/%m/%Y"], help="Only the reminders of this day of the office."),
    ] = None,
    lang: Annotated[Literal["vi", "en"], typer.Option(help="The language of the answer.")] = "vi",
) -> None:
    """Say who was reminded of a request, an event or a round, when, and by which rule."""
    from bot.why import report

    found = with_records(lambda records: report(records, name, on.date() if on else None, lang), looks=True)
    if not found:
        raise stop(f"no request, event, round or person is called {name}")
    for line in found:
        typer.echo(line)


@cli.command()
def migrate() -> None:
    """Bring the database to this program's schema; a file is copied first, a server's database is not."""
    from storage.home import BACKUPS
    from storage.schema import migrate as upgrade

    at = present()
    saved = upgrade(at.database, at.home / BACKUPS)
    typer.echo(f"the database is up to date{f'; a copy from before: {saved}' if saved else ''}")


@cli.command()
def backup(
    file: Annotated[Path | None, typer.Argument(help="The file to write, or to look through.")] = None,
    verify: Annotated[bool, typer.Option("--verify", help="Look through a backup, write none.")] = False,
) -> None:
    """Copy database, originals and rules into one file, while the bot runs."""

    from bot.time_sources import SystemClock
    from storage.backup import backup as save

    _end_in_order()
    if verify:
        _say_whole(file)
        return
    at = present()
    if at.database.file is None:
        raise stop(
            f"{at.database} is a server's, which `loa backup` does not copy: use pg_dump --format=custom, and"
            f" copy {at.home / 'media'} with it, where the originals are"
        )
    saved, manifest = save(at.database.file, at.home, SystemClock().now(), file, at.config)
    for name in manifest.altered:
        typer.echo(f"left out, it is altered: the original {at.home / 'media' / name}", err=True)
    typer.echo(f"saved {saved}")


def _say_whole(file: Path | None) -> None:
    from storage.manifest import BadBackup
    from storage.restore import verify

    if file is None:
        raise stop("name the backup to look through")
    try:
        typer.echo(f"{file} is whole: {verify(file) or 'an older program made it, without a manifest'}")
    except BadBackup as error:
        raise stop(f"{file} is not a usable backup: {error}") from None


@cli.command()
def restore(
    source: Annotated[Path, typer.Argument(help="A file that `loa backup` or the daily backup wrote.")],
    force: Annotated[bool, typer.Option(help="Replace what is there; it is set aside first.")] = False,
) -> None:
    """Put a backup in place. The bot must not be running."""
    from bot.lock import take_home
    from bot.time_sources import SystemClock
    from storage.manifest import BadBackup
    from storage.restore import restore as put_back

    _end_in_order()
    at = places()
    if not source.is_file():
        raise stop(f"{source}: there is no such file")
    if at.database.file is None:
        raise stop(f"{at.database} is a server's: put a dump of it back with {at.database.way_back}")
    held = take_home(at.home, at.database.file)
    try:
        restored = put_back(source, at.database.file, at.home, SystemClock().now(), force=force)
    except FileExistsError:
        raise stop(f"{at.database} is there already; add --force to set it aside and restore") from None
    except BadBackup as error:
        raise stop(f"{source} is not a usable backup: {error}") from None
    for lock in held:
        lock.close()
    for name in restored.missing:
        typer.echo(f"neither the backup nor the home has the original {name}", err=True)
    typer.echo(f"restored {at.database}, as it was at entry {restored.last} of its audit log")


def _end_in_order() -> None:
    """Clean up also when told to stop."""
    import signal

    signal.signal(signal.SIGTERM, signal.default_int_handler)


def main() -> None:
    """Run a command. Troubles around the program are said in a line; a trace is masked like a log."""
    with quiet():
        from bot import log

    log.guard()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a terminal without our letters
    try:
        cli()
    except Exception as error:
        from bot.environment import BadSettings
        from bot.mishaps import explain
        from bot.settings import places as settled

        try:
            said = explain(error, settled().database)
        except BadSettings:
            said = None
        log.say(said or "".join(traceback.format_exception(error)).rstrip())
        raise SystemExit(1) from None
