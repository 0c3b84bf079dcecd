"""The shape of a duty: what is owed again and again, by whom, and from which day to which."""

from typing import Annotated, Literal

from pydantic import Field

from workflow.spec.basics import IsoDate, Key, Shape, Words
from workflow.spec.editions import SECOND, needed_in_first, values_since_second
from workflow.spec.owing import Owing
from workflow.spec.party import Party
from workflow.spec.period_day import LAST, PeriodDay

Every = Literal["week", "month", "quarter", "year", "once"]
OFTENER: tuple[Every, ...] = ("week", "quarter", "year", "once")  # since the second edition


WHOLE = "whole"


class DutyAnswer(Words):
    """An answer to an item; without `done` it passes the item on to whoever helps."""

    done: bool = True


class Counted(Shape):
    """Requests of these types that a debtor is to have published in a period, such as two news items."""

    types: Annotated[list[Key], Field(min_length=1, max_length=12)]
    at_least: Annotated[int, Field(ge=1, le=99)]


class DutyLate(Shape):
    """How often debtors are reminded of a duty, and to which role those that did not do it are named."""

    remind: Annotated[int, Field(ge=0, le=2)] = 2
    report_to: Party


class Duty(Shape):
    """A duty that comes round, such as looking through a site every month (rules B06, B07, E06).

    It is asked `for` each unit or each holder of a role, from the day on which a period `opens` until it is
    `due`. The party `by` answers for a unit; holders of a role answer for themselves.

    Each of its `items`, or the duty itself where it has none, is answered by one of the `answers`, or by the
    file or table that it `gives`; one that `counts` what was published is done by that. A duty that is
    `reviewed_by` a party is done once that has accepted it. The register that it looks through is what
    its card `shows`: the sites of all units, or who holds which role (rules B05, D01).

    Units in `phases`, by name or kind, owe it from a day of their own on, and the rest `from` a day, or not
    yet (rule E34): a period that has opened before is not asked for any more.
    """

    title: Words
    rests_on: str | None = None
    from_: Annotated[IsoDate | None, Field(alias="from"), SECOND] = None
    phases: Annotated[dict[Key, IsoDate] | None, Field(min_length=1), SECOND] = None
    every: Annotated[Every, values_since_second(OFTENER)]
    for_: Annotated[Owing, Field(alias="for")]
    by: Annotated[Party | None, needed_in_first(None)] = Field(default=None, validate_default=True)
    helped_by: Annotated[Party | None, needed_in_first(None)] = Field(default=None, validate_default=True)
    opens: PeriodDay = PeriodDay()
    due: PeriodDay = PeriodDay(LAST)
    items: Annotated[dict[Key, Words], Field(max_length=12), needed_in_first({})] = Field(
        default={}, validate_default=True
    )
    answers: Annotated[dict[Key, DutyAnswer], Field(min_length=1, max_length=4), SECOND] = Field(
        default_factory=dict
    )
    gives: Annotated[Literal["nothing", "file", "table"], SECOND] = "nothing"
    reviewed_by: Annotated[Party | None, SECOND] = None
    counts: Annotated[Counted | None, SECOND] = None
    shows: Annotated[Literal["nothing", "sites", "roles"], SECOND] = "nothing"
    late: DutyLate

    @property
    def asked(self) -> dict[str, Words]:
        """The items; of a duty without them itself, as one thing."""
        return self.items or {WHOLE: self.title}

    @property
    def has_own_answers(self) -> bool:
        """Whether its items are answered otherwise than as those of a site: unchanged, updated, help."""
        return bool(self.answers) or not self.items or self.gives != "nothing"

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody who answers, helps or reviews, by name."""
        found = (self.by or Party(self.for_.name), self.helped_by, self.reviewed_by)
        return tuple(party for party in found if party)
