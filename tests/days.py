"""Ten days on which an office may come to grief. A change is played on one of them in part, a night on all.

`python -m tests.days` says which day and which half of the test files are played with this tree, as options
of pytest: `make test-day` plays them, and these options or `make test-day DAY=…` play it again.
"""

import subprocess
from pathlib import Path
from zlib import crc32

DAYS = {
    "2026-12-31T16:20": "the last minutes of work of a year, and of its last month",
    "2027-01-01T00:05": "the first minutes of a year, a public holiday",
    "2028-02-29T08:00": "a day that most years do not have",
    "2027-02-08T10:00": "a Monday in Tết",
    "2026-08-22T09:00": "a Saturday worked for a Monday off",
    "2026-08-31T14:00": "the Monday off that it was swapped for, the last of a month",
    "2027-04-29T16:29": "the last minute of a month's last working day",
    "2026-12-06T22:30": "a Sunday night in quiet hours",
    "2026-11-24T08:00": "a public holiday in the middle of a week",
    "2026-12-07T12:00": "a noon, between the two halves of a working day",
}


HALVES = ("1/2", "2/2")


def chosen() -> tuple[str, str]:
    """The day and the half of this tree: another tree has others, and the same always the same."""
    asked = ["git", "rev-parse", "HEAD^{tree}"]
    tree = subprocess.run(asked, cwd=Path(__file__).parent, capture_output=True, text=True, check=True).stdout
    rest, day = divmod(int(tree, 16), len(DAYS))
    return list(DAYS)[day], HALVES[rest % len(HALVES)]


def is_in(part: str, name: str) -> bool:
    """Whether a file belongs to a part, such as 1/2, the first of two."""
    which, _, of = part.partition("/")
    return crc32(name.encode()) % int(of) == int(which) - 1


if __name__ == "__main__":
    print("--day {} --part {}".format(*chosen()))
