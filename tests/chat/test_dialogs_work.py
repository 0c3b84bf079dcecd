"""My work: what waits for whom, late work first, page by page."""

from datetime import timedelta
from functools import partial

import dialogs
from storage import Records
from tests.chat.desk import Desk
from tests.chat.steps import decide
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import PlanEvent, RunDue, SetAway
from workflow.cards import projection
from workflow.notices.digests import digest
from workflow.ports import Store

pytestmark = on_monday


async def test_each_finds_what_waits_for_them(desk: Desk) -> None:
    request = await desk.request()
    for name, waits in (("khang", True), ("yến", False), ("minh", False), ("hạnh", False)):
        text = (await desk.people[name].enter(dialogs.my_work)).text
        assert ("Cần xử lý: 1" in text) is waits, name
    khang = desk.people["khang"]
    shown = await khang.enter(dialogs.my_work)
    assert "1. YC-2026-0001 · Chờ đơn vị xác nhận · Hội thảo logistics xanh 2026" in shown.text
    assert "Cần quyết định, hạn 16:30 Thứ Tư 25/11" in shown.text
    await decide(desk, "khang", request)
    assert "Cần xử lý: 0" in (await khang.enter(dialogs.my_work)).text
    assert "Cần xử lý: 1" in (await desk.people["yến"].enter(dialogs.my_work)).text


async def test_late_work_comes_first_marked_and_counted(desk: Desk) -> None:
    """Two requests wait for the head: the time of the first is over."""
    await desk.request()
    desk.clock.moment += timedelta(days=7)
    await desk.request()
    shown = (await desk.people["khang"].enter(dialogs.my_work)).text
    assert shown.startswith("<b>Việc của tôi · Cần xử lý: 2, quá hạn 1</b>")
    assert "1. Quá hạn · YC-2026-0001 · " in shown
    assert "2. YC-2026-0002 · " in shown
    theirs = (await desk.people["hạnh"].enter(dialogs.my_work)).text
    assert theirs.startswith("<b>Việc của tôi · Đã gửi, đang chờ: 2, quá hạn 1</b>")
    assert "1. Quá hạn · YC-2026-0001 · " in theirs
    desk.clock.moment += timedelta(days=7)
    assert ", quá hạn 2</b>" in (await desk.people["khang"].enter(dialogs.my_work)).text


