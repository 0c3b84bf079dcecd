"""Which rules are in force: what a start does with its file, and what begins under them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, started
from tests.kit.there import there
from tests.rules.rule_files import (
    ADMINISTRATORS,
    TEXTS,
    B,
    C,
    administering,
    answer,
    in_force,
    open_administered,
    start,
    states,
    version,
)
from workflow.actions import AnswerOffer, SendDraft, StartDraft, UseRules
from workflow.app import Cause
from workflow.errors import Refusal
from workflow.log.daily import LOG
from workflow.model import AuditEntry, Deadline, Draft, Membership, Notice, Request, RuleOffer, Unit
from workflow.rules import versions
from workflow.work import Work


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_administered(tmp_path) as product:
        yield product


# what a start finds, what is pressed between starts; then the offers, the version in force, messages to each
STEPS = [
    ("A", ["A applied"], "A", 0),
    ("A A", ["A applied"], "A", 0),
    ("A B", ["A applied", "B open"], "A", 1),
    ("A B B B", ["A applied", "B open"], "A", 1),
    ("A B A", ["A applied", "B withdrawn"], "A", 1),
    ("A B A B", ["A applied", "B withdrawn", "B open"], "A", 2),
    ("A B C", ["A applied", "B replaced", "C open"], "A", 2),
    ("A B C B", ["A applied", "B replaced", "C replaced", "B open"], "A", 3),
    ("A B keep", ["A applied", "B kept"], "A", 1),
    ("A B keep B", ["A applied", "B kept"], "A", 1),
    ("A B keep C", ["A applied", "B kept", "C open"], "A", 2),
    ("A B keep A B", ["A applied", "B withdrawn", "B open"], "A", 2),
    ("A B apply", ["A applied", "B applied"], "B", 1),
    ("A B apply B", ["A applied", "B applied"], "B", 1),
    ("A B apply A", ["A applied", "B applied", "A open"], "B", 2),
    ("A B apply A apply", ["A applied", "B applied", "A applied"], "A", 2),
    ("A B apply A apply C", ["A applied", "B applied", "A applied", "C open"], "A", 3),
    ("A B C apply B", ["A applied", "B replaced", "C applied", "B open"], "C", 3),
]


@pytest.mark.parametrize(("steps", "offers", "letter", "told"), STEPS, ids=[row[0] for row in STEPS])
async def test_what_becomes_of_a_file(
    product: Product, steps: str, offers: list[str], letter: str, told: int
) -> None:
    for step in steps.split()[1:]:
        await (answer(product, step) if step in ("apply", "keep") else start(product, TEXTS[step]))
    assert await states(product) == offers
    assert await in_force(product) == letter
    for name in ADMINISTRATORS:
        assert len(await product.all(Notice, key=versions.NOTICE, person=product.ids[name])) == told
    assert len(await product.all(Notice, key=versions.NOTICE)) == 2 * told


async def test_with_nobody_to_ask_it_starts_at_once(product: Product) -> None:
    await start(product, C)
    await product.database.writer.write_first(
        lambda records: [
            records.change(m, until=product.clock.now())
            for m in records.all(Membership, role="administrator")
        ]
    )
    await start(product, B)
    assert await states(product) == ["A applied", "C replaced", "B applied"]
    assert await in_force(product) == "B"


async def test_the_bot_starts_beside_rules_that_cannot_be_read(product: Product) -> None:
    kept = await version(product, "A")
    await product.change(kept, text="organisation: {}\n")
    await start(product, B)
    assert (await states(product))[-1] == "B applied"
    assert await in_force(product) == "B"


async def test_the_demonstration_never_goes_on_for_real_people(product: Product) -> None:
    await start(product, B.replace("demonstration: true", "demonstration: false"))
    assert not product.app.rulebook.spec.demonstration
    assert [offer.state for offer in await product.all(RuleOffer)] == ["applied", "applied"]


async def test_an_administrator_who_could_not_be_reached_is_told_with_the_next_start(
    product: Product,
) -> None:
    await start(product, B)
    mine = await product.newest(Notice, key=versions.NOTICE, person=product.ids["administrator"])
    await product.change(mine, state="dropped")
    await product.database.writer.write_first(lambda records: records.add(administering(product, "board")))
    await start(product, B)
    told = [there(n.person) for n in await product.all(Notice, key=versions.NOTICE)]
    known = [product.ids[n] for n in (*ADMINISTRATORS, "board")]
    assert sorted(told) == sorted([*known, there(mine.person)])


async def test_what_is_begun_keeps_its_rules_and_what_begins_has_the_new_ones(product: Product) -> None:
    author = product.actor("author")
    await product.submit()
    open_draft = (await product.app.do(StartDraft(author, "news", "economics"))).id
    await start(product, B)
    waiting = (await product.app.do(StartDraft(author, "news", "economics"))).id
    another_lane = product.app.under(Cause("9"))
    await answer(product, "apply")
    fresh = (await another_lane.do(StartDraft(author, "news", "economics"))).id
    old, new = (await version(product, "A")).id, (await version(product, "B")).id
    kept = {draft.id: draft.rules for draft in await product.all(Draft)}
    assert [kept[open_draft], kept[waiting], kept[fresh]] == [old, old, new]
    assert (await product.request()).rules == old

    def first_stage(work: Work, rules: int) -> str:
        return str(work.spec(rules).request_types["news"].stages[0].within)

    within = [await product.ask(first_stage, r) for r in (old, new)]
    assert within == ["1 working day", "2 working days"]
    await product.decide("head")
    with pytest.raises(Refusal, match="draft-incomplete"):
        await product.app.do(SendDraft(author, fresh))
    assert {request.rules for request in await product.all(Request)} == {old}


async def test_units_and_hours_follow_the_version_in_force(product: Product) -> None:
    text = B.replace("{vi: Phòng Đào tạo,", "{vi: Phòng Quản lý đào tạo,").replace(
        'at: "16:30"', 'at: "15:00"'
    )

    async def named() -> tuple[str, str]:
        unit = await product.newest(Unit, key="training")
        log = await product.database.read(lambda r: r.one(Deadline, kind=LOG, fired_at=None))
        return unit.title_vi, f"{there(log).due_at.astimezone(product.app.rulebook.zone):%H:%M}"

    await start(product, text)
    assert await named() == ("Phòng Đào tạo", "16:30")
    await answer(product, "apply")
    assert await named() == ("Phòng Quản lý đào tạo", "15:00")


async def test_the_same_press_again_answers_the_same(product: Product) -> None:
    """A replay after a newer version was applied turns nothing back."""
    await start(product, B)
    notice = await product.newest(Notice, key=versions.NOTICE, person=product.ids["administrator"])
    press = AnswerOffer(product.actor("administrator"), notice.id, "apply")
    said = [await product.app.under(Cause("41")).do(press) for _ in range(2)]
    assert [each.key for each in said] == ["said-rules-applied"] * 2
    assert await in_force(product) == "B"
    await start(product, C)
    await answer(product, "apply")
    assert await product.app.under(Cause("41")).do(press) == said[0]
    assert await in_force(product) == "C"


async def test_a_process_that_ended_right_after_the_commit(product: Product) -> None:
    """The decision is in the database; the next process goes on from there, whatever its file says."""
    await start(product, B)
    dying = await started(product.database, B, product.clock)
    notice = await product.newest(Notice, key=versions.NOTICE, person=product.ids["administrator"])
    press = AnswerOffer(product.actor("administrator"), notice.id, "apply")
    await dying.under(Cause("41")).do(press)
    await start(product, C)
    assert await in_force(product) == "B"
    assert (await product.app.under(Cause("41")).do(press)).key == "said-rules-applied"
    assert (await states(product))[-1] == "C open"


async def test_one_piece_of_work_sees_one_version(product: Product) -> None:
    await start(product, B)
    before = product.app.rulebook.current

    def apply(records: Records) -> tuple[int, int, int]:
        work = product.app.work(records, None)
        offer = there(records.one(RuleOffer))
        versions.apply(work, offer, work.require_person(product.actor("administrator")))
        later = product.app.work(records, None)
        return work.rulebook.current, later.rulebook.current, offer.rules

    now, later, applied = await product.database.writer.write_first(apply)
    assert (now, later) == (before, applied)


async def test_a_start_with_the_same_rules_is_silent(product: Product) -> None:
    before = len(await product.all(AuditEntry))
    await product.app.do(UseRules(RULES.replace("\n", "\r\n")))
    assert len(await product.all(AuditEntry)) == before
    assert await product.all(Notice) == []
