"""The meaning of the platform's refusals, and the fate of a card or a notice that was refused."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery.telegram.refusals import meaning
from sandbox.client import Group, Sandbox
from storage import Records
from tests.kit.builders import open_product
from tests.kit.delivered import Delivery, delivering, make_delivery
from tests.kit.there import newest
from workflow.actions import BindGroup, OpenGroup, SetReachable
from workflow.model import Account, Card, Chat, Person

GROUP, PRIVATE = "-1001", "1001"
HOUR = timedelta(hours=1)

# (where, the platform's words, whether with the code 403, what that means)
MEANINGS = [
    (GROUP, "Not enough rights to send text messages to the chat", False, "barred"),
    (GROUP, "Not enough rights to send photos to the chat", False, "media"),
    (GROUP, "Not enough rights to send documents to the chat", False, "media"),
    (GROUP, "Have no rights to send a message", False, "barred"),
    (GROUP, "Need administrator rights in the channel chat", False, "barred"),
    (GROUP, "Chat_write_forbidden", False, "barred"),
    (GROUP, "Chat_write_forbidden", True, "barred"),
    (GROUP, "Chat_send_plain_forbidden", False, "barred"),
    (GROUP, "Chat_send_photos_forbidden", False, "media"),
    (GROUP, "Chat_restricted", False, "barred"),
    (GROUP, "Chat_admin_required", False, "barred"),
    (GROUP, "Topic_closed", False, "topic"),
    (GROUP, "Topic_deleted", False, "topic"),
    (GROUP, "Message thread not found", False, "topic"),
    (GROUP, "Bot was kicked from the supergroup chat", True, "left"),
    (GROUP, "Bot is not a member of the supergroup chat", True, "left"),
    (GROUP, "The group chat was deleted", True, "left"),
    (GROUP, "Chat not found", False, "left"),
    (GROUP, "Something nobody has seen yet", True, "barred"),
    (PRIVATE, "Bot was blocked by the user", True, "blocked"),
    (PRIVATE, "User is deactivated", True, "blocked"),
    (PRIVATE, "Bot can't initiate conversation with a user", True, "blocked"),
    (PRIVATE, "Chat not found", False, "blocked"),
    (PRIVATE, "Peer_id_invalid", False, "blocked"),
    (PRIVATE, "Something nobody has seen yet", True, "blocked"),
    (PRIVATE, "Voice_messages_forbidden", False, "media"),
    (PRIVATE, "Message caption is too long", False, "media"),
    (PRIVATE, "Wrong file identifier/http url specified", False, "media"),
    (PRIVATE, "Photo_invalid_dimensions", False, "media"),
    (PRIVATE, "Media_invalid", False, "media"),
    (PRIVATE, "Can't parse entities: unsupported start tag", False, "entities"),
    (PRIVATE, "Can't parse messageentity: unsupported type specified", False, "entities"),
    (PRIVATE, "Entity begins after the end of the text at utf-16 offset 3", False, "entities"),
    (PRIVATE, "Button_data_invalid", False, "buttons"),
    (PRIVATE, "Button_url_invalid", False, "buttons"),
    (PRIVATE, "Reply markup is too long", False, "buttons"),
    (PRIVATE, "Inline keyboard button url 'x' is invalid: wrong http url", False, "buttons"),
    (PRIVATE, "Message is too long", False, "long"),
    (PRIVATE, "Message to edit not found", False, "vanished"),
    (PRIVATE, "Message can't be edited", False, "vanished"),
    (PRIVATE, "Message can't be deleted for everyone", False, "vanished"),
    (PRIVATE, "Something nobody has seen yet", False, "refused"),
]


@pytest.mark.parametrize(("place", "said", "forbidden", "means"), MEANINGS)
def test_what_a_refusal_means(place: str, said: str, forbidden: bool, means: str) -> None:
    assert meaning(said, place, forbidden=forbidden) == means


@pytest.fixture
async def delivery(tmp_path: Path) -> AsyncIterator[Delivery]:
    """The unit's head, its deputy, an officer of the desk and an administrator have accounts."""
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        made = await make_delivery(product, sandbox, tmp_path)
        await made.join("administrator", "author", "head", "deputy head", "desk")
        yield made


@pytest.fixture
async def desk(delivery: Delivery) -> Group:
    """The desk's group."""
    return await delivery.group("Phòng Truyền thông", "desk", "desk")


async def at_the_desk(delivery: Delivery) -> str:
    """A request that the desk's group has to decide."""
    request = await delivery.product.submit()
    await delivery.product.decide("head")
    await delivery.settle()
    return str(request.reference)


