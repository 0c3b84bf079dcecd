"""Roles given, moved and ended, those who leave, and the register. On a real database file."""

import re
from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers import binding
from storage import Records
from tests.rules.people_office import ADMIN, HANH, KHANG, LAN, MONDAY, Office, office
from wording import Wording
from wording.speaker import TEXTS
from workflow.actions import StartDraft
from workflow.model import AuditEntry, Person, Visit
from workflow.people import staff
from workflow.people.end_role import EndRole
from workflow.people.give_role import GiveRole
from workflow.people.invite import Invite
from workflow.people.invite_person import InvitePerson
from workflow.people.join import Join
from workflow.people.leave import Leave
from workflow.people.move_role import MoveRole
from workflow.people.set_away import SetAway
from workflow.requests.deciding.decide import Decide
from workflow.work import Work

__all__ = ["office"]

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
    assert (await office.app.do(Decide(LAN, visit, revision, "pass", ""))).word == "pass"


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
    return [unit.title.vi for unit in staff.units(work)]


def units_to_send_for(work: Work) -> list[str]:
    return [title.vi for _, title in staff.titled(work, [unit.key for unit in reversed(staff.units(work))])]


@pytest.mark.parametrize(
    "listed", [units_to_invite, units_to_bind, units_to_send_for], ids=["people", "groups", "requests"]
)
async def test_lists_of_units_are_in_that_order(office: Office, listed: Callable[[Work], list[str]]) -> None:
    found = await office.app.ask(listed)
    assert found == [
        "Ban Giám hiệu", "Khoa Công nghệ thông tin", "Khoa Hàng hải", "Khoa Kinh tế", "Phòng Đào tạo",
        "Phòng Truyền thông",
    ]  # fmt: skip


# the register


async def test_the_register_is_sorted_by_given_name_and_searched_without_diacritics(office: Office) -> None:
    names = ["Trần Văn Ân", "Lê Thị An", "Đỗ Đức Anh", "Đinh Thị Ánh", "Bùi Đan", "Bùi Dung", "Lê Văn An"]

    def add(records: Records) -> None:
        for name in names:
            records.add(Person(name=name))

    await office.database.writer.write_first(add)
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
