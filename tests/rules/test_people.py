"""Who comes in, with which role, and what becomes of it when they go. On a real database file."""

import json
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.tokens import SystemTokens
from dialogs.people.getters import units_of
from handlers import binding
from storage import Database
from storage.address import Address
from tests.kit.builders import CONFIG as RULES
from tests.kit.builders import make_database, spec_of
from tests.kit.clock import Clock
from wording import Wording
from wording.speaker import TEXTS
from workflow.actions import SendDraft, StartDraft
from workflow.app import App, Cause
from workflow.audit import first_broken
from workflow.errors import Refusal
from workflow.model import Account, AuditEntry, Card, Invitation, Person, Revision, Visit
from workflow.people import staff
from workflow.people.end_role import EndRole
from workflow.people.give_role import GiveRole
from workflow.people.invite import Invite
from workflow.people.invite_people import InvitePeople
from workflow.people.invite_person import InvitePerson
from workflow.people.join import Join
from workflow.people.leave import Leave
from workflow.people.move_role import MoveRole
from workflow.people.open_claim import OpenClaim
from workflow.people.renew_invitation import RenewInvitation
from workflow.people.revoke_invitation import RevokeInvitation
from workflow.people.set_away import SetAway
from workflow.requests.deciding.decide import Decide
from workflow.requests.drafts.give_choice import GiveChoice
from workflow.requests.drafts.give_text import GiveText
from workflow.rules.book import RuleBook
from workflow.rules.use_rules import UseRules
from workflow.subjects import SUBJECTS
from workflow.work import Actor, Work

MONDAY = datetime(2026, 11, 16, 1, 0, tzinfo=UTC)
ADMIN, HANH, KHANG, LAN = (Actor("telegram", str(n)) for n in (1, 2, 3, 4))


@dataclass
class Office:
    """The product over a file, with its first administrator; `clock` can be moved."""

    app: App
    database: Database
    clock: Clock
    ids: dict[Actor, int] = field(default_factory=dict)

    async def join(self, actor: Actor, name: str, role: str, unit: str | None = None) -> int:
        token = (await self.app.do(Invite(ADMIN, name, "Cô", role, unit))).token
        self.ids[actor] = (await self.app.do(Join(actor, token, name))).person
        return self.ids[actor]

    async def refusal(self, action: object) -> str:
        with pytest.raises(Refusal) as refused:
            await self.app.do(action)
        return refused.value.code

    async def held(self, person: int) -> list[staff.HeldRole]:
        found = await self.app.ask(lambda work: staff.profile(work, person))
        return list(found.held) if found else []

    async def all(self, kind: type, **where: object) -> list:
        return await self.database.read(lambda records: records.all(kind, **where))

    async def asked(self, request: int) -> set[int]:
        """The people who have a card of the request."""
        return {card.person for card in await self.all(Card, request=request)}

    async def request(self, author: Actor) -> tuple[int, int]:
        """A sent request of Kinh tế: its open visit and its revision."""
        draft = (await self.app.do(StartDraft(author, "news", "economics"))).id
        await self.app.do(GiveText(author, draft, "title", "Hội thảo"))
        await self.app.do(GiveText(author, draft, "body", "Nội dung"))
        await self.app.do(GiveChoice(author, draft, "category", "training"))
        await self.app.do(GiveChoice(author, draft, "english", "no"))
        await self.app.do(SendDraft(author, draft))
        return (await self.all(Visit))[-1].id, (await self.all(Revision))[-1].id


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    make_database(tmp_path / "loa.sqlite")
    database, clock = Database(Address(tmp_path / "loa.sqlite")), Clock(MONDAY)
    spec = spec_of(RULES)
    first = App(database, RuleBook(0, spec), clock, clock, SUBJECTS, SystemTokens())
    app = App(
        database, RuleBook((await first.do(UseRules(RULES))).id, spec), clock, clock, SUBJECTS, SystemTokens()
    )
    office = Office(app, database, clock)
    claim = (await app.do(OpenClaim())).token
    office.ids[ADMIN] = (await app.do(Join(ADMIN, claim or "", "Phan Gia Bảo"))).person
    yield office
    assert first_broken(await office.all(AuditEntry)) is None
    await database.close()


# coming in


async def test_the_claim_is_used_once_and_never_offered_again(office: Office) -> None:
    assert (await office.app.do(OpenClaim())).token == ""
    profile = await office.app.ask(lambda work: staff.profile(work, office.ids[ADMIN]))
    assert [held.key for held in profile.held] == ["administrator"]


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


