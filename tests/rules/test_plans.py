"""Plans of SQLite: no list and no action looks through a table that grows with the years."""

import re
from collections.abc import Callable
from typing import Any  # the driver's connection

import pytest

from storage.tables import TABLES, effect, inbox
from tests.bench import lists
from tests.bench.lists import Measured
from tests.bench.many import IDS
from tests.rules.role_changes import ADMIN, CHANGES
from workflow import model
from workflow.actions import Decide, Leave
from workflow.events import listing as events
from workflow.office import invariant
from workflow.office.work_list import TABS, first_tab, work_list
from workflow.people import listing as people
from workflow.requests import queries
from workflow.requests.publishing import owners
from workflow.requests.waiting import inquiries
from workflow.subjects import SUBJECTS
from workflow.work import Actor, Work

SMALL = {  # of the people, groups and rules that there are, or of what is seldom and soon over
    model.Person, model.Account, model.Unit, model.Membership, model.Chat, model.Route, model.Invitation,
    model.RuleVersion, model.RuleOffer, model.OfficeDay, model.Stuck, model.Import, model.Conversation,
}  # fmt: skip
GROWING = {table.name for kind, table in TABLES.items() if kind not in SMALL} | {effect.name, inbox.name}
NEWEST = re.compile(r"ORDER BY \w+\.id DESC\s+LIMIT 1\b")  # by its number, from the end
NAMES = ("author", "head", "desk", "board", "webmaster", "administrator")


def actor(name: str) -> Actor:
    return Actor("telegram", str(IDS[name]))


def tab(name: str, which: str) -> Measured:
    return Measured(lambda work: work_list(work, actor(name), which, 0))


def opens(name: str) -> Measured:
    return Measured(lambda work: first_tab(work, actor(name)))


def of(name: str, ask: Callable[[Work, model.Person], object]) -> Measured:
    return Measured(lambda work: ask(work, work.require_person(actor(name))))


def decides(verdict: model.Verdict, reason: str = "") -> Measured:
    def decide(work: Work) -> object:
        visit = work.store.all(model.Visit, left_at=None, stage="desk", waiting="decider", limit=1)[0]
        text = work.store.one(model.Revision, request=visit.request)
        assert text is not None
        return Decide(actor("desk"), visit.id, text.id, verdict, reason).perform(work)

    return Measured(decide)


def part(subject: int) -> Measured:
    return Measured(lambda work: invariant.mend_part(work, invariant.Place(subject), follows=True))


WAYS = {
    **lists.FLAT,
    **lists.OWN,
    **CHANGES,
    **{f"{which} of {name}": tab(name, which) for name in NAMES for which in TABS},
    **{f"/viec of {name}": opens(name) for name in NAMES},
    **{f"a request is seen by {name}": of(name, lambda w, p: queries.see(w, p, 2)) for name in NAMES},
    "events": of("head", lambda work, person: events.register_page(work, person, 0)),
    "people": Measured(lambda work: people.register(work, 0)),
    "people who wait": Measured(lambda work: people.waiting(work, 0)),
    "a decision": decides("pass"),
    "a question": decides("more", "Thiếu thông tin"),
    "a refusal": decides("refuse", "Chưa phù hợp"),
    "somebody leaves, somebody goes on": Measured(
        lambda work: Leave(ADMIN, IDS["desk"], IDS["second desk"]).perform(work)
    ),
    "a start": Measured(invariant.look_for_stuck),
    "a start, for requesters": Measured(inquiries.plan),
    "a start, for channels": Measured(lambda work: owners.follow(work, 0, invariant.PART)),
    **{f"{subject.name} follow": part(n) for n, subject in enumerate(SUBJECTS)},
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> lists.Office:
    return lists.Office(lists.furnished(tmp_path_factory.mktemp("office"), 36, 300))


@pytest.mark.parametrize("name", WAYS)
def test_no_table_that_grows_is_looked_through(name: str, office: lists.Office) -> None:
    assert scanned(office, WAYS[name]) == {}


def scanned(office: lists.Office, measured: Measured) -> dict[str, list[str]]:
    """Return the statements that look through a table, with their plans."""
    driver: Any = office.connection.connection.dbapi_connection
    found: dict[str, list[str]] = {}
    for said in dict.fromkeys(office.statements(measured)):
        if said.startswith(("SELECT", "UPDATE", "DELETE", "WITH")) and not NEWEST.search(said):
            plan = [str(row[3]) for row in driver.execute(f"EXPLAIN QUERY PLAN {said}")]
            if any(line.split()[1] in GROWING for line in plan if line.startswith("SCAN ")):
                found[said] = plan
    return found
