"""The bot is killed while an administrator applies changed rules: applied once, and followed from then on."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.broken import BrokenOffice, open_broken
from tests.faults.conftest import SERVED_AT_NIGHT
from tests.faults.invariants import check_all
from tests.faults.points import APPLYING, Point
from tests.kit.engines import SQLITE
from tests.stories.steps import PATIENCE, begin

NEWER = BrokenOffice.rules.replace("vi: Tin bài,", "vi: Tin tức,")


@pytest.mark.parametrize("point", APPLYING, ids=lambda point: point.name)
@pytest.mark.parametrize("engine", [SQLITE, SERVED_AT_NIGHT])
async def test_killed_while_rules_are_applied(point: Point, engine: str, tmp_path: Path) -> None:
    async with open_broken(tmp_path, engine=engine) as office:
        await office.sandbox.answer_within(600)
        (tmp_path / "config.yaml").write_text(NEWER, "utf-8")
        await office.start()
        admin = office.people["quản trị"]
        shown = await admin.wait_for("Tin bài → Tin tức", timeout=PATIENCE, since=0)
        await office.settle()
        office.arm(point)
        pressing = asyncio.ensure_future(admin.press("Áp dụng", None, shown.message_id, PATIENCE))
        assert await office.death(20), f"{point.name} was never reached"
        office.arm(None)
        await office.resumed()
        answered = await pressing
        assert (answered.answer_text or "").startswith("Đã áp dụng quy định mới.")
        await begin(office.people["hạnh"], "Tin tức")
        await office.settle()
        newest, applied = office.ask("SELECT max(rules), max(id) FROM rule_offer WHERE state = 'applied'")[0]
        assert office.ask("SELECT rules FROM draft ORDER BY id DESC LIMIT 1") == [(newest,)]
        times = "SELECT count(*) FROM audit WHERE kind = 'rules' AND actor IS NOT NULL"
        assert office.ask(times) == [(1,)]
        assert office.ask("SELECT id FROM rule_offer") == [(1,), (applied,)]
        await check_all(office)
