"""Run the tests beside each other, and play the one or two that fail so alone.

A test that fails beside others and passes alone each time has met a race: of its own, or of the product.
It is told by name and does not stop a change; three that fail, or one that fails alone once, do.

    python -m tests.alone tests/rules tests/chat -n 2
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FEW = 2
TIMES = 5
GROUP = re.compile(r"@\w+$")  # what `--dist loadgroup` adds to the name of a test


def run(words: list[str]) -> int:
    return subprocess.run([sys.executable, "-m", "pytest", *words], check=False).returncode


def run_all(words: list[str]) -> tuple[int, list[str]]:
    """Return pytest's code and the names of the tests that failed."""
    with TemporaryDirectory() as folder:
        code = run([*words, "-o", f"cache_dir={folder}"])
        failed = Path(folder) / "v" / "cache" / "lastfailed"
        names = json.loads(failed.read_text()) if failed.exists() else []
        return code, sorted(GROUP.sub("", name) for name in names)


def of_the_day(words: list[str]) -> list[str]:
    """Return the option that a test alone needs too: the day it is played on."""
    return words[words.index("--day") :][:2] if "--day" in words else []


def main(words: list[str]) -> int:
    """Return pytest's code, or 0 where the few that failed passed alone each time."""
    code, failed = run_all(words)
    if code != 1 or not 0 < len(failed) <= FEW:
        return code
    for _ in range(TIMES):
        if run([*failed, *of_the_day(words), "-n", "0"]):
            return code
    for test in failed:
        print(f"A RACE, to be mended: {test} failed beside others and passed {TIMES} times alone.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
