"""The shape of a type of request: its questions, the steps that decide it, its tasks and its result.

The rest of config.yaml is in `workflow.spec.config`, what is checked between its parts in `check_types`.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import (
    BeforeValidator,
    Field,
    SerializerFunctionWrapHandler,
    field_serializer,
    model_serializer,
    model_validator,
)

from workflow.spec.basics import IsoDate, Key, Shape, Words
from workflow.spec.editions import SECOND, needed_in_first, values_since_second
from workflow.spec.field_spec import FieldSpec
from workflow.spec.kinds import ALLOWED
from workflow.spec.party import Party
from workflow.spec.problems import Path
from workflow.spec.quantities import Quantity, read_needs
from workflow.spec.raised import Raised
from workflow.spec.task_spec import Asks, Late, Remind, TaskSpec
from workflow.spec.term import EVENT, SENT, Term
from workflow.spec.verbs import Verb, read_verb
from workflow.spec.when import When

May = Annotated[
    Literal["edit", "return", "more", "refuse", "escalate", "opinion"],
    values_since_second(("escalate", "opinion")),
]
Needs = Annotated[Literal["any", "all"] | int, BeforeValidator(read_needs)]


class LateStep(Shape):
    """The same of a step. A request `goes_on` from it without an answer, marked so (rule A13)."""

    remind: Remind = 1
    then: Party | None = None
    goes_on: Annotated[bool, SECOND] = False


class Stage(Shape):
    """One step of deciding, for the requests of which `when` is true.

    The last step that applies releases: its decision allows publishing (rule A09). To `escalate` hands a
    request with an opinion to a step whose `when` says `escalated` (rule B17), which of its deciders those do
    who are `escalated_by`, nothing said all of them. An `opinion` is asked of a
    role or a person, who do not decide by it (rules C04, D07). It `asks` fields of everybody who passes it
    (rule B15).

    Where it `needs` several, each has one voice; the `veto` is a party that decides beside
    them, and whose refusal ends it (rule E22).
    """

    name: Key
    by: Party
    verb: Annotated[Verb, BeforeValidator(read_verb)]
    title: Words | None = None
    may: tuple[May, ...] = ("more", "refuse")
    needs: Needs = "any"
    veto: Annotated[Party | None, SECOND] = None
    escalated_by: Annotated[Party | None, SECOND] = None
    within: Term | None = None
    late: LateStep = LateStep()
    when: Annotated[When | None, SECOND] = None
    asks: Asks = ()

    @field_serializer("verb")
    def _verb_as_written(self, verb: Verb) -> object:
        """A built-in verb by its name."""
        return verb.name or verb.model_dump(exclude_none=True)

    @property
    def least(self) -> int:
        """How many must agree at least. All are whoever can be asked, so that one is enough to go on."""
        return self.needs if isinstance(self.needs, int) else 1

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody who may decide it: at once, beside them with a veto, or once it is late."""
        return tuple(party for party in (self.by, self.veto, self.late.then) if party)

    @property
    def named(self) -> tuple[Party, ...]:
        """Every party of it, also the one that carries it up."""
        return (*self.parties, self.escalated_by) if self.escalated_by else self.parties

    @property
    def one_is_enough(self) -> bool:
        """Whether any one person decides it alone, so that somebody may take it for themselves."""
        return self.needs in ("any", 1)


class Correction(Shape):
    """The short path of a correction after publishing (rule B35)."""

    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]


class ResultSpec(Shape):
    """Returning the link and having it checked again (rules B21, B22). Without a short path of its own a
    correction takes the steps of its type."""

    recheck_within: Quantity
    correction: Annotated[Correction | None, needed_in_first(None)] = Field(
        default=None, validate_default=True
    )


class LateRequest(Shape):
    """A request after its last safe moment is still accepted, with what it `needs` (rule A31)."""

    needs: Literal["reason"]


class LeadTime(Shape):
    """How long before an event a request must come (rules A17, A21, A32); later needs `late`.

    Without that it is written as the phrase alone.
    """

    at_least: Term
    late: LateRequest | None = None

    @property
    def before(self) -> str:
        """The field from whose day it counts."""
        return self.at_least.name

    @model_validator(mode="before")
    @classmethod
    def _phrase(cls, written: object) -> object:
        return {"at_least": written} if isinstance(written, str) else written

    @model_serializer(mode="wrap")
    def _as_written(self, handler: SerializerFunctionWrapHandler) -> object:
        return handler(self) if self.late else str(self.at_least)


class RequesterTime(Shape):
    """The time in which a requester answers what a step asks for, and what comes `then` without an answer.

    The request is closed, `goes_on` as it is, or returns to the step before; nothing said, whoever asked
    chooses.
    """

    within: Term
    remind: Remind = 2
    then: Literal["return", "close", "goes_on"] | None = None


ANSWERED = RequesterTime(within=Term(Quantity(3, "working_day")))  # where the rules of a type say nothing


