"""Rules drawn from the bottom up: roles, units and channels first, then types that speak of these alone.

All that is drawn is right, so that `load` takes it; its words are those that a file could mistake.
"""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from workflow.spec import Spec
from workflow.spec.kinds import ALLOWED

JSON = dict[str, Any]
MISTAKEN = (
    "no", "Yes", "on", "true", "null", "~", "07:30", "16:30-17:00", "2026-02-14", "1.000", "1e3", "0x1F", "=",
    "- a", "-", "? b", "a: b", "a:", ":", "# c", "d # e", "{f", "g}", "[h", "i, j", "'k", '"l"', "m'n", "&o",
    "*p", "!q", "%r", "@s", "`t", "|", ">", "\\u", "<<", "---", "...", "u\nv", "w\tx", "\u00a0y\u200bz",
    "Đơn vị 🎓", "Tiê\u0301ng Viê\u0323t", "Tiếng Việt", "\u212b", "\u1112\u1161\u11ab", "=\u0338",
    "\u0301a", "\u0085b\u2028c", "“Trích”", "Trưởng, phó ban", "\n\u0301a", "\x0b\u0323",
)  # fmt: skip
NAMES = st.sampled_from(
    ["no", "yes", "on", "null", "news", "a", "b_1", "desk", "unit", "last", "item", "x" * 30, "y", "n", "off"]
)
TIMES = st.sampled_from(
    ["1 working day", "2 working days", "4 working hours", "1 hour", "30 days", "999 hours", "1 day"]
)
WORDS = st.one_of(st.sampled_from(MISTAKEN), st.text(min_size=1, max_size=30)).filter(
    lambda w: w.strip() != ""
)
WHEN = st.sampled_from(
    [{"asked": "yes"}, {"asked": ["no", "yes"], "late": "no"}, ["important", {"asked": "no"}]]
)
ALWAYS = ("more", "edit", "refuse", "return")


