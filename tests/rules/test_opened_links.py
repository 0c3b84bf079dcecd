"""A link says first for whom it is: what opening one shows, gives and refuses; the links of a unit."""

from datetime import timedelta

import pytest

from tests.rules.people_office import ADMIN, HANH, KHANG, LAN, Office, office
from workflow.actions import GiveRole, Invite, InvitePerson, InviteUnit, Join, OpenInvitation, Unbind
from workflow.app import Cause
from workflow.errors import Refusal
from workflow.model import Account, AuditEntry, Invitation, Membership, Person
from workflow.people.open_invitation import Opened

__all__ = ["office"]
FOR_LAN = Opened("Đỗ Ngọc Lan", "Cô", "staff", "economics")


async def for_lan(office: Office) -> str:
    return (await office.app.do(Invite(ADMIN, "Đỗ Ngọc Lan", "Cô", "staff", "economics"))).token


async def test_opening_gives_nothing_and_the_link_stays_good(office: Office) -> None:
    token = await for_lan(office)
    for opener in (KHANG, LAN, LAN):
        assert await office.app.do(OpenInvitation(opener, token)) == FOR_LAN
    assert await office.all(Account, external=(KHANG.external, LAN.external)) == []
    assert [i.used_at for i in await office.all(Invitation, name="Đỗ Ngọc Lan")] == [None]
    assert (await office.app.do(Join(LAN, token, "Lan"))).role == "staff"


@pytest.mark.parametrize("what", ["used", "expired", "unknown"])
async def test_a_link_that_is_over_names_nobody(office: Office, what: str) -> None:
    token = await for_lan(office) if what != "unknown" else "wrong"
    if what == "used":
        await office.app.do(Join(LAN, token, "Lan"))
    if what == "expired":
        office.clock.moment += timedelta(hours=72)
    assert await office.refusal(OpenInvitation(KHANG, token)) == "invitation-void"


async def test_it_can_expire_between_question_and_answer(office: Office) -> None:
    token = await for_lan(office)
    office.clock.moment += timedelta(hours=71, minutes=59)
    assert await office.app.do(OpenInvitation(LAN, token)) == FOR_LAN
    office.clock.moment += timedelta(minutes=1)
    assert await office.refusal(Join(LAN, token, "Lan")) == "invitation-void"


async def test_guesses_are_counted_whether_opened_or_used(office: Office) -> None:
    good = await for_lan(office)
    for n in range(5):
        wrong = Join(KHANG, "wrong", "") if n % 2 else OpenInvitation(KHANG, "wrong")
        assert await office.refusal(wrong) == "invitation-void"
    for right in (OpenInvitation(KHANG, good), Join(KHANG, good, "")):
        assert await office.refusal(right) == "invitation-void"
    assert [e.kind for e in await office.all(AuditEntry)].count("refused.invitation-void") == 5


@pytest.mark.parametrize("kept", [True, False], ids=["for a staff record", "by name"])
async def test_somebody_already_in_gets_nothing_by_the_link_of_another(office: Office, kept: bool) -> None:
    khang = await office.join(KHANG, "Vũ Hoàng Khang", "staff", "economics")
    token = await for_lan(office)
    if kept:
        lan = (await office.app.do(Join(LAN, token, ""))).person
        token = (await office.app.do(InvitePerson(ADMIN, lan))).token
    before = await office.all(Membership)
    for tap in (OpenInvitation(KHANG, token), Join(KHANG, token, "")):
        assert await office.refusal(tap) == "account-taken"
    assert await office.all(Membership) == before
    assert (await office.all(Account, external=KHANG.external))[0].person == khang
    assert len(await office.all(Person, name="Đỗ Ngọc Lan")) == (1 if kept else 0)


