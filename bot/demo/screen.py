"""The output of the demonstration: plain outside a terminal, never wider than a page."""

import sys

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

WIDTH = 100


class Screen:
    """Lines of text, wrapped under their own indentation."""

    def __init__(self) -> None:
        is_terminal = sys.stdout.isatty()
        found = Console(highlight=False)
        width = min(found.width, WIDTH) if is_terminal else WIDTH
        self.console = Console(highlight=False, width=width)

    def say(self, text: str = "", style: str = "") -> None:
        self.put(Text(text, style))

    def warn(self, text: str) -> None:
        self.put(Text(text, "bold red"))

    def title(self, text: str) -> None:
        """A heading over the page's width."""
        self.console.print()
        self.console.print(Rule(Text(text, "bold cyan"), align="left", style="cyan"))

    def put(self, text: Text, indent: Text | None = None, first: Text | None = None) -> None:
        """Print `text` with `indent` before every line, or `first` before the first of them."""
        indent = indent or Text()
        room = max(20, self.console.width - max(indent.cell_len, first.cell_len if first else 0))
        for n, line in enumerate(text.wrap(self.console, room) or [Text()]):
            start = first if first is not None and n == 0 else indent
            whole = Text.assemble(start, line)
            whole.rstrip()
            self.console.print(whole, soft_wrap=True)