# roles


async def test_an_ended_role_decides_nothing_and_what_waited_goes_to_the_new_holder(office: Office) -> None:
    await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    khang = await office.join(KHANG, "Vũ Hoàng Khang", "unit_head", "economics")
    lan = await office.join(LAN, "Đỗ Ngọc Lan", "staff", "navigation")
    visit, revision = await office.request(HANH)
    request = (await office.all(Visit))[-1].request
    assert khang in await office.asked(request)
    assert lan not in await office.asked(request)
    await office.app.do(MoveRole(ADMIN, (await office.held(khang))[0].id, lan))
    assert await office.refusal(Decide(KHANG, visit, revision, "pass", "")) == "not-decider"
    assert lan in await office.asked(request)
    assert (await office.app.do(Decide(LAN, visit, revision, "pass", ""))).word == "pass-confirm"


async def test_a_role_is_moved_in_one_step(office: Office) -> None:
    khang = await office.join(KHANG, "Vũ Hoàng Khang", "unit_head", "economics")
    lan = await office.join(LAN, "Đỗ Ngọc Lan", "staff", "economics")
    held = (await office.held(khang))[0].id
    assert await office.refusal(MoveRole(ADMIN, held, khang)) == "same-person"
    assert await office.refusal(MoveRole(ADMIN, held, 999)) == "gone"
    assert await office.refusal(MoveRole(KHANG, held, lan)) == "not-administrator"
    await office.app.do(MoveRole(ADMIN, held, lan))
    assert await office.held(khang) == []
    assert [held.key for held in await office.held(lan)] == ["staff", "unit_head"]
    assert await office.refusal(MoveRole(ADMIN, held, lan)) == "gone"


async def test_the_last_administrator_cannot_go_in_any_way(office: Office) -> None:
    me, held = office.ids[ADMIN], (await office.held(office.ids[ADMIN]))[0].id
    outside = await office.database.writer.write_first(
        lambda records: records.add(Person(name="Đỗ Ngọc Lan"))
    )
    await office.app.do(GiveRole(ADMIN, outside.id, "administrator", None))
    ways = (EndRole(ADMIN, held), Leave(ADMIN, me), MoveRole(ADMIN, held, outside.id))
    assert [await office.refusal(way) for way in ways] == ["last-administrator"] * 3
    assert [held.key for held in await office.held(me)] == ["administrator"]
    khang = await office.join(KHANG, "Vũ Hoàng Khang", "staff", "economics")
    await office.app.do(MoveRole(ADMIN, held, khang))
    assert await office.refusal(EndRole(ADMIN, held)) == "not-administrator"


