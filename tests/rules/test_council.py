"""A council: each has one voice, the chair a veto, and the tally is open (rule E22)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.cast import Member, employ
from tests.kit.council_rules import needs, tally
from tests.kit.day import begin
from tests.rules.requester_steps import buttons, listed, refusal, supplement, words
from workflow.actions import Decide, GiveRole, Leave, Reopen, RunDue, SetAway, TakeOverRequest, Withdraw
from workflow.errors import Refusal
from workflow.model import AuditEntry, Revision, Stuck, Verdict, Visit
from workflow.people.deciders import Deciders
from workflow.people.staff import DEFAULT_ADDRESS
from workflow.requests import lifecycle
from workflow.requests.deciding import council as council_of
from workflow.work import Work

WHY = "Nội dung chưa phù hợp"
COUNCIL = "board", "second board", "third"


@asynccontextmanager
async def council(folder: Path, rules: str, reach: str = "board") -> AsyncIterator[Product]:
    """A request before a council of three, with a chair beside them where the rules name one."""
    async with open_product(folder, rules) as product:

        def join(records: Records) -> None:
            for name, role in (("third", "board"), ("chair", "chair")):
                member = Member(f"Người {name.title()}", DEFAULT_ADDRESS, [(role, None)])
                product.ids[name] = employ(records, name, member, begin() - timedelta(days=30))

        await product.database.writer.write_first(join)
        await product.reach(reach)
        yield product


async def vote(product: Product, *given: tuple[str, Verdict]) -> None:
    for name, verdict in given:
        await product.decide(name, verdict, "" if verdict == "pass" else f"{WHY} ({name})")


async def outcome(product: Product) -> tuple[str, str | None]:
    request = await product.request()
    return request.status, request.outcome


DECIDING, RELEASED, REFUSED = ("deciding", None), ("publishing", None), ("closed", "refused")


@pytest.mark.parametrize(
    ("written", "given", "ends"),
    [
        ("2", ["pass"], DECIDING),
        ("2", ["pass", "pass"], RELEASED),
        ("2", ["refuse"], DECIDING),
        ("2", ["refuse", "pass"], DECIDING),
        ("2", ["refuse", "pass", "pass"], RELEASED),
        ("2", ["refuse", "refuse"], REFUSED),
        ("2", ["refuse", "pass", "refuse"], REFUSED),
        ("3", ["pass", "refuse"], REFUSED),
        ("all", ["pass", "pass"], DECIDING),
        ("all", ["pass", "pass", "pass"], RELEASED),
        ("all", ["pass", "refuse"], REFUSED),
        ("any", ["refuse"], REFUSED),
        ("1", ["refuse"], REFUSED),
    ],
)
async def test_it_is_refused_as_soon_as_too_few_can_agree(
    written: str, given: list[Verdict], ends: tuple[str, str | None], tmp_path: Path
) -> None:
    async with council(tmp_path, needs(written)) as product:
        await vote(product, *zip(COUNCIL, given, strict=False))
        assert await outcome(product) == ends


async def test_a_voice_is_given_once_and_kept(tmp_path: Path) -> None:
    async with council(tmp_path, needs("2")) as product:
        await vote(product, ("board", "refuse"))
        for verdict in ("pass", "refuse", "more"):
            with pytest.raises(Refusal) as twice:
                await vote(product, ("board", verdict))
            assert twice.value.code == "already-counted"
        assert await buttons(product, "board") == ["Xem"]
        assert await listed(product, "board") == []
        assert [which for which, _ in await listed(product, "third")] == ["mine"]


async def test_the_tally_is_open_to_all_who_decide_and_to_the_requester(tmp_path: Path) -> None:
    async with council(tmp_path, needs("2")) as product:
        assert f"{tally(0, 2)}\n" in await words(product, "board")
        await vote(product, ("board", "refuse"), ("third", "pass"))
        for name in (*COUNCIL, "author"):
            said = await words(product, name)
            assert f"{tally(1, 2)}: Anh/Chị Third; không đồng ý: Anh/Chị Board\n" in f"{said}\n"
            assert "(Anh/Chị Board) không đồng ý lúc" in said
            assert f"“{WHY} (board)”" in said
        assert "Từ chối" in await buttons(product, "second board")


@pytest.mark.parametrize(("written", "label"), [("2", "Không đồng ý"), ("all", "Từ chối")])
async def test_a_button_says_whether_it_ends_the_request(written: str, label: str, tmp_path: Path) -> None:
    async with council(tmp_path, needs(written)) as product:
        assert (await buttons(product, "board"))[-1] == label


@pytest.mark.parametrize(("name", "says"), [("board", "against"), ("third", "refuse"), (None, "refuse")])
async def test_the_voice_of_somebody_away_is_one_beside_those_who_are_left(
    name: str | None, says: str, tmp_path: Path
) -> None:
    async with council(tmp_path, needs("2")) as product:
        await product.app.do(away(product, "board"))
        request, visit = await product.request(), await product.newest(Visit)
        who = product.ids[name] if name else None

        def word(work: Work) -> str:
            stage = lifecycle.stage_of(work.type_of(request), visit)
            return council_of.word(Deciders(work, request, stage), visit, who)

        assert await product.app.ask(word) == says
        if name:
            await vote(product, (name, "refuse"))
            assert await outcome(product) == (DECIDING if says == "against" else REFUSED)


async def test_reasons_of_all_who_were_against_are_told_when_it_is_refused(tmp_path: Path) -> None:
    async with council(tmp_path, needs("2")) as product:
        await vote(product, ("board", "refuse"), ("third", "refuse"))
        said = await words(product, "author")
        assert f"Anh/Chị Board không đồng ý: “{WHY} (board)”" in said
        assert f"Anh/Chị Third không đồng ý: “{WHY} (third)”" in said
        assert "Không đủ ý kiến đồng ý, bước này không được thông qua lúc" in said
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        late = Decide(product.actor("second board"), visit.id, revision.id, "pass")
        assert (await refusal(product, late)).startswith("decided-against")
        entry = next(each for each in await product.all(AuditEntry) if each.kind == "disagreed")
        assert '"against": 2' in entry.body
        assert '"agreed": 0' in entry.body


async def test_a_refusal_by_voices_can_be_taken_back_by_who_was_against_last(tmp_path: Path) -> None:
    async with council(tmp_path, needs("2")) as product:
        await vote(product, ("board", "refuse"), ("second board", "refuse"))
        await product.app.do(Reopen(product.actor("second board"), (await product.request()).id))
        await vote(product, ("board", "pass"), ("second board", "pass"))
        assert await outcome(product) == RELEASED


@pytest.mark.parametrize("verdict", ["more", "return"])
async def test_one_who_asks_for_more_or_returns_it_closes_it_for_all(
    verdict: Verdict, tmp_path: Path
) -> None:
    async with council(tmp_path, needs("2")) as product:
        await vote(product, ("board", "pass"), ("second board", verdict))
        with pytest.raises(Refusal):
            await vote(product, ("third", "pass"))
        assert await outcome(product) == DECIDING


def away(product: Product, name: str) -> SetAway:
    return SetAway(product.actor(name), product.clock.moment + timedelta(days=3))


@pytest.mark.parametrize("leaves", [True, False])
async def test_those_who_can_no_longer_be_asked_may_put_it_out_of_reach(leaves: bool, tmp_path: Path) -> None:
    async with council(tmp_path, needs("2")) as product:
        await vote(product, ("board", "refuse"), ("second board", "pass"))
        gone = (
            Leave(product.actor("administrator"), product.ids["third"]) if leaves else away(product, "third")
        )
        await product.app.do(gone)
        assert await outcome(product) == REFUSED


async def test_too_few_people_are_no_refusal(tmp_path: Path) -> None:
    """One is against while all others are away: administrators are told; whoever comes back decides."""
    async with council(tmp_path, needs("3")) as product:
        for name in ("second board", "third", "deputy"):
            await product.app.do(away(product, name))
        assert [row.why for row in await product.all(Stuck)] == ["too-few"]
        await vote(product, ("board", "refuse"))
        assert await outcome(product) == DECIDING
        assert [row.why for row in await product.all(Stuck)] == ["too-few"]
        await product.app.do(SetAway(product.actor("deputy"), None))
        assert await outcome(product) == DECIDING
        await product.app.do(SetAway(product.actor("third"), None))
        assert await outcome(product) == REFUSED


@pytest.mark.parametrize(
    ("written", "before", "ends"),
    [
        ("2", [], DECIDING),
        ("2", ["pass"], RELEASED),
        ("all", ["pass"], DECIDING),
        ("all", ["pass", "pass"], RELEASED),
    ],
)
async def test_who_comes_in_late_is_one_voice(
    written: str, before: list[Verdict], ends: tuple[str, str | None], tmp_path: Path
) -> None:
    """Where all must agree, it stands for one voice that is missing."""
    async with council(tmp_path, needs(written)) as product:
        await vote(product, *zip(COUNCIL, before, strict=False))
        product.clock.moment += timedelta(days=5)
        await product.app.do(RunDue())
        await vote(product, ("deputy", "pass"))
        assert await outcome(product) == ends


async def test_who_stands_in_for_those_who_come_in_late_is_not_one_more(tmp_path: Path) -> None:
    """The webmaster is away: the desk, asked in that place, stands for a voice and need not agree as well."""
    late = "late: {remind: 2, then: deputy}", "late: {remind: 2, then: webmaster}"
    async with council(tmp_path, needs("all", late)) as product:
        until = product.clock.moment + timedelta(days=30)
        await product.app.do(SetAway(product.actor("webmaster"), until))
        product.clock.moment += timedelta(days=5)
        await product.app.do(RunDue())
        await vote(product, *((name, "pass") for name in COUNCIL))
        assert await outcome(product) == RELEASED


async def test_a_late_voice_against_refuses_what_all_must_agree_to(tmp_path: Path) -> None:
    async with council(tmp_path, needs("all")) as product:
        product.clock.moment += timedelta(days=5)
        await product.app.do(RunDue())
        await vote(product, ("deputy", "refuse"))
        assert await outcome(product) == REFUSED


@pytest.mark.parametrize(("category", "reaches"), [("research", DECIDING), ("cooperation", RELEASED)])
async def test_one_kind_of_news_takes_the_way_of_the_council(
    category: str, reaches: tuple[str, str | None], tmp_path: Path
) -> None:
    """The request is about research: where the council decides another kind, the desk releases it (E25)."""
    rules = needs(f"2\n        when: {{category: {category}}}")
    async with council(tmp_path, rules, reach="desk") as product:
        await vote(product, ("desk", "pass"))
        assert await outcome(product) == reaches
        if reaches == DECIDING:
            await vote(product, ("board", "pass"), ("second board", "pass"))
            assert await outcome(product) == RELEASED


async def test_whoever_is_against_does_not_answer_for_the_requester(tmp_path: Path) -> None:
    async with council(tmp_path, needs("2")) as product:
        give = GiveRole(product.actor("administrator"), product.ids["second board"], "staff", "economics")
        await product.app.do(give)
        await vote(product, ("second board", "refuse"))
        await product.app.do(away(product, "author"))
        take = TakeOverRequest(product.actor("second board"), (await product.request()).id)
        assert await refusal(product, take) == "decided-on-it"


async def test_a_text_that_changes_asks_everybody_anew(tmp_path: Path) -> None:
    async with council(tmp_path, needs("2")) as product:
        await vote(product, ("board", "refuse"), ("second board", "pass"))
        await supplement(product, text="Đoạn một, đoạn hai, đoạn ba.")
        assert f"{tally(0, 2)}\n" in await words(product, "board")
        await vote(product, ("board", "pass"), ("second board", "pass"))
        assert await outcome(product) == RELEASED


@pytest.mark.parametrize("verdict", ["pass", "refuse"])
@pytest.mark.parametrize("ends", ["withdrawn", "revised"])
async def test_a_council_that_is_left_meanwhile_says_that_it_moved_on(
    verdict: Verdict, ends: str, tmp_path: Path
) -> None:
    async with council(tmp_path, needs("2")) as product:
        await vote(product, ("board", verdict))
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        if ends == "withdrawn":
            await product.app.do(Withdraw(product.actor("author"), (await product.request()).id))
        else:
            await supplement(product, text="Đoạn một, đoạn hai, đoạn ba.")
        late = Decide(product.actor("third"), visit.id, revision.id, "pass")
        assert (await refusal(product, late)).startswith("moved-on")


async def test_a_typed_reason_is_no_refusal_for_want_of_voices(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("board")
        await product.decide("board", "refuse", council_of.TOGETHER)
        assert "Không đủ ý kiến" not in await words(product, "author")
        visit, revision = await product.newest(Visit), await product.newest(Revision)
        late = Decide(product.actor("second board"), visit.id, revision.id, "pass")
        assert (await refusal(product, late)).startswith("decided-refuse")
