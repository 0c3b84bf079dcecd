"""Steps of tests of the monthly rounds: the clock, a card as it reads, a press on it."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from storage import Records
from tests.kit.builders import Product
from tests.kit.rendered import message
from workflow.actions import (
    AttestRound,
    Press,
    RunDue,
)
from workflow.app import Action
from workflow.cards import projection
from workflow.cards.shape import CardView
from workflow.composers import COMPOSERS
from workflow.errors import Refusal
from workflow.model import (
    Card,
    CardPart,
    Deadline,
    DutyRound,
    Notice,
)
from workflow.notices import nudges
from workflow.notices.digests import digest as digest_of
from workflow.rounds import openings

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
SITES = ["economics", "navigation", "computing"]
ITEMS = ["introduction", "directory", "address", "staff", "achievements", "activities"]
PAGE = "https://kinhte.bienxanh.example/danh-ba"


async def go(product: Product, at: str) -> int:
    """Move the office clock, and do what has fallen due."""
    product.clock.moment = datetime.fromisoformat(at).replace(tzinfo=ZONE).astimezone(UTC)
    done = 0
    while fired := (await product.app.do(RunDue())).count:
        done += fired
    return done


async def turn(product: Product, unit: str = "economics", period: str = "2026-12") -> DutyRound:
    return await product.newest(DutyRound, unit=unit, period=period)


async def refused(product: Product, action: Action[Any]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value


async def shown(product: Product, name: str, unit: str = "economics") -> str:
    """Return the text of a person's card of the newest round of a unit."""
    found = await product.newest(DutyRound, unit=unit)
    card = await product.newest(Card, duty_round=found.id, person=product.ids[name])
    return await said(product, await product.app.ask(lambda work: projection.view(work, card)))


async def said(product: Product, view: CardView | None) -> str:
    part = message(view)
    rows = ["[" + "] [".join(b.text for b in row) + "]" for row in part.buttons]
    return "\n".join([part.text, *rows])


async def told(product: Product, key: str, name: str | None = None) -> list[str]:
    """Every message of a kind, as it would be sent now."""
    where = {"person": product.ids[name]} if name else {}
    found = []
    for notice in await product.all(Notice, key=key, **where):
        composed = await product.ask(COMPOSERS.compose, notice)
        view = composed.said
        found.append(await said(product, view) if isinstance(view, CardView) else key)
    return found


async def press(product: Product, name: str, data: str, unit: str = "economics") -> str:
    """A press on the person's own card, as it was drawn."""
    found = await product.newest(DutyRound, unit=unit)
    owner = "head" if unit == "economics" else "other head"
    card = await product.newest(Card, duty_round=found.id, person=product.ids[owner])

    def draw(records: Records) -> None:
        if records.one(CardPart, card=card.id) is None:
            records.add(
                CardPart(
                    card=card.id,
                    post=0,
                    n=0,
                    kind="message",
                    platform="telegram",
                    place=owner,
                    message=str(card.id),
                    others=[],
                    shown="",
                )
            )

    await product.database.writer.write_first(draw)
    pressed = await product.app.do(Press(product.actor(name), card.id, owner, str(card.id), data))
    return pressed.key


async def answer_all(product: Product, name: str = "head", unit: str = "economics") -> None:
    found = await product.newest(DutyRound, unit=unit)
    await product.app.do(AttestRound(product.actor(name), found.id))


async def months_waiting(product: Product) -> list[Deadline]:
    rows = await product.all(Deadline, subject="office", fired_at=None)
    return [row for row in rows if row.kind == openings.ROUNDS]


async def digests(product: Product, name: str) -> list[str | None]:
    """Every digest of a person, as it would be sent now; None where nothing is left to say."""
    found = []
    for notice in await product.all(Notice, key=nudges.DIGEST, person=product.ids[name]):
        digest = await product.ask(digest_of, notice)
        found.append(await said(product, digest.view) if digest.view else None)
    return found
