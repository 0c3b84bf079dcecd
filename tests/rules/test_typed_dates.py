"""Dates and times as people type them: read as meant, or asked about, never silently something else."""

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from workflow.dates import CODES, Reading, Unclear, read_date, read_moment, read_range, read_time
from workflow.text import fold

Answer = Reading | Unclear | tuple[date, date]
Reader = Callable[[str, datetime], Answer]

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NOW = {
    "mon": datetime(2026, 11, 23, 10, 0, tzinfo=ZONE),
    "fri": datetime(2026, 11, 27, 10, 0, tzinfo=ZONE),
    "sat": datetime(2026, 11, 21, 10, 0, tzinfo=ZONE),
    "sun": datetime(2026, 11, 22, 10, 0, tzinfo=ZONE),
    "nye": datetime(2026, 12, 31, 10, 0, tzinfo=ZONE),
    "tet": datetime(2027, 2, 1, 9, 0, tzinfo=ZONE),  # the lunar new year is on 6 February
}
READERS: dict[str, Reader] = {
    "date": read_date,
    "time": read_time,
    "moment": read_moment,
    "range": read_range,
}
TODAY = NOW["mon"].date()


def rows() -> Iterator[tuple[str, str, str, str]]:
    reader = moment = ""
    for line in (Path(__file__).parent / "typed_dates.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            _, reader, moment = line.split()
        elif reader and line:
            text, _, expected = line.partition(" => ")
            yield reader, moment, text, expected


ROWS = tuple(rows())


def said(reading: Reading) -> str:
    day = f"{reading.date.day}/{reading.date.month}/{reading.date:%y}" if reading.date else ""
    return f"{day} {reading.time:%H:%M}".strip() if reading.time else day


def shown(answer: Answer) -> str:
    if isinstance(answer, Reading):
        return said(answer)
    if isinstance(answer, Unclear):
        return f"{answer.code} {' | '.join(said(option) for option in answer.options)}".strip()
    return " - ".join(said(Reading(day, None)) for day in answer)


@pytest.mark.parametrize(("reader", "moment", "text", "expected"), ROWS)
def test_a_typed_expression(reader: str, moment: str, text: str, expected: str) -> None:
    assert shown(READERS[reader](text, NOW[moment])) == expected


def test_the_table_shows_every_code() -> None:
    assert {expected.split()[0] for *_, expected in ROWS if expected[0].isalpha()} == set(CODES)


def test_an_unclear_answer_quotes_the_words_shortened() -> None:
    typed = read_date(
        "  chiều   mai nếu trời không mưa thì họp ở tầng hai, còn mưa thì ở hội trường lớn", NOW["mon"]
    )
    assert isinstance(typed, Unclear)
    quoted = typed.values["text"]
    assert isinstance(quoted, str)
    assert quoted.startswith("chiều mai nếu")
    assert len(quoted) == 60


SAME: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text),
    "wide spaces": lambda text: "  " + text.replace(" ", " \u00a0 ") + " \u200b",
    "full-width digits": lambda text: text.translate({ord("0") + n: 0xFF10 + n for n in range(10)}),
    "an ending": lambda text: f"{text}...",
}


@pytest.mark.parametrize("change", SAME)
def test_how_it_is_written_changes_nothing(change: str) -> None:
    for reader, moment, text, expected in ROWS:
        assert shown(READERS[reader](SAME[change](text), NOW[moment])) == expected, text


@pytest.mark.parametrize(
    "change", [fold, lambda text: text.replace(" ", ""), lambda text: fold(text).upper()]
)
def test_without_accents_or_spaces_it_is_the_same_or_asked(change: Callable[[str], str]) -> None:
    same = 0
    for reader, moment, text, expected in ROWS:
        if expected[0].isalpha():
            continue
        changed = READERS[reader](change(text), NOW[moment])
        assert isinstance(changed, Unclear) or shown(changed) == expected, text
        same += shown(changed) == expected
    assert same > 60


def test_a_day_without_a_year_asked_about_offers_both_sides_of_today() -> None:
    for days in range(1, 366):
        typed = TODAY - timedelta(days=days)
        answer = read_date(f"{typed.day}/{typed.month}", NOW["mon"])
        if days <= 183:
            assert isinstance(answer, Unclear)
            assert [option.date for option in answer.options] == [typed, typed.replace(year=typed.year + 1)]
        else:
            assert answer == Reading(typed.replace(year=typed.year + 1), None)