async def test_the_list_opens_on_the_first_tab_that_holds_something(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    assert "Cần xử lý: 0" in (await hanh.enter(dialogs.my_work)).text
    await desk.request()
    assert "Đã gửi, đang chờ: 1" in (await hanh.enter(dialogs.my_work)).text
    assert "Không có việc nào cần xử lý." in (await hanh.press("Cần xử lý (0)")).text


async def test_the_author_follows_and_is_asked(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    request = await desk.request()
    assert "Đang được xử lý, hạn của bước" in (await hanh.enter(dialogs.my_work)).text
    await decide(desk, "khang", request, "more", "Thiếu ảnh")
    shown = await hanh.enter(dialogs.my_work)
    assert "Cần xử lý: 1" in shown.text
    assert "Cần bổ sung" in shown.text


async def test_publishing_and_checking_again_are_listed(desk: Desk) -> None:
    request = await desk.request()
    for name in ("khang", "yến", "minh"):
        await decide(desk, name, request)
    shown = await desk.people["đạt"].enter(dialogs.my_work)
    assert "Cần xử lý: 1" in shown.text
    assert "Cần đăng tải, hạn 16:30" in shown.text
    for task in await desk.app.ask(lambda work: work.store.all(model.Task, request=request)):
        await desk.people["đạt"].enter(partial(dialogs.ask_result, task_id=task.id))
        await desk.people["đạt"].say("https://vidu.edu.vn/tin")
    assert "Cần kiểm tra lại, hạn 16:30" in (await desk.people["hạnh"].enter(dialogs.my_work)).text


async def test_what_is_to_be_done_for_the_unit_is_listed_and_leads_there(desk: Desk) -> None:
    khang, yen = desk.people["khang"], desk.people["yến"]
    now, rules = desk.clock.now(), desk.app.rulebook.current
    turn = model.DutyRound(
        duty="unit_site", unit="economics", period="2026-11", rules=rules, opened_at=now, due_at=now
    )

    def add(store: Store) -> None:
        work = desk.app.work(store, "night")
        projection.sync(work, work.store.add(turn))

    await desk.database.write(add)
    await desk.act("khang", PlanEvent, "economics", "Lễ kỷ niệm", "2026-12-05", "2026-12-05")
    desk.clock.moment += timedelta(minutes=1)
    shown = await khang.enter(dialogs.my_work)
    assert shown.text.startswith("<b>Việc của tôi · Cần xử lý: 2, quá hạn 1</b>")
    assert "1. Quá hạn · Cập nhật website tháng 11/2026 · Khoa Kinh tế: còn 6/6 mục" in shown.text
    assert "2. Lễ kỷ niệm, Thứ Bảy 05/12: đề xuất tin sau sự kiện, đăng chậm nhất 16:30" in shown.text
    assert "Bước 2/4 · Nội dung" in (await khang.press("2. Lễ kỷ niệm · tin sau sự kiện")).text
    draft = await desk.one(model.Draft)
    assert draft.need == (await desk.one(model.EventNeed)).id
    await khang.enter(dialogs.my_work)
    await khang.press("1. Mở thẻ: Cập nhật website 11/2026")
    assert desk.line.alerts == ["Đã gửi lại thẻ."]
    assert (await desk.one(model.Card, duty_round=1)).stale
    assert "Cần xử lý: 0" in (await yen.enter(dialogs.my_work)).text


async def test_administrators_find_what_nobody_can_move_on(desk: Desk) -> None:
    """A request of the economists, and a round of a faculty without anybody, which cannot be opened."""
    now, rules = desk.clock.now(), desk.app.rulebook.current
    yen, kept = desk.people["yến"], await desk.one(model.Person, name="Mai Hải Yến")
    held = model.Membership(person=kept.id, role="administrator", unit=None, since=now)
    turn = model.DutyRound(
        duty="unit_site", unit="computing", period="2026-11", rules=rules, opened_at=now, due_at=now
    )

    def add(store: Store) -> None:
        store.add(held)
        store.add(turn)

    await desk.database.write(add)
    await desk.request()
    await yen.enter(dialogs.my_work)
    assert not any(label.startswith("Thiếu người") for label in yen.labels)
    await desk.act("khang", SetAway, now + timedelta(days=3))
    shown = await yen.enter(dialogs.my_work)
    assert shown.text.startswith("<b>Việc của tôi · Không ai xử lý được: 2</b>")
    vacant = "“Thủ trưởng đơn vị” đang vắng (Thầy Khang)"
    assert f"1. YC-2026-0001 · Hội thảo logistics xanh 2026: {vacant}" in shown.text
    assert (
        "2. Cập nhật website tháng 11/2026 · Khoa Công nghệ thông tin: “Thủ trưởng đơn vị” chưa có người giữ"
        in shown.text
    )
    assert (await yen.press("2. Cập nhật website")).text == shown.text
    assert "Chờ đơn vị xác nhận" in (await yen.press("1. YC-2026-0001")).text
    await desk.act("khang", SetAway, None)
    assert "Không ai xử lý được: 1" in (await yen.enter(dialogs.my_work)).text
    assert not any(label.startswith("Thiếu người") for label in await labels(desk, "khang"))


async def labels(desk: Desk, name: str) -> list[str]:
    await desk.people[name].enter(dialogs.my_work)
    return desk.people[name].labels


async def test_a_banner_is_put_up_and_not_published(desk: Desk) -> None:
    request = await desk.request(type="banner")
    for name in ("khang", "yến", "minh"):
        await decide(desk, name, request)
    shown = await desk.people["yến"].enter(dialogs.my_work)
    assert "Cần thực hiện, trả kết quả, hạn 16:30" in shown.text
    assert "đăng tải" not in shown.text
    assert "nhận đăng" not in desk.wording.text("vi", "said-taken", reference="YC-2026-0001")


async def test_a_long_list_has_pages_and_coming_back_finds_the_page(desk: Desk) -> None:
    for n in range(8):
        await desk.request(title=f"Tin số {n}")
    khang = desk.people["khang"]
    shown = await khang.enter(dialogs.my_work)
    assert "Trang 1/2" in shown.text
    assert len([label for label in khang.labels if label[0].isdigit()]) == 6
    shown = await khang.press("Trang sau")
    assert "Trang 2/2" in shown.text
    assert "8. YC-2026-0008" in shown.text
    await khang.press("8. YC-2026-0008")
    assert "Trang 2/2" in (await khang.press("Việc của tôi")).text


async def test_the_windows_speak_the_readers_language(desk: Desk) -> None:
    await desk.request()
    await desk.speak("khang", "en")
    khang = desk.people["khang"]
    shown = await khang.enter(dialogs.my_work)
    assert "My work · To do: 1" in shown.text
    assert "To be decided by 16:30 Wednesday 25/11" in shown.text


async def test_the_window_of_a_request_says_why_its_reader_was_reminded(desk: Desk) -> None:
    request = await desk.request()
    await desk.app.do(RunDue())
    while not (waiting := await desk.database.read(lambda store: store.all(model.Notice, key="digest"))):
        desk.clock.moment += timedelta(hours=1)
        await desk.app.do(RunDue())

    def tell(store: Records) -> None:
        for notice in waiting:
            work = desk.app.work(store, None)
            digest(work, notice).record(work, notice)

    await desk.database.write(tell)
    says = "Nhắc gần nhất lúc 08:01 Thứ Tư 25/11: việc sắp đến hạn, hạn 16:30 Thứ Tư 25/11 (Quy định"
    for name, reads in (("khang", True), ("hạnh", False)):
        window = await desk.people[name].enter(partial(dialogs.see_request, request_id=request))
        assert (says in window.text) is reads, name
