"""Three weeks of events in twelve units, and nobody answers: how often telephones ring all the same."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from tests.kit.builders import open_product
from tests.kit.day import begin, on
from tests.plays.transcript import write_chats
from tests.stories.term import UNITS, Term, furnish, rules
from workflow.actions import Invite, Join, PlanEvent
from workflow.work import Actor

BEGIN, DAYS = date(2026, 11, 23), 21  # with a holiday, and the first day of a month of sites
ARRIVALS, COMING_IN = 24, 7  # people, on the second Monday
READ = (f"staff {UNITS[0]}", f"unit_head {UNITS[0]}", "board", "administrator")
MOST = {"staff": 13, "unit_head": 15}  # messages that ring, in three weeks

pytestmark = [pytest.mark.xdist_group("term"), on(f"{BEGIN}T08:00")]


async def plan(term: Term) -> None:
    """Two events for each unit, one after the other; being important they need everything there is."""
    for n in range(2 * len(UNITS)):
        unit, day = UNITS[n % len(UNITS)], (BEGIN + timedelta(days=1 + n)).isoformat()
        clerk, title = Actor("telegram", f"staff {unit}"), f"Hội thảo số {n}"
        await term.do(PlanEvent(clerk, unit, title, day, day, "08:00", "Hội trường A", important=True))


async def come_in(term: Term) -> None:
    for n in range(ARRIVALS):
        unit = UNITS[n % len(UNITS)]
        link = await term.do(Invite(term.product.actor("administrator"), f"Cô {n}", "", "staff", unit))
        await term.do(Join(Actor("telegram", f"new {n}"), link.token, f"Cô {n}"))


@pytest.fixture
async def term(tmp_path: Path) -> AsyncIterator[Term]:
    """The weeks as they pass without an answer."""
    async with open_product(tmp_path, rules()) as product:
        await product.database.writer.write_first(lambda records: furnish(records, begin()))
        term = Term(product)
        await plan(term)
        for n in range(DAYS):
            await term.until(BEGIN + timedelta(days=n), time(9))
            if n == COMING_IN:
                await come_in(term)
            await term.until(BEGIN + timedelta(days=n), time(23, 59))
        yield term


async def test_unanswered_work_floods_nobody(term: Term) -> None:
    sounds = Counter((each.place, each.sound) for each in term.post.said)
    for place in dict.fromkeys(each.place for each in term.post.said):
        found = {sound: sounds[place, sound] for sound in ("rings", "silent", "edited")}
        print(f"{place}: {found}")
    for role, most in MOST.items():
        assert max(sounds[f"{role} {unit}", "rings"] for unit in UNITS) <= most
    doubled = [each for each in term.post.said if len(set(each.buttons)) < len(each.buttons)]
    assert doubled == []
    logs = Counter(each.sound for each in term.post.said if "có bài." in each.text)
    assert logs["silent"] > 0
    assert logs["rings"] == 0
    (arrivals,) = [each for each in term.post.said if "Đã vào hệ thống" in each.text]
    assert arrivals.sound == "silent"
    assert all(f"Cô {n}" in arrivals.text for n in range(ARRIVALS))
    write_chats("three-weeks", chats(term))


def chats(term: Term) -> dict[str, list[str]]:
    """Return the chats of one unit and of the leaders, to be read."""
    found: dict[str, list[str]] = {}
    for each in term.post.said:
        if each.place in READ:
            rows = [f"    [{label}]" for label in each.buttons]
            said = [f"    │ {text}" for text in each.text.split("\n")]
            found.setdefault(each.place, []).append(
                "\n".join([f"{each.day:%d/%m} {each.sound}", *said, *rows])
            )
    return found
