"""Parties as phrases: who is asked, who never is, and what moves with an answer, a substitute, a parent."""

from collections.abc import Collection
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import CONFIG, ROLES, Product, spec_of
from tests.kit.cast import Roles
from tests.kit.phrases import second
from tests.rules.party_office import PEOPLE, ask_for, cards, open_second
from tests.rules.rule_files import answer, start
from workflow.actions import EndRole, SendDraft, SetAway, StartSupplement
from workflow.errors import Refusal
from workflow.model import AuditEntry, Decision, Membership, Notice, Request, Stuck, Task, Visit
from workflow.office import movers
from workflow.people.deciders import Deciders
from workflow.requests import queries
from workflow.work import Work

PHRASES = (
    "unit_head",
    "unit_head in training",
    "unit_head in parent",
    "unit_head in unit of category",
    "unit_deputy in parent",
    "desk",
)
ASKED = [f"name: step{n}, by: {phrase}, verb: review" for n, phrase in enumerate(PHRASES)]
HELD: dict[str, Roles] = {**ROLES, **{name: [held] for name, held in PEOPLE.items()}}
AWAY = ("head", "unit deputy", "block head", "block deputy", "top head", "training head", "training deputy")
AUTHORS = ("author", "head", "unit deputy", "block head", "training head", "desk")
ABOVE = {"economics": "block", "block": "board_of_rectors"}
STAND_IN = {"unit_head": "unit_deputy", "desk": "office"}
REQUIRED = "        title: {vi: Chuyên mục, en: Category}\n        required: true\n"
MEANT = {"training": "training", "": ""}


def reference(phrase: str, gone: Collection[str], author: str, category: str) -> set[str]:
    """Return who is asked, by the words of the language alone, for a request of the economists."""
    role, _, place = phrase.partition(" in ")
    units = {"": "economics", "training": "training", "parent": "block", "unit of category": MEANT[category]}
    unit = units[place]
    if not unit:
        return set()
    asked = [[(role, unit)]]
    if any(unit == of and each in (role, STAND_IN.get(role)) for each, of in HELD[author]):
        above = ABOVE.get(unit)
        while above:
            asked += [[(role, above)], [(STAND_IN.get(role, ""), above)]]
            above = ABOVE.get(above)
    asked.append([(STAND_IN.get(role, ""), unit)])
    for level in asked:
        found = {
            name
            for name, held in HELD.items()
            for each in held
            if name not in (author, *gone) and any(is_held(each, wanted) for wanted in level)
        }
        if found:
            return found
    return set()


def is_held(held: tuple[str, str | None], wanted: tuple[str, str]) -> bool:
    return held[0] == wanted[0] and (wanted[0] in ("desk", "office") or held[1] == wanted[1])


def may_be_open(text: str) -> str:
    """The rules with a category that may stay without an answer."""
    assert REQUIRED in text
    return text.replace(REQUIRED, REQUIRED.replace("        required: true\n", ""), 1)


async def asked(product: Product, request: Request) -> list[set[str]]:
    """The people each step would ask about a request now."""
    names = {id: name for name, id in product.ids.items()}

    def question(work: Work) -> list[set[str]]:
        now = work.require(Request, request.id)
        stages = work.type_of(now).stages[: len(PHRASES)]
        return [{names[person.id] for person in Deciders(work, now, stage).people} for stage in stages]

    return await product.app.ask(question)


@pytest.mark.parametrize("category", MEANT)
@pytest.mark.parametrize("author", AUTHORS)
async def test_who_is_asked_is_what_the_phrase_says(tmp_path: Path, author: str, category: str) -> None:
    async with open_second(tmp_path, may_be_open(second(*ASKED))) as product:
        request = await ask_for(product, "author", category)
        await product.change(request, author=product.ids[author])
        product.broken = True  # the sender and the absences are written past the product
        for gone in [(), *combinations(AWAY, 1), *combinations(AWAY, 2), AWAY]:
            for name in AWAY:
                until = product.clock.now() + timedelta(days=9) if name in gone else None
                await product.change(await product.person(name), away_until=until)
            wanted = [reference(phrase, gone, author, category) for phrase in PHRASES]
            assert await asked(product, request) == wanted, gone


