"""The questions of a form: one window for each kind of field."""

from dialogs.fields.windows import dialog

__all__ = ["dialog"]
