"""The members of groups, and the updates that bots get when these change."""

from __future__ import annotations

from typing import Any

from .api_errors import WrongUse, bad
from .world import Bot, Chat, Person, World

JSON = dict[str, Any]

_ADMIN_RIGHTS = [
    "can_be_edited",
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_promote_members",
    "can_manage_video_chats",
    "can_pin_messages",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
]


def member(world: World, chat: Chat, user_id: int) -> JSON:
    """A ChatMember object."""
    if user_id in world.bots:
        user, status = world.bots[user_id].user(), chat.bots.get(user_id, "left")
    elif user_id in world.people:
        user = world.people[user_id].user()
        inside = "administrator" if user_id in chat.admins else "member"
        status = inside if user_id in chat.members else "left"
    else:
        raise bad("PARTICIPANT_ID_INVALID")
    shape: JSON = {"user": user, "status": status}
    if status == "administrator":
        shape.update({right: right != "can_be_edited" for right in _ADMIN_RIGHTS}, is_anonymous=False)
    if status == "kicked":
        shape["until_date"] = 0
    return shape


def _changed(world: World, chat: Chat, actor: JSON, old: JSON, new: JSON) -> JSON:
    return {
        "chat": chat.shape(),
        "from": actor,
        "date": world.date(),
        "old_chat_member": old,
        "new_chat_member": new,
    }


def bot_status(world: World, bot: Bot, chat: Chat, status: str, actor: JSON) -> None:
    """Add, promote, remove or kick a bot; it hears of it as my_chat_member."""
    old = member(world, chat, bot.id)
    chat.bots[bot.id] = status
    new = member(world, chat, bot.id)
    if old["status"] == new["status"]:
        return
    world.journal.event("bot_status", chat=chat.id, bot=chat.bot, user=bot.user(), status=status)
    bot.queue.put("my_chat_member", _changed(world, chat, actor, old, new), f"my{chat.id}")


def bot_blocked(world: World, bot: Bot, person: Person, blocked: bool) -> None:
    """A person stops or restarts the bot in the private chat."""
    chat = world.private_chat(bot, person)
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    if (bot.id in person.blocked) == blocked:
        return
    person.blocked.symmetric_difference_update({bot.id})
    shapes: list[JSON] = [{"user": bot.user(), "status": status} for status in statuses]
    shapes[1 if blocked else 0]["until_date"] = 0
    world.journal.event("blocked" if blocked else "unblocked", chat=chat.id, bot=bot.id)
    bot.queue.put("my_chat_member", _changed(world, chat, person.user(), *shapes), f"my{chat.id}")


def _service(world: World, chat: Chat, sender: JSON, content: JSON) -> None:
    message = world.post(chat, sender, content)
    for bot in world.bots_in(chat):
        bot.queue.put("message", message, f"m{chat.id}")


def _member_change(world: World, chat: Chat, person: Person, actor: JSON, old: JSON) -> None:
    change = _changed(world, chat, actor, old, member(world, chat, person.id))
    for bot in world.bots_in(chat):
        if chat.bots[bot.id] == "administrator":
            bot.queue.put("chat_member", change, f"cm{person.id}")


def join(world: World, chat: Chat, person: Person, actor: Person | None = None) -> None:
    if person.id in chat.members:
        return
    by = (actor or person).user()
    old = member(world, chat, person.id)
    chat.members.add(person.id)
    world.journal.event("joined", chat=chat.id, bot=0, person=person.id)
    _service(world, chat, by, {"new_chat_members": [person.user()]})
    _member_change(world, chat, person, by, old)


def leave(world: World, chat: Chat, person: Person, actor: Person | None = None) -> None:
    """A person leaves, or is removed by another."""
    if person.id not in chat.members:
        raise WrongUse(f"{person.first_name} is not in {chat.title}")
    by = (actor or person).user()
    old = member(world, chat, person.id)
    chat.members.discard(person.id)
    chat.admins.discard(person.id)
    world.journal.event("left", chat=chat.id, bot=0, person=person.id)
    _service(world, chat, by, {"left_chat_member": person.user()})
    _member_change(world, chat, person, by, old)


def set_admin(world: World, chat: Chat, person: Person, is_admin: bool) -> None:
    if person.id not in chat.members:
        raise WrongUse(f"{person.first_name} is not in {chat.title}")
    old = member(world, chat, person.id)
    (chat.admins.add if is_admin else chat.admins.discard)(person.id)
    _member_change(world, chat, person, person.user(), old)


def migrate(world: World, chat: Chat, actor: Person) -> Chat:
    """Turn a group into a supergroup: a new id, and a service message in the old and the new one."""
    if chat.type != "group" or chat.migrated_to:
        raise WrongUse(f"{chat.title} is a supergroup already")
    new = world.add_group(chat.title, "supergroup")
    new.members, new.admins, new.bots = set(chat.members), set(chat.admins), dict(chat.bots)
    _service(world, chat, actor.user(), {"migrate_to_chat_id": new.id})
    chat.migrated_to = new.id
    _service(world, new, actor.user(), {"migrate_from_chat_id": chat.id})
    world.journal.event("migrated", chat=chat.id, bot=0, to=new.id)
    return new
