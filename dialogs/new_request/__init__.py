"""The form of a draft: answer its questions, look it over, send it."""

from dialogs.new_request.windows import dialog

__all__ = ["dialog"]
