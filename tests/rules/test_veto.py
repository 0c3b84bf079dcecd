"""The chair of a council stops it at once, and agrees as one of them (rule E22)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import open_product
from tests.kit.cast import Member, employ
from tests.kit.council_rules import needs
from tests.kit.day import begin
from tests.rules.requester_steps import ZONE, buttons, listed, refusal, words
from tests.rules.test_council import DECIDING, REFUSED, RELEASED, WHY, away, council, outcome, vote
from wording import Wording
from workflow.actions import BindGroup, Decide, GiveRole, Leave, Reopen
from workflow.errors import Refusal
from workflow.model import Card, Chat, Revision, Verdict, Visit
from workflow.people.staff import DEFAULT_ADDRESS
from workflow.requests.cards import views
from workflow.spec import SpecErrors, load

VETO = needs("2\n        veto: chair")
MAY = "may: [edit, more, return, refuse]", "may: [edit, more, escalate, refuse]"
WHO = "    fields:\n", "    fields:\n      who: {kind: person, title: {vi: Người chủ trì, en: Chair}}\n"


async def test_the_chair_stops_it_at_once(tmp_path: Path) -> None:
    async with council(tmp_path, VETO) as product:
        await vote(product, ("board", "pass"))
        assert (await buttons(product, "chair"))[-1] == "Từ chối"
        assert (await buttons(product, "third"))[-1] == "Không đồng ý"
        await vote(product, ("chair", "refuse"))
        assert await outcome(product) == REFUSED
        said = await words(product, "author")
        assert "Chủ tịch Hội đồng (Anh/Chị Chair) đã từ chối lúc" in said
        assert f"{WHY} (chair)" in said
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        late = Decide(product.actor("third"), visit.id, revision.id, "pass")
        assert (await refusal(product, late)).startswith("decided-refuse")
        await product.app.do(Reopen(product.actor("chair"), (await product.request()).id))


async def test_the_chair_agrees_as_one_of_them(tmp_path: Path) -> None:
    async with council(tmp_path, VETO) as product:
        assert [which for which, _ in await listed(product, "chair")] == ["mine"]
        await vote(product, ("chair", "pass"))
        assert await outcome(product) == DECIDING
        await vote(product, ("board", "pass"))
        assert await outcome(product) == RELEASED


async def test_others_against_are_outvoted(tmp_path: Path) -> None:
    async with council(tmp_path, VETO) as product:
        await vote(product, ("board", "refuse"), ("second board", "refuse"))
        assert await outcome(product) == DECIDING  # the chair and the third may still agree
        await vote(product, ("third", "pass"), ("chair", "pass"))
        assert await outcome(product) == RELEASED


async def test_a_former_chair_stops_nothing(tmp_path: Path) -> None:
    async with council(tmp_path, VETO) as product:
        await product.app.do(Leave(product.actor("administrator"), product.ids["chair"]))
        with pytest.raises(Refusal):
            await vote(product, ("chair", "refuse"))
        assert await outcome(product) == DECIDING


async def test_the_chair_does_not_stop_their_own_request(tmp_path: Path) -> None:
    async with open_product(tmp_path, VETO) as product:
        person = Member("Người Chair", DEFAULT_ADDRESS, [("staff", "economics"), ("chair", None)])
        product.ids["chair"] = await product.database.writer.write_first(
            lambda records: employ(records, "chair", person, begin() - timedelta(days=30))
        )
        await product.submit("chair")
        await vote(product, ("head", "pass"), ("desk", "pass"))
        with pytest.raises(Refusal) as own:
            await vote(product, ("chair", "refuse"))
        assert own.value.code == "own-request"
        await vote(product, ("board", "pass"), ("second board", "pass"))
        assert await outcome(product) == RELEASED


async def test_a_chair_who_escalated_has_one_voice_and_no_veto(tmp_path: Path) -> None:
    rules = needs("2\n        veto: chair\n        when: escalated", MAY)
    async with council(tmp_path, rules, "desk") as product:
        give = GiveRole(product.actor("administrator"), product.ids["chair"], "desk", None)
        await product.app.do(give)
        await vote(product, ("chair", "escalate"))
        assert (await buttons(product, "chair"))[-1] == "Không đồng ý"
        await vote(product, ("chair", "refuse"))
        assert await outcome(product) == DECIDING
        await vote(product, ("board", "pass"), ("third", "pass"))
        assert await outcome(product) == RELEASED


async def test_the_veto_on_ones_own_request_goes_up_with_the_card(tmp_path: Path) -> None:
    above = "  economics:\n", "  economics:\n    parent: navigation\n"
    async with open_product(tmp_path, needs("2\n        veto: unit_head", above)) as product:
        give = GiveRole(product.actor("administrator"), product.ids["head"], "staff", "economics")
        await product.app.do(give)
        await product.submit("head")
        await vote(product, ("other head", "pass"), ("desk", "pass"))
        with pytest.raises(Refusal):
            await vote(product, ("deputy head", "refuse"))
        assert (await buttons(product, "other head"))[-1] == "Từ chối"
        await vote(product, ("other head", "refuse"))
        assert await outcome(product) == REFUSED


@pytest.mark.parametrize(("verdict", "ends"), [("refuse", REFUSED), ("pass", DECIDING)])
async def test_a_chair_marked_away_may_decide_like_the_members(
    verdict: Verdict, ends: tuple[str, str | None], tmp_path: Path
) -> None:
    async with council(tmp_path, VETO) as product:
        for name in ("board", "chair"):
            await product.app.do(away(product, name))
        await vote(product, ("board", "pass")) if verdict == "refuse" else None
        await vote(product, ("chair", verdict))
        assert await outcome(product) == ends


@pytest.mark.parametrize("chair", [True, False])
async def test_a_card_of_a_group_says_what_the_same_press_of_the_chair_does(
    chair: bool, tmp_path: Path
) -> None:
    async with council(tmp_path, VETO if chair else needs("2")) as product:
        await product.app.do(BindGroup(product.actor("administrator"), "-100", "Hội đồng", "board", None))
        group, wording = await product.newest(Chat), Wording(ZONE)
        for menu, asked in (
            ("refuse", "Chọn lý do không đồng ý:"),
            ("refuse:1", "bước này còn chờ người khác."),
        ):
            shown = Card(request=(await product.request()).id, chat=group.id, menu=menu)
            view = await product.ask(views.card, shown)
            said = "\n".join(wording.say("vi", each) for each in view.lines)
            assert asked in said
            veto = "Chủ tịch Hội đồng bấm thì bước này dừng ngay: yêu cầu bị từ chối và kết thúc."
            assert (veto in said) == chair
        own = await product.ask(views.card, replace(shown, chat=None, person=product.ids["board"]))
        assert "bấm thì bước này dừng ngay" not in "\n".join(wording.say("vi", each) for each in own.lines)


def test_a_veto_that_nobody_could_use_is_refused() -> None:
    with pytest.raises(SpecErrors) as caught:
        load(needs("2\n        veto: person in who\n        asks: [who]", WHO))
    assert [each.code for each in caught.value.problems] == ["asked-too-late"]
