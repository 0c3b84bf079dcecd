"""Changed rules are drafted, reviewed and approved from the chat by three people, over a changing file."""

import pytest

from tests.kit.there import there
from tests.rules.test_signatures import NEW, NEWER, SIGNED
from tests.stories.conftest import running
from tests.stories.steps import PATIENCE
from tests.stories.test_rules import press, restart, told, types

pytestmark = pytest.mark.asyncio(loop_scope="session")
BY_DEPUTY = ("reviews: office", "reviews: deputy")


async def test_three_people_sign_and_an_old_message_signs_nothing(
    way: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    signed, new, newer = (text.replace(*BY_DEPUTY) for text in (SIGNED, NEW, NEWER))
    async with running(way, tmp_path_factory.mktemp("office"), signed) as office:
        await office.sandbox.answer_within(600)
        await restart(office, new)
        first = await told(office, "yến", "Chờ người soạn thảo ký: Phòng Truyền thông")
        assert (await press(office, "yến", first, "Ký")).answer_text == "Đã ký. Người ký tiếp theo được báo."
        old = await told(office, "dũng", "Chờ người xem xét ký: Phó Hiệu trưởng phụ trách")
        assert "Soạn thảo: Phòng Truyền thông (Cô Yến) đã ký lúc " in old.words
        sign = there(old.button("Ký")).data or ""

        await restart(office, newer)  # the file changes in between
        over = await office.people["dũng"].wait_for("Đã có bản quy định mới hơn", since=0)
        assert (over.message_id, over.buttons) == (old.message_id, [])
        late = await office.people["dũng"].press_data(sign, None, old.message_id, timeout=PATIENCE)
        assert late.answer_text == (
            "Đã có bản quy định mới hơn nên bản này không còn áp dụng được. Dùng các nút ở tin mới nhất."
        )

        for who in ("yến", "dũng"):
            await press(office, who, await told(office, who, "Tin bài → Bản tin"), "Ký")
        last, other = [await told(office, who, "Chờ người phê duyệt ký: ") for who in ("minh", "thu")]
        assert "Tin bài" in await types(office, "hạnh")
        applied = await press(office, "minh", last, "Ký")
        assert applied.answer_text == "Đã áp dụng quy định mới. Yêu cầu mới theo quy định này từ bây giờ."
        gone = await office.people["thu"].wait_for("Thầy Minh đã áp dụng lúc ", since=0)
        assert gone.message_id == other.message_id
        assert "Xem xét: Phó Hiệu trưởng phụ trách (Thầy Dũng) đã ký lúc " in gone.words
        assert "Bản tin" in await types(office, "hạnh")
        assert office.ask("SELECT part FROM rule_signature ORDER BY id") == [
            ("drafts",), ("drafts",), ("reviews",), ("approves",)
        ]  # fmt: skip
