"""Rules by which a council of several decides the last step, and how many have agreed as cards say it."""

from tests.rules.second_rules import BOARD, changed

CHAIR = "roles:\n", "roles:\n  chair:\n    title: {vi: Chủ tịch Hội đồng, en: Chair}\n    of: organisation\n"


def needs(written: str, *more: tuple[str, str]) -> str:
    """The office's rules where the Board needs so many, with a chair beside it."""
    return changed(CHAIR, (BOARD, f"{BOARD}        needs: {written}\n"), *more)


def tally(agreed: int, needed: int) -> str:
    return f"Đồng ý {agreed}/{needed}"
