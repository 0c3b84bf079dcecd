"""Types of request, drawn from the house they belong to: questions, steps, tasks, corrections.

A new key of the rules is one strategy more in `some` of its place.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from tests.rules.drawn_words import (
    JSON,
    PLAIN,
    TIMES,
    UNIT_KINDS,
    WORDS,
    YES_NO,
    conditions,
    keys,
    said,
    some,
    subset,
    words,
)
from workflow.spec.kinds import ALLOWED

EVERY_MAY = ("more", "edit", "refuse", "return")
OWN_VERBS = (
    {"vi": "thống nhất", "en": "endorse/endorsed"},
    {"vi": "Thông qua", "en": "adopt / adopted"},
    {"vi": "no", "en": "vet/vetted"},
)
BANNED = ("cc", "abc", "Khẩn", "no", "1.000", "#", "a: b")
FIRST = ("title", "day", "asked")  # questions that every type asks of everybody
RESULTS = ("link", "photo", "note")


@dataclass(frozen=True)
class House:
    """Of what types may speak: all that was drawn before them."""

    roles: JSON
    units: JSON
    channels: JSON
    english: bool

    def held_in(self, of: str) -> list[str]:
        return [name for name, role in self.roles.items() if role["of"] == of]

    @property
    def words(self) -> dict[str, Sequence[str]]:
        """The words that a condition may use of a request, with their options."""
        return {**PLAIN, "unit_kind": UNIT_KINDS, "sent_by": [*self.roles]}

    def verb(self, said: JSON) -> JSON:
        return said if self.english else {"vi": said["vi"]}


@st.composite
def parties(draw: st.DrawFn, house: House, *forms: str, fields: JSON | None = None) -> str:
    """A phrase: a role, or one of these forms of a place that is there."""
    of_unit, found = house.held_in("unit"), [*house.roles]
    for role in of_unit:
        found += [f"{role} in parent"] if "parent" in forms else []
        found += [f"{role} in {unit}" for unit in house.units] if "named" in forms else []
        found += [f"{role} in unit of {name}" for name in _naming_units(fields or {})]
    found += [f"person in {n}" for n, f in (fields or {}).items() if f["kind"] == "person" and _seen(f)]
    return draw(st.sampled_from(found))


def _naming_units(fields: JSON) -> list[str]:
    found = []
    for name, field in fields.items():
        chosen = field["kind"] == "choice" and not field.get("several")
        names = chosen and all("unit" in option for option in field["options"].values())
        if (field["kind"] == "unit" or names) and _seen(field):
            found.append(name)
    return found


def _seen(field: JSON) -> bool:
    return "shown_to" not in field


@st.composite
def _field(draw: st.DrawFn, house: House, title: JSON, before: JSON, kind: str = "") -> JSON:
    """A question, which the answers to those `before` may call up."""
    is_first = bool(kind)
    kind = kind or draw(st.sampled_from(sorted(_kinds(before))))
    allowed = ALLOWED[kind]
    found: JSON = {"kind": kind, "title": title}
    found |= some(draw, hint=words(house.english), required=st.booleans())
    if allowed.most:
        found |= some(draw, max=st.integers(1, allowed.most))
    if allowed.or_file:
        found |= some(draw, or_file=st.booleans())
    if allowed.options:
        found |= draw(_choices(house))
    if "no_links" in allowed.own:
        found |= some(draw, no_links=st.booleans(), **{"not": subset(BANNED[:-2])})
    if kind == "number":
        least = draw(st.integers(0, 10**6))
        most = st.integers(least, 10**12)
        found |= some(draw, least=st.just(least), most=most, of=words(house.english))
    used = sorted({unit.get("kind", "office") for unit in house.units.values()})
    if kind == "unit":
        found |= some(draw, unit_kind=st.sampled_from(used))
    if kind == "person":
        found |= some(draw, role=st.sampled_from([*house.roles]))
    if not is_first:
        known = {"important": YES_NO, "unit_kind": UNIT_KINDS, "sent_by": [*house.roles]}
        found |= some(draw, when=conditions(_asked(before) | known))
        found |= {} if allowed.is_event else some(draw, shown_to=subset([*house.roles]))
    return found


def _kinds(before: JSON) -> set[str]:
    has_event = any(ALLOWED[field["kind"]].is_event for field in before.values())
    return {kind for kind, allowed in ALLOWED.items() if not (has_event and allowed.is_event)}


@st.composite
def _choices(draw: st.DrawFn, house: House) -> JSON:
    names = draw(keys(2, 4))
    options = dict(zip(names, draw(said(len(names), house.english)), strict=True))
    naming = draw(st.sampled_from([[], names[:1], names, names]))
    for name in naming:
        options[name] = {**options[name], "unit": draw(st.sampled_from([*house.units]))}
    found: JSON = {"options": options, **some(draw, several=st.booleans())}
    if found.get("several"):
        found |= some(draw, max=st.integers(1, len(names)))
    return found


def _asked(fields: JSON) -> dict[str, Sequence[str]]:
    """The questions that conditions may ask about, with their options."""
    asked = {name: each for name, each in fields.items() if ALLOWED[each["kind"]].is_condition}
    return {name: [*each.get("options", YES_NO)] for name, each in asked.items()}


@st.composite
def _fields(draw: st.DrawFn, house: House) -> JSON:
    names = [*FIRST, *(each for each in draw(keys(0, 5)) if each not in FIRST)]
    titles = draw(said(len(names), house.english))
    kinds = ["text", "date", "yes_no", *("" for _ in names)]
    found: JSON = {}
    for name, title, kind in zip(names, titles, kinds, strict=False):
        found[name] = draw(_field(house, title, found, kind))
    for name in ("title", "day"):
        found[name]["required"] = True
    return found


@st.composite
def _stages(draw: st.DrawFn, house: House, fields: JSON, prefix: str = "s") -> list[JSON]:
    names = [f"{prefix}_{name}" for name in draw(keys(1, 4))]
    always = draw(st.integers(0, len(names) - 1))
    found = [draw(_stage(house, fields, name, n, names)) for n, name in enumerate(names)]
    known = _asked(fields) | house.words
    for stage in found[:always] + found[always + 1 :]:
        stage.update(some(draw, when=conditions(known)))
    if always < len(found) - 1 and draw(st.booleans()):
        found[always]["may"] = [*found[always].get("may", ()), "escalate"]
        found[-1]["when"] = draw(conditions(known, "escalated"))
    return found


@st.composite
def _stage(draw: st.DrawFn, house: House, fields: JSON, name: str, n: int, names: list[str]) -> JSON:
    phrases = parties(house, "named", "parent", fields=fields)
    by = draw(phrases)
    verbs = st.sampled_from(["confirm", "review", "approve", *map(house.verb, OWN_VERBS)])
    may = [each for each in EVERY_MAY if each != "return" or n]
    found: JSON = {"name": name, "by": by, "verb": draw(verbs)}
    found |= some(draw, title=words(house.english), may=subset(may, least=0), needs=_needs(house, by))
    if draw(st.booleans()):
        found |= {"within": draw(TIMES), **some(draw, late=_late(phrases.filter(lambda then: then != by)))}
    return found


def _needs(house: House, by: str) -> st.SearchStrategy[Any]:
    of_house = by.partition(" ")[0] in house.held_in("organisation")
    return st.sampled_from(["any", "all", *([2, 20] if of_house else [])])


@st.composite
def _late(draw: st.DrawFn, then: st.SearchStrategy[str]) -> JSON:
    return some(draw, remind=st.integers(0, 2), then=then)


@st.composite
def _tasks(draw: st.DrawFn, house: House, fields: JSON, *, escalates: bool) -> JSON:
    found: JSON = {}
    known = _asked(fields) | house.words | ({"escalated": YES_NO} if escalates else {})
    for channel in draw(subset([*house.channels])):
        task: JSON = {"channel": channel}
        if found:
            task |= some(draw, when=conditions(known))
        takes_down = found and house.channels[channel].get("result", "link") != "link"
        if takes_down and draw(st.booleans()):
            task["ends"] = "day"
        elif draw(st.booleans()):
            task |= {"within": draw(TIMES), **some(draw, after=st.just("day"))}
        task |= some(draw, late=_late(parties(house, "named", "parent", fields=fields)))
        found[f"t_{channel}"] = task
    return found


def _may_escalate(stages: Sequence[JSON]) -> bool:
    return any("escalate" in stage.get("may", ()) for stage in stages)


@st.composite
def types(draw: st.DrawFn, house: House, title: JSON) -> JSON:
    """One type, whole."""
    fields = draw(_fields(house))
    stages = draw(_stages(house, fields))
    found: JSON = {"title": title, "subject": "title", "fields": fields, "stages": stages}
    found |= draw(about_type(house))
    if draw(st.booleans()):
        late = some(draw, late=st.just({"needs": "reason"}))
        found["lead_time"] = {"at_least": draw(TIMES), "before": "day", **late}
    if draw(st.booleans()):
        return found
    correction = draw(_stages(house, fields, "c")) if draw(st.booleans()) else []
    escalates = _may_escalate(stages)
    found["tasks"] = draw(_tasks(house, fields, escalates=escalates))
    if draw(st.booleans()):
        found["result"] = {"recheck_within": draw(TIMES)}
        found["result"] |= {"correction": {"stages": correction}} if correction else {}
    return found


@st.composite
def about_type(draw: st.DrawFn, house: House) -> JSON:
    """Keys that a type may have beside any other."""
    roles = [*house.roles]
    return some(
        draw,
        rests_on=WORDS,
        rule=st.just("W-01"),
        within=TIMES,
        used_for=words(house.english),
        sent_by=subset(roles),
        for_units=subset([*house.units, *UNIT_KINDS]),
        ask_whom=st.sampled_from(roles),
        **{"from": st.sampled_from(["2026-01-05", "2027-02-14"])},
    )


@st.composite
def like_types(draw: st.DrawFn, house: House, title: JSON, base: str) -> JSON:
    """A type that takes another one over and writes little of its own, or that it lacks something."""
    found: JSON = {"like": base, "title": title, **draw(about_type(house))}
    if draw(st.booleans()):
        found["fields"] = {"added": {"kind": "tick", "title": {"vi": "Câu hỏi thêm", "en": "One more"}}}
        if draw(st.booleans()):
            title = {"vi": "Hỏi cách khác", "en": "Asked otherwise"}
            found["fields"]["asked"] = {"kind": "yes_no", "title": title, "hint": draw(words(house.english))}
    left_out = draw(subset(["rests_on", "rule", "within", "lead_time", "used_for"], least=0))
    return {**found, **dict.fromkeys(left_out, "none")}


def merged(base: JSON, own: JSON) -> JSON:
    """The type that is meant, written apart from the product: keys of its own, fields by name."""
    found = {key: value for key, value in base.items() if key not in own}
    found |= {key: value for key, value in own.items() if key != "like" and value != "none"}
    if "fields" in own:
        found["fields"] = {**base["fields"], **own["fields"]}
    return found
