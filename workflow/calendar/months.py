"""Months as numbers that can be counted on, and as they are written: “2026-12”."""

from datetime import date


def of(day: date) -> int:
    return day.year * 12 + day.month - 1


def number(period: str) -> int:
    year, month = map(int, period.split("-"))
    return year * 12 + month - 1


def period(month: int) -> str:
    """“2026-12”."""
    return f"{month // 12}-{month % 12 + 1:02}"


def said(written: str) -> str:
    """“12/2026”, as people say it."""
    year, month = written.split("-")
    return f"{month}/{year}"
