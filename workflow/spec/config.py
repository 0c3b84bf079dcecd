"""The shape of config.yaml: what an office may say, and nothing else (the rules are the office's).

Every model refuses keys it does not know. Quantities are kept as people write them and parsed once, by
`Quantity`. Faults between models (a role that does not exist) are found by `workflow.spec.checks`, those of
request types by `check_types` and those of time by `check_time` beside it.
"""

from datetime import date, time
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainValidator

from workflow.spec.basics import Key, Language, Option, Shape, Words
from workflow.spec.editions import (
    FIRST,
    LATEST,
    NEEDED_IN_FIRST,
    SECOND,
    Edition,
    Meaning,
    values_since_second,
)
from workflow.spec.kinds import SECOND_KINDS, FieldKind
from workflow.spec.meant import SWAPPED_DAY
from workflow.spec.party import Party
from workflow.spec.quantities import (
    ClockTime,
    HourSpans,
    Quantity,
    QuietSpan,
    Spans,
    read_date,
    read_needs,
    read_number,
    weekdays_of,
)
from workflow.spec.verbs import Verb, read_verb
from workflow.spec.when import EVERY_EVENT, When, read_for

IsoDate = Annotated[date, BeforeValidator(read_date)]
Link = Annotated[str, Field(pattern=r"^https?://[^\s]{4,300}$")]
Whole = Annotated[int, Field(ge=0, le=10**12), BeforeValidator(read_number)]
May = Annotated[Literal["edit", "return", "more", "refuse", "escalate"], values_since_second(("escalate",))]
Banned = Annotated[str, Field(min_length=1, max_length=60)]
UnitKind = Literal["faculty", "office", "centre", "union", "board"]
Needs = Annotated[Literal["any", "all"] | int, BeforeValidator(read_needs)]


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
    submits: bool = True
    administers: bool = False


class UnitSpec(Shape):
    title: Words
    kind: UnitKind = "office"
    parent: Key | None = None
    sites: dict[Language, Link] = Field(default_factory=dict)


class Channel(Shape):
    title: Words
    owner: Party
    language: Language | None = None
    result: Literal["link", "photo", "note"] = "link"


class FieldSpec(Shape):
    """One question of a form. `workflow.spec.kinds` says which keys a kind understands and how much its `max`
    may be, `workflow.spec.check_types` checks it.

    `event` is a coming event of the unit, or the title of another one. `max` counts letters of a text and
    pictures of an album. With `or_file`, a .docx or .pdf file may be handed in instead of typing a long text,
    and answers a required question just as well. With `when` it is asked only if earlier answers say so. A
    number is `of` something, from `least` to `most`. Of a choice with `several` answers, `max` is how many.

    An answer is `shown_to` all, or its author and these. A text may have `no_links` in it, and `not` some
    words, however they are written.
    """

    kind: Annotated[FieldKind, values_since_second(SECOND_KINDS)]
    title: Words
    hint: Words | None = None
    required: bool = False
    max: Annotated[int, Field(ge=1), BeforeValidator(read_number)] | None = None
    options: dict[Key, Option] | None = None
    or_file: bool = False
    when: Annotated[When | None, SECOND] = None
    several: Annotated[bool, SECOND] = False
    least: Annotated[Whole | None, SECOND] = None
    most: Annotated[Whole | None, SECOND] = None
    of: Annotated[Words | None, SECOND] = None
    unit_kind: Annotated[UnitKind | None, SECOND] = None
    role: Annotated[Key | None, SECOND] = None
    no_links: Annotated[bool, SECOND] = False
    not_: Annotated[tuple[Banned, ...], Field(alias="not", min_length=1), SECOND] = ()
    shown_to: Annotated[tuple[Key, ...], Field(min_length=1), SECOND] = ()


class Late(Shape):
    """How often somebody is reminded before the time is over, and which party is brought in when it is.

    One reminder comes at half the time, two come at a third and at two thirds (rule B19).
    """

    remind: Annotated[int, Field(ge=0, le=2)] = 1
    then: Party | None = None


class Stage(Shape):
    """One step of deciding, for the requests of which `when` is true.

    The last step that applies releases: its decision allows publishing (rule A09). To `escalate` hands a
    request with an opinion to a step whose `when` says `escalated` (rule B17).
    """

    name: Key
    by: Party
    verb: Annotated[Verb, BeforeValidator(read_verb)]
    title: Words | None = None
    may: tuple[May, ...] = ("more", "refuse")
    needs: Needs = "any"
    within: Quantity | None = None
    late: Late = Late()
    when: Annotated[When | None, SECOND] = None


