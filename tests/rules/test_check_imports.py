"""Imports of `loa check`: it answers in half a second, so none of what takes long to load is there."""

import subprocess
import sys

from tests.kit.nursery import ROOT

HEAVY = {"aiogram", "aiohttp", "holidays", "PIL", "sqlalchemy", "telegram"}
CHECK = "import sys; from bot.check import examine; from pathlib import Path; from bot import cli; "
SAID = "print(examine(Path('config.yaml'))[0], *sys.modules, sep='\\n')"


def test_no_library_that_takes_long_is_loaded() -> None:
    command = [sys.executable, "-c", CHECK + SAID]
    usable, *loaded = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    assert usable == "True"
    assert HEAVY & set(loaded) == set()
