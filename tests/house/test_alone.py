"""A test that fails beside others alone is told, and any other failure is red."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# A test counts how often it was played, and fails in the rounds named.
SUITE = """
from pathlib import Path

import pytest

@pytest.mark.xdist_group("beside")
@pytest.mark.parametrize(("name", "red"), {tests})
def test_it(name, red):
    played = Path(__file__).with_name(name)
    rounds = played.read_text() + "x" if played.exists() else "x"
    played.write_text(rounds)
    assert len(rounds) not in red
"""

ONCE, ALWAYS, NEVER, ALONE_TOO = (1,), tuple(range(1, 9)), (), (1, 4)


@pytest.mark.parametrize(
    ("tests", "code", "told"),
    [
        ([NEVER, NEVER], 0, 0),
        ([NEVER, ONCE], 0, 1),
        ([ONCE, ONCE], 0, 2),
        ([ONCE, ONCE, ONCE], 1, 0),
        ([NEVER, ALWAYS], 1, 0),
        ([ONCE, ALONE_TOO], 1, 0),
    ],
)
@pytest.mark.parametrize("beside", [(), ("-n", "1", "--dist", "loadgroup")], ids=["alone", "beside"])
def test_which_failures_stop_a_change(
    tmp_path: Path, beside: tuple[str, ...], tests: list[tuple[int, ...]], code: int, told: int
) -> None:
    suite = tmp_path / "test_suite.py"
    suite.write_text(SUITE.format(tests=[(f"played-{n}", red) for n, red in enumerate(tests)]))
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(
        [sys.executable, "-m", "tests.alone", suite.name, *beside],
        cwd=tmp_path,
        env=inherited | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.count("A RACE, to be mended")) == (code, told), done.stdout
