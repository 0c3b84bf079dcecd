"""Figures of a period: in words, the cases of each, the choice of a unit."""

from dialogs.figures.clicks import open_report
from dialogs.figures.windows import dialog

__all__ = ["dialog", "open_report"]
