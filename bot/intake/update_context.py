"""The context of an update being handled: its changes of dialog state wait here, and are written with it."""

import hashlib
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

from storage.inbox import InboxRow
from workflow.app import Cause


@dataclass
class UpdateContext:
    """The update being handled in this task, its cause, and the dialog states it leaves behind."""

    row: InboxRow
    cause: Cause
    states: dict[str, tuple[str | None, str]] = field(default_factory=dict)
    wants_redraw: bool = False
    drawn_at: datetime | None = None  # the last window that was drawn, not put off
    owes_window: float = 0  # seconds after which the window may be drawn that could not be drawn now
    later: list[tuple[float, str]] = field(default_factory=list)  # calls to make after so many seconds
    intents: int = 0
    says_anew: bool = False  # something that a chat would see again, were the update worked on again

    def next_intent(self) -> str:
        """An id for a new dialog, the same when the update is replayed, so that drawn buttons stay good."""
        self.intents += 1
        return hashlib.sha256(f"{self.row.id}.{self.intents}".encode()).hexdigest()[:10]


current: ContextVar[UpdateContext] = ContextVar("update")
