"""The promises that hold in a simulated office at the end of each day, and at the end of all."""

from datetime import timedelta

from storage import Records
from tests.kit import choices, wanted
from tests.kit.moves.fault import Fault
from tests.kit.seen import unseen
from tests.simulate import records_held
from tests.simulate.office import SimulatedOffice
from workflow.audit import GENESIS, follows
from workflow.model import AuditEntry, Deadline, Notice
from workflow.office import invariant
from workflow.work import Work


async def check_day(office: SimulatedOffice, n: int) -> None:
    """Raises Fault."""
    await office.app.ask(nobody_waits)
    await office.app.ask(lambda work: chain_goes_on(office, work))
    await office.app.ask(nothing_is_left)
    await office.runner.read(lambda records: what_is_written(office, records))
    if n % 30 == 29:
        await check_end(office)


def what_is_written(office: SimulatedOffice, records: Records) -> None:
    since = office.clock.moment - timedelta(days=1)
    records_held.check(office.app.work(records, None), records, since)


async def check_end(office: SimulatedOffice) -> None:
    """The same of all that ever was. Raises Fault."""
    for what, question in (("lists", wanted.differing), ("payloads", choices.faulty), ("unseen", unseen)):
        if found := await office.app.ask(question):
            raise Fault(what, f"{found}")


def nobody_waits(work: Work) -> None:
    """Somebody who can be reached can end each open thing, or administrators were told."""
    if found := invariant.breaches(work):
        raise Fault(f"breach {found[0].subject} {found[0].what}", f"{found}")


def nothing_is_left(work: Work) -> None:
    """Every row that fell due was done, every notice that may go was sent or dropped."""
    for row in work.store.all(Deadline, fired_at=None):
        if row.attempts or row.due_at <= work.now:
            raise Fault(f"row {row.subject} {row.kind}", row.why)
    for notice in work.store.all(Notice, state="queued"):
        if notice.not_before <= work.system_now:
            raise Fault(f"unsent {notice.key}", f"{notice}")


def chain_goes_on(office: SimulatedOffice, work: Work) -> None:
    """The entries of the log since the last look follow one another."""
    last, digest = office.sealed
    for entry in work.store.all(AuditEntry, after=last):
        if not follows(entry, digest or GENESIS):
            raise Fault("chain", f"{entry}")
        last, digest = entry.id, entry.digest
    office.sealed = last, digest
