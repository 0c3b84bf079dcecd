"""Being away from a day to a day: read as typed, begun by its date, and who stands in meanwhile."""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from workflow.actions import Leave, RunDue, SetAway
from workflow.dates import Unclear
from workflow.errors import Refusal
from workflow.people import absences
from workflow.people.absences import Absence
from workflow.people.cancel_absence import CancelAbsence
from workflow.people.plan_absence import PlanAbsence

pytestmark = on_monday

FIRST, LAST = date(2026, 12, 7), date(2026, 12, 9)
LONG = timedelta(days=60)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def at(product: Product, text: str) -> None:
    product.clock.moment = datetime.fromisoformat(f"{text}+07:00")
    await product.app.do(RunDue())


async def until(product: Product, name: str = "head") -> datetime | None:
    return (await product.person(name)).away_until


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7/12 đến 9/12", ["7/12-9/12"]),
        ("7-9/12", ["7/12-9/12"]),
        ("từ 7/12/2026 đến 9/12/2026", ["7/12-9/12"]),
        ("mai đến thứ 6", ["24/11-27/11"]),
        ("27/11", ["23/11-27/11", "27/11-27/11"]),
        ("mai", ["23/11-24/11", "24/11-24/11"]),
        ("hôm nay", ["23/11-23/11"]),
        ("đến 27/11", ["23/11-27/11"]),
        ("đến hết 27/11", ["23/11-27/11"]),
        ("hết thứ 6", ["23/11-27/11"]),
        ("20/11/2026 - 25/11/2026", ["23/11-25/11"]),
        ("20/11/2026", "date-past"),
        ("18/11/2026 - 20/11/2026", "range-past"),
        ("20/11", "date-ambiguous"),
        ("đến 20/11/2026", "date-past"),
        ("tuần sau", "date-vague"),
        ("9/12 - 7/12", "range-reversed"),
        ("từ 7/12", "range-unread"),
        ("về quê", "range-unread"),
        ("đến", "range-unread"),
    ],
)
def test_days_away_as_people_type_them(product: Product, typed: str, meant: list[str] | str) -> None:
    found = absences.read(typed, product.clock.moment.astimezone(product.app.rulebook.zone))
    if isinstance(found, Unclear):
        assert found.code == meant
    else:
        assert [f"{a.first.day}/{a.first.month}-{a.last.day}/{a.last.month}" for a in found] == meant


async def test_a_planned_absence_begins_and_ends_by_its_date(product: Product) -> None:
    assert (await product.app.do(PlanAbsence(product.actor("head"), FIRST, LAST))).later
    assert await until(product) is None
    await at(product, "2026-12-06T23:59")
    assert await until(product) is None
    await at(product, "2026-12-07T00:00")
    assert there(await until(product)).isoformat() == "2026-12-09T17:00:00+00:00"
    await product.submit()
    await product.decide("deputy head")


async def test_days_that_have_begun_count_at_once(product: Product) -> None:
    assert not (
        await product.app.do(PlanAbsence(product.actor("head"), date(2026, 11, 20), date(2026, 11, 25)))
    ).later
    assert there(await until(product)).isoformat() == "2026-11-25T17:00:00+00:00"


async def test_other_days_replace_those_that_were_planned(product: Product) -> None:
    head = product.actor("head")
    await product.app.do(PlanAbsence(head, FIRST, LAST))
    await product.app.do(PlanAbsence(head, date(2026, 12, 14), date(2026, 12, 15)))
    person = await product.person("head")
    found = await product.app.ask(lambda work: absences.planned(work, person))
    assert found == Absence(date(2026, 12, 14), date(2026, 12, 15))
    await at(product, "2026-12-08T10:00")
    assert await until(product) is None
    assert (await product.app.do(CancelAbsence(head))).changed
    assert not (await product.app.do(CancelAbsence(head))).changed
    await at(product, "2026-12-14T10:00")
    assert await until(product) is None
    await product.app.do(PlanAbsence(head, date(2026, 12, 21), date(2026, 12, 21)))
    await at(product, "2026-12-21T08:00")
    assert await until(product) is not None


async def test_a_longer_absence_that_runs_stays(product: Product) -> None:
    long = product.clock.moment + LONG
    await product.app.do(PlanAbsence(product.actor("head"), FIRST, LAST))
    await product.app.do(SetAway(product.actor("head"), long))
    await at(product, "2026-12-07T08:00")
    assert await until(product) == long


async def test_whoever_left_is_not_away(product: Product) -> None:
    await product.app.do(PlanAbsence(product.actor("head"), FIRST, LAST))
    await product.app.do(Leave(product.actor("administrator"), product.ids["head"]))
    await at(product, "2026-12-07T08:00")
    assert await until(product) is None


async def test_days_that_are_over_are_refused(product: Product) -> None:
    with pytest.raises(Refusal, match="absence-over"):
        await product.app.do(PlanAbsence(product.actor("head"), date(2026, 11, 19), date(2026, 11, 20)))


@pytest.mark.parametrize(("who", "names"), [("head", [("Anh/Chị Head",)]), ("author", [])])
async def test_who_stands_in(product: Product, who: str, names: list[tuple[str, ...]]) -> None:
    person = await product.person(who)
    found = await product.app.ask(lambda work: absences.stand_ins(work, person))
    assert [each.names for each in found] == names
