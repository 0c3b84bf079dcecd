"""Words of an office: each notice in every language within the limits, and the seals in chats hold."""

from collections.abc import Iterator
from datetime import datetime

from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.verify import examine
from tests.kit.moves.fault import Fault
from tests.kit.moves.move import WORDING
from tests.simulate.chat_model import ChatModel
from wording.render import Message, card, notice
from wording.speaker import LANGUAGES
from workflow.composers import COMPOSERS
from workflow.lines import Line
from workflow.log import seals
from workflow.model import AuditEntry, LoggedDay, Notice
from workflow.text import units
from workflow.work import Work

SEALED = ("Niêm phong", "Seal")


def check(work: Work, since: datetime) -> None:
    """Put into words what was told `since` then, for readers of any language. Raises Fault."""
    for each in work.store.all(Notice):
        if each.not_before >= since:
            for language in LANGUAGES:
                for text in _said(work, each, language):
                    if not 0 < units(text) <= TELEGRAM.message:
                        raise Fault(f"length of {each.key}", f"{language}: {text}")


def _said(work: Work, told: Notice, language: str) -> Iterator[str]:
    said = COMPOSERS.compose(work, told).said
    if isinstance(said, Line):
        yield notice(said.key, said.values, language, WORDING, TELEGRAM).text
    elif said is not None:
        parts = card(said, language, WORDING, TELEGRAM)
        yield from (part.text for part in parts if isinstance(part, Message))


def check_seals(work: Work, chats: ChatModel) -> None:
    """Each seal that a chat shows is of the log as it is, or of days that a restore lost. Raises Fault."""
    messages = (shown.part for chat in chats.chats.values() for shown in chat.values())
    texts = [part.text for part in messages if isinstance(part, Message)]
    witnesses = seals.read("\n".join(text for text in texts if any(word in text for word in SEALED)))
    holds, said = examine(work.store.all(AuditEntry), work.store.all(LoggedDay), witnesses)
    if not holds:
        raise Fault("seals", "\n".join(said))
