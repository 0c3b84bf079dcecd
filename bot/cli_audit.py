"""Commands for the audit log."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli_home import present, stop

if TYPE_CHECKING:
    from storage.records import Records

audit = typer.Typer(no_args_is_help=True, help="The audit log.")


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

    at, files = present(), [*(against or []), *(more or [])]

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
