"""Duties that give a file or a table and are reviewed, with a round of each and its conversations."""

from dataclasses import dataclass, replace
from typing import Any

from tests.chat.desk import Desk
from tests.house.conversations import Kept
from tests.house.longest import long
from workflow import model
from workflow.ports import Store
from workflow.rounds import turns
from workflow.spec.check_types import MAX_TITLE
from workflow.spec.duty_spec import WHOLE
from workflow.spec.printing import in_a_line

JSON = dict[str, Any]
GIVEN = ("file", "table")
LATE: JSON = {"report_to": "board"}
DUTIES: JSON = {
    f"{gives}_duty": {
        "title": dict.fromkeys(("vi", "en"), long(f"Nộp {gives} <b>&</b>", MAX_TITLE)),
        "every": "month",
        "for": "each unit with a site",
        "by": "unit_head",
        "gives": gives,
        "reviewed_by": "desk",
        "late": LATE,
    }
    for gives in GIVEN
}
WRITTEN = "".join(f"  {name}: {in_a_line(duty)}\n" for name, duty in DUTIES.items())


@dataclass(frozen=True)
class Rounds:
    """By number: those that wait for their file and their table, and one that waits for its review."""

    asked: tuple[int, ...]
    reviewed: int

    def conversations(self) -> list[Kept]:
        """The question for each kind of file, and for what is to be done again."""
        return [
            *(
                ("khang", {"form": "update", "about": {"round": id, "number": 0}, "at": "link"})
                for id in self.asked
            ),
            ("yến", {"form": "redo", "about": {"round": self.reviewed}, "at": "reason"}),
        ]


async def open_rounds(desk: Desk, unit_head: int) -> Rounds:
    """A round of each duty, and one whose file waits for its review."""
    now, rules = desk.clock.now(), desk.app.rulebook.current

    def of(duty: str, period: str) -> model.DutyRound:
        return model.DutyRound(
            duty=duty, unit="economics", period=period, rules=rules, opened_at=now, due_at=now
        )

    def add(store: Store) -> list[int]:
        given: dict[str, str | int] = {"answer": turns.GIVEN, "by": unit_head, "at": now.isoformat()}
        reviewed = replace(of("file_duty", "2026-11"), state=turns.REVIEW, items={WHOLE: given})
        return [store.add(each).id for each in (*(of(duty, "2026-12") for duty in DUTIES), reviewed)]

    *asked, reviewed = await desk.database.write(add)
    return Rounds(tuple(asked), reviewed)
