"""Lead times (A17, A21, A31, A32) and results that are no link (A18, A23): where the rules keep them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import CONFIG, Product, open_product, spec_of
from tests.kit.day import on_monday
from tests.rules.second_rules import BOARD, SECOND
from workflow.actions import (
    Attach,
    ExplainLate,
    GiveText,
    PublishTask,
    SendDraft,
    StartDraft,
    StartSupplement,
)
from workflow.app import Action
from workflow.errors import Refusal
from workflow.form import kinds
from workflow.media.files import SentFile
from workflow.model import AuditEntry, Draft, Request, Task, Waiver
from workflow.results import Result
from workflow.spec import Words

pytestmark = on_monday

BANNER = {"event": "Ngày hội", "wording": "Chữ", "size": "6 m", "quantity": "2", "place": "Cổng"}
PRESS = {"event": "Ngày hội", "time": "08:00", "place": "Hội trường A"}
COVERAGE = {**PRESS, "contact": "Văn phòng khoa"}
FORMS = {"banner": BANNER, "press": PRESS, "coverage": COVERAGE}


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def draft(product: Product, type: str, event: str, unit: str = "economics") -> int:
    """A complete draft, but for the file of a press invitation."""
    author = product.actor("author")
    id = (await product.app.do(StartDraft(author, type, unit))).id
    await product.app.do(Choose(author, id, "event_date", event))
    for key, text in FORMS[type].items():
        assert (await product.app.do(GiveText(author, id, key, text))).problem is None
    if type == "banner":
        await product.app.do(Choose(author, id, "form", "panel"))
        await product.app.do(Choose(author, id, "shown", "2027-01-02/2027-01-05"))
    return id


async def send(product: Product, id: int) -> Request:
    sent = await product.app.do(SendDraft(product.actor("author"), id))
    return await product.newest(Request, id=sent.request)


async def refusal(product: Product, action: Action[Result]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value


async def kinds_of_entries(product: Product) -> list[str]:
    return [entry.kind for entry in await product.all(AuditEntry)]


def at(text: str) -> datetime:
    """A moment on the office's clock."""
    return datetime.fromisoformat(f"{text}+07:00").astimezone(UTC)


# The last day of an event that is refused, and the first that is in time.
BOUNDARIES = [
    ("banner", "2026-11-23T10:00", "2026-11-30", "2026-12-01"),  # over a weekend and the holiday of 24/11
    ("banner", "2026-11-23T16:30", "2026-11-30", "2026-12-01"),  # the last minute still counts
    ("banner", "2026-11-23T16:31", "2026-12-01", "2026-12-02"),  # the office has closed
    ("banner", "2027-02-03T10:00", "2027-02-16", "2027-02-17"),  # over Tết: 4 to 10/2 are off
    ("press", "2026-11-23T10:00", "2026-11-26", "2026-11-27"),
    ("press", "2026-11-26T10:00", "2026-11-30", "2026-12-01"),  # over a weekend
    ("coverage", "2026-11-23T10:00", "2026-11-25", "2026-11-26"),
]


@pytest.mark.parametrize(("type", "now", "late", "first"), BOUNDARIES)
async def test_a_day_less_is_late(product: Product, type: str, now: str, late: str, first: str) -> None:
    product.clock.moment = at(now)
    for event, code in ((late, "too-late-closed" if type == "coverage" else "too-late"), (first, None)):
        id = await draft(product, type, event)
        if type == "press":
            await give_file(product, id)
        if code:
            assert (await refusal(product, SendDraft(product.actor("author"), id))).code == code
        else:
            assert (await send(product, id)).late == ""
    assert "late.request" not in await kinds_of_entries(product)


async def give_file(product: Product, id: int) -> None:
    """The draft of what the press is told."""
    file = SentFile("document", "handle", f"u{id}", 1, "du-thao.docx")
    answered = await product.app.do(Attach(product.actor("author"), id, "draft", file))
    assert answered.problem is None


async def test_late_with_a_reason_is_marked_and_its_release_is_the_waiver(product: Product) -> None:
    id = await draft(product, "banner", "2026-11-27")
    await product.app.do(ExplainLate(product.actor("author"), id, "Đối tác đổi lịch"))
    request = await send(product, id)
    assert request.late == "Đối tác đổi lịch"
    await product.decide("head")
    await product.decide("desk")
    assert "waived" not in await kinds_of_entries(product)
    await product.decide("board")
    entry = next(e for e in await product.all(AuditEntry) if e.kind == "waived")
    assert (entry.actor, entry.subject) == (product.ids["board"], request.reference)
    assert (await kinds_of_entries(product)).count("late.request") == 1


