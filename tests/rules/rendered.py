"""The pieces of a card to be rendered, and the rules of platforms that its messages keep."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit import verbs
from wording import Album, Entity, Message, Wording
from workflow.cards.shape import CardView, Choice
from workflow.form.answer_shown import AnswerShown
from workflow.lines import line
from workflow.model import Media
from workflow.requests.cards.choices import Pass
from workflow.spec import Words
from workflow.text import units

wording = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))
HEAD = line("state-verb", **verbs.APPROVE, subject="Hội thảo logistics xanh 2026")
NUMBER = line(
    "card-number", reference="YC-2026-0042", unit=Words(vi="Khoa Kinh tế"), kind=Words(vi="Tin bài")
)
OFF = line("off-holiday", days="24/11")
TITLE, TEXT, DAY = (
    Words(vi="Tiêu đề", en="Title"),
    Words(vi="Nội dung", en="Text"),
    Words(vi="Ngày", en="Day"),
)
APPROVE = Choice(line("do-verb", **verbs.APPROVE), Pass(1, 2), style="good")


def photos(count: int, kind: str = "photo") -> tuple[Media, ...]:
    return tuple(
        Media(id=i, draft=1, kind=kind, platform="telegram", handle=f"h{i}", unique=f"u{kind}{i}", position=i)  # type: ignore[arg-type]
        for i in range(1, count + 1)
    )


def view(text: str = "Nội dung ngắn.", **more: object) -> CardView:
    answers = (AnswerShown(TITLE, "Hội thảo"), AnswerShown(TEXT, text, long=True))
    return CardView(HEAD, **{"answers": answers, "choices": ((APPROVE,),), **more})  # type: ignore[arg-type]


def marked(message: Message, entity: Entity) -> str:
    """Return the marked part of a text, by its offset in UTF-16."""
    raw = message.text.encode("utf-16-le")
    return raw[entity.offset * 2 : (entity.offset + entity.length) * 2].decode("utf-16-le")


def quoted(messages: Iterable[Album | Message]) -> list[str]:
    return [
        marked(m, e)
        for m in messages
        if isinstance(m, Message)
        for e in m.entities
        if e.kind.endswith("blockquote")
    ]


def assert_sendable(parts: tuple[Album | Message, ...], limit: int = TELEGRAM.message) -> None:
    """Check what a platform may refuse: size, empty messages, marks outside, buttons before the last."""
    messages = [p for p in parts if isinstance(p, Message)]
    assert isinstance(parts[-1], Message)
    assert all(not m.buttons for m in messages[:-1])
    for message in messages:
        assert 0 < units(message.text) <= limit
        assert message.text.strip() == message.text
        assert len(message.entities) <= 100
        for e in message.entities:
            assert e.offset >= 0
            assert e.length > 0
            assert e.offset + e.length <= units(message.text)
            marked(message, e).encode("utf-8")  # cuts no character in half
