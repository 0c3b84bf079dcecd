"""The admin actions that stand for what people do. Each takes the world and a JSON body."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from . import acts, membership
from .api_errors import WrongUse
from .world import Bot, Chat, Person, World

JSON = dict[str, Any]


def bot_of(world: World, given: JSON) -> Bot:
    """The bot that is meant: named by id or username, or the first one there is."""
    name = given.get("bot")
    for bot in world.bots.values():
        if name is None or name == bot.id or str(name).lstrip("@").lower() == bot.username.lower():
            return bot
    raise WrongUse("no bot has called yet" if name is None else f"there is no bot {name}")


def _person(world: World, given: JSON, key: str = "person") -> Person:
    person = world.people.get(int(given[key]))
    if person is None:
        raise WrongUse(f"there is no person {given[key]}")
    return person


def _group(world: World, given: JSON, key: str = "chat") -> Chat:
    chat = world.groups.get(int(given[key]))
    if chat is None:
        raise WrongUse(f"there is no group {given[key]}")
    return chat


def _place(world: World, given: JSON, key: str = "to") -> tuple[Person, Chat]:
    person = _person(world, given)
    to = given.get(key)
    if to is not None and int(to) == person.id:
        to = None
    if to is None:
        return person, acts.open_private(world, person, bot_of(world, given))
    return person, acts.place(world, person, int(to))


def _seen(world: World, given: JSON, key: str = "chat") -> Chat:
    """A chat looked at without writing to it."""
    number = given.get(key)
    if number is not None and int(number) in world.groups:
        return world.groups[int(number)]
    return world.private_chat(bot_of(world, given), _person(world, given))


def person(world: World, given: JSON) -> JSON:
    made = world.add_person(given["name"], given.get("language"), given.get("username"), given.get("id"))
    made.last_name = given.get("last_name")
    return made.user()


def listed_people(world: World, given: JSON) -> list[JSON]:
    return [{**each.user(), "started": sorted(each.started)} for each in world.people.values()]


def group(world: World, given: JSON) -> JSON:
    """A new group with its people and bots; the first person is its owner."""
    chat = world.add_group(given["title"], given.get("type", "group"), given.get("id"))
    members = [_person(world, {"person": number}) for number in given.get("people", [])]
    for each in members:
        chat.members.add(each.id)
    chat.admins.update(given.get("admins") or [each.id for each in members[:1]])
    actor = members[0].user() if members else {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    world.journal.event("group", chat=chat.id, bot=0, title=chat.title)
    for number in given.get("bots", []):
        membership.bot_status(world, bot_of(world, {"bot": number}), chat, "member", actor)
        if number in given.get("admin_bots", []):
            membership.bot_status(world, bot_of(world, {"bot": number}), chat, "administrator", actor)
    return chat.shape()


def listed_groups(world: World, given: JSON) -> list[JSON]:
    return [
        {
            **chat.shape(),
            "members": sorted(chat.members),
            "admins": sorted(chat.admins),
            "bots": {str(number): status for number, status in chat.bots.items()},
            "migrated_to": chat.migrated_to or None,
        }
        for chat in world.groups.values()
    ]


def join(world: World, given: JSON) -> JSON:
    actor = _person(world, given, "by") if given.get("by") else None
    membership.join(world, _group(world, given), _person(world, given), actor)
    return {}


def leave(world: World, given: JSON) -> JSON:
    actor = _person(world, given, "by") if given.get("by") else None
    membership.leave(world, _group(world, given), _person(world, given), actor)
    return {}


def admin(world: World, given: JSON) -> JSON:
    membership.set_admin(world, _group(world, given), _person(world, given), bool(given.get("on", True)))
    return {}


def bot_status(world: World, given: JSON) -> JSON:
    """Add (member), promote (administrator), remove (left) or kick (kicked) a bot in a group."""
    chat = _group(world, given)
    actor = _person(world, given, "by") if given.get("by") else None
    owner = actor or next((world.people[number] for number in chat.admins), None)
    user = owner.user() if owner else {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    if given["status"] not in ("member", "administrator", "left", "kicked"):
        raise WrongUse(f"no status {given['status']}")
    membership.bot_status(world, bot_of(world, given), chat, given["status"], user)
    return {}


def block(world: World, given: JSON) -> JSON:
    membership.bot_blocked(world, bot_of(world, given), _person(world, given), bool(given.get("on", True)))
    return {}


def deactivate(world: World, given: JSON) -> JSON:
    _person(world, given).deactivated = bool(given.get("on", True))
    return {}


def migrate(world: World, given: JSON) -> JSON:
    chat = _group(world, given)
    actor = _person(world, given, "by") if given.get("by") else world.people[min(chat.members)]
    return membership.migrate(world, chat, actor).shape()


def start(world: World, given: JSON) -> JSON:
    bot, who = bot_of(world, given), _person(world, given)
    membership.bot_blocked(world, bot, who, False)
    chat = acts.open_private(world, who, bot)
    payload = str(given.get("payload") or "")
    if payload and (len(payload) > 64 or not payload.replace("-", "").replace("_", "").isalnum()):
        raise WrongUse("a start parameter has up to 64 of A-Z a-z 0-9 _ -")
    text = f"/start {payload}" if payload else "/start"
    return _number(acts.post(world, who, chat, acts.text_content(chat, text, None)))


def _number(message: JSON) -> JSON:
    return {"message_id": message["message_id"]}


def say(world: World, given: JSON) -> JSON:
    who, chat = _place(world, given)
    content = acts.text_content(chat, str(given["text"]), given.get("reply_to"))
    return _number(acts.post(world, who, chat, content, anonymous=bool(given.get("anonymous"))))


def photos(world: World, given: JSON) -> JSON:
    who, chat = _place(world, given)
    items = [{**item, "data": base64.b64decode(item["data"])} for item in given["items"]]
    album, as_files = bool(given.get("album", True)), bool(given.get("as_files"))
    made = acts.pictures(world, who, chat, items, album=album, as_files=as_files)
    return {"message_ids": [message["message_id"] for message in made]}


def file(world: World, given: JSON) -> JSON:
    who, chat = _place(world, given)
    data, size = base64.b64decode(given["data"]), given.get("size")
    content = acts.file_content(world, given["name"], data, given.get("caption"), size)
    return _number(acts.post(world, who, chat, content))


def sticker(world: World, given: JSON) -> JSON:
    who, chat = _place(world, given)
    return _number(acts.post(world, who, chat, acts.sticker_content(world, given.get("emoji", "👍"))))


def voice(world: World, given: JSON) -> JSON:
    who, chat = _place(world, given)
    return _number(acts.post(world, who, chat, acts.voice_content(world, int(given.get("seconds", 3)))))


def edit(world: World, given: JSON) -> JSON:
    who, chat = _person(world, given), _seen(world, given)
    return _number(acts.edit(world, who, chat, int(given["message_id"]), str(given["text"])))


def erase(world: World, given: JSON) -> JSON:
    acts.erase(world, _person(world, given), _seen(world, given), int(given["message_id"]))
    return {}


def forward(world: World, given: JSON) -> JSON:
    source = _seen(world, given)
    who, target = _place(world, given)
    return _number(acts.forward(world, who, source, int(given["message_id"]), target))


def press(world: World, given: JSON) -> JSON:
    who, chat, bot = _person(world, given), _seen(world, given), bot_of(world, given)
    query = acts.press(
        world,
        who,
        chat,
        bot,
        message_id=int(given["message_id"]),
        data=str(given["data"]),
        shown=str(given.get("shown") or world.press_shows),
        forged=bool(given.get("forged")),
        mark=given.get("mark"),
    )
    return {"query": query}


def read(world: World, given: JSON) -> JSON:
    """Return a chat as it is now: its messages, oldest first, the pinned one, and the reply keyboard."""
    chat = _seen(world, given)
    messages = list(chat.messages.values())[-int(given.get("last", 200)) :]
    return {
        "chat": chat.shape(),
        "messages": messages,
        "pinned": chat.pinned,
        "silent": sorted(chat.silent & chat.messages.keys()),
        "keyboard": chat.keyboard,
        "seq": world.journal.seq,
    }


def commands(world: World, given: JSON) -> list[JSON]:
    return [
        {"scope": scope, "language_code": language, "commands": words}
        for (scope, language), words in bot_of(world, given).commands.items()
    ]


ACTIONS: dict[str, Callable[[World, JSON], Any]] = {
    "person": person,
    "people": listed_people,
    "group": group,
    "groups": listed_groups,
    "join": join,
    "leave": leave,
    "admin": admin,
    "bot_status": bot_status,
    "block": block,
    "deactivate": deactivate,
    "migrate": migrate,
    "start": start,
    "say": say,
    "photos": photos,
    "file": file,
    "sticker": sticker,
    "voice": voice,
    "edit": edit,
    "erase": erase,
    "forward": forward,
    "press": press,
    "read": read,
    "commands": commands,
}
