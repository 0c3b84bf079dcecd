"""Rules that lose what a case or a person hangs on: what runs keeps its version, and comes to its end."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.kit.builders import LINK, Product, open_product
from tests.kit.day import on_monday
from tests.kit.months import Month
from tests.kit.moves.inline import inline
from tests.kit.sender_rules import SENDERS
from tests.rules.matrix_rules import OFFICES
from tests.rules.rule_files import answer, start
from tests.rules.test_matrix import send
from tests.rules.test_senders import give, lose, refused
from workflow.actions import Decide, PublishTask, SendDraft, StartDraft
from workflow.model import Answers, Draft, Revision, Task, Visit
from workflow.office import movers
from workflow.spec import Spec
from workflow.spec.printing import printed

pytestmark = on_monday

OFFICE = OFFICES["phrases"]
NEWS, STAGES = "request_types.news", "request_types.news.stages"
TITLE = {"kind": "text", "title": {"vi": "Tiêu đề"}, "required": "true"}
OTHER = {
    "title": {"vi": "Loại khác"},
    "subject": "title",
    "fields": {"title": TITLE},
    "stages": [{"name": "only", "by": "board", "verb": "approve"}],
}


def place(data: Any, path: str) -> tuple[Any, Any]:
    """The mapping or the list in which a place stands, and its key there; steps are found by name."""
    *above, last = path.split(".")
    for key in above:
        data = data[key] if isinstance(data, dict) else next(each for each in data if each["name"] == key)
    return data, last if isinstance(data, dict) else next(n for n, e in enumerate(data) if e["name"] == last)


def losing(*gone: str, **put: object) -> str:
    """The office's rules without these places, and with others written otherwise."""
    data = yaml.load(OFFICE.text, yaml.BaseLoader)  # noqa: S506 - as text alone
    data["request_types"]["news"]["fields"]["topic"]["options"]["house"] = {"vi": "Chung", "unit": "house"}
    for path in gone:
        of, key = place(data, path)
        del of[key]
    for path, value in put.items():
        of, key = place(data, path)
        of[key] = value
    return printed(Spec.model_validate(data, context={"edition": 2}))


def of(path: str) -> str:
    return f"{STAGES}.{path}"


TOPIC = f"{NEWS}.fields.topic"
LOSSES = {
    "a step by a phrase": losing(of("field")),
    "a step that may edit": losing(of("desk"), of("board")),
    "the last step": losing(of("last"), of("board.when"), of("desk.may")),
    "an option that names a unit": losing(
        f"{TOPIC}.options.training", of("field"), f"{NEWS}.tasks.page", "channels.page"
    ),
    "a question that names who decides": losing(TOPIC, of("field"), f"{NEWS}.tasks.page"),
    "a question that is hidden": losing(f"{NEWS}.fields.copies"),
    "a task": losing(f"{NEWS}.tasks.page"),
    "a channel": losing(f"{NEWS}.tasks.page", "channels.page"),
    "the correction": losing(f"{NEWS}.result.correction"),
    "a role that decides": losing(
        "roles.desk", f"{NEWS}.fields.copies", f"{NEWS}.result.correction", of("desk.late"),
        **{of("desk.by"): "office", "roles.webmaster.substitutes": ["office"]},
    ),
    "a role that owns": losing("roles.webmaster", **{"channels.site.owner": "office"}),
    "a role that stands in": losing("roles.unit_deputy", "roles.unit_head.substitutes"),
    "a unit that an answer names": losing(
        "units.training", f"{TOPIC}.options.training", of("field"), f"{NEWS}.tasks.page", "channels.page"
    ),
    "the sender's unit": losing("units.economics"),
    "the unit above": losing("units.block", f"{TOPIC}.options.block", "units.economics.parent"),
    "the type": losing(NEWS, **{"request_types.other": OTHER}),
}  # fmt: skip


async def advance(product: Product) -> None:
    """The first who can does what waits: a step is passed, or a task is done."""
    names = {id: name for name, id in product.ids.items()}
    if (await product.request()).status == "publishing":
        task = await product.newest(Task, state="open")
        who = product.actor(names[(await product.ask(movers.movers, task))[0].id])
        await product.app.do(PublishTask(who, task.id, LINK))
        return
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    who = product.actor(names[(await product.ask(movers.movers, visit))[0].id])
    await product.app.do(Decide(who, visit.id, revision.id, "pass"))


@pytest.mark.parametrize("steps", [1, 2, 4])  # at the step of the field, at the desk, to be published
@pytest.mark.parametrize("what", LOSSES)
async def test_what_runs_comes_to_its_end(what: str, steps: int, tmp_path: Path) -> None:
    """Everything that is shown can be drawn and pressed, by whoever its own version names."""
    async with open_product(tmp_path, OFFICE.text, OFFICE.people) as product:
        await send(product, OFFICE)
        for _ in range(steps):
            await advance(product)
        await start(product, LOSSES[what])
        assert await answer(product, "apply") == "said-rules-applied"
        with inline(product) as (app, runner):
            await Month(app, runner, product.clock).look_at_all()


OF_BANNERS = r"(?ms)^  contributor:.*?(?=^  unit_head:)|^  banner:\n    title: {vi: Băng rôn.*?(?=^  press:)"
NO_BANNERS = re.sub(OF_BANNERS, "", SENDERS).replace("  - {type: banner, for: important events}\n", "")
BANNER: Answers = {
    "event_date": "2027-03-01",
    "event": "Hội thảo",
    "form": "panel",
    "wording": "Chào mừng",
    "size": "6 m x 0,8 m",
    "quantity": "2",
    "place": "Cổng",
    "shown": "2027-02-25/2027-03-01",
}


async def test_a_type_and_a_role_that_are_gone_are_named_as_they_were(tmp_path: Path) -> None:
    """A draft is kept, and whoever may not send it reads who does."""
    async with open_product(tmp_path, SENDERS) as product:
        author = product.actor("author")
        await product.app.do(StartDraft(author, "banner", "economics"))
        draft = await product.newest(Draft)
        await product.change(draft, answers=BANNER)
        await lose(product, "author", "staff")
        await give(product, "author", "webmaster", "economics")
        await start(product, NO_BANNERS)
        await answer(product, "apply")
        said = await refused(product, SendDraft(author, draft.id))
        assert said.startswith("“Băng rôn” do Cán bộ hoặc Cộng tác viên gửi")
        assert (await product.newest(Draft)).sent_at is None
