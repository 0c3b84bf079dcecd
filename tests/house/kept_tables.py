"""Tables that wait in the windows of importing: few and many rows, with problems, carried out."""

from datetime import datetime
from typing import Any

from tests.house.longest import MANY, long
from workflow import model
from workflow.events.register import LENGTH
from workflow.people.staff import NAME_LENGTH
from workflow.people.unit_table import TITLE_LENGTH

FILE = long("Danh sách", 120) + ".xlsx"


def problems(code: str) -> list[list[Any]]:
    """As many as a page holds and more, each with the longest words and in many rows."""
    words = [long(f"{n}", 200) for n in range(MANY)]
    return [[row, code, value, value] for value in words for row in range(1, 40, 2)]


def _staff() -> list[dict[str, list[list[str]]]]:
    head, heads = ["Họ và tên", "Xưng hô", "Vai trò", "Đơn vị"], ["Mã đơn vị", "Tên đơn vị", "Trang web"]
    few = [["Cao Bá Quân", "Thầy", "Cán bộ", "Khoa Kinh tế"]]
    many = [[long(f"Trần {n}", NAME_LENGTH), "Đồng chí", *few[0][2:]] for n in range(MANY)]
    units = [
        [f"new_{'y' * 25}_{n}", long(f"Viện {n}", TITLE_LENGTH), f"https://{'z' * 60}.vn"]
        for n in range(MANY)
    ]
    return [{"people": [head, *few], "units": []}, {"people": [head, *many], "units": [heads, *units]}]


def _events() -> list[dict[str, list[list[str]]]]:
    head = ["Tên sự kiện", "Đơn vị", "Từ ngày", "Địa điểm"]
    many = [
        [long(f"Hội thảo {n}", LENGTH), "Khoa Kinh tế", "05/12/2026", "Hội trường A"] for n in range(MANY)
    ]
    return [{"events": [head, *rows]} for rows in (many[:1], many)]


def _files(plain: int) -> dict[str, tuple[model.ImportKind, list[dict[str, Any]]]]:
    done = {"state": "imported", "counts": {"added": MANY, "roles": MANY, "units": MANY}}
    return {
        "people": ("people", [{"tables": each} for each in _staff()]),
        "bad people": ("people", [{"problems": problems("import-role")}]),
        "imported": ("people", [{**done, "people": each} for each in ([], [plain])]),
        "events": ("events", [{"tables": each} for each in _events()]),
        "bad events": ("events", [{"problems": problems("import-event-unit")}]),
    }


def add_tables(store: Any, owners: dict[str, int], plain: int, now: datetime) -> dict[str, list[int]]:
    """Return the numbers of the files by what they hold; `owners` by kind."""
    return {
        name: [
            store.add(
                model.Import(
                    **{
                        "owner": owners[kind],
                        "kind": kind,
                        "file": FILE,
                        "read_at": now,
                        "tables": {},
                        "problems": [],
                        **each,
                    }
                )
            ).id
            for each in files
        ]
        for name, (kind, files) in _files(plain).items()
    }
