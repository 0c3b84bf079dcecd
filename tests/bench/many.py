"""An office with many open requests, and with finished ones, written straight into a database.

Of one unit there are always the same few, so that what its people have to do does not grow with the office;
the house's own people have more to do, the more is open. Only the first requests have what is due soon.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bot.tokens import SystemTokens
from storage import Records
from tests.bench.furnish import ANSWERS, insert_all
from tests.bench.processes import ROOT
from workflow import model
from workflow.actions import UseRules
from workflow.office import standing
from workflow.requests import holdings, to_do, together
from workflow.rules.book import UNKEPT, RuleBook
from workflow.spec import load
from workflow.subjects import SUBJECTS
from workflow.work import Work

NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)
BEGAN = NOW - timedelta(days=1)
TEXT = (ROOT / "config.yaml").read_text("utf-8")
OWN, OTHERS = "economics", ("navigation", "computing", "communications", "training", "board_of_rectors")
PART = 250  # requests that are written together
FEW = 6  # open requests of the unit that always has the same
STATES = ("unit", "desk", "board", "more", "publishing", "rechecking")
PEOPLE: dict[str, tuple[str, str | None]] = {
    "author": ("staff", OWN), "colleague": ("staff", OWN), "head": ("unit_head", OWN),
    "deputy head": ("unit_deputy", OWN), "desk": ("desk", None), "second desk": ("desk", None),
    "webmaster": ("webmaster", None), "board": ("board", None), "second board": ("board", None),
    "deputy": ("deputy", None), "administrator": ("administrator", None),
    **{f"{role} {unit}": (role, unit) for unit in OTHERS for role in ("staff", "unit_head")},
}  # fmt: skip
IDS = {name: n for n, name in enumerate(PEOPLE, 1)}
BY = {"unit": "head", "desk": "desk", "board": "board", "more": "desk", "publishing": "webmaster"}
SPEC = load(TEXT)


def work(records: Records, cause: str = "", now: datetime = NOW) -> Work:
    """An action's surroundings, in a transaction that is open."""
    book = RuleBook(UNKEPT, SPEC)
    if offer := records.one(model.RuleOffer, state="applied"):
        book.turn(offer.rules, SPEC)
    return Work(records, book, now, now, cause, SUBJECTS, SystemTokens())


def furnish(records: Records, count: int, finished: int = 0) -> None:
    """The people, so many open requests, and so many finished ones before them."""
    UseRules(TEXT).perform(work(records))
    for key, each in SPEC.units.items():
        if records.one(model.Unit, key=key) is None:
            records.add(model.Unit(key=key, title_vi=each.title.vi))
    for n, (role, unit) in enumerate(PEOPLE.values(), 1):
        records.add(model.Person(name=f"Người {n}"))
        records.add(model.Account(person=n, platform="telegram", external=str(n)))
        records.add(model.Membership(person=n, role=role, unit=unit, since=NOW - timedelta(days=900)))
    for start in range(1, finished + 1, 1000):
        _insert(records, (row for n in range(start, min(start + 1000, finished + 1)) for row in _done(n)))
    for start in range(0, count, PART):
        ids = range(finished + start + 1, finished + min(start + PART, count) + 1)
        _insert(records, (row for id in ids for row in _open(id, id - finished - 1)))
        _write_down(work(Records(records.connection)), ids)
    standing.plan(work(records))


def _write_down(work: Work, ids: range) -> None:
    """Write down what is wanted of whom in these requests."""
    requests = work.store.all(model.Request, id=tuple(ids))
    together.read_with_cards(work, requests)
    holdings.sync(work, requests)
    to_do.sync(work, requests)


def _insert(records: Records, rows: Iterator[model.Record]) -> None:
    found: dict[type[model.Record], list[model.Record]] = {}
    for row in rows:
        found.setdefault(type(row), []).append(row)
    for each in found.values():
        insert_all(records, each)


def _people(unit: str) -> tuple[int, int]:
    """The author and the head of a unit."""
    return (IDS["author"], IDS["head"]) if unit == OWN else (IDS[f"staff {unit}"], IDS[f"unit_head {unit}"])


def _request(id: int, unit: str, status: model.Status, outcome: model.Outcome | None) -> model.Request:
    return model.Request(
        id=id, key=f"k{id}", reference=f"YC-2026-{id:06d}", type="news", unit=unit, author=_people(unit)[0],
        rules=1, subject=str(ANSWERS["title"]), created_at=BEGAN, status=status, outcome=outcome,
        closed_at=None if outcome is None else BEGAN,
    )  # fmt: skip