@settings(max_examples=200)
@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(1, 24))
def test_months_ahead_is_the_same_day_of_that_month_or_asked(today: date, ahead: int) -> None:
    """A day that the month lacks is its last one or the first of the next, which only the person knows."""
    answer = read_date(f"{ahead} tháng nữa", datetime.combine(today, time(10), ZONE))
    months = today.year * 12 + today.month - 1 + ahead
    first = date(months // 12, months % 12 + 1, 1)
    try:
        assert answer == Reading(first.replace(day=today.day), None)
    except ValueError:
        following = (first + timedelta(days=31)).replace(day=1)
        assert isinstance(answer, Unclear)
        assert [each.date for each in answer.options] == [following - timedelta(days=1), following]


VI_DAYS = ("thứ hai", "Thứ Ba", "T4", "thứ 5", "thu 6", "THỨ BẢY", "CN")
EN_MONTHS = ("January", "feb", "March", "Apr", "may", "June", "jul", "Aug", "Sept", "October", "NOV", "dec")
PRINTED: tuple[Callable[[date], str], ...] = (
    lambda d: f"{d:%d/%m/%Y}",
    lambda d: f"{d.day}/{d.month}/{d.year}",
    lambda d: f"{d:%d.%m.%Y}",
    lambda d: f"{d.day}-{d.month}-{d.year}",
    lambda d: f"{d:%d/%m/%y}",
    lambda d: d.isoformat(),
    lambda d: f"ngày {d.day} tháng {d.month} năm {d.year}",
    lambda d: f"ngay {d:%d} thang {d:%m}/{d.year}",
    lambda d: f"{VI_DAYS[d.weekday()]}, {d:%d/%m/%Y}",
    lambda d: f"{d.day}/{d.month}/{d.year} ({VI_DAYS[d.weekday()]})",
    lambda d: f"{EN_MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d.day} {EN_MONTHS[d.month - 1]} {d.year}",
)
CLOCKS: tuple[Callable[[time], str], ...] = (
    lambda t: f"{t:%H:%M}",
    lambda t: f"{t.hour}h{t:%M}",
    lambda t: f"{t.hour}g{t:%M}",
    lambda t: f"{t.hour} giờ {t.minute} phút",
    lambda t: f"lúc {t.hour}h{t:%M}",
)
days = st.dates(TODAY + timedelta(days=1), date(2099, 12, 31))
hours = st.builds(time, st.integers(7, 23), st.integers(0, 59))


@given(days, st.sampled_from(PRINTED))
def test_a_printed_date_is_read_as_itself(day: date, printed: Callable[[date], str]) -> None:
    assert read_date(printed(day), NOW["mon"]) == Reading(day, None)


@given(days, hours, st.sampled_from(PRINTED), st.sampled_from(CLOCKS), st.booleans())
def test_a_date_and_a_time_are_read_in_either_order(
    day: date, clock: time, printed: Callable[[date], str], typed: Callable[[time], str], first: bool
) -> None:
    text = f"{typed(clock)} {printed(day)}" if first else f"{printed(day)} {typed(clock)}"
    assert read_moment(text, NOW["mon"]) == Reading(day, clock)


@given(days, st.integers(0, 60), st.sampled_from(PRINTED), st.sampled_from((" đến ", " - ", " to ", " den ")))
def test_a_printed_range_is_read_as_itself(
    first: date, length: int, printed: Callable[[date], str], between: str
) -> None:
    last = first + timedelta(days=length)
    assume(last.year < 2100)
    read = read_range(f"{printed(first)}{between}{printed(last)}", NOW["mon"])
    if between == " - " and isinstance(read, Unclear):  # "5-12-2026 - 7-12-2026" has more than one dash
        assert read.code == "date-ambiguous"
    else:
        assert read == (first, last)


@given(days, st.integers(0, 6), st.sampled_from(PRINTED[:8]))
def test_a_weekday_that_is_not_the_dates_is_asked(
    day: date, weekday: int, printed: Callable[[date], str]
) -> None:
    answer = read_date(f"{VI_DAYS[weekday]} {printed(day)}", NOW["mon"])
    if weekday == day.weekday():
        assert answer == Reading(day, None)
    else:
        assert isinstance(answer, Unclear)
        assert answer.code == "date-contradicts"
        assert answer.options[0].date == day
        other = answer.options[1].date
        assert other
        assert other.weekday() == weekday
        assert abs(other - day) <= timedelta(days=3)


WORDS = sorted({word for _, _, text, _ in ROWS for word in text.split()})
anything = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)


@settings(max_examples=300)
@given(anything, st.sampled_from(sorted(NOW)), st.sampled_from(sorted(READERS)))
def test_any_text_is_answered(text: str, moment: str, reader: str) -> None:
    answer = READERS[reader](text, NOW[moment])
    if isinstance(answer, Unclear):
        assert answer.code in CODES
        assert len(answer.options) <= 4
        assert set(answer.values) == {"text"}
        if answer.code.endswith("ambiguous") and reader != "range":
            assert len(answer.options) >= 2
    elif isinstance(answer, Reading):
        assert answer.date or answer.time
        assert answer.date is None or answer.date >= NOW[moment].date()
    else:
        assert NOW[moment].date() <= answer[0] <= answer[1]


@settings(max_examples=300)
@given(anything.filter(str.strip), st.sampled_from(sorted(NOW)), st.sampled_from(sorted(READERS)))
def test_any_text_without_accents_is_the_same_or_asked(text: str, moment: str, reader: str) -> None:
    answer = READERS[reader](text, NOW[moment])
    plain = READERS[reader](fold(text), NOW[moment])
    assert isinstance(answer, Unclear) or isinstance(plain, Unclear) or plain == answer
