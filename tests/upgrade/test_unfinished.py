"""Updates that were carried out and not finished, where today's program cannot repeat what they did."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from storage.schema import migrate
from tests.kit.day import on
from tests.stories.steps import PATIENCE, card
from tests.upgrade.kept import ON_BOTH_ENGINES, Kept, open_kept

pytestmark = [on("2026-12-01T22:15"), pytest.mark.parametrize("kept", ON_BOTH_ENGINES, indirect=True)]
TOLD = {
    "vi": "Thao tác này đã được ghi nhận trước khi Loa được nâng cấp, không cần làm lại.",
    "en": "This was recorded before Loa was upgraded; it need not be done again.",
}


@pytest_asyncio.fixture
async def kept(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Kept]:
    """The office at the schema of today, its bot not yet started."""
    async with open_kept(request.param, tmp_path) as office:
        migrate(office.database, tmp_path / "before")
        yield office
        await office.settle()
        assert office.ask("SELECT count(*) FROM inbox WHERE state != 'done'") == [(0,)]
        assert office.ask("SELECT count(*) FROM outbox WHERE key = 'notice-unexpected'") == [(0,)]
        office.check()
        assert await office.stop() == 0


def unfinished(office: Kept) -> list[int]:
    return [number for (number,) in office.ask("SELECT id FROM inbox WHERE state = 'new' ORDER BY id")]


@pytest.mark.parametrize(
    ("language", "kept_effect"),
    [("vi", {"action": "ConfirmByUnit"}), ("en", {"result": '{"toast": "said-pass-confirm"}'})],
)
async def test_a_press_on_a_card(kept: Kept, language: str, kept_effect: dict[str, str]) -> None:
    """It is not handled again, the card shows what it did, and the person is told in a line."""
    ((name, value),) = kept_effect.items()
    kept.change(f"UPDATE effect SET {name} = ?", value)
    kept.change("UPDATE person SET language = ?", language)
    decided = kept.ask("SELECT count(*) FROM decision")[0][0]
    await kept.start()
    await kept.people["khang"].wait_for(TOLD[language], timeout=PATIENCE, since=0)
    await kept.settle()
    reference = kept.case("unfinished, done")
    shown = await card(kept, "khang", reference)
    assert "pass" not in str([button.data for row in shown.buttons for button in row])
    query = "SELECT count(*) FROM decision JOIN request r ON r.id = request WHERE reference = ?"
    assert kept.ask(query, reference) == [(1,)]
    assert kept.ask("SELECT count(*) FROM decision") == [(decided + 1,)]  # the other update is done now


async def test_words_typed_into_a_window(kept: Kept) -> None:
    """The window is drawn again below what was typed, and the words are not taken a second time."""
    _, typed = unfinished(kept)
    kept.change("INSERT INTO effect (cause, result, action) VALUES (?, '{}', 'AskForMore')", f"{typed}.1")
    decided = kept.ask("SELECT count(*) FROM decision")
    khang = kept.people["khang"]
    await kept.start()
    told = await khang.wait_for(TOLD["vi"], timeout=PATIENCE, since=0)
    await kept.settle()
    window = await khang.wait_for("Nhập nội dung cần bổ sung", timeout=PATIENCE, since=0)
    assert window.message_id > told.message_id
    assert window.buttons
    assert kept.ask("SELECT count(*) FROM decision") == decided