async def test_somebody_already_in_takes_another_role_by_a_link_of_their_own_name(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hoà", "staff", "economics")
    token = (await office.app.do(Invite(ADMIN, "lương thị hòa", "Cô", "unit_head", "economics"))).token
    assert (await office.app.do(Join(HANH, token, ""))).person == hanh


async def test_opened_again_after_coming_in_it_is_used(office: Office) -> None:
    token = await for_lan(office)
    await office.app.do(Join(LAN, token, ""))
    with pytest.raises(Refusal, match="invitation-void"):
        await office.app.do(OpenInvitation(LAN, token))


async def record(office: Office, name: str, unit: str = "economics", role: str = "staff") -> int:
    """A staff record without an account."""
    person = await office.database.writer.write_first(lambda records: records.add(Person(name=name)))
    await office.app.do(GiveRole(ADMIN, person.id, role, unit))
    return person.id


@pytest.mark.parametrize("count", [0, 1, 60])
async def test_links_of_a_unit_are_of_those_who_have_not_come_in(office: Office, count: int) -> None:
    await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    await record(office, "Lê Văn Khoa", "training")
    for n in range(count):
        await record(office, f"Lê Văn {n:02}")
    invited = (await office.app.do(InviteUnit(ADMIN, "economics"))).people
    assert [each.name for each in invited] == [f"Lê Văn {n:02}" for n in range(count)]
    assert len({each.token for each in invited}) == count


async def test_links_of_a_unit_take_the_place_of_older_unused_ones(office: Office) -> None:
    khang = await record(office, "Vũ Hoàng Khang")
    old = [(await office.app.do(InvitePerson(ADMIN, khang))).token, await for_lan(office)]
    first = (await office.app.do(InviteUnit(ADMIN, "economics"))).people
    invited = (await office.app.do(InviteUnit(ADMIN, "economics"))).people
    assert [each.name for each in invited] == ["Vũ Hoàng Khang", "Đỗ Ngọc Lan"]
    for token in (*old, *(each.token for each in first)):
        assert await office.refusal(OpenInvitation(HANH, token)) == "invitation-void"
    assert (await office.app.do(Join(KHANG, invited[0].token, ""))).person == khang
    assert (await office.app.do(Join(LAN, invited[1].token, ""))).role == "staff"
    assert (await office.app.do(InviteUnit(ADMIN, "economics"))).people == ()


async def test_links_of_a_unit_leave_a_new_link_of_somebody_in_alone(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    token = (await office.app.do(InvitePerson(ADMIN, hanh))).token
    assert (await office.app.do(InviteUnit(ADMIN, "economics"))).people == ()
    assert (await office.app.do(Join(LAN, token, ""))).person == hanh


async def test_people_of_no_unit_have_a_text_of_their_own(office: Office) -> None:
    await office.app.do(Invite(ADMIN, "Đỗ Ngọc Lan", "Cô", "desk", None))
    assert (await office.app.do(InviteUnit(ADMIN, "economics"))).people == ()
    assert [each.name for each in (await office.app.do(InviteUnit(ADMIN, None))).people] == ["Đỗ Ngọc Lan"]


async def test_done_again_after_a_crash_the_tokens_are_not_known(office: Office) -> None:
    await record(office, "Lê Văn Khoa")
    for _ in range(2):
        invited = (await office.app.under(Cause("9")).do(InviteUnit(ADMIN, "economics"))).people
    assert [each.token for each in invited] == [""]


async def test_only_an_administrator_takes_links(office: Office) -> None:
    await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    assert await office.refusal(InviteUnit(HANH, "economics")) == "not-administrator"


async def test_the_last_administrator_and_somebody_elses_account_stay_bound(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    (account,) = await office.all(Account, person=hanh)
    (own,) = await office.all(Account, person=office.ids[ADMIN])
    assert await office.refusal(Unbind(ADMIN, own.id, office.ids[ADMIN])) == "last-administrator"
    assert await office.refusal(Unbind(ADMIN, account.id, office.ids[ADMIN])) == "gone"
    assert await office.refusal(Unbind(HANH, own.id, office.ids[ADMIN])) == "not-administrator"
    assert len(await office.all(Account)) == 2
    assert (await office.app.do(Unbind(ADMIN, account.id, hanh))).name == "Lương Thị Hạnh"
    assert [held.key for held in await office.held(hanh)] == ["staff"]
