"""Choices come back as they went, fit the platform, and nothing else is taken for one."""

import asyncio
import re
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.builders import Product, open_product
from tests.kit.choices import (
    HIGHEST,
    IN_LISTS,
    ON_CARD,
    ON_NOTICE,
    WAYS_IN,
    WHOLE,
    all_kinds,
    faulty,
    parsed,
    read,
)
from workflow.actions import Press
from workflow.cards.choices import OpenMenu, Payload
from workflow.cards.payloads import ByInvitation, OnCard, OnNotice, OnWayIn
from workflow.errors import Refusal
from workflow.model import Card
from workflow.requests.cards.set_menu import MENUS

KEY = st.from_regex(r"[a-z][a-z0-9_]{0,31}", fullmatch=True)  # as keys of the rules are
MENU = st.sampled_from(MENUS) | st.integers(0, 99).map("more.{}".format) | KEY.map("item-{}".format)
TOKEN = st.from_regex(r"[A-Za-z0-9_-]{22}", fullmatch=True)
INNER = [*(kind for kinds in ON_CARD.values() for kind in kinds), *ON_NOTICE, *WAYS_IN]


def made(kind: type[Payload]) -> st.SearchStrategy[Payload]:
    """Choices of a kind, with numbers and keys as an office may have them."""
    held: dict[str, st.SearchStrategy[object]] = {"menu": MENU, "token": TOKEN}
    hints = get_type_hints(kind)
    for name in kind._pattern.groupindex:
        if hints[name] is int:
            held[name] = st.integers(0, HIGHEST)
        elif get_origin(hints[name]) is Literal:
            held[name] = st.sampled_from(get_args(hints[name]))
        held.setdefault(name, KEY)
    return st.builds(kind, **{name: held[name] for name in kind._pattern.groupindex})


@given(st.one_of([made(kind) for kind in INNER]), st.integers(0, HIGHEST))
def test_every_choice_comes_back_from_a_payload_that_the_platform_takes(choice: Payload, number: int) -> None:
    around: list[Payload] = [kind(number, choice.pack()) for kind in (OnCard, OnNotice)]
    if type(choice) in WAYS_IN:
        around = [OnWayIn(choice.pack())]
        assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", choice.pack())  # so that a link can bring it
    assert type(choice).parse(choice.pack()) == choice
    for whole in around:
        assert len(whole.pack().encode()) <= TELEGRAM.payload
        assert parsed(whole.pack(), list(WHOLE)) == [whole]


FRAGMENTS = st.sampled_from([*":.-~_ ", "0", "00", "7", "-1", "٣", "9" * 12, "9" * 13, "pass", "menu", "1:"])
TEXTS = st.text(max_size=80) | st.lists(FRAGMENTS, max_size=8).map("".join)
MENDED = st.tuples(st.one_of([made(kind) for kind in INNER]), TEXTS, st.integers(0, 64)).map(
    lambda parts: parts[0].pack()[: parts[2]] + parts[1]  # cut, and gone on with
)


@given(TEXTS | MENDED)
def test_a_text_is_one_choice_at_most_and_that_is_written_as_it_was(text: str) -> None:
    for kinds in (*ON_CARD.values(), ON_NOTICE, WAYS_IN, IN_LISTS, [*WHOLE, ByInvitation]):
        found = parsed(text, list(kinds))
        assert len(found) <= 1
        assert all(choice.pack() == text for choice in found)
    assert len(read(text)) <= 1


def test_each_kind_of_choice_is_taken_by_somebody() -> None:
    taken = {*INNER, *WHOLE, *IN_LISTS, ByInvitation}
    assert {kind for kind in all_kinds() if kind.__module__.split(".")[0] == "workflow"} == taken


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(TEXTS | MENDED, min_size=8, max_size=32))
def test_any_text_pressed_is_carried_out_or_refused(texts: list[str]) -> None:
    """A text that is no choice is refused like one of an earlier version, and nothing else is raised."""

    async def press() -> None:
        async with AsyncExitStack() as stack:
            folder = Path(stack.enter_context(TemporaryDirectory()))
            product = await stack.enter_async_context(open_product(folder))
            await product.reach("unit")
            for text in texts:
                await pressed(product, text)

    asyncio.run(press())


async def pressed(product: Product, text: str) -> None:
    (card,) = await product.all(Card, person=product.ids["head"])
    press = Press(product.actor("head"), card.id, "", "", text, "unknown")
    if parsed(text, ON_CARD["request"]):
        with suppress(Refusal):
            await product.app.do(press)
        return
    with pytest.raises(Refusal) as refused:
        await product.app.do(press)
    assert (refused.value.code, refused.value.audited) == ("gone", True)


async def test_a_choice_that_cannot_come_back_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look at an office's choices, with which each test of this folder ends, sees what it is for."""
    async with open_product(tmp_path) as product:
        await product.reach("unit")
        assert await product.app.ask(faulty) == []
        with monkeypatch.context() as patched:
            patched.setitem(ON_CARD, "request", [kind for kind in ON_CARD["request"] if kind is not OpenMenu])
            assert await product.app.ask(faulty) != []
