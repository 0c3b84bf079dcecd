"""Working time of an organisation: which days are worked, and when a quantity of time is over."""

from workflow.calendar.pauses import Pause
from workflow.calendar.working_days import Announcement, NoWorkingTime
from workflow.calendar.working_time import Begun, Due, WorkCalendar

__all__ = ["Announcement", "Begun", "Due", "NoWorkingTime", "Pause", "WorkCalendar"]
