"""Commands for what never worked: updates, and what fell due."""

from typing import Annotated

import typer

from bot.cli_home import stop, with_records

dead = typer.Typer(no_args_is_help=True, help="Updates that never worked.")
due = typer.Typer(no_args_is_help=True, help="What fell due and could not be done.")
Number = Annotated[int, typer.Argument(min=1, max=2**63 - 1)]


@dead.command("list")
def dead_list() -> None:
    """Each dead letter: number, code, whose, why."""
    from bot.log import redact
    from bot.time_sources import shown
    from storage import inbox

    for row in with_records(inbox.dead, looks=True):
        typer.echo(f"{row.id}  {row.code}  {shown(row.received_at)}  {redact(row.why)}")


@dead.command("retry")
def dead_retry(number: Number) -> None:
    """Have a dead letter tried again; a running bot takes it up within a minute."""
    from storage import inbox

    if not with_records(lambda records: inbox.revive(records, number)):
        raise stop(f"there is no dead letter {number}")


@dead.command("drop")
def dead_drop(number: Number) -> None:
    """Give a dead letter up for good."""
    from storage import inbox

    if not with_records(lambda records: inbox.drop(records, number)):
        raise stop(f"there is no dead letter {number}")


@due.command("list")
def due_list() -> None:
    """Each row that was given up: number, what it is about, since when it is due, why."""
    from bot.log import redact
    from bot.time_sources import shown
    from workflow.deadlines.set_aside import set_aside

    for row in with_records(set_aside, looks=True):
        about = f"{row.subject} {row.subject_id} {row.kind}"
        typer.echo(f"{row.id}  {about}  {shown(row.due_at)}  {redact(row.why)}")


@due.command("retry")
def due_retry(number: Number) -> None:
    """Have one tried again; a running bot takes it up within a minute."""
    from workflow.deadlines.set_aside import retry

    if not with_records(lambda records: retry(records, number)):
        raise stop(f"nothing with the number {number} was set aside")