async def test_of_a_council_each_who_agreed_is_in_the_waiver_once_it_releases(tmp_path: Path) -> None:
    news, banner, rest = SECOND.rpartition("\n  banner:\n")
    rules = news + banner + rest.replace(BOARD, f"{BOARD}        needs: 2\n", 1)
    async with open_product(tmp_path, rules) as product:
        id = await draft(product, "banner", "2026-11-27")
        await product.app.do(ExplainLate(product.actor("author"), id, "Đối tác đổi lịch"))
        await send(product, id)
        for name in ("head", "desk", "board"):
            await product.decide(name)
        assert await product.all(Waiver) == []
        assert "waived" not in await kinds_of_entries(product)
        await product.decide("second board")
        waived = [each.person for each in await product.all(Waiver)]
        assert waived == [product.ids["board"], product.ids["second board"]]
        assert (await kinds_of_entries(product)).count("waived") == 1


async def test_a_reason_does_not_make_late_what_is_in_time(product: Product) -> None:
    id = await draft(product, "banner", "2026-11-27")
    await product.app.do(ExplainLate(product.actor("author"), id, "Đối tác đổi lịch"))
    await product.app.do(Choose(product.actor("author"), id, "event_date", "2026-12-04"))
    assert (await send(product, id)).late == ""
    for name in ("head", "desk", "board"):
        await product.decide(name)
    assert not {"late.request", "waived"} & set(await kinds_of_entries(product))


@pytest.mark.parametrize(("reason", "code"), [(" \u200b", "answer-empty"), ("d" * 501, "answer-too-long")])
async def test_a_reason_needs_words_and_an_end(product: Product, reason: str, code: str) -> None:
    id = await draft(product, "banner", "2026-11-27")
    answered = await product.app.do(ExplainLate(product.actor("author"), id, reason))
    assert answered.problem == code
    assert (await product.newest(Draft)).late == ""


async def test_an_event_moved_forward_is_measured_anew(product: Product) -> None:
    """A far day is no way around the rule: who moves the event gives the reason then."""
    request = await send(product, await draft(product, "banner", "2026-12-18"))
    author = product.actor("author")
    change = (await product.app.do(StartSupplement(author, request.id))).id
    await product.app.do(Choose(author, change, "event_date", "2026-11-27"))
    assert (await refusal(product, SendDraft(author, change))).code == "too-late"
    await product.app.do(ExplainLate(author, change, "Sự kiện dời lên"))
    await product.app.do(SendDraft(author, change))
    assert (await product.request()).late == "Sự kiện dời lên"
    assert "late.request" in await kinds_of_entries(product)


async def test_a_supplement_is_not_late_because_time_went_by(product: Product) -> None:
    request = await send(product, await draft(product, "banner", "2026-12-01"))
    product.clock.moment += timedelta(days=4)
    author = product.actor("author")
    change = (await product.app.do(StartSupplement(author, request.id))).id
    await product.app.do(GiveText(author, change, "place", "Cổng phụ"))
    await product.app.do(SendDraft(author, change))
    assert (await product.request()).late == ""


@pytest.mark.parametrize(
    "option", ["27/11/2026", "20261127", "2026-02-30", "2026-12-05/2026-12-04", "14:30", ""]
)
def test_only_a_day_as_it_is_kept_is_kept(option: str) -> None:
    field = spec_of(CONFIG).request_types["banner"].fields["event_date"]
    assert kinds.of(field).check(option)


async def released(product: Product, type: str) -> Task:
    id = await draft(product, type, "2027-01-05")
    if type == "press":
        await give_file(product, id)
    await send(product, id)
    for name in ("head", "desk", "board"):
        await product.decide(name)
    return await product.newest(Task, afterwards=False)


async def test_a_result_in_words(product: Product) -> None:
    task = await released(product, "press")
    for said, problem in (("\u200b", "answer-empty"), ("d" * 1001, "result-note-long")):
        assert (await product.app.do(PublishTask(product.actor("desk"), task.id, said))).problem == problem
    await product.app.do(PublishTask(product.actor("desk"), task.id, "Đã mời Báo Biển Xanh"))
    kept = await product.newest(Task)
    assert (kept.note, kept.link) == ("Đã mời Báo Biển Xanh", None)
    bodies = "".join(entry.body for entry in await product.all(AuditEntry))
    assert "Biển Xanh" not in bodies


async def test_an_invitation_of_the_press_needs_its_draft(product: Product) -> None:
    id = await draft(product, "press", "2027-01-05")
    found = await refusal(product, SendDraft(product.actor("author"), id))
    assert found.code == "draft-incomplete"
    field = found.values["field"]
    assert isinstance(field, Words)
    assert field.vi == "Dự thảo thông tin báo chí"
