"""Parties in what is told of a request: who decided by an answer, and who hears of all of its time."""

from pathlib import Path

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.phrases import second
from tests.rules.party_office import ask_for, open_second
from tests.rules.second_rules import SECOND, changed, question
from workflow.actions import GiveText, SendDraft, StartDraft, StartEdit
from workflow.model import Request, Visit
from workflow.requests import bases, queries, whole

CONTACT = question("contact", "{kind: person, title: {vi: Người phụ trách, en: Contact}, required: true}")
BY_CONTACT = ("by: unit_head\n        verb: confirm", "by: person in contact\n        verb: confirm")


async def send(product: Product, contact: str) -> Request:
    """A news item of the author with somebody as its contact."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    named = (await product.person(contact)).name
    for field, words in (("title", "Lịch thi"), ("body", "Đoạn một, đoạn hai."), ("contact", named)):
        await product.app.do(GiveText(actor, draft, field, words))
    for field, option in (("category", "research"), ("english", "no")):
        await product.app.do(Choose(actor, draft, field, option))
    await product.app.do(SendDraft(actor, draft))
    return await product.request()


async def test_a_decision_of_somebody_chosen_stays_theirs_when_the_answer_changes(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed(CONTACT, BY_CONTACT)) as product:
        request = await send(product, "head")
        await product.decide("head")
        desk = product.actor("desk")
        edit = (await product.app.do(StartEdit(desk, request.id))).id
        await product.app.do(GiveText(desk, edit, "contact", (await product.person("board")).name))
        await product.app.do(SendDraft(desk, edit))
        seen = await product.ask(queries.see, await product.person("author"), request.id)
        assert seen
        (decided,) = [f"{each}" for each in seen.walk if "history-pass" in f"{each}"]
        assert "Người phụ trách" in decided
        assert (await product.person("board")).short not in decided


async def test_the_time_of_all_of_it_is_watched_where_no_step_is_of_the_house(tmp_path: Path) -> None:
    text = second("name: training, by: unit_head in training, verb: confirm, may: [more]")
    assert "name: board, by: board," in text
    text = text.replace("name: board, by: board,", "name: board, by: unit_head in computing,")
    async with open_second(tmp_path, text) as product:
        request = await ask_for(product, "author")
        found = await product.ask(whole.watchers, request)
        assert [person.id for person in found] == [product.ids["training head"]]


async def test_the_time_of_a_correction_without_steps_of_its_own_is_at_those_of_its_type(
    tmp_path: Path,
) -> None:
    first, _, rest = SECOND.partition("      correction:\n")
    text = first + rest[rest.index("\n  banner:\n") :]
    async with open_product(tmp_path, text) as product:
        await product.reach("rechecking")
        await product.recheck("Sai số đoạn")
        visit = await product.newest(Visit, path="correction")
        basis = await product.ask(bases.of_visit, visit)
        assert basis.rule == "request_types.news.stages[0]"
