"""F17: a kill between a call and its commit leaves a copy of a card; a press on it counts, and it goes."""

from pathlib import Path

from sandbox.client import Person, Shown
from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.invariants import check_all
from tests.faults.points import TELEGRAM, Point

SENT = Point(f"{TELEGRAM}.send", "after", "sent, nothing kept")
REACHED = 20.0
BUTTONS = ("Xác nhận", "Rút yêu cầu")


async def test_a_press_on_the_copy_that_a_kill_left(way: str, tmp_path: Path) -> None:
    async with open_broken(tmp_path, webhook=way == "webhook", staff=1) as office:
        await office.sandbox.answer_within(600)
        await office.start()
        await office.settle()
        staff = office.staff[0]
        office.arm(SENT)
        office.send(staff)
        assert await office.death(REACHED)
        office.arm(None)
        await office.start()
        await office.settle()
        whose = [staff.person, office.people["khang"]]
        found = [(person, await copies(person)) for person in whose]
        person, (older, newer) = next((who, cards) for who, cards in found if len(cards) == 2)
        label = next(each for each in BUTTONS if older.button(each))
        pressed = await person.press(label, None, older.message_id, 40)
        assert pressed.answered
        assert not pressed.alert
        await office.settle()
        assert [card.message_id for card in await copies(person)] == [newer.message_id]
        assert acted(office, label)
        await check_all(office)


async def copies(person: Person) -> list[Shown]:
    """The messages in a chat that show a request with its buttons, oldest first."""
    return [m for m in await person.read() if m.from_bot and m.buttons and "\nYC-" in m.words]


def acted(office: BrokenOffice, label: str) -> bool:
    """Whether the press did what its button says."""
    query = (
        "SELECT count(*) FROM decision"
        if label == BUTTONS[0]
        else "SELECT count(*) FROM card WHERE menu = 'withdraw'"
    )
    return office.ask(query) == [(1,)]
