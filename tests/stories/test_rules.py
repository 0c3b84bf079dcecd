"""A changed rules file over a restart: who is asked, who decides, and what goes on under which rules."""

import pytest

from sandbox.client import Pressed, Shown
from tests.kit.builders import RULES
from tests.kit.office import Office
from tests.stories.steps import PATIENCE, card, decide, see, submit

pytestmark = pytest.mark.asyncio(loop_scope="session")
NEWER = RULES.replace("vi: Tin bài,", "vi: Tin tức,").replace(
    "may: [more, refuse]\n        within: 1 working day",
    "may: [more, refuse]\n        within: 2 working days",
    1,
)
NEWEST = NEWER.replace("vi: Băng rôn,", "vi: Băng rôn và pano,")
HEAD = "Quy định đã sửa, chờ áp dụng"


async def restart(office: Office, rules: str) -> None:
    """Somebody edits the file while the bot is stopped."""
    await office.settle()
    await office.stop()
    (office.home / "config.yaml").write_text(rules, "utf-8")
    await office.start()


async def told(office: Office, who: str, says: str) -> Shown:
    """The message about the rules that a person got."""
    return await office.people[who].wait_for(
        lambda m: m.words.startswith(HEAD) and says in m.words, timeout=PATIENCE, since=0
    )


async def press(office: Office, who: str, message: Shown, label: str) -> Pressed:
    return await office.people[who].press(label, None, message.message_id, PATIENCE)


async def types(office: Office, who: str) -> list[str]:
    """Return the types that can be asked for."""
    await office.people[who].say("/moi")
    window = await see(office.people[who], "Chọn loại yêu cầu")
    found = [label for row in window.labels for label in row]
    await office.people[who].press("Đóng")
    return found


async def test_a_changed_file_starts_when_an_administrator_applies_it(own: Office) -> None:
    await own.hire("ngân", "Tạ Kim Ngân", "Chị", [("administrator", "training")])
    old = await submit(own, "hạnh")
    await restart(own, NEWER)
    change = "bước 1 (Thủ trưởng đơn vị xác nhận) · thời hạn: 1 ngày làm việc → 2 ngày làm việc"
    mine, theirs = await told(own, "quản trị", change), await told(own, "ngân", change)
    assert mine.labels == [["Áp dụng", "Giữ quy định cũ"]]
    assert "Tin bài" in await types(own, "hạnh")

    own.dismiss("ngân")
    refused = await press(own, "ngân", theirs, "Áp dụng")
    assert (refused.alert, refused.answer_text) == (
        True, "Việc này do quản trị viên thực hiện. Thao tác của Anh/Chị không có hiệu lực."
    )  # fmt: skip
    own.dismiss("ngân", on=False)

    listed = await own.command("rules")
    assert "offered:" in listed.out
    assert "request_types.news.stages[0].within: 1 working day → 2 working days" in listed.out

    applied = await press(own, "quản trị", mine, "Áp dụng")
    assert applied.answer_text == "Đã áp dụng quy định mới. Yêu cầu mới theo quy định này từ bây giờ."
    for who, message in (("quản trị", mine), ("ngân", theirs)):
        over = await own.people[who].wait_for("Quy định mới đã áp dụng · 2 chỗ thay đổi", since=0)
        assert over.message_id == message.message_id
        assert change in over.words
        assert "Anh Bảo đã áp dụng lúc " in over.words
        assert not over.buttons

    new = await submit(own, "hạnh", "Ngày hội việc làm", kind="Tin tức")
    await card(own, "khang", new, "· Tin tức\n")
    shown = await card(own, "khang", old, "· Tin bài\n")
    assert "Căn cứ: Quy định đăng tải tin bài, Điều 5" in shown.words
    await decide(own, "khang", old, "Xác nhận")
    await card(own, "yến", old, "· Tin bài\n")
    versions = own.ask("SELECT rules FROM request WHERE reference IN (?, ?) ORDER BY id", old, new)
    assert versions[0] < versions[1]


async def test_an_older_message_after_a_newer_file(own: Office) -> None:
    await restart(own, RULES)
    first = await told(own, "quản trị", "Tin tức → Tin bài")
    await restart(own, NEWEST)
    await told(own, "quản trị", "• Băng rôn · tên gọi: Băng rôn → Băng rôn và pano")
    over = await own.people["quản trị"].wait_for("Đã có bản quy định mới hơn", since=0)
    assert over.message_id == first.message_id
    assert not over.buttons
    assert own.ask("SELECT count(*) FROM outbox WHERE key = 'rules-offered' GROUP BY person") == [(3,), (3,)]