def _revision(id: int, author: int) -> model.Revision:
    return model.Revision(request=id, n=1, answers=ANSWERS, digest=f"{id:064d}", by=author, at=BEGAN)


def _clock(subject: str, id: int, due: datetime, fired: datetime | None = None) -> model.Deadline:
    return model.Deadline(
        subject=subject, subject_id=id, kind="late", due_at=due, rule="1 working day", anchor=BEGAN,
        fired_at=fired,
    )  # fmt: skip


def _open(id: int, n: int) -> Iterator[model.Record]:
    """A request that goes on, with its cards, its clock, and who has it."""
    unit = OWN if n < FEW else OTHERS[n // len(STATES) % len(OTHERS)]
    state = STATES[n % len(STATES)]
    author, head = _people(unit)
    status: model.Status = "deciding"
    if state in ("publishing", "rechecking"):
        status = state  # type: ignore[assignment]  # the two words are the same
    due = NOW + timedelta(days=3, minutes=n)
    yield _request(id, unit, status, None)
    yield _revision(id, author)
    yield model.Card(request=id, person=author, stale=False, post=1)
    deciding = status == "deciding"
    stage = state if state in ("unit", "desk", "board") else "desk" if deciding else "board"
    yield model.Visit(
        id=id, request=id, path="main", stage=stage, n=1, entered_at=BEGAN, asked_at=BEGAN, due_at=due,
        left_at=None if deciding else BEGAN, outcome=None if deciding else "pass",
        waiting="requester" if state == "more" else "decider", paused_at=BEGAN if state == "more" else None,
        note="Thiếu thông tin" if state == "more" else "",
    )  # fmt: skip
    if not deciding or state == "more":
        by = IDS["desk" if state == "more" else "board"]
        yield model.Decision(
            visit=id, request=id, person=by, role=stage, verdict="more" if state == "more" else "pass",
            reason="", saw=[["content", f"{id:064d}"]], at=BEGAN,
        )  # fmt: skip
    if state in ("unit", "desk", "board"):
        yield _clock("visit", id, due)
        those = {"unit": [head], "desk": [IDS["desk"], IDS["second desk"]]}
        for person in those.get(state, [IDS["board"], IDS["second board"]]):
            yield model.Card(request=id, person=person, stale=False, post=1)
    elif state == "more":
        yield model.Inquiry(id=id, visit=id, request=id, asked_at=BEGAN, due_at=due)
        yield _clock("inquiry", id, due)
    elif state == "publishing":
        yield model.Task(
            id=id, request=id, channel="website_vi", role="webmaster", n=1, released=f"{id:064d}",
            opened_at=BEGAN, due_at=due,
        )  # fmt: skip
        yield _clock("task", id, due)
        yield model.Card(request=id, person=IDS["webmaster"], stale=False, post=1)
    else:
        yield model.Recheck(id=id, request=id, n=1, asked_at=BEGAN, due_at=due)
        yield _clock("recheck", id, due)


def _done(id: int) -> Iterator[model.Record]:
    """A request that was published and found right."""
    unit = (OWN, *OTHERS)[id % (1 + len(OTHERS))]
    author, head = _people(unit)
    yield _request(id, unit, "closed", "confirmed")
    yield _revision(id, author)
    for n, (stage, person) in enumerate((("unit", head), ("desk", IDS["desk"]), ("board", IDS["board"]))):
        visit = 4 * id + n + 1_000_000
        yield model.Visit(
            id=visit, request=id, path="main", stage=stage, n=1, entered_at=BEGAN, asked_at=BEGAN,
            due_at=BEGAN, left_at=BEGAN, outcome="pass",
        )  # fmt: skip
        yield _clock("visit", visit, BEGAN, BEGAN)
        yield model.Decision(
            visit=visit, request=id, person=person, role=stage, verdict="pass", reason="", at=BEGAN,
            saw=[["content", f"{id:064d}"]],
        )  # fmt: skip
        yield model.Nudge(person=person, subject="visit", subject_id=visit, at=BEGAN, said_at=BEGAN)
    yield model.Task(
        id=id, request=id, channel="website_vi", role="webmaster", n=1, released=f"{id:064d}",
        opened_at=BEGAN, due_at=BEGAN, state="done", done_at=BEGAN,
    )  # fmt: skip
    yield model.Recheck(
        id=id, request=id, n=1, asked_at=BEGAN, due_at=BEGAN, answer="right", answered_at=BEGAN
    )
    for person in (author, head, IDS["desk"], IDS["board"]):
        yield model.Card(request=id, person=person, stale=False, post=1)
