"""Short questions: a reason, a link, what is wrong. One typed answer acts, one line closes."""

from functools import partial

import pytest

import dialogs
from tests.chat.desk import Desk, photo, sticker
from tests.chat.steps import decide
from tests.kit.day import on_monday
from workflow import model

pytestmark = on_monday


async def asked(desk: Desk, verdict: model.Verdict) -> tuple[int, int, int]:
    """A request in the hands of the head of the unit, who is asked for a reason."""
    request = await desk.request()
    visit = await desk.one(model.Visit, request=request)
    revision = await desk.one(model.Revision, request=request)
    await desk.people["khang"].enter(lambda m: dialogs.ask_reason(m, verdict, visit.id, revision.id))
    return request, visit.id, revision.id


@pytest.mark.parametrize(
    ("verdict", "line"),
    [("more", "YC-2026-0001 · Đã yêu cầu bổ sung."), ("refuse", "YC-2026-0001 · Đã từ chối.")],
)
async def test_a_typed_reason_decides(desk: Desk, verdict: model.Verdict, line: str) -> None:
    await asked(desk, verdict)
    khang = desk.people["khang"]
    assert "YC-2026-0001 · Chờ đơn vị xác nhận" in khang.window.text
    assert khang.labels == ["Hủy"]
    shown = await khang.say("Thiếu <tên> & ảnh")
    if verdict == "refuse":
        assert "với lý do “Thiếu &lt;tên&gt; &amp; ảnh”?" in shown.text
        assert khang.labels == ["Quay lại", "Yêu cầu bổ sung", "Từ chối"]
        assert await desk.find(model.Decision) is None
        shown = await khang.press("Từ chối")
    assert shown.text == line
    assert not khang.has_dialog
    decision = await desk.one(model.Decision)
    assert (decision.verdict, decision.reason) == (verdict, "Thiếu <tên> & ảnh")


async def test_more_is_asked_for_instead_of_refusing(desk: Desk) -> None:
    await asked(desk, "refuse")
    khang = desk.people["khang"]
    await khang.say("Thiếu tên diễn giả")
    assert "Nhập nội dung cần bổ sung" in (await khang.press("Yêu cầu bổ sung")).text
    assert await desk.find(model.Decision) is None
    assert (await khang.say("Tên diễn giả")).text == "YC-2026-0001 · Đã yêu cầu bổ sung."
    decision = await desk.one(model.Decision)
    assert (decision.verdict, decision.reason) == ("more", "Tên diễn giả")


async def test_a_reason_needs_words(desk: Desk) -> None:
    await asked(desk, "refuse")
    khang = desk.people["khang"]
    assert "Câu trả lời chưa có nội dung" in (await khang.say("\u200b")).text
    assert "cần trả lời bằng chữ" in (await khang.give(**sticker())).text
    assert "tối đa 1.000 ký tự" in (await khang.say("d" * 1001)).text
    assert await desk.find(model.Decision) is None
    assert (await khang.press("Hủy")).text == "Đã đóng, chưa ghi nhận gì."
    assert not khang.has_dialog


async def test_somebody_else_is_quicker_than_the_last_question(desk: Desk) -> None:
    request, _, _ = await asked(desk, "refuse")
    khang = desk.people["khang"]
    await khang.say("Trùng tin")
    await decide(desk, "khang", request)
    await khang.press("Từ chối")
    assert (await desk.one(model.Decision)).verdict == "pass"
    assert "Yêu cầu đã" in khang.window.text


async def test_somebody_else_was_quicker(desk: Desk) -> None:
    request, visit, revision = await asked(desk, "refuse")
    await decide(desk, "khang", request)
    khang = desk.people["khang"]
    shown = await khang.say("Trùng tin")
    assert "Thầy Khang xác nhận lúc 10:" in shown.text
    assert not khang.has_dialog
    shown = await khang.enter(lambda m: dialogs.ask_reason(m, "refuse", visit, revision))
    assert "Thầy Khang xác nhận lúc 10:" in shown.text
    assert not khang.has_dialog


async def test_the_text_changed_meanwhile(desk: Desk) -> None:
    request, _, _ = await asked(desk, "refuse")
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.supplement(m, request))
    await hanh.press("Sửa một mục")
    await hanh.press("✓ Tiêu đề")
    await hanh.say("Tên khác")
    await hanh.press("Gửi bổ sung")
    shown = await desk.people["khang"].say("Trùng tin")
    assert shown.text == desk.wording.text("vi", "refusal-text-changed")
    assert await desk.find(model.Decision) is None


async def test_a_stranger_to_the_request_gets_no_question(desk: Desk) -> None:
    _, visit, revision = await asked(desk, "refuse")
    son = desk.people["sơn"]
    await son.enter(lambda m: dialogs.ask_reason(m, "refuse", visit, revision))
    assert not son.has_dialog


async def released(desk: Desk) -> tuple[int, list[int]]:
    request = await desk.request()
    for name in ("khang", "yến", "minh"):
        await decide(desk, name, request)
    tasks = await desk.app.ask(lambda work: work.store.all(model.Task, request=request))
    return request, [task.id for task in tasks]


async def test_a_ready_made_reason_is_asked_for_once_more_in_the_readers_language(desk: Desk) -> None:
    request, _ = await released(desk)
    await desk.speak("minh", "en")
    minh = desk.people["minh"]
    await minh.enter(lambda m: dialogs.ask_step(m, "recall", request))
    assert "Recall it because of “Information is missing”" in (await minh.press("Information")).text
    await minh.press("Recall")
    assert (await desk.one(model.Intervention, request=request)).reason == "Thiếu thông tin"


