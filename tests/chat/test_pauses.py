"""A pause that the platform asks for holds up nobody: people are heard at once and answered after it."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from sandbox.client import Person
from tests.kit.office import Office, open_office

pytestmark = pytest.mark.asyncio(loop_scope="module")

DAY = 86_400
SHORT = 4  # seconds: longer than an answer waits, short enough for a test


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with open_office(tmp_path_factory.mktemp("office")) as office:
        await office.start()
        yield office
        office.check()
        assert await office.stop() == 0


@pytest_asyncio.fixture(loop_scope="module")
async def member(office: Office) -> AsyncIterator[Person]:
    """Somebody whose chat nobody else's test holds."""
    number = office.ask("SELECT count(*) FROM person")[0][0]
    roles = [("staff", "economics"), ("administrator", None)]
    person = await office.hire(f"người {number}", f"Trần Văn Số{number}", "Anh", roles)
    await person.wait_for("/trogiup", since=0)
    yield person
    await office.sandbox.clear_faults()


def language(office: Office, person: Person) -> str:
    query = "SELECT p.language FROM person p JOIN account a ON a.person = p.id WHERE a.external = ?"
    return str(office.ask(query, str(person.id))[0][0])


async def speaks(office: Office, person: Person, expected: str) -> None:
    """The person's language has changed, within seconds."""
    async with asyncio.timeout(8):
        while language(office, person) != expected:
            await asyncio.sleep(0.05)


async def test_a_pause_of_a_day_in_ones_chat_stops_no_act_of_theirs(office: Office, member: Person) -> None:
    """The first update is acted on, and the next; a press elsewhere too. The log says it."""
    begin = office.log.stat().st_size
    await office.sandbox.fault("429", "sendMessage", chat=member.id, retry_after=DAY, count=1)
    for expected in ("en", "vi", "en"):
        await member.say("/ngonngu")
        await speaks(office, member, expected)
    assert office.said("asks for a pause of 3600 s", begin)
    group = await office.sandbox.group("Tổ biên tập", [member], bots=[office.bot])
    await member.say("/gan", group)
    await member.wait_for("role", group)
    kept = office.ask("SELECT count(*) FROM inbox WHERE update_id LIKE 'say:%' AND state = 'new'")
    assert kept == [(3,)], "the three answers wait"
    other = office.people["khang"]
    await other.say("/trogiup")
    await other.wait_for("/ngonngu")


async def test_what_was_put_off_is_said_when_the_pause_is_over(office: Office, member: Person) -> None:
    """A text, a picture, and a window whose buttons work."""
    await office.sandbox.fault("429", "sendMessage", chat=member.id, retry_after=SHORT, count=1)
    began = time.monotonic()
    await member.say("/trogiup")
    await member.say("/website")
    await member.say("/moi")
    await member.wait_for("Chọn loại yêu cầu", since=0)
    assert time.monotonic() - began >= SHORT - 1
    await member.wait_for("/ngonngu", since=0)
    await member.wait_for(lambda shown: bool(shown.photos), since=0)
    await member.press("Tin bài")
    await member.wait_for("Bước 1/4")


async def test_a_window_in_place_of_another_comes_when_the_pause_is_over(
    office: Office, member: Person
) -> None:
    """The press belongs to the window before, of a dialog that is over when the other is drawn."""
    await member.say("/moi")
    await member.wait_for("Chọn loại yêu cầu")
    await office.sandbox.fault("429", "editMessageText", chat=member.id, retry_after=SHORT, count=1)
    await member.press("Tin bài")
    await member.wait_for("Bước 1/4")


async def test_a_window_whose_forerunner_cannot_be_taken_away_comes_once(
    office: Office, member: Person
) -> None:
    """The forerunner goes when the pause is over, and what took its place is not sent again."""
    await member.say("/moi")
    first = await member.wait_for("Chọn loại yêu cầu")
    before = len(await office.sandbox.calls("sendMessage", chat=member.id))
    await office.sandbox.fault("429", "deleteMessage", chat=member.id, retry_after=2, count=2)
    await member.say("không rõ là gì")
    second = await member.wait_for(lambda shown: shown.message_id > first.message_id and bool(shown.buttons))
    async with asyncio.timeout(20):
        while first.message_id in {m.message_id for m in await member.read()}:
            await asyncio.sleep(0.1)
    shown = [m.message_id for m in await member.read() if m.buttons and "Chọn loại yêu cầu" in m.words]
    assert shown == [second.message_id]
    assert len(await office.sandbox.calls("sendMessage", chat=member.id)) == before + 1


async def test_a_pause_of_the_answers_to_presses_stops_no_press(office: Office, member: Person) -> None:
    """That method belongs to no chat: it would hold everybody."""
    await member.say("/moi")
    window = await member.wait_for("Chọn loại yêu cầu")
    await office.sandbox.fault("429", "answerCallbackQuery", retry_after=DAY, count=1)
    button = window.button("Tin bài")
    assert button is not None
    await office.sandbox.admin("press", person=member.id, message_id=window.message_id, data=button.data)
    await member.wait_for("Bước 1/4")
    for person in (member, office.people["hạnh"]):
        await person.say("/trogiup")
        await person.wait_for("/ngonngu")


async def test_a_pause_of_a_group_is_not_the_persons(office: Office, member: Person) -> None:
    group = await office.sandbox.group("Ban tổ chức", [member], bots=[office.bot])
    await office.sandbox.fault("429", "*", chat=group.id, retry_after=DAY, count=1)
    await member.say("/gan", group)
    began = time.monotonic()
    await member.say("/trogiup")
    await member.wait_for("/ngonngu")
    assert time.monotonic() - began < 3


async def test_the_last_line_of_a_dialog_is_said_when_the_pause_is_over(
    office: Office, member: Person
) -> None:
    """The dialog has ended by then: nothing would draw its window again."""
    await member.say("/moi")
    await member.wait_for("Chọn loại yêu cầu")
    await office.sandbox.fault("429", "*Message*", chat=member.id, retry_after=SHORT, count=1)
    await member.press("Đóng")
    await member.wait_for("Đã đóng, chưa ghi nhận gì", timeout=20)
