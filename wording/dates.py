"""Dates a person can check: weekday, day and month, hour; the same order in both languages."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

WEEKDAYS = {
    "vi": ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def say_moment(moment: datetime, zone: ZoneInfo, language: str) -> str:
    """“16:30 Thứ Sáu 27/11”, on the office's wall clock. Moments are near, so the year is left out."""
    local = moment.astimezone(zone)
    return f"{local:%H:%M} {WEEKDAYS[language][local.weekday()]} {local:%d/%m}"


def say_day(day: date, language: str) -> str:
    """“Thứ Sáu 27/11/2026”: a day somebody gave as an answer can be in any year."""
    return f"{say_near_day(day, language)}/{day.year:04d}"


def say_near_day(day: date, language: str) -> str:
    """“Thứ Sáu 27/11”."""
    return f"{WEEKDAYS[language][day.weekday()]} {day:%d/%m}"
