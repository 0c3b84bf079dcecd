"""`loa walk`: a case walked through the rules in force, or those of a file, without being sent.

Units of a file that the office does not have yet are kept for as long as it takes, and taken back.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.check import in_words
from bot.rules_file import loaded
from bot.time_sources import SystemClock
from bot.tokens import SystemTokens
from storage.address import Address
from storage.offline import with_reading, with_records
from storage.schema import migrate
from wording import Wording
from workflow.lines import Line
from workflow.model import Unit
from workflow.ports import Store
from workflow.requests.trial import trial_words, trials
from workflow.requests.trial.trials import Supposal
from workflow.rules import versions
from workflow.rules.book import UNKEPT, RuleBook, in_force, text_in_force
from workflow.spec import Spec, SpecErrors, reread
from workflow.spec.problems import closest
from workflow.spec.when import RESERVED
from workflow.subjects import SUBJECTS
from workflow.work import Work


class CannotWalk(Exception):
    """Rules that cannot be used, or something that they do not have. Its text is for whoever asked."""


class _TakenBack(Exception):
    """The end of a transaction whose writing is taken back."""


def walk(
    database: Address | None, file: Path | None, supposed: Callable[[Work], Supposal], language: str
) -> list[str]:
    """The lines to print, by the rules in force or those of a file, with the office's people where there is
    a database. Raises CannotWalk.
    """
    spec = _loaded(file, language) if file else None
    if database is not None:
        return _walked(database, spec, supposed, language)
    with TemporaryDirectory() as place:
        scratch = Address(Path(place) / "loa.sqlite")
        migrate(scratch, Path(place))
        return _walked(scratch, spec, supposed, language)


def _loaded(file: Path, language: str) -> Spec:
    try:
        return loaded(file)
    except OSError as error:
        raise CannotWalk(f"{file}: {error.strerror}") from None
    except SpecErrors as errors:
        raise CannotWalk("\n".join(in_words(errors, language))) from None


def _walked(
    database: Address, spec: Spec | None, supposed: Callable[[Work], Supposal], language: str
) -> list[str]:
    if spec is None:  # nothing is written
        return with_reading(database, lambda store: _said(store, None, supposed, language))
    said: list[str] = []

    def try_it(store: Store) -> None:
        said.extend(_said(store, spec, supposed, language))
        raise _TakenBack

    with suppress(_TakenBack):
        with_records(database, try_it)
    return said


def _said(store: Store, spec: Spec | None, supposed: Callable[[Work], Supposal], language: str) -> list[str]:
    now = SystemClock().now()
    book = RuleBook(UNKEPT, spec) if spec else rules_in_force(store)
    work = Work(store, book, now, now, "walk", SUBJECTS, SystemTokens())
    if spec:
        versions.keep_units(work, spec)
    trial = trials.walk(work, supposed(work))
    wording = Wording(book.zone)
    say = [trial_words.head(trial), *trial_words.courses(work, trial)]
    lines = ([_indent(line) + wording.say(language, line) for line in part] for part in say)
    return [line for part in lines for line in [*part, ""]][:-1]


def _indent(line: Line) -> str:
    """Spaces before what is said of a step or a task."""
    return "   " if line.key in trial_words.DETAILS else ""


def rules_in_force(store: Store) -> RuleBook:
    applied, text = in_force(store), text_in_force(store)
    if applied is None or text is None:
        raise CannotWalk("no rules were ever in force; name a file with --rules")
    return RuleBook(applied.rules, reread(text, "config.yaml"))


def supposal(
    work: Work,
    type: str,
    sent: datetime | None,
    event: date | None,
    unit: str | None,
    said: Mapping[str, str],
) -> Supposal:
    """The supposal of these options. Raises CannotWalk for a name that the rules do not have."""
    types = work.rulebook.spec.request_types
    known("type of request", type, types)
    units = {unit.key: unit for unit in work.store.all(Unit)}
    if unit is not None:
        known("unit", unit, units)
    for name in said:
        known("question", name, {**types[type].fields, **dict.fromkeys(RESERVED)})
    at = sent.replace(tzinfo=work.rulebook.zone) if sent else work.now
    return Supposal(type, at, unit or next(iter(units)), event, said)


def known(what: str, name: str, among: Mapping[str, object]) -> None:
    if name not in among:
        near = closest(name, among) or ", ".join(among)
        raise CannotWalk(f"there is no {what} {name!r}; there is {near}")


def read_pairs(pairs: Sequence[str]) -> dict[str, str]:
    """Names with what is said of them, as english=yes. Raises CannotWalk."""
    for pair in pairs:
        if "=" not in pair:
            raise CannotWalk(f"{pair!r} says nothing of anything; write it as english=yes")
    return dict(pair.split("=", 1) for pair in pairs)
