"""Questions of a type: those of its form, and those that its steps and tasks ask.

A new key of a question is one strategy more in `some` of its place.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from tests.rules.drawn_parties import House
from tests.rules.drawn_words import JSON, UNIT_KINDS, YES_NO, conditions, keys, said, some, subset, words
from workflow.spec.kinds import ALLOWED

BANNED = ("cc", "abc", "Khẩn", "no", "1.000", "#", "a: b")
FIRST = {"title": "text", "day": "date", "asked": "yes_no"}  # that every type asks of everybody


@st.composite
def _field(draw: st.DrawFn, house: House, title: JSON, kind: str) -> JSON:
    """A question, in whatever it may be by its kind."""
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
    if kind == "rows":
        found |= some(draw, columns=st.lists(words(house.english), min_size=2, max_size=3))
    used = sorted({unit.get("kind", "office") for unit in house.units.values()})
    if kind == "unit":
        found |= some(draw, unit_kind=st.sampled_from(used))
    if kind == "person":
        found |= some(draw, role=st.sampled_from([*house.roles]))
    return found


def _hidden(draw: st.DrawFn, house: House, kind: str) -> JSON:
    return {} if ALLOWED[kind].is_event else some(draw, shown_to=subset([*house.roles]))


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


def asked(fields: JSON) -> dict[str, Sequence[str]]:
    """The questions that conditions may ask about, with their options."""
    found = {name: each for name, each in fields.items() if ALLOWED[each["kind"]].is_condition}
    return {name: [*each.get("options", YES_NO)] for name, each in found.items()}


def owed(draw: st.DrawFn, form: JSON, stages: Sequence[JSON], phrases: st.SearchStrategy[str]) -> None:
    """Some answers may come after the request, before a step that waits for them."""
    deciding = sorted({step["by"] for step in stages})
    waiting = [by for by in deciding if not any(_goes_on(step, by) for step in stages)]
    for name in form:
        if waiting and name not in ("title", "day") and draw(st.booleans()):
            by = draw(st.sampled_from(waiting))
            form[name] |= {"required": f"by {by}", **some(draw, may_be_waived_by=phrases)}


def _goes_on(step: JSON, by: str) -> bool:
    """Whether a step goes on without its party, which may be one of two."""
    is_theirs = step["by"] == by or by in step["by"].split(" or ")
    return is_theirs and bool(step.get("late", {}).get("goes_on"))


@st.composite
def questions(draw: st.DrawFn, house: House) -> tuple[JSON, JSON]:
    """The questions of a form, which the answers to those before them may call up, and others."""
    own = [name for name in draw(keys(0, 5)) if name not in FIRST]
    others = [f"a_{name}" for name in draw(keys(0, 4))]
    names = [*FIRST, *own, *others]
    titles = dict(zip(names, draw(said(len(names), house.english)), strict=True))
    form = {name: draw(_field(house, titles[name], kind)) for name, kind in FIRST.items()}
    for name in ("title", "day"):
        form[name]["required"] = True
    for name in own:
        kind = draw(st.sampled_from(sorted(_kinds(form))))
        known = {"important": YES_NO, "unit_kind": UNIT_KINDS, "sent_by": [*house.roles]}
        called_up = some(draw, when=conditions(asked(form) | known))
        form[name] = draw(_field(house, titles[name], kind)) | called_up | _hidden(draw, house, kind)
    return form, {name: draw(_later(house, titles[name])) for name in others}


@st.composite
def _later(draw: st.DrawFn, house: House, title: JSON) -> JSON:
    """A question that a step or a task can ask."""
    kind = draw(st.sampled_from([kind for kind, allowed in ALLOWED.items() if allowed.asked_later]))
    found = draw(_field(house, title, kind)) | _hidden(draw, house, kind)
    return {
        key: each for key, each in found.items() if not (found.get("several") and key in ("several", "max"))
    }


def published(draw: st.DrawFn, steps: Sequence[JSON], of_tasks: Iterable[JSON], fields: JSON) -> None:
    """Mark as published some of what steps that one person decides ask, and nobody else does."""
    several = [step for step in steps if step.get("needs", "any") != "any"]
    others = {name for each in (*several, *of_tasks) for name in each.get("asks", ())}
    names = dict.fromkeys(name for step in steps for name in step.get("asks", ()))
    for name in names:
        if name not in others and "shown_to" not in fields[name] and draw(st.booleans()):
            fields[name]["published"] = True


@dataclass
class Later:
    """Questions that no form has: those that steps and tasks may ask, and those that they do.

    `known` is what conditions may use of a request by now.
    """

    others: JSON
    known: dict[str, Sequence[str]]
    asked: JSON = field(default_factory=dict)

    def ask(self, draw: st.DrawFn, among: Sequence[str]) -> JSON:
        """Some of them, each perhaps only if what was asked before says so."""
        names = draw(subset(among, least=0)) if among else []
        for name in names:
            if name not in self.asked:
                self.asked[name] = self.others[name] | some(draw, when=conditions(self.known))
            self.known = self.known | asked({name: self.asked[name]})
        return {"asks": names} if names else {}
