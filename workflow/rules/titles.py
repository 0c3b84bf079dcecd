"""A changed place of the rules in the office's words: titles for keys, and values as people say them."""

from collections.abc import Iterable, Sequence

from workflow.lines import Line, Value, line
from workflow.requests import term_words
from workflow.requests.term_words import word as moment
from workflow.rules.comparison import EDITION, LONGEST, RuleChange, is_condition
from workflow.spec import Owing, Party, PeriodDay, Term, Words
from workflow.spec.check_senders import UNIT_KINDS
from workflow.spec.document import Data, Document
from workflow.spec.meant import SWAPPED_DAY
from workflow.spec.period_day import LAST, YearDay
from workflow.spec.problems import Path
from workflow.spec.when import EVERY_EVENT, IMPORTANT_EVENTS, PLAIN, RESERVED, YES_NO, Test, When
from workflow.text import cut

SHOWN = 5  # values of a list
# Collections whose items are said by their own names.
NAMED = (
    "request_types", "fields", "options", "roles", "units", "channels", "reasons", "duties", "items",
    "stages", "tasks", "events", "days_off", "days_worked", "hours",
)  # fmt: skip
REFERS = {
    **dict.fromkeys(("by", "owner", "then", "to", "unit_heads", "report_to", "veto"), "roles"),
    **dict.fromkeys(("drafts", "reviews", "approves"), "roles"),
    **dict.fromkeys(("helped_by", "reviewed_by"), "roles"),
    **dict.fromkeys(("role", "shown_to", "sent_by", "ask_whom", "seen_by", "sent_to"), "roles"),
    **dict.fromkeys(("may_be_waived_by", "escalated_by"), "roles"),
    "substitutes": "roles", "delegates_to": "roles", "channel": "channels",
    "channels": "channels", "type": "request_types", "types": "request_types", "replaces": "request_types",
    "during": "request_types",
    "parent": "units", "unit": "units", "for_units": "units",
}  # fmt: skip
OF_DUTIES = ("every", "for", "opens", "due")
OF_FIELDS = ("subject", "asks", "for_each")
TIMES = ("within", "due", "unclaimed", "lead_time", "at_least", "published", "recheck_within")
FLAGS = (
    "demonstration", "follows_government_swaps", "submits", "administers", "required", "or_file", "several",
    "no_links", "goes_on", "done",
)  # fmt: skip
CHOSEN = (
    "kind",
    "unit_kind",
    "of",
    "verb",
    "may",
    "needs",
    "when",
    "for",
    "first_day",
    "language",
    "languages",
    "result",
    "gives",
    "shows",
    "silent",
    "recognised",
)
TRUE = ("true", "yes", "on", "1", "y", "t")


def said(change: RuleChange, old: Document, new: Document) -> Line:
    """One place of the rules with what it was and what it becomes; `old` and `new` are the whole files."""
    if change.place == EDITION:
        return line("rules-edition", edition=str(change.new))
    place = _place(change, old, new)
    before, after = _value(change.place, change.old, old), _value(change.place, change.new, new)
    if change.old is None:
        return line("rules-added", path=place, after=after)
    if change.new is None:
        return line("rules-removed", path=place, before=before)
    return line("rules-changed", path=place, before=before, after=after)


def _place(change: RuleChange, old: Document, new: Document) -> Line:
    """“Tin bài · bước 2, Phòng Truyền thông duyệt · thời hạn”."""
    path, found, n = change.place, list[Line](), 0
    while n < len(path):
        part, here = path[n], path[: n + 2]
        n += 1
        if part in NAMED and n < len(path):
            n += 1
            is_index = isinstance(here[-1], int)
            gone = here == path and change.new is None
            files = (old, new) if gone or not is_index else (new, old)
            name = next((each for file in files if (each := _name(here, file))), str(here[-1]))
            number = here[-1] + 1 if isinstance(here[-1], int) else 0
            found.append(line(f"rule-one-{part}", name=name, n=number))
        elif part == "en" and found:
            found.append(line("rule-in-english"))
        elif part != "vi" and isinstance(part, str):
            found.append(_key(path[:n], new))
    return _joined("rule-inside", found)


