"""One bot, one home, one database: whichever is shared, the second one is told by which process."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import lock
from bot.lock import AlreadyRunning

pytestmark = pytest.mark.xdist_group("locks")  # those of bots are the machine's
HOLD = """
import sys, time
from pathlib import Path
from bot import lock
held = lock.take(*map(Path, sys.argv[2:]), sys.argv[1])
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the locks of one office."""
    words = ["1:first", str(tmp_path / "one"), str(tmp_path / "disk" / "loa.sqlite")]
    with subprocess.Popen([sys.executable, "-c", HOLD, *words], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


@pytest.mark.parametrize(
    ("token", "home", "database", "says"),
    [
        ("1:first", "two", "two/loa.sqlite", "this bot is already running"),
        ("2:second", "one", "two/loa.sqlite", "a bot is already running on {0}/one "),
        ("2:second", "two", "disk/loa.sqlite", "a bot is already running on {0}/disk/loa.sqlite "),
        ("2:second", "two", "link/loa.sqlite", "a bot is already running on {0}/disk/loa.sqlite "),
        ("2:second", "two", "link.sqlite", "a bot is already running on {0}/disk/loa.sqlite "),
    ],
)
def test_what_is_shared_is_named_with_its_process(
    token: str, home: str, database: str, says: str, other: subprocess.Popen[str], tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "disk")
    (tmp_path / "link.sqlite").symlink_to(tmp_path / "disk" / "loa.sqlite")
    with pytest.raises(AlreadyRunning) as refused:
        lock.take(tmp_path / home, tmp_path / database, token)
    assert says.format(tmp_path) in str(refused.value)
    assert f"(process {other.pid})" in str(refused.value)


def test_a_process_that_was_killed_holds_nothing(other: subprocess.Popen[str], tmp_path: Path) -> None:
    other.kill()
    other.wait()
    for each in lock.take(tmp_path / "one", tmp_path / "disk" / "loa.sqlite", "1:first"):
        each.close()
    for each in lock.take(tmp_path / "one", tmp_path / "disk" / "loa.sqlite", "1:first"):
        each.close()


def test_nothing_lies_where_another_user_could_be_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in the folder for temporary files: a file that root left there would stop everybody else."""
    if not sys.platform.startswith("linux"):
        pytest.skip("elsewhere it is a file of the user's own")
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    for each in lock.take(tmp_path / "one", tmp_path / "one" / "loa.sqlite", "1:first"):
        each.close()
    assert list((tmp_path / "tmp").iterdir()) == []
    assert sorted(p.name for p in (tmp_path / "one").iterdir()) == ["loa.lock", "loa.sqlite.lock"]


def test_a_home_of_another_user_says_whose_it_is_and_what_to_do(tmp_path: Path) -> None:
    """Started once as root, then as the service's user."""
    if os.geteuid() != 0:
        pytest.skip("only root can leave a file behind for another user")
    home = tmp_path / "home"
    for each in lock.take(home, home / "loa.sqlite", "1:first"):
        each.close()
    try_it = (
        "import os, sys; from pathlib import Path; from bot import lock; from bot.mishaps import explain\n"
        "os.setuid(65534)\n"
        "try: lock.take(Path(sys.argv[1]), Path(sys.argv[1], 'loa.sqlite'), '1:second')\n"
        "except Exception as error: print(explain(error))"
    )
    said = subprocess.run(
        [sys.executable, "-c", try_it, str(home)], capture_output=True, text=True, check=True
    ).stdout
    assert said.startswith(f"{home}")
    assert "Permission denied; it belongs to root and this process runs as nobody" in said
    assert "run it as root, or give the files to nobody with chown" in said
    assert len(said.splitlines()) == 1
