"""`loa rules --print`: the rules as the program reads them, or one type with all that it took over."""

from pathlib import Path

from bot.check import WORDS, in_words
from bot.rules_file import loaded
from workflow.spec import Spec, SpecErrors, load, reread
from workflow.spec.printing import printed, printed_type
from workflow.spec.problems import closest


class CannotPrint(Exception):
    """Rules that cannot be used, or a type that they do not have. Its text is for whoever asked."""


def print_file(path: Path, type: str | None) -> str:
    """The text to print of the rules at `path`. Raises CannotPrint."""
    try:
        return _text(loaded(path), type)
    except SpecErrors as errors:
        raise CannotPrint("\n".join(in_words(errors, "vi"))) from None


def print_kept(text: str, type: str | None) -> str:
    """The same of rules that were kept, though a check was added since."""
    try:
        return _text(reread(text, "config.yaml"), type)
    except SpecErrors as errors:
        raise CannotPrint("\n".join(in_words(errors, "vi"))) from None


def _text(spec: Spec, type: str | None) -> str:
    if type is None:
        return printed(spec) if spec.edition == 2 else _written_over(spec)
    if type in spec.request_types:
        return printed_type(spec, type)
    near = closest(type, spec.request_types) or ", ".join(spec.request_types)
    raise CannotPrint(f"there is no type of request {type!r}; there is {near}")


def _written_over(spec: Spec) -> str:
    """Rules of the first edition in the second, which needs some names for itself."""
    text = printed(spec)
    try:
        load(text)
    except SpecErrors as errors:
        paths = [line.partition(" ")[2] for line in in_words(errors, "vi")]  # nobody sees those lines
        raise CannotPrint("\n".join([WORDS.text("vi", "check-not-in-second"), *paths])) from None
    return "".join(f"# {WORDS.text(language, 'check-in-second')}\n" for language in ("vi", "en")) + text
