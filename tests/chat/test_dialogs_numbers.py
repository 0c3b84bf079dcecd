"""Orders about numbered photos that come before the window was drawn anew: read by the numbers seen."""

import pytest

from sandbox.client import Photo
from tests.chat.dialog_office import TOGETHER, Form, Newcomer, newcomer, office
from tests.chat.sandbox.helpers import png
from tests.chat.test_dialogs_photos import asked, captions, scenes
from tests.kit.office import Office

__all__ = ["newcomer", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("numbers")]


@pytest.mark.parametrize(
    ("first", "then", "said", "left"),
    [
        ("bỏ 3", "bỏ 5", "Đã bỏ ảnh 5. Còn 4 ảnh", scenes(1, 2, 4, 6)),
        ("bỏ 3", "bỏ 3", "Ảnh 3 đã được bỏ trước đó.", scenes(1, 2, 4, 5, 6)),
        ("bỏ 3", "bỏ 6", "Đã bỏ ảnh 6. Còn 4 ảnh", scenes(1, 2, 4, 5)),
        ("bỏ 3", "bỏ 2-5", "Ảnh 3 đã được bỏ trước đó.", scenes(1, 2, 4, 5, 6)),
        ("bỏ 3", "bỏ ảnh cuối", "“bỏ ảnh cuối” chưa được thực hiện", scenes(1, 2, 4, 5, 6)),
        ("bỏ 3", "5: Bế mạc", "Đã ghi chú thích ảnh 5.", [*scenes(1, 2, 4), "Bế mạc", *scenes(6)]),
        ("5: Bế mạc", "bỏ 5", "Đã bỏ ảnh 5. Còn 5 ảnh", scenes(1, 2, 3, 4, 6)),
        ("6 lên đầu", "bỏ 5", "Đã bỏ ảnh 5. Còn 5 ảnh", scenes(6, 1, 2, 3, 4)),
        ("6 lên đầu", "5 lên đầu", "“5 lên đầu” chưa được thực hiện", scenes(6, 1, 2, 3, 4, 5)),
    ],
)
async def test_two_orders_sent_together_are_read_by_the_numbers_that_were_seen(
    office: Office, newcomer: Newcomer, first: str, then: str, said: str, left: list[str]
) -> None:
    """The second comes while the window is still being drawn for the first."""
    form = await asked(office, newcomer, 6)
    drawing = await office.sandbox.fault("delay", "editMessage*", chat=form.person.id, seconds=1, count=1)
    await form.person.say(first)
    await form.person.say(then)
    await form.person.wait_for(said)
    assert captions(form) == left
    await office.sandbox.clear_faults(drawing)


async def test_orders_that_waited_while_the_bot_was_away(office: Office, newcomer: Newcomer) -> None:
    """Three come in one batch; each is read by the numbers that were seen when all were typed."""
    form = await asked(office, newcomer, 6)
    await office.stop()
    for order in ("bỏ 1", "bỏ 3", "bỏ 5"):
        await form.person.say(order)
    await office.start()
    await form.person.wait_for("Đã bỏ ảnh 5. Còn 3 ảnh")
    assert captions(form) == scenes(2, 4, 6)
    await form.person.say("bỏ 3")
    await form.person.wait_for("Đã bỏ ảnh 3. Còn 2 ảnh")
    assert captions(form) == scenes(2, 4)


async def test_an_order_sent_with_its_album_waits_for_the_numbers(office: Office, newcomer: Newcomer) -> None:
    form = await asked(office, newcomer, 2)
    await form.person.photos([Photo(png(shade=n), caption=f"Cảnh {n}") for n in range(3, 6)])
    await form.person.say("bỏ 4")
    await form.person.wait_for("“bỏ 4” chưa được thực hiện")
    assert captions(form) == scenes(1, 2, 3, 4, 5)
    await form.person.say("bỏ 4")
    await form.person.wait_for("Đã bỏ ảnh 4.")
    assert captions(form) == scenes(1, 2, 3, 5)


async def test_the_window_of_the_optional_questions_shows_the_numbers(
    office: Office, newcomer: Newcomer
) -> None:
    form = Form(office, await newcomer())
    await form.up_to(TOGETHER)
    await form.person.photos([Photo(png(shade=n), caption=f"Cảnh {n}") for n in range(1, 4)])
    shown = await form.person.wait_for("Chú thích ảnh:\n1: Cảnh 1\n2: Cảnh 2\n3: Cảnh 3")
    assert shown.photos
    await form.person.say("bỏ 2")
    await form.person.wait_for("Đã bỏ ảnh 2. Còn 2 ảnh")
    assert captions(form) == scenes(1, 3)
