"""Rules drawn from the bottom up: roles, units and channels first, then types that speak of these alone.

All that is drawn is right, so that `load` takes it; its words are those that a file could mistake.
"""

from dataclasses import dataclass
from typing import get_args

from hypothesis import strategies as st

from tests.rules.drawn_parties import House, parties
from tests.rules.drawn_types import DAYS, RESULTS, like_types, merged, types
from tests.rules.drawn_words import (
    JSON,
    UNIT_KINDS,
    WORDS,
    YES_NO,
    conditions,
    keys,
    said,
    some,
    subset,
    terms,
    words,
)
from workflow.spec import PeriodDay, Spec
from workflow.spec.party import Capacity
from workflow.spec.period_day import YearDay

SIGNED_PARTS = ("drafts", "reviews", "approves")


@dataclass(frozen=True)
class Drawn:
    """A file as an office writes it, and the same with whole types."""

    written: JSON
    whole: JSON

    @property
    def spec(self) -> Spec:
        log = self.whole.get("daily_log")
        data = {**self.whole, "daily_log": [log]} if isinstance(log, dict) else self.whole
        return Spec.model_validate(data, context={"edition": 2})


@st.composite
def _roles(draw: st.DrawFn, units: JSON, english: bool) -> JSON:
    names = draw(keys(3, 5))
    found: JSON = {}
    for n, (name, title) in enumerate(zip(names, draw(said(len(names), english)), strict=True)):
        of = ("organisation", "unit", draw(st.sampled_from(["organisation", "unit"])))[min(n, 2)]
        role: JSON = {"title": title, "of": of, "administers": not n}
        role |= some(draw, submits=st.just(True) if n == 1 else st.booleans())
        role |= some(draw, capacity=st.sampled_from(get_args(Capacity)))
        stands_in = _standing_in(found, units, name, of)
        if draw(st.booleans()) and stands_in:
            signed = st.sampled_from(["", *(f" as {each}" for each in get_args(Capacity))])
            role["substitutes"] = [f"{each}{draw(signed)}" for each in draw(subset(stands_in, most=2))]
        if draw(st.booleans()) and stands_in:
            role["delegates_to"] = draw(subset(stands_in, most=2))
        found[name] = role
    return found


def _standing_in(before: JSON, units: JSON, name: str, of: str) -> list[str]:
    """Parties that may stand in for a role: of roles drawn before it, or of its own in the unit above."""
    found = [each for each, role in before.items() if of == "unit" or role["of"] == of]
    for each, role in before.items():
        if role["of"] == "unit":
            found += [f"{each} in {unit}" for unit in units]
            found += [f"{each} in parent"] if of == "unit" else []
    return [*found, f"{name} in parent"] if of == "unit" else found


@st.composite
def _units(draw: st.DrawFn, english: bool) -> JSON:
    names = draw(keys(1, 3))
    found: JSON = {}
    for name, title in zip(names, draw(said(len(names), english)), strict=True):
        sites = st.just({"vi": "https://a.example"})
        above = some(draw, parent=st.sampled_from([*found])) if found else {}
        found[name] = {"title": title, **some(draw, kind=st.sampled_from(UNIT_KINDS), sites=sites), **above}
    return found


def _of_house(roles: JSON) -> st.SearchStrategy[str]:
    return st.sampled_from([name for name, role in roles.items() if role["of"] == "organisation"])