def _name(path: Path, file: Document) -> Value:
    """Return the title of an item of a collection; nothing where the file has no such item."""
    item = file.get(path)
    if item is None:
        return ""
    if path[-2] == "hours":
        return line("rule-days_worked") if path[-1] == SWAPPED_DAY else str(path[-1])
    if not isinstance(item, dict) or "vi" in item:
        return _plain(item)
    if titled := item.get("title") or item.get("date"):
        return _plain(titled)
    if path[-2] == "stages":
        role, verb = _value((*path, "by"), item.get("by"), file), _value((*path, "verb"), item["verb"], file)
        return line(
            "rule-own-stage" if isinstance(item["verb"], dict) else "rule-stage", role=role, verb=verb
        )
    key = "channel" if "channel" in item else "type"
    return _value((*path, key), item.get(key), file)


def _value(path: Path, value: Data, file: Document) -> Value:
    """A value as people say it."""
    key = next((part for part in reversed(path) if isinstance(part, str) and part not in ("vi", "en")), "")
    if is_condition(path) and value not in (None, EVERY_EVENT, IMPORTANT_EVENTS):
        return _condition(path, value, file)
    if isinstance(value, list):
        named = path[-1] in NAMED and any(isinstance(each, dict) for each in value)
        say = [_name((*path, n), file) if named else _value(path, each, file) for n, each in enumerate(value)]
        return _joined("rule-and", _shown(say))
    if isinstance(value, dict):
        said = {**value, "en": _forms(value.get("en"))} if path[-1] == "verb" else value
        return _plain(said) if "vi" in value else _item(path, value, file)
    if path[-2:] == ("verb", "en"):
        return _plain(_forms(value, ", "))
    if value is None or path[-1] in ("vi", "en"):
        return _plain(value)
    is_of_duty = path[0] == "duties" and key in OF_DUTIES
    return (_of_duty(key, value, file) if is_of_duty else _known(key, path, value, file)) or _plain(value)


def _forms(written: Data, between: str = "") -> Data:
    """The English of a verb as a step is called by it; both of its forms, where they are what changed."""
    if not isinstance(written, str):
        return written
    forms = [form.strip() for form in written.split("/")]
    return between.join(forms) if between else forms[0]


def _known(key: str, path: Path, value: str, file: Document) -> Value:
    """A value that stands for something; nothing for one that is meant as it is written."""
    is_flag = key in FLAGS or _is_of_field(path)
    if key in TIMES and path[0] != "duties" and "gives" not in path and not is_flag:
        return _term(Term.parse(value), path, file)
    is_word = (key == "for_units" and value in UNIT_KINDS) or path[-2:] == ("requester", "then")
    if is_flag or is_word or (key in CHOSEN and not value.isdecimal()):
        return _word(path, value, file, is_flag=is_flag)
    if key in ("opens", "needed_for"):
        step = moment(value) or _in_its_place((*path[:2], "stages"), value, file)
        return step or _in_its_place((*path[:2], "tasks"), value, file)
    if key in REFERS:
        named = _name((REFERS[key], value), file)
        return named or (_party(value, path, file) if REFERS[key] == "roles" else "")
    if key in OF_FIELDS and path[0] == "request_types":
        return _name((*path[:2], "fields", value), file)
    return _in_its_place(path, value, file) if key in ("stages", "tasks") else ""


def _word(path: Path, value: str, file: Document, *, is_flag: bool) -> Line:
    """Yes or no, or one of several words; an answer may be required by a party as well."""
    if is_flag and value.startswith("by "):
        party = value.removeprefix("by ").strip()
        return line("rule-required-by", party=_value((*path[:-1], "by"), party, file))
    word = ("yes" if value.lower() in TRUE else "no") if is_flag else value.replace(" ", "_")
    return line(f"rule-is-{word}")


def _of_duty(key: str, value: str, file: Document) -> Value:
    """How often a duty comes round, of whom it is asked, and a day of its period."""
    if key == "every":
        every = value
        return line(f"rule-is-{every}")
    if key == "for":
        owing = Owing.parse(value)
        kind = line(f"rule-is-{owing.name}") if owing.whom == "kind" else ""
        role = _name(("roles", owing.name), file) if owing.whom == "holder" else ""
        return line(f"rule-owing-{owing.whom}", kind=kind, role=role or owing.name)
    return _day(PeriodDay.parse(value))


def _day(day: PeriodDay) -> Value:
    on: Value = f"{day.on.day}/{day.on.month}" if isinstance(day.on, YearDay) else day.on
    if day.n <= 0:
        return line("rule-day-before", n=-day.n, on=on) if day.n else on
    return line("rule-day-last") if day.n == LAST else line("rule-day-nth", n=day.n)