def test_rules_of_the_first_edition_keep_what_they_mean() -> None:
    meaning, newer = spec_of(CONFIG).meaning, spec_of(second("name: desk, by: desk, verb: review")).meaning
    assert (meaning.own_request, meaning.substitutes, meaning.decided) == ("substitutes", "kept", "asks")
    assert (newer.own_request, newer.substitutes, newer.decided) == ("up", "live", "passes")


def test_an_option_that_the_condition_leaves_out_may_be_without_a_unit() -> None:
    step = "name: endorsement, by: unit_head in unit of category, verb: review, when: {category: training}"
    spec = spec_of(second(step).replace("en: Students, unit: block}", "en: Students}"))
    assert spec.request_types["news"].stages[0].when


async def away(product: Product, name: str) -> None:
    await product.app.do(SetAway(product.actor(name), product.clock.now() + timedelta(days=3)))


async def test_nobody_decides_on_their_own_request_by_a_phrase_that_names_them(tmp_path: Path) -> None:
    step = "name: endorsement, by: unit_head in unit of category, verb: review, may: [more]"
    async with open_second(tmp_path, second(step)) as product:
        await ask_for(product, "training head", unit="training")
        with pytest.raises(Refusal, match="own-request"):
            await product.decide("training head")
        logged = await product.newest(AuditEntry, kind="refused.own-request")
        assert "Decide" in logged.subject
        await product.decide("training deputy")  # nothing is above: the deputy, and administrators are told
        assert await product.all(Notice, key="notice-substitute", person=product.ids["administrator"])


async def test_a_step_moves_with_the_answer_that_names_its_unit(tmp_path: Path) -> None:
    step = "name: endorsement, by: unit_head in unit of category, verb: review, may: [more]"
    heads = ("head", "training head", "computing head")
    async with open_second(tmp_path, second(step)) as product:
        request = await ask_for(product, "author")
        assert await cards(product, heads) == {"training head"}
        actor = product.actor("author")
        draft = (await product.app.do(StartSupplement(actor, request.id))).id
        await product.app.do(Choose(actor, draft, "category", "research"))
        await product.app.do(SendDraft(actor, draft))
        assert await cards(product, heads) == {"computing head"}
        with pytest.raises(Refusal, match="not-decider"):
            await product.decide("training head")
        await product.decide("computing head")
        given = await product.newest(Decision)
        assert given.role == "unit_head in computing"
        seen = await product.ask(queries.see, await product.person("author"), request.id)
        assert seen
        assert "Thủ trưởng Khoa Công nghệ thông tin" in f"{seen.walk}"


async def test_a_unit_without_a_parent_and_a_missing_answer_are_told(tmp_path: Path) -> None:
    steps = (
        "name: above, by: unit_head in parent, verb: confirm, may: [more]",
        "name: endorsement, by: unit_head in unit of category, verb: review, may: [more]",
    )
    text = may_be_open(second(*steps))
    async with open_second(tmp_path, text) as product:
        request = await ask_for(product, "training head", "", unit="training")
        assert [row.why for row in await product.all(Stuck)] == ["no-parent"]
        assert await product.all(Notice, key="stuck", person=product.ids["administrator"])
        await start(product, text.replace("  training: {title", "  training: {parent: block, title"))
        await answer(product, "apply")
        assert await product.all(Stuck) == []
        await product.decide("block head")
        assert [row.why for row in await product.all(Stuck)] == ["no-answer"]
        actor = product.actor("training head")
        draft = (await product.app.do(StartSupplement(actor, request.id))).id
        await product.app.do(Choose(actor, draft, "category", "research"))
        await product.app.do(SendDraft(actor, draft))
        assert await product.all(Stuck) == []
        visit = await product.newest(Visit)
        assert [p.id for p in await product.ask(movers.movers, visit)] == [product.ids["computing head"]]


