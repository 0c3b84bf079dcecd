"""The figures of a month, counted from exported lines by their definitions and by nothing of the product.

A line is a record as plain values. Completed is the last required result: all tasks of a release that are
not to take something down, once none of them is open, with those that were there before any release.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any  # Any: exported values

from workflow.model import Decision, Promise, Recheck, Record, Request, Task, Visit, Waiver
from workflow.work import Work

EXPORTED: tuple[type[Record], ...] = (Request, Promise, Task, Visit, Decision, Recheck, Waiver)
Lines = Mapping[str, list[dict[str, Any]]]
WITHOUT = {"unanswered", "ended"}


def export(work: Work) -> Lines:
    return {kind.__name__: [asdict(each) for each in work.store.all(kind)] for kind in EXPORTED}


def of(lines: Lines, kind: str, request: int) -> list[dict[str, Any]]:
    return [each for each in lines[kind] if each["request"] == request]


def completed(lines: Lines, request: dict[str, Any]) -> datetime | None:
    """The last required result, or the release of what is put up nowhere."""
    tasks = [each for each in of(lines, "Task", request["id"]) if not each["afterwards"]]
    before = [each for each in tasks if not each["n"]]
    for n in sorted({each["n"] for each in tasks if each["n"]}):
        release = [each for each in tasks if each["n"] == n]
        over = all(each["state"] in ("done", "waived") for each in release)
        results = [each["done_at"] for each in (*release, *before) if each["state"] in ("done", "waived")]
        if over and any(each["state"] == "done" for each in release):
            return last(results)
    if request["closed_at"] and request["outcome"] == "approved" and not all_waived(lines, request):
        passed = [each["left_at"] for each in of(lines, "Visit", request["id"]) if each["outcome"] == "pass"]
        return last([*passed, *(each["done_at"] for each in before if each["done_at"])])
    return None


def all_waived(lines: Lines, request: dict[str, Any]) -> bool:
    tasks = [each for each in of(lines, "Task", request["id"]) if each["n"] and not each["afterwards"]]
    return "waived" in (over := [each["state"] for each in tasks]) and "done" not in over


def last(moments: Iterable[datetime]) -> datetime:
    return max(moments)


def end(lines: Lines, request: dict[str, Any]) -> tuple[str, datetime] | None:
    if done := completed(lines, request):
        return "completed", done
    if request["closed_at"] is None:
        return None
    outcome = "without_result" if request["outcome"] in (*WITHOUT, "approved") else request["outcome"]
    return outcome, request["closed_at"]


def balance(lines: Lines, begin: datetime, after: datetime) -> dict[str, int]:
    found = dict.fromkeys(
        ("opening", "received", "completed", "refused", "withdrawn", "without_result", "closing"), 0
    )
    for request in lines["Request"]:
        over = end(lines, request)
        if request["created_at"] >= after or (over and over[1] < begin):
            continue
        found["received" if request["created_at"] >= begin else "opening"] += 1
        found[over[0] if over and over[1] < after else "closing"] += 1
    return found


def punctual(lines: Lines, begin: datetime, after: datetime, now: datetime) -> dict[str, int]:
    found = {"on_time": 0, "late": 0, "ahead": 0}
    for promise in lines["Promise"]:
        request = next(each for each in lines["Request"] if each["id"] == promise["request"])
        over = end(lines, request)
        if not begin <= promise["due_at"] < after or (over and over[0] != "completed"):
            continue
        if over is None:
            found["late" if minute(promise["due_at"]) < minute(now) else "ahead"] += 1
        else:
            found["on_time" if minute(over[1]) <= minute(promise["due_at"]) else "late"] += 1
    return found


def late_sent(lines: Lines, begin: datetime, after: datetime) -> dict[str, int]:
    found = {"accepted": 0, "not_accepted": 0, "undecided": 0, "over": 0}
    for request in lines["Request"]:
        if not request["late"] or not begin <= request["created_at"] < after:
            continue
        over = end(lines, request)
        if of(lines, "Waiver", request["id"]):
            found["accepted"] += 1
        elif over is None:
            found["undecided"] += 1
        else:
            found["not_accepted" if over[0] == "refused" else "over"] += 1
    return found


def at_once(lines: Lines, begin: datetime, after: datetime) -> dict[str, int]:
    """Released is the first pass that opened tasks for what was decided, or ended it as approved."""
    found = {"at_once": 0, "asked": 0}
    for request in lines["Request"]:
        opened = [each["opened_at"] for each in of(lines, "Task", request["id"]) if each["n"]]
        approved = [request["closed_at"]] if request["outcome"] == "approved" and not opened else []
        released = min([*opened, *approved], default=None)
        if released is None or not begin <= released < after:
            continue
        asked = [
            each
            for each in of(lines, "Decision", request["id"])
            if each["verdict"] in ("more", "return") and each["at"] <= released
        ]
        found["asked" if asked else "at_once"] += 1
    return found


def unconfirmed(lines: Lines, begin: datetime, after: datetime) -> int:
    done = [(each, completed(lines, each)) for each in lines["Request"]]
    inside = [each["id"] for each, at in done if at and begin <= at < after]
    return sum(any(each["answer"] == "silent" for each in of(lines, "Recheck", id)) for id in inside)


def median(amounts: Iterable[int]) -> int:
    ordered = sorted(amounts)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) // 2


def minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
