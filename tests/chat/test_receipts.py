"""A press that a card follows: a word over the window, which goes, and the card alone."""

import asyncio
from typing import Any

import pytest

from sandbox.client import Photo
from tests.chat.dialog_office import PREVIEW, TOGETHER, Form, Newcomer, newcomer, office, reference_in
from tests.chat.sandbox.refusals import OLD_QUERY
from tests.kit.office import Office
from tests.kit.pictures import png

__all__ = ["newcomer", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("receipts")]

TOO_OLD = {"kind": "refused", "method": "deleteMessage", "words": "message can't be deleted for everyone"}
TOO_LATE = {"kind": "refused", "method": "answerCallbackQuery", "words": OLD_QUERY}
HURT: dict[
    str, tuple[dict[str, Any], int, str]
] = {  # the fault, the photos of the request, the end of the window
    "nothing": ({}, 0, "goes"),
    "nothing, with a sheet of photos": ({}, 1, "goes"),
    "the answer to the press comes too late": (TOO_LATE, 0, "goes"),
    "the answer to the press is lost": ({"kind": "lost_answer", "method": "answerCallbackQuery"}, 0, "goes"),
    "the window is too old to be deleted": (TOO_OLD, 0, "says it"),
    "a sheet is too old to be deleted": (TOO_OLD, 1, "says it"),
    "the deletion has to wait": ({"kind": "429", "method": "deleteMessage", "retry_after": 4}, 1, "goes"),
    "the deletion is answered by a web page": ({"kind": "html502", "method": "deleteMessage"}, 0, "goes"),
    "the answer to the deletion is lost": ({"kind": "lost_answer", "method": "deleteMessage"}, 1, "goes"),
}


@pytest.mark.parametrize("hurt", HURT)
async def test_what_is_sent_is_followed_by_its_card_alone(
    office: Office, newcomer: Newcomer, hurt: str
) -> None:
    fault, photos, end = HURT[hurt]
    person = await newcomer()
    await Form(office, person).up_to(TOGETHER)
    if photos:
        await person.photos([Photo(png(n)) for n in range(photos)])
        await person.wait_for(f"Ảnh: {photos}")
    await person.press("Xem lại")
    preview = await person.wait_for(PREVIEW)
    before = {m.message_id for m in await person.read()}
    if fault:
        await office.sandbox.fault(**fault, count=1)
    pressed = await person.press("Gửi yêu cầu")
    receipt = await person.wait_for("Chờ đơn vị xác nhận", timeout=20)
    said = f"{reference_in(receipt.words)}: đã gửi yêu cầu."
    if "answerCallbackQuery" not in fault.values():
        assert pressed.answer_text == said
    if end == "goes":
        async with asyncio.timeout(20):
            while preview.message_id in {m.message_id for m in await person.read()}:
                await asyncio.sleep(0.1)
    await office.settle()
    await office.sandbox.clear_faults()
    shown = {m.message_id: m for m in await person.read()}
    assert [m for m in shown if m not in before] == [receipt.message_id]
    assert [m.message_id for m in shown.values() if m.buttons] == [receipt.message_id]
    left = [shown[preview.message_id].words] if preview.message_id in shown else []
    assert left == ([said] if end == "says it" else [])
    assert office.ask("SELECT count(*) FROM request WHERE reference = ?", reference_in(said)) == [(1,)]


async def test_a_card_that_is_asked_for_comes_alone(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    await Form(office, person).up_to(PREVIEW)
    await person.press("Gửi yêu cầu")
    first = await person.wait_for("Chờ đơn vị xác nhận")
    await person.press("Xem")
    window = await person.wait_for(lambda m: m.button("Gửi lại thẻ") is not None)
    pressed = await person.press("Gửi lại thẻ")
    assert pressed.answer_text == "Đã gửi lại thẻ."
    card = await person.wait_for("Chờ đơn vị xác nhận")
    await office.settle()
    shown = [m.message_id for m in await person.read()]
    assert shown[-1] == card.message_id
    assert first.message_id not in shown
    assert window.message_id not in shown
