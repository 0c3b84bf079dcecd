"""One question that needs typing: a reason, a link, what was found wrong."""

from dialogs.asks.windows import dialog

__all__ = ["dialog"]
