"""`loa check --people` says of a file which of its roles nobody holds in the office."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from tests.kit.builders import ROLES, open_product
from tests.kit.cast import Roles
from tests.kit.council_rules import CHAIR, needs
from tests.rules.second_rules import SECOND, before_desk, board_when, changed
from tests.rules.test_escalated import escalated_by
from workflow.spec import load

CASES = {
    "units": (SECOND, "Chưa có “Thủ trưởng đơn vị”, cũng chưa có người thay, ở: "),
    "a role": (
        changed(CHAIR, before_desk("first", "{english: no}", "chair")),
        "Chưa ai giữ vai trò “Chủ tịch Hội đồng”, cũng chưa có người thay",
    ),
    "a quorum": (needs("5"), "“Ban Giám hiệu” mới có 3 người, cần 5 người đồng ý"),
    "a quorum of two parties": (
        needs("9").replace("by: board", "by: board or office"),
        "“Ban Giám hiệu hoặc Văn phòng Trường” mới có 4 người, cần 9 người đồng ý",
    ),
    "who carries it up": (
        changed(CHAIR, *escalated_by("chair")),
        "Chưa ai giữ vai trò “Chủ tịch Hội đồng”, cũng chưa có người thay",
    ),
    "who carries it up and does not decide": (
        changed(*escalated_by("office")),
        "Không ai là “Văn phòng Trường” quyết định ở bước “Duyệt”, nên ai quyết định bước này cũng trình",
    ),
}
UNIT_STEP = "        by: unit_head\n        verb: confirm\n        may: [more, refuse]\n"
CASES["who carries it up in a unit and does not decide"] = (
    changed(
        board_when("[escalated, {category: cooperation}]"),
        (UNIT_STEP, f"{UNIT_STEP[:-9]}escalate, refuse]\n        escalated_by: unit_deputy\n"),
    ),
    "Không ai là “Phó thủ trưởng đơn vị” quyết định ở bước “Xác nhận”, nên ai quyết định bước này cũng trình "
    "cấp trên được, ở: Khoa Kinh tế",
)


@pytest.mark.parametrize("case", CASES)
async def test_what_nobody_fills_is_said_of_a_file(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules, said = CASES[case]
    file = tmp_path / "office.yaml"
    file.write_text(rules, "utf-8")
    monkeypatch.setenv("LOA_HOME", str(tmp_path))
    async with open_product(tmp_path, SECOND):
        checked = CliRunner().invoke(cli, ["check", str(file), "--people"], catch_exceptions=False)
    assert checked.exit_code == 0
    assert said in checked.output


async def test_an_office_in_which_everybody_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "office.yaml"
    file.write_text(SECOND, "utf-8")
    monkeypatch.setenv("LOA_HOME", str(tmp_path))
    heads: dict[str, Roles] = {f"head of {unit}": [("unit_head", unit)] for unit in load(SECOND).units}
    async with open_product(tmp_path, SECOND, ROLES | heads):
        checked = CliRunner().invoke(cli, ["check", str(file), "--people"], catch_exceptions=False)
    assert "mỗi vai trò đều có người giữ, mỗi bước đều đủ người" in checked.output


def test_without_an_office_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "office.yaml"
    file.write_text(SECOND, "utf-8")
    monkeypatch.setenv("LOA_HOME", str(tmp_path))
    checked = CliRunner().invoke(cli, ["check", str(file), "--people"])
    assert (checked.exit_code, "there is no database at" in checked.stderr) == (1, True)
