"""The register of units: the list, one of them, its end."""

from dialogs.units.clicks import open_list
from dialogs.units.windows import dialog

__all__ = ["dialog", "open_list"]
