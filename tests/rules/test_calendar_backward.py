"""How early before an event: a table to be checked with a wall calendar, and the search the other way."""

from datetime import timedelta

import pytest

from tests.rules.calendars import CALENDAR, anchor, calendar_with, cases, day, moment
from workflow.calendar import NoWorkingTime
from workflow.spec import Quantity

# The event, how long before, the last safe moment.
TABLE = """
Ten days against ten working days before the same event
Sat 05/12/2026 | 10 days | Wed 25/11/2026 16:30
Sat 05/12/2026 | 10 working days | Fri 20/11/2026 16:30 | 4 days, 30, 27, 26, 25, 23, 20
Thu 15/02/2024 | 10 days | Mon 05/02/2024 16:30
Thu 15/02/2024 | 10 working days | Thu 25/01/2024 16:30 | 7, 6, 5, 2, 1, 31, 30, 29, 26, 25
Thu 02/05/2024 | 10 days | Mon 22/04/2024 16:30
Thu 02/05/2024 | 10 working days | Fri 12/04/2024 16:30 | 26 to 22, 19, 17, 16, 15, 12
Mon 03/02/2025 | 10 days | Fri 24/01/2025 16:30
Mon 03/02/2025 | 10 working days | Mon 13/01/2025 16:30 | 24 to 20, 17 to 13
Mon 05/05/2025 | 10 days | Fri 25/04/2025 16:30
Mon 05/05/2025 | 10 working days | Thu 17/04/2025 16:30 | 29, 28, Saturday 26, 25 to 21, 18, 17
Mon 05/01/2026 | 10 days | Fri 26/12/2025 16:30
Mon 05/01/2026 | 10 working days | Thu 18/12/2025 16:30 | 31, 30, 29, 26 to 22, 19, 18
Fri 27/02/2026 | 10 days | Tue 17/02/2026 16:30 | the first day of the lunar year
Fri 27/02/2026 | 10 working days | Fri 06/02/2026 16:30 | 26 to 23, 13 to 9, 6
Mon 04/05/2026 | 10 days | Fri 24/04/2026 16:30
Mon 04/05/2026 | 10 working days | Wed 15/04/2026 16:30 | 29, 28, 24 to 20, 17, 16, 15
Thu 03/09/2026 | 10 days | Mon 24/08/2026 16:30
Thu 03/09/2026 | 10 working days | Tue 18/08/2026 16:30 | 28 to 24, Saturday 22, 21 to 18
Mon 04/01/2027 | 10 days | Fri 25/12/2026 16:30
Mon 04/01/2027 | 10 working days | Fri 18/12/2026 16:30 | 31 to 28, 25 to 21, 18
Thu 11/02/2027 | 10 days | Mon 01/02/2027 16:30
Thu 11/02/2027 | 10 working days | Thu 21/01/2027 16:30 | 3, 2, 1, 29 to 25, 22, 21
Mon 06/09/2027 | 10 days | Fri 27/08/2027 16:30
Mon 06/09/2027 | 10 working days | Thu 19/08/2027 16:30 | 1, 31, 30, 27 to 23, 20, 19

Any week: around 24 November 2026
Fri 27/11/2026 | 1 working day | Thu 26/11/2026 16:30
Fri 27/11/2026 | 5 working days | Thu 19/11/2026 16:30 | 26, 25, 23, 20, 19
Fri 27/11/2026 14:00 | 5 working days | Thu 19/11/2026 16:30 | the hour of the event does not matter
Wed 25/11/2026 | 1 working day | Mon 23/11/2026 16:30
Wed 25/11/2026 | 3 working days | Thu 19/11/2026 16:30
Tue 24/11/2026 | 1 working day | Mon 23/11/2026 16:30 | an event on a holiday
Tue 24/11/2026 | 5 working days | Tue 17/11/2026 16:30
Sun 29/11/2026 | 1 working day | Fri 27/11/2026 16:30
Mon 30/11/2026 | 1 working day | Fri 27/11/2026 16:30
Tue 01/12/2026 | 5 working days | Mon 23/11/2026 16:30 | 30, 27, 26, 25, 23

2024
Thu 15/02/2024 | 1 working day | Wed 07/02/2024 16:30
Fri 16/02/2024 | 1 working day | Thu 15/02/2024 16:30
Mon 19/02/2024 | 5 working days | Mon 05/02/2024 16:30 | 16, 15, 7, 6, 5
Sat 10/02/2024 | 1 working day | Wed 07/02/2024 16:30
Fri 19/04/2024 | 1 working day | Wed 17/04/2024 16:30
Sat 04/05/2024 | 1 working day | Fri 03/05/2024 16:30
Mon 06/05/2024 | 1 working day | Sat 04/05/2024 16:30
Mon 06/05/2024 | 3 working days | Thu 02/05/2024 16:30
Mon 06/05/2024 | 4 working days | Fri 26/04/2024 16:30
Wed 04/09/2024 | 1 working day | Fri 30/08/2024 16:30
Tue 03/09/2024 | 3 working days | Wed 28/08/2024 16:30
Fri 01/03/2024 | 1 day | Thu 29/02/2024 16:30

2025
Thu 02/01/2025 | 1 working day | Tue 31/12/2024 16:30
Tue 04/02/2025 | 5 working days | Tue 21/01/2025 16:30 | 3, 24, 23, 22, 21
Tue 08/04/2025 | 1 working day | Fri 04/04/2025 16:30
Mon 28/04/2025 | 1 working day | Sat 26/04/2025 16:30
Mon 28/04/2025 | 3 working days | Thu 24/04/2025 16:30
Mon 05/05/2025 | 3 working days | Sat 26/04/2025 16:30 | 29, 28, 26
Wed 03/09/2025 | 5 working days | Mon 25/08/2025 16:30

2026
Mon 05/01/2026 | 1 working day | Wed 31/12/2025 16:30
Mon 12/01/2026 | 1 working day | Sat 10/01/2026 16:30
Mon 12/01/2026 | 5 working days | Tue 06/01/2026 16:30 | 10, 9, 8, 7, 6
Mon 12/01/2026 | 7 working days | Wed 31/12/2025 16:30
Mon 23/02/2026 | 1 working day | Fri 13/02/2026 16:30
Fri 27/02/2026 | 5 working days | Fri 13/02/2026 16:30
Mon 16/02/2026 | 3 working days | Wed 11/02/2026 16:30
Tue 28/04/2026 | 1 working day | Fri 24/04/2026 16:30
Mon 04/05/2026 | 3 working days | Fri 24/04/2026 16:30
Mon 24/08/2026 | 1 working day | Sat 22/08/2026 16:30
Tue 25/08/2026 | 3 working days | Fri 21/08/2026 16:30 | 24, Saturday 22, 21
Thu 03/09/2026 | 5 working days | Mon 24/08/2026 16:30
Fri 04/09/2026 | 5 working days | Tue 25/08/2026 16:30

2027
Fri 01/01/2027 | 1 working day | Thu 31/12/2026 16:30
Mon 04/01/2027 | 5 working days | Fri 25/12/2026 16:30 | 31, 30, 29, 28, 25
Fri 12/02/2027 | 3 working days | Tue 02/02/2027 16:30 | 11, 3, 2
Mon 19/04/2027 | 1 working day | Thu 15/04/2027 16:30
Tue 04/05/2027 | 1 working day | Thu 29/04/2027 16:30
Tue 04/05/2027 | 3 working days | Tue 27/04/2027 16:30
Mon 06/09/2027 | 3 working days | Mon 30/08/2027 16:30 | 1, 31, 30
Thu 25/11/2027 | 3 working days | Fri 19/11/2027 16:30

Days, working hours and hours
Tue 01/12/2026 | 2 days | Sun 29/11/2026 16:30
Mon 30/11/2026 | 1 day | Sun 29/11/2026 16:30
Fri 27/11/2026 14:00 | 1 working hour | Fri 27/11/2026 13:00
Fri 27/11/2026 14:00 | 2 working hours | Fri 27/11/2026 10:30
Fri 27/11/2026 | 4 working hours | Thu 26/11/2026 11:00
Wed 25/11/2026 13:30 | 1 working hour | Wed 25/11/2026 11:00
Wed 25/11/2026 12:15 | 2 working hours | Wed 25/11/2026 09:30
Wed 25/11/2026 08:00 | 1 working hour | Mon 23/11/2026 16:00
Wed 25/11/2026 07:30 | 2 working hours | Mon 23/11/2026 14:30
Wed 25/11/2026 14:00 | 3 working hours | Wed 25/11/2026 09:30 | less than half a day: to the minute
Wed 25/11/2026 16:30 | 4 working hours | Wed 25/11/2026 11:00 | 3:30, 0:30
Wed 25/11/2026 16:29 | 4 working hours | Wed 25/11/2026 07:30 | back from 11:30, the half day that is over
Wed 25/11/2026 14:00 | 4 working hours | Wed 25/11/2026 07:30
Wed 25/11/2026 11:30 | 4 working hours | Wed 25/11/2026 07:30
Wed 25/11/2026 11:29 | 4 working hours | Mon 23/11/2026 11:00 | back from Monday's close
Fri 27/11/2026 14:00 | 8 working hours | Thu 26/11/2026 11:00 | 4:00, 3:30, 0:30
Wed 25/11/2026 16:30 | 7 working hours | Wed 25/11/2026 08:00
Mon 30/11/2026 08:00 | 1 working hour | Fri 27/11/2026 16:00
Sun 29/11/2026 10:00 | 4 working hours | Fri 27/11/2026 11:00
Mon 23/02/2026 08:30 | 2 working hours | Fri 13/02/2026 15:30
Thu 15/02/2024 09:30 | 3 working hours | Wed 07/02/2024 15:30
Mon 24/08/2026 07:30 | 8 working hours | Fri 21/08/2026 16:00 | Saturday 7:30, Friday 0:30
Fri 27/11/2026 14:00 | 24 hours | Thu 26/11/2026 14:00
Fri 27/11/2026 | 24 hours | Thu 26/11/2026 00:00
Mon 30/11/2026 09:00 | 72 hours | Fri 27/11/2026 09:00
Fri 01/01/2027 | 1 hour | Thu 31/12/2026 23:00
"""

