"""The places that a second platform touches: a folder each side, one line of the table and its settings."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORE = ("bot", "workflow", "wording", "storage")
OWN = ("bot/delivery/telegram/", "bot/intake/telegram/")
LINE = "bot/platforms.py"
NAMED = {
    LINE: "the table",
    "bot/log.py": "which libraries log too much",
    "storage/migrations/": "what was kept before there was a second platform",
    "bot/demo/": "the demonstration is played on Telegram",
}


def naming(words: str) -> set[str]:
    """The modules of the core that say a word, Telegram's folders aside; handlers and windows are its own."""
    paths = (path for folder in CORE for path in (ROOT / folder).rglob("*.py"))
    said = {str(path.relative_to(ROOT)) for path in paths if re.search(words, path.read_text("utf-8"), re.I)}
    return {path for path in said if not path.startswith(OWN)}


def test_the_core_names_telegram_in_one_line_of_a_table_and_where_that_has_a_reason() -> None:
    found = naming("telegram|botfather|aiogram")
    assert {path for path in found if not path.startswith(tuple(NAMED))} == set()
    assert {place for place in NAMED if any(path.startswith(place) for path in found)} == set(NAMED)
    table = (ROOT / LINE).read_text("utf-8")
    folders = [each for each in (ROOT / "bot" / "intake").iterdir() if (each / "__init__.py").exists()]
    assert len(re.findall(r"(?m)^ +KnownPlatform\(", table)) == len(folders), "a line for each folder"


def test_the_plain_platform_of_the_tests_is_put_together_from_outside_the_program() -> None:
    assert naming("plain_platform|PlainMessenger|PLAIN_OFFICE") == set()
