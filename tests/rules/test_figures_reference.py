"""The figures of played months are those of a reference that counts exported lines by the definitions."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.months import open_month
from tests.rules import figures_reference as reference
from workflow.calendar import periods
from workflow.figures import case_figures
from workflow.figures.figure_period import span
from workflow.figures.figure_sheet import sheet
from workflow.work import Work

SHARE = 0.02  # of the cards that are looked at


@pytest.mark.parametrize("seed", [4, 5, 6])
async def test_a_played_month_has_the_figures_of_the_reference(tmp_path: Path, seed: int) -> None:
    async with open_month(tmp_path) as month:
        month.looks = SHARE
        await month.play(seed, days=20)
        await month.app.ask(same)


def same(work: Work) -> None:
    """Compare the months that were played, as they are known now, and the quarter that holds them."""
    lines, this = reference.export(work), periods.around("month", work.today)
    assert len(lines["Request"]) > 3
    for period in (this.before(), this, this.next(), periods.around("quarter", work.today)):
        around, found = span(work, period.written), sheet(work, period.written)
        begin, end, now = around.begin, around.end, work.now
        counted = found.figure("balance").counts
        assert {k: n for k, n in counted.items() if k != "overdue"} == reference.balance(lines, begin, end)
        assert counted["opening"] + counted["received"] == sum(
            counted[part] for part in ("completed", "refused", "withdrawn", "without_result", "closing")
        )
        in_time = found.figure("punctual").counts
        assert in_time.pop("adjusted") >= in_time["on_time"]
        assert in_time == reference.punctual(lines, begin, end, now)
        assert sum(found.figure("slow_steps").counts.values()) == in_time["late"]
        assert found.figure("late_sent").counts == reference.late_sent(lines, begin, end)
        assert found.figure("at_once").counts == reference.at_once(lines, begin, end)
        assert found.figure("mistakes").count("unconfirmed") == reference.unconfirmed(lines, begin, end)
        assert found.figure("duration").count("completed") == counted["completed"]


@given(st.lists(st.integers(0, 10**5), min_size=1))
def test_the_median_and_the_ninth_decile(minutes: list[int]) -> None:
    found = case_figures.quantiles(sorted(minutes))
    assert found["median"] == reference.median(minutes)
    assert sum(each <= found["ninth"] for each in minutes) * 10 >= len(minutes) * 9
    assert sum(each < found["ninth"] for each in minutes) * 10 < len(minutes) * 9
    assert found["slowest"] == max(minutes)
