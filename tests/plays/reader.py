"""A reader of the chats: what any reader of the office would strike out, message by message."""

import re
from collections import Counter

from bot.demo.messages import words
from tests.plays.transcript import Line, labels

LINK = re.compile(
    r"(?:ví dụ|nhập kèm:|such as) [^.\n]*|https?://\S+|\S+\.example\S*|/[a-z]+|@\w+|\S+\.(?:docx|pdf|jpg|csv|xlsx|yaml)\b"
)
STRUCK = {
    "a name of the program instead of words": re.compile(r"\b[a-z]+(?:_[a-z]+)+\b|\bNone\b|\bTrue\b|[{}]"),
    "a date of machines": re.compile(r"\b\d{4}-\d{2}-\d{2}\b"),
    "the same twice": re.compile(r"(?<![\w])(\w+(?: \w+){1,4}), \1(?!\w)"),
    "spaces": re.compile(r"  | [,.;:?!](?:\s|$)| \n"),
    "full stops": re.compile(r"(?<!\.)\.\.(?!\.)|:\.|,\."),
    "a straight quotation mark": re.compile(r'"'),
    "an exclamation mark": re.compile(r"!"),
}
VIETNAMESE = {
    "an English word": re.compile(r"\b(?:link|deadline|file|click|email|OK|please|request|stage)\b", re.I),
    "the bot as a person": re.compile(r"(?<!của )\b(?:tôi|chúng tôi|em)\b", re.I),
    "a date without its weekday": re.compile(
        r"(?<!Hai )(?<!Ba )(?<!Tư )(?<!Năm )(?<!Sáu )(?<!Bảy )(?<!Nhật )(?<![\d/])"
        r"\b(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])\b(?!/?\d)(?! (?:nghỉ|làm))"
    ),
}


def findings(lines: list[Line], language: str = "vi") -> list[str]:
    """Return the faults that a reader would strike out of a chat, each with the words around it."""
    found = []
    rules = STRUCK | (VIETNAMESE if language == "vi" else {})
    for line in lines:
        if not line.is_bot:
            continue
        twice = [label for label, n in Counter(labels(line)).items() if n > 1]
        found += [f"two equal buttons: {label}" for label in twice]
        said = LINK.sub("…", "\n".join([words(line.message), *labels(line)]))
        for name, pattern in rules.items():
            if struck := pattern.search(said):
                around = said[max(0, struck.start() - 40) : struck.end() + 40]
                found.append(f"{name}: {around!r}")
    return list(dict.fromkeys(found))