# Now, how long before, the first date of an event that is still in time.
EARLIEST = """
Mon 23/11/2026 10:00 | 5 working days | Tue 01/12/2026 | 23, 25, 26, 27, 30
Mon 23/11/2026 16:30 | 5 working days | Tue 01/12/2026 | the last moment of the day is in time
Mon 23/11/2026 16:31 | 5 working days | Wed 02/12/2026
Mon 23/11/2026 10:00 | 10 days | Thu 03/12/2026
Mon 23/11/2026 16:31 | 10 days | Fri 04/12/2026
Sat 28/11/2026 09:00 | 1 working day | Tue 01/12/2026
Sat 28/11/2026 09:00 | 1 day | Sun 29/11/2026
Fri 13/02/2026 10:00 | 3 working days | Wed 25/02/2026 | 13, 23, 24
Fri 21/08/2026 10:00 | 3 working days | Tue 25/08/2026 | 21, Saturday 22, 24
Thu 31/12/2026 10:00 | 2 working days | Tue 05/01/2027
Mon 23/11/2026 09:00 | 6 working hours | Tue 24/11/2026 | 2:30 and 3:30
Mon 23/11/2026 09:01 | 6 working hours | Thu 26/11/2026 | a minute of Wednesday is needed
Sat 28/11/2026 09:00 | 24 hours | Mon 30/11/2026
Sun 29/11/2026 00:00 | 24 hours | Mon 30/11/2026
"""


@pytest.mark.parametrize(("event", "before", "last"), cases(TABLE))
def test_last_safe(event: str, before: str, last: str) -> None:
    assert CALENDAR.last_safe(anchor(event), Quantity.parse(before)).at == moment(last)


@pytest.mark.parametrize(("now", "before", "event"), cases(EARLIEST))
def test_the_first_event_that_is_still_in_time(now: str, before: str, event: str) -> None:
    assert CALENDAR.earliest_in_time(moment(now), Quantity.parse(before)) == anchor(event)


def test_no_event_is_in_time_in_an_office_that_never_opens() -> None:
    start = day("01/01/2030")
    closed = calendar_with(
        days_off=[{"date": f"{start + timedelta(days=index)}", "why": "Nghỉ"} for index in range(3658)]
    )

    with pytest.raises(NoWorkingTime):
        closed.earliest_in_time(moment("01/01/2030 10:00"), Quantity.parse("5 working days"))
