"""People who never pause: each acts again as soon as the last act is answered.

They live in the sandbox's own process and act on its world directly, so that watching costs little.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any  # JSON of the Bot API

from sandbox import acts
from sandbox.world import Bot, Chat, Person, World

JSON = dict[str, Any]
Key = tuple[object, ...]
Act = Callable[[Person], Awaitable[None]]
LONGEST = 60.0


class Crowd:
    """Acts, and learns from the journal when the bot has answered."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._expected: dict[Key, asyncio.Future[JSON]] = {}

    async def watch(self) -> None:
        """Follow the journal until cancelled."""
        journal = self.world.journal
        seen = journal.seq
        while True:
            for event in await journal.wait(seen, LONGEST):
                seen = event["seq"]
                future = self._expected.pop(_key(event), None)
                if future is not None and not future.done():
                    future.set_result(event)

    def _expect(self, *key: object) -> "asyncio.Future[JSON]":
        future: asyncio.Future[JSON] = asyncio.get_running_loop().create_future()
        self._expected[key] = future
        return future

    async def say(self, bot: Bot, person: Person, text: str) -> int:
        """Write, and wait for the bot's message: its number."""
        chat = acts.open_private(self.world, person, bot)
        answered = self._expect("message", bot.id, person.id)
        acts.post(self.world, person, chat, acts.text_content(chat, text, None))
        event = await asyncio.wait_for(answered, LONGEST)
        return int(event["message"]["message_id"])

    async def press(
        self, bot: Bot, person: Person, message: int, data: str, group: Chat | None = None
    ) -> None:
        """Press in private, or in a group, and wait for the answer over the window."""
        chat = group or self.world.private_chat(bot, person)
        query = acts.press(self.world, person, chat, bot, message_id=message, data=data)
        await asyncio.wait_for(self._expect("answered", query), LONGEST)

    async def click(self, bot: Bot, person: Person, message: int, row: int, column: int) -> None:
        """Press a button of a window, and wait until the window has changed and the press is answered."""
        keyboard = self.world.private_chat(bot, person).messages[message]["reply_markup"]["inline_keyboard"]
        edited = self._expect("edited", bot.id, person.id)
        await self.press(bot, person, message, keyboard[row][column]["callback_data"])
        await asyncio.wait_for(edited, LONGEST)


def _key(event: JSON) -> Key:
    kind = event["type"]
    if kind == "answered":
        return ("answered", event["query"])
    if kind == "message" and not event["message"].get("from", {}).get("is_bot"):
        return ()
    return (kind, event.get("bot"), event.get("chat"))


async def round_the_form(crowd: Crowd, bot: Bot, authors: list[Person]) -> Act:
    """The preview of a filled-in draft, its list of answers, one answer, Back: round and round."""
    windows: dict[int, int] = {}
    for person in authors:
        windows[person.id] = await crowd.say(bot, person, "/moi")
        await crowd.click(bot, person, windows[person.id], 0, 0)
    steps = dict.fromkeys(windows, 0)

    async def act(person: Person) -> None:
        row = (1, 0, 0)[steps[person.id] % 3]
        await crowd.click(bot, person, windows[person.id], row, 0)
        steps[person.id] += 1

    return act


async def repeat(act: Act, crowd: list[Person], times: int) -> list[float]:
    """Have the crowd act `times` times in all, everybody beside each other. Seconds for each."""
    left, took = times, []

    async def one(person: Person) -> None:
        nonlocal left
        while left > 0:
            left -= 1
            begun = time.perf_counter()
            await act(person)
            took.append(time.perf_counter() - begun)

    await asyncio.gather(*(one(person) for person in crowd))
    return took
