"""Days on which a duty opens and is due: surely one after the other, whatever they count from."""

import pytest

from tests.rules.test_own_answers import rules
from workflow.spec import SpecErrors, load

YEARLY = "    every: year\n    opens: {}\n    due: {}\n"


@pytest.mark.parametrize(
    ("opens", "due", "fits"),
    [
        ("20 working days before 12 November", "10 November", True),
        ("20 working days before 12 November", "12 November", True),
        ("2 working days before 12 November", "10 working days before 20 November", True),
        ("first working day", "12 January", True),
        ("10 working days before it", "5th working day", True),
        ("12 November", "last working day", True),
        ("12 November", "20 working days before 12 November", False),
        ("12 November", "30 working days before 20 November", False),
        ("12 November", "10 November", False),
        ("last working day", "12 January", False),
    ],
)
def test_a_duty_of_a_year_is_due_after_it_opens(opens: str, due: str, fits: bool) -> None:
    text = rules("").replace("    every: month\n", YEARLY.format(opens, due))
    assert "every: year" in text
    if fits:
        assert load(text).duties
        return
    with pytest.raises(SpecErrors, match="duty-due-first"):
        load(text)
