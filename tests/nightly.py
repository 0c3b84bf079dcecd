"""make nightly: what a change need not wait for, in named parts of at most an hour on two cores.

A part that is green notes its commit and its figures in var/nightly/PART.json.
"""

import argparse
import json
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

from bot.time_sources import SystemClock
from tests.days import DAYS

ROOT = Path(__file__).parents[1]
NOTES = ROOT / "var" / "nightly"
HOUR = timedelta(hours=1).total_seconds()
FIGURES = 40  # of a command's last lines, as many as its figures may be

Words = list[str]


def on_day(day: str) -> Words:
    """Rules, chat and stories on a day, but for the tests that have a day of their own."""
    folders = ["tests/rules", "tests/chat", "tests/stories"]
    return ["-m", "pytest", *folders, "-m", "not day", "--day", day, "-n", "2", "--dist", "loadgroup"]


SEARCH: Words = [
    "-m",
    "pytest",
    "tests/rules",
    "-m",
    "hypothesis",
    "--hypothesis-profile",
    "search",
    "-n",
    "2",
]


def faults(which: str) -> Words:
    """The faults that `make faults` has no time for, on a file or on a server."""
    return ["-m", "pytest", "tests/faults", "-m", "night", "-k", which, "-n", "2", "--dist", "loadgroup"]


PARTS: dict[str, list[Words]] = {
    "days-1": [on_day(day) for day in list(DAYS)[:5]],
    "days-2": [on_day(day) for day in list(DAYS)[5:]],
    "properties": [SEARCH] * 20,  # other examples each time
    "faults-file": [faults("not postgresql")],
    "faults-server": [faults("postgresql")],
    "terms": [["-m", "pytest", "tests/profiles", "-m", "night", "-n", "2", "--dist", "loadgroup"]],
    "months": [["-m", "tests.months"]],
    "simulate": [["-m", "pytest", "tests/simulate", "-m", "night", "-n", "2"]],
    "drawn": [["-m", "tests.drawn"]],
    "mutants": [["-m", "tests.simulate.mutants"]],
    "soak": [["-m", "tests.bench.soak"]],
    "bench": [["-m", "tests.bench"]],
}


def play(part: str) -> bool:
    """Run the commands of a part, and note what they say; whether all were green within the hour."""
    began, figures = time.monotonic(), list[str]()
    for words in PARTS[part]:
        print(f"{part}: python {' '.join(words)}", flush=True)
        lines = list[str]()
        process = subprocess.Popen(
            [sys.executable, *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        assert process.stdout
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line.rstrip())
        if process.wait():
            return False
        figures += [" ".join(words), *lines[-1 if "pytest" in words else -FIGURES :]]
    seconds = time.monotonic() - began
    if seconds > HOUR:
        print(f"{part} is too long for a part: {seconds:.0f} s")
        return False
    note(part, seconds, figures)
    return True


def note(part: str, seconds: float, figures: list[str]) -> None:
    """Which commit was green, when, and with which figures."""
    NOTES.mkdir(parents=True, exist_ok=True)
    shape = {
        "part": part,
        "commit": said_by_git("rev-parse", "HEAD"),
        "changed": bool(said_by_git("status", "--porcelain")),
        "at": SystemClock().now().isoformat(timespec="seconds"),
        "seconds": round(seconds),
        "figures": figures,
    }
    file = NOTES / f"{part}.json"
    file.write_text(json.dumps(shape, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{part} is green: {file.relative_to(ROOT)}")


def said_by_git(*words: str) -> str:
    return subprocess.run(
        ["git", *words], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


def main() -> int:
    parser = argparse.ArgumentParser(prog="make nightly", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; none for all")
    parts = parser.parse_args().parts or list(PARTS)
    if unknown := [part for part in parts if part not in PARTS]:
        parser.error(f"no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    red = [part for part in parts if not play(part)]
    print(f"red: {', '.join(red)}" if red else "all green")
    return 1 if red else 0


if __name__ == "__main__":
    raise SystemExit(main())
