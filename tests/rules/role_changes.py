"""Changes of who may do what: roles, people coming in and leaving, tables of them, groups."""

from collections.abc import Callable
from datetime import timedelta

from tests.bench.lists import Measured
from tests.bench.many import IDS, NOW, PEOPLE
from tests.rules.drawn_anew import look_at_everything
from workflow.actions import BindGroup, EndRole, GiveRole, GroupLeft, Join, Leave, MoveRole, UnbindGroup
from workflow.imports.importable import Tables
from workflow.model import Card, Deadline, Decision, Invitation, Membership, Request, Task, Unit, Visit
from workflow.office import due
from workflow.people.staff_import import STAFF
from workflow.people.usable import token_digest
from workflow.requests.deciding import reopening
from workflow.work import Actor, Work

ADMIN = Actor("telegram", str(IDS["administrator"]))
GIVEN = {
    "deputy head": ("unit_head", "navigation"), "colleague": ("unit_head", "economics"),
    "head": ("board", None), "author": ("desk", None), "webmaster": ("staff", "computing"),
    "staff training": ("webmaster", None), "deputy": ("unit_deputy", "communications"),
}  # fmt: skip
HEIRS = {"head": "author", "desk": "head", "webmaster": "second desk", "board": "staff computing"}
GONE = ("author", "head", "deputy head", "desk", "webmaster", "board", "second board", "deputy")


def held(work: Work, name: str) -> Membership:
    found = work.store.one(Membership, person=IDS[name])
    assert found is not None
    return found


def gives(name: str) -> Measured:
    role, unit = GIVEN[name]
    return Measured(lambda work: GiveRole(ADMIN, IDS[name], role, unit).perform(work))


def ends(name: str, before: Callable[[Work], object] = bool) -> Measured:
    return Measured(lambda work: EndRole(ADMIN, held(work, name).id).perform(work), before)


def moves(name: str) -> Measured:
    return Measured(lambda work: MoveRole(ADMIN, held(work, name).id, IDS[HEIRS[name]]).perform(work))


def leaves(name: str) -> Measured:
    return Measured(lambda work: Leave(ADMIN, IDS[name]).perform(work))


def joins(name: str) -> Measured:
    """Somebody new comes in with a role."""
    role, unit = PEOPLE[name]

    def invite(work: Work) -> object:
        until = NOW + timedelta(days=2)
        return work.store.add(
            Invitation(
                digest=token_digest("t"), name="Người mới", address="Cô", role=role or "", unit=unit,
                expires_at=until,
            )
        )  # fmt: skip

    return Measured(lambda work: Join(Actor("telegram", "900"), "t", "Người mới").perform(work), invite)


def bound(role: str, unit: str | None) -> Callable[[Work], object]:
    return lambda work: BindGroup(ADMIN, "-7", "Nhóm", role, unit).perform(work)


def with_refused(work: Work) -> None:
    """Refused today, so that whoever refused it may reopen it."""
    for visit in work.store.all(Visit, left_at=None, stage="board", waiting="decider"):
        refused = work.store.change(visit, left_at=NOW, outcome="refused")
        request = work.require(Request, visit.request)
        work.store.change(request, status="closed", outcome="refused", closed_at=NOW)
        work.store.add(
            Decision(
                visit=visit.id, request=request.id, person=IDS["board"], role="board", verdict="refuse",
                reason="Chưa đủ", saw=[], at=NOW,
            )
        )  # fmt: skip
        reopening.begin(work, refused)
    look_at_everything(work)


def with_released(work: Work) -> None:
    """People see the requests they released, and may recall them until they are out."""
    for request in work.store.all(Request, status="publishing"):
        work.store.add(Card(request=request.id, person=IDS["board"]))


def with_late(work: Work) -> None:
    """Everything open is late: those who step in then have it too."""
    for visit in work.store.all(Visit, left_at=None):
        work.store.change(visit, late_at=NOW)
    for task in work.store.all(Task, state="open"):
        work.store.change(task, late_at=NOW)
    look_at_everything(work)


def imported(tables: Tables) -> Measured:
    def carry_out(work: Work) -> object:
        return STAFF.carry_out(work, work.act_as(ADMIN), tables)

    return Measured(carry_out, with_unit)


def with_unit(work: Work) -> None:
    """Something of a unit that only the database knows waits for its requester."""
    work.store.add(Unit(key="music", title_vi="Khoa Âm nhạc"))
    visit = work.store.all(Visit, left_at=None, waiting="requester")[0]
    work.store.change(work.require(Request, visit.request), unit="music")
    look_at_everything(work)


def by_date(name: str) -> Measured:
    """A role ends by its date, though nobody acts."""

    row = Deadline(subject="office", subject_id=0, kind="people", due_at=NOW - timedelta(minutes=1))

    def turn(work: Work) -> None:
        work.store.change(held(work, name), until=NOW)
        due.turn_people(work, row)

    return Measured(turn)


def with_one_published(work: Work) -> None:
    """The webmaster has published, and the desk has something left to do."""
    for task in work.store.all(Task, state="open", role="webmaster"):
        by = IDS["webmaster"]
        work.store.change(task, state="done", link="https://bien-xanh.example", done_by=by, done_at=NOW)
        left = Task(
            request=task.request,
            channel="website_en",
            role="desk",
            n=1,
            released=task.released,
            opened_at=NOW,
        )
        work.store.add(left)
    look_at_everything(work)


CHANGES = {
    "a table of people": imported(
        {"people": (("name", "role", "unit"), ("Người mới", "desk", ""), ("Người 3", "staff", "training"))}
        | {"units": ()}
    ),
    "a table of units": imported(
        {"people": (), "units": (("unit code", "unit name"), ("music", "Khoa khác"))}
    ),
    **{f"a role of {name} ends by its date": by_date(name) for name in GONE},
    **{f"{name} gets a role": gives(name) for name in GIVEN},
    **{f"a role of {name} ends": ends(name) for name in GONE},
    **{f"a role of {name} ends, late": ends(name, with_late) for name in GONE},
    "a role of board ends after a refusal": ends("board", with_refused),
    "a role of webmaster ends while another channel is open": ends("webmaster", with_one_published),
    "a role of board ends after a release": ends("board", with_released),
    **{f"a role of {name} moves": moves(name) for name in HEIRS},
    **{f"{name} leaves": leaves(name) for name in GONE},
    **{f"another {name} comes in": joins(name) for name in ("author", "head", "desk", "webmaster", "board")},
    "a group of the desk": Measured(bound("desk", None)),
    "a group of a unit": Measured(bound("unit_head", "economics")),
    "a group is left": Measured(lambda work: GroupLeft("telegram", "-7").perform(work), bound("desk", None)),
    "a group is unbound": Measured(
        lambda work: UnbindGroup(ADMIN, "-7").perform(work), bound("webmaster", None)
    ),
}
