"""Types of request, drawn from the house they belong to: questions, steps, tasks, corrections.

A new key of the rules is one strategy more in `some` of its place.
"""

from collections.abc import Sequence

from hypothesis import strategies as st

from tests.rules.drawn_fields import Later, asked, owed, published, questions
from tests.rules.drawn_parties import House, parties
from tests.rules.drawn_steps import steps, tasks
from tests.rules.drawn_words import JSON, TIMES, UNIT_KINDS, WORDS, conditions, some, subset, words

RESULTS = ("link", "photo", "note")


def _may_escalate(stages: Sequence[JSON]) -> bool:
    return any("escalate" in stage.get("may", ()) for stage in stages)


@st.composite
def types(draw: st.DrawFn, house: House, title: JSON) -> JSON:
    """One type, whole."""
    form, others = draw(questions(house))
    later = Later(others, asked(form) | house.words)
    stages = draw(steps(house, form, later))
    found: JSON = {"title": title, "subject": "title", "stages": stages}
    found |= draw(about_type(house))
    owed(draw, form, stages, parties(house, "named", "parent"))
    if draw(st.booleans()):
        late = some(draw, late=st.just({"needs": "reason"}))
        at_least = f"{draw(TIMES)} before day"
        found["lead_time"] = {"at_least": at_least, **late} if late else at_least
    if draw(st.booleans()):
        published(draw, stages, (), later.asked)
        return {**found, "fields": {**form, **later.asked}}
    correction: list[JSON] = []
    if draw(st.booleans()):
        found["result"] = {"recheck_within": draw(TIMES)}
        if draw(st.booleans()):
            correction = draw(steps(house, form, later, "c"))
            found["result"]["correction"] = {"stages": correction}
    known = later.known
    found["tasks"] = draw(tasks(house, form, later, stages, escalates=_may_escalate(stages)))
    found |= some(draw, no_tasks_when=conditions(known)) if known else {}
    published(draw, [*stages, *correction], found["tasks"].values(), later.asked)
    return {**found, "fields": {**form, **later.asked}}


@st.composite
def _requester(draw: st.DrawFn) -> JSON:
    """The time of whoever is asked for more."""
    then = st.sampled_from(["return", "close", "goes_on"])
    return {"within": draw(TIMES), **some(draw, remind=st.integers(0, 2), then=then)}


DAYS = st.sampled_from(["2026-01-05", "2027-02-14"])


@st.composite
def about_type(draw: st.DrawFn, house: House) -> JSON:
    """Keys that a type may have beside any other."""
    roles = [*house.roles]
    return some(
        draw,
        rests_on=WORDS,
        rule=st.just("W-01"),
        within=TIMES,
        requester=_requester(),
        used_for=words(house.english),
        sent_by=subset(roles),
        for_units=subset([*house.units, *UNIT_KINDS]),
        ask_whom=st.sampled_from(roles),
        phases=st.fixed_dictionaries({}, optional=dict.fromkeys([*house.units, "office"], DAYS)).filter(bool),
        **{"from": DAYS},
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
    if found.get("for_units") and draw(st.booleans()):
        found["replaces"] = base
    left_out = draw(subset(["rests_on", "rule", "within", "lead_time", "used_for"], least=0))
    return {**found, **dict.fromkeys(left_out, "none")}


def merged(base: JSON, own: JSON) -> JSON:
    """The type that is meant, written apart from the product: keys of its own, fields by name."""
    found = {key: value for key, value in base.items() if key not in own}
    found |= {key: value for key, value in own.items() if key != "like" and value != "none"}
    if "fields" in own:
        found["fields"] = {**base["fields"], **own["fields"]}
    return found
