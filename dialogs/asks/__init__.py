"""Photos that are the result of a task."""

from dialogs.asks.windows import dialog

__all__ = ["dialog"]
