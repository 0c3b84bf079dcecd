"""The state of the platform, as lines of JSON: people, groups, chats with their messages, files.

The sandbox of a dump lives in the process that makes or loads it, so that its world can be written and read.
"""

import base64
import itertools
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

from sandbox import serve
from sandbox.client import Sandbox
from sandbox.uploads import Stored
from sandbox.world import World

KEY = "key"
PERSON = ("first_name", "language")
CHAT = ("id", "type", "title", "pinned", "keyboard", "instance", "next_message")
FILE = ("file_id", "unique_id", "kind", "size", "name", "mime", "path", "width", "height")


@asynccontextmanager
async def open_world() -> AsyncIterator[tuple[World, Sandbox]]:
    """A sandbox whose world is at hand."""
    world, runner, url = await serve.start(port=0, limits=False, seed=0, key=KEY)
    try:
        async with Sandbox.connect(url, KEY) as sandbox:
            yield world, sandbox
    finally:
        await runner.cleanup()


def make_repeatable(world: World, date: int) -> None:
    """Have the dates stand still and every chat and file count for itself, whoever comes first elsewhere."""

    def number(chat: Any) -> int:
        chat.next_message += 1
        return int(chat.next_message) - 1

    counted = itertools.count(1)
    world.date = lambda: date  # type: ignore[method-assign]
    world.next_message_id = number  # type: ignore[method-assign]
    world.files._new_id = lambda prefix: f"{prefix}{next(counted):056d}"  # type: ignore[method-assign]


def dump(world: World) -> str:
    """Write a world down, a line for each person, chat, message and file."""
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in _lines(world))


def _lines(world: World) -> Iterator[dict[str, Any]]:
    (bot,) = world.bots.values()
    yield {"bot": bot.id, "next_update": bot.queue.next_id}
    for person in world.people.values():
        yield {"person": person.id, **{name: getattr(person, name) for name in PERSON}}
    chats = [*world.groups.values(), *(chat for _, chat in sorted(world.private.items()))]
    for chat in chats:
        sets = {name: sorted(getattr(chat, name)) for name in ("members", "admins", "silent")}
        yield {"chat": {name: getattr(chat, name) for name in CHAT} | sets, "bots": chat.bots}
        for message in chat.messages.values():
            yield {"message": message}
    for stored in world.files._by_id.values():
        data = base64.b64encode(stored.data).decode()
        sizes = [size["file_id"] for size in world.files._sizes.get(stored.file_id, [])]
        yield {"file": {name: getattr(stored, name) for name in FILE}, "sizes": sizes, "data": data}


def load(world: World, text: str, token: str) -> None:
    """Fill an empty world with what was written down; the bot has a token of the day."""
    chat: Any = None
    sizes: dict[str, list[str]] = {}
    bot: Any = None
    for line in map(json.loads, text.splitlines()):
        match line:
            case {"bot": int(), "next_update": int(number)}:
                bot = world.add_bot(token)
                bot.queue.next_id = number
            case {"person": int(number)}:
                made = world.add_person(line["first_name"], line["language"], None, number)
                made.started.add(bot.id)
            case {"chat": dict(fields), "bots": dict(bots)}:
                chat = _chat(world, bot, fields)
                chat.bots = {int(number): status for number, status in bots.items()}
            case {"message": dict(message)}:
                chat.messages[message["message_id"]] = message
            case {"file": dict(fields)}:
                stored = Stored(data=base64.b64decode(line["data"]), **fields)
                world.files._by_id[stored.file_id] = world.files._by_path[stored.path] = stored
                sizes[stored.file_id] = line["sizes"]
    _fit_sizes(world, sizes)
    newest = max(number for each in _all(world) for number in each.messages)
    world._next_message = max(world._next_message, newest)


def _chat(world: World, bot: Any, fields: dict[str, Any]) -> Any:
    person = world.people.get(fields["id"])
    if person:
        chat = world.private_chat(bot, person)
    else:
        chat = world.add_group(fields["title"], fields["type"], fields["id"])
    for name in CHAT:
        setattr(chat, name, fields[name])
    for name in ("members", "admins", "silent"):
        setattr(chat, name, set(fields[name]))
    return chat


def _all(world: World) -> list[Any]:
    return [*world.groups.values(), *world.private.values()]


def _fit_sizes(world: World, sizes: dict[str, list[str]]) -> None:
    """The sizes of one picture share a list, as `Files.photo` makes it."""
    from sandbox.uploads import photo_size

    for file_id, others in sizes.items():
        if others:
            world.files._sizes[file_id] = [photo_size(world.files._by_id[each]) for each in others]
