"""“Việc của tôi”: work that waits for me, work I wait for, my drafts; and one request in full."""

from dialogs.my_work.windows import dialog

__all__ = ["dialog"]
