"""The shape of config.yaml: what an office may say, and nothing else (the rules are the office's).

Every model refuses keys it does not know. Quantities are kept as people write them and parsed once, by
`Quantity`. Faults between models (a role that does not exist) are found by `workflow.spec.checks`, those of
request types by `check_types` and those of time by `check_time` beside it.
"""

from collections.abc import Mapping
from datetime import time
from typing import Annotated, Literal

from pydantic import Field, PlainValidator, field_serializer

from workflow.spec.basics import IsoDate, Key, Language, Shape, UnitKind, Words
from workflow.spec.duty_spec import Duty
from workflow.spec.editions import FIRST, LATEST, SECOND, Edition, Meaning
from workflow.spec.figure_rules import FigureRules
from workflow.spec.meant import SWAPPED_DAY
from workflow.spec.party import Capacity, Party
from workflow.spec.quantities import (
    ClockTime,
    HourSpans,
    QuietSpan,
    Spans,
    weekdays_of,
)
from workflow.spec.request_types import RequestType
from workflow.spec.term import Side, Term
from workflow.spec.when import EVERY_EVENT, When, read_for

WHEN: Mapping[Side, Literal["before", "during", "after"]] = {
    "before": "before",
    "after start of": "during",
    "end of": "during",
    "after": "after",
}
Link = Annotated[str, Field(pattern=r"^https?://[^\s]{4,300}$")]


class Day(Shape):
    """A day off or a worked day outside the ordinary week, with the document that says so."""

    date: IsoDate
    why: Annotated[str, Field(min_length=1)]


class Calendar(Shape):
    """Working time of the organisation (docs/rules.md A17, B13)."""

    country: Literal["VN"] = "VN"
    follows_government_swaps: bool = True
    days_off: tuple[Day, ...] = ()
    days_worked: tuple[Day, ...] = ()
    hours: dict[str, HourSpans]
    first_day: Literal["not counted", "counted"] = "not counted"

    def week(self) -> dict[int, Spans]:
        """Hours by weekday (Monday is 0); a weekday that is missing is a rest day."""
        return {
            day: spans for key, spans in self.hours.items() if key != SWAPPED_DAY for day in weekdays_of(key)
        }


class Messages(Shape):
    """When the bot speaks unasked. Reminders are gathered and sent at `digest`; only alarms ring in
    `quiet`, which may run past midnight. `desk_cards` says how much of a card stands in a group.
    """

    digest: Annotated[tuple[ClockTime, ...], Field(min_length=1, max_length=4)] = (time(7, 30), time(13, 0))
    quiet: QuietSpan | None = None
    desk_cards: Literal["short", "full"] = "short"


class Organisation(Shape):
    name: Words
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = ("vi",)
    timezone: str = "Asia/Ho_Chi_Minh"
    reference: Annotated[str, Field(pattern=r"^[A-Z]{1,6}$")] = "YC"
    calendar: Calendar
    messages: Messages = Messages()


class Role(Shape):
    """A role. `of: unit` is held in one unit, `of: organisation` for the whole house."""

    title: Words
    of: Literal["unit", "organisation"]
    substitutes: tuple[Party, ...] = ()
    delegates_to: Annotated[tuple[Party, ...], SECOND] = ()
    capacity: Annotated[Capacity | None, SECOND] = None
    submits: bool = True
    administers: bool = False


class UnitSpec(Shape):
    title: Words
    kind: UnitKind = "office"
    parent: Key | None = None
    sites: dict[Language, Link] = Field(default_factory=dict)


class Channel(Shape):
    """A place where something is published, in a `language` that need not be one of the chat."""

    title: Words
    owner: Party
    language: Language | None = None
    result: Literal["link", "photo", "note"] = "link"


class Need(Shape):
    """A need of a unit's event: a request of `type`, and until when it is `published` (rules A24, B03).

    Without that the lead time of the type counts, for sending. `for` says of which events this is true,
    in the second edition also by a condition on the event and its unit.
    """

    type: Key
    published: Term | None = None
    for_: Annotated[str | When, Field(alias="for"), PlainValidator(read_for)] = EVERY_EVENT
    title: Words | None = None

    @property
    def when(self) -> Literal["before", "during", "after"]:
        """The part of an event that it is for."""
        return WHEN[self.published.side] if self.published else "before"

    @field_serializer("for_")
    def _for_as_written(self, events: str | When) -> object:
        """A condition as it was written."""
        return events if isinstance(events, str) else events.written


class DailyLog(Shape):
    """When and to whom the list of what was published is sent, of all channels or of some (B23, B24)."""

    at: ClockTime
    to: Party
    channels: Annotated[tuple[Key, ...], Field(min_length=1), SECOND] = ()
    unit_heads: Party | None = None


class Signatures(Shape):
    """The roles that sign a changed file of rules before it is in force, one after another (rule B33)."""

    drafts: Party
    reviews: Party
    approves: Party


class Spec(Shape):
    """All rules of one organisation, as written in config.yaml. `edition` names the language they are in."""

    edition: Edition = 1
    demonstration: bool = False
    organisation: Organisation
    roles: Annotated[dict[Key, Role], Field(min_length=1)]
    units: Annotated[dict[Key, UnitSpec], Field(min_length=1)]
    channels: Annotated[dict[Key, Channel], Field(min_length=1)]
    reasons: dict[Key, Words] = Field(default_factory=dict)
    request_types: Annotated[dict[Key, RequestType], Field(min_length=1)]
    events: tuple[Need, ...] = ()
    duties: dict[Key, Duty] = Field(default_factory=dict)
    daily_log: tuple[DailyLog, ...] = ()

    @field_serializer("daily_log")
    def _one_log_alone(self, logs: tuple[DailyLog, ...]) -> object:
        """A log that stands alone as it is written."""
        return logs[0] if len(logs) == 1 else logs

    signatures: Annotated[Signatures | None, SECOND] = None
    figures: Annotated[FigureRules | None, SECOND] = None

    @property
    def meaning(self) -> Meaning:
        """The meaning of these rules where editions differ without a key."""
        return FIRST if self.edition == 1 else LATEST
