"""The desk works in a group: bound from inside, grown into a supergroup, left."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from sandbox.client import Group, Shown
from tests.kit.office import Office
from tests.stories.steps import PATIENCE, answer, cannot_decide, card, data_of, decide, press, see, submit

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def desk(office: Office) -> AsyncIterator[Group]:
    """A group of the desk, bound by the administrator in it."""
    people = [office.people[who] for who in ("quản trị", "yến", "đạt")]
    group = await office.sandbox.group("Phòng Truyền thông", people, bots=[office.bot])
    administrator = people[0]
    await administrator.say("/gan", group)
    await administrator.wait_for("Gắn nhóm này với vai trò nào?", group, PATIENCE)
    await administrator.press("Phòng Truyền thông", group, timeout=PATIENCE)
    await administrator.wait_for("Đã gắn nhóm với vai trò: Phòng Truyền thông.", group, PATIENCE)
    yield group
    routes = office.ask("SELECT count(*) FROM route JOIN chat ON chat.id = chat WHERE active")[0][0]
    if routes:
        await administrator.say("/bogan", group)
        await administrator.wait_for("Đã bỏ gắn", group, PATIENCE)


async def test_the_group_decides_and_private_things_stay_private(office: Office, desk: Group) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await card(office, "yến", reference, group=desk, label="Duyệt")
    outsider = await office.visitor("Ngụy Văn Ngoài")
    await desk.join(outsider)
    shown = await card(office, "yến", reference, group=desk, label="Duyệt")
    refused = await outsider.press("Duyệt", desk, shown.message_id, PATIENCE)
    assert refused.alert
    assert (refused.answer_text or "").startswith("Tài khoản này chưa được gắn với cán bộ nào của")
    refused = await office.people["quản trị"].press("Duyệt", desk, shown.message_id, PATIENCE)
    assert (refused.answer_text or "").startswith("Bước này do người duyệt được phân công quyết định.")
    taken = await press(office, "yến", reference, "Nhận xử lý", group=desk)
    assert (taken.answer_text or "").startswith(f"{reference}: đã nhận xử lý.")
    await card(office, "yến", reference, "Cô Yến nhận lúc", group=desk, label="Nhận thay")
    await press(office, "yến", reference, "Yêu cầu bổ sung")
    await press(office, "yến", reference, "Nhập lý do khác")
    await see(office.people["yến"], "Nhập nội dung cần bổ sung")
    await answer(office.people["yến"], "Thêm tên diễn giả.", f"{reference} · Đã yêu cầu bổ sung.")
    await card(office, "hạnh", reference, "“Thêm tên diễn giả.”")
    await card(office, "yến", reference, "Yêu cầu bổ sung", group=desk)
    said = [m.words for m in await office.people["yến"].read(desk)]
    assert not any("Nhập nội dung cần bổ sung" in words for words in said)


async def test_photos_and_text_are_shown_in_private_and_two_do_not_work_on_one(
    office: Office, desk: Group
) -> None:
    yen = office.people["yến"]
    reference = await submit(office, "hạnh", photos=2)
    await decide(office, "khang", reference, "Xác nhận")
    short = await card(office, "yến", reference, "chưa ai nhận", group=desk)
    assert short.labels == [["Nhận xử lý", "Xem đủ", "Duyệt"]]
    assert "chưa ai nhận · 2 ảnh" in short.words
    assert not [m for m in await yen.read(desk) if m.photos]
    before = len([m for m in await yen.read() if m.photos])
    await press(office, "yến", reference, "Xem đủ", group=desk)
    whole = await card(office, "yến", reference, " · 2 ảnh\n", label="Từ chối")
    assert len([m for m in await yen.read() if m.photos]) == before + 2
    assert whole.button("Bỏ nhận") is None
    await decide(office, "yến", reference, "Nhận xử lý", group=desk)
    await card(office, "yến", reference, label="Bỏ nhận")
    late = await office.people["đạt"].press(
        "Nhận thay", desk, (await newest(office, desk)).message_id, PATIENCE
    )
    assert not late.alert
    await decide(office, "đạt", reference, "Xác nhận nhận thay", group=desk)
    told = await yen.wait_for("Đã có người nhận thay", timeout=PATIENCE, since=0)
    assert told.words.startswith(reference)
    await decide(office, "đạt", reference, "Bỏ nhận")
    await decide(office, "yến", reference, "Duyệt", group=desk)
    await card(office, "minh", reference, label="Phê duyệt")


async def newest(office: Office, group: Group) -> Shown:
    return (await office.people["yến"].read(group))[-1]


async def test_an_anonymous_administrator_decides_as_who_they_are(office: Office, desk: Group) -> None:
    await desk.promote(office.people["yến"])
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await card(office, "yến", reference, group=desk, label="Duyệt")
    await office.people["yến"].say("/bogan", desk, anonymous=True)
    await office.settle()
    assert office.ask("SELECT count(*) FROM route") == [(1,)]
    await decide(office, "yến", reference, "Duyệt", group=desk)
    query = (
        "SELECT external FROM decision JOIN account ON account.person = decision.person"
        " WHERE role = 'desk' ORDER BY decision.id DESC LIMIT 1"
    )
    assert office.ask(query) == [(str(office.people["yến"].id),)]


async def test_binding_is_an_administrators_and_pressing_twice_is_pressing_once(office: Office) -> None:
    administrator, clerk = office.people["quản trị"], office.people["yến"]
    group = await office.sandbox.group("Khoa Kinh tế", [administrator, clerk], bots=[office.bot])
    for who, command, said in (
        (clerk, "/gan", "Chỉ quản trị viên của Loa"),
        (clerk, "/bogan", "Chỉ quản trị viên của Loa"),
        (administrator, "/bogan", "Nhóm này chưa gắn với vai trò nào."),
        (administrator, "/gan", "Gắn nhóm này với vai trò nào?"),
    ):
        await who.say(command, group)
        shown = await who.wait_for(said, group, PATIENCE)
    menu = shown.message_id
    refused = await clerk.press("Thủ trưởng đơn vị", group, menu, PATIENCE)
    assert refused.alert
    heads, twice = data_of(shown, "Thủ trưởng đơn vị"), []
    for _ in range(2):
        twice.append(await administrator.press_data(heads, group, menu, timeout=PATIENCE))
    shown = next(m for m in await administrator.read(group) if m.message_id == menu)
    unit = data_of(shown, "Khoa Kinh tế")
    for _ in range(2):
        twice.append(await administrator.press_data(unit, group, menu, timeout=PATIENCE))
    assert not any(pressed.alert for pressed in twice)
    await administrator.wait_for("Đã gắn nhóm với vai trò: Thủ trưởng đơn vị.", group, PATIENCE, since=0)
    await office.settle()
    assert office.ask("SELECT count(*) FROM inbox WHERE attempts > 0 OR state = 'dead'") == [(0,)]
    await administrator.say("/bogan", group)
    await administrator.wait_for("Đã bỏ gắn 1 vai trò.", group, PATIENCE)


async def test_the_group_becomes_a_supergroup(office: Office, desk: Group) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await card(office, "yến", reference, group=desk, label="Duyệt")
    old = await desk.migrate()
    await card(office, "yến", reference, group=desk, label="Duyệt")
    assert office.ask("SELECT count(*) FROM chat WHERE external = ?", str(old)) == [(0,)]
    await decide(office, "đạt", reference, "Duyệt", group=desk)
    await card(office, "minh", reference, label="Phê duyệt")


async def test_the_bot_is_sent_out_of_the_group(office: Office, desk: Group) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await card(office, "yến", reference, group=desk, label="Duyệt")
    await desk.bot("kicked", by=office.people["quản trị"])
    for who in ("yến", "đạt"):
        await card(office, who, reference, label="Duyệt")
    told = await office.people["quản trị"].wait_for("Loa không còn trong nhóm", timeout=PATIENCE, since=0)
    assert told.words.startswith("Phòng Truyền thông · Loa không còn trong nhóm")
    await decide(office, "yến", reference, "Duyệt")
    await cannot_decide(office, "đạt", reference, "Chờ phê duyệt")


async def test_the_group_forbids_the_bot_to_write_and_allows_it_again(office: Office, desk: Group) -> None:
    words = "Bad Request: not enough rights to send text messages to the chat"
    fault = await office.sandbox.fault("refused", "[se]*", chat=desk.id, words=words)
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    for who in ("yến", "đạt"):
        await card(office, who, reference, label="Duyệt")
    told = await office.people["quản trị"].wait_for("Nhóm không nhận tin", timeout=PATIENCE, since=0)
    assert told.words.startswith("Phòng Truyền thông · Nhóm không nhận tin của Loa")
    assert "“Not enough rights to send text messages to the chat”" in told.words
    await office.sandbox.clear_faults(fault)
    await desk.bot("administrator", by=office.people["quản trị"])
    await card(office, "yến", reference, group=desk, label="Duyệt")
    await decide(office, "đạt", reference, "Duyệt", group=desk)
    await cannot_decide(office, "yến", reference, "Chờ phê duyệt")
