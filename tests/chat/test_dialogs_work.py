"""My work: what waits for whom, one request in full, adding to it, editing it, taking it back."""

from datetime import timedelta

import dialogs
from tests.chat.desk import Desk
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import Decide, PlanEvent, SendDraft, SetAway, StartSupplement
from workflow.text import units

pytestmark = on_monday


async def decide(desk: Desk, name: str, request: int, verdict: str = "pass", reason: str = "") -> None:
    visit = await desk.one(model.Visit, request=request, left_at=None)
    revision = await desk.one(model.Revision, request=request)
    await desk.act(name, Decide, visit.id, revision.id, verdict, reason)


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
        await desk.people["đạt"].enter(lambda m, id=task.id: dialogs.ask_result(m, id))
        await desk.people["đạt"].say("https://vidu.edu.vn/tin")
    assert "Cần kiểm tra lại, hạn 16:30" in (await desk.people["hạnh"].enter(dialogs.my_work)).text


async def test_what_is_to_be_done_for_the_unit_is_listed_and_leads_there(desk: Desk) -> None:
    khang, yen = desk.people["khang"], desk.people["yến"]
    await khang.enter(dialogs.my_work)
    assert not any(label.startswith("Đơn vị") for label in khang.labels)
    now, rules = desk.clock.now(), desk.app.rulebook.current
    turn = model.DutyRound(
        duty="unit_site", unit="economics", period="2026-11", rules=rules, opened_at=now, due_at=now
    )
    await desk.database.write(lambda store: store.add(turn))
    await desk.act("khang", PlanEvent, "economics", "Lễ kỷ niệm", "2026-12-05", "2026-12-05")
    desk.clock.moment += timedelta(minutes=1)
    shown = await khang.enter(dialogs.my_work)
    assert shown.text.startswith("<b>Việc của tôi · Việc của đơn vị: 2, quá hạn 1</b>")
    assert "1. Quá hạn · Cập nhật website tháng 11/2026 · Khoa Kinh tế: còn 6/6 mục" in shown.text
    assert "2. Lễ kỷ niệm, Thứ Bảy 05/12: đề xuất tin sau sự kiện, đăng chậm nhất 16:30" in shown.text
    assert "Bước 2/4 · Nội dung" in (await khang.press("2. Lễ kỷ niệm · tin sau sự kiện")).text
    draft = await desk.one(model.Draft)
    assert draft.need == (await desk.one(model.EventNeed)).id
    await khang.enter(dialogs.my_work)
    await khang.press("Đơn vị (1)")
    await khang.press("1. Mở thẻ: Cập nhật website 11/2026")
    assert desk.line.alerts == ["Đã gửi lại thẻ."]
    assert (await desk.one(model.Card, duty_round=1)).stale
    await yen.enter(dialogs.my_work)
    assert not any(label.startswith("Đơn vị") for label in yen.labels)


async def test_administrators_find_what_nobody_can_move_on(desk: Desk) -> None:
    """A request of the economists, and a round of a faculty without anybody, which cannot be opened."""
    now, rules = desk.clock.now(), desk.app.rulebook.current
    yen, kept = desk.people["yến"], await desk.one(model.Person, name="Mai Hải Yến")
    held = model.Membership(person=kept.id, role="administrator", unit=None, since=now)
    turn = model.DutyRound(
        duty="unit_site", unit="computing", period="2026-11", rules=rules, opened_at=now, due_at=now
    )
    for record in (held, turn):
        await desk.database.write(lambda store, record=record: store.add(record))
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


async def test_a_request_in_full_page_by_page(desk: Desk) -> None:
    text = "Một câu của bài. " * 1000
    request = await desk.request(body=text)
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(lambda m: dialogs.see_request(m, request))
    seen = [shown.text]
    while "Trang sau ▶" in hanh.labels:
        seen.append((await hanh.press("Trang sau")).text)
    assert len(seen) == 6
    assert all(units(page) <= 4096 for page in seen)
    assert sum(page.count("Một câu của bài.") for page in seen) >= 995
    assert seen[0].startswith("<b>Chờ đơn vị xác nhận")


async def test_a_request_is_nobody_elses_business(desk: Desk) -> None:
    request = await desk.request()
    son = desk.people["sơn"]
    for id in (request, 999):
        shown = await son.enter(lambda m, id=id: dialogs.see_request(m, id))
        assert shown.text == "Không tìm thấy nội dung này. Mở lại từ thẻ mới nhất."
        assert not son.has_dialog


async def test_only_the_author_gets_the_authors_buttons(desk: Desk) -> None:
    request = await desk.request()
    for name, mine in (("hạnh", True), ("khang", False)):
        reader = desk.people[name]
        await reader.enter(lambda m: dialogs.see_request(m, request))
        assert ("Rút yêu cầu" in reader.labels) is mine
        assert ("Bổ sung" in reader.labels) is mine
        assert "Gửi lại thẻ" in reader.labels


