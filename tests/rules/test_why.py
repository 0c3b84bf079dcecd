"""Why a request waits, why somebody has it, and why they were reminded, as each of them reads it (D14)."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest

from bot import why
from tests.kit.builders import SHIPPED, Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.kit.rendered import WORDING
from tests.kit.there import there
from tests.rules.test_clocks import digests, go
from workflow.actions import SetAway
from workflow.model import Person
from workflow.requests import explained
from workflow.work import Work

pytestmark = on_monday


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, SHIPPED) as opened:
        yield opened


async def told(product: Product, name: str, language: str = "vi") -> list[str]:
    """The words that somebody reads about the newest request."""
    request = await product.request()

    def say(work: Work) -> list[str]:
        person = there(work.store.get(Person, product.ids[name]))
        return [WORDING.say(language, line) for line in explained.reasons(work, person, request)]

    return await product.app.ask(say)


COUNTED = "Thời hạn 1 ngày làm việc, tính từ 10:00 Thứ Hai 23/11, không tính ngày nhận, quy tắc W-01 bản 1"
UNIT = "Xác nhận · Thủ trưởng đơn vị (Anh/Chị Head), từ 10:00 Thứ Hai 23/11, hạn 16:30 Thứ Tư 25/11"


async def test_whoever_decides_reads_who_is_waited_for_and_by_which_rule(
    product: Product,
) -> None:
    await product.submit()
    assert (await told(product, "head"))[2:] == [
        f"Đang chờ: {UNIT}",
        COUNTED,
        "Anh/Chị có việc này vì giữ vai trò Thủ trưởng đơn vị: Xác nhận",
    ]
    assert (await told(product, "author"))[2:] == [f"Đang chờ: {UNIT}", COUNTED, "Anh/Chị là người gửi."]


async def test_an_administrator_reads_the_place_in_the_file_and_all_reminders(
    product: Product,
) -> None:
    await product.submit()
    await go(product, "25/11 08:00")
    await digests(product)
    said = await told(product, "administrator")
    assert "Trong tệp quy định: request_types.news.stages[0], bản 1" in said
    assert said[-2] == "Anh/Chị là quản trị viên nên xem được yêu cầu này."
    assert said[-1].startswith("Anh/Chị Head · Nhắc gần nhất lúc ")
    assert not [line for line in await told(product, "author") if "request_types" in line]


async def test_a_substitute_reads_whom_they_stand_in_for(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), datetime(2028, 1, 1, tzinfo=ZONE)))
    await product.submit()
    said = "Anh/Chị có việc này với vai trò Phó thủ trưởng đơn vị, thay Thủ trưởng đơn vị: Xác nhận"
    assert (await told(product, "deputy head"))[-1] == said


async def test_whoever_comes_in_late_reads_why(product: Product) -> None:
    await product.reach("board")
    await go(product, "30/11 08:00")
    said = await told(product, "deputy")
    assert said[2].startswith("Đã quá hạn: Phê duyệt · Ban Giám hiệu (")
    late = "Anh/Chị có việc này với vai trò Phó Hiệu trưởng phụ trách vì Ban Giám hiệu đã quá hạn: Phê duyệt"
    assert late in said


async def test_a_task_says_who_has_it_until_when(product: Product) -> None:
    await product.reach("publishing")
    said = await told(product, "webmaster")
    assert said[2].startswith("Đang chờ: Website tiếng Việt · Quản trị website (Anh/Chị Webmaster), từ ")
    assert "Anh/Chị có việc này vì giữ vai trò Quản trị website: Website tiếng Việt" in said
    assert (await told(product, "head"))[-1].startswith("Anh/Chị xem được vì có vai trò")


async def test_who_looks_again_at_what_is_out_has_until_when_and_by_which_rule(product: Product) -> None:
    await product.reach("rechecking")
    said = await told(product, "administrator")
    assert said[2].startswith("Đang chờ người gửi kiểm tra lại, từ 10:00 Thứ Hai 23/11, hạn 16:30 Thứ ")
    assert said[3] == "Trong tệp quy định: request_types.news.result.recheck_within, bản 1"
    assert (await told(product, "author"))[2] == said[2]


async def test_what_is_over_waits_for_nobody(product: Product) -> None:
    await product.reach("publishing")
    await product.publish()
    await product.recheck()
    assert "Không còn chờ ai." in await told(product, "author")
    assert "It waits for nobody any more." in await told(product, "author", "en")


async def test_the_command_answers_in_vietnamese_unless_asked_otherwise(product: Product) -> None:
    await product.submit()
    await go(product, "25/11 08:00")
    await digests(product)

    async def asked(language: str) -> str:
        return "\n".join(
            await product.database.read(lambda store: why.report(store, "YC-2026-0001", None, language))
        )

    assert "    vì việc sắp đến hạn (lần 1), mốc hạn số " in await asked("vi")
    assert "    why: it is due soon (reminder 1), due row " in await asked("en")
    assert "; căn cứ Quy định đăng tải tin bài, Điều 5" in await asked("vi")


async def test_a_request_is_found_by_its_number_and_by_nothing_else(product: Product) -> None:
    await product.submit()
    request = await product.request()
    names = (" yc-2026-0001", "YC-2026-0002", "Hội thảo")
    assert await product.app.ask(lambda work: [explained.find(work, name) for name in names]) == [
        request.id,
        0,
        0,
    ]
