"""Conversations at every question, echo and last look, as records: the window of each is drawn and left."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from tests.chat.desk import NUMBERS, Desk
from tests.house.longest import TEXT, long
from tests.kit.there import newest
from workflow.announcements.office_days import DOCUMENT_LENGTH, MOST
from workflow.events.register import LENGTH
from workflow.model import Account, Conversation
from workflow.people.staff import NAME_LENGTH
from workflow.ports import Store

Kept = tuple[str, dict[str, Any]]
ADMIN = "sơn"
FIELDS = ("title", "body", "category", "english", "event_date", "source", "photos", "attachment")
SENT = ("photos", "attachment")


def _dated(banner: int, press: int, coverage: int) -> list[Kept]:
    """Days and times: the question, the echo, unclear words; a day that comes too late, and why; events."""
    day: dict[str, Any] = {"form": "request", "about": {"draft": banner}, "at": "event_date"}
    days = {
        **day,
        "about": {"draft": banner, "alone": 1},
        "at": "shown",
    }  # among others the late day comes first
    unclear = {"code": "date-ambiguous", "value-text": "27/11"}
    sure = {"code": "", "meant": ["2026-11-27"]}
    found: list[dict[str, Any]] = [day, days] * 2  # the first two for the month alone
    found += [{**day, "echo": sure}, {**days, "echo": {**sure, "meant": ["2026-12-01/2026-12-02"]}}]
    found += [{**day, "echo": {**unclear, "meant": ["2026-11-27", "2027-11-27"]}}]
    found += [{**day, "echo": {"again": ["2026-11-27"]}}]
    found += [{**day, "at": at, "about": {"draft": banner, **alone}}
              for at in ("too-late", "why-late") for alone in ({}, {"alone": 1})]  # fmt: skip
    time = {"form": "request", "about": {"draft": press}, "at": "time"}
    found += [time, {**time, "echo": {"code": "time-range", "value-text": "8h-9h", "meant": ["08:00"]}}]
    found += [{"form": "request", "about": {"draft": coverage}, "at": at} for at in ("event", "too-late")]
    return [("hạnh", each) for each in found]


def _absence() -> list[Kept]:
    days = ["2026-11-23/2026-12-07", "2026-12-07/2026-12-07"]
    echoes = [{"code": "", "meant": days[:1]}, {"code": "away-which", "meant": days}]
    return [("khang", {"form": "absence", "at": "days", "echo": echo}) for echo in ({}, *echoes)]


def _delegations(person: int) -> list[Kept]:
    """The webmaster delegates: to whom, on which days, and the last look."""
    days = ["2026-11-23/2026-12-07", "2026-12-07/2026-12-07"]
    answers = {"whom": f"{person}", "scope": "all", "days": days[0], "capacity": "KT."}
    some = {"whom": f"{person}", "scope": "types", "names": ["news"]}
    echoes = [{"code": "", "meant": days[:1]}, {"code": "away-which", "meant": days}]
    found: list[dict[str, Any]] = [{"at": "whom"}, {"at": "whom", "echo": {"sought": "ẩn"}}]
    found += [{"at": "scope", "answers": {"whom": f"{person}"}}, {"at": "more", "answers": some}]
    found += [{"at": "names", "answers": {"whom": f"{person}", "scope": "units"}}]
    found += [
        {"at": "days", "answers": {"whom": f"{person}", "scope": "all"}, "echo": e} for e in ({}, *echoes)
    ]
    found += [{"at": "", "answers": each} for each in (answers, {**answers, **some, "more": None})]
    found += [{"at": "capacity", "answers": answers}]
    return [("đạt", {"form": "delegation", **each}) for each in found]


def _trials() -> list[Kept]:
    """An administrator tries a type: each question, and what would become of it."""
    answers = {"type": "banner", "unit": "economics", "event": "2027-02-15", "sent": "2027-01-29T17:00"}
    days = {"code": "date-which", "meant": ["2026-12-05", "2027-05-12"]}
    found: list[dict[str, Any]] = [{"at": "type"}, {"at": "unit"}, {"at": "event"}]
    moments = {"code": "moment-unread", "meant": ["2027-01-29T05:00", "2027-01-29T17:00"]}
    found += [{"at": "event", "echo": days}, {"at": "sent"}, {"at": "sent", "echo": moments}, {"at": ""}]
    return [(ADMIN, {"form": "trial", "answers": answers, **each}) for each in found]


def _events(event_of: int, large_event: int) -> list[Kept]:
    days = ["2026-12-05/2026-12-05/08:00", "2026-12-05/2027-05-12/"]
    read = [{"code": "", "meant": days[:n]} for n in (1, 2)]
    found: list[Kept] = []
    for title, place in (("Ngày hội", None), (long("Ngày hội", LENGTH), long("Hội trường", LENGTH))):
        answers = {"unit": "economics", "title": title, "when": days[0], "place": place, "important": True}
        event = {"form": "event", "answers": answers}
        letters = {"code": "letters-capitals", "meant": [title, title.upper()]}
        found += [("hạnh", {**event, "at": at}) for at in ("title", "when", "place", "important", "")]
        found += [("hạnh", {**event, "at": "title", "echo": letters})]
        found += [("hạnh", {**event, "at": "when", "echo": echo}) for echo in read]
    found += [(ADMIN, {"form": "event", "at": at}) for at in ("unit", "title")]
    found += [(ADMIN, {"form": "event", "at": "unit", "echo": {"sought": typed}}) for typed in ("khoa", "ẩn")]
    for id in (event_of, large_event):
        moving = {"form": "moving", "about": {"event": id}, "answers": {"when": days[0]}}
        found += [("hạnh", {**moving, "at": at}) for at in ("when", "")]
    return found


def _requests(drafts: Sequence[int], edit: int) -> list[Kept]:
    """The questions before the fields of a draft, and its last look."""
    request = {"form": "request", "at": "which-type"}
    found: list[Kept] = [("hạnh", {**request, "at": at}) for at in ("which-draft", "which-type")]
    found += [(ADMIN, {**request, "at": "which-unit", "echo": echo}) for echo in ({}, {"sought": "khoa"})]
    found += [(ADMIN, {**request, "answers": {"which-unit": "training"}})]
    for id in drafts:
        about = {"draft": id}
        found += [
            ("hạnh", {"form": "request", "about": about, "at": at})
            for at in ("", "which-field", "draft-goes")
        ]
        found += _fields(about)
    letters = {"code": "letters-small", "meant": ["Hội thảo", "hội thảo"]}
    title = {"form": "request", "about": {"draft": drafts[0]}, "at": "title", "echo": letters}
    found += [("hạnh", title)]
    texts = [{"form": "request", "about": {"draft": drafts[0]}, **each} for each in _long_texts()]
    found += [("hạnh", each) for each in texts]
    for echo in ({}, {"field": "event_date", "code": "", "meant": ["2026-12-04"]}):
        extras = {"form": "request", "about": {"draft": drafts[0]}, "at": "more-fields", "echo": echo}
        found += [("hạnh", extras)]
    return [*found, ("yến", {"form": "request", "about": {"draft": edit}, "at": ""})]


def _fields(about: dict[str, Any]) -> list[Kept]:
    """The fields of a draft that are asked here, among others and alone, and whether an answer goes."""
    blank = {"code": "blank", "meant": ["blank"]}
    found: list[dict[str, Any]] = [{"about": {**about, **alone}} for alone in ({}, {"alone": 1})]
    kept = [{**each, "at": key} for each in found for key in FIELDS]
    kept += [{**each, "at": key, "echo": blank} for each in found for key in SENT]
    return [("hạnh", {"form": "request", **each}) for each in kept]


def _long_texts() -> list[dict[str, Any]]:
    """A text that is written, a part without a place, one place that is mended."""
    held = {"field": "body", "under": "{}"}
    file = {"kind": "document", "handle": "h", "unique": "u", "position": 1, "name": "bài.docx"}
    found: list[dict[str, Any]] = [{"at": "body", "echo": {"writing": "body"}}]
    for place in ("body", "category", ""):
        given = [{"text": TEXT}, {"text": "Một đoạn."}, {"file": json.dumps(file)}]
        found += [{"at": "held-part", "echo": {**held, "from": place, **each}} for each in given]
    found += [{"at": "held-instead", "echo": {**held, "from": "body", "text": "Một đoạn."}}]
    found += [{"at": "spot-words", "echo": {"field": "body"}}]
    spots = (["một", "một <b>"], ["Đoạn", "Phần"], ["không có", "có"])
    return found + [{"at": "spot-places", "echo": {"field": "body", "spot": spot}} for spot in spots]


def _people(units: Sequence[str], people: Sequence[int]) -> list[Kept]:
    """Somebody is invited, or given a role."""
    found: list[dict[str, Any]] = []
    for name, unit in zip(("Cao Bá Quân", long("Phạm", NAME_LENGTH)), units, strict=True):
        answers = {"role": "unit_head", "unit": unit, "name": name, "address": "Đồng chí"}
        letters = {"code": "letters-capitals", "meant": [name, name.lower()]}
        kept = {"form": "invitation", "answers": answers}
        found += [{**kept, "at": at} for at in ("role", "unit", "name", "address", "")]
        found += [{**kept, "at": "name", "echo": letters}]
        found += [{**kept, "at": "unit", "echo": {"sought": sought}} for sought in ("khoa", "ẩn")]
    for person in people:
        tenure = {"form": "tenure", "about": {"person": person}}
        sure = {"code": "", "meant": ["2026-12-31"]}
        found += [{**tenure, "at": "last"}, {**tenure, "at": "last", "echo": sure}]
        kept = {"form": "role", "about": {"person": person}, "answers": {"role": "staff"}}
        found += [{**kept, "at": at} for at in ("role", "unit")]
    return [(ADMIN, each) for each in found]


def _reasons(visit: dict[str, int], recheck: int, recalled: int, out: int) -> list[Kept]:
    found: list[Kept] = []
    for verdict in ("more", "return", "refuse"):
        about = {**visit, "verdict": verdict}
        found += [("yến", {"form": "reason", "about": about, "at": "reason"})]
    sure = {"about": about, "answers": {"reason": "Trùng tin"}, "at": ""}
    recall = {"form": "step", "about": {"step": "recall", "request": recalled}}
    return [
        *found,
        ("yến", {"form": "reason", **sure}),
        ("hạnh", {"form": "wrong", "about": {"recheck": recheck}, "at": "reason"}),
        ("minh", {**recall, "at": "reason"}),
        ("minh", {**recall, "at": "", "answers": {"reason": "Sai ngày"}}),
        ("minh", {"form": "step", "about": {"step": "correct", "request": out}, "at": "reason"}),
    ]


def _results(tasks: tuple[int, int, int], turn: int) -> list[Kept]:
    """The result of a task, a link, a note or photos, and the link of an item of a round."""
    link, note, photos = ({"form": "result", "about": {"task": task}, "at": "result"} for task in tasks)
    update = {"form": "update", "about": {"round": turn, "number": 1}, "at": "link"}
    at, address = "2026-11-23T10:00:00+07:00", "https://vidu.edu.vn/tin"
    echoes = [{"code": "answer-link-asked", "meant": [f"{posted} {address}"]} for posted in ("-", at)]
    said = {"answers": {"posted": at}}
    found: list[Kept] = [("đạt", each) for each in (link, {**link, **said})]
    found += [("đạt", {**link, "echo": echo}) for echo in echoes]
    found += [("yến", each) for each in (note, {**note, **said})]
    echo = {"code": "answer-link-asked", "meant": [address]}
    found += [("khang", update), ("khang", {**update, "echo": echo})]
    return [*found, ("yến", {**photos, **said}), *[("yến", photos)] * 2]


def _notices() -> list[Kept]:
    """A notice of days: each question, the echo of a day, and the last look at days and at problems."""

    def given(count: int, document: str) -> dict[str, Any]:
        days = [date(2026, 11, 26) + timedelta(days=n) for n in range(count)]
        return {"notice": "", "days": [f"{n}|{day}|off|{document}" for n, day in enumerate(days, 1)]}

    bad = [json.dumps([n, "days-kind", long("một", 60), ""]) for n in range(1, 41)]
    problems = {"notice": "", "days": [], "problems": bad}
    kept: list[dict[str, Any]] = [{"at": "notice"}]
    for adding in ("off", "worked"):
        kept += [{"at": "date", "answers": {"notice": "", "adding": adding}}]
        kept += [{"at": "date", "answers": {**given(1, ""), "document": None, "adding": adding}}]
    for dates in (["2026-11-30"], ["2026-12-05", "2027-05-12"]):
        kept += [{**kept[1], "echo": {"code": "", "meant": dates}}]
    kept += [{"at": "document", "answers": given(count, "")} for count in (1, MOST)]
    kept += [{"at": "", "answers": given(count, long("12/TB", DOCUMENT_LENGTH))} for count in (1, MOST)]
    return [(ADMIN, {"form": "days", **each}) for each in [*kept, {"at": "", "answers": problems}]]


async def converse(
    desk: Desk,
    events: tuple[int, int],
    units: Sequence[str],
    people: Sequence[int],
    visit: dict[str, int],
    requests: tuple[int, int, int],
    results: tuple[tuple[int, int, int], int],
    drafts: tuple[tuple[int, ...], tuple[int, int, int], int],
) -> list[tuple[str, int]]:
    """Return the person asked and the number of each conversation: the first two ask for days, the last two
    for photos."""
    kept = [*_dated(*drafts[1]), *_absence(), *_delegations(people[0])]
    kept += [*_requests(drafts[0], drafts[2]), *_events(*events), *_trials()]
    kept += [*_people(units, people), *_reasons(visit, *requests), *_notices(), *_results(*results)]
    return await keep(desk, kept)


async def keep(desk: Desk, kept: Sequence[Kept]) -> list[tuple[str, int]]:
    """Return the person asked and the number of each conversation."""
    now = desk.clock.now()

    def add(store: Store) -> list[int]:
        found = []
        for name, values in kept:
            account = newest(store, Account, external=str(NUMBERS[name])).id
            made = Conversation(account=account, created_at=now, updated_at=now, **values)
            found.append(store.add(made).id)
        return found

    ids = await desk.database.write(add)
    return [(name, id) for (name, _), id in zip(kept, ids, strict=True)]