async def test_taken_back_after_being_asked(desk: Desk) -> None:
    request = await desk.request()
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.see_request(m, request))
    await hanh.press("Rút yêu cầu")
    assert hanh.labels == ["Quay lại", "Xác nhận rút"]
    assert (await desk.get(model.Request, request)).status == "deciding"
    shown = await hanh.press("Xác nhận rút")
    assert "Đã rút" in shown.text
    assert desk.line.alerts == ["YC-2026-0001 · Đã rút yêu cầu"]
    assert "Sửa và gửi lại" in hanh.labels
    assert (await desk.get(model.Request, request)).outcome == "withdrawn"


async def test_too_late_to_take_back_is_said_over_the_window(desk: Desk) -> None:
    request = await desk.request()
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.see_request(m, request))
    await hanh.press("Rút yêu cầu")
    await decide(desk, "khang", request, "refuse", "Trùng tin")
    shown = await hanh.press("Xác nhận rút")
    assert desk.line.alerts == [desk.wording.text("vi", "refusal-moved-on")]
    assert "Đã từ chối" in shown.text


async def test_the_card_is_posted_again(desk: Desk) -> None:
    request = await desk.request()
    hanh = desk.people["hạnh"]
    card = await desk.one(model.Card, request=request)
    await hanh.enter(lambda m: dialogs.see_request(m, request))
    await hanh.press("Gửi lại thẻ")
    assert desk.line.alerts == ["Đã gửi lại thẻ."]
    assert not hanh.has_dialog
    assert (await desk.get(model.Card, card.id)).version > card.version


async def test_adding_what_was_asked_for(desk: Desk) -> None:
    request = await desk.request()
    await decide(desk, "khang", request, "more", "Thiếu <tên> diễn giả")
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(lambda m: dialogs.supplement(m, request))
    assert shown.text.startswith("<b>YC-2026-0001 · Bổ sung · Tin bài · Khoa Kinh tế</b>")
    assert "Cần bổ sung: “Thiếu &lt;tên&gt; diễn giả”" in shown.text
    assert "Gửi bổ sung" in hanh.labels
    await hanh.press("Sửa một mục")
    await hanh.press("✓ Tiêu đề")
    await hanh.say("Hội thảo logistics xanh với PGS Nguyễn Bình")
    shown = await hanh.press("Gửi bổ sung")
    assert shown.text == "YC-2026-0001 · Đã gửi bổ sung."
    assert (await desk.one(model.Visit, request=request)).waiting == "decider"
    assert (await desk.get(model.Request, request)).subject == "Hội thảo logistics xanh với PGS Nguyễn Bình"


async def test_what_was_asked_for_is_read_in_the_readers_language(desk: Desk) -> None:
    request = await desk.request()
    await decide(desk, "khang", request, "more", "Thiếu thông tin")
    await desk.speak("hạnh", "en")
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(lambda m: dialogs.supplement(m, request))
    assert "“Information is missing”" in shown.text
    await hanh.press(next(label for label in hanh.labels if "Change" in label or "Edit" in label))
    await hanh.press(next(label for label in hanh.labels if "Text" in label))
    assert "“Information is missing”" in (await hanh.say("Khách mời: ông A.")).text


async def test_a_refused_request_is_sent_again_as_a_new_one(desk: Desk) -> None:
    request = await desk.request()
    await decide(desk, "khang", request, "refuse", "Trùng tin")
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.see_request(m, request))
    shown = await hanh.press("Sửa và gửi lại")
    assert shown.text.startswith("<b>Xem lại trước khi gửi")
    await hanh.press("Gửi yêu cầu")
    assert desk.line.alerts == ["YC-2026-0002: đã gửi yêu cầu."]


async def test_the_desk_edits_and_a_save_without_a_change_says_so(desk: Desk) -> None:
    request = await desk.request()
    await decide(desk, "khang", request)
    yen = desk.people["yến"]
    await yen.enter(lambda m: dialogs.edit(m, request))
    assert (await yen.press("Lưu biên tập")).text == "YC-2026-0001 · Nội dung không đổi nên không có bản mới."
    await yen.enter(lambda m: dialogs.edit(m, request))
    await yen.press("Sửa một mục")
    await yen.press("✓ Tiêu đề")
    await yen.say("Hội thảo về logistics xanh")
    assert (await yen.press("Lưu biên tập")).text == (
        "YC-2026-0001 · Đã lưu biên tập. Bước này còn chờ quyết định trên thẻ."
    )
    assert (await desk.get(model.Request, request)).subject == "Hội thảo về logistics xanh"


async def test_editing_is_refused_in_one_line(desk: Desk) -> None:
    request = await desk.request()
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(lambda m: dialogs.edit(m, request))
    assert shown.text == desk.wording.text("vi", "refusal-may-not-edit")
    assert not hanh.has_dialog


