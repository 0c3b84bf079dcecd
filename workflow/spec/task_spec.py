"""The shape of a task: publishing in a channel, or other work for a party."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from workflow.spec.basics import Key, Shape, Words
from workflow.spec.editions import SECOND, needed_in_first
from workflow.spec.gives import Gives, read_gives
from workflow.spec.party import Party
from workflow.spec.quantities import Quantity
from workflow.spec.term import END, PUBLISHED, RELEASED, SENT, Term
from workflow.spec.when import When

Asks = Annotated[tuple[Key, ...], Field(min_length=1), SECOND]
Remind = Annotated[int, Field(ge=0, le=2)]


class Late(Shape):
    """How often somebody is reminded before the time is over, and which party is brought in when it is.

    One reminder comes at half the time, two come at a third and at two thirds (rule B19).
    """

    remind: Remind = 1
    then: Party | None = None


class TaskSpec(Shape):
    """A task that a release opens, if `when` is true: publishing in a `channel`, else work for a party.

    Work for no channel has a `title`, the party `to` which it is given, and what it `gives`, else it is
    ticked (rules A15, C13). The time for it is `within` so long, or until it is `due`; what names nothing
    counts from its opening (rule B03). Due at the end of something is taking down what another channel put
    up (rule A18). It `asks` fields of whoever returns the result (rule B18).

    There is one task for each option that is chosen in a question, or each row, where it is `for_each` (B02).

    Work for no channel `opens` when the request is sent, released or published, or comes to a step. The step,
    the task of a channel or all publishing that it is `needed_for` waits until it is done (rules C12, C23,
    E20). Any task may be
    waived by a party, with a reason (rule B01). When it is `unclaimed` for so long, whoever comes in late is
    told (rule B20).
    """

    channel: Annotated[Key, needed_in_first("")] = Field(default="", validate_default=True)
    title: Annotated[Words | None, SECOND] = None
    to: Annotated[Party | None, SECOND] = None
    gives: Annotated[Gives | None, BeforeValidator(read_gives), SECOND] = None
    opens: Annotated[Key | None, SECOND] = None
    needed_for: Annotated[Key | None, SECOND] = None
    for_each: Annotated[Key | None, SECOND] = None
    within: Term | None = None
    due: Term | None = None
    may_be_waived_by: Annotated[Party | None, SECOND] = None
    unclaimed: Annotated[Quantity | None, SECOND] = None
    when: When | None = None
    asks: Asks = ()
    late: Late = Late()

    @property
    def term(self) -> Term | None:
        """The time for it, in whichever key it is said."""
        return self.due or self.within

    @property
    def opening(self) -> str:
        """The moment at which it opens: at once where a step needs it, else with the release."""
        is_early = self.needed_for not in (None, PUBLISHED)
        return self.opens or (SENT if is_early else RELEASED)

    @property
    def takes_down(self) -> bool:
        """Whether it takes down what another channel put up."""
        return bool(self.channel) and self.term is not None and self.term.side == END

    @property
    def puts_up(self) -> bool:
        """Whether it publishes in a channel."""
        return bool(self.channel) and not self.takes_down

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody who does it by name, at once or once it is late, or waives it."""
        return tuple(party for party in (self.to, self.late.then, self.may_be_waived_by) if party)