@st.composite
def files(draw: st.DrawFn) -> Drawn:
    """A file of the second edition that can be used."""
    english = draw(st.booleans())
    units = draw(_units(english))
    roles = draw(_roles(units, english))
    bare = House(roles, units, {}, english)
    names = draw(keys(1, 3))
    channels = {
        name: {
            "title": title,
            "owner": draw(parties(bare, "named", "parent", "either")),
            **some(draw, result=st.sampled_from(RESULTS), language=st.just("vi")),
        }
        for name, title in zip(names, draw(said(len(names), english)), strict=True)
    }
    written, whole = draw(_types(House(roles, units, channels, english)))
    reasons = draw(keys(2, 4))
    data: JSON = {
        "edition": "2",
        "organisation": draw(_organisation(english)),
        "roles": roles,
        "units": units,
        "channels": channels,
        "reasons": dict(zip(reasons, draw(said(len(reasons), english)), strict=True)),
        **some(draw, signatures=st.fixed_dictionaries(dict.fromkeys(SIGNED_PARTS, _of_house(roles)))),
        **some(draw, figures=_figures(roles, [*whole.values()])),
        **some(draw, daily_log=_daily_log(bare, [*channels]), duties=_duties(bare, [*whole])),
        **some(draw, events=st.lists(_need([*whole], english), max_size=3)),
    }
    return Drawn({**data, "request_types": written}, {**data, "request_types": whole})


def specs() -> st.SearchStrategy[Spec]:
    """Rules of the second edition that can be used."""
    return files().map(lambda drawn: drawn.spec)


@st.composite
def _types(draw: st.DrawFn, house: House) -> tuple[JSON, JSON]:
    """The types as they are written, and whole: some are like the first."""
    first, *others = draw(keys(1, 3))
    titles = draw(said(1 + len(others), house.english))
    base = draw(types(house, titles[0]))
    written, whole = {first: base}, {first: base}
    for name, title in zip(others, titles[1:], strict=True):
        own = draw(like_types(house, title, first) if draw(st.booleans()) else types(house, title))
        if any("replaces" in each for each in written.values()):
            own.pop("replaces", None)
        written[name], whole[name] = own, merged(base, own) if "like" in own else own
    return written, whole


@st.composite
def _organisation(draw: st.DrawFn, english: bool) -> JSON:
    days = draw(st.lists(st.dates(), max_size=4, unique=True))
    dated = [{"date": day.isoformat(), "why": draw(WORDS)} for day in days]
    hours = {"mon-fri": ["07:30-11:30", "13:00-16:30"], "swapped_day": ["00:00-23:59"]}
    calendar = {"hours": hours, "days_off": dated[:2], "days_worked": dated[2:]}
    calendar |= some(draw, first_day=st.sampled_from(["counted", "not counted"]))
    messages = some(
        draw, digest=st.sampled_from([["07:30"], ["07:30", "13:00"]]), quiet=st.just("21:00-06:30"),
        desk_cards=st.just("full"),
    )  # fmt: skip
    languages = ["vi", "en"] if english else ["vi"]
    return {"name": draw(words(english)), "languages": languages, "calendar": calendar, "messages": messages}


@st.composite
def _daily_log(draw: st.DrawFn, house: House, channels: list[str]) -> JSON | list[JSON]:
    """One log, or several of channels and of all of them."""
    of_house, of_unit = house.held_in("organisation"), house.held_in("unit")
    to = st.sampled_from(
        [*of_house, *(f"{role} in {unit}" for role in of_unit for unit in house.units), "everybody"]
    )
    heads = {"unit_heads": st.sampled_from(of_unit)}
    if draw(st.booleans()):
        return {"at": "16:30", "to": draw(to), **some(draw, **heads)}
    hours = st.sampled_from(["11:30", "16:30"])
    return [
        {"at": draw(hours), "to": draw(to), **some(draw, channels=subset(channels), **heads)}
        for _ in range(draw(st.integers(1, 3)))
    ]


@st.composite
def _figures(draw: st.DrawFn, roles: JSON, types: list[JSON]) -> JSON:
    """The readers of figures, and the units and themes that these name."""
    asked = [field for each in types for field in each["fields"].items()]
    hidden = {name for name, field in asked if field.get("shown_to")}
    chosen = sorted({name for name, field in asked if field.get("options")} - hidden)
    kinds = subset(["faculty", "office", "centre"])
    themes = {"themes": subset(chosen)} if chosen else {}
    readers = draw(subset([*roles]))
    named = some(draw, silent=kinds, recognised=kinds, sent_to=subset(readers), **themes)
    return {"seen_by": readers, **named}


