"""An office of 300 units with long names and keys: each list that grows with it is pressed through."""

from collections.abc import AsyncIterator
from copy import deepcopy
from functools import partial
from typing import Any

import pytest
import pytest_asyncio
import yaml

from sandbox.client import Group, Person, Shown
from storage.offline import with_records
from tests.kit.builders import RULES
from tests.kit.cast import CAST, SINCE
from tests.kit.office import Office, open_office
from tests.stories.steps import (
    PREVIEW,
    TOGETHER,
    answer,
    begin,
    card,
    decide,
    has_button,
    is_card,
    pick,
    press,
    see,
    send,
    submit,
    to_publishing,
)
from workflow import model

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("large office")]
UNITS, MANY = 300, 120
NEXT = "Trang sau"


def key(word: str, number: int) -> str:
    """A key of 31 letters."""
    return f"{word}_{'x' * (26 - len(word))}{number:04}"


def titled(word: str, number: int, **more: object) -> dict[str, object]:
    return {"title": {"vi": f"{word} số {number}", "en": f"{word} no. {number}"}, **more}


def large(rules: str) -> str:
    """The rules with much more of everything."""
    found: dict[str, Any] = yaml.safe_load(rules)
    long = "Trung tâm Nghiên cứu và Phát triển bền vững"
    found["units"] |= {key("unit", n): titled(long, n, kind="centre") for n in range(1, UNITS + 1)}
    found["roles"] |= {key("role", n): titled("Trợ lý", n, of="unit") for n in range(1, MANY + 1)}
    found["reasons"] |= {key("reason", n): titled("Lý do", n)["title"] for n in range(1, MANY + 1)}
    types, news = found["request_types"], found["request_types"]["news"]
    small = news | {"fields": {"title": news["fields"]["title"]}, "publish": [news["publish"][0]]}
    types |= {key("type", n): deepcopy(small) | titled("Loại", n) for n in range(1, MANY + 1)}
    news["fields"]["category"]["options"] |= {
        key("option", n): titled("Chuyên mục", n)["title"] for n in range(1, MANY + 1)
    }
    channels = {key("channel", n): titled("Kênh", n, owner="webmaster", result="note") for n in range(1, 61)}
    found["channels"] |= channels
    news["publish"] += [{"channel": each, "within": "1 working day"} for each in channels]
    return yaml.safe_dump(found, allow_unicode=True, sort_keys=False)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with open_office(tmp_path_factory.mktemp("large")) as office:
        office.rules = large(RULES)
        await office.start()
        with_records(office.database, lambda records: grow(records, office))
        yield office
        await office.settle()
        office.check()
        assert await office.stop() == 0


def grow(records: Any, office: Office) -> None:
    """A clerk of all the units, and an event of each."""
    hanh = records.one(model.Person, name=CAST["hạnh"].name)
    now = office.now()
    for n in range(1, UNITS + 1):
        unit = key("unit", n)
        records.add(model.Membership(person=hanh.id, role="staff", unit=unit, since=SINCE))
        day = office.date(30 + n).isoformat()
        records.add(
            model.Event(unit=unit, title=f"Hội thảo số {n}", starts_on=day, ends_on=day, by=hanh.id, at=now)
        )


async def find(person: Person, label: str, group: Group | None = None) -> str:
    """Turn the pages of the newest window up to the button for these words, which may stand in its text."""
    shown = await person.last(group)
    for _ in range(100):
        named = [line.partition(" ")[0] for line in shown.words.splitlines() if label in line]
        texts = [each.text for row in shown.buttons for each in row]
        for text in texts:
            if label in text or text.partition(" ")[0] in named:
                return text
        page = next((text for text in texts if text.startswith(NEXT)), None)
        assert page, f"no {label!r} among {texts}"
        await person.press(page, group, shown.message_id)
        shown = await person.wait_for(partial(_is_next, before=shown), group, since=0)
    raise AssertionError(f"no {label!r} on 100 pages")


def _is_other_page(message: Shown, reference: str, left: str) -> bool:
    return is_card(message, reference) and message.button(left) is None


def _is_next(message: Shown, before: Shown) -> bool:
    return message.message_id >= before.message_id and message.buttons != before.buttons


Step = tuple[str, str]  # a button, and what is then read
LISTS: dict[str, tuple[str, str, list[Step]]] = {
    "roles to invite for": ("quản trị", "/nguoi", [
        ("Mời một người", "Chọn vai trò"), ("Trợ lý số 120", "Chọn đơn vị"),
        ("Phát triển bền vững số 300", "Nhập họ và tên"),
    ]),
    "units to send for": ("hạnh", "/moi", [
        ("Phát triển bền vững số 300", "Chọn loại yêu cầu"),
        ("Loại số 120", "Bước 1/"),
    ]),
    "events": ("hạnh", "/sukien", [("Hội thảo số 300", "Hội thảo số 300")]),
    "units of an event": ("hạnh", "/sukien", [
        ("Thêm sự kiện", "Chọn đơn vị"), ("Phát triển bền vững số 300", "Nhập tên sự kiện"),
    ]),
    "roles of a person": ("quản trị", "/nguoi", [
        ("Danh sách cán bộ", "Nhập tên để tìm"), (CAST["hạnh"].name, "Đã vào hệ thống"),
        ("Kết thúc vai trò", "Kết thúc vai trò nào"), ("Phát triển bền vững số 300", "Việc đang chờ"),
    ]),
}  # fmt: skip


