"""Parties by an answer: the unit of a field of kind unit, and the person of one of kind person."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product
from tests.kit.leaflet import LEAFLET
from tests.rules.party_office import cards, open_second
from workflow.actions import (
    GiveRole,
    GiveText,
    SendDraft,
    SetAway,
    StartDraft,
    StartEdit,
    StartSupplement,
)
from workflow.errors import Refusal
from workflow.form.kinds.found import kept
from workflow.model import AuditEntry, Decision, Draft, Request, Revision, Stuck, Unit, Visit
from workflow.office import movers
from workflow.spec import Words

STAGE = "{name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}"
BOARD = "{name: board, by: board"
CHOSEN = "{name: board, by: person in contact"
LATE = LEAFLET.replace(
    BOARD, "{name: board, by: board, within: 1 working day, late: {then: person in contact}", 1
)
VETO = LEAFLET.replace(BOARD, "{name: board, by: board, needs: 2, veto: person in contact", 1)


def by(party: str) -> str:
    assert STAGE in LEAFLET
    return LEAFLET.replace(STAGE, STAGE.replace("by: unit_head", f"by: {party}"), 1)


async def ask_for(product: Product, contact: str) -> Request:
    """A leaflet that is printed by the training office, with somebody as its contact."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "leaflet", "economics"))).id
    unit, person = await product.newest(Unit, key="training"), await product.person(contact)
    answers = {
        "name": "Tờ rơi", "copies": "1000", "topics": "training", "maker": kept(unit.key, unit.title),
        "contact": kept(str(person.id), Words(vi=person.name)), "phone": "02253735000", "budget": "100",
        "fits": True,
    }  # fmt: skip
    await product.change(await product.newest(Draft, id=draft), answers=answers)
    await product.app.do(SendDraft(actor, draft))
    return await product.request()


async def test_the_head_of_the_unit_that_was_chosen_decides(tmp_path: Path) -> None:
    async with open_second(tmp_path, by("unit_head in unit of maker")) as product:
        await ask_for(product, "colleague")
        assert await cards(product, ("head", "training head")) == {"training head"}
        await product.decide("training head")
        assert (await product.newest(Decision)).role == "unit_head in training"


async def test_the_person_who_was_chosen_decides_and_nobody_else(tmp_path: Path) -> None:
    async with open_second(tmp_path, by("person in contact")) as product:
        await ask_for(product, "colleague")
        assert await cards(product, ("head", "colleague")) == {"colleague"}
        with pytest.raises(Refusal, match="not-decider"):
            await product.decide("head")
        await product.decide("colleague")
        assert (await product.newest(Decision)).role == "person in contact"


async def test_who_decided_before_is_asked_again_where_an_answer_names_them(tmp_path: Path) -> None:
    again = STAGE.replace("name: unit, by: unit_head", "name: again, by: person in contact")
    async with open_second(tmp_path, LEAFLET.replace(STAGE, f"{STAGE}\n      - {again}", 1)) as product:
        await ask_for(product, "head")
        await product.decide("head")
        assert await cards(product, ("head",)) == {"head"}
        await product.decide("head")
        assert [each.role for each in await product.all(Decision)] == ["unit_head", "person in contact"]


async def change(product: Product, start: StartEdit | StartSupplement, field: str, answer: str) -> None:
    """The newest request with another answer to one question."""
    draft = await product.newest(Draft, id=(await product.app.do(start)).id)
    await product.change(draft, answers={**draft.answers, field: answer})
    await product.app.do(SendDraft(start.actor, draft.id))


async def test_an_editor_who_chose_the_decider_does_not_decide(tmp_path: Path) -> None:
    rules = LEAFLET.replace(BOARD, "{name: board, by: unit_head in unit of maker", 1)
    async with open_second(tmp_path, rules) as product:
        desk, author = product.actor("desk"), product.actor("author")
        theirs = (await product.person("desk")).id
        await product.app.do(GiveRole(product.actor("administrator"), theirs, "unit_head", "computing"))
        request = await ask_for(product, "colleague")
        await product.decide("head")
        await change(product, StartEdit(desk, request.id), "maker", "computing|Chị")
        await product.decide("desk")
        assert "desk" not in await cards(product, ("desk", "computing head"))
        with pytest.raises(Refusal, match="chose-decider"):
            await product.decide("desk")
        await product.app.do(
            SetAway(product.actor("computing head"), product.clock.now() + timedelta(days=9))
        )
        assert await product.ask(movers.why, await product.newest(Visit)) == "chose"
        await change(product, StartSupplement(author, request.id), "maker", "training|Anh")
        assert await cards(product, ("desk", "training head")) == {"training head"}
        await change(product, StartSupplement(author, request.id), "maker", "computing|Cô")
        with pytest.raises(Refusal, match="chose-decider"):
            await product.decide("desk")


@pytest.mark.parametrize("late", [False, True])
async def test_an_editor_does_not_name_themself_as_the_person_who_decides(late: bool, tmp_path: Path) -> None:
    async with open_second(tmp_path, LATE if late else LEAFLET.replace(BOARD, CHOSEN, 1)) as product:
        request = await ask_for(product, "colleague")
        await product.decide("head")
        start = StartEdit(product.actor("desk"), request.id)
        with pytest.raises(Refusal, match="editor-chosen") as refused:
            await change(product, start, "contact", f"{product.ids['desk']}|Chị")
        assert refused.value.values["field"] == Words(vi="Người liên hệ", en="Contact")
        assert (await product.newest(AuditEntry)).kind == "refused.editor-chosen"
        await change(product, start, "contact", f"{product.ids['training head']}|Anh")
        assert (await product.newest(Revision)).why == "edit"


@pytest.mark.parametrize("rules", [by("person in contact"), LATE, VETO], ids=["at once", "late", "by a veto"])
async def test_the_sender_cannot_be_the_person_who_decides(rules: str, tmp_path: Path) -> None:
    """Nor the one who decides once a step is late, or who stops it."""
    async with open_second(tmp_path, rules) as product:
        with pytest.raises(Refusal, match="sender-chosen") as refused:
            await ask_for(product, "author")
        assert refused.value.values["field"] == Words(vi="Người liên hệ", en="Contact")
        assert await product.all(Request) == []
        assert (await product.newest(AuditEntry)).kind == "refused.sender-chosen"
        request = await ask_for(product, "colleague")
        author = product.actor("author")
        draft = (await product.app.do(StartSupplement(author, request.id))).id
        name = (await product.person("author")).name
        await product.app.do(GiveText(author, draft, "contact", name))
        with pytest.raises(Refusal, match="sender-chosen"):
            await product.app.do(SendDraft(author, draft))
        assert await product.all(Stuck) == []


async def test_whoever_takes_over_what_they_should_decide_does_not_decide(tmp_path: Path) -> None:
    async with open_second(tmp_path, by("person in contact")) as product:
        request = await ask_for(product, "colleague")
        await product.change(request, author=product.ids["colleague"])
        product.broken = True  # the sender is written past the product
        with pytest.raises(Refusal, match="own-request"):
            await product.decide("colleague")
