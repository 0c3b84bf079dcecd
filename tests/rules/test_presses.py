"""A press acts on the request of its card and on nothing else; a window opens only to those who may."""

import contextlib
import itertools
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest

from storage import Records
from tests.kit.builders import LINK, ROLES, STATES, Product, open_product
from tests.kit.there import there
from workflow.actions import (
    AnswerRecheck,
    AskReason,
    AskResult,
    AskWrong,
    Decide,
    Press,
    PublishTask,
)
from workflow.app import Action
from workflow.errors import Refusal
from workflow.model import (
    AuditEntry,
    Card,
    CardPart,
    Decision,
    Recheck,
    Request,
    Revision,
    Task,
    Verdict,
    Visit,
)
from workflow.requests.cards import views
from workflow.results import Result
from workflow.work import Actor, Work

KINDS = (Visit, Revision, Task, Recheck, Decision)
MENUS = ("", "more", "return", "refuse", "withdraw", "changes")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


class Undo(Exception):  # ends a transaction that is only tried
    """Undo the attempt."""


async def tried(product: Product, action: Action[Result], look: Callable[[Records], object]) -> str:
    """The code an action is refused with, or nothing; `look` sees what it did, and nothing of it stays."""
    refused = ""

    def run(records: Records) -> None:
        nonlocal refused
        try:
            action.perform(product.app.work(records, None))
        except Refusal as refusal:
            refused = refusal.code
        look(records)
        raise Undo

    with contextlib.suppress(Undo):
        await product.database.writer.write_first(run)
    return refused


def everything_of(request: Request) -> Callable[[Records], list[object]]:
    """All there is of a request, to be compared."""

    def read(records: Records) -> list[object]:
        rows = [records.all(kind, request=request.id) for kind in KINDS]
        return [records.get(Request, request.id), *rows]

    return read


async def two_at(product: Product, state: str) -> tuple[Request, Request]:
    """Two requests at one state, decided by the same people; every card is on record as shown."""
    requests = await product.reach(state), await product.reach(state)
    names = {id: name for name, id in product.ids.items()}

    def show(records: Records) -> None:
        for card in records.all(Card):
            records.change(card, post=1, stale=False)
            part = CardPart(
                card=card.id, post=1, n=0, kind="message", platform="telegram",
                place=names[there(card.person)], message=str(card.id), others=[], shown="",
            )  # fmt: skip
            records.add(part)

    await product.database.writer.write_first(show)
    return requests


async def payloads(product: Product, request: Request) -> set[tuple[int, str, str]]:
    """Each payload of the buttons of a request's cards, with its card and whose that is."""
    names = {id: name for name, id in product.ids.items()}

    def read(work: Work) -> set[tuple[int, str, str]]:
        return {
            (card.id, names[card.person or 0], choice.data)
            for card in work.store.all(Card, request=request.id)
            for menu in MENUS
            for row in views.card(work, replace(card, menu=menu)).choices
            for choice in row
            if choice.data
        }

    return await product.app.ask(read)


def others(data: str, highest: int) -> set[str]:
    """The payload with its numbers replaced by all others that there are, and one that is not.

    Which of the ready-made reasons it names is a choice of the same request, and stays.
    """
    data, colon, reason = data.rpartition(":") if data.count(":") == 2 else (data, "", "")
    words = re.split(r"\d+", data)
    numbers = itertools.product(range(highest + 2), repeat=len(words) - 1)
    found = {
        "".join(part for pair in zip(words, map(str, (*given, "")), strict=True) for part in pair)
        for given in numbers
    }
    return {f"{each}{colon}{reason}" for each in found - {data}}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("known", [True, False], ids=["on a message", "without one"])
async def test_whatever_a_press_names_other_requests_stay_as_they_are(
    product: Product, state: str, known: bool
) -> None:
    mine, other = await two_at(product, state)
    counts = [len(await product.all(kind)) for kind in KINDS]
    read = everything_of(other)
    before = await product.database.read(read)

    def same(records: Records) -> None:
        assert read(records) == before

    for card, name, data in await payloads(product, mine):
        for forged in others(data, max(counts)):
            on = (name, str(card), forged) if known else ("", "", forged, "unknown")
            press = Press(product.actor(name), card, *on)
            code = await tried(product, press, same)
            assert code, f"{press} is not refused"


@pytest.mark.parametrize("state", STATES)
async def test_each_button_works_also_where_the_press_comes_without_its_message(
    product: Product, state: str
) -> None:
    mine, _ = await two_at(product, state)
    for card, name, data in await payloads(product, mine):
        codes = {
            await tried(product, Press(product.actor(name), card, *on), lambda _: None)
            for on in ((name, str(card), data), ("", "", data, "unknown"), (name, "999", data, "unknown"))
        }
        assert len(codes) == 1, (name, data)


async def test_a_press_without_its_message_is_held_to_whose_card_it_is(product: Product) -> None:
    await product.reach("board")
    (board,) = await product.all(Card, person=product.ids["board"])
    (second,) = await product.all(Card, person=product.ids["second board"])
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    data = f"pass:{visit.id}.{revision.id}"
    for card, name, code in (
        (second, "board", "not-a-card"),
        (board, "author", "not-a-card"),
        (board, "stranger", "stranger"),
        (board, "board", ""),
    ):
        press = Press(product.actor(name), card.id, "", "", data, "unknown")
        assert await tried(product, press, lambda _: None) == code


async def test_a_press_counts_on_a_message_that_shows_the_card(product: Product) -> None:
    await product.reach("board")
    (card,) = await product.all(Card, person=product.ids["board"])
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    press = Press(product.actor("board"), card.id, "board", "77", f"pass:{visit.id}.{revision.id}", "other")
    with pytest.raises(Refusal, match="not-a-card"):
        await product.app.do(press)
    assert (await product.newest(AuditEntry)).kind == "refused.not-a-card"


Window = Literal[Verdict, "link", "wrong"]


def opens(window: Window, actor: Actor, ids: tuple[int, ...]) -> tuple[Action[Result], Action[Result]]:
    """Return the action that opens a window, and the action that takes its answer."""
    if window == "link":
        return AskResult(actor, ids[0]), PublishTask(actor, ids[0], LINK)
    if window == "wrong":
        return AskWrong(actor, ids[0]), AnswerRecheck(actor, ids[0], "Sai tên")
    visit, revision = ids
    return AskReason(actor, visit, revision, window), Decide(actor, visit, revision, window, "Thiếu ảnh")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("window", ["more", "return", "refuse", "link", "wrong"])
async def test_a_window_opens_to_those_who_may_and_to_nobody_else(
    product: Product, state: str, window: Window
) -> None:
    """For everybody, and every id there is: it is refused exactly where the answer would be."""
    await product.reach("unit")
    await product.reach(state)
    kinds = {"link": (Task,), "wrong": (Recheck,)}.get(window, (Visit, Revision))
    numbers = [range(1, len(await product.all(kind)) + 2) for kind in kinds]
    for name in [*ROLES, "stranger"]:
        for ids in itertools.product(*numbers):
            ask, do = opens(window, product.actor(name), ids)
            asked, done = [await tried(product, each, lambda _: None) for each in (ask, do)]
            assert asked == done, (name, ids)
