"""An alert goes at any hour to whoever is on duty in the unit whose field it is (rule D08)."""

from pathlib import Path

import pytest

from tests.kit.phrases import second
from tests.rules.party_office import ask_for, cards, hire, open_second
from tests.rules.test_coverage import at
from tests.rules.test_ringing import NIGHT, rings
from workflow.model import Visit
from workflow.requests import queries

ALERT = "name: alert, by: duty in unit of category, verb: {vi: tiếp nhận, en: take/taken}, within: 30 minutes"
DUTY = "roles:\n  duty: {title: {vi: Người trực, en: On duty}, of: unit}\n"
ON_DUTY = {"training duty": "training", "computing duty": "computing"}


@pytest.mark.parametrize(("field", "name"), [("training", "training duty"), ("research", "computing duty")])
async def test_an_alert_reaches_the_duty_of_its_field_at_night(field: str, name: str, tmp_path: Path) -> None:
    async with open_second(tmp_path, second(ALERT).replace("roles:\n", DUTY, 1)) as product:
        for who, unit in ON_DUTY.items():
            await hire(product, who, "duty", unit)
        product.clock.moment = at(NIGHT)
        await ask_for(product, "author", field)
        assert await cards(product, ON_DUTY) == {name}
        assert (await product.newest(Visit)).due_at == at("27/11/2026 02:30")
        assert await rings(product, name)
        other = next(each for each in ON_DUTY if each != name)
        assert await product.ask(queries.waits_for, await product.person(other)) == []
        await product.decide(name)
        assert (await product.newest(Visit)).stage == "board"
