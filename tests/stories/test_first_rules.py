"""The rules that `loa init` writes for each kind of house carry a first request to its publication."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from bot.first_rules import KINDS
from tests.kit.office import open_office
from tests.stories.steps import (
    BODY,
    PREVIEW,
    TITLE,
    TOGETHER,
    answer,
    begin,
    card,
    decide,
    pick,
    publish,
    send,
)
from workflow.spec import load

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_first_request_is_published(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "office.yaml"
    assert CliRunner().invoke(cli, ["init", str(path), "--kind", kind, "--name", "Hoa Sen"]).exit_code == 0
    async with open_office(tmp_path) as office:
        office.rules = path.read_text("utf-8")
        unit = next(iter(load(office.rules).units))
        person = await office.hire("ngân", "Bùi Kim Ngân", "Cô", [("staff", unit)])
        await office.hire("phúc", "Đặng Hữu Phúc", "Thầy", [("unit_head", unit)])
        await office.hire("quỳnh", "Lê Như Quỳnh", "Cô", [("desk", None)])
        await office.hire("tâm", "Ngô Đức Tâm", "Thầy", [("leader", None)])
        await office.start()

        await begin(person)
        await answer(person, TITLE, "Bước 2/2")
        await answer(person, BODY, TOGETHER)
        await pick(person, "Xem lại", PREVIEW)
        reference = await send(person)
        await decide(office, "phúc", reference, "Xác nhận")
        await decide(office, "quỳnh", reference, "Duyệt")
        await decide(office, "tâm", reference, "Phê duyệt")
        await publish(
            office, "quỳnh", reference, "Cổng thông tin điện tử" if kind == "department" else "Website"
        )
        await decide(office, "ngân", reference, "Xác nhận đúng")
        await card(office, "ngân", reference, "Đã đăng, đã kiểm tra lại")
        assert await office.stop() == 0
