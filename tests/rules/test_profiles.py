"""Profiles: whole procedures of invented offices, in the words of the second edition."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from workflow.spec import load
from workflow.spec.load import read
from workflow.spec.printing import printed

PROFILES = sorted((Path(__file__).parents[2] / "profiles").glob("*.yaml"))
TYPES = [(path, name) for path in PROFILES for name in load(path.read_text()).request_types]
EVENT, SENT = "2027-03-15", "2027-03-01 09:00"


def named(value: object) -> str:
    return value.stem if isinstance(value, Path) else str(value)


@pytest.mark.parametrize("path", PROFILES, ids=named)
def test_a_profile_is_read_without_a_note_and_says_the_same_when_printed(path: Path) -> None:
    spec, notes = read(path.read_text(), path.name)
    assert [str(note) for note in notes] == []
    assert load(printed(spec)) == spec


@pytest.mark.parametrize("path", PROFILES, ids=named)
def test_a_profile_begins_by_walking_through_its_procedure(path: Path) -> None:
    head, _ = path.read_text().split("\nedition: 2\n")
    assert all(line.startswith("#") for line in head.splitlines() if line)
    assert "#   1. " in head


@pytest.mark.parametrize(("path", "type"), TYPES, ids=named)
def test_each_type_of_a_profile_comes_to_its_end(path: Path, type: str) -> None:
    when = (
        "--sent",
        SENT,
        *(("--event", EVENT) if load(path.read_text()).request_types[type].lead_time else ()),
    )
    done = CliRunner().invoke(cli, ["walk", "--rules", str(path), "--type", type, *when])
    assert done.exit_code == 0, done.output
    ways = done.output.count("\n1. ")
    ends = done.output.count("xong chậm nhất") + done.output.count("Có kết quả chậm nhất")
    assert ways == ends > 0, done.output
