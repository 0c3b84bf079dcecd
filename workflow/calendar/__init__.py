"""Working time of an organisation: which days are worked, and when a quantity of time is over."""

from workflow.calendar.pauses import Pause
from workflow.calendar.working_days import Announcement, NoWorkingTime
from workflow.calendar.working_time import Due, Lateness, WorkCalendar

__all__ = ["Announcement", "Due", "Lateness", "NoWorkingTime", "Pause", "WorkCalendar"]
