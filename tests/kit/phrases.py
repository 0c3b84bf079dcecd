"""Rules of the second edition with phrases: units above each other, and options that name units."""

import re

from tests.kit.builders import RULES
from tests.kit.editions import second as in_second

STAGES = re.compile(r"(?s)    stages:\n      - name: unit\n.*?(?=\n    # Đăng ở đâu)")
BLOCK = "  block: {title: {vi: Khối các khoa, en: Faculties}, parent: board_of_rectors}\n"
OTHER = "other: {vi: Khác, en: Other}"
BOARD = "  - {name: board, by: board, verb: approve, releases: true, may: [more, return, refuse]}"


def second(*stages: str, owner: str = "webmaster") -> str:
    """Rules of the second edition, in which news goes through these steps and then to the board."""
    lines = "\n".join(f"    {each}" for each in (*(f"  - {{{stage}}}" for stage in stages), BOARD))
    text, count = STAGES.subn(f"    stages:\n{lines}\n", RULES, count=1)
    changes = [
        ("  economics:\n", f"{BLOCK}  economics:\n    parent: block\n"),
        ("training: {vi: Đào tạo, en: Training}", "training: {vi: Đào tạo, en: Training, unit: training}"),
        (
            "research: {vi: Nghiên cứu, en: Research}",
            "research: {vi: Máy tính, en: Research, unit: computing}",
        ),
        ("en: Cooperation}", "en: Cooperation, unit: block}"),
        ("en: Students}", "en: Students, unit: block}"),
        (OTHER, OTHER.replace("}", ", unit: economics}")),
        ("owner: webmaster\n    language: vi", f"owner: {owner}\n    language: vi"),
    ]
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    assert count == 1
    return in_second(text)