async def test_whoever_left_is_a_stranger_and_keeps_no_way_in(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    link = (await office.app.do(InvitePerson(ADMIN, hanh))).token
    await office.app.do(Leave(ADMIN, hanh))
    assert await office.refusal(StartDraft(HANH, "news", "economics")) == "stranger"
    assert await office.refusal(Join(HANH, link, "Hạnh")) == "invitation-void"
    assert await office.refusal(InvitePerson(ADMIN, hanh)) == "gone"
    assert await office.refusal(GiveRole(ADMIN, hanh, "staff", "economics")) == "gone"
    assert await office.app.ask(lambda work: staff.profile(work, hanh)) is None


async def test_away_is_said_of_the_person_meant_or_of_nobody(office: Office) -> None:
    assert await office.refusal(SetAway(ADMIN, MONDAY + timedelta(days=1), 999)) == "gone"
    admin = (await office.all(Person))[0]
    assert admin.away_until is None


async def test_every_change_leaves_its_entry(office: Office) -> None:
    hanh = await office.join(HANH, "Lương Thị Hạnh", "staff", "economics")
    lan = await office.join(LAN, "Đỗ Ngọc Lan", "staff", "economics")
    await office.app.do(GiveRole(ADMIN, hanh, "unit_head", "economics"))
    await office.app.do(MoveRole(ADMIN, (await office.held(hanh))[1].id, lan))
    await office.app.do(SetAway(ADMIN, MONDAY + timedelta(days=1), lan))
    await office.app.do(Leave(ADMIN, hanh))
    kinds = [e.kind for e in await office.all(AuditEntry) if e.actor == office.ids[ADMIN]]
    assert kinds[-6:] == ["role.given", "role.ended", "role.given", "away", "role.ended", "person.left"]


TITLES = [
    ["Khoa Công nghệ thông tin", "Khoa Hàng hải", "Khoa Kinh tế", "Phòng Truyền thông", "Viện Ánh sáng"],
    ["Ban Thanh tra", "Đoàn Thanh niên", "Hội Sinh viên", "Phòng Đào tạo", "Phòng Quản trị"],
    ["Khoa 1", "Khoa 2", "Khoa A"],
]


@pytest.mark.parametrize("titles", TITLES)
def test_units_are_in_the_order_of_their_names(titles: list[str]) -> None:
    assert sorted(set(titles), key=staff.title_key) == titles


def units_to_bind(work: Work) -> list[str]:
    return [label for label, _ in binding.units(work, "unit_head", "vi")]


def units_to_invite(work: Work) -> list[str]:
    return [title.vi for _, title in units_of(work)]


def units_to_send_for(work: Work) -> list[str]:
    return [title.vi for _, title in staff.titled(work, [unit.key for unit in reversed(staff.units(work))])]


@pytest.mark.parametrize(
    "listed", [units_to_invite, units_to_bind, units_to_send_for], ids=["people", "groups", "requests"]
)
async def test_lists_of_units_are_in_that_order(office: Office, listed: Callable[[Work], list]) -> None:
    found = await office.app.ask(listed)
    assert found == [
        "Ban Giám hiệu", "Khoa Công nghệ thông tin", "Khoa Hàng hải", "Khoa Kinh tế", "Phòng Đào tạo",
        "Phòng Truyền thông",
    ]  # fmt: skip


# the register


async def test_the_register_is_sorted_by_given_name_and_searched_without_diacritics(office: Office) -> None:
    names = ["Trần Văn Ân", "Lê Thị An", "Đỗ Đức Anh", "Đinh Thị Ánh", "Bùi Đan", "Bùi Dung", "Lê Văn An"]
    for name in names:
        await office.database.writer.write_first(lambda records, name=name: records.add(Person(name=name)))
    sorted_names = [p.name for p in await office.app.ask(staff.staff)]
    assert sorted_names == [
        "Lê Thị An", "Lê Văn An", "Đỗ Đức Anh", "Đinh Thị Ánh", "Trần Văn Ân",
        "Phan Gia Bảo", "Bùi Dung", "Bùi Đan",
    ]  # fmt: skip
    found = await office.app.ask(lambda work: staff.staff(work, "an le"))
    assert [p.name for p in found] == ["Lê Thị An", "Lê Văn An"]
    assert [p.name for p in await office.app.ask(lambda work: staff.staff(work, "ĐAN"))] == ["Bùi Đan"]


async def test_who_has_not_come_in_is_known(office: Office) -> None:
    await office.app.do(Invite(ADMIN, "Lương Thị Hạnh", "Cô", "staff", "economics"))
    lan = await office.database.writer.write_first(lambda records: records.add(Person(name="Đỗ Ngọc Lan")))
    found = await office.app.ask(staff.waiting)
    assert [(w.kind, w.name, w.expires_at) for w in found] == [
        ("invitation", "Lương Thị Hạnh", MONDAY + timedelta(hours=72)),
        ("person", "Đỗ Ngọc Lan", None),
    ]
    await office.app.do(GiveRole(ADMIN, lan.id, "staff", "economics"))
    token = (await office.app.do(InvitePerson(ADMIN, lan.id))).token
    await office.app.do(Join(LAN, token, ""))
    assert [w.name for w in await office.app.ask(staff.waiting)] == ["Lương Thị Hạnh"]


def test_the_two_styles_of_placing_a_tone_are_one_name() -> None:
    assert staff.name_key("Lê Thị Hoà") == staff.name_key(" lê  thị hòa")
    assert staff.name_key("Hạ") != staff.name_key("Hà")


# words


@pytest.mark.parametrize("language", Wording.languages)
def test_labels_fit_a_button_and_the_voice_is_kept(language: str) -> None:
    wording = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))
    written = (TEXTS / language / "people.ftl").read_text("utf-8")
    labels = re.findall(r"^(people-do-[\w-]+) =", written, re.MULTILINE)
    assert len(labels) > 20
    assert [key for key in labels if not 0 < len(wording.text(language, key)) <= 20] == []
    said = re.sub(r"\{[^}]*\}|^[\w-]+ =|\S+\.(csv|xlsx)", "", written, flags=re.MULTILINE)
    foreign = r"\b(tôi|em|link|deadline|file|bot|admin|upload|click)\b"
    assert not set('!"') & set(said)
    assert language == "en" or not re.search(foreign, said)
