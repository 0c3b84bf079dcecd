"""The steps of tests about the walk of a request: cards as they read, the walk, a text that changes."""

import re

from tests.kit.builders import Product
from tests.kit.rendered import WORDING, message
from tests.kit.there import there
from workflow.actions import GiveText, SendDraft, StartEdit, StartSupplement
from workflow.app import Action
from workflow.model import Card, Person
from workflow.requests import queries
from workflow.requests.cards import views
from workflow.results import Begun

EVERYBODY = ("author", "head", "desk", "board", "second board", "webmaster")


async def shown(product: Product, name: str, language: str = "vi") -> str:
    """A person's card of the newest request, in words."""
    request = await product.request()
    card = await product.newest(Card, request=request.id, person=product.ids[name])
    view = await product.app.ask(lambda work: views.card(work, card))
    return message(view, language).text


async def attention(product: Product, name: str) -> str:
    request = await product.request()
    card = await product.newest(Card, request=request.id, person=product.ids[name])
    return (await product.app.ask(lambda work: views.card(work, card))).attention


async def timed(product: Product, name: str) -> list[str]:
    """The walk in the full view, as this person sees it."""
    request, person = await product.request(), await product.newest(Person, id=product.ids[name])
    seen = await product.app.ask(lambda work: queries.see(work, person, request.id))
    return [WORDING.say("vi", line) for line in there(seen).walk]


async def walked(product: Product, name: str) -> list[str]:
    """The walk without its times."""
    lines = await timed(product, name)
    return [re.sub(r" lúc \d\d:\d\d (?:Thứ|Chủ) \S+ \d\d/\d\d", "", line) for line in lines]


async def change(product: Product, who: str, start: Action[Begun], text: str) -> None:
    draft = (await product.app.do(start)).id
    await product.app.do(GiveText(product.actor(who), draft, "body", text))
    await product.app.do(SendDraft(product.actor(who), draft))


async def add(product: Product, text: str) -> None:
    await change(product, "author", StartSupplement(product.actor("author"), 1), text)


async def edit(product: Product, text: str) -> None:
    await change(product, "desk", StartEdit(product.actor("desk"), 1), text)
