"""An offered version: what administrators read, who decides, and what the log keeps of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import time_sources
from bot.rules_at_start import report
from tests.kit.builders import Product
from tests.kit.day import on, on_monday
from tests.kit.editions import second
from tests.kit.rendered import message
from tests.rules.rule_files import (
    ADMINISTRATORS,
    TEXTS,
    A,
    B,
    C,
    answer,
    in_force,
    open_administered,
    start,
    states,
    version,
)
from wording import Wording
from wording.render import Message
from workflow.actions import AnswerOffer
from workflow.errors import Refusal
from workflow.model import AuditEntry, Membership, Notice
from workflow.rules import versions
from workflow.rules.card import offered


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_administered(tmp_path) as product:
        yield product


async def shown(product: Product, language: str = "vi") -> Message:
    """The newest message about the rules, in words."""
    notice = await product.newest(Notice, key=versions.NOTICE)
    view = await product.app.ask(lambda work: offered(work, notice))
    return message(view, language)


@on_monday
async def test_rules_written_over_are_offered_with_what_goes_by_the_edition(
    product: Product,
) -> None:
    await start(product, second(A))
    vi, en = await shown(product), await shown(product, "en")
    assert "chờ áp dụng · 1 chỗ thay đổi" in vi.text
    assert "Tệp chuyển sang cách viết 2 (edition: 2). Sáu điểm theo cách viết mới: yêu cầu của" in vi.text
    assert "1 change" in en.text
    lines = await product.database.read(report)
    assert lines[-1] == "  edition: 1 → 2, by which six meanings go (decision 0035)"
    await answer(product, "apply")
    await product.submit()
    assert await product.decide("head")


async def test_the_log_says_who_and_which(product: Product) -> None:
    await start(product, B)
    await answer(product, "keep")
    await start(product, C)
    await answer(product, "apply", "second administrator")
    entries = [e for e in await product.all(AuditEntry) if e.kind.startswith("rules")]
    admins = [product.ids[name] for name in ADMINISTRATORS]
    b, c = await version(product, "B"), await version(product, "C")
    assert [(e.kind, e.subject, e.actor) for e in entries[1:]] == [
        ("rules.offered", f"version/{b.id}", None),
        ("rules.kept", f"version/{b.id}", admins[0]),
        ("rules.offered", f"version/{c.id}", None),
        ("rules", f"version/{c.id}", admins[1]),
    ]
    assert all(
        digest in e.body for e, digest in zip(entries[1:], [b.digest] * 2 + [c.digest] * 2, strict=True)
    )


@on_monday
@pytest.mark.parametrize(("first", "said"), [("apply", "rules-applied"), ("keep", "rules-kept")])
async def test_the_second_one_is_told_who_was_first(product: Product, first: str, said: str) -> None:
    await start(product, B)
    await answer(product, first)
    letter = await in_force(product)
    for again in ("apply", "keep"):
        with pytest.raises(Refusal) as refused:
            await answer(product, again, "second administrator")
        assert refused.value.code == said
        words = Wording(product.app.rulebook.zone).text("vi", f"refusal-{said}", **refused.value.values)
        assert "Anh/Chị Administrator" in words
        assert "10:00 Thứ Hai 23/11" in words
    assert await in_force(product) == letter


@pytest.mark.parametrize(
    ("name", "code"),
    [("board", "not-administrator"), ("second administrator", "not-a-card"), ("nobody", "stranger")],
)
async def test_only_administrators_decide_and_each_on_their_own_message(
    product: Product, name: str, code: str
) -> None:
    """A press with the data of the administrator's message, sent by somebody else."""
    await start(product, B)
    actor = "desk" if name in ADMINISTRATORS else name
    with pytest.raises(Refusal, match=code):
        await answer(product, "apply", "administrator", actor)
    assert await states(product) == ["A applied", "B open"]


async def test_a_former_administrator_decides_nothing(product: Product) -> None:
    await start(product, B)
    role = await product.newest(Membership, person=product.ids["administrator"])
    await product.change(role, until=product.clock.now())
    with pytest.raises(Refusal, match="not-administrator"):
        await answer(product, "apply")
    refused = await product.newest(AuditEntry)
    assert (refused.kind, refused.actor) == ("refused.not-administrator", product.ids["administrator"])
    assert await in_force(product) == "A"


