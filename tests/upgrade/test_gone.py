"""A window that today's program has lost: its person gets to their draft, and to everything else."""

from pathlib import Path

import pytest

from tests.kit.day import on
from tests.stories.steps import PATIENCE, pick, see
from tests.upgrade.kept import ON_BOTH_ENGINES, open_kept
from tests.upgrade.windows import CHOOSING

pytestmark = on("2026-12-01T22:15")


@pytest.mark.parametrize("dump", ON_BOTH_ENGINES)
async def test_a_window_that_is_gone_leads_back_to_its_draft(dump: str, tmp_path: Path) -> None:
    async with open_kept(dump, tmp_path) as office:
        person = office.people["Form:choice"]
        for name in ("Form:choice", "Conversing:asked"):  # as the dumps call it
            query = "UPDATE dialog_state SET data = replace(data, ?, 'Form:gone') WHERE key LIKE ?"
            office.change(query, name, f"%:{person.id}:%")
        await office.start()
        pressed = await person.press("Nghiên cứu", timeout=PATIENCE)
        assert "Cửa sổ này đã cũ" in (pressed.answer_text or "")
        await person.say("/viec")
        lists = await see(person, "Việc của tôi")
        if lists.button("Bản nháp"):  # the list that opens is the first that holds something
            await pick(person, "Bản nháp", "Hội thảo logistics xanh 2026")
        await pick(person, "1. Hội thảo", "Bước 3/4")
        for step in CHOOSING:
            await step.do(person)
        await office.settle()
        office.check()
        assert await office.stop() == 0
