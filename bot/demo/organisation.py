"""The demonstration organisation: invented people, who come in the way real ones would."""

import asyncio
from dataclasses import dataclass

from bot.delivery.telegram.chat_ids import NAME
from bot.demo.stage import BOT, DemoStage
from workflow.actions import Invite
from workflow.cards.payloads import ByInvitation
from workflow.work import Actor

Roles = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Member:
    """One of the people. `key` is what is typed to act as them, `does` what they are there for."""

    key: str
    name: str
    address: str
    roles: Roles
    does: str

    @property
    def short(self) -> str:
        return f"{self.address} {self.name.split()[-1]}"


ADMINISTRATOR = Member("bảo", "Phan Gia Bảo", "Anh", (), "quản trị viên")
STAFF = (
    Member("hạnh", "Lương Thị Hạnh", "Cô", (("staff", "economics"),), "cán bộ Khoa Kinh tế"),
    Member("khang", "Vũ Hoàng Khang", "Thầy", (("unit_head", "economics"),), "trưởng Khoa Kinh tế"),
    Member("lan", "Đỗ Ngọc Lan", "Cô", (("unit_deputy", "economics"),), "phó trưởng Khoa Kinh tế"),
    Member("yến", "Mai Hải Yến", "Cô", (("desk", "communications"),), "Phòng Truyền thông"),
    Member(
        "đạt",
        "Tô Khắc Đạt",
        "Anh",
        (("desk", "communications"), ("webmaster", "communications")),
        "Phòng Truyền thông, quản trị website",
    ),
    Member("minh", "Trịnh Quang Minh", "Thầy", (("board", "board_of_rectors"),), "Ban Giám hiệu"),
    Member("thu", "Hồ Anh Thu", "Cô", (("board", "board_of_rectors"),), "Ban Giám hiệu"),
    Member("dũng", "Lý Văn Dũng", "Thầy", (("deputy", "board_of_rectors"),), "Phó Hiệu trưởng phụ trách"),
)
PEOPLE = {member.key: member for member in (*STAFF, ADMINISTRATOR)}
GROUP = "phòng"
GROUP_TITLE = "Phòng Truyền thông"
IN_GROUP = ("bảo", "yến", "đạt")
BOUND = ("Phòng Truyền thông", "Quản trị website")  # the buttons of /gan: the roles whose cards go there


async def cast(stage: DemoStage) -> None:
    """The people and the desk's group, before the bot has met any of them."""
    for member in PEOPLE.values():
        stage.people[member.key] = await stage.sandbox.person(member.name, language="vi")
    people = [stage.people[key] for key in IN_GROUP]
    stage.groups[GROUP] = await stage.sandbox.group(GROUP_TITLE, people)


async def settle_in(stage: DemoStage) -> None:
    """Everybody comes in by an invitation, and the desk's group is bound from inside."""
    await stage.opening
    await _claim(stage)
    await asyncio.gather(_bring_in_the_bot(stage), *(_join(stage, member) for member in STAFF))


async def _claim(stage: DemoStage) -> None:
    """The first administrator, with the code that the first start printed."""
    first = stage.people[ADMINISTRATOR.key]
    await first.start(ByInvitation(stage.running.claim or "").pack())
    await first.wait_for("Đã gắn tài khoản")


async def _join(stage: DemoStage, member: Member) -> None:
    """One link for each role, made by the administrator and opened by the person."""
    inviting = Actor(NAME, str(stage.people[ADMINISTRATOR.key].id))
    for role, unit in member.roles:
        invited = await stage.running.app.do(Invite(inviting, member.name, member.address, role, unit))
        await stage.people[member.key].start(ByInvitation(invited.token).pack())
        await stage.people[member.key].wait_for(f"Đường dẫn này dành cho {member.address} {member.name}")
        await stage.people[member.key].press("Đúng")
        await stage.people[member.key].wait_for("Đã gắn tài khoản")


async def _bring_in_the_bot(stage: DemoStage) -> None:
    await stage.groups[GROUP].bot("member", by=stage.people[ADMINISTRATOR.key], bot=BOT)
    for role in BOUND:
        await _bind(stage, role)


async def _bind(stage: DemoStage, role: str) -> None:
    first, group = stage.people[ADMINISTRATOR.key], stage.groups[GROUP]
    await first.say("/gan", group)
    await first.wait_for("Gắn nhóm này với vai trò nào?", group)
    await first.press(role, group)
    await first.wait_for("Đã gắn nhóm", group)
