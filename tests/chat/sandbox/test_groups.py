"""Groups: what a bot sees, who posts, becoming a supergroup, coming and going."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.client import Group, Sandbox, SandboxError

from .helpers import Api, Refusal, keyboard


@pytest.fixture
async def desk(sandbox: Sandbox, api: Api, hanh: Any) -> Group:
    """A group of Hạnh (its administrator) with the bot as a plain member; nothing waits for the bot."""
    group = await sandbox.group("Phòng Truyền thông", [hanh], bots=[api.id])
    await api.updates(offset=(await api.updates())[-1]["update_id"] + 1)
    return group


async def _texts(api: Api) -> list[str | None]:
    return [update["message"].get("text") for update in await api.updates()]


async def test_a_bot_sees_commands_and_replies_to_itself(api: Api, hanh: Any, desk: Group) -> None:
    card = await api("sendMessage", chat_id=desk.id, text="Thẻ")
    other = await hanh.say("chuyện riêng", desk)
    await hanh.say("về chuyện riêng", desk, reply_to=other)
    await hanh.say("/tinhtrang", desk)
    await hanh.say(f"/tinhtrang@loa_{api.id}_bot", desk)
    await hanh.say("/tinhtrang@bot_khac", desk)
    await hanh.say("về thẻ", desk, reply_to=card["message_id"])
    assert await _texts(api) == ["/tinhtrang", f"/tinhtrang@loa_{api.id}_bot", "về thẻ"]
    await desk.bot("administrator", bot=api.id)
    await hanh.say("giờ thì thấy", desk)
    assert (await api.updates(offset=-1))[0]["message"]["text"] == "giờ thì thấy"


async def test_an_anonymous_administrator(sandbox: Sandbox, api: Api, hanh: Any, desk: Group) -> None:
    khang = await sandbox.person("Đỗ Văn Khang")
    await desk.join(khang, by=hanh)
    await hanh.say("/duyet", desk, anonymous=True)
    message = (await api.updates(offset=-1))[0]["message"]
    assert (message["from"]["id"], message["sender_chat"]["id"]) == (1_087_968_824, desk.id)
    with pytest.raises(SandboxError, match="no administrator"):
        await khang.say("/duyet", desk, anonymous=True)
    await api("sendMessage", chat_id=desk.id, text="Thẻ", reply_markup=keyboard("Phê duyệt"))
    await hanh.press("Phê duyệt", desk, timeout=0)
    query = (await api.updates(offset=-1))[0]["callback_query"]
    assert query["from"]["id"] == hanh.id, "a press always carries the person"
    assert query["message"]["chat"]["id"] == desk.id


async def test_becoming_a_supergroup(api: Api, hanh: Any, desk: Group) -> None:
    old = await desk.migrate()
    one, two = (update["message"] for update in await api.updates())
    assert (one["chat"]["id"], one["migrate_to_chat_id"]) == (old, desk.id)
    assert (two["chat"]["id"], two["migrate_from_chat_id"]) == (desk.id, old)
    with pytest.raises(Refusal) as refusal:
        await api("sendMessage", chat_id=old, text="còn đó không")
    assert refusal.value.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert refusal.value.parameters == {"migrate_to_chat_id": desk.id}
    sent = await api("sendMessage", chat_id=desk.id, text="nhà mới")
    assert sent["chat"] == {"id": desk.id, "type": "supergroup", "title": "Phòng Truyền thông"}
    assert str(desk.id).startswith("-100")
    assert (await hanh.last(desk)).text == "nhà mới"


async def test_adding_kicking_and_leaving_are_told(sandbox: Sandbox, api: Api, hanh: Any) -> None:
    group = await sandbox.group("Ban biên tập", [hanh])
    for status in ("member", "administrator", "kicked", "member"):
        await group.bot(status, bot=api.id)
    await api("leaveChat", chat_id=group.id)
    changes = [update["my_chat_member"] for update in (await api.updates())[1:]]
    assert [(c["old_chat_member"]["status"], c["new_chat_member"]["status"]) for c in changes] == [
        ("left", "member"),
        ("member", "administrator"),
        ("administrator", "kicked"),
        ("kicked", "member"),
        ("member", "left"),
    ]


async def test_members_come_and_go(sandbox: Sandbox, api: Api, hanh: Any, desk: Group) -> None:
    khang = await sandbox.person("Đỗ Văn Khang")
    assert (await api("getChatMember", chat_id=desk.id, user_id=khang.id))["status"] == "left"
    await desk.join(khang, by=hanh)
    await desk.promote(khang)
    admins = await api("getChatAdministrators", chat_id=desk.id)
    assert {member["user"]["id"] for member in admins} == {hanh.id, khang.id}
    assert await api("getChatMemberCount", chat_id=desk.id) == 3
    await desk.kick(khang, by=hanh)
    joined, left = (update["message"] for update in await api.updates())
    assert joined["new_chat_members"][0]["id"] == left["left_chat_member"]["id"] == khang.id
    with pytest.raises(SandboxError, match="is not in"):
        await khang.say("ai cho tôi ra", desk)


async def test_pinning_and_deleting_need_rights(api: Api, hanh: Any, desk: Group) -> None:
    theirs = await hanh.say("/x", desk)
    mine = (await api("sendMessage", chat_id=desk.id, text="Thẻ tổng hợp"))["message_id"]
    with pytest.raises(Refusal, match="not enough rights to manage pinned messages in the chat"):
        await api("pinChatMessage", chat_id=desk.id, message_id=mine)
    with pytest.raises(Refusal, match="message can't be deleted"):
        await api("deleteMessage", chat_id=desk.id, message_id=theirs)
    await desk.bot("administrator", bot=api.id)
    assert await api("pinChatMessage", chat_id=desk.id, message_id=mine, disable_notification=True)
    assert await api("deleteMessage", chat_id=desk.id, message_id=theirs)


async def test_blocking_is_told_and_start_ends_it(api: Api, hanh: Any) -> None:
    await hanh.block()
    with pytest.raises(Refusal, match="Forbidden: bot was blocked by the user"):
        await api("sendMessage", chat_id=hanh.id, text="?")
    await hanh.start()
    await api("sendMessage", chat_id=hanh.id, text="!")
    updates = (await api.updates())[1:]
    statuses = [u["my_chat_member"]["new_chat_member"]["status"] for u in updates if "my_chat_member" in u]
    assert statuses == ["kicked", "member"]
    assert updates[-1]["message"]["text"] == "/start"
