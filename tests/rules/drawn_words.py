"""Words, names and quantities of drawn rules, and conditions over what was drawn."""

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from workflow.text import clean

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
    ["1 working day", "2 working days", "4 working hours", "1 hour", "30 days", "999 hours", "30 minutes"]
)
WORDS = st.one_of(st.sampled_from(MISTAKEN), st.text(min_size=1, max_size=30)).filter(
    lambda w: clean(w) != ""
)  # nothing that can be seen is no reason and no title
SIDES = ("before", "after", "after start of")  # of a day
YES_NO = ("yes", "no")
PLAIN = {"late": YES_NO, "important": YES_NO, "own_request": YES_NO}  # said alone, or with yes or no
UNIT_KINDS = ("faculty", "office", "centre")
MOST_TESTS = 2
MOST_CLAUSES = 3


def keys(least: int, most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(NAMES, min_size=least, max_size=most, unique=True)


@st.composite
def said(draw: st.DrawFn, count: int, english: bool) -> list[JSON]:
    """Titles that stand side by side: no two are the same."""
    languages = ("vi", "en") if english else ("vi",)
    unlike = st.lists(WORDS, min_size=count, max_size=count, unique_by=lambda w: w.strip().casefold())
    columns = [draw(unlike) for _ in languages]
    return [dict(zip(languages, row, strict=True)) for row in zip(*columns, strict=True)]


def words(english: bool) -> st.SearchStrategy[JSON]:
    """One title."""
    return said(1, english).map(lambda one: one[0])


def some(draw: st.DrawFn, **keys: st.SearchStrategy[Any]) -> JSON:
    """Some of these keys; the others are left out."""
    return {key: draw(strategy) for key, strategy in keys.items() if draw(st.booleans())}


def subset(names: Sequence[str], least: int = 1, most: int = 3) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), min_size=least, max_size=most, unique=True)


def terms(*names: str) -> st.SearchStrategy[str]:
    """A time that counts from the first of these, which has days, or from another that is a moment."""
    by_days = st.builds("{} {} {}".format, TIMES, st.sampled_from(SIDES), st.just(names[0]))
    moments = [st.builds("{} after {}".format, TIMES, st.just(name)) for name in names[1:]]
    return st.one_of(by_days, *moments)


@st.composite
def conditions(draw: st.DrawFn, options: Mapping[str, Sequence[str]], among: str = "") -> Any:
    """A condition over these names and their options, in each form; one clause is the word `among`.

    Of each name one option is never asked for, so that no condition is true whatever is answered.
    """
    used = draw(subset(sorted(options), most=MOST_CLAUSES)) if options else []
    left_out = {name: draw(st.sampled_from(options[name])) for name in used}
    asked = {name: [each for each in options[name] if each != left_out[name]] for name in used}
    clauses = st.lists(_clauses(asked), max_size=MOST_CLAUSES) if used else st.just([])
    found: list[Any] = [among] if among else []
    found += [each for each in draw(clauses) if each != among]
    if not found:
        found = [draw(_clauses(asked))]
    meant = [_meant(each) for each in found]
    unlike = [each for n, each in enumerate(found) if meant[n] not in meant[:n]]
    return unlike[0] if len(unlike) == 1 and draw(st.booleans()) else unlike


@st.composite
def _clauses(draw: st.DrawFn, asked: Mapping[str, Sequence[str]]) -> Any:
    clause = {name: draw(_options(asked[name])) for name in draw(subset(list(asked), most=MOST_TESTS))}
    (name, option), *others = clause.items()
    return name if not others and option == "yes" and name in PLAIN and draw(st.booleans()) else clause


def _options(known: Sequence[str]) -> st.SearchStrategy[Any]:
    return st.sampled_from(known) | subset(known)


def _meant(clause: Any) -> Any:
    """A clause as it is compared: a word alone is a question for yes, and no order counts."""
    asked = {clause: ["yes"]} if isinstance(clause, str) else clause
    each = ((name, [options] if isinstance(options, str) else options) for name, options in asked.items())
    return frozenset((name, frozenset(options)) for name, options in each)
