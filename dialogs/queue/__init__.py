"""The queue of a desk: a list, narrowed by buttons."""

from dialogs.queue.clicks import open_list
from dialogs.queue.windows import dialog

__all__ = ["dialog", "open_list"]
