"""The ways into every window: who stands there, with which cursor. A window without one fails the tests."""

from typing import Any, TypeAlias

from aiogram.fsm.state import State

from dialogs.events.states import Events
from dialogs.figures.states import Figures
from dialogs.finding import SOUGHT
from dialogs.importing import KEPT
from dialogs.office_days.states import Days
from dialogs.people.states import People
from dialogs.queue.states import Queue
from dialogs.states import Closing, Conversing, MyWork, Offer
from tests.house.conversations import ADMIN
from tests.house.longest import long
from tests.house.stage import ANNOUNCED, Stage
from tests.house.unit_windows import unit_windows
from workflow.people.staff import NAME_LENGTH

Entrance: TypeAlias = tuple[str, State, dict[str, Any]]

NAMES = ("Cao Bá Quân", long("Phạm", NAME_LENGTH))


def entrances(stage: Stage) -> list[Entrance]:
    return [
        *_conversations(stage),  # first: each that begins anew, or goes on, parks the others
        *_offers(stage),
        *_work(stage),
        *_queues(),
        *_people(stage),
        *_imported_people(stage),
        *_days(),
        *unit_windows(stage.long_unit_id, stage.unit_of_rules),
        *_events(stage),
        *_figures(),
        ("hạnh", Closing.line, {"line": "Xong <b>"}),
    ]


def _offers(stage: Stage) -> list[Entrance]:
    return [
        (who, state, {"offer": id})
        for who, id in stage.offers.items()
        for state in (Offer.window, Offer.which)
    ]


def _work(stage: Stage) -> list[Entrance]:
    people, tabs = ("hạnh", "khang", "yến", "đạt", ADMIN), ("mine", "theirs", "drafts")
    found: list[Entrance] = [(who, MyWork.lists, {"tab": tab}) for who in people for tab in tabs]
    words = ("", "hội thảo", "khongcogi", "hoi thao logistcs", long("hội", 300))
    found += [(who, MyWork.found, {SOUGHT: each}) for who in people for each in words]
    found += [("hạnh", MyWork.request, {"request": stage.request, SOUGHT: "hội thảo"})]
    for state in (MyWork.request, MyWork.withdraw):
        seen = (stage.request, stage.second)
        found += [(who, state, {"request": id}) for who in ("hạnh", "khang") for id in seen]
    return found


def _queues() -> list[Entrance]:
    only: tuple[dict[str, str], ...] = (
        {},
        {"state": "visit", "whose": "free", "unit": "economics"},
        {"whose": "mine", "type": "news"},
    )
    found: list[Entrance] = [(who, Queue.list, {"only": each}) for who in ("khang", "yến") for each in only]
    return [*found, ("yến", Queue.types, {}), ("yến", Queue.units, {})]


def _conversations(stage: Stage) -> list[Entrance]:
    """The questions, echoes and last looks of each form: see `tests/house/conversations.py`."""
    of_photos = zip(
        stage.conversations[-2:], (Conversing.photos_less, Conversing.photos_caption), strict=True
    )
    photos: list[Entrance] = [
        (who, state, {"conversation": id, "form": "result"}) for (who, id), state in of_photos
    ]
    asked: list[Entrance] = [(who, Conversing.asked, {"conversation": id}) for who, id in stage.conversations]
    (of_day, day), (of_days, days) = stage.days
    months: list[Entrance] = [
        (of_day, Conversing.month, {"conversation": day, "form": "request"}),
        (of_days, Conversing.month, {"conversation": days, "form": "request", "first": "2026-12-01"}),
    ]
    return [*asked, *photos, *months]  # last: going on with one of them forgets those without an answer


def _people(stage: Stage) -> list[Entrance]:
    """The register, one person and who is waited for."""
    data: list[tuple[State, dict[str, Any]]] = [(People.menu, {})]
    for id, held in ((stage.plain, stage.plain_held), (stage.of_many, stage.long_held)):
        of = {"person": id, "to": stage.of_many, "membership": held}
        data += [(state, of) for state in (People.person, People.away)]
        data += [(People.which, {**of, "act": act}) for act in ("end", "move")]
        data += [(People.sure, {**of, "act": act}) for act in ("end", "move", "leave")]
        data += [(People.list, {**of, "act": "move"})]
    data += [(People.list, {"page": page, "typed": typed}) for page in (0, 3) for typed in ("", "lê", "ẩn")]
    data += [(state, {"page": page}) for page in (0, 3) for state in (People.waiting, People.waiting_unit)]
    data += [(People.invitation, {"invitation": id}) for id in (stage.invitation, stage.long_invitation)]
    return [(ADMIN, state, each) for state, each in data]


def _imported_people(stage: Stage) -> list[Entrance]:
    data: list[tuple[State, dict[str, Any]]] = [(People.table, {}), (People.preview, {})]
    data += [(People.preview, {KEPT: file}) for file in stage.tables["people"]]
    data += [(People.preview, {KEPT: file, "page": p}) for file in stage.tables["bad people"] for p in (0, 1)]
    data += [(People.imported, {KEPT: file}) for file in (*stage.tables["imported"], 0)]
    return [(ADMIN, state, each) for state, each in data]


def _days() -> list[Entrance]:
    data: list[tuple[State, dict[str, Any]]] = [(Days.list, {"page": page}) for page in (0, 1)]
    data += [(Days.which, {"page": page}) for page in (0, 3)]
    data += [(Days.revoke, {"revoke": ANNOUNCED.toordinal()})]
    return [(ADMIN, state, each) for state, each in data]


def _events(stage: Stage) -> list[Entrance]:
    found: list[Entrance] = [(who, Events.list, {}) for who in ("hạnh", "minh")]
    found += [("hạnh", Events.list, {"page": page}) for page in (1, 2)]
    for id in (stage.event, stage.large_event):
        found += [("hạnh", state, {"event": id}) for state in (Events.event, Events.cancel)]
    return [*found, *_imported_events(stage)]


def _figures() -> list[Entrance]:
    found: list[Entrance] = []
    for who, unit in (("minh", ""), ("khang", "economics")):
        about = {"period": "2026-11", "unit": unit}
        found += [(who, Figures.report, about), (who, Figures.report, {**about, "period": "2026"})]
        found += [(who, Figures.figure, {**about, "number": number, "page": 0}) for number in range(12)]
        found += [(who, Figures.unit, {**about, "page": page}) for page in (0, 3)]
    return found


def _imported_events(stage: Stage) -> list[Entrance]:
    data: list[tuple[State, dict[str, Any]]] = [(Events.table, {}), (Events.preview, {})]
    data += [(Events.preview, {KEPT: file}) for file in stage.tables["events"]]
    data += [(Events.preview, {KEPT: file, "page": p}) for file in stage.tables["bad events"] for p in (0, 1)]
    return [("hạnh", state, each) for state, each in data]
