"""The promises that hold in a simulated office at the end of each day, and at the end of all."""

import random  # noqa: TID251 - handed in, with a seed
from collections import Counter
from datetime import timedelta
from typing import TypeVar

from storage import Records
from tests.kit import choices, wanted
from tests.kit.moves import endings, looks
from tests.kit.moves.fault import Fault
from tests.kit.seen import unseen
from tests.simulate import records_held, rights_held, slow_days, words_held
from tests.simulate.chance import chance
from tests.simulate.office import SimulatedOffice
from workflow.audit import GENESIS, follows
from workflow.deadlines import clocks
from workflow.model import AuditEntry, Card, Deadline, Notice, Record, Request, Telling, Timed, ToDo
from workflow.office import invariant
from workflow.requests import whole
from workflow.work import Work

MONTH = 30
LOOKED_AT, BROUGHT_TO_AN_END = 2, 3  # cards of a day, requests of a month
SHOWN = 40  # cards and notices of a month
R = TypeVar("R", bound=Record)
ALL = 10**9


async def check_day(office: SimulatedOffice) -> None:
    """Raises Fault."""
    for promise in (nobody_waits, nothing_is_left):
        await office.app.ask(promise)
    await office.app.ask(lambda work: chain_goes_on(office, work))
    await office.runner.read(lambda records: what_is_written(office, records))
    if not office.play.foul:  # where a process dies in between
        await office.app.ask(late_is_said)
        await office.app.ask(lambda work: said_once(office, work))
        await office.app.ask(lambda work: slow_days.check(office, work))
        await _choices_work(office)
        await rights_held.check(office, chance(office.play.seed, "rights", office.day))
    if office.day % MONTH == MONTH - 1:
        await check_month(office)


def what_is_written(office: SimulatedOffice, records: Records) -> None:
    since = office.clock.moment - timedelta(days=1)
    work = office.app.work(records, None)
    records_held.check(work, records, since)
    words_held.check(work, since)


async def check_month(office: SimulatedOffice) -> None:
    """The same of the lists of all that was open since, of what is seen, and of choices. Raises Fault."""
    rng = chance(office.play.seed, "ends", office.day)
    looks = (
        ("lists", lambda work: wanted.differing(work, _of_late(work))),
        ("payloads", lambda work: choices.faulty(work, _some(work, Card, rng), _some(work, Notice, rng))),
        ("unseen", unseen),
    )
    for what, question in looks:
        if found := await office.app.ask(question):
            raise Fault(what, f"{found}")
    await office.app.ask(lambda work: words_held.check_seals(work, office.chats))
    if office.play.foul:
        return
    open_ones = await office.app.ask(lambda work: [r.id for r in work.store.all(Request) if not r.closed_at])
    some = rng.sample(open_ones, min(BROUGHT_TO_AN_END, len(open_ones)))
    await endings.all_can_end(office.app, office.runner, office.clock, some)


def _of_late(work: Work) -> list[Request]:
    """The requests that were open in the last month, and those that are in anybody's list."""
    since, listed = work.now - timedelta(days=MONTH), {row.subject_id for row in work.store.all(ToDo)}
    return [
        r for r in work.store.all(Request) if r.closed_at is None or r.closed_at > since or r.id in listed
    ]


def _some(work: Work, kind: type[R], rng: random.Random) -> list[R]:
    """Some of the newest of a kind."""
    found = work.store.all(kind, newest=True, limit=SHOWN * MONTH)
    return rng.sample(found, min(SHOWN, len(found)))


async def _choices_work(office: SimulatedOffice) -> None:
    """Each choice of some cards works, when it is pressed at once, and behind each menu."""
    rng = chance(office.play.seed, "looks", office.day)
    cards = await office.app.ask(lambda work: work.store.all(Card, stale=False, newest=True, limit=MONTH))
    for card in rng.sample(cards, min(LOOKED_AT, len(cards))):
        await looks.look(office.app, office.runner, card)


def nobody_waits(work: Work) -> None:
    """Somebody who can be reached can end each open thing, or administrators were told."""
    if found := invariant.breaches(work):
        raise Fault(f"breach {found[0].subject} {found[0].what}", f"{found}")


def nothing_is_left(work: Work) -> None:
    """Every row that fell due was done, every notice that may go was sent or dropped."""
    for row in work.store.due(Deadline, "due_at", work.now, 1, fired_at=None):
        raise Fault(f"row {row.subject} {row.kind}", f"{row}")
    for notice in work.store.all(Notice, state="queued"):
        if notice.not_before <= work.system_now:
            raise Fault(f"unsent {notice.key}", f"{notice}")


def late_is_said(work: Work) -> None:
    """Anything that runs beyond its time is marked late: a promise is kept, or known to be broken."""
    for subject in work.subjects:
        past: list[Timed] = work.store.due(subject.record, "due_at", work.now, ALL, **subject.while_open)
        for thing in past:
            rows = work.store.all(Deadline, subject=subject.name, subject_id=thing.id, kind=clocks.LATE)
            stands = isinstance(thing, Request) and whole.stands(work, thing)
            if thing.is_running and rows and thing.late_at is None and not stands:
                raise Fault(f"unmarked {subject.name}", f"{thing}")


def said_once(office: SimulatedOffice, work: Work) -> None:
    """Nobody is reminded twice of one thing in one digest, nor twice by one row of the same reminder."""
    told = work.store.all(Telling, after=office.looked_at.reminder)
    digests = Counter((t.notice, t.person, t.subject, t.subject_id) for t in told)
    rows = Counter((t.person, t.deadline, t.nth) for t in told if t.deadline and t.why in ("remind", "late"))
    twice = [f"{key}" for found in (digests, rows) for key, n in found.items() if n > 1]
    if twice:
        raise Fault("said twice", f"{twice}")
    office.looked_at.reminder = told[-1].id if told else office.looked_at.reminder


def chain_goes_on(office: SimulatedOffice, work: Work) -> None:
    """The entries of the log since the last look follow one another."""
    last = office.looked_at
    for entry in work.store.all(AuditEntry, after=last.entry):
        if not follows(entry, last.digest or GENESIS):
            raise Fault("chain", f"{entry}")
        last.entry, last.digest = entry.id, entry.digest
