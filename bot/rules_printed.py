"""`loa rules --print`: the rules as the program reads them, or one type with all that it took over."""

from pathlib import Path

from bot.check import in_words
from workflow.spec import SpecErrors, decoded, load
from workflow.spec.printing import printed, printed_type
from workflow.spec.problems import closest


class CannotPrint(Exception):
    """Rules that cannot be used, or a type that they do not have. Its text is for whoever asked."""


def print_file(path: Path, type: str | None) -> str:
    """The text to print of the rules at `path`. Raises CannotPrint."""
    try:
        return print_text(decoded(path.read_bytes(), path.name), type, path.name)
    except SpecErrors as errors:
        raise CannotPrint("\n".join(in_words(errors, "vi"))) from None


def print_text(text: str, type: str | None, filename: str = "config.yaml") -> str:
    """The same of a text of rules."""
    spec = load(text, filename)
    if type is None:
        return printed(spec)
    if type in spec.request_types:
        return printed_type(spec, type)
    near = closest(type, spec.request_types) or ", ".join(spec.request_types)
    raise CannotPrint(f"there is no type of request {type!r}; there is {near}")
