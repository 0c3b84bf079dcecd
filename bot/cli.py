"""The command line. Each command imports only what it needs: aiogram alone takes seconds."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import typer

from bot.interrupt import quiet

if TYPE_CHECKING:
    from bot.settings import Places
    from storage.records import Records

T = TypeVar("T")
MISCONFIGURED = 2

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
dead = typer.Typer(no_args_is_help=True, help="Updates that never worked.")
due = typer.Typer(no_args_is_help=True, help="What fell due and could not be done.")
audit = typer.Typer(no_args_is_help=True, help="The audit log.")
cli.add_typer(dead, name="dead")
cli.add_typer(due, name="due")
cli.add_typer(audit, name="audit")

Number = Annotated[int, typer.Argument(min=1, max=2**63 - 1)]
ConfigFile = Annotated[Path, typer.Argument(help="The rules of the office.")]


def stop(message: str, code: int = 1) -> typer.Exit:
    """Say why on standard error and end."""
    from bot.log import say

    say(message)
    return typer.Exit(code)


@cli.command()
def check(
    config: ConfigFile = Path("config.yaml"),
    lang: Annotated[Literal["vi", "en"], typer.Option(help="The language of the answer.")] = "vi",
) -> None:
    """Report every problem of the rules at once, with its line and its cure."""
    from bot.check import examine

    usable, lines = examine(config, lang)
    for line in lines:
        typer.echo(line)
    raise typer.Exit(0 if usable else 1)


@cli.command()
def run(
    take_over: Annotated[
        bool, typer.Option(help="Take the bot from the program whose webhook is set.")
    ] = False,
) -> None:
    """Run the bot. Settings come from the environment: LOA_TELEGRAM_TOKEN and its neighbours."""
    from bot.run import run_forever

    raise typer.Exit(run_forever(take_over=take_over))


@cli.command()
def init(config: ConfigFile = Path("config.yaml")) -> None:
    """Write a minimal config.yaml by asking."""
    from bot.init import ask

    try:
        ask(config)
    except FileExistsError:
        raise stop(f"{config} is there already; move it away or name another file") from None


@cli.command()
def demo(
    tour_only: Annotated[bool, typer.Option(help="End after the tour.")] = False,
    page: Annotated[bool, typer.Option(help="Wait for the browser, and stay until interrupted.")] = False,
) -> None:
    """See the life of one request, then go on by hand. Needs no token."""
    from bot.demo import play

    raise typer.Exit(play(tour_only=tour_only, page=page))


@cli.command()
def status(
    as_json: Annotated[bool, typer.Option("--json", help="For a program that watches.")] = False,
) -> None:
    """Whether the bot runs, what waits, what is wrong. Exit code 0 all is well, 1 not, 3 it does not run."""
    from bot.clocks import SystemClock
    from bot.status import lines, look

    now = SystemClock().now()
    found = look(_places(), now)
    for line in [found.as_json()] if as_json else lines(found, now):
        typer.echo(line)
    raise typer.Exit(found.code)


@cli.command()
def rules(
    export: Annotated[Path | None, typer.Option(help="Write the rules in force into this file.")] = None,
) -> None:
    """Which rules are in force, and what a changed file that waits for an administrator would change."""
    from bot.rules import report
    from storage import private
    from workflow.rules.book import text_in_force

    if export is None:
        for line in _with_records(report, looks=True):
            typer.echo(line)
        return
    text = _with_records(text_in_force, looks=True)
    if text is None:
        raise stop("no rules were ever in force")
    if export.exists() or export.is_symlink():
        raise stop(f"{export} is there already; name another file")
    private.write(export, text.encode())
    typer.echo(f"wrote {export}")


@cli.command()
def migrate() -> None:
    """Bring the database to this program's schema, after a backup of it."""
    from storage.home import BACKUPS
    from storage.schema import migrate as upgrade

    at = _present()
    saved = upgrade(at.database, at.home / BACKUPS)
    typer.echo(f"the database is up to date{f'; a copy from before: {saved}' if saved else ''}")


