"""The demonstration as a command: begun on a day of the tests, run to its end where nobody can type."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from tests.kit.day import ZONE, begin

ROOT = Path(__file__).parents[2]
PATIENCE = 120


def begins() -> datetime:
    return begin().astimezone(ZONE)


def command(*args: str) -> list[str]:
    return [sys.executable, "-m", "tests.kit.demo", f"{begins():%Y-%m-%dT%H:%M}", *args]


def environment(temporary: Path) -> dict[str, str]:
    """Its temporary files can be looked for afterwards."""
    return {**os.environ, "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT), "COLUMNS": "100"}


def run(words: list[str], temporary: Path) -> subprocess.CompletedProcess[str]:
    """Run to the end where nobody can type."""
    return subprocess.run(
        words,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=environment(temporary),
        cwd=ROOT,
        check=False,
    )


def left_behind(temporary: Path) -> list[str]:
    return [path.name for path in temporary.iterdir()]
