"""A term of each profile from its first day to its last, across Tết: who gets how much, and all is done.

A day off is announced late and taken back, a leader is on leave, another time delegates, once is late, and a
request waits over Tết.
"""

from datetime import date, timedelta

import pytest

from tests.kit.day import on
from tests.profiles.profile_office import open_profile
from tests.profiles.profile_steps import said
from tests.profiles.term_life import Life
from tests.profiles.term_plots import PLOTS
from tests.stories.steps import PATIENCE, card
from tests.stories.test_office_days import due_of

FIRST, LAST = "2026-11-30", "2027-03-05"
TET = [date(2027, 2, 5) + timedelta(days=n) for n in range(5)]  # from the last day of the old year on
MOST = 5  # rings a person and day
SHORTEST = "province"  # the others are for the night
NIGHT = ((), (pytest.mark.night,))

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.timeout(1200),  # a minute where the machine has nothing else to do
    on(f"{FIRST}T08:30"),
]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.xdist_group(f"term-{name}"), *NIGHT[name != SHORTEST]])
        for name in PLOTS
    ],
)
async def test_a_term_of_a_profile(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A17 A30 B07 B28: lived over HTTP, by the buttons that people have."""
    async with open_profile(tmp_path_factory.mktemp("term"), name) as office:
        life = Life(office, PLOTS[name])
        await life.passes(await life.asks(), life.leader)
        await a_day_off_is_announced_late_and_taken_back(life)
        await the_unit_answers_its_duty(life)
        await the_leader_is_on_leave(life)
        await the_leader_delegates(life)
        await it_waits_over_tet(life)
        await life.evening_of(LAST)
        await all_is_done(life)
        nobody_is_flooded(life)


async def a_day_off_is_announced_late_and_taken_back(life: Life) -> None:
    """All that runs moves with it on the evening before, and comes back."""
    office = life.office
    admin = next(iter(office.troupe.circles.values())).members[0]
    await life.morning_of("2026-12-23")
    reference = await life.asks()
    before = due_of(office, reference)
    await life.evening_of("2026-12-23")
    await life.says(admin, "/lich", "Nhập thông báo", "nghỉ 24/12/2026", "15/TB-VP", "Xác nhận")
    assert due_of(office, reference) > before
    await life.says(admin, "/lich", "Thu hồi một ngày", "Thứ Năm 24/12/2026", "Xác nhận thu hồi")
    assert due_of(office, reference) == before
    await life.morning_of("2026-12-24")
    await life.passes(reference, life.leader)


async def the_unit_answers_its_duty(life: Life) -> None:
    """In January the leader's unit looks through its site; the others do not."""
    await life.morning_of("2027-01-05")
    if life.plot.duty:
        who = life.office.who(life.plot.answers, life.plot.leader[1])
        person = life.office.people[who]
        shown = await person.wait_for(f"{life.plot.duty} tháng 01/2027", timeout=PATIENCE, since=0)
        await person.press("Xác nhận không đổi", None, shown.message_id, PATIENCE)
        await life.office.settle()
        await person.press("Đúng, không đổi", None, shown.message_id, PATIENCE)
        await life.says(who)


async def the_leader_is_on_leave(life: Life) -> None:
    """The deputy has the card that week, and signs for the leader, for whom only the day's log rings."""
    await life.morning_of("2027-01-11")
    await life.says(life.leader, "/vang 15/01/2027", "Từ hôm nay")
    await life.morning_of("2027-01-12")
    reference = await life.asks()
    await life.passes(reference, life.deputy)
    name = life.office.troupe.people[life.deputy].short
    assert name in (await card(life.office, life.sender, reference, name)).words
    await life.evening_of("2027-01-15")
    rang = [said for n in range(12, 16) for said in life.rang[life.leader, date(2027, 1, n)]]
    assert [each for each in rang if not each.startswith("Nhật ký đăng tải")] == []


async def the_leader_delegates(life: Life) -> None:
    """For two weeks; afterwards the leader decides, late, and it is marked."""
    await life.morning_of("2027-01-18")
    unit = life.office.spec.units[life.plot.leader[1]].title.vi
    deputy = life.office.troupe.people[life.deputy]
    steps = (f"{deputy.name} ({unit})", "Toàn bộ", "đến 29/01/2027", "Đúng", "TUQ. (thừa ủy quyền)")
    said_last = await life.says(life.leader, "/uyquyen", *steps, "Ủy quyền")
    assert "Đã ủy quyền cho" in said_last
    await life.morning_of("2027-01-20")
    reference = await life.asks()
    await life.passes(reference, life.deputy)
    await card(life.office, life.sender, reference, "theo ủy quyền của")


async def it_waits_over_tet(life: Life) -> None:
    """Sent on the last working day and forgotten: nothing rings in the holidays; after them it is late."""
    await life.morning_of("2027-02-04")
    reference = await life.asks()
    await life.morning_of("2027-02-17")
    assert {key: said for key, said in life.rang.items() if key[1] in TET and said} == {}
    late = "SELECT count(visit.late_at) FROM visit JOIN request r ON r.id = visit.request WHERE reference = ?"
    assert life.office.ask(late, reference) == [(1,)]
    await life.passes(reference, life.leader)


async def all_is_done(life: Life) -> None:
    """Every request is over, no deadline is left, every silent unit is marked and named to the leaders."""
    office = life.office
    for reference in life.sent:
        await card(office, life.sender, reference, "Đã đăng, đã kiểm tra lại")
    assert office.overdue() == 0
    now = office.stamp(office.now())
    left = "SELECT count(*) FROM duty_round WHERE due_at <= ? AND state = 'open' AND late_at IS NULL"
    assert office.ask(left, now) == [(0,)]
    for month in ("12/2026", "01/2027", "02/2027") if life.plot.duty else ():
        assert await said(office, office.who(life.plot.told), life.plot.duty.lower(), f"tháng {month}")


def nobody_is_flooded(life: Life) -> None:
    crowded = {key: said for key, said in life.rang.items() if len(said) > MOST}
    assert crowded == {}
