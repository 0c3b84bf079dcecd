"""The public holidays of Vietnam, for the weekly rest of one office."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

ONE_DAY = timedelta(days=1)
# How `holidays` names a day off worked on another day, and a rest day moved off a holiday.
SWAPPED = "Ngày nghỉ (thay cho ngày"
_MADE_UP = " (nghỉ bù)"
_NEW_YEAR = "Tết Dương lịch"


@dataclass(frozen=True)
class PublicYear:
    off: dict[date, str]
    worked: frozenset[date]


@cache
def public_year(year: int, swaps: bool, rest: frozenset[int]) -> PublicYear:
    """The holidays of `year`, with or without the days the government swapped.

    A holiday on a weekly rest day moves the rest to the next working day (Labour Code, art. 111.3). The
    package knows this for Saturday and Sunday only, so it is done here for the weekdays in `rest`. The days
    of Tết are those the government announces, whatever the weekly rest.

    The package is slow to import and not needed to check rules, so it is imported when first asked. It
    lists a Saturday worked for a day off in the year before under either year.
    """
    from holidays import country_holidays  # noqa: PLC0415 - see above

    read = country_holidays("VN", years=year, expand=False, language="vi")
    off = {
        day: name
        for day, name in read.items()
        if not name.endswith(_MADE_UP) and (swaps or not name.startswith(SWAPPED))
    }
    for day, name in _on_rest_days(off, rest):
        moved = day + ONE_DAY
        while moved in off or moved.weekday() in rest:
            moved += ONE_DAY
        off[moved] = f"{name}{_MADE_UP}"
    return PublicYear(off, frozenset(read.weekend_workdays) if swaps else frozenset())


def _on_rest_days(off: dict[date, str], rest: frozenset[int]) -> Iterator[tuple[date, str]]:
    for day, name in sorted(off.items()):
        of_tet = "Tết" in name and name != _NEW_YEAR
        if day.weekday() in rest and not of_tet:
            yield day, name
