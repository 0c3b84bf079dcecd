"""The demonstration organisation: invented people, who come in the way real ones would."""

import asyncio

from bot.delivery.telegram.chat_ids import NAME
from bot.demo.stage import BOT, DemoStage
from bot.demo.troupe import Circle, Member, Troupe
from workflow.actions import Invite
from workflow.cards.payloads import ByInvitation
from workflow.spec import Words
from workflow.work import Actor

JOINING = 30.0  # seconds: everybody comes in at once
ECONOMICS, BOARD = "economics", "board_of_rectors"
ADMINISTRATOR = Member("bảo", "Phan Gia Bảo", "Anh", (), Words(vi="quản trị viên", en="administrator"))
STAFF = (
    Member(
        "hạnh", "Lương Thị Hạnh", "Cô", (("staff", ECONOMICS),),
        Words(vi="cán bộ Khoa Kinh tế", en="staff, Faculty of Economics"),
    ),
    Member(
        "khang", "Vũ Hoàng Khang", "Thầy", (("unit_head", ECONOMICS),),
        Words(vi="trưởng Khoa Kinh tế", en="head, Faculty of Economics"),
    ),
    Member(
        "lan", "Đỗ Ngọc Lan", "Cô", (("unit_deputy", ECONOMICS),),
        Words(vi="phó trưởng Khoa Kinh tế", en="deputy head, Faculty of Economics"),
    ),
    Member(
        "yến", "Mai Hải Yến", "Cô", (("desk", "communications"),),
        Words(vi="Phòng Truyền thông", en="communications desk"),
    ),
    Member(
        "đạt", "Tô Khắc Đạt", "Anh", (("desk", "communications"), ("webmaster", "communications")),
        Words(vi="Phòng Truyền thông, quản trị website", en="communications desk, webmaster"),
    ),
    Member(
        "minh", "Trịnh Quang Minh", "Thầy", (("board", BOARD),),
        Words(vi="Ban Giám hiệu", en="Board of Rectors"),
    ),
    Member(
        "thu", "Hồ Anh Thu", "Cô", (("board", BOARD),), Words(vi="Ban Giám hiệu", en="Board of Rectors")
    ),
    Member(
        "dũng", "Lý Văn Dũng", "Thầy", (("deputy", BOARD),),
        Words(vi="Phó Hiệu trưởng phụ trách", en="deputy rector in charge"),
    ),
)  # fmt: skip
GROUP = "phòng"
DESK = "Phòng Truyền thông"
DEMONSTRATION = Troupe(
    Words(vi="Trường Đại học Biển Xanh", en="Blue Sea University"),
    ADMINISTRATOR,
    STAFF,
    {GROUP: Circle(DESK, ("bảo", "yến", "đạt"), ((DESK,), ("Quản trị website",)))},
    ("hạnh", "khang"),
)


async def cast(stage: DemoStage) -> None:
    """The people and their groups, before the bot has met any of them."""
    for member in stage.troupe.people.values():
        stage.people[member.key] = await stage.sandbox.person(member.name, language="vi")
    for key, circle in stage.troupe.circles.items():
        people = [stage.people[each] for each in circle.members]
        stage.groups[key] = await stage.sandbox.group(circle.title, people)


async def settle_in(stage: DemoStage, at_once: int = 60) -> None:
    """Everybody comes in by an invitation, so many `at_once`, and the groups are bound from inside."""
    await stage.opening
    await _claim(stage)
    door = asyncio.Semaphore(at_once)

    async def join(member: Member) -> None:
        async with door:
            await _join(stage, member)

    await asyncio.gather(_bring_in_the_bot(stage), *map(join, stage.troupe.staff))


async def _claim(stage: DemoStage) -> None:
    """The first administrator, with the code that the first start printed."""
    first = stage.people[stage.troupe.administrator.key]
    await first.start(ByInvitation(stage.running.claim or "").pack())
    await first.wait_for("Đã gắn tài khoản", timeout=JOINING)


async def _join(stage: DemoStage, member: Member) -> None:
    """One link for each role, made by the administrator and opened by the person."""
    inviting, person = (
        Actor(NAME, str(stage.people[stage.troupe.administrator.key].id)),
        stage.people[member.key],
    )
    for role, unit in member.roles:
        invited = await stage.running.app.do(Invite(inviting, member.name, member.address, role, unit))
        await person.start(ByInvitation(invited.token).pack())
        await person.wait_for(f"Đường dẫn này dành cho {member.address} {member.name}", timeout=JOINING)
        await person.press("Đúng")
        await person.wait_for("Đã gắn tài khoản", timeout=JOINING)


async def _bring_in_the_bot(stage: DemoStage) -> None:
    for key, circle in stage.troupe.circles.items():
        await stage.groups[key].bot("member", by=stage.people[stage.troupe.administrator.key], bot=BOT)
        for labels in circle.bound:
            await _bind(stage, key, labels)


async def _bind(stage: DemoStage, key: str, labels: tuple[str, ...]) -> None:
    """By /gan: a role, and the unit of one that is held in units."""
    first, group = stage.people[stage.troupe.administrator.key], stage.groups[key]
    await first.say("/gan", group)
    await first.wait_for("Gắn nhóm này với vai trò nào?", group)
    for label in labels:
        await first.press(label, group)
    await first.wait_for("Đã gắn nhóm", group)
