"""Rules with a council of several, or with a step that may go on without an answer before the desk's."""

from tests.rules.second_rules import BOARD, DESK, changed

CHAIR = "roles:\n", "roles:\n  chair:\n    title: {vi: Chủ tịch Hội đồng, en: Chair}\n    of: organisation\n"


def needs(written: str, *more: tuple[str, str]) -> str:
    """The office's rules where the Board needs so many, with a chair beside it."""
    return changed(CHAIR, (BOARD, f"{BOARD}        needs: {written}\n"), *more)


def endorsed(
    *more: tuple[str, str], by: str = "office", late: str = "goes_on: true", needs: str = "any"
) -> str:
    """The office's rules with a step of endorsement before the desk's."""
    step = (
        f"{{name: endorsement, by: {by}, verb: {{vi: thống nhất, en: endorse/endorsed}}, "
        f"may: [more, return], needs: {needs}, within: 1 working day, late: {{remind: 1, {late}}}}}"
    )
    return changed((DESK, f"      - {step}\n{DESK}"), *more)


def tally(agreed: int, needed: int) -> str:
    """How many have agreed, of how many, as cards say it."""
    return f"Đồng ý {agreed}/{needed}"
