"""The figures that count cases. Each is a pure function: cases and a period in, its parts out."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import get_args

from workflow.figures.counted_cases import CountedCase, End
from workflow.figures.figure import Figure
from workflow.figures.figure_period import FigureSpan

Cases = Sequence[CountedCase]
MOST = 3  # reasons that are named


def _those(cases: Cases, fits: Callable[[CountedCase], bool]) -> tuple[CountedCase, ...]:
    return tuple(case for case in cases if fits(case))


def balance(cases: Cases, span: FigureSpan) -> Figure:
    """Cases that were open, came in, ended and are open: they add up to the unit."""
    ended = _those(cases, lambda c: span.has(c.ended))
    at_end = _those(cases, lambda c: c.request.created_at < span.end and not _is_before(c, span.end))
    return Figure(
        "balance",
        {
            "opening": _those(
                cases, lambda c: c.request.created_at < span.begin and not _is_before(c, span.begin)
            ),
            "received": _those(cases, lambda c: span.has(c.request.created_at)),
            **{end: tuple(c for c in ended if c.end == end) for end in get_args(End)},
            "closing": at_end,
            "overdue": _those(at_end, lambda c: _is_past(c, span.closing)),
        },
    )


def _is_before(case: CountedCase, moment: datetime) -> bool:
    return case.ended is not None and case.ended < moment


def punctual(cases: Cases, span: FigureSpan) -> Figure:
    """Published in time, by the first promise and by the one that moved; the same minute is in time."""
    counted = _measured(cases, span)
    return Figure(
        "punctual",
        {
            "on_time": _those(counted, lambda c: is_by(c, c.promise)),
            "late": _late(counted),
            "adjusted": _those(counted, lambda c: is_by(c, c.moved)),
            "ahead": _those(
                cases, lambda c: span.has(c.promise) and c.end is None and not _is_past(c, span.until)
            ),
        },
    )


def _measured(cases: Cases, span: FigureSpan) -> tuple[CountedCase, ...]:
    """Those promised for the period that are done, or past their promise."""
    asked = _those(cases, lambda c: span.has(c.promise))
    return _those(asked, lambda c: c.end == "completed" or (c.end is None and _is_past(c, span.until)))


def _late(counted: Cases) -> tuple[CountedCase, ...]:
    return _those(counted, lambda c: not is_by(c, c.promise))


def _is_past(case: CountedCase, moment: datetime) -> bool:
    """Whether its first promise was before a moment, and not in the same minute."""
    return case.promise is not None and _minute(case.promise) < _minute(moment)


def is_by(case: CountedCase, moment: datetime | None) -> bool:
    """Whether a case had its last result by a moment, or within the same minute."""
    return bool(case.completed and moment and _minute(case.completed) <= _minute(moment))


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def slow_steps(cases: Cases, span: FigureSpan) -> Figure:
    """Each late case once, at the step that overran most; of steps that overran alike the earlier."""
    found: dict[str, list[CountedCase]] = {}
    for case in _late(_measured(cases, span)):
        worst = max(case.overruns, key=lambda each: each.minutes, default=None)
        found.setdefault(worst.name if worst else "", []).append(case)
    parts = {name: tuple(found[name]) for name in sorted(found, key=lambda name: -len(found[name]))}
    return Figure("slow_steps", parts)


def late_sent(cases: Cases, span: FigureSpan) -> Figure:
    """Sent after the last safe moment of its type, and what became of it."""
    late = _those(cases, lambda c: bool(c.request.late) and span.has(c.request.created_at))
    accepted = _those(late, lambda c: bool(c.waivers))
    rest = _those(late, lambda c: not c.waivers)
    return Figure(
        "late_sent",
        {
            "accepted": accepted,
            "not_accepted": _those(rest, lambda c: c.end == "refused"),
            "undecided": _those(rest, lambda c: c.end is None),
            "over": _those(rest, lambda c: c.end not in (None, "refused")),
        },
    )


def duration(cases: Cases, span: FigureSpan) -> Figure:
    """Office minutes from sending to the last result, without the requester's own; the slowest first."""
    done = sorted(_those(cases, lambda c: span.has(c.completed)), key=lambda c: (-c.minutes, c.request.id))
    return with_amounts(Figure("duration", {"completed": tuple(done)}))


def quantiles(minutes: Sequence[int]) -> dict[str, int]:
    """The median, between the two in the middle of an even number, and the ninth decile by nearest rank."""
    n = len(minutes)
    if not n:
        return {}
    median = (minutes[(n - 1) // 2] + minutes[n // 2]) // 2
    return {"median": median, "ninth": minutes[-(-9 * n // 10) - 1], "slowest": minutes[-1]}


def at_once(cases: Cases, span: FigureSpan) -> Figure:
    """Of those released, the ones that were never asked for more nor returned; the most frequent reasons."""
    released = _those(cases, lambda c: span.has(c.released))
    asked = _those(released, lambda c: bool(c.questions))
    passed = _those(released, lambda c: not c.questions)
    return with_amounts(Figure("at_once", {"at_once": passed, "asked": asked}))


def mistakes(cases: Cases, span: FigureSpan) -> Figure:
    """Of those published: corrections by whoever opened them, taken down, looked at again by nobody."""
    done = _those(cases, lambda c: span.has(c.completed))
    corrected = _those(done, lambda c: bool(c.correctors))
    return with_amounts(
        Figure(
            "mistakes",
            {
                "corrected": corrected,
                "down": _those(done, lambda c: c.is_down),
                "unconfirmed": _those(done, lambda c: c.is_silent),
                "published": done,
            },
        )
    )


def with_amounts(figure: Figure) -> Figure:
    """A figure with what is reckoned from its cases: times, and how often each reason was given."""
    cases = {part: [c for c in those if isinstance(c, CountedCase)] for part, those in figure.parts.items()}
    match figure.name:
        case "duration":
            minutes = sorted(case.minutes for case in cases.get("completed", ()))
            return replace(figure, amounts=quantiles(minutes))
        case "at_once":
            reasons = Counter(said for case in cases.get("asked", ()) for said in case.questions if said)
            named = sorted(reasons.items(), key=lambda each: (-each[1], each[0]))[:MOST]
            return replace(figure, reasons=tuple(named))
        case "mistakes":
            by = Counter(r for case in cases.get("corrected", ()) for r in dict.fromkeys(case.correctors))
            return replace(figure, reasons=tuple(by.items()))
        case _:
            return figure
