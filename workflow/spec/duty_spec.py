"""The shape of a duty: what is owed again and again, by whom, and from which day to which."""

from typing import Annotated, Literal

from pydantic import Field

from workflow.spec.basics import Key, Shape, Words
from workflow.spec.editions import needed_in_first, values_since_second
from workflow.spec.owing import Owing
from workflow.spec.party import Party
from workflow.spec.period_day import LAST, PeriodDay

Every = Literal["week", "month", "quarter", "year", "once"]
OFTENER: tuple[Every, ...] = ("week", "quarter", "year", "once")  # since the second edition


class DutyLate(Shape):
    """How often debtors are reminded of a duty, and to which role those that did not do it are named."""

    remind: Annotated[int, Field(ge=0, le=2)] = 2
    report_to: Party


class Duty(Shape):
    """A duty that comes round, such as looking through a site every month (rules B06, B07, E06).

    It is asked `for` each unit or each holder of a role, from the day on which a period `opens` until it is
    `due`. The party `by` answers for a unit; holders of a role answer for themselves.
    """

    title: Words
    rests_on: str | None = None
    every: Annotated[Every, values_since_second(OFTENER)]
    for_: Annotated[Owing, Field(alias="for")]
    by: Annotated[Party | None, needed_in_first(None)] = Field(default=None, validate_default=True)
    helped_by: Party
    opens: PeriodDay = PeriodDay()
    due: PeriodDay = PeriodDay(LAST)
    items: Annotated[dict[Key, Words], Field(min_length=1, max_length=12)]
    late: DutyLate

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody who answers or helps, by name."""
        return (self.by or Party(self.for_.name), self.helped_by)