@cli.command()
def backup(
    file: Annotated[Path | None, typer.Argument(help="The file to write, or to look through.")] = None,
    verify: Annotated[bool, typer.Option("--verify", help="Look through a backup, write none.")] = False,
) -> None:
    """Copy database, originals and rules into one file, while the bot runs."""

    from bot.clocks import SystemClock
    from storage.backup import backup as save

    _end_in_order()
    if verify:
        _say_whole(file)
        return
    at = _present()
    saved, manifest = save(at.database, at.home, SystemClock().now(), file, at.config)
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
    from bot.clocks import SystemClock
    from bot.lock import take_home
    from storage.manifest import BadBackup
    from storage.restore import restore as put_back

    _end_in_order()
    at = _places()
    if not source.is_file():
        raise stop(f"{source}: there is no such file")
    held = take_home(at.home, at.database)
    try:
        restored = put_back(source, at.database, at.home, SystemClock().now(), force=force)
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


@dead.command("list")
def dead_list() -> None:
    """Each dead letter: number, code, whose, why."""
    from bot.clocks import shown
    from bot.log import redact
    from storage import inbox

    for row in _with_records(inbox.dead, looks=True):
        typer.echo(f"{row.id}  {row.code}  {shown(row.received_at)}  {redact(row.why)}")


@dead.command("retry")
def dead_retry(number: Number) -> None:
    """Have a dead letter tried again; a running bot takes it up within a minute."""
    from storage import inbox

    if not _with_records(lambda records: inbox.revive(records, number)):
        raise stop(f"there is no dead letter {number}")


@dead.command("drop")
def dead_drop(number: Number) -> None:
    """Give a dead letter up for good."""
    from storage import inbox

    if not _with_records(lambda records: inbox.drop(records, number)):
        raise stop(f"there is no dead letter {number}")


@due.command("list")
def due_list() -> None:
    """Each row that was given up: number, what it is about, since when it is due, why."""
    from bot.clocks import shown
    from bot.log import redact
    from workflow.deadlines.run_due import set_aside

    for row in _with_records(set_aside, looks=True):
        about = f"{row.subject} {row.subject_id} {row.kind}"
        typer.echo(f"{row.id}  {about}  {shown(row.due_at)}  {redact(row.why)}")


@due.command("retry")
def due_retry(number: Number) -> None:
    """Have one tried again; a running bot takes it up within a minute."""
    from workflow.deadlines.run_due import retry

    if not _with_records(lambda records: retry(records, number)):
        raise stop(f"nothing with the number {number} was set aside")


@audit.command("verify")
def audit_verify(
    days: Annotated[bool, typer.Option("--days", help="Also say digest and seal of each daily log.")] = False,
    against: Annotated[
        list[Path] | None,
        typer.Option(help="Files with daily logs copied from chats: their seals are compared."),
    ] = None,
    more: Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...", hidden=True)] = None,
) -> None:
    """Check the chain and the daily logs it vouches for, and compare it with seals that people have."""
    from bot.verify import NothingToCompare, examine, read_seals
    from storage.offline import with_reading
    from storage.originals import problems
    from workflow.model import AuditEntry, LoggedDay

    at, files = _present(), [*(against or []), *(more or [])]

    def judge(records: "Records") -> tuple[bool, list[str]]:
        good, lines = examine(records.each(AuditEntry), records.all(LoggedDay), witnesses, days=days)
        lacking = problems(records, at.home / "media")
        return good and not lacking, [*lines, *lacking]

    try:
        witnesses = read_seals(files) if files else None
        good, lines = with_reading(at.database, judge, any_schema=True)
    except NothingToCompare as error:
        raise stop(str(error)) from None
    except ValueError as error:
        raise stop(f"the log cannot be read, so it was altered: {error}") from None
    for line in lines:
        typer.echo(line, err=not good)
    raise typer.Exit(0 if good else 1)


def _places() -> "Places":
    from bot.settings import BadSettings, places

    try:
        return places()
    except BadSettings as error:
        raise stop(str(error), MISCONFIGURED) from None


def _present() -> "Places":
    """The same, where there is a database."""
    found = _places()
    if not found.database.exists():
        raise stop(f"there is no database at {found.database}; set LOA_HOME or LOA_DATABASE")
    return found


def _with_records(work: "Callable[[Records], T]", *, looks: bool = False) -> T:
    from storage.offline import with_reading, with_records

    ask = with_reading if looks else with_records
    return ask(_present().database, work)


def main() -> None:
    """Run a command. What is wrong around the program is said in a line; a trace is masked like a log."""
    with quiet():
        from bot import log
        from bot.mishaps import explain
        from bot.settings import BadSettings, places

    log.guard()
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a terminal without our letters
    try:
        cli()
    except Exception as error:
        try:
            said = explain(error, places().database)
        except BadSettings:
            said = None
        log.say(said or "".join(traceback.format_exception(error)).rstrip())
        raise SystemExit(1) from None