def _term(term: Term, path: Path, file: Document) -> Value:
    """“3 ngày làm việc sau Ngày diễn ra sự kiện”."""
    field = _name((*path[:2], "fields", term.name), file) if path[0] == "request_types" else ""
    stages: Path = (*path[:2], "stages")
    step = _in_its_place(stages, term.name, file) if isinstance(file.get(stages), list) else ""
    return term_words.said(term, field or moment(term.name) or step or term.name)


def _in_its_place(path: Path, name: str, file: Document) -> Value:
    """One of several that stand in an order, by its name."""
    found = file.get(path)
    if isinstance(found, list):
        names = [each.get("name") if isinstance(each, dict) else None for each in found]
        return _name((*path, names.index(name)), file) if name in names else ""
    return _name((*path, name), file)


def _party(value: str, path: Path, file: Document) -> Value:
    """“Thủ trưởng đơn vị, Phòng Đào tạo”: a role, and where it is held."""
    try:
        party = Party.parse(value)
    except ValueError:
        return ""
    if party.any_of:
        return _joined(
            "rule-or",
            [_party(f"{each}", path, file) or _name(("roles", each.role), file) for each in party.any_of],
        )
    form = party.where if party.who == "role" else party.who
    fields: Path = (*path[:2], "fields") if path[0] == "request_types" else ()
    place = _name((*(("units",) if party.where == "named" else fields), party.name), file)
    role = _name(("roles", party.role), file) or party.role
    return "" if form == "own" else line(f"rule-party-{form}", role=role, place=place or party.name)


def _item(path: Path, value: dict[str, Data], file: Document) -> Value:
    """An item with its keys: what it is called stands in its place already."""
    if path[-1] in NAMED:
        return _joined("rule-and", _shown([_name((*path, key), file) or key for key in value]))
    keys = [key for key in value if key not in ("title", "name")]
    pairs = [
        line("rule-pair", name=_key((*path, key), file), value=_value((*path, key), value[key], file))
        for key in keys
    ]
    return _joined("rule-also", pairs)


def _key(path: Path, file: Document) -> Line:
    """The name of a key; of a phase the unit or the kind of unit that it is for."""
    if path[-2:-1] == ("phases",):
        name = str(path[-1])
        kind = line(f"rule-is-{name}") if name in UNIT_KINDS else ""
        return line("rule-phase", name=kind or _name(("units", name), file) or name)
    if _is_of_field(path):
        return line("rule-published-answer")
    return line("rule-condition" if is_condition(path) and path[-1] == "when" else f"rule-{path[-1]}")


def _is_of_field(path: Path) -> bool:
    """Whether it is `published` of a field; of what an event needs it is a moment."""
    return path[0] == "request_types" and path[-1] == "published"


def _condition(path: Path, value: Data, file: Document) -> Value:
    """“trễ hạn hoặc Chuyên mục: Đào tạo”."""
    ways = [
        _joined("rule-and", [_tested(path, test, file) for test in each]) for each in When.parse(value).any_of
    ]
    return _joined("rule-or", _shown(ways))


def _tested(path: Path, test: Test, file: Document) -> Value:
    """A question with the answers that are wanted, or a word."""
    if test.name in PLAIN and test.options == ("yes",):
        return line(f"rule-word-{test.name}")
    field = (*path[:2], "fields", test.name)
    name: Value = line(f"rule-word-{test.name}") if test.name in RESERVED else _name(field, file) or test.name
    options = [_option(field, test.name, option, file) for option in test.options]
    return line("rule-pair", name=name, value=_joined("rule-or", options))


def _option(field: Path, name: str, option: str, file: Document) -> Value:
    if name == "sent_by":
        return _name(("roles", option), file) or option
    if name == "unit_kind" or option in YES_NO:
        return line(f"rule-is-{option}")
    return _name((*field, "options", option), file) or option


def _shown(values: Sequence[Value]) -> list[Value]:
    return [*values[:SHOWN], *(["…"] if len(values) > SHOWN else [])]


def _joined(key: str, values: Iterable[Value]) -> Line:
    """Values one after another."""
    said = line("rule-alone", value="")
    for n, value in enumerate(values):
        said = line(key, before=said, next=value) if n else line("rule-alone", value=value)
    return said


def _plain(value: Data) -> Value:
    """Words as they are written, in each reader's language."""
    if isinstance(value, dict) and isinstance(value.get("vi"), str):
        english = value.get("en")
        return Words(vi=str(value["vi"]), en=english if isinstance(english, str) else None)
    return cut(" ".join(str(value or "").split()), LONGEST)
