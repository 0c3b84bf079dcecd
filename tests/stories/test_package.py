"""The package for the webmaster: the released text, photos and files, in the private chat."""

import io
from collections.abc import AsyncIterator, Callable

import docx
import pytest
import pytest_asyncio

from sandbox.client import Group, Shown
from tests.kit.office import Office
from tests.kit.pictures import png
from tests.stories.steps import BODY, PATIENCE, TITLE, card, press, see, submit, to_publishing

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def released(office: Office, photos: int) -> str:
    reference = await submit(office, "hạnh", photos=photos)
    await to_publishing(office, reference)
    await office.settle()
    return reference


def named(name: str) -> Callable[[Shown], bool]:
    return lambda shown: any(each["file_name"] == name for each in shown.documents)


async def came(office: Office, reference: str) -> dict[str, tuple[str, bytes]]:
    """The files of a package in the order in which they came: each with its caption and its bytes."""
    await office.settle()
    shown = [m for m in await office.people["đạt"].read() if m.from_bot and m.documents]
    mine = [m for m in shown if m.documents[0]["file_name"].startswith(reference)]
    return {
        m.documents[0]["file_name"]: (m.words, await office.content(m.documents[0]["file_id"])) for m in mine
    }


async def test_one_press_brings_the_text_and_the_photos_in_order(office: Office) -> None:
    reference = await released(office, 3)
    pressed = await press(office, "đạt", reference, "Lấy trọn bài")
    said = f"{reference}: đang gửi trọn bài vào trò chuyện riêng."
    assert (pressed.answer_text, pressed.alert) == (said, False)
    await see(office.people["đạt"], named(f"{reference}-03.jpg"))
    files = await came(office, reference)
    assert list(files) == [f"{reference}.docx", *(f"{reference}-0{n}.jpg" for n in (1, 2, 3))]
    for n in (1, 2, 3):
        assert files[f"{reference}-0{n}.jpg"] == (f"Ảnh số {n}", png(n))
    caption, text = files[f"{reference}.docx"]
    assert caption == f"Trọn bài · {TITLE}\n{reference}"
    read = [paragraph.text for paragraph in docx.Document(io.BytesIO(text)).paragraphs]
    assert read[:3] == [TITLE, *BODY.split("\n")]
    assert f"{reference}-02.jpg: Ảnh số 2" in read


async def test_ten_photos_and_the_text_come_as_two_messages_none_twice(office: Office) -> None:
    reference = await released(office, 10)
    for _ in range(2):
        await press(office, "đạt", reference, "Lấy trọn bài")
        await office.settle()
        files = await came(office, reference)
        assert len(files) == 11
    sent = [m for m in await office.people["đạt"].read() if named(f"{reference}-10.jpg")(m)]
    assert len(sent) == 2  # one for each press


@pytest_asyncio.fixture(loop_scope="session")
async def group(office: Office) -> AsyncIterator[Group]:
    """A group of those who publish, bound by the administrator in it."""
    administrator = office.people["quản trị"]
    group = await office.sandbox.group(
        "Quản trị website", [administrator, office.people["đạt"]], bots=[office.bot]
    )
    await administrator.say("/gan", group)
    await administrator.wait_for("Gắn nhóm này với vai trò nào?", group, PATIENCE)
    await administrator.press("Quản trị website", group, timeout=PATIENCE)
    await administrator.wait_for("Đã gắn nhóm với vai trò: Quản trị website.", group, PATIENCE)
    yield group
    await administrator.say("/bogan", group)
    await administrator.wait_for("Đã bỏ gắn", group, PATIENCE)


async def test_from_a_group_it_comes_to_whoever_pressed(office: Office, group: Group) -> None:
    reference = await released(office, 0)
    await card(office, "đạt", reference, group=group, label="Lấy trọn bài")
    pressed = await press(office, "đạt", reference, "Lấy trọn bài", group=group)
    said = f"{reference}: đang gửi trọn bài vào trò chuyện riêng."
    assert (pressed.answer_text, pressed.alert) == (said, True)
    await see(office.people["đạt"], named(f"{reference}.docx"))
    assert not any(m.documents for m in await office.people["đạt"].read(group))


async def test_nothing_comes_where_an_original_was_altered(office: Office) -> None:
    reference = await released(office, 2)
    ((digest,),) = office.ask(
        "SELECT media.digest FROM media JOIN request ON request.reference = ?"
        " WHERE media.caption = 'Ảnh số 2' ORDER BY media.id DESC LIMIT 1",
        reference,
    )
    original = office.home / "media" / digest
    content = original.read_bytes()
    original.chmod(0o600)
    original.write_bytes(png(99))
    await press(office, "đạt", reference, "Lấy trọn bài")
    said = await see(office.people["đạt"], f"Chưa gửi được trọn bài · {reference}")
    assert f"không còn nguyên vẹn: {reference}-02.jpg\n" in said.words
    assert await came(office, reference) == {}
    original.write_bytes(content)
    await press(office, "đạt", reference, "Lấy trọn bài")
    await see(office.people["đạt"], named(f"{reference}-02.jpg"))
    query = "SELECT kind FROM audit WHERE subject = ? AND kind LIKE 'package%' ORDER BY id"
    assert office.ask(query, reference) == [("package",), ("package.lacks",), ("package",)]