def keys(least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(NAMES, min_size=least, max_size=most, unique=True)


@st.composite
def _said(draw: st.DrawFn, count: int, english: bool) -> list[JSON]:
    """Titles that stand side by side: no two are the same."""
    languages = ("vi", "en") if english else ("vi",)
    unlike = st.lists(WORDS, min_size=count, max_size=count, unique_by=lambda w: w.strip().casefold())
    columns = [draw(unlike) for _ in languages]
    return [dict(zip(languages, row, strict=True)) for row in zip(*columns, strict=True)]


def _some(draw: st.DrawFn, **keys: st.SearchStrategy[Any]) -> JSON:
    """Some of these keys; the others are left out."""
    return {key: draw(strategy) for key, strategy in keys.items() if draw(st.booleans())}


@st.composite
def _roles(draw: st.DrawFn, english: bool) -> JSON:
    names = draw(keys(3, 5))
    found: JSON = {}
    for n, (name, title) in enumerate(zip(names, draw(_said(len(names), english)), strict=True)):
        of = ("organisation", "unit", draw(st.sampled_from(["organisation", "unit"])))[min(n, 2)]
        stands_in = [each for each, role in found.items() if of == "unit" or role["of"] == of]
        role: JSON = {
            "title": title,
            "of": of,
            "administers": not n,
            **_some(draw, submits=st.sampled_from([True, n > 0])),
        }
        if draw(st.booleans()) and stands_in:
            role["substitutes"] = [draw(st.sampled_from(stands_in))]
        found[name] = role
    return found


@st.composite
def _units(draw: st.DrawFn, english: bool) -> JSON:
    names = draw(keys(1, 3))
    found: JSON = {}
    for name, title in zip(names, draw(_said(len(names), english)), strict=True):
        some = _some(
            draw, kind=st.sampled_from(["faculty", "office"]), sites=st.just({"vi": "https://a.example"})
        )
        found[name] = {"title": title, **some}
        if len(found) > 1 and draw(st.booleans()):
            found[name]["parent"] = names[0]
    return found


@st.composite
def _field(draw: st.DrawFn, title: JSON, english: bool, kind: str = "") -> JSON:
    kind = kind or draw(st.sampled_from([each for each in ALLOWED if each != "event"]))
    allowed = ALLOWED[kind]
    found: JSON = {"kind": kind, "title": title}
    found |= _some(draw, hint=_said(1, english).map(lambda one: one[0]), required=st.booleans())
    if allowed.most:
        found |= _some(draw, max=st.integers(1, allowed.most))
    if allowed.or_file:
        found |= _some(draw, or_file=st.booleans())
    if allowed.options:
        options = draw(keys(2, 4))
        found["options"] = dict(zip(options, draw(_said(len(options), english)), strict=True))
    return found


@st.composite
def _stages(draw: st.DrawFn, roles: JSON) -> list[JSON]:
    names = [f"s_{name}" for name in draw(keys(1, 3))]
    found = []
    for n, name in enumerate(names):
        by = draw(st.sampled_from(list(roles)))
        may = [each for each in ALWAYS if (each != "return" or n) and (each != "edit" or name != names[-1])]
        stage: JSON = {
            "name": name,
            "by": by,
            "verb": draw(st.sampled_from(["confirm", "review", "approve"])),
        }
        stage |= _some(draw, may=st.lists(st.sampled_from(may), unique=True), needs=_needs(roles[by]))
        if draw(st.booleans()):
            stage |= {"within": draw(TIMES), **_some(draw, late=_late([r for r in roles if r != by]))}
        found.append(stage)
    return found


def _needs(role: JSON) -> st.SearchStrategy[Any]:
    return st.sampled_from(["any", "all", *([] if role["of"] == "unit" else [2, 20])])


@st.composite
def _late(draw: st.DrawFn, roles: Sequence[str]) -> JSON:
    return _some(draw, remind=st.integers(0, 2), then=st.sampled_from(roles))


@st.composite
def _type(draw: st.DrawFn, title: JSON, roles: JSON, channels: JSON, english: bool) -> JSON:
    others = [each for each in draw(keys(0, 4)) if each not in ("title", "day", "asked")]
    names = ["title", "day", "asked", *others]
    titles = draw(_said(len(names), english))
    kinds = ["text", "date", "yes_no", *("" for _ in others)]
    fields = {n: draw(_field(t, english, k)) for n, t, k in zip(names, titles, kinds, strict=True)}
    for name in ("title", "day"):
        fields[name]["required"] = True
    found: JSON = {"title": title, "subject": "title", "fields": fields, "stages": draw(_stages(roles))}
    found |= _some(
        draw,
        rests_on=WORDS,
        rule=st.just("W-01"),
        within=TIMES,
        used_for=_said(1, english).map(lambda x: x[0]),
    )
    if draw(st.booleans()):
        late = _some(draw, late=st.just({"needs": "reason"}))
        found["lead_time"] = {"at_least": draw(TIMES), "before": "day", **late}
    if draw(st.booleans()):
        return found
    found["tasks"] = {
        f"t_{channel}": {
            "channel": channel,
            **(_some(draw, when=WHEN) if n else {}),
            **({"within": draw(TIMES), **_some(draw, after=st.just("day"))} if draw(st.booleans()) else {}),
            **_some(draw, late=_late(list(roles))),
        }
        for n, channel in enumerate(draw(st.lists(st.sampled_from(list(channels)), min_size=1, unique=True)))
    }
    if draw(st.booleans()):
        found["result"] = {
            "recheck_within": draw(TIMES),
            **_some(draw, correction=_stages(roles).map(lambda stages: {"stages": stages})),
        }
    return found


@st.composite
def specs(draw: st.DrawFn) -> Spec:
    """Rules of the second edition that can be used."""
    english = draw(st.booleans())
    roles, units = draw(_roles(english)), draw(_units(english))
    names = draw(keys(1, 3))
    channels = {
        name: {
            "title": title,
            "owner": draw(st.sampled_from(list(roles))),
            **_some(draw, result=st.sampled_from(["link", "photo", "note"]), language=st.just("vi")),
        }
        for name, title in zip(names, draw(_said(len(names), english)), strict=True)
    }
    types = draw(keys(1, 3))
    titles = zip(types, draw(_said(len(types), english)), strict=True)
    house = [name for name, role in roles.items() if role["of"] == "organisation"]
    of_unit = [name for name, role in roles.items() if role["of"] == "unit"]
    reasons = draw(keys(2, 4))
    data: JSON = {
        "edition": "2",
        "organisation": draw(_organisation(english)),
        "roles": roles,
        "units": units,
        "channels": channels,
        "reasons": dict(zip(reasons, draw(_said(len(reasons), english)), strict=True)),
        "request_types": {name: draw(_type(title, roles, channels, english)) for name, title in titles},
        **_some(draw, daily_log=_daily_log(house, of_unit), duties=_duties(house, of_unit, english)),
        **_some(draw, events=st.lists(_need(types, english), max_size=3)),
    }
    return Spec.model_validate(data, context={"edition": 2})


@st.composite
def _organisation(draw: st.DrawFn, english: bool) -> JSON:
    days = draw(st.lists(st.dates(), max_size=4, unique=True))
    dated = [{"date": day.isoformat(), "why": draw(WORDS)} for day in days]
    hours = {"mon-fri": ["07:30-11:30", "13:00-16:30"], "swapped_day": ["00:00-23:59"]}
    calendar = {"hours": hours, "days_off": dated[:2], "days_worked": dated[2:]}
    calendar |= _some(draw, first_day=st.sampled_from(["counted", "not counted"]))
    messages = _some(
        draw, digest=st.sampled_from([["07:30"], ["07:30", "13:00"]]), quiet=st.just("21:00-06:30"),
        desk_cards=st.just("full"),
    )  # fmt: skip
    name = draw(_said(1, english))[0]
    languages = ["vi", "en"] if english else ["vi"]
    return {"name": name, "languages": languages, "calendar": calendar, "messages": messages}


@st.composite
def _daily_log(draw: st.DrawFn, house: Sequence[str], of_unit: Sequence[str]) -> JSON:
    some = _some(draw, unit_heads=st.sampled_from(of_unit))
    return {"at": "16:30", "to": draw(st.sampled_from(house)), **some}


@st.composite
def _duties(draw: st.DrawFn, house: Sequence[str], of_unit: Sequence[str], english: bool) -> JSON:
    items = draw(keys(1, 3))
    return {
        "sites": {
            "title": draw(_said(1, english))[0],
            "every": "month",
            "for": "each unit with a site",
            "by": draw(st.sampled_from(of_unit)),
            "helped_by": draw(st.sampled_from(house)),
            "items": dict(zip(items, draw(_said(len(items), english)), strict=True)),
            "late": {"report_to": house[0], **_some(draw, remind=st.integers(0, 2))},
        }
    }


@st.composite
def _need(draw: st.DrawFn, types: Sequence[str], english: bool) -> JSON:
    return {
        "type": draw(st.sampled_from(types)),
        "when": draw(st.sampled_from(["before", "during", "after"])),
        "within": draw(TIMES),
        **_some(
            draw, title=_said(1, english).map(lambda one: one[0]), **{"for": st.just("important events")}
        ),
    }
