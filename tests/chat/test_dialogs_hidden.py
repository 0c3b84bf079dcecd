"""An editor who may not see an answer any more while its question is open: it is left, nothing is written."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import dialogs
from tests.chat.desk import NUMBERS, Desk, Reader, open_desk
from tests.kit.day import on_monday
from tests.rules.second_rules import changed, question
from workflow import model
from workflow.actions import Decide, StartEdit

pytestmark = on_monday
OPTIONS = "options: {radio: {vi: Phát thanh, en: Radio}, screen: {vi: Màn hình, en: Screens}}"
SHOWN_TO = "shown_to: [webmaster]"
RULES = changed(
    question("plan", f"{{kind: long_text, title: {{vi: Phương án, en: Plan}}, {SHOWN_TO}}}"),
    question("place", f"{{kind: text, title: {{vi: Nơi đặt, en: Place}}, {SHOWN_TO}}}"),
    question(
        "ways", f"{{kind: choice, several: true, title: {{vi: Cách đưa, en: Ways}}, {OPTIONS}, {SHOWN_TO}}}"
    ),
)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, RULES) as desk:
        yield desk


async def at_question(desk: Desk, label: str) -> tuple[Reader, int]:
    """Cô Yến of the desk with this question open, whose second role has ended since; and her draft."""
    request = await desk.request()
    visit, revision = await desk.one(model.Visit), await desk.one(model.Revision)
    await desk.act("khang", Decide, visit.id, revision.id, "pass")
    yen, now = desk.people["yến"], desk.clock.now()
    person = (await desk.one(model.Account, external=str(NUMBERS["yến"]))).person
    role = model.Membership(person=person, role="webmaster", unit=None, since=now)
    held = await desk.database.write(lambda store: store.add(role))
    draft = (await desk.act("yến", StartEdit, request)).id
    await yen.enter(lambda m: dialogs.edit(m, request))
    await yen.press(label)
    await desk.database.write(lambda store: store.change(held, until=now))
    return yen, draft


@pytest.mark.parametrize("label", ["Phương án", "Nơi đặt", "Cách đưa"])
@pytest.mark.parametrize("act", ["words", "button"])
async def test_a_question_that_is_hidden_by_now_is_left(desk: Desk, label: str, act: str) -> None:
    yen, draft = await at_question(desk, label)
    if act == "words":
        await yen.say("Phát thanh")
    else:
        await yen.press("Phát thanh" if label.endswith("Cách đưa") else yen.labels[0])
    assert (await desk.get(model.Draft, draft)).answers.keys() & {"plan", "place", "ways"} == set()
    assert yen.has_dialog
    assert label not in yen.window.text
