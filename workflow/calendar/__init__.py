"""Working time of an organisation: which days are worked, and when a quantity of time is over."""

from workflow.calendar.days import Announcement, NoWorkingTime
from workflow.calendar.pauses import Pause
from workflow.calendar.work import Due, Lateness, WorkCalendar

__all__ = ["Announcement", "Due", "Lateness", "NoWorkingTime", "Pause", "WorkCalendar"]
