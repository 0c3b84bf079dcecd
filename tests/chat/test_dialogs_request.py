"""One request in its window: in full, adding to it, editing it, taking it back."""

from functools import partial

import dialogs
from tests.chat.desk import Desk
from tests.chat.steps import decide
from tests.kit.day import on_monday
from workflow import model
from workflow.text import units

pytestmark = on_monday


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
        shown = await son.enter(partial(dialogs.see_request, request_id=id))
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
