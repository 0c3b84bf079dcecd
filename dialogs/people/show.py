"""Lines that several windows of people administration show."""

from dialogs.here import Here
from workflow.people import staff
from workflow.work import Work


def role_line(at: Here, work: Work, role: str, unit: str | None) -> str:
    """“Thủ trưởng đơn vị, Khoa Kinh tế”."""
    title = staff.unit_title(work, unit) if unit else None
    return at.say("people-role", role=staff.role_title(work, role), unit=title)
