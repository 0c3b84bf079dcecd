"""Switches a test turns while the bot runs: small files in a directory that both sides know."""

import os
from pathlib import Path

VARIABLE = "OFFICE_SWITCHES"
CRASH, POISON, CLOCK, TICK, LOOK = "crash", "poison", "clock", "tick", "look"
DISK, DIE, ELSEWHERE = "disk", "die", "elsewhere"


class Switches:
    """Named texts; an absent one reads as empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def from_environment(cls) -> "Switches":
        return cls(Path(os.environ[VARIABLE]))

    def turn(self, name: str, value: str = "") -> None:
        """Set a switch, or clear it."""
        path = self._folder / name
        if value:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside = path.with_suffix(".new")
            beside.write_text(value, "utf-8")
            beside.replace(path)
        else:
            path.unlink(missing_ok=True)

    def read(self, name: str) -> str:
        try:
            return (self._folder / name).read_text("utf-8")
        except FileNotFoundError:
            return ""
