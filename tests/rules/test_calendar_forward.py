"""When something is due: a table to be checked with a wall calendar and the schedule of each year."""

import pytest

from tests.rules.calendars import CALENDAR, cases, moment
from workflow.spec import Quantity

# Received, within, due.
TABLE = """
Any week: Monday 23 November 2026 is followed by a holiday, and that by four working days
Mon 23/11/2026 10:00 | 1 working day | Wed 25/11/2026 16:30 | Tuesday is a holiday
Wed 25/11/2026 10:00 | 1 working day | Thu 26/11/2026 16:30
Wed 25/11/2026 07:30 | 1 working day | Thu 26/11/2026 16:30 | the minute the office opens
Wed 25/11/2026 06:00 | 1 working day | Thu 26/11/2026 16:30 | before hours is that morning
Wed 25/11/2026 12:00 | 1 working day | Thu 26/11/2026 16:30 | lunch is that afternoon
Wed 25/11/2026 16:29 | 1 working day | Thu 26/11/2026 16:30
Wed 25/11/2026 16:30 | 1 working day | Fri 27/11/2026 16:30 | closed: received on Thursday
Wed 25/11/2026 23:59 | 1 working day | Fri 27/11/2026 16:30
Thu 26/11/2026 00:00 | 1 working day | Fri 27/11/2026 16:30
Fri 27/11/2026 17:30 | 1 working day | Tue 01/12/2026 16:30 | Friday evening: received on Monday
Sat 28/11/2026 09:00 | 1 working day | Tue 01/12/2026 16:30
Sun 29/11/2026 09:00 | 1 working day | Tue 01/12/2026 16:30
Fri 27/11/2026 10:00 | 1 working day | Mon 30/11/2026 16:30
Fri 27/11/2026 10:00 | 5 working days | Fri 04/12/2026 16:30
Wed 25/11/2026 10:00 | 10 working days | Wed 09/12/2026 16:30

Tết 2024: off from Thursday 8 to Wednesday 14 February
Wed 07/02/2024 10:00 | 1 working day | Thu 15/02/2024 16:30
Wed 07/02/2024 16:30 | 1 working day | Fri 16/02/2024 16:30 | closed: received on Thursday 15
Tue 06/02/2024 10:00 | 2 working days | Thu 15/02/2024 16:30
Mon 05/02/2024 09:00 | 5 working days | Mon 19/02/2024 16:30 | 6, 7, 15, 16, 19
Sat 10/02/2024 09:00 | 1 working day | Fri 16/02/2024 16:30
Wed 14/02/2024 09:00 | 3 working days | Tue 20/02/2024 16:30 | received on 15: 16, 19, 20

Giỗ Tổ 2024 on Thursday 18 April; 29 April off, worked on Saturday 4 May; 30 April, 1 May
Wed 17/04/2024 14:00 | 1 working day | Fri 19/04/2024 16:30
Thu 18/04/2024 08:00 | 1 working day | Mon 22/04/2024 16:30
Fri 26/04/2024 10:00 | 1 working day | Thu 02/05/2024 16:30
Thu 25/04/2024 10:00 | 3 working days | Fri 03/05/2024 16:30 | 26 April, 2, 3 May
Fri 26/04/2024 10:00 | 3 working days | Sat 04/05/2024 16:30 | 2, 3, 4 May
Fri 26/04/2024 10:00 | 4 working days | Mon 06/05/2024 16:30
Fri 03/05/2024 10:00 | 1 working day | Sat 04/05/2024 16:30
Fri 03/05/2024 17:00 | 1 working day | Mon 06/05/2024 16:30 | received on Saturday
Sat 04/05/2024 08:00 | 1 working day | Mon 06/05/2024 16:30
Sat 04/05/2024 20:00 | 1 working day | Tue 07/05/2024 16:30

Quốc khánh 2024: Monday 2 and Tuesday 3 September
Fri 30/08/2024 10:00 | 1 working day | Wed 04/09/2024 16:30
Fri 30/08/2024 18:00 | 1 working day | Thu 05/09/2024 16:30
Mon 02/09/2024 12:00 | 2 working days | Fri 06/09/2024 16:30 | received on Wednesday

Ends of years
Fri 29/12/2023 10:00 | 1 working day | Tue 02/01/2024 16:30 | Monday 1 January
Tue 31/12/2024 10:00 | 1 working day | Thu 02/01/2025 16:30
Tue 31/12/2024 17:00 | 1 working day | Fri 03/01/2025 16:30
Fri 27/12/2024 10:00 | 5 working days | Mon 06/01/2025 16:30 | 30, 31, 2, 3, 6
Wed 24/12/2025 10:00 | 5 working days | Wed 31/12/2025 16:30 | Christmas is worked
Thu 25/12/2025 10:00 | 5 working days | Mon 05/01/2026 16:30 | 26, 29, 30, 31, 5
Wed 31/12/2025 10:00 | 1 working day | Mon 05/01/2026 16:30 | Thursday 1, Friday 2 swapped, weekend
Wed 31/12/2025 16:30 | 1 working day | Tue 06/01/2026 16:30
Fri 02/01/2026 10:00 | 1 working day | Tue 06/01/2026 16:30
Mon 05/01/2026 10:00 | 5 working days | Sat 10/01/2026 16:30 | the Saturday worked for 2 January
Mon 05/01/2026 10:00 | 6 working days | Mon 12/01/2026 16:30
Fri 09/01/2026 10:00 | 1 working day | Sat 10/01/2026 16:30
Sat 10/01/2026 10:00 | 1 working day | Mon 12/01/2026 16:30
Thu 31/12/2026 10:00 | 1 working day | Mon 04/01/2027 16:30
Thu 31/12/2026 16:30 | 1 working day | Tue 05/01/2027 16:30
Mon 28/12/2026 10:00 | 5 working days | Tue 05/01/2027 16:30 | 29, 30, 31, 4, 5
Fri 31/12/2027 10:00 | 1 working day | Tue 04/01/2028 16:30 | Saturday 1 is made up on Monday 3

Tết 2025: off from Monday 27 to Friday 31 January
Fri 24/01/2025 10:00 | 1 working day | Mon 03/02/2025 16:30
Fri 24/01/2025 16:30 | 1 working day | Tue 04/02/2025 16:30
Thu 23/01/2025 10:00 | 3 working days | Tue 04/02/2025 16:30 | 24 January, 3, 4 February
Mon 20/01/2025 10:00 | 5 working days | Mon 03/02/2025 16:30 | 21, 22, 23, 24, 3
Wed 29/01/2025 00:00 | 2 working days | Wed 05/02/2025 16:30 | the first minute of the year, received on 3

The rest of 2025: 7 April; 30 April, 1 May, 2 May worked on Saturday 26 April; 1 and 2 September
Fri 04/04/2025 10:00 | 1 working day | Tue 08/04/2025 16:30
Fri 25/04/2025 10:00 | 1 working day | Sat 26/04/2025 16:30
Fri 25/04/2025 10:00 | 2 working days | Mon 28/04/2025 16:30
Sat 26/04/2025 10:00 | 1 working day | Mon 28/04/2025 16:30
Tue 29/04/2025 10:00 | 1 working day | Mon 05/05/2025 16:30
Mon 28/04/2025 10:00 | 3 working days | Tue 06/05/2025 16:30 | 29 April, 5, 6 May
Fri 02/05/2025 09:00 | 1 working day | Tue 06/05/2025 16:30
Fri 29/08/2025 10:00 | 1 working day | Wed 03/09/2025 16:30
Fri 29/08/2025 10:00 | 5 working days | Tue 09/09/2025 16:30 | 3, 4, 5, 8, 9
Fri 21/11/2025 10:00 | 1 working day | Mon 24/11/2025 16:30 | 24 November is a holiday since 2026
Tue 25/11/2025 10:00 | 1 working day | Wed 26/11/2025 16:30

Tết 2026: off from Monday 16 to Friday 20 February
Fri 13/02/2026 10:00 | 1 working day | Mon 23/02/2026 16:30
Fri 13/02/2026 10:00 | 3 working days | Wed 25/02/2026 16:30
Fri 13/02/2026 16:30 | 1 working day | Tue 24/02/2026 16:30
Tue 17/02/2026 10:00 | 1 working day | Tue 24/02/2026 16:30
Mon 09/02/2026 10:00 | 5 working days | Mon 23/02/2026 16:30 | 10, 11, 12, 13, 23
Thu 12/02/2026 17:00 | 1 working day | Mon 23/02/2026 16:30 | received on Friday

The rest of 2026: Sunday 26 April made up on Monday 27; 30 April, 1 May; 24 November
Fri 24/04/2026 10:00 | 1 working day | Tue 28/04/2026 16:30
Sun 26/04/2026 10:00 | 1 working day | Wed 29/04/2026 16:30
Fri 24/04/2026 10:00 | 3 working days | Mon 04/05/2026 16:30 | 28, 29 April, 4 May
Wed 29/04/2026 10:00 | 1 working day | Mon 04/05/2026 16:30
Fri 20/11/2026 10:00 | 2 working days | Wed 25/11/2026 16:30
Fri 20/11/2026 10:00 | 5 working days | Mon 30/11/2026 16:30 | 23, 25, 26, 27, 30
Mon 23/11/2026 17:00 | 1 working day | Thu 26/11/2026 16:30 | received on Wednesday
Tue 24/11/2026 10:00 | 1 working day | Thu 26/11/2026 16:30 | received on Wednesday
Tue 24/11/2026 23:00 | 2 working days | Fri 27/11/2026 16:30

Quốc khánh 2026: Monday 31 August worked on Saturday 22; 1 and 2 September
Fri 21/08/2026 10:00 | 1 working day | Sat 22/08/2026 16:30
Fri 21/08/2026 10:00 | 2 working days | Mon 24/08/2026 16:30
Sat 22/08/2026 10:00 | 1 working day | Mon 24/08/2026 16:30
Mon 24/08/2026 10:00 | 5 working days | Thu 03/09/2026 16:30 | 25, 26, 27, 28, 3
Fri 28/08/2026 10:00 | 1 working day | Thu 03/09/2026 16:30
Fri 28/08/2026 17:00 | 1 working day | Fri 04/09/2026 16:30
Wed 02/09/2026 10:00 | 1 working day | Fri 04/09/2026 16:30

2027: Tết from Thursday 4 to Wednesday 10 February; 16 April; 30 April, 3 May; 2, 3 September; 24 November
Wed 03/02/2027 10:00 | 1 working day | Thu 11/02/2027 16:30
Wed 03/02/2027 16:30 | 1 working day | Fri 12/02/2027 16:30
Mon 01/02/2027 10:00 | 5 working days | Mon 15/02/2027 16:30 | 2, 3, 11, 12, 15
Sat 06/02/2027 10:00 | 2 working days | Mon 15/02/2027 16:30 | received on 11
Thu 15/04/2027 10:00 | 1 working day | Mon 19/04/2027 16:30
Thu 29/04/2027 10:00 | 1 working day | Tue 04/05/2027 16:30 | Saturday 1 May is made up on Monday 3
Thu 29/04/2027 10:00 | 3 working days | Thu 06/05/2027 16:30
Wed 01/09/2027 10:00 | 1 working day | Mon 06/09/2027 16:30
Tue 31/08/2027 10:00 | 3 working days | Tue 07/09/2027 16:30 | 1, 6, 7
Tue 23/11/2027 10:00 | 1 working day | Thu 25/11/2027 16:30

Less than half a working day: to the minute; four hours in the morning, three and a half in the afternoon
Wed 25/11/2026 11:00 | 1 working hour | Wed 25/11/2026 13:30
Wed 25/11/2026 11:30 | 1 working hour | Wed 25/11/2026 14:00
Wed 25/11/2026 12:10 | 1 working hour | Wed 25/11/2026 14:00
Wed 25/11/2026 08:02 | 3 working hours | Wed 25/11/2026 11:02
Wed 25/11/2026 08:02 | 2 working hours | Wed 25/11/2026 10:02
Wed 25/11/2026 13:00 | 3 working hours | Wed 25/11/2026 16:00
Wed 25/11/2026 15:30 | 1 working hour | Wed 25/11/2026 16:30
Wed 25/11/2026 15:45 | 1 working hour | Thu 26/11/2026 07:45 | through the night
Wed 25/11/2026 16:30 | 1 working hour | Thu 26/11/2026 08:30
Mon 23/11/2026 16:00 | 2 working hours | Wed 25/11/2026 09:00
Fri 27/11/2026 16:00 | 1 working hour | Mon 30/11/2026 08:00
Fri 27/11/2026 17:30 | 2 working hours | Mon 30/11/2026 09:30
Wed 07/02/2024 16:00 | 2 working hours | Thu 15/02/2024 09:00
Wed 31/12/2025 15:30 | 2 working hours | Mon 05/01/2026 08:30
Fri 13/02/2026 16:00 | 2 working hours | Mon 23/02/2026 09:00
Fri 21/08/2026 16:00 | 1 working hour | Sat 22/08/2026 08:00 | the Saturday worked
Sat 22/08/2026 16:00 | 1 working hour | Mon 24/08/2026 08:00
Thu 31/12/2026 16:00 | 1 working hour | Mon 04/01/2027 08:00

From half a working day on, four hours: to the end of the half day in which they are over, the remark
Wed 25/11/2026 06:00 | 4 working hours | Wed 25/11/2026 11:30 | received at 07:30
Wed 25/11/2026 07:30 | 4 working hours | Wed 25/11/2026 11:30 | 11:30
Wed 25/11/2026 07:31 | 4 working hours | Wed 25/11/2026 16:30 | 13:01
Wed 25/11/2026 08:00 | 4 working hours | Wed 25/11/2026 16:30 | 13:30
Wed 25/11/2026 08:02 | 4 working hours | Wed 25/11/2026 16:30 | 13:32
Wed 25/11/2026 11:00 | 4 working hours | Wed 25/11/2026 16:30 | 16:30
Wed 25/11/2026 11:01 | 4 working hours | Thu 26/11/2026 11:30 | Thursday 07:31
Wed 25/11/2026 12:10 | 4 working hours | Thu 26/11/2026 11:30 | received at 13:00, Thursday 08:00
Wed 25/11/2026 16:29 | 4 working hours | Thu 26/11/2026 11:30 | Thursday 11:29
Wed 25/11/2026 16:30 | 4 working hours | Thu 26/11/2026 11:30 | closed: received on Thursday
Wed 25/11/2026 10:20 | 5 working hours | Thu 26/11/2026 11:30 | 1:10, 3:30, and 0:20 on Thursday
Wed 25/11/2026 07:30 | 7 working hours | Wed 25/11/2026 16:30 | 16:00
Wed 25/11/2026 09:00 | 7 working hours | Thu 26/11/2026 11:30 | 2:30, 3:30, and 1:00 on Thursday
Wed 25/11/2026 07:30 | 8 working hours | Thu 26/11/2026 11:30 | Thursday 08:00
Mon 23/11/2026 15:00 | 4 working hours | Wed 25/11/2026 11:30 | Wednesday 10:00, through the holiday
Tue 24/11/2026 10:00 | 4 working hours | Wed 25/11/2026 11:30 | Wednesday 11:30
Fri 27/11/2026 16:00 | 4 working hours | Mon 30/11/2026 11:30 | Monday 11:00, through the weekend
Fri 27/11/2026 20:00 | 4 working hours | Mon 30/11/2026 11:30 | Monday 11:30
Sat 28/11/2026 09:00 | 8 working hours | Tue 01/12/2026 11:30 | Tuesday 08:00
Fri 24/01/2025 14:30 | 4 working hours | Mon 03/02/2025 11:30 | 09:30 after Tết
Wed 03/02/2027 16:00 | 15 working hours | Fri 12/02/2027 16:30 | 0:30, Thursday 7:30, Friday 7:00
Wed 03/02/2027 16:00 | 16 working hours | Mon 15/02/2027 11:30 | 0:30, Thursday 7:30, Friday 7:30, Monday 0:30

Days of the calendar: a date, which moves for nothing
Wed 25/11/2026 10:00 | 10 days | Sat 05/12/2026 16:30
Wed 25/11/2026 10:00 | 30 days | Fri 25/12/2026 16:30
Wed 25/11/2026 06:00 | 1 day | Thu 26/11/2026 16:30
Wed 25/11/2026 16:30 | 1 day | Thu 26/11/2026 16:30
Mon 23/11/2026 10:00 | 1 day | Tue 24/11/2026 16:30
Mon 23/11/2026 23:00 | 2 days | Wed 25/11/2026 16:30
Fri 27/11/2026 10:00 | 1 day | Sat 28/11/2026 16:30
Thu 31/12/2026 10:00 | 1 day | Fri 01/01/2027 16:30
Wed 07/02/2024 10:00 | 1 day | Thu 08/02/2024 16:30
Mon 01/02/2027 10:00 | 10 days | Thu 11/02/2027 16:30
Sun 25/02/2024 10:00 | 5 days | Fri 01/03/2024 16:30 | a leap year
Thu 25/02/2027 10:00 | 5 days | Tue 02/03/2027 16:30

Hours by the clock
Sat 28/11/2026 22:00 | 24 hours | Sun 29/11/2026 22:00 | a press incident on a Saturday night
Sat 28/11/2026 22:00 | 2 hours | Sun 29/11/2026 00:00
Mon 23/11/2026 10:17 | 2 hours | Mon 23/11/2026 12:17
Mon 23/11/2026 10:00 | 48 hours | Wed 25/11/2026 10:00
Fri 27/11/2026 17:00 | 72 hours | Mon 30/11/2026 17:00
Tue 17/02/2026 08:15 | 24 hours | Wed 18/02/2026 08:15
Wed 28/02/2024 12:00 | 24 hours | Thu 29/02/2024 12:00
Thu 31/12/2026 23:30 | 1 hour | Fri 01/01/2027 00:30
"""


@pytest.mark.parametrize(("received", "within", "due"), cases(TABLE))
def test_due(received: str, within: str, due: str) -> None:
    assert CALENDAR.due(moment(received), Quantity.parse(within)).at == moment(due)