async def test_sending_too_late_keeps_the_draft(desk: Desk) -> None:
    """The request moved on while the addition was written: said over the window, nothing is lost."""
    request = await desk.request()
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.supplement(m, request))
    await decide(desk, "khang", request, "refuse", "Trùng tin")
    shown = await hanh.press("Gửi bổ sung")
    assert desk.line.alerts == [desk.wording.text("vi", "refusal-moved-on")]
    assert "Gửi bổ sung" in hanh.labels
    assert shown.text.startswith("<b>YC-2026-0001 · Bổ sung")
    assert "Bổ sung: Hội thảo" in (await hanh.enter(dialogs.my_work)).text


async def test_a_draft_that_was_sent_elsewhere(desk: Desk) -> None:
    """Two phones: what one sent, the other cannot send again, and says so."""
    draft = await desk.draft()
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    await desk.act("hạnh", SendDraft, draft)
    shown = await hanh.press("Sửa một mục")
    assert shown.text == desk.wording.text("vi", "refusal-draft-gone")
    assert hanh.labels == []
    shown = await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    assert shown.text == desk.wording.text("vi", "refusal-draft-gone")
    assert not hanh.has_dialog


async def test_a_draft_of_somebody_else_is_not_opened(desk: Desk) -> None:
    draft = await desk.draft()
    shown = await desk.people["khang"].enter(lambda m: dialogs.open_draft(m, draft))
    assert shown.text == desk.wording.text("vi", "refusal-draft-gone")


async def test_somebody_of_two_units_chooses(desk: Desk) -> None:
    son = desk.people["sơn"]
    assert "Chọn đơn vị" in (await son.enter(dialogs.start_new)).text
    assert son.labels == ["Khoa Hàng hải", "Phòng Đào tạo", "Đóng"]
    await son.press("Phòng Đào tạo")
    assert "Bước 1/4" in (await son.press("Tin bài")).text
    assert (await desk.one(model.Draft)).unit == "training"
    await son.press("Quay lại")
    assert "Chọn đơn vị" in (await son.press("Quay lại")).text
    await son.press("Khoa Hàng hải")
    assert "Bước 1/4" in (await son.press("Tin bài")).text
    open_drafts = await desk.app.ask(lambda work: work.store.all(model.Draft, sent_at=None))
    assert [d.unit for d in open_drafts] == ["navigation"]
    shown = await son.enter(lambda m: dialogs.start_new(m, "training"))
    assert "Gửi yêu cầu · Phòng Đào tạo" in shown.text


async def test_beginning_again_and_again_leaves_one_draft(desk: Desk) -> None:
    for _ in range(7):
        await desk.people["hạnh"].enter(dialogs.start_new)
        assert "Bước 1/4" in (await desk.people["hạnh"].press("Tin bài")).text
    assert len(await desk.app.ask(lambda work: work.store.all(model.Draft, sent_at=None))) == 1


async def test_a_sixth_draft_is_refused_with_the_way_out(desk: Desk) -> None:
    for n in range(5):
        await desk.draft(title=f"Nháp {n}")
    hanh = desk.people["hạnh"]
    assert "Còn 5 bản nháp chưa gửi" in (await hanh.enter(dialogs.start_new)).text
    await hanh.press("Yêu cầu mới")
    await hanh.press("Tin bài")
    assert desk.line.alerts == [desk.wording.text("vi", "refusal-too-many-drafts", limit=5)]
    assert "Đóng" in hanh.labels


async def test_nobody_without_a_unit_sends(desk: Desk) -> None:
    minh = desk.people["minh"]
    shown = await minh.enter(dialogs.start_new)
    assert shown.text == desk.wording.text("vi", "refusal-may-not-send")
    assert not minh.has_dialog


async def test_what_is_missing_is_named_and_filled_in(desk: Desk) -> None:
    request = await desk.request()
    await decide(desk, "khang", request, "more", "Thiếu ảnh")
    draft = (await desk.act("hạnh", StartSupplement, request)).id

    def lose(store: object) -> None:
        kept = store.get(model.Draft, draft)
        store.change(kept, answers={**kept.answers, "title": None, "body": None})

    await desk.database.write(lose)
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    assert "Còn thiếu: Tiêu đề, Nội dung." in shown.text
    assert "Gửi bổ sung" not in hanh.labels
    assert "Sửa · Tiêu đề" in (await hanh.press("Nhập mục còn thiếu")).text
    assert "Còn thiếu: Nội dung." in (await hanh.say("Tên")).text


async def test_the_windows_speak_the_readers_language(desk: Desk) -> None:
    await desk.request()
    await desk.speak("khang", "en")
    khang = desk.people["khang"]
    shown = await khang.enter(dialogs.my_work)
    assert "My work · To do: 1" in shown.text
    assert "To be decided by 16:30 Wednesday 25/11" in shown.text
