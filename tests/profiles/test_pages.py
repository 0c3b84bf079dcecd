"""The pages of docs/profiles: what they say is what is played."""

import difflib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs" / "profiles").glob("*.md"))
PATIENCE = 300

pytestmark = pytest.mark.xdist_group("demo")


@pytest.mark.parametrize("page", PAGES, ids=lambda each: each.stem)
def test_a_page_says_what_is_played(page: Path) -> None:
    """`python -m tests.profiles.page NAME --write` writes it anew."""
    command = [sys.executable, "-m", "tests.profiles.page", page.stem]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    written = page.read_text("utf-8")
    differs = difflib.unified_diff(written.splitlines(), done.stdout.splitlines(), lineterm="", n=1)
    assert not [*differs], f"write it anew: python -m tests.profiles.page {page.stem} --write"
