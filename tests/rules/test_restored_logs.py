"""A backup put back explains the seals of what it lost, and hides no forgery."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.time_sources import shown
from tests.rules.sealed_office import Office, altered_at, at, plain
from workflow.log import daily, seals
from workflow.log.seals import Seal


def restored(honest: Office, place: int, moment: datetime) -> Office:
    """The log of a backup that ended at an entry, with what a restore writes, and a day's work after it."""
    closed = {e.subject.removeprefix("day/") for e in honest.chain[:place] if e.kind == daily.LOG}
    made = Office(honest.chain[:place], [log for log in honest.logs if log.day in closed])
    told = f'{{"backup_digest": "{made.chain[-1].digest}", "backup_last": {place}}}'
    made.add(moment, seals.RESTORED, "database", told)
    made.add(moment + timedelta(hours=1), "decided.pass", "YC-2026-0002", "{}")
    return made


def test_seals_of_what_a_restore_lost_are_explained_by_it() -> None:
    honest = plain()
    after = restored(honest, 9, at(27, 10))
    after.close(date(2026, 11, 28))
    good, said = after.verify(*honest.sealed, *after.sealed[2:])
    assert good
    assert said.splitlines()[1] == (
        f"restored on {shown(at(27, 10))} from a backup that ended at entry 9: the seals of 2026-11-25,"
        " 2026-11-26, 2026-11-27 are of what was lost; if nobody restored it then, the log was forged"
    )
    assert "3 of 6 seals hold; the newest is the seal of 2026-11-28 (12 entries" in said


def test_no_restore_hides_what_was_altered_before_the_backup_ended() -> None:
    honest = plain()
    forged = restored(altered_at(6, honest), 13, at(28))
    good, said = forged.verify(*honest.sealed)
    assert not good
    assert said.count("does not hold") == 2  # of Tuesday and Wednesday; those of later days were lost
    assert "1 of 5 seals hold" in said


FALSE: dict[str, Callable[[Office], Office]] = {
    "older than what was lost": lambda honest: restored(honest, 9, at(25, 5)),
    "naming another entry": lambda honest: renamed(restored(honest, 9, at(28)), honest.chain[4].digest),
    "naming none": lambda honest: renamed(restored(honest, 9, at(28)), "0" * 64),
    "put in among older entries": lambda honest: slipped_in(honest, 9),
    "after a break": lambda honest: broken(restored(honest, 9, at(28))),
}


def renamed(forged: Office, digest: str) -> Office:
    place = next(n for n, each in enumerate(forged.chain) if each.kind == seals.RESTORED)
    told = f'{{"backup_digest": "{digest}", "backup_last": 5}}'
    forged.chain[place] = replace(forged.chain[place], body=told)
    return forged.rehash(place)


def slipped_in(honest: Office, place: int) -> Office:
    """Today's date on a restore in the middle, and all that followed kept, one word of it altered."""
    forged = restored(honest, place, at(28))
    forged.chain[place + 1 :] = [
        replace(honest.chain[place], kind="decided.refuse"),
        *honest.chain[place + 1 :],
    ]
    forged.logs = list(honest.logs)
    return forged.rehash(place)


def broken(forged: Office) -> Office:
    forged.chain[2] = replace(forged.chain[2], kind="decided.refuse")
    return forged


@pytest.mark.parametrize("forge", FALSE.values(), ids=FALSE)
def test_a_false_restore_explains_nothing(forge: Callable[[Office], Office]) -> None:
    honest = plain()
    good, said = forge(honest).verify(*honest.sealed)
    assert not good
    assert "does not hold" in said


def test_a_lost_day_of_a_seal_is_always_reported() -> None:
    honest = plain()
    dateless = Seal(honest.sealed[3].count, honest.sealed[3].root)
    assert not restored(honest, 9, at(28)).verify(dateless)[0]