async def test_a_group_without_rights_gives_its_cards_to_the_holders_and_heals(
    delivery: Delivery, desk: Group
) -> None:
    fault = await delivery.refuse("not enough rights to send text messages to the chat", desk.id)
    async with delivering(delivery):
        first, second = await at_the_desk(delivery), await at_the_desk(delivery)
        for reference in (first, second):
            assert "Duyệt" in [
                b.text for row in (await delivery.shown("desk", reference))[0].buttons for b in row
            ]
            assert await delivery.shown(desk, reference) == []
        told = await delivery.told()
        assert told.count("Nhóm không nhận tin của Loa") == 1
        assert "“Not enough rights to send text messages to the chat”" in told
        assert "Đề nghị cho phép Loa gửi tin nhắn, ảnh và tệp" in told
        assert "không còn trong nhóm" not in told
        assert await delivery.unseen() == []
    async with delivering(delivery):  # it is remembered through a restart
        await delivery.pass_time(HOUR)
        assert len(await delivery.notices("notice-refused")) == 1
        await delivery.sandbox.clear_faults(fault)
        await delivery.pass_time(HOUR)
        for reference in (first, second):
            assert len(await delivery.shown(desk, reference)) == 1
        assert "Phòng Truyền thông · Đã gửi được trở lại" in await delivery.told()
        third = await at_the_desk(delivery)
        assert len(await delivery.shown(desk, third)) == 1
        assert await delivery.shown("desk", third) == [], "the group alone, as before"


@pytest.mark.parametrize("how", ["rights", "bound again"])
async def test_other_rights_or_binding_again_brings_the_cards_back_at_once(
    delivery: Delivery, desk: Group, how: str
) -> None:
    fault = await delivery.refuse("TOPIC_CLOSED", desk.id)
    async with delivering(delivery):
        reference = await at_the_desk(delivery)
        assert "Chủ đề của nhóm đã đóng hoặc đã xóa." in await delivery.told()
        await delivery.sandbox.clear_faults(fault)
        again = BindGroup(delivery.product.actor("administrator"), str(desk.id), desk.title, "desk", None)
        await delivery.product.app.do(OpenGroup("telegram", str(desk.id)) if how == "rights" else again)
        await delivery.settle()
        assert len(await delivery.shown(desk, reference)) == 1
        assert (await delivery.product.newest(Chat)).refuses == ""


async def test_a_person_who_cannot_be_written_to_is_stood_in_for_and_comes_back(delivery: Delivery) -> None:
    head = delivery.people["head"].id
    fault = await delivery.refuse("PEER_FLOOD", head)
    async with delivering(delivery):
        request = await delivery.product.submit()
        await delivery.settle()
        assert len(await delivery.shown("deputy head", request.reference)) == 1
        assert "Người Head · Không gửi được tin" in await delivery.told()
        assert "“PEER_FLOOD”" in await delivery.told()
        assert await delivery.unseen() == []
        await delivery.sandbox.clear_faults(fault)
        await delivery.pass_time(HOUR)
        assert len(await delivery.shown("head", request.reference)) == 1
        account = await delivery.product.newest(Account, person=delivery.product.ids["head"])
        assert account.takes


async def test_a_person_is_written_to_again_when_they_open_the_chat(delivery: Delivery) -> None:
    head = str(delivery.people["head"].id)
    fault = await delivery.refuse("PEER_FLOOD", int(head))
    async with delivering(delivery):
        request = await delivery.product.submit()
        await delivery.settle()
        await delivery.sandbox.clear_faults(fault)
        await delivery.product.app.do(SetReachable(delivery.product.actor("head"), True))
        await delivery.settle()
        assert len(await delivery.shown("head", request.reference)) == 1


async def test_where_nobody_can_be_written_to_administrators_hear_of_each_request_once(
    delivery: Delivery,
) -> None:
    for name in ("head", "deputy head"):
        await delivery.refuse("PEER_FLOOD", delivery.people[name].id)
    async with delivering(delivery):
        for _ in range(2):
            request = await delivery.product.submit()
            await delivery.settle()
            assert (await delivery.told()).count(f"{request.reference} · {request.subject}: ") == 1
        for _ in range(2):
            await delivery.pass_time(HOUR)
        assert (await delivery.told()).count("Không ai xử lý được") == 2
        assert "Chưa ai thấy" not in await delivery.told()
        assert await delivery.unseen() == []


async def test_a_role_whose_only_holder_was_lost_is_stood_in_for(delivery: Delivery) -> None:
    """The webmaster has no account that can be reached: the desk sees what is to be published."""
    async with delivering(delivery):
        request = await delivery.product.reach("board")
        await delivery.settle()
        await delivery.product.decide("board")
        await delivery.settle()
        assert "Chờ đăng tải" in (await delivery.shown("desk", request.reference))[-1].words
        assert await delivery.unseen() == []


