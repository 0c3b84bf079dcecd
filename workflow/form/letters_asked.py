"""A gentle question about a title in capitals or a name in small letters: as it is, or written otherwise."""

from collections.abc import Sequence

from workflow.form.form import Echoed
from workflow.lines import line


def letters_echoed(code: str, meant: Sequence[str]) -> Echoed:
    """Both ways to write it; a typed "no" keeps it as it was typed."""
    better, typed = meant
    asked = line(f"problem-{code}", typed=typed, better=better)
    return Echoed((asked,), (line(f"dialog-do-{code}"), line("dialog-do-keep")), denied=1)
