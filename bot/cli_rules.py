"""loa rules: those in force and those that wait; printed, exported, of one unit, or as exercised by plays."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from bot.cli_home import stop, with_records


def rules(
    type: Annotated[str | None, typer.Argument(help="With --print: this type of request alone.")] = None,
    export: Annotated[Path | None, typer.Option(help="Write the rules in force into this file.")] = None,
    print: Annotated[bool, typer.Option("--print", help="Print the rules as they are read.")] = False,
    file: Annotated[Path | None, typer.Option(help="With --print: of a file, not those in force.")] = None,
    unit: Annotated[str | None, typer.Option(help="What applies to this unit, and from where.")] = None,
    lang: Annotated[Literal["vi", "en"], typer.Option(help="With --unit: the language.")] = "vi",
    coverage: Annotated[
        Path | None, typer.Option(help="A play's file: how often each was exercised.")
    ] = None,
) -> None:
    """Which rules are in force, and what a changed file that waits for an administrator would change."""
    from bot.rules_at_start import report
    from bot.rules_printed import CannotPrint, print_file, print_kept
    from storage import private

    if unit:
        _rules_of(unit, lang)
        return
    if coverage:
        _coverage_of(coverage)
        return
    if (type or file) and not print:
        raise stop("add --print")
    try:
        if print:
            typer.echo(print_file(file, type) if file else print_kept(_in_force(), type), nl=False)
            return
    except CannotPrint as error:
        raise stop(str(error)) from None
    if export is None:
        for line in with_records(report, looks=True):
            typer.echo(line)
        return
    text = _in_force()
    if export.exists() or export.is_symlink():
        raise stop(f"{export} is there already; name another file")
    private.write(export, text.encode())
    typer.echo(f"wrote {export}")


def _coverage_of(file: Path) -> None:
    from bot.rule_coverage import CannotRead, lines_of

    try:
        for each in lines_of(file):
            typer.echo(each)
    except CannotRead as error:
        raise stop(str(error)) from None


def _rules_of(unit: str, lang: Literal["vi", "en"]) -> None:
    from bot.unit_rules import lines_of
    from bot.walk_rules import CannotWalk

    try:
        for each in with_records(lambda records: lines_of(records, unit, lang), looks=True):
            typer.echo(each)
    except CannotWalk as error:
        raise stop(str(error)) from None


def _in_force() -> str:
    from workflow.rules.book import text_in_force

    text = with_records(text_in_force, looks=True)
    if text is None:
        raise stop("no rules were ever in force")
    return text
