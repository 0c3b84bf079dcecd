"""Rules of the first edition written over into the second, by their text: each line stays where it was."""

import re

FIRST_LINE = "edition: 2\n"
_RELEASES = re.compile(r"^ +releases: true$|, releases: true\b", re.MULTILINE)
_PUBLISH = re.compile(r"^( +)publish:((?:\n\1  .*)+)", re.MULTILINE)
_IN_A_ROW = re.compile(r"publish: \[\{channel: (\w+)\}\]")
_ITEM = re.compile(r"^( +)- \{channel: (\w+)", re.MULTILINE)
_ONLY_IF = re.compile(r"only_if: (\w+)")


def second(text: str) -> str:
    """The same rules in the second edition."""
    text = _RELEASES.sub("", text)
    text = _PUBLISH.sub(lambda found: f"{found[1]}tasks:{_tasks(found[2])}", text)
    text = _IN_A_ROW.sub(r"tasks: {\1: {channel: \1}}", text)
    return FIRST_LINE + text


def _tasks(items: str) -> str:
    return _ONLY_IF.sub(r"when: {\1: yes}", _ITEM.sub(r"\1\2: {channel: \2", items))
