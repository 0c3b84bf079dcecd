"""Days off and days worked: what the calendar says, taking a day back."""

from dialogs.office_days.clicks import open_list
from dialogs.office_days.windows import dialog

__all__ = ["dialog", "open_list"]
