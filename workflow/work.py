"""One action at work: the store of its transaction, the rules, the time, the ways to tell and to prove."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from workflow import audit
from workflow.calendar import Announcement, WorkCalendar
from workflow.errors import Refusal
from workflow.model import Account, Chat, Deadline, Notice, OfficeDay, Person, Request, RuleOffer
from workflow.ports import Ahead, R, Store, Tokens
from workflow.rules.book import RuleBook
from workflow.spec import RequestType, Spec, Words

if TYPE_CHECKING:
    from workflow.form.form import Form
    from workflow.subject import Subjects

ALARM, ORDINARY, SILENT = 1, 5, 9
Said = str | int | Words


@dataclass(frozen=True)
class Actor:
    """The account that acts, by the platform's own id: never a name and never a claim."""

    platform: str
    external: str


@dataclass
class Work:
    store: Store
    rulebook: RuleBook
    now: datetime
    system_now: datetime
    cause: str
    subjects: "Subjects"
    tokens: Tokens
    actor: Person | None = field(default=None, init=False)

    @property
    def language(self) -> str | None:
        return self.actor.language if self.actor else None

    @property
    def calendar(self) -> WorkCalendar:
        """Working time as it is now: calendars are live, unlike the rules of a case."""
        return self.rulebook.calendar(announced(self.store))

    @property
    def here(self) -> datetime:
        """Now, on the organisation's wall clock."""
        return self.now.astimezone(self.rulebook.zone)

    @property
    def today(self) -> date:
        """The day in the organisation's zone."""
        return self.here.date()

    @property
    def forms(self) -> "Mapping[str, Form]":
        """The forms that can be asked, by their names."""
        return self.subjects.forms

    def act_as(self, actor: Actor) -> Person:
        """Let this be the work of the person behind an account: what it writes down says so from here on."""
        self.actor = self.require_person(actor)
        return self.actor

    def require_person(self, actor: Actor) -> Person:
        """The staff record behind an account; strangers and people who left get one identical refusal."""
        person = self.find_person(actor)
        if person is None:
            raise Refusal("stranger")
        return person

    def find_person(self, actor: Actor) -> Person | None:
        account = self.store.one(Account, platform=actor.platform, external=actor.external)
        person = self.store.get(Person, account.person) if account else None
        return person if person and person.active else None

    def require(self, kind: type[R], id: int, *, audited: bool = False) -> R:
        """The record with this id, or the refusal "gone"."""
        record = self.store.get(kind, id)
        if record is None:
            raise Refusal("gone", audited=audited)
        return record

    def under(self, rules: int) -> "Work":
        """The same work, with this version of the rules as today's."""
        other = replace(self, rulebook=self.rulebook.at(self.store, rules))
        other.actor = self.actor
        return other

    def spec(self, rules: int) -> Spec:
        return self.rulebook.version(self.store, rules)

    def type_of(self, request: Request) -> RequestType:
        """The rules the request began under."""
        return self.spec(request.rules).request_types[request.type]

    def tell(
        self,
        key: str,
        *,
        person: Person | None = None,
        chat: Chat | None = None,
        alarm: bool = False,
        silent: bool = False,
        wait: timedelta = timedelta(),
        **values: Said,
    ) -> None:
        """Queue a message. It is put into words, in the reader's language, when it is sent.

        In quiet hours it is held until they are over, except an `alarm`; a message that asks nothing of
        anybody is `silent` at any hour. Others like it may come within the `wait`, and go with it.
        """
        loud = None if alarm else quiet_until(self.rulebook, self.now)
        if loud:
            wake(self.store, loud)
        self.store.add(
            Notice(
                cause=self.cause,
                person=person.id if person else None,
                chat=chat.id if chat else None,
                key=key,
                values={k: v.model_dump() if isinstance(v, Words) else v for k, v in values.items()},
                priority=ALARM if alarm else SILENT if silent else ORDINARY,
                not_before=self.system_now + wait,
                state="held" if loud else "queued",
            )
        )

    def audit(self, kind: str, subject: str, *, names: str = "", **body: str | int | None) -> None:
        """Append to the chain. `body` is hashed and holds no personal words; those go into `names`."""
        text = json.dumps(body, ensure_ascii=False, sort_keys=True)
        actor = self.actor.id if self.actor else None
        self.store.add(audit.entry(self.store, self.now, actor, kind, subject, text, names))


ASKED_BY_ALL = (Ahead(RuleOffer, where={"state": "applied"}), Ahead(OfficeDay))  # whatever the work is


def announced(store: Store) -> tuple[Announcement, ...]:
    """The days that administrators announced; of a day that was announced twice the newest word holds.

    A word without a document takes back what was announced: of that day nothing is.
    """
    days = {day.day: day for day in store.all(OfficeDay)}
    return tuple(Announcement(date.fromisoformat(d.day), d.worked, d.why) for d in days.values() if d.why)


def quiet_until(rulebook: RuleBook, now: datetime) -> datetime | None:
    """When the quiet hours end that it is in now, or None outside them."""
    quiet = rulebook.spec.organisation.messages.quiet
    here = now.astimezone(rulebook.zone)
    if quiet is None:
        return None
    start, end = quiet
    clock = here.time()
    inside = start <= clock < end if start < end else clock >= start or clock < end
    if not inside:
        return None
    day = here.date() if clock < end else here.date() + timedelta(days=1)
    return datetime.combine(day, end, rulebook.zone)


def wake(store: Store, at: datetime) -> None:
    """Have what is held sent then: one deadline for each morning."""
    ordinal = at.date().toordinal()
    if store.one(Deadline, subject="office", subject_id=0, kind="wake", ordinal=ordinal) is None:
        store.add(Deadline(subject="office", subject_id=0, kind="wake", ordinal=ordinal, due_at=at))
