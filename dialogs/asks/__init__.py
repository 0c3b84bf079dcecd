"""One question that needs typing: a reason, the link of what was published, what was found wrong."""

from dialogs.asks.windows import dialog

__all__ = ["dialog"]
