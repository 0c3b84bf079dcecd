"""The cost of a decision, a click and a drawn card in the real program: it may only fall."""

from pathlib import Path

from tests.bench import counts
from tests.bench.costs import HELD, ON_SERVER
from tests.kit.postgresql import programs


async def test_nothing_takes_more_than_it_may(tmp_path: Path) -> None:
    found = await counts.count(tmp_path)
    counted = {name for name in HELD if programs() or not name.endswith(ON_SERVER)}
    assert set(found) == counted
    said = {name: beyond for name, now in found.items() if (beyond := now.beyond(HELD[name]))}
    assert not said, said
