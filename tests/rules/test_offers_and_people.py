"""An offer of rules says which of their posts nobody holds, before they are applied."""

from pathlib import Path

import pytest

from tests.kit.builders import open_product
from tests.kit.council_rules import CHAIR, needs
from tests.rules.rule_files import answer, start
from tests.rules.second_rules import SECOND, before_desk, changed, question
from tests.rules.test_rule_offers import shown

WHO = "{kind: person, title: {vi: Người chủ trì, en: Chair}, role: chair, required: true}"
TITLE = "{vi: Phó Hiệu trưởng phụ trách, en: Vice-Rector in charge}"
DEPUTY = f"  deputy:\n    title: {TITLE}\n    of: organisation\n"
NO_DEPUTY = SECOND.replace(DEPUTY, "").replace("    substitutes: [deputy]\n", "")
NO_DEPUTY = NO_DEPUTY.replace("then: deputy", "then: office")
OFFERS: dict[str, tuple[str, list[str]]] = {
    "a role that nothing names": (changed(CHAIR), []),
    "a role": (
        changed(CHAIR, before_desk("first", "{english: no}", "chair")),
        ["• Chưa ai giữ vai trò “Chủ tịch Hội đồng”, cũng chưa có người thay"],
    ),
    "a post in a unit": (
        changed(before_desk("first", "{english: no}", "unit_deputy in training")),
        ["• Chưa có “Phó thủ trưởng đơn vị”, cũng chưa có người thay, ở: Phòng Đào tạo"],
    ),
    "a post that is lacking already": (
        changed(before_desk("first", "{english: no}", "unit_head in training")),
        [],
    ),
    "too few": (needs("5"), ["• “Ban Giám hiệu” mới có 3 người, cần 5 người đồng ý"]),
    "enough": (needs("3"), []),
    "a question": (
        changed(CHAIR, question("who", WHO)),
        ["• Câu hỏi bắt buộc “Người chủ trì” chưa chọn được ai hoặc đơn vị nào"],
    ),
    "a role that goes": (
        NO_DEPUTY,
        ["• “Phó Hiệu trưởng phụ trách” không còn trong quy định; 1 người đang giữ"],
    ),
}


@pytest.mark.parametrize("what", OFFERS)
async def test_what_nobody_fills_is_said_with_the_offer(what: str, tmp_path: Path) -> None:
    rules, said = OFFERS[what]
    async with open_product(tmp_path, SECOND) as product:
        await start(product, rules)
        lines = (await shown(product)).text.split("\n")
        told = lines[lines.index("Về người giữ vai trò:") + 1 : -1] if said else []
        assert told == said
        assert said or "Về người giữ vai trò:" not in lines
        assert await answer(product, "apply") == "said-rules-applied"