class TaskSpec(Shape):
    """A task that a release opens, if `when` is true: publishing in a `channel`.

    `within` counts from the release, or from the date that the field `after` asks for (rule B03). `ends`
    names the field whose last day ends what another channel put up: taking it down is due then (rule A18).
    """

    channel: Key
    within: Quantity | None = None
    after: Key | None = None
    ends: Key | None = None
    when: When | None = None
    late: Late = Late()


class Correction(Shape):
    """The short path of a correction after publishing (rule B35)."""

    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]


class ResultSpec(Shape):
    """Returning the link and having it checked again (rules B21, B22). Without a short path of its own a
    correction takes the steps of its type."""

    recheck_within: Quantity
    correction: Annotated[Correction | None, NEEDED_IN_FIRST] = Field(default=None, validate_default=True)


class LateRequest(Shape):
    """A request after its last safe moment is still accepted, with what it `needs` (rule A31)."""

    needs: Literal["reason"]


class LeadTime(Shape):
    """How long before an event a request must come (rules A17, A21, A32); later needs `late`."""

    at_least: Quantity
    before: Key
    late: LateRequest | None = None


class RequestType(Shape):
    """A kind of request; `used_for` says in a few words what for. `within` is the time for all of it, from
    receipt to publication (rule B04).

    `sent_by` names the roles that send it, without the key those that submit; `for_units` kinds of unit or
    units, `from` its first day, `ask_whom` the role to which others are sent (rules B11, E34).

    Without `tasks` it is done when it is released, without `result` when all of it is published. `like`
    takes another type over on reading (`workflow.spec.likes`): no type that was read has this key.
    """

    like: Annotated[Key | None, SECOND] = None
    title: Words
    used_for: Words | None = None
    rests_on: str | None = None
    rule: Annotated[str, Field(pattern=r"^[A-Z]{1,3}-\d{2}$")] | None = None
    subject: Key
    sent_by: Annotated[tuple[Key, ...], Field(min_length=1), SECOND] = ()
    for_units: Annotated[tuple[Key, ...], Field(min_length=1), SECOND] = ()
    from_: Annotated[IsoDate | None, Field(alias="from"), SECOND] = None
    ask_whom: Annotated[Key | None, SECOND] = None
    fields: Annotated[dict[Key, FieldSpec], Field(min_length=1)]
    lead_time: LeadTime | None = None
    within: Quantity | None = None
    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]
    tasks: Annotated[dict[Key, TaskSpec], Field(min_length=1), NEEDED_IN_FIRST] = Field(
        default={}, validate_default=True
    )
    result: Annotated[ResultSpec | None, NEEDED_IN_FIRST] = Field(default=None, validate_default=True)

    @property
    def correction(self) -> tuple[Stage, ...]:
        """The steps of a correction; none where nothing is checked again."""
        own = self.result.correction if self.result else None
        return own.stages if own else self.stages if self.result else ()

    @property
    def all_stages(self) -> tuple[Stage, ...]:
        """The steps of both paths."""
        return (*self.stages, *self.correction)

    @property
    def conditions(self) -> tuple[When, ...]:
        """Every condition of a question, a step or a channel."""
        found = (*(field.when for field in self.fields.values()), *(stage.when for stage in self.all_stages))
        return tuple(when for when in (*found, *(each.when for each in self.tasks.values())) if when)


class Need(Shape):
    """A need of a unit's event: a request of `type`, published `within` before or after it (A24, B03).

    Without `within` the lead time of the type counts, for sending. `for` says of which events this is true,
    in the second edition also by a condition on the event and its unit.
    """

    type: Key
    when: Literal["before", "during", "after"]
    within: Quantity | None = None
    for_: Annotated[str | When, Field(alias="for"), PlainValidator(read_for)] = EVERY_EVENT
    title: Words | None = None


class DutyLate(Shape):
    """How often a unit is reminded of a duty, and to which role the units that did not do it are named."""

    remind: Annotated[int, Field(ge=0, le=2)] = 2
    report_to: Party


class Duty(Shape):
    """A duty that comes round for units, such as looking through their site every month (rules B06, B07)."""

    title: Words
    rests_on: str | None = None
    every: Literal["month"]
    for_: Annotated[Literal["each unit with a site"], Field(alias="for")]
    by: Party
    helped_by: Party
    opens: Literal["first working day"] = "first working day"
    due: Literal["last working day"] = "last working day"
    items: Annotated[dict[Key, Words], Field(min_length=1, max_length=12)]
    late: DutyLate


class DailyLog(Shape):
    """When and to whom the list of what was published that day is sent (rules B23, B24)."""

    at: ClockTime
    to: Party
    unit_heads: Party | None = None


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
    daily_log: DailyLog | None = None

    @property
    def meaning(self) -> Meaning:
        """The meaning of these rules where editions differ without a key."""
        return FIRST if self.edition == 1 else LATEST
