"""`loa check --people`: the roles of a file that nobody holds here, and steps with too few people."""

from pathlib import Path

from bot.check import WORDS
from bot.rules_file import loaded
from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from storage.address import Address
from storage.offline import with_reading
from workflow.lines import Line
from workflow.ports import Store
from workflow.rules.book import UNKEPT, RuleBook
from workflow.rules.unfilled import lacks
from workflow.subjects import SUBJECTS
from workflow.work import Work


def lacking(database: Address, file: Path, language: str) -> list[str]:
    """A line for each; of a file that can be used."""
    spec, now = loaded(file), SystemClock().now()

    def ask(store: Store) -> list[Line]:
        book = RuleBook(UNKEPT, spec)
        return [*lacks(Work(store, book, now, now, "check", SUBJECTS, SystemTokens()), spec)]

    found = [WORDS.say(language, each) for each in with_reading(database, ask)]
    return found or [WORDS.text(language, "check-people-good")]
