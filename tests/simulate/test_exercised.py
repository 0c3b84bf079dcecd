"""How often rules are exercised is counted by the functions that name them."""

from collections import Counter
from pathlib import Path

from typer.testing import CliRunner

from bot.cli import cli
from bot.rule_coverage import Coverage, table
from tests.kit.builders import open_product
from tests.kit.moves.inline import inline
from tests.kit.there import there
from tests.simulate.exercised import Place, counted, exercised
from workflow.model import Person
from workflow.people import permissions
from workflow.work import Work


def is_there(work: Work) -> bool:
    return permissions.is_available(work, there(work.store.one(Person)))


async def test_a_rule_is_exercised_by_the_functions_that_name_it(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        with inline(product) as (app, _), counted() as calls:
            for _ in range(200):
                await app.ask(is_there)
    found = exercised(calls, years=2)
    assert {each.rule: each.times for each in found if each.times >= 100} == {"A30": 100}
    assert "A30" not in list(table(found))[-1]


def test_every_rule_of_the_list_is_told_with_its_test() -> None:
    found = exercised(Counter[Place](), years=1)
    assert sum(bool(each.tests) for each in found) > 50


def test_what_a_play_wrote_is_printed_by_the_command(tmp_path: Path) -> None:
    rules = exercised(Counter[Place](), years=1)[:3]
    file = tmp_path / "coverage.json"
    file.write_text(Coverage(played="python -m tests.simulate", rules=rules).model_dump_json(), "utf-8")
    printed = CliRunner().invoke(cli, ["rules", "--coverage", str(file)])
    assert printed.output.splitlines() == ["python -m tests.simulate", *table(rules)]


def test_another_file_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    for written in (None, "{}", "rules"):
        if written:
            file.write_text(written, "utf-8")
        refused = CliRunner().invoke(cli, ["rules", "--coverage", str(file)])
        assert refused.exit_code != 0
        assert f"{file} holds no coverage" in refused.output