@pytest.mark.parametrize("case", LISTS)
async def test_a_list_can_be_pressed_through_to_its_end(office: Office, case: str) -> None:
    who, command, steps = LISTS[case]
    person = office.people[who]
    await person.say(command)
    await person.wait_for(lambda m: bool(m.buttons))
    for label, says in steps:
        await pick(person, await find(person, label), says)


SEARCHES = {
    "send for": ("hạnh", "/moi", [], "Chọn loại yêu cầu"),
    "hold an event": ("hạnh", "/sukien", ["Thêm sự kiện"], "Nhập tên sự kiện"),
    "invite for": ("quản trị", "/nguoi", ["Mời một người", "Thủ trưởng đơn vị"], "Nhập họ và tên"),
}


@pytest.mark.parametrize("case", SEARCHES)
async def test_a_unit_is_found_by_a_part_of_its_name(office: Office, case: str) -> None:
    who, command, steps, then = SEARCHES[case]
    person = office.people[who]
    await person.say(command)
    for label in steps:
        await person.wait_for(has_button(label))
        await person.press(label)
    await see(person, "Nhập một phần tên để tìm")
    await person.say("không có")
    await see(person, "Không có mục nào khớp “không có”.")
    await person.say("phat trien 299")
    shown = await see(person, lambda m: "Trung tâm Nghiên cứu và Phát triển bền vững số 299" in m.words)
    assert len([each for row in shown.buttons for each in row if each.text.startswith("1. ")]) == 1
    assert not any(each.text.startswith("2. ") for row in shown.buttons for each in row)
    await person.press("1. Trung tâm")
    await see(person, then)


async def test_a_group_is_bound_to_the_last_role_of_the_last_unit(office: Office) -> None:
    admin = office.people["quản trị"]
    group = await office.sandbox.group("Nhóm lớn", [admin], bots=[office.bot])
    await admin.say("/gan", group)
    await admin.wait_for("Gắn nhóm này với vai trò nào?", group)
    for label in ("Trợ lý số 120", "Phát triển bền vững số 300"):
        found, shown = await find(admin, label, group), await admin.last(group)
        await admin.press(found, group)
        await admin.wait_for(partial(_is_next, before=shown), group)
    await admin.wait_for("Đã gắn nhóm với vai trò: Trợ lý số 120", group)
    bound = ("SELECT role, unit FROM route ORDER BY id DESC LIMIT 1",)
    assert office.ask(*bound) == [(key("role", 120), key("unit", 300))]
    await admin.say("/gan trợ lý 119 phát triển 299", group)
    await admin.wait_for("1 kết quả", group)
    await admin.press("Trợ lý số 119, Trung tâm", group)
    await admin.wait_for("Đã gắn nhóm với vai trò: Trợ lý số 119", group)
    assert office.ask(*bound) == [(key("role", 119), key("unit", 299))]
    await admin.say("/gan không có", group)
    await admin.wait_for("Không có vai trò hoặc đơn vị nào khớp “không có”", group)


async def test_the_last_option_the_last_reason_and_many_channels(office: Office) -> None:
    lan, khang = office.people["lan"], office.people["khang"]
    await begin(lan)
    await answer(lan, "Tin của Khoa", "Bước 2/4")
    await answer(lan, "Toàn văn của tin.", "Bước 3/4")
    await pick(lan, await find(lan, "Chuyên mục số 120"), "Bước 4/4")
    await pick(lan, "Không", TOGETHER)
    await pick(lan, "Xem lại", PREVIEW)
    reference = await send(lan)
    await press(office, "khang", reference, "Yêu cầu bổ sung")
    shown = await card(office, "khang", reference, label=NEXT)
    while shown.button("Lý do số 120") is None:
        page = next(each.text for row in shown.buttons for each in row if each.text.startswith(NEXT))
        await press(office, "khang", reference, page)
        shown = await khang.wait_for(partial(_is_other_page, reference=reference, left=page), since=0)
    await decide(office, "khang", reference, "Lý do số 120")
    await lan.wait_for(lambda m: "Lý do số 120" in m.words, since=0)


async def test_a_request_for_sixty_channels(office: Office) -> None:
    reference = await submit(office, "lan", "Tin cho mọi kênh")
    await to_publishing(office, reference)
    shown = await card(office, "đạt", reference, "hiện nút khi xong các kênh trên")
    assert len([each for row in shown.buttons for each in row]) <= 100
    await press(office, "đạt", reference, "Trả kết quả: Kênh số 1")
    await see(office.people["đạt"], "nhập kết quả đã thực hiện")
    await answer(office.people["đạt"], "Đã làm", f"{reference} · Đã ghi kết quả.")
    await card(office, "đạt", reference, label="Trả kết quả: Kênh số 20")