async def test_a_link_that_will_not_do_is_asked_for_again(desk: Desk) -> None:
    _, (task, _) = await released(desk)
    dat = desk.people["đạt"]
    shown = await dat.enter(lambda m: dialogs.ask_result(m, task))
    assert "Website tiếng Việt: dán đường dẫn" in shown.text
    assert "Chưa đúng dạng đường dẫn" in (await dat.say("đã đăng")).text
    assert "có kèm tên đăng nhập" in (await dat.say("https://a:b@vidu.edu.vn/tin")).text
    assert "cần một đường dẫn" in (await dat.give(**sticker())).text
    kept = (
        "YC-2026-0001 · Đã ghi đường dẫn. Thời điểm đăng: vừa xong; đăng từ trước thì nhắn giờ, ví dụ: 09:15."
    )
    assert (await dat.say("https://vidu.edu.vn/tin")).text == kept
    assert (await desk.get(model.Task, task)).link == "https://vidu.edu.vn/tin"
    shown = await dat.enter(lambda m: dialogs.ask_result(m, task))
    assert shown.text == "Anh Đạt đã trả kết quả cho kênh này. Không cần thao tác thêm."


async def test_a_link_in_a_sentence_is_shown_before_it_is_the_result(desk: Desk) -> None:
    _, (task, _) = await released(desk)
    dat = desk.people["đạt"]
    await dat.enter(lambda m: dialogs.ask_result(m, task))
    shown = await dat.say("Em đăng rồi nhé https://vidu.edu.vn/tin/1")
    assert "Đã ghi nhận: https://vidu.edu.vn/tin/1 (vừa đăng xong). Đúng không?" in shown.text
    assert dat.labels == ["Đúng", "Nhập lại", "Hủy"]
    asked = (await dat.say("chưa đúng")).text
    assert "Chưa ghi. Đề nghị nhập lại." in asked
    assert "dán đường dẫn của bài đã đăng" in asked
    await dat.say("Em đăng rồi nhé https://vidu.edu.vn/tin/2.")
    assert (await desk.get(model.Task, task)).state == "open"
    assert (
        "Đã ghi đường dẫn. Thời điểm đăng: vừa xong; đăng từ trước thì nhắn giờ, ví dụ: 09:15."
        in (await dat.press("Đúng")).text
    )
    assert (await desk.get(model.Task, task)).link == "https://vidu.edu.vn/tin/2"


async def test_only_publishers_return_links(desk: Desk) -> None:
    _, (task, _) = await released(desk)
    yen = desk.people["yến"]
    await yen.enter(lambda m: dialogs.ask_result(m, task))
    shown = await yen.say("https://vidu.edu.vn/tin")
    assert shown.text == desk.wording.text("vi", "refusal-not-publisher")
    assert (await desk.get(model.Task, task)).state == "open"


async def test_a_note_of_what_is_wrong_never_means_right(desk: Desk) -> None:
    request, tasks = await released(desk)
    for task in tasks:
        await desk.people["đạt"].enter(partial(dialogs.ask_result, task_id=task))
        await desk.people["đạt"].say("https://vidu.edu.vn/tin")
    recheck = await desk.one(model.Recheck, request=request)
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.ask_wrong(m, recheck.id))
    await hanh.say("\u200b\u2060")
    assert (await desk.get(model.Recheck, recheck.id)).answer is None
    shown = await hanh.say("Sai tên diễn giả")
    assert shown.text == "YC-2026-0001 · Đã báo sai sót, đang chờ đính chính."
    kept = await desk.get(model.Recheck, recheck.id)
    assert (kept.answer, kept.note) == ("wrong", "Sai tên diễn giả")
    shown = await hanh.enter(lambda m: dialogs.ask_wrong(m, recheck.id))
    assert shown.text == desk.wording.text("vi", "refusal-already-answered")


async def of(desk: Desk, type: str) -> int:
    """The open task of a released request of a type."""
    request = await desk.request(type=type)
    for name in ("khang", "yến", "minh"):
        await decide(desk, name, request)
    return (await desk.one(model.Task, request=request, afterwards=False)).id


async def test_photos_are_the_result_of_a_banner(desk: Desk) -> None:
    task = await of(desk, "banner")
    yen = desk.people["yến"]
    shown = await yen.enter(lambda m: dialogs.ask_result(m, task))
    assert "Treo băng rôn: gửi ảnh chụp kết quả, tối đa 10 ảnh" in shown.text
    assert yen.labels == ["Để sau"]
    assert "Mục này cần ảnh" in (await yen.give(**sticker())).text
    for name in ("một", "hai", "hai"):
        await yen.give(**photo(name))
    assert desk.wants_redraw
    shown = await yen.say("!redraw")
    assert "Ảnh hoặc tệp này đã có" in shown.text
    assert "Đã nhận 2/10 ảnh" in shown.text
    assert yen.labels == ["Bỏ ảnh", "Chú thích chung", "Xong", "Để sau"]
    assert "Đã nhận 1/10 ảnh" in (await yen.say("bỏ 1")).text
    assert "YC-2026-0001 · Đã ghi kết quả." in (await yen.press("Xong")).text
    kept = await desk.get(model.Task, task)
    assert (kept.state, len(kept.photos)) == ("done", 1)


async def test_a_note_is_the_result_of_an_invitation_of_the_press(desk: Desk) -> None:
    task = await of(desk, "press")
    yen = desk.people["yến"]
    shown = await yen.enter(lambda m: dialogs.ask_result(m, task))
    assert "Mời báo chí: nhập kết quả đã thực hiện" in shown.text
    assert "chưa có nội dung" in (await yen.say("\u200b")).text
    assert "YC-2026-0001 · Đã ghi kết quả." in (await yen.say("Đã mời Báo Biển Xanh")).text
    assert (await desk.get(model.Task, task)).note == "Đã mời Báo Biển Xanh"