async def test_a_card_without_what_is_refused(delivery: Delivery, desk: Group) -> None:
    """Buttons are refused in the group: the card there opens the private chat, where it can be decided."""
    await delivery.refuse("BUTTON_DATA_INVALID", desk.id, given="reply_markup")
    async with delivering(delivery):
        reference = await at_the_desk(delivery)
        assert [b.text for m in await delivery.shown("desk", reference) for row in m.buttons for b in row]
        assert "Phòng Truyền thông · Nút trên thẻ không gửi được" in await delivery.told()
        (shown,) = await delivery.shown(desk, reference)
        assert "Các nút không gửi được vào đây" in shown.words
        assert shown.buttons == []
        assert await delivery.unseen() == []


async def test_marks_that_are_refused_are_left_out_also_when_a_card_is_edited(
    delivery: Delivery, desk: Group
) -> None:
    async with delivering(delivery):
        reference = await at_the_desk(delivery)
        (before,) = await delivery.shown(desk, reference)
        await delivery.refuse("can't parse entities: nothing", desk.id, given="entities")
        await delivery.product.decide("desk", "more", "Thiếu ảnh")
        await delivery.settle()
        (after,) = await delivery.shown(desk, reference)
        assert (after.message_id, after.entities) == (before.message_id, [])
        assert "Yêu cầu bổ sung" in after.words
        cards = await delivery.product.all(Card, chat=1)
        assert [c.refused for c in cards] == [""]


@pytest.mark.parametrize("where", ["group", "person"])
async def test_a_posting_too_old_to_be_deleted_loses_its_buttons(delivery: Delivery, where: str) -> None:
    """It came back after two days; the platform deletes nothing older than 48 hours."""
    desk = await delivery.group("Phòng Truyền thông", "desk", "desk") if where == "group" else "desk"
    async with delivering(delivery):
        reference = await at_the_desk(delivery)
        (old,) = await delivery.shown(desk, reference)
        await delivery.sandbox.advance(timedelta(hours=49).total_seconds())
        await delivery.product.decide("desk", "return", "Sai tên")
        await delivery.product.decide("head")
        await delivery.settle()
        left, new = await delivery.shown(desk, reference)
        assert (left.message_id, left.buttons) == (old.message_id, [])
        assert "Duyệt" in [button.text for row in new.buttons for button in row]


@pytest.mark.parametrize("words", ["message can't be edited", "message to edit not found"])
async def test_a_card_that_cannot_be_edited_any_more_is_posted_anew(delivery: Delivery, words: str) -> None:
    async with delivering(delivery):
        request = await delivery.product.submit()
        await delivery.settle()
        (old,) = await delivery.shown("head", request.reference)
        await delivery.sandbox.advance(timedelta(hours=49).total_seconds())
        fault = await delivery.refuse(words, delivery.people["head"].id, "editMessageText")
        await delivery.product.decide("head")
        async with asyncio.timeout(20):
            while len(await delivery.shown("head", request.reference)) < 2:
                await delivery.pass_time(timedelta(seconds=10))
        await delivery.sandbox.clear_faults(fault)
        left, new = await delivery.shown("head", request.reference)
        assert (left.message_id, left.buttons) == (old.message_id, [])
        assert "Chờ duyệt" in new.words


async def test_a_group_that_the_bot_was_sent_out_of_and_added_to_again(
    delivery: Delivery, desk: Group
) -> None:
    """Also its notices go to the holders meanwhile."""
    async with delivering(delivery):
        await desk.bot("kicked", bot=delivery.bot)
        reference = await at_the_desk(delivery)
        assert len(await delivery.shown("desk", reference)) == 1
        assert "Phòng Truyền thông · Loa không còn trong nhóm" in await delivery.told()
        await desk.bot("member", bot=delivery.bot)
        await delivery.product.app.do(OpenGroup("telegram", str(desk.id)))
        await delivery.settle()
        assert len(await delivery.shown(desk, reference)) == 1


async def test_a_card_that_we_fail_to_draw_again_and_again_is_known_to_administrators(
    delivery: Delivery,
) -> None:
    """Here for a language that has no texts."""

    def learn(records: Records) -> None:
        records.change(newest(records, Person, id=delivery.product.ids["head"]), language="xx")

    await delivery.product.database.write(learn)
    async with delivering(delivery):
        request = await delivery.product.submit()
        for _ in range(6):
            await delivery.pass_time(timedelta(minutes=2))
        assert (await delivery.told()).count(f"{request.reference} · Chưa ai thấy yêu cầu này") == 1
        assert await delivery.unseen() == []
