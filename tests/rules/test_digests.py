"""The digest: what is late first, marked and counted; each line with the button that leads to it."""

from pathlib import Path

import pytest

from tests.builders import Product, open_product
from tests.day import ZONE, on_monday
from tests.rules.test_clocks import go
from wording import Wording
from wording.render import card as render_card
from workflow import nudges
from workflow.digests import digest as digest_of
from workflow.model import Notice

pytestmark = on_monday


async def shown(product: Product, notice: Notice, language: str = "vi") -> str:
    """A digest as it would be sent now, with its buttons."""
    view = (await product.app.ask(lambda work: digest_of(work, notice))).view
    if view is None:
        return ""
    found = render_card(view, language, Wording(ZONE))[-1]
    rows = [" ".join(f"[{button.text}]" for button in row) for row in found.buttons]
    return "\n".join([found.text, *rows])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "vi",
            "Nhắc việc · 2 việc, 1 quá hạn\n"
            "1. Quá hạn từ 16:30 Thứ Tư 25/11: phê duyệt “Hội thảo logistics xanh” (Anh/Chị Author gửi, "
            "YC-2026-0001)\n"
            "2. Hôm nay, 16:30 Thứ Năm 26/11: phê duyệt “Hội thảo logistics xanh” (Anh/Chị Author gửi, "
            "YC-2026-0002)\n"
            "[1. Hội thảo logist…]\n[2. Hội thảo logist…]\n[Việc của tôi]\n[Đã nắm] [Để sáng sau]",
        ),
        (
            "en",
            "Reminder · 2 things, 1 overdue\n"
            "1. Overdue since 16:30 Wednesday 25/11: approve “Hội thảo logistics xanh” (sent by "
            "Anh/Chị Author, YC-2026-0001)\n"
            "2. Today, 16:30 Thursday 26/11: approve “Hội thảo logistics xanh” (sent by Anh/Chị Author, "
            "YC-2026-0002)\n"
            "[1. Hội thảo logist…]\n[2. Hội thảo logist…]\n[My work]\n[Noted] [Next workday]",
        ),
    ],
)
async def test_what_is_late_comes_first_and_is_counted(tmp_path: Path, language: str, said: str) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("board")
        await go(product, "25/11 08:00")
        await product.reach("board")
        await go(product, "26/11 07:30")
        who = product.ids["second board"]
        notice = await product.newest(Notice, key=nudges.DIGEST, person=who)
        assert await shown(product, notice, language) == said
