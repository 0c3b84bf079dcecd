"""The steps of a type, drawn with what they ask, and its tasks.

A new key of a step or a task is one strategy more in `some` of its place.
"""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from tests.rules.drawn_fields import Later
from tests.rules.drawn_parties import House, parties
from tests.rules.drawn_words import (
    JSON,
    TIMES,
    YES_NO,
    conditions,
    keys,
    said,
    some,
    subset,
    terms,
    words,
)  # fmt: skip

NUMBER = {"number": {"vi": "lượt", "en": "visits"}, "at_least": "20"}
GIVES = ("link", "photo", "file", "note", "person", {"number": "Mb/s"}, NUMBER)
EVERY_MAY = ("more", "edit", "refuse", "return", "opinion")
PLAIN_MAY = ("more", "refuse")  # where nothing is said
OWN_VERBS = (
    {"vi": "thống nhất", "en": "endorse/endorsed"},
    {"vi": "Thông qua", "en": "adopt / adopted"},
    {"vi": "no", "en": "vet/vetted"},
)


@st.composite
def steps(draw: st.DrawFn, house: House, form: JSON, later: Later, prefix: str = "s") -> list[JSON]:
    """A path of steps, of which one always applies; half escalate from it, half go on before it unasked."""
    escalates, goes_on = draw(st.booleans()), draw(st.booleans())
    names = [f"{prefix}_{name}" for name in draw(keys(1 + escalates + goes_on, 4))]
    always = draw(st.integers(int(goes_on), len(names) - 1 - escalates))
    found, free = list[JSON](), [*later.others]
    for n, name in enumerate(names):
        stage, known = draw(_step(house, form, name, is_first=not n)), later.known
        stage |= some(draw, when=conditions(known)) if n != always else {}
        stage |= later.ask(draw, free)
        free = [each for each in free if each not in stage.get("asks", ())]
        found.append(stage)
    if escalates:
        found[always]["may"] = [*found[always].get("may", PLAIN_MAY), "escalate"]
        found[-1]["when"] = draw(conditions(known, "escalated"))
        phrases = parties(house, "named", "parent", fields=form)
        found[always] |= some(draw, escalated_by=phrases)
    unasked = draw(subset(names[:always])) if goes_on else []
    for stage in (each for each in found if each["name"] in unasked):
        stage.setdefault("within", draw(TIMES))
        stage["late"] = {**some(draw, remind=st.integers(0, 2)), "goes_on": True}
    return found


@st.composite
def _step(draw: st.DrawFn, house: House, form: JSON, name: str, *, is_first: bool) -> JSON:
    phrases = parties(house, "named", "parent", "either", fields=form)
    by = draw(phrases)
    verbs = st.sampled_from(["confirm", "review", "approve", *map(house.verb, OWN_VERBS)])
    may = [each for each in EVERY_MAY if each != "return" or not is_first]
    found: JSON = {"name": name, "by": by, "verb": draw(verbs)}
    found |= some(draw, title=words(house.english), may=subset(may, least=0), needs=_needs(house, by))
    if found.get("needs", "any") != "any" and "refuse" in found.get("may", PLAIN_MAY):
        found |= some(draw, veto=phrases)
    if draw(st.booleans()):
        found["within"] = draw(TIMES | terms("day", "sent", name))
        found |= {**some(draw, late=late(phrases.filter(lambda then: then != by)))}
    return found


def _needs(house: House, by: str) -> st.SearchStrategy[Any]:
    roles = {each.partition(" ")[0] for each in by.split(" or ")}
    of_house = roles <= {*house.held_in("organisation")}
    return st.sampled_from(["any", "all", *([2, 20] if of_house else [])])


@st.composite
def late(draw: st.DrawFn, then: st.SearchStrategy[str]) -> JSON:
    return some(draw, remind=st.integers(0, 2), then=then)


@st.composite
def tasks(
    draw: st.DrawFn, house: House, form: JSON, later: Later, path: Sequence[JSON], *, escalates: bool
) -> JSON:
    """Tasks, each with questions that no step asks; the first is there for sure."""
    found: JSON = {}
    known = later.known | ({"escalated": YES_NO} if escalates else {})
    free = [name for name in later.others if name not in later.asked]
    for channel in draw(subset([*house.channels])):
        task: JSON = {"channel": channel}
        if found:
            task |= some(draw, when=conditions(known))
        takes_down = found and house.channels[channel].get("result", "link") != "link"
        if takes_down and draw(st.booleans()):
            task["due"] = "end of day"
        elif draw(st.booleans()):
            due = terms("day", "released", "sent")
            task |= {"within": draw(TIMES | due)} if draw(st.booleans()) else {"due": draw(due)}
        later.known = known  # another task's answers are nobody's condition
        task |= later.ask(draw, free)
        task |= some(draw, late=late(parties(house, "named", "parent", fields=form)))
        task |= _unclaimed(draw, task)
        found[f"t_{channel}"] = task
    for title in draw(said(draw(st.integers(0, 2)), house.english)):
        later.known = known
        own = draw(_own_task(house, form, title, known))
        if draw(st.booleans()):
            own |= draw(_moments(path))
            own.pop("when", None)  # not every answer is known by then
        found[f"w_{len(found)}"] = {**own, **later.ask(draw, free)}
    return found


@st.composite
def _moments(draw: st.DrawFn, path: Sequence[JSON]) -> JSON:
    """When a task opens, and the later step, or publishing, that needs it."""
    course = ["sent", *(step["name"] for step in path), "released", "published"]
    n = draw(st.integers(0, len(course) - 1))
    goes_on = [step["name"] for step in path if step.get("late", {}).get("goes_on")]
    needing = [each for each in course[n:] if each not in ("sent", "released", *goes_on)]
    is_last = course[n] == "published"
    return {"opens": course[n], **({} if is_last else some(draw, needed_for=st.sampled_from(needing)))}


@st.composite
def _own_task(draw: st.DrawFn, house: House, form: JSON, title: JSON, known: Any) -> JSON:
    """Work that is given to a party."""
    phrases = parties(house, "named", "parent", "either", fields=form)
    task: JSON = {"title": title, "to": draw(phrases)}
    task |= some(draw, may_be_waived_by=phrases)
    shown = {name: field for name, field in form.items() if "shown_to" not in field}
    if several := [name for name, field in shown.items() if field.get("several") or field["kind"] == "rows"]:
        task |= some(draw, for_each=st.sampled_from(several))
    task |= some(draw, gives=st.sampled_from(GIVES), within=TIMES, when=conditions(known))
    task |= some(draw, late=late(phrases.filter(lambda then: then != task["to"])))
    return task | _unclaimed(draw, task)


def _unclaimed(draw: st.DrawFn, task: JSON) -> JSON:
    """The time after which somebody is told that nobody took it: whoever comes in late."""
    return some(draw, unclaimed=TIMES) if "then" in task.get("late", {}) else {}
