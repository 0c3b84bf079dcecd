"""Every window that a button opens has a row in the table by which simulated people act."""

from tests.kit.choices import all_kinds
from tests.kit.moves.shown import WINDOWS
from workflow.cards.choices import WayIn


def test_every_window_that_a_button_opens_is_played() -> None:
    begins = {kind.form.partition("-{")[0] for kind in all_kinds(WayIn)}
    assert {word for word in begins if not word.startswith("{")} - {*WINDOWS} == set()