MOST = {"week": 7, "month": 31, "quarter": 92, "year": 366}


@st.composite
def _days_of(draw: st.DrawFn, every: str) -> JSON:
    """When a period opens and is due, in this order."""
    if every == "once":
        first, last = sorted(draw(st.tuples(st.dates(), st.dates())))
        return {"opens": first.isoformat(), "due": last.isoformat()}
    most = MOST[every]
    days = sorted(draw(st.tuples(*[st.integers(-most, most).filter(bool)] * 2)))
    if every == "year" and draw(st.booleans()):
        days = [-abs(n) for n in days]
        on = YearDay(draw(st.integers(1, 12)), draw(st.integers(1, 28)))
        return {"opens": f"{PeriodDay(days[0], on)}", "due": f"{PeriodDay(max(days), on)}"}
    opens, due = (f"{PeriodDay(n)}" for n in days)
    return {"opens": opens, "due": due} if draw(st.booleans()) else {}


@st.composite
def _counted(draw: st.DrawFn, types: list[str]) -> JSON:
    return {"counts": {"types": draw(subset(types)), "at_least": draw(st.integers(1, 3))}}


@st.composite
def _answered(draw: st.DrawFn, house: House) -> JSON:
    """The ways in which a duty is done: items as of a site, answers of its own, a file; and whose help."""
    items, reviewed = draw(keys(1, 3)), some(draw, reviewed_by=parties(house, "named", "parent"))
    titled = dict(zip(items, draw(said(len(items), house.english)), strict=True))
    helped = {"helped_by": draw(parties(house, "named", "parent"))}
    if draw(st.booleans()):
        return {**reviewed, "items": titled, **some(draw, helped_by=st.just(helped["helped_by"]))}
    own: JSON = {**reviewed, "items": titled} if draw(st.booleans()) else reviewed
    own |= some(draw, gives=st.sampled_from(["file", "table"]))
    if draw(st.booleans()):
        (right, wrong), (done, undone) = draw(keys(2, 2)), draw(said(2, house.english))
        return own | {"answers": {right: done, wrong: {**undone, "done": False}}, **helped}
    if own.keys() - {"reviewed_by"} != {"items"}:
        return own
    return {**own, "answers": {"so": draw(words(house.english))}}


@st.composite
def _duties(draw: st.DrawFn, house: House, types: list[str]) -> JSON:
    of_unit = house.held_in("unit")
    by = st.sampled_from([*of_unit, *(f"{role} in parent" for role in of_unit)])
    every = draw(st.sampled_from(["week", "month", "quarter", "year", "once"]))
    holders = draw(st.booleans())
    units = st.sampled_from(["each unit", "each unit with a site", "each unit of kind faculty"])
    owing = f"each holder of {draw(st.sampled_from([*house.roles]))}" if holders else draw(units)
    return {
        "sites": {
            "title": draw(words(house.english)),
            "every": every,
            "for": owing,
            **({} if holders else {"by": draw(by)}),
            **draw(_days_of(every)),
            **draw(_answered(house) if every == "once" else _answered(house) | _counted(types)),
            **some(draw, shows=st.sampled_from(["sites", "roles"]), **{"from": DAYS}),
            **({} if holders else some(draw, phases=st.fixed_dictionaries({"office": DAYS}))),
            "late": {"report_to": draw(parties(house, "named")), **some(draw, remind=st.integers(0, 2))},
        }
    }


@st.composite
def _need(draw: st.DrawFn, types: list[str], english: bool) -> JSON:
    those = st.sampled_from(["important events", "every event"])
    asked = conditions({"important": YES_NO, "unit_kind": UNIT_KINDS})
    return {
        "type": draw(st.sampled_from(types)),
        "published": draw(terms("event")),
        **some(draw, title=words(english), **{"for": those | asked}),
    }
