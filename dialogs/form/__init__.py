"""Conversations drawn: the window of whatever form is asked, and the ways into it."""

from dialogs.form.ways_in import absence, begin, delegation, resume, trial
from dialogs.form.windows import dialog

__all__ = ["absence", "begin", "delegation", "dialog", "resume", "trial"]
