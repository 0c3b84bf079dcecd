"""Files as answers to a request that is asked by the engine of conversations, on any platform."""

import pytest

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.talking import Talking, product
from workflow.actions import GiveFile
from workflow.media.files import SentFile

pytestmark = on_monday

__all__ = ["product"]


@pytest.fixture
async def author(product: Product) -> Talking:
    return Talking(product, "author")


async def test_a_field_has_any_name_and_is_asked(product: Product, author: Talking) -> None:
    """The draft of a press text is called “draft”, as the draft of the request is."""
    await author.begin("request")
    await author.press("Mời báo chí")
    for words in ("28/12", "đúng", "Hội thảo logistics", "8h30", "đúng", "Hội trường A"):
        await author.say(words)
    assert (await author.window()).startswith("Bước 5/5 · Dự thảo thông tin báo chí")
    assert (await author.kept()).at == "draft"
    draft_file = SentFile("document", "id-d", "d", 1, "du-thao.docx")
    await product.app.do(GiveFile(product.actor("author"), author.id, draft_file))
    assert (await author.window()).startswith("Mời báo chí · Mục không bắt buộc")
    await author.press("Quay lại")
    assert "Tệp: du-thao.docx" in await author.window()
    await author.press("Giữ nguyên")
    assert (await author.window()).startswith("Mời báo chí · Mục không bắt buộc")
