"""Coming in: claims, invitations, links for a new telephone. On a real database file."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.there import there
from tests.rules.people_office import ADMIN, HANH, KHANG, LAN, Office, office
from workflow.actions import StartDraft
from workflow.app import Cause
from workflow.errors import Refusal
from workflow.model import Account, AuditEntry, Invitation, Person
from workflow.people import staff
from workflow.people.end_role import EndRole
from workflow.people.give_role import GiveRole
from workflow.people.invite import Invite
from workflow.people.invite_people import InvitePeople
from workflow.people.invite_person import InvitePerson
from workflow.people.join import Join
from workflow.people.open_claim import OpenClaim
from workflow.people.renew_invitation import RenewInvitation
from workflow.people.revoke_invitation import RevokeInvitation

__all__ = ["office"]


async def test_the_claim_is_used_once_and_never_offered_again(office: Office) -> None:
    assert (await office.app.do(OpenClaim())).token == ""
    profile = await office.app.ask(lambda work: staff.profile(work, office.ids[ADMIN]))
    assert [held.key for held in there(profile).held] == ["administrator"]


async def test_a_used_an_expired_a_revoked_and_an_unknown_invitation_are_refused_alike(
    office: Office,
) -> None:
    used = (await office.app.do(Invite(ADMIN, "Lương Thị Hạnh", "Cô", "staff", "economics"))).token
    await office.app.do(Join(HANH, used, "Hạnh"))
    late = (await office.app.do(Invite(ADMIN, "Vũ Hoàng Khang", "Thầy", "staff", "economics"))).token
    taken = (await office.app.do(Invite(ADMIN, "Đỗ Ngọc Lan", "Cô", "staff", "economics"))).token
    await office.app.do(RevokeInvitation(ADMIN, (await office.all(Invitation))[-1].id))
    office.clock.moment += timedelta(hours=72)
    refused = []
    for token in (used, late, taken, "unknown", ""):
        with pytest.raises(Refusal) as refusal:
            await office.app.do(Join(KHANG, token, "Khang"))
        refused.append((refusal.value.code, dict(refusal.value.values), refusal.value.language))
    assert refused == [("invitation-void", {}, None)] * 5
    assert await office.all(Account, external=KHANG.external) == []


async def test_five_wrong_codes_in_an_hour_and_even_a_right_one_is_not_looked_at(office: Office) -> None:
    good = (await office.app.do(Invite(ADMIN, "Vũ Hoàng Khang", "Thầy", "staff", "economics"))).token
    for _ in range(7):
        assert await office.refusal(Join(KHANG, "wrong", "Khang")) == "invitation-void"
    assert await office.refusal(Join(KHANG, good, "Khang")) == "invitation-void"
    wrong = await office.all(AuditEntry, subject="Join")
    assert len(wrong) == 5
    await office.app.do(Join(HANH, good, "Hạnh"))
    again = (await office.app.do(Invite(ADMIN, "Đỗ Ngọc Lan", "Cô", "staff", "economics"))).token
    office.clock.moment += timedelta(hours=1)
    assert (await office.app.do(Join(KHANG, again, "Khang"))).role == "staff"


async def test_a_token_is_kept_nowhere(office: Office, tmp_path: Path) -> None:
    app = office.app.under(Cause("7"))
    token = (await app.do(Invite(ADMIN, "Lương Thị Hạnh", "Cô", "staff", "economics"))).token
    renewed = (await app.do(RenewInvitation(ADMIN, (await office.all(Invitation))[-1].id))).token
    await office.refusal(Join(KHANG, "a-wrong-token", "Vũ Hoàng Khang"))
    assert "Secret" in repr(token)
    assert token not in repr(token)
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("loa.sqlite*"))
    assert b"refused.invitation-void" in kept
    assert [t for t in (token, renewed, "a-wrong-token") if t.encode() in kept] == []
    again = office.app.under(Cause("7"))
    assert (await again.do(Invite(ADMIN, "Lương Thị Hạnh", "Cô", "staff", "economics"))).token == ""
    assert len(await office.all(Invitation, person=None)) == 1


async def test_personal_words_stay_out_of_the_hashed_part_of_the_log(office: Office) -> None:
    await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    await office.refusal(Invite(HANH, "Vũ Hoàng Khang", "Thầy", "board", None))
    await office.refusal(Join(LAN, "wrong", "Đỗ Ngọc Lan"))
    bodies = json.dumps([e.body for e in await office.all(AuditEntry)], ensure_ascii=False)
    assert "refused.not-administrator" in [e.kind for e in await office.all(AuditEntry)]
    assert not [name for name in ("Hạnh", "Khang", "Lan") if name in bodies]


async def test_a_new_link_takes_the_place_of_the_one_before(office: Office) -> None:
    first = (await office.app.do(Invite(ADMIN, "Đỗ Ngọc Lan", "Cô", "staff", "economics"))).token
    second = (await office.app.do(Invite(ADMIN, "Đỗ Ngọc Lan", "Cô", "staff", "economics"))).token
    last = (await office.all(Invitation, used_at=None))[-1].id
    third = (await office.app.do(RenewInvitation(ADMIN, last))).token
    assert await office.refusal(Join(LAN, first, "")) == "invitation-void"
    assert await office.refusal(Join(LAN, second, "")) == "invitation-void"
    assert (await office.app.do(Join(LAN, third, ""))).role == "staff"


async def test_a_person_with_a_new_phone_leaves_the_old_account_outside(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    token = (await office.app.do(InvitePerson(ADMIN, hanh))).token
    assert (await office.app.do(Join(LAN, token, "Hạnh"))).person == hanh
    assert await office.refusal(StartDraft(HANH, "news", "economics")) == "stranger"
    assert (await office.app.do(StartDraft(LAN, "news", "economics"))).id


async def test_a_link_never_brings_an_ended_role_back(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hạnh", "unit_head", "economics")
    await office.app.do(GiveRole(ADMIN, hanh, "staff", "economics"))
    token = (await office.app.do(InvitePerson(ADMIN, hanh))).token
    for held in await office.held(hanh):
        if held.key == "staff":
            await office.app.do(EndRole(ADMIN, held.id))
    assert (await office.app.do(Join(LAN, token, "Hạnh"))).role == "unit_head"
    assert [held.key for held in await office.held(hanh)] == ["unit_head"]


async def test_links_for_many_pass_over_whoever_needs_none(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    waiting = await office.database.writer.write_first(
        lambda records: records.add(Person(name="Đỗ Ngọc Lan"))
    )
    nobody = await office.database.writer.write_first(lambda records: records.add(Person(name="Tô Khắc Đạt")))
    await office.app.do(GiveRole(ADMIN, waiting.id, "staff", "economics"))
    app = office.app.under(Cause("9"))
    invited = (await app.do(InvitePeople(ADMIN, (hanh, waiting.id, nobody.id, 999)))).people
    assert [each.name for each in invited] == ["Đỗ Ngọc Lan"]
    replayed = await office.app.under(Cause("9")).do(InvitePeople(ADMIN, (hanh, waiting.id, nobody.id, 999)))
    assert [each.token for each in replayed.people] == [""]
    assert (await office.app.do(Join(LAN, invited[0].token, ""))).person == waiting.id


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "x" * 81])
async def test_an_invitation_needs_a_name(office: Office, name: str) -> None:
    assert await office.refusal(Invite(ADMIN, name, "Cô", "staff", "economics")) == "name-needed"
