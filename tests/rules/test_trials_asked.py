"""The questions of a trial in the chat: by which rules, of which type, for which day, sent when."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import SHIPPED, Product, open_product
from tests.kit.day import on_monday
from tests.rules.rule_files import start
from tests.rules.talking import Talking

pytestmark = on_monday

FASTER = SHIPPED.replace("within: 4 working hours", "within: 30 minutes", 1)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, SHIPPED) as opened:
        yield opened


async def asked(product: Product) -> Talking:
    administrator = Talking(product, "administrator")
    await administrator.begin("trial")
    return administrator


async def test_a_moment_of_sending_is_typed_or_it_is_now(product: Product) -> None:
    administrator = await asked(product)
    await administrator.press("Tin bài")
    await administrator.press("Khoa Kinh tế")
    assert "[Bây giờ]" in await administrator.window()
    await administrator.say("17h 27/11/2026")
    said = await administrator.window()
    assert "Đi thử: Tin bài, gửi lúc 17:00 Thứ Sáu 27/11/2026" in said
    assert "chậm nhất 16:30 Thứ Ba 01/12" in said


async def test_what_is_no_moment_is_asked_again(product: Product) -> None:
    administrator = await asked(product)
    await administrator.press("Tin bài")
    await administrator.press("Khoa Kinh tế")
    for typed in ("hôm nào đó", "27/11/2026"):
        assert (await administrator.say(typed)).became == "problem"
    assert "Gửi lúc nào?" in await administrator.window()
    await administrator.press("Bây giờ")
    assert "gửi lúc 10:00 Thứ Hai 23/11" in await administrator.window()


async def test_rules_on_offer_are_tried_before_they_are_in_force(product: Product) -> None:
    await start(product, FASTER)
    administrator = await asked(product)
    assert "Theo quy định nào?" in await administrator.window()
    await administrator.press("Bản đang chờ áp dụng")
    for pressed in ("Tin bài", "Khoa Kinh tế", "Bây giờ"):
        await administrator.press(pressed)
    said = await administrator.window()
    assert "Theo bản quy định đang chờ áp dụng." in said
    assert "Thời hạn 30 phút" in said
    assert "quy tắc W-01 bản 2" in said


async def test_those_in_force_are_tried_beside_an_offer(product: Product) -> None:
    await start(product, FASTER)
    administrator = await asked(product)
    for pressed in ("Đang áp dụng", "Tin bài", "Khoa Kinh tế", "Bây giờ"):
        await administrator.press(pressed)
    said = await administrator.window()
    assert "30 phút" not in said
    assert "quy tắc W-01 bản 1" in said
