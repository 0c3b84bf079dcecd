"""The shape of a question of a form, and of what a step or a task asks."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from workflow.spec.basics import Key, Option, Shape, UnitKind, Words
from workflow.spec.editions import SECOND, values_since_second
from workflow.spec.kinds import SECOND_KINDS, FieldKind
from workflow.spec.party import Party
from workflow.spec.quantities import read_number
from workflow.spec.required import Required
from workflow.spec.when import When

Whole = Annotated[int, Field(ge=0, le=10**12), BeforeValidator(read_number)]
Banned = Annotated[str, Field(min_length=1, max_length=60)]


class FieldSpec(Shape):
    """One question of a form. `workflow.spec.kinds` says which keys a kind understands and how much its `max`
    may be, `workflow.spec.check_types` checks it.

    `event` is a coming event of the unit, or the title of another one. `max` counts letters of a text and
    pictures of an album. With `or_file`, a .docx or .pdf file may be handed in instead of typing a long text,
    and answers a required question just as well. With `when` it is asked only if earlier answers say so. A
    number is `of` something, from `least` to `most`. Of a choice with `several` answers, `max` is how many;
    of rows as well, and a row has a cell for each of its `columns`.

    An answer is `shown_to` all, or its author and these. A text may have `no_links` in it, and `not` some
    words, however they are written. An answer to a step may be `published` with the content.

    An answer that is `required` by a party may be missing when the request is sent: the steps of that party
    wait until it is given, or waived (rules A07, D03).
    """

    kind: Annotated[FieldKind, values_since_second(SECOND_KINDS)]
    title: Words
    hint: Words | None = None
    required: Required = False
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
    shown_to: Annotated[tuple[Party, ...], Field(min_length=1), SECOND] = ()
    columns: Annotated[tuple[Words, ...], SECOND] = ()
    published: Annotated[bool, SECOND] = False
    may_be_waived_by: Annotated[Party | None, SECOND] = None

    @property
    def is_required(self) -> bool:
        """Whether no request is sent, and nothing done, without it."""
        return self.required is True

    def asks_as(self, other: "FieldSpec") -> bool:
        """Whether an answer to the other question is one to this: as it may be, and shown to the same."""
        apart = {"title", "hint", "required", "when", "published", "may_be_waived_by"}
        return self.model_dump(exclude=apart) == other.model_dump(exclude=apart)

    @property
    def needed_by(self) -> Party | None:
        """The party whose step waits for it, where a request may be sent without."""
        return self.required if isinstance(self.required, Party) else None
