"""The bot is killed and started again: nothing is lost, nothing happens twice."""

import asyncio
import signal

import pytest

from sandbox.client import Photo
from tests.kit.office import Office
from tests.kit.pictures import png
from tests.stories.steps import (
    PATIENCE,
    PREVIEW,
    TOGETHER,
    answer,
    begin,
    card,
    decide,
    pick,
    publish,
    see,
    send,
    submit,
    to_publishing,
    write,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_kill_in_the_middle_of_a_form(own: Office) -> None:
    author = own.people["hạnh"]
    await begin(author)
    await answer(author, "Bản nháp còn nguyên", "Bước 2/4")
    await own.kill()
    await author.say("Nội dung gửi trong lúc hệ thống dừng.")
    await own.start()
    await see(author, "Bước 3/4")
    await author.say("/viec")
    await see(author, "Bản nháp còn nguyên · sửa lần cuối")
    await pick(author, "1. Bản nháp còn nguyên", "Bước 3/4")
    await pick(author, "Đào tạo", "Bước 4/4")
    await pick(author, "Không", TOGETHER)
    await pick(author, "Xem lại", PREVIEW)
    reference = await send(author)
    shown = await card(own, "khang", reference, "Nội dung gửi trong lúc hệ thống dừng.")
    assert "Bản nháp còn nguyên" in shown.words


async def test_an_album_of_ten_sent_twice_around_a_restart(own: Office) -> None:
    author = own.people["hạnh"]
    album = [Photo(png(n), caption=f"Ảnh số {n}") for n in range(1, 11)]
    await begin(author)
    await write(author, "Mười ảnh", "Ảnh kèm theo.")
    await asyncio.gather(author.photos(album), own.kill())
    await author.photos(album)
    await own.start()
    await author.wait_for("Ảnh: 10 (10 ảnh có chú thích)", timeout=PATIENCE, since=0)
    await own.settle()
    await pick(author, "Xem lại", PREVIEW)
    reference = await send(author)
    shown = await card(own, "khang", reference, " · 10 ảnh\n", label="Xác nhận")
    chat = await own.people["khang"].read()
    photos = [m for m in chat if m.photos and m.message_id < shown.message_id][-10:]
    assert [m.caption for m in photos] == [f"Ảnh số {n}" for n in range(1, 11)]
    assert len({m.media_group_id for m in photos}) == 1
    kept = own.ask("SELECT digest FROM media ORDER BY id DESC LIMIT 10")
    assert len(set(kept)) == 10
    assert all((own.home / "media" / digest).stat().st_size for (digest,) in kept)
    await to_publishing(own, reference)


async def test_a_requester_who_says_nothing(own: Office) -> None:
    reference = await submit(own, "hạnh")
    await to_publishing(own, reference)
    await publish(own, "đạt", reference)
    await card(own, "hạnh", reference, "Đề nghị kiểm tra lại bài đã đăng")
    await own.settle()
    assert await own.stop() == 0
    own.make_due()
    await own.start()
    closed = await card(own, "hạnh", reference, "Đã đăng, chưa xác nhận")
    assert closed.labels == [["Xem"]]
    assert own.ask("SELECT outcome FROM request WHERE reference = ?", reference) == [("unconfirmed",)]
    query = "SELECT count(*) FROM audit WHERE kind = 'closed' AND subject = ?"
    assert own.ask(query, reference) == [(1,)]


async def test_a_role_that_ended_while_the_bot_was_stopped(own: Office) -> None:
    reference = await submit(own, "hạnh")
    shown = await card(own, "khang", reference, label="Xác nhận")
    await own.settle()
    await own.stop()
    own.dismiss("khang")
    pressing = asyncio.ensure_future(own.people["khang"].press("Xác nhận", None, shown.message_id, PATIENCE))
    await own.start()
    refused = await pressing
    assert refused.alert
    assert (refused.answer_text or "").startswith("Bước này do người duyệt được phân công quyết định.")
    assert own.ask("SELECT count(*) FROM audit WHERE kind = 'refused.not-decider'") == [(1,)]
    own.dismiss("khang", on=False)
    await decide(own, "khang", reference, "Xác nhận")


async def test_presses_while_the_bot_is_down_count_once(own: Office) -> None:
    reference = await submit(own, "hạnh")
    shown = await card(own, "khang", reference, label="Xác nhận")
    await own.settle()
    await own.kill()
    pressing = [
        asyncio.ensure_future(own.people["khang"].press("Xác nhận", None, shown.message_id, PATIENCE))
        for _ in range(2)
    ]
    await own.start()
    answers = sorted((a.alert, a.answer_text or "") for a in await asyncio.gather(*pressing))
    assert answers[0] == (False, f"{reference}: đã xác nhận.")
    assert "Yêu cầu đã được Thầy Khang xác nhận lúc" in answers[1][1]
    await card(own, "yến", reference, label="Duyệt")


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGQUIT, signal.SIGINT], ids=lambda n: n.name)
async def test_a_terminal_that_closes_ends_it_in_order(own: Office, number: signal.Signals) -> None:
    begin = own.log.stat().st_size
    assert own.process
    own.process.send_signal(number)
    if number == signal.SIGHUP:  # a service manager may send it along with the other
        own.process.send_signal(signal.SIGHUP)
    assert await own.process.wait() == 0
    assert own.said(f"told to stop by {number.name}: ending in order", begin)
    assert own.said("ended: told to stop", begin)
    ended = await own.command("status")
    assert ended.code == 3
    assert "does not run since " in ended.out
    assert ": told to stop\n" in ended.out


async def test_a_kill_is_seen_by_whoever_asks(own: Office) -> None:
    await own.kill()
    ended = await own.command("status")
    assert ended.code == 3
    assert "does not run and was not ended in order, its last sign of life was " in ended.out
    await own.start()
