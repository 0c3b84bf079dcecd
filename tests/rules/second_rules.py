"""The office's rules in the second edition, with steps and questions of a test's own."""

from tests.kit.builders import RULES
from tests.kit.editions import second

SECOND = second(RULES)
BOARD = "      - name: board\n        by: board\n"
DESK = "      - name: desk\n        by: desk\n"
AFTER_ENGLISH = "      source:\n        kind: link\n"


def changed(*changes: tuple[str, str]) -> str:
    """The rules with these places written otherwise, each the first of its kind."""
    text = SECOND
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def board_when(condition: str) -> tuple[str, str]:
    """The last step decides only some requests."""
    return BOARD, f"{BOARD}        when: {condition}\n"


def before_desk(name: str, condition: str, by: str = "office") -> tuple[str, str]:
    """One more step before the desk's."""
    step = f"{{name: {name}, by: {by}, verb: confirm, when: {condition}, may: [more, return]}}"
    return DESK, f"      - {step}\n{DESK}"


def question(name: str, written: str) -> tuple[str, str]:
    """One more question after that for English."""
    return AFTER_ENGLISH, f"      {name}: {written}\n{AFTER_ENGLISH}"
