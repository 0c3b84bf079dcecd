"""One absence stops nothing: who stands in by the shipped rules, and what `loa check` says without."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.check import examine
from bot.cli import cli
from bot.init import write
from tests.kit.builders import CONFIG, SHIPPED, Product, open_product
from tests.kit.day import on_monday
from tests.rules.requester_steps import ask_more, buttons, go
from workflow.actions import ClaimTask, GoOnUnanswered, SetAway, SetReachable
from workflow.errors import Refusal
from workflow.model import Card, Task, Visit

INIT = write(
    "university",
    {"name": ("Trường", "School"), "desk": ("Phòng Truyền thông", "Desk")}, [("Khoa Kinh tế", "Economics")],
    "quy-dinh.yaml", english=True,
)  # fmt: skip
WORKING = ("unit_head", "desk", "board", "webmaster")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def away(product: Product, name: str) -> None:
    until = product.clock.moment + timedelta(days=365)
    await product.app.do(SetAway(product.actor(name), until))


def without(role: str) -> str:
    """The shipped rules, but nobody stands in for a role."""
    before, after = CONFIG.split(f"\n  {role}:\n", 1)
    lines = after.split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("    substitutes: "))
    return f"{before}\n  {role}:\n" + "\n".join(lines[:at] + lines[at + 1 :])


@pytest.mark.parametrize("text", [SHIPPED, INIT], ids=["shipped", "init"])
def test_what_we_hand_out_needs_no_word(text: str, tmp_path: Path) -> None:
    path = tmp_path / "quy-dinh.yaml"
    path.write_text(text, "utf-8")
    usable, lines = examine(path)
    assert usable
    assert len(lines) == 1
    assert lines[0].endswith("không có lỗi")


LONE = {
    "a step": (without("desk").replace("owner: desk", "owner: webmaster"), "desk"),
    "a channel": (without("webmaster").replace("helped_by: webmaster", "helped_by: desk"), "webmaster"),
    "a duty": (CONFIG.replace("    by: unit_head  ", "    by: unit_deputy  "), "unit_deputy"),
    "help with a duty": (CONFIG.replace("helped_by: webmaster", "helped_by: deputy"), "deputy"),
}


@pytest.mark.parametrize(("text", "role"), LONE.values(), ids=LONE)
def test_each_kind_of_work_that_one_absence_stops_is_named(text: str, role: str, tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(text.replace("substitutes: [desk]", "substitutes: [office]"), "utf-8")
    usable, lines = examine(path)
    assert usable
    assert [f" roles.{role}: " in line for line in lines] == [True, False]


@pytest.mark.parametrize("role", WORKING)
@pytest.mark.parametrize(
    ("language", "said"), [("vi", "chưa có người thay cho"), ("en", "nobody stands in for")]
)
def test_a_role_without_anybody_to_stand_in_is_named_and_the_file_is_good(
    role: str, language: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(without(role), "utf-8")
    result = CliRunner().invoke(cli, ["check", str(path), "--lang", language])
    assert result.exit_code == 0
    (line,) = [line for line in result.output.splitlines() if said in line]
    assert f" roles.{role}: " in line


@pytest.mark.parametrize("role", ["staff", "administrator"])
def test_an_idle_role_needs_nobody(role: str, tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(CONFIG, "utf-8")
    assert not [line for line in examine(path)[1] if f"roles.{role}:" in line]


@pytest.mark.parametrize(("state", "who", "instead"), [
    ("unit", ["head"], "deputy head"),
    ("desk", ["desk"], "office"),
    ("board", ["board", "second board"], "deputy"),
])  # fmt: skip
async def test_the_only_ones_of_a_role_are_away_and_the_request_goes_on(
    product: Product, state: str, who: list[str], instead: str
) -> None:
    await product.reach(state)
    for name in who:
        await away(product, name)
    assert product.ids[instead] in {card.person for card in await product.all(Card)}
    before = (await product.newest(Visit)).id
    await product.decide(instead)
    assert (await product.newest(Visit, id=before)).outcome == "pass"


async def test_the_only_owner_of_a_channel_is_away_and_the_substitute_publishes(product: Product) -> None:
    await product.reach("publishing")
    with pytest.raises(Refusal, match="not-publisher"):
        await product.app.do(ClaimTask(product.actor("desk"), 1))
    await away(product, "webmaster")
    await product.app.do(ClaimTask(product.actor("desk"), 1))
    await product.publish("desk")
    assert (await product.newest(Task)).done_by == product.ids["desk"]


async def test_a_substitute_publishes_only_while_nobody_of_the_role_can(product: Product) -> None:
    await product.reach("publishing")
    await product.app.do(SetReachable(product.actor("webmaster"), False))
    await product.app.do(SetReachable(product.actor("webmaster"), True))
    with pytest.raises(Refusal, match="not-publisher"):
        await product.publish("desk")


async def test_an_owner_who_is_away_may_publish_all_the_same(product: Product) -> None:
    await product.reach("publishing")
    await away(product, "webmaster")
    await product.publish("webmaster")


@pytest.mark.parametrize("state", ["unit", "desk", "board", "publishing"])
async def test_the_card_of_somebody_away_offers_what_they_may_do_all_the_same(
    product: Product, state: str
) -> None:
    """Nobody waits for them, and what they press counts; it may be taken from who stands in for them."""
    await product.reach(state)
    name = {"unit": "head", "publishing": "webmaster"}.get(state, state)
    there = await buttons(product, name)
    await away(product, name)
    assert [label for label in await buttons(product, name) if label != "Nhận xử lý"] == there
    if state != "publishing":
        before = await product.newest(Visit)
        await product.decide(name)
        assert (await product.newest(Visit, id=before.id)).outcome == "pass"


@on_monday
async def test_who_is_away_may_end_what_nobody_answered(product: Product) -> None:
    visit = await ask_more(product, "desk", "desk")
    await go(product, "01/12 10:00")
    assert await buttons(product, "desk") == ["Xử lý tiếp", "Đóng yêu cầu"]
    await away(product, "desk")
    assert await buttons(product, "desk") == ["Xử lý tiếp", "Đóng yêu cầu"]
    await product.app.do(GoOnUnanswered(product.actor("desk"), visit.id))
