"""What waits for me, what I wait for, my drafts; and one request in full."""

from dialogs.my_work.windows import dialog

__all__ = ["dialog"]
