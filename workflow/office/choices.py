"""The choices of lists of everybody's work, besides those of its subjects."""

from dataclasses import dataclass

from workflow.cards.choices import InList


@dataclass(frozen=True)
class OpenDraft(InList):
    """A draft, gone on with where it was left."""

    form = "draft-{draft}"
    draft: int


@dataclass(frozen=True)
class OpenConversation(InList):
    """A form that is asked as a conversation, gone on with where it was left."""

    form = "conversation-{conversation}"
    conversation: int


@dataclass(frozen=True)
class ShowRounds(InList):
    """The cards of what the units of somebody owe, posted anew."""

    form = "rounds"


@dataclass(frozen=True)
class ShowHow(InList):
    """Something stuck that is part of no request: what can be done is said."""

    form = "stuck"
