"""The invented people of the offices, and how somebody comes to be on the staff."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from workflow import model
from workflow.ports import Store
from workflow.spec import Spec

SINCE = datetime(2020, 1, 6, tzinfo=UTC)  # before any day that tests play on
Roles: TypeAlias = list[tuple[str, str | None]]


@dataclass(frozen=True)
class Member:
    """A person of the staff as the office knows them, with the roles they have where nothing else is said."""

    name: str
    address: str
    roles: Roles


CAST = {
    "hạnh": Member("Lương Thị Hạnh", "Cô", [("staff", "economics")]),
    "khang": Member("Vũ Hoàng Khang", "Thầy", [("unit_head", "economics")]),
    "lan": Member("Đỗ Ngọc Lan", "Cô", [("unit_deputy", "economics")]),
    "minh": Member("Trịnh Quang Minh", "Thầy", [("board", "board_of_rectors")]),
    "thu": Member("Hồ Anh Thu", "Cô", [("board", "board_of_rectors")]),
    "dũng": Member("Lý Văn Dũng", "Thầy", [("deputy", "board_of_rectors")]),
    "yến": Member("Mai Hải Yến", "Cô", [("desk", "communications")]),
    "đạt": Member("Tô Khắc Đạt", "Anh", [("desk", "communications"), ("webmaster", "communications")]),
    "quản trị": Member("Phan Gia Bảo", "Anh", [("administrator", "communications")]),
    "sơn": Member("Đinh Thái Sơn", "Thầy", [("staff", "navigation"), ("staff", "training")]),
}


def employ(records: Store, external: object, member: Member, since: datetime = SINCE) -> int:
    """Add a staff record with its account and roles, as if an invitation had been used. Return its number."""
    person = records.add(model.Person(name=member.name, address=member.address))
    records.add(model.Account(person=person.id, platform="telegram", external=str(external)))
    for role, unit in member.roles:
        records.add(model.Membership(person=person.id, role=role, unit=unit, since=since))
    return person.id


def cast_of(spec: Spec) -> dict[str, Roles]:
    """One person for each role in each unit, two for each role of the house, and one with a role of both."""
    found: dict[str, Roles] = {}
    for key, role in spec.roles.items():
        if role.of == "unit":
            found |= {f"{key} of {unit}": [(key, unit)] for unit in spec.units}
        else:
            found |= {f"{key} {n}": [(key, None)] for n in (1, 2)}
    first = {role.of: key for key, role in reversed(spec.roles.items())}
    found["both"] = [(first["unit"], next(iter(spec.units))), (first["organisation"], None)]
    return found