class RequestType(Shape):
    """A kind of request; `used_for` says in a few words what for. `within` is the time for all of it, from
    receipt to publication (rule B04).

    `sent_by` names the roles that send it, without the key those that submit; `for_units` kinds of unit or
    units, `from` its first day, `ask_whom` the party to which others are sent (rules B11, E34). Units in
    `phases`, by name or kind, have a first day of their own, and the rest have `from`, or none yet. From that
    day on it stands for the type that it `replaces`, which its units then have no longer (rule E18).

    Trouble that is `raised` during requests of other types is told in one line, its subject.

    Without `tasks` it is done when it is released, and so is a case of which `no_tasks_when` is true; without
    `result` when all of it is published. `like`
    takes another type over on reading (`workflow.spec.likes`): no type that was read has this key.
    """

    like: Annotated[Key | None, SECOND] = None
    title: Words
    used_for: Words | None = None
    rests_on: str | None = None
    rule: Annotated[str, Field(pattern=r"^[A-Z]{1,3}-\d{2}$")] | None = None
    subject: Key
    sent_by: Annotated[tuple[Key, ...], Field(min_length=1), SECOND] = ()
    replaces: Annotated[Key | None, SECOND] = None
    for_units: Annotated[tuple[Key, ...], Field(min_length=1), SECOND] = ()
    from_: Annotated[IsoDate | None, Field(alias="from"), SECOND] = None
    phases: Annotated[dict[Key, IsoDate] | None, Field(min_length=1), SECOND] = None
    ask_whom: Annotated[Party | None, SECOND] = None
    raised: Annotated[Raised | None, SECOND] = None
    fields: Annotated[dict[Key, FieldSpec], Field(min_length=1)]
    lead_time: LeadTime | None = None
    within: Term | None = None
    requester: Annotated[RequesterTime | None, SECOND] = None
    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]
    tasks: Annotated[dict[Key, TaskSpec], Field(min_length=1), needed_in_first({})] = Field(
        default={}, validate_default=True
    )
    no_tasks_when: Annotated[When | None, SECOND] = None
    result: Annotated[ResultSpec | None, needed_in_first(None)] = Field(default=None, validate_default=True)

    @property
    def event_day(self) -> str | None:
        """The field that asks for the day of the event: a lead time counts from it, else the first date."""
        if self.lead_time:
            return self.lead_time.before
        return next((name for name, field in self.fields.items() if ALLOWED[field.kind].is_one_day), None)

    def covers(self, unit: str, kind: str) -> bool:
        """Whether it names a unit or its kind among those that it is for; all of them where it names none."""
        return not self.for_units or unit in self.for_units or kind in self.for_units

    def terms(self) -> Iterator[tuple[Path, Term]]:
        """Every term of it, with its place."""
        found: list[tuple[Path, Term | None]] = [(("within",), self.within)]
        found += [(("lead_time", "at_least"), self.lead_time.at_least)] if self.lead_time else []
        found += [(("requester", "within"), self.requester.within)] if self.requester else []
        found += [(("stages", n, "within"), stage.within) for n, stage in enumerate(self.stages)]
        for name, task in self.tasks.items():
            found += [(("tasks", name, "within"), task.within), (("tasks", name, "due"), task.due)]
        own = self.result.correction if self.result else None
        for n, stage in enumerate(own.stages if own else ()):
            found.append((("result", "correction", "stages", n, "within"), stage.within))
        return ((place, term) for place, term in found if term)

    def days_of(self, term: Term) -> list[str]:
        """The fields that a term counts from: what it names, and the day of the event where it needs that."""
        of_event = self.is_of_event(term.name) or self.is_hour(term.name)
        named = [term.name, self.event_day] if of_event else [term.name]
        return [name for name in named if name in self.fields]

    def is_of_event(self, name: str) -> bool:
        """Whether a term that names this counts from the event: the word, or a field that says which one."""
        field = self.fields.get(name)
        if field is None:
            return name == EVENT
        return ALLOWED[field.kind].is_event or (name == EVENT and not ALLOWED[field.kind].has_day)

    def is_hour(self, name: str) -> bool:
        """Whether a field asks for an hour of the event's first day."""
        field = self.fields.get(name)
        return field is not None and ALLOWED[field.kind].has_hour

    @property
    def correction(self) -> tuple[Stage, ...]:
        """The steps of a correction; none where nothing is checked again."""
        own = self.result.correction if self.result else None
        return own.stages if own else self.stages if self.result else ()

    @property
    def owed(self) -> dict[str, TaskSpec]:
        """The answers that may come after the request, as work of whoever answers for it."""
        time, found = self.requester or ANSWERED, dict[str, TaskSpec]()
        for name, field in self.fields.items():
            if steps := self.steps_of(field.needed_by):
                found[name] = TaskSpec(
                    title=field.title,
                    to=Party(who="author"),
                    opens=SENT,
                    needed_for=steps[0],
                    when=field.when,
                    within=time.within,
                    late=Late(remind=time.remind),
                    may_be_waived_by=field.may_be_waived_by,
                )
        return found

    @property
    def all_tasks(self) -> dict[str, TaskSpec]:
        """The tasks of its rules, and the answers that are owed."""
        return {**self.tasks, **self.owed}

    def task(self, name: str) -> TaskSpec:
        """A task of its rules, or an answer that is owed, by its name."""
        return self.tasks[name] if name in self.tasks else self.owed[name]

    def steps_of(self, party: Party | None) -> list[str]:
        """The steps that a party decides on the way to the release."""
        return [stage.name for stage in self.stages if party and party in (stage.by, *stage.by.members)]

    @property
    def all_stages(self) -> tuple[Stage, ...]:
        """The steps of both paths."""
        return (*self.stages, *self.correction)

    @property
    def asked_later(self) -> frozenset[str]:
        """The fields that are no part of the form: steps and tasks ask them of those who do these."""
        of_steps = {name for stage in self.all_stages for name in stage.asks}
        return frozenset(of_steps.union(*(task.asks for task in self.tasks.values())))

    @property
    def asks_opinions(self) -> bool:
        """Whether an opinion may be asked at any step."""
        return any("opinion" in stage.may for stage in self.all_stages)

    @property
    def conditions(self) -> tuple[When, ...]:
        """Every condition of a question, a step or a channel."""
        found = (*(field.when for field in self.fields.values()), *(stage.when for stage in self.all_stages))
        of_tasks = (*(each.when for each in self.tasks.values()), self.no_tasks_when)
        return tuple(when for when in (*found, *of_tasks) if when)
