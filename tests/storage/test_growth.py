"""Finished updates must not go on filling the disk."""

from pathlib import Path

from tests.bench.inbox import bytes_of_an_update


def test_a_finished_update_costs_three_hundred_bytes_at_most(tmp_path: Path) -> None:
    """Through the inbox alone; docs/benchmarks.md has the figures of a whole click."""
    assert bytes_of_an_update(tmp_path, warm=1_600, count=4_000) <= 300
