"""Steps that tests of opinions share: a step that asks for them, asking, and what cards then say."""

import pytest

from tests.kit.builders import Product
from tests.rules.second_rules import changed
from wording import Wording
from workflow.actions import (
    AskOpinion,
    GiveOpinion,
    HaveNoOpinion,
)
from workflow.errors import Refusal
from workflow.model import Card, Notice, Opinion, Visit
from workflow.requests import queries
from workflow.requests.cards import views

RULES = changed(("may: [edit, more, return, refuse]", "may: [edit, more, opinion, refuse]"))
QUESTION, WORDS = "Ngày tổ chức có trùng lịch nhà trường không?", "Không trùng, đăng được"


async def ask(product: Product, whom: str, who: str = "desk", question: str = QUESTION) -> Opinion:
    visit = await product.newest(Visit)
    await product.app.do(AskOpinion(product.actor(who), visit.id, whom, question))
    return await product.newest(Opinion)


async def refused(product: Product, action: AskOpinion | GiveOpinion | HaveNoOpinion) -> str:
    with pytest.raises(Refusal) as found:
        await product.app.do(action)
    return found.value.code


async def cannot_ask(product: Product, whom: str, who: str = "desk") -> str:
    visit = await product.newest(Visit)
    return await refused(product, AskOpinion(product.actor(who), visit.id, whom, QUESTION))


async def card(product: Product, name: str, menu: str = "") -> tuple[list[str], list[str]]:
    """The lines of somebody's card, and its buttons."""
    wording, request = Wording(product.app.rulebook.zone), await product.request()
    view = await product.ask(views.card, Card(request=request.id, person=product.ids[name], menu=menu))
    lines = [wording.say("vi", each) for each in (*view.lines, *view.rest)]
    return lines, [wording.say("vi", choice.label) for row in view.choices for choice in row]


async def walk(product: Product, name: str) -> str:
    request, person = await product.request(), await product.person(name)
    seen = await product.ask(queries.see, person, request.id)
    assert seen
    wording = Wording(product.app.rulebook.zone)
    return "\n".join(wording.say("vi", each) for each in seen.walk)


async def told(product: Product, key: str) -> list[int | None]:
    return [each.person for each in await product.all(Notice, key=key)]


async def has_card(product: Product, name: str) -> bool:
    return await product.find(Card, person=product.ids[name]) is not None
