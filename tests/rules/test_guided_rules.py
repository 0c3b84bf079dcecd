"""The type by which the guide for administrators explains the language is read, and walks as it says."""

from datetime import date, datetime
from pathlib import Path

from tests.kit.builders import SHIPPED, open_product
from tests.kit.day import ZONE, on_monday
from workflow.requests.trial import trials
from workflow.requests.trial.trials import Supposal
from workflow.spec import Words, read

pytestmark = on_monday

GUIDE = (Path(__file__).parents[2] / "docs" / "quan-tri.md").read_text("utf-8")
TYPE = GUIDE.split("```yaml\n  ceremony:\n")[1].split("```")[0]
RULES = SHIPPED.replace("request_types:\n", f"request_types:\n  ceremony:\n{TYPE}\n", 1)


def test_the_example_is_read_as_it_stands() -> None:
    spec, warnings = read(RULES, "config.yaml")
    assert warnings == []
    kind = spec.request_types["ceremony"]
    assert [stage.name for stage in kind.stages] == ["unit", "field", "desk", "council", "board"]
    assert [*kind.tasks] == ["press", "hall", "translation"]


async def test_its_ways_are_those_that_it_explains(tmp_path: Path) -> None:
    """The council decides what was escalated or has foreign guests; the head of the chosen area endorses."""
    sent = datetime(2027, 3, 1, 9, tzinfo=ZONE)
    supposal = Supposal("ceremony", sent, "economics", date(2027, 3, 26), {"area": "teaching"})
    async with open_product(tmp_path, RULES) as product:
        trial = await product.app.ask(lambda work: trials.walk(work, supposal))
    ways = {
        tuple(step.stage.name for step in branch.steps if step.passing and step.stage.name == "council")
        + tuple(task.name for task in branch.tasks if task.name == "translation")
        for branch in trial.branches
    }
    assert ways == {(), ("council",), ("council", "translation")}
    (endorsing,) = {step.who.title for b in trial.branches for step in b.steps if step.stage.name == "field"}
    assert isinstance(endorsing, Words)
    assert endorsing.vi == "Thủ trưởng Phòng Đào tạo"
