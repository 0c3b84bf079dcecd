"""The chats compared with the database as it renders: when all is quiet they are equal."""

import re
from dataclasses import dataclass

from bot.delivery.drawing import numbered
from bot.delivery.telegram.telegram_limits import TELEGRAM
from sandbox.client import Shown
from sandbox.shown import read_messages
from storage.offline import with_records
from storage.records import Records
from tests.kit.office import Office
from tests.kit.seen import unseen
from wording import Wording
from wording.reduced import shaped
from wording.render import Album, Button, Message
from workflow.cards import projection
from workflow.cards.projection import place_of
from workflow.model import Card, CardPart, Deadline, Media, Person
from workflow.requests.cards import views
from workflow.requests.cards.replies import KIND

MARKS = {"bold", "italic", "underline", "strikethrough", "blockquote", "expandable_blockquote"}
# a package, a table, a page, the whole of a draft's text
ASKED_FOR = re.compile(r"^YC-\d{4}-\d+|\.(?:xlsx|html)$|^Nội dung\.txt$")


@dataclass(frozen=True)
class Wanted:
    """A part of a card as the database renders it, and the messages said to show it."""

    card: int
    place: str
    part: Album | Message
    messages: tuple[int, ...]


async def check_screens(office: Office, before: int = 0) -> None:
    """Every card is shown whole and exactly as rendered, and nothing outdated of any card is left.

    Only cards of requests after `before` are rendered; outdated messages are looked for in all.
    """
    wanted, parts = with_records(office.database, lambda r: (_wanted(office, r, before), _shown(r)))
    for place in sorted({w.place for w in wanted}):
        shown = {m.message_id: m for m in await _read(office, place)}
        for want in wanted:
            if want.place == place:
                _compare(want, [shown[i] for i in want.messages if i in shown])
        current = parts.get(place, set())
        stale = [m for m in shown.values() if m.message_id not in current and _is_of_a_card(m)]
        assert not stale, f"outdated in {place}: {[(m.message_id, m.words[:80]) for m in stale]}"


def _shown(records: Records) -> dict[str, set[int]]:
    """In each chat, the messages that the current posting of each card consists of, and answers to words."""
    posts = {(card.id, card.post) for card in records.all(Card)}
    posts |= {(row.subject_id, -row.ordinal) for row in records.all(Deadline, kind=KIND, fired_at=None)}
    found: dict[str, set[int]] = {}
    for part in records.all(CardPart):
        if (part.card, part.post) in posts:
            found.setdefault(part.place, set()).update(map(int, (part.message, *part.others)))
    return found


def _wanted(office: Office, records: Records, before: int) -> list[Wanted]:
    work = office.work(records)
    assert work
    rulebook = work.rulebook
    wording = Wording(rulebook.zone)
    found = []
    for card in records.all(Card):
        at = place_of(records, card)
        if at is None or (card.request is not None and card.request <= before):
            continue
        if card.held:
            continue  # its person was told, and has it in the list
        if card.stale and card.refused:
            continue  # tried again later; that somebody sees what it is about is asked below
        assert not card.stale, f"card {card.id} still waits to be drawn"
        person = records.get(Person, card.person) if card.person else None
        language = person.language if person else rulebook.spec.organisation.languages[0]
        parts = {
            p.n: p for p in records.all(CardPart, card=card.id, post=card.post) if (p.platform, p.place) == at
        }
        way = views.way_in(card)
        rendered = numbered(
            shaped(projection.view(work, card), card.without, way, language, wording, TELEGRAM)
        )
        assert parts.keys() == rendered.keys(), f"card {card.id} shows parts {parts.keys()}"
        for n, part in rendered.items():
            found.append(
                Wanted(card.id, at.external, part, tuple(map(int, (parts[n].message, *parts[n].others))))
            )
    assert unseen(work, before) == []
    return found


async def _read(office: Office, place: str) -> list[Shown]:
    """A chat as somebody in it sees it."""
    person = next((p for p in office.people.values() if str(p.id) == place), None)
    someone = person or next(iter(office.people.values()))
    chat = None if person else int(place)
    answer = await office.sandbox.admin("read", person=someone.id, bot=office.bot, chat=chat, last=5000)
    return read_messages(answer)


def _compare(want: Wanted, shown: list[Shown]) -> None:
    assert len(shown) == len(want.messages), f"card {want.card} in {want.place}: a message is gone"
    if isinstance(want.part, Album):
        pictures = [(m.photos or m.documents)[0]["file_unique_id"] for m in shown]
        released = [_released(m) for m in want.part.media]
        assert pictures == released, f"card {want.card}: {pictures} instead of {released}"
        assert [m.caption or "" for m in shown] == [m.caption for m in want.part.media]
        return
    message = shown[0]
    assert message.text == want.part.text
    marks = [(e["type"], e["offset"], e["length"]) for e in message.entities if e["type"] in MARKS]
    assert sorted(marks) == sorted((e.kind, e.offset, e.length) for e in want.part.entities)
    buttons = [[(b.text, b.data or _payload(b.url)) for b in row] for row in message.buttons]
    expected = [[(b.text, _sends(b, want)) for b in row] for row in want.part.buttons]
    assert buttons == expected


def _released(media: Media) -> str:
    """The sandbox's name for what is sent: the file as it came, or what of it may leave the house."""
    return f"Ag{(media.digest or '')[:15]}" if media.has_more else media.unique


def _sends(button: Button, want: Wanted) -> str:
    """The data that a button sends back, or opens the private chat with."""
    if button.private:
        return button.private if want.place.startswith("-") else f"4:{button.private}"
    return f"1:{want.card}:{button.data}"


def _payload(url: str | None) -> str:
    return (url or "").partition("?start=")[2]


def _is_of_a_card(message: Shown) -> bool:
    """Buttons of a card, a page of its text, or a picture. A dialog's window has its title or page number."""
    if not message.from_bot:
        return False
    buttons = [b for row in message.buttons for b in row]
    if any((b.data or "").startswith("2:") for b in buttons):
        return False  # a digest, which is sent once and never drawn again
    if [b.data for b in buttons] == ["4:work"]:
        return False  # words were answered with the list
    if any((b.data or "").startswith(("1:", "4:")) or b.url for b in buttons):
        return True
    quoted = any(e["type"].endswith("blockquote") for e in message.entities)
    window = "Trang " in message.words or any(e["type"] == "bold" for e in message.entities)
    if any(ASKED_FOR.search(document["file_name"]) for document in message.documents):
        return False
    return not buttons and not window and (quoted or bool(message.photos or message.documents))
