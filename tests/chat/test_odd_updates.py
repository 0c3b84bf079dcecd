"""Updates with the right secret and a shape that nobody expects: passed over, and the next one is heard."""

import itertools
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.intake.telegram.webhook import SECRET_HEADER
from sandbox.client import Person
from tests.kit.office import SECRET, Office, open_office

pytestmark = pytest.mark.asyncio(loop_scope="module")
NUMBERS = itertools.count(5_000_000)
HALF = "\ud83d"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with open_office(tmp_path_factory.mktemp("office"), webhook=True) as office:
        await office.start()
        yield office
        await office.settle()
        office.check()
        assert "Traceback" not in office.log.read_text("utf-8")
        assert await office.stop() == 0


async def post(office: Office, update: dict[str, Any]) -> int:
    url = f"http://127.0.0.1:{office.port}/telegram"
    body = json.dumps(update)
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, headers={SECRET_HEADER: SECRET}) as answer,
    ):
        return answer.status


def user(person: Person, **other: Any) -> dict[str, Any]:
    return {"id": person.id, "is_bot": False, "first_name": "Hạnh"} | other


def private(person: Person, **other: Any) -> dict[str, Any]:
    return {"id": person.id, "type": "private", "first_name": "Hạnh"} | other


def message(person: Person, **other: Any) -> dict[str, Any]:
    plain = {"message_id": 5, "date": 1, "from": user(person), "chat": private(person), "text": "/vang"}
    return {"message": plain | other}


def press(person: Person, **other: Any) -> dict[str, Any]:
    shown = message(person)["message"]
    plain = {"id": "1", "from": user(person), "chat_instance": "1", "data": "1:1:pass:1.1", "message": shown}
    return {"callback_query": plain | other}


ODD: dict[str, Callable[[Person], dict[str, Any]]] = {
    "a kind that is new": lambda p: {"telepathy": {"from": user(p)}},
    "no sender": lambda p: message(p, **{"from": None}),
    "no chat": lambda p: message(p, chat=None),
    "a chat that is a number": lambda p: message(p, chat=5),
    "a chat of a new type": lambda p: message(p, chat=private(p, type="hologram")),
    "ids in words": lambda p: message(p, message_id="five"),
    "an id of 60 digits": lambda p: message(p, message_id=10**60),
    "a date of 60 digits": lambda p: message(p, date=10**60),
    "a negative date": lambda p: message(p, date=-(10**15)),
    "a text that is a list": lambda p: message(p, text=["a"]),
    "nothing in it": lambda p: message(p, text=None),
    "a content that is new": lambda p: message(p, text=None, smell={"of": "coffee"}),
    "entities that are none": lambda p: message(p, entities=[{"type": "bold"}]),
    "entities beyond the text": lambda p: message(
        p, entities=[{"type": "bot_command", "offset": 90, "length": 9}]
    ),
    "a photo without sizes": lambda p: message(p, text=None, photo=[]),
    "a document without its id": lambda p: message(p, text=None, document={"file_name": "a"}),
    "half a character": lambda p: message(p, text=f"một {HALF} nửa"),
    "half a character alone": lambda p: message(p, text=HALF),
    "half a character in a name": lambda p: message(p, **{"from": user(p, first_name=HALF)}),
    "half a character as an invitation": lambda p: message(p, text=f"/start i-{HALF}"),
    "half a character as a link": lambda p: message(p, text=f"/start see-{HALF}"),
    "half a character with a command": lambda p: message(p, text=f"/vang {HALF}"),
    "a null character": lambda p: message(p, text="a\x00b"),
    "a press without data": lambda p: press(p, data=None),
    "a press with data in half": lambda p: press(p, data=f"1:1:{HALF}"),
    "a press with a null character": lambda p: press(p, data="1:1:\x00"),
    "a press on nothing": lambda p: press(p, message=None),
    "a press on an odd message": lambda p: press(p, message={"message_id": 5}),
    "a press on a message out of reach": lambda p: press(
        p, message={"chat": private(p), "message_id": 5, "date": 0}
    ),
    "a change of nobody": lambda p: {"my_chat_member": {"chat": private(p), "from": user(p), "date": 1}},
    "a change to a new status": lambda p: {
        "my_chat_member": {
            "chat": private(p), "from": user(p), "date": 1,
            "old_chat_member": {"user": user(p), "status": "member"},
            "new_chat_member": {"user": user(p), "status": "levitating"},
        }
    },
    "300 levels": lambda p: message(p, reply_to_message=json.loads('{"a":' * 300 + "1" + "}" * 300)),
}  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
async def test_an_odd_update_holds_up_nobody(office: Office, odd: str) -> None:
    person = office.people["hạnh"]
    assert await post(office, {"update_id": next(NUMBERS)} | ODD[odd](person)) == 200
    await person.say("/trogiup")
    await person.wait_for("/ngonngu")
    assert office.ask("SELECT id, why FROM inbox WHERE state = 'dead' OR attempts > 0") == []