async def test_a_unit_that_nobody_heads_is_named(tmp_path: Path) -> None:
    step = "name: above, by: unit_head in communications, verb: confirm, may: [more]"
    async with open_second(tmp_path, second(step)) as product:
        await ask_for(product, "author")
        assert [row.why for row in await product.all(Stuck)] == ["no-holder"]
        visit = await product.newest(Visit)
        wanted = await product.app.ask(lambda work: movers.moves_of(work, visit).wanted(work, visit))
        assert wanted.who.vi == "Thủ trưởng Phòng Truyền thông"
        assert wanted.who.en == "Head of Communications Office"


async def test_waiting_steps_move_with_a_changed_parent_and_changed_substitutes(tmp_path: Path) -> None:
    text = second("name: above, by: unit_head in parent, verb: confirm, may: [more]")
    above = ("block head", "top head", "block deputy", "desk")
    async with open_second(tmp_path, text) as product:
        await ask_for(product, "author")
        assert await cards(product, above) == {"block head"}
        moved = text.replace("parent: block\n", "parent: board_of_rectors\n")
        await start(product, moved)
        await answer(product, "apply")
        assert await cards(product, above) == {"top head"}
        await start(
            product, moved.replace("substitutes: [unit_deputy]", "substitutes: [unit_deputy in block]")
        )
        await answer(product, "apply")
        await away(product, "top head")
        assert await cards(product, above) == {"block deputy"}
        await start(product, moved.replace("substitutes: [unit_deputy]", "substitutes: [desk]"))
        await answer(product, "apply")
        assert await cards(product, above) == {"desk"}


async def test_a_holder_who_goes_gives_the_step_to_whoever_stands_in(tmp_path: Path) -> None:
    step = "name: endorsement, by: unit_head in unit of category, verb: review, may: [more]"
    async with open_second(tmp_path, second(step)) as product:
        await ask_for(product, "author")
        held = await product.newest(Membership, person=product.ids["training head"])
        await product.app.do(EndRole(product.actor("administrator"), held.id))
        assert await cards(product, ("training head", "training deputy")) == {"training deputy"}


async def test_a_channel_that_a_unit_owns_is_published_there_and_by_who_stands_in(tmp_path: Path) -> None:
    step = "name: desk, by: desk, verb: review, may: [more]"
    async with open_second(tmp_path, second(step, owner="unit_head in training")) as product:
        await ask_for(product, "author")
        await product.decide("desk")
        await product.decide("board")
        assert (await product.newest(Task)).role == "unit_head in training"
        await away(product, "training head")
        with pytest.raises(Refusal, match="not-publisher"):
            await product.publish("unit deputy")
        await product.publish("training deputy")
        assert (await product.request()).status == "rechecking"


async def test_a_step_whose_deciders_decided_the_same_text_before_is_passed_and_says_so(
    tmp_path: Path,
) -> None:
    steps = (
        "name: unit, by: unit_head, verb: confirm, may: [more, refuse]",
        "name: endorsement, by: unit_head in training, verb: review, may: [more, return]",
    )
    async with open_second(tmp_path, second(*steps)) as product:
        request = await ask_for(product, "unit deputy", "training")
        await away(product, "training head")
        await product.decide("head")
        assert (await product.newest(Visit)).stage == "endorsement"
        await product.decide("training deputy", "return")  # what was decided once is asked for again
        assert (await product.newest(Visit)).stage == "unit"
        held = await product.newest(Membership, person=product.ids["head"])
        await product.change(held, unit="training")
        await product.database.writer.write_first(
            lambda records: records.add(
                Membership(person=held.person, role="unit_head", unit="economics", since=held.since)
            )
        )
        left = await product.newest(Membership, person=product.ids["training head"])
        await product.app.do(EndRole(product.actor("administrator"), left.id))
        await product.decide("head")
        assert (await product.newest(Visit)).stage == "board"
        before = await product.newest(Visit, stage="endorsement")
        assert (before.outcome, before.note) == ("pass", "before")
        seen = await product.ask(queries.see, await product.person("unit deputy"), request.id)
        assert seen
        assert "history-decided-before" in f"{seen.walk}"
