"""Rules of the first edition written over into the second, by their text: each line stays where it was."""

import re

FIRST_LINE = "edition: 2\n"
_RELEASES = re.compile(r"^ +releases: true$|, releases: true\b", re.MULTILINE)
_PUBLISH = re.compile(r"^( +)publish:((?:\n\1  .*)+)", re.MULTILINE)
_IN_A_ROW = re.compile(r"publish: \[\{channel: (\w+)\}\]")
_ITEM = re.compile(r"^( +)- \{channel: (\w+)", re.MULTILINE)
_LEAD_TIME = re.compile(r"lead_time: \{at_least: ([^,}]+), before: (\w+)((?:, late: \{[^}]*\})?)\}")
_NEED = re.compile(r"((?:, |^ +))when: (before|during|after)((?:, |\n +)within: ([^,}\n]+))?", re.MULTILINE)
SIDES = {"before": "before", "during": "after start of", "after": "after"}
_ONLY_IF = re.compile(r"only_if: (\w+)")


def second(text: str) -> str:
    """The same rules in the second edition."""
    text = _RELEASES.sub("", text)
    text = _PUBLISH.sub(lambda found: f"{found[1]}tasks:{_tasks(found[2])}", text)
    text = _IN_A_ROW.sub(r"tasks: {\1: {channel: \1}}", text)
    text = _LEAD_TIME.sub(_lead_time, text)
    text = _NEED.sub(_need, text)
    return FIRST_LINE + text


def _tasks(items: str) -> str:
    items = _ONLY_IF.sub(r"when: {\1: yes}", _ITEM.sub(r"\1\2: {channel: \2", items))
    items = re.sub(r"within: ([^,}]+), after: (\w+)", r"within: \1 after \2", items)
    return re.sub(r"\bends: (\w+)", r"due: end of \1", items)


def _lead_time(found: re.Match[str]) -> str:
    """The phrase, alone where nothing else is said."""
    said = f"{found[1]} before {found[2]}"
    return f"lead_time: {{at_least: {said}{found[3]}}}" if found[3] else f"lead_time: {said}"


def _need(found: re.Match[str]) -> str:
    """In one line or in several. Where no time is said, it is that of the type."""
    within = f"published: {found[4]} {SIDES[found[2]]} event" if found[4] else ""
    return (found[1] + within) if within else ""
