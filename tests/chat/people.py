"""The administration of people over HTTP: records, tables, links and those who come in by them."""

import io
import re
from typing import Any

import pytest_asyncio
from openpyxl import Workbook

from sandbox.client import Person
from storage import Records
from storage.offline import with_records
from tests.kit.cast import SINCE
from tests.kit.office import Office
from workflow import model

HEADINGS = ("Họ và tên", "Xưng hô", "Vai trò", "Đơn vị")


@pytest_asyncio.fixture(loop_scope="module")
async def admin(office: Office) -> Person:
    """The administrator with the menu before them."""
    person = office.people["quản trị"]
    await person.say("/nguoi")
    await person.wait_for("Quản lý cán bộ")
    return person


def enrol(office: Office, name: str, *roles: tuple[str, str], external: str = "") -> int:
    """A staff record, with an account where `external` is given."""

    def add(records: Records) -> int:
        kept = records.add(model.Person(name=name, address="Cô"))
        for role, unit in roles:
            records.add(model.Membership(person=kept.id, role=role, unit=unit, since=SINCE))
        if external:
            records.add(model.Account(person=kept.id, platform="telegram", external=external))
        return kept.id

    return with_records(office.database, add)


def book(*rows: tuple[Any, ...], units: tuple[tuple[str, ...], ...] = ()) -> bytes:
    made = Workbook()
    first = made.worksheets[0]
    for row in (HEADINGS, *rows):
        first.append(row)
    if units:
        page = made.create_sheet("Đơn vị")
        for row in (("Mã đơn vị", "Tên đơn vị", "Tên tiếng Anh", "Trang web"), *units):
            page.append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def link_in(text: str) -> str:
    found = re.search(r"start=(i-[\w-]+)", text)
    assert found, text
    return found[1]


async def let_in(office: Office, admin: Person, name: str) -> Person:
    """The first person of the list gets a new link, and comes in by it."""
    await admin.press(f"1. {name}")
    await admin.press("Cấp lại đường dẫn")
    said = await admin.wait_for(f"Đường dẫn mời của {name} vào Loa")
    person = await office.sandbox.person(name.rpartition(" ")[2])
    await come_in(person, said.words)
    return person


async def come_in(person: Person, said: str) -> None:
    """The link of a message is opened by the person for whom it is."""
    await person.start(link_in(said))
    await person.wait_for("Đường dẫn này dành cho")
    await person.press("Đúng")


async def document(office: Office, person: Person, caption: str) -> bytes:
    """The bytes of the document with this caption."""
    shown = await person.wait_for(lambda s: bool(s.documents) and caption in s.words)
    return await office.content(shown.documents[0]["file_id"])
