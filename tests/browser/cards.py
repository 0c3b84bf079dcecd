"""Twelve real cards and an ordinary one as messages, a JSON each: `python -m tests.browser.cards`.

A program of its own, since no test beside a browser's driver can have a loop.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypedDict

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE
from wording import Wording
from wording.render import Album
from wording.render import card as render_card
from workflow.actions import (
    Attach,
    ExplainLate,
    GiveText,
    RunDue,
    SendDraft,
    StartDraft,
    StartEdit,
)
from workflow.cards import projection
from workflow.media.files import SentFile
from workflow.model import Card, Chat, Route, Visit
from workflow.ports import Store

WORDING = Wording(ZONE)
TITLE = "Hội thảo khoa học quốc tế về logistics xanh và cảng biển thông minh"
ORDINARY = "Hội nghị quốc tế về logistics xanh và cảng biển số"  # 50 letters
SENTENCE = "Sáng nay, Khoa Kinh tế tổ chức hội thảo với hơn 200 đại biểu của các trường, hiệp hội và cảng. "
SHORT, LONG, LONGEST = SENTENCE * 3, SENTENCE * 25, SENTENCE * 62


async def news(product: Product, body: str, photos: int = 5, title: str = TITLE) -> None:
    """A news item of the author, sent."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    await product.app.do(GiveText(actor, draft, "title", title))
    await product.app.do(GiveText(actor, draft, "body", body.strip()))
    await product.app.do(Choose(actor, draft, "category", "research"))
    await product.app.do(Choose(actor, draft, "event_date", "2026-11-21"))
    await product.app.do(Choose(actor, draft, "english", "yes"))
    for n in range(photos):
        await product.app.do(Attach(actor, draft, "photos", SentFile("photo", f"h{n}", f"u{draft}-{n}", n)))
    await product.app.do(SendDraft(actor, draft))


async def banner(product: Product) -> None:
    """A banner that comes too late for its event."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "banner", "economics"))).id
    await product.app.do(Choose(actor, draft, "event_date", "2026-11-27"))
    for key, text in (("event", TITLE), ("wording", "Chào mừng đại biểu"), ("size", "6 m x 0,8 m"),
                      ("quantity", "2"), ("place", "Cổng chính")):  # fmt: skip
        await product.app.do(GiveText(actor, draft, key, text))
    await product.app.do(Choose(actor, draft, "form", "banner"))
    await product.app.do(Choose(actor, draft, "shown", "2026-11-26/2026-11-28"))
    await product.app.do(ExplainLate(actor, draft, "Đối tác vừa đổi lịch"))
    await product.app.do(SendDraft(actor, draft))


async def passed(product: Product, *names: str) -> None:
    for name in names:
        await product.decide(name)


async def edited(product: Product) -> None:
    """The desk edits two places and passes it."""
    desk = product.actor("desk")
    draft = (await product.app.do(StartEdit(desk, (await product.request()).id))).id
    await product.app.do(GiveText(desk, draft, "body", LONG.replace("hơn 200", "gần 250", 2).strip()))
    await product.app.do(SendDraft(desk, draft))
    await product.decide("desk")


async def late(product: Product) -> None:
    due_at = (await product.newest(Visit)).due_at
    assert due_at
    product.clock.moment = due_at
    while (await product.app.do(RunDue())).count:
        pass


async def wrong(product: Product) -> None:
    """Published, and a mistake was reported."""
    await product.publish()
    await product.publish()
    await product.recheck("Sai tên PGS.TS Trịnh Quang Minh")


class Part(TypedDict, total=False):
    """A message of a card: its photos, counted, or its text with marks and rows of buttons."""

    photos: int
    text: str
    entities: list[dict[str, str | int]]
    rows: list[list[str]]


class Drawn(TypedDict):
    """A card as it is printed."""

    reader: str
    due: str
    parts: list[Part]


Scene = tuple[str, str, list[Callable[[Product], Awaitable[object]]]]
SCENES: list[Scene] = [
    ("leader", "board", [lambda p: news(p, SHORT), lambda p: passed(p, "head", "desk")]),
    ("leader", "board", [lambda p: news(p, LONG), lambda p: passed(p, "head"), edited]),
    ("leader", "board", [lambda p: news(p, LONGEST), lambda p: passed(p, "head", "desk")]),
    ("leader", "deputy", [lambda p: news(p, LONG), lambda p: passed(p, "head", "desk"), late]),
    ("leader", "board", [banner, lambda p: passed(p, "head", "desk")]),
    ("head", "head", [lambda p: news(p, LONG)]),
    ("author", "author", [lambda p: news(p, LONG), lambda p: passed(p, "head", "desk")]),
    ("author", "author", [lambda p: news(p, SHORT), lambda p: p.decide("head", "more")]),
    ("desk in its group", "", [lambda p: news(p, SHORT), lambda p: passed(p, "head")]),
    ("desk in its group", "", [lambda p: news(p, LONG), lambda p: passed(p, "head")]),
    ("desk in its group", "", [banner, lambda p: passed(p, "head")]),
    ("desk in its group", "", [lambda p: news(p, LONG), lambda p: passed(p, "head", "desk", "board"), wrong]),
    ("ordinary", "", [lambda p: news(p, SHORT, title=ORDINARY), lambda p: passed(p, "head")]),
]


async def shown(scene: Scene, folder: Path) -> Drawn:
    """The messages of one card: photos counted, texts with marks and buttons."""
    reader, name, acts = scene
    folder.mkdir()
    async with open_product(folder) as product:
        group = await product.database.writer.keep(furnish)
        for act in acts:
            await act(product)
        request = (await product.request()).id
        card = Card(request=request, person=product.ids[name] if name else None, chat=None if name else group)
        view = await product.app.ask(lambda work: projection.view(work, card))
        due = next(
            (WORDING.value("vi", line.values["due"]) for line in view.lines if "due" in line.values), ""
        )
        parts: list[Part] = [
            {"photos": len(part.media)}
            if isinstance(part, Album)
            else {
                "text": part.text,
                "entities": [{"type": e.kind, "offset": e.offset, "length": e.length} for e in part.entities],
                "rows": [[b.text for b in row] for row in part.buttons],
            }
            for part in render_card(view, "vi", WORDING, TELEGRAM)
        ]
    return {"reader": reader, "due": due, "parts": parts}


def furnish(records: Store) -> int:
    """The group of the desk."""
    chat = records.add(Chat(platform="telegram", external="-1001", title="Phòng Truyền thông"))
    records.add(Route(chat=chat.id, role="desk"))
    return chat.id


async def main() -> None:
    with TemporaryDirectory() as folder:
        for n, scene in enumerate(SCENES):
            print(json.dumps(await shown(scene, Path(folder) / str(n)), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