@pytest.mark.parametrize(("then", "code"), [("C", "rules-replaced"), ("A", "rules-withdrawn")])
async def test_an_offer_that_is_over_is_refused(product: Product, then: str, code: str) -> None:
    await start(product, B)
    old = await product.newest(Notice, key=versions.NOTICE, person=product.ids["administrator"])
    await start(product, TEXTS[then])
    with pytest.raises(Refusal, match=code):
        await product.app.do(AnswerOffer(product.actor("administrator"), old.id, "apply"))
    assert await product.app.ask(lambda work: offered(work, old)) is None
    assert await in_force(product) == "A"


@on_monday
async def test_the_message_says_each_place_and_counts_the_rest(product: Product) -> None:
    await start(product, C)
    said = await shown(product)
    assert said.text.split("\n") == [
        "Quy định đã sửa, chờ áp dụng · 2 chỗ thay đổi",
        "• Tin bài · tên gọi: Tin bài → Tin tức",
        "• Tin bài · bước 1 (Thủ trưởng đơn vị xác nhận) · thời hạn: 1 ngày làm việc → 2 ngày làm việc",
        "→ tin tức gửi 17:00 Thứ Sáu 27/11: xong chậm nhất 16:30 Thứ Hai 07/12 thay vì 16:30 Thứ Sáu 04/12",
        "Áp dụng thì yêu cầu mới theo quy định này ngay; bản nháp và yêu cầu đang có giữ quy định "
        "lúc bắt đầu. Chưa chọn thì quy định cũ vẫn có hiệu lực.",
    ]
    assert [[b.text for b in row] for row in said.buttons] == [["Áp dụng", "Giữ quy định cũ"]]
    assert "· 2 changes\n" in (await shown(product, "en")).text
    many = A.replace("within: 1 working day", "within: 3 working days")
    await start(product, many)
    lines = (await shown(product)).text.split("\n")
    assert "→ và 1 loại yêu cầu khác có hạn khác" in lines
    assert lines[13] == f"và {A.count('within: 1 working day') - 12} chỗ khác"
    await start(product, A + "\n# ghi chú\n")
    assert (await shown(product)).text.startswith(
        "Quy định đã sửa, chờ áp dụng · chỉ đổi ghi chú hoặc cách trình bày\n"
    )


@on_monday
async def test_the_message_says_what_runs_and_what_the_lawyer_notes(product: Product) -> None:
    """A note that the rules in force had already is not said again."""
    await product.submit()
    late = A.replace("lead_time: {at_least: 5 working", "lead_time: {at_least: 2 working")
    note = "các bước và việc đăng cần 1 ngày làm việc + 4 giờ làm việc + 1 ngày làm việc + 1 ngày làm việc"
    await start(product, late)
    lines = (await shown(product)).text.split("\n")
    assert lines[2] == "1 hồ sơ đang chạy giữ quy định lúc bắt đầu"
    assert lines[3].startswith("Lưu ý, dòng ")
    assert "1 working day + " in (await shown(product, "en")).text
    assert note in lines[3]
    await answer(product, "apply")
    await start(product, late.replace("vi: Tin bài,", "vi: Tin tức,"))
    assert "Lưu ý" not in (await shown(product)).text


@on("2026-11-27T17:30")
async def test_what_moves_is_said_of_an_evening_that_is_to_come(product: Product) -> None:
    await start(product, A.replace("within: 4 working hours", "within: 3 working days", 1))
    (moved,) = [each for each in (await shown(product)).text.split("\n") if each.startswith("→")]
    assert moved.startswith("→ tin bài gửi 17:00 Thứ Sáu 04/12: xong chậm nhất ")


@on_monday
async def test_the_command_says_what_is_in_force_and_what_waits(product: Product) -> None:
    await start(product, B)
    a, b = await version(product, "A"), await version(product, "B")
    now = time_sources.shown(product.clock.moment)
    assert await product.database.read(report) == [
        f"in force: version {a.id} ({a.digest[:12]}) since {now}",
        f"offered:  version {b.id} ({b.digest[:12]}) since {now}, waits for an administrator",
        "  request_types.news.stages[0].within: 1 working day → 2 working days",
    ]
    await answer(product, "keep")
    assert (await product.database.read(report))[1:] == [
        f"declined: version {b.id} ({b.digest[:12]}) at {now}, by Người Administrator"
    ]
