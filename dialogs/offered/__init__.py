"""Offers, sent before any command."""

from dialogs.offered.clicks import offer
from dialogs.offered.windows import dialog

__all__ = ["dialog", "offer"]
