"""Alterations of the audit chain are found by the seals that people have, with the day since when."""

import random  # noqa: TID251 - with a seed
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.time_sources import shown
from tests.rules.sealed_office import MONDAY, Office, altered_at, at, plain
from workflow import audit
from workflow.log import daily
from workflow.log.seals import Seal, Walk
from workflow.model import AuditEntry


def office(seed: random.Random, days: int = 5) -> Office:
    made = Office([], [])
    for n in range(days):
        day = MONDAY + timedelta(days=n)
        at = datetime(day.year, day.month, day.day, 2, tzinfo=UTC)
        for _ in range(seed.randint(2, 8)):
            at += timedelta(minutes=seed.randint(1, 30))
            made.add(
                at, "decided.pass", f"YC-2026-{seed.randint(1, 9):04}", f'{{"visit": {seed.randint(1, 99)}}}'
            )
        made.close(day)
    return made


def cut(seed: random.Random, honest: Office) -> tuple[Office, int]:
    """The newest entries taken off, with their logs, and sometimes the work gone on with."""
    keep = seed.randrange(0, len(honest.chain))
    left = Office(honest.chain[:keep], [])
    closed = {e.subject.removeprefix("day/") for e in left.chain if e.kind == daily.LOG}
    left.logs = [log for log in honest.logs if log.day in closed]
    for n in range(seed.choice([0, 0, 1, len(honest.chain) - keep, 40]) if keep else 0):
        left.add(honest.chain[-1].at + timedelta(minutes=n), "decided.pass", "YC-2026-0042", '{"visit": 1}')
    return left, keep


def alter(seed: random.Random, honest: Office) -> tuple[Office, int]:
    """One entry says something else; a clever forger makes the rest consistent."""
    n = seed.randrange(len(honest.chain))
    chain, each = list(honest.chain), honest.chain[n]
    later, more = each.at + timedelta(seconds=1), each.body[:-1] + ', "x": 1}'
    chain[n] = seed.choice([
        replace(each, actor=2), replace(each, actor=None), replace(each, at=later), replace(each, body=more),
        replace(each, kind="decided.refuse"), replace(each, subject="YC-2026-0000"),
    ])  # fmt: skip
    forged = Office(chain, honest.logs)
    return (forged.rehash(n) if seed.random() < 0.8 else forged), n


def reorder(seed: random.Random, honest: Office) -> tuple[Office, int]:
    n, m = sorted(seed.sample(range(len(honest.chain)), 2))
    chain = list(honest.chain)
    chain[n], chain[m] = chain[m], chain[n]
    forged = Office(chain, honest.logs)
    return (forged.rehash(n) if seed.random() < 0.8 else forged), n


def rebuild(seed: random.Random, honest: Office) -> tuple[Office, int]:
    """A history made anew from an entry on, of the same length or another, its logs closed anew."""
    n = seed.randrange(len(honest.chain))
    made = Office(honest.chain[:n], [])
    closed = {e.subject.removeprefix("day/") for e in made.chain if e.kind == daily.LOG}
    made.logs = [log for log in honest.logs if log.day in closed]
    for each in honest.chain[n:]:
        if each.kind == daily.LOG:
            made.close(date.fromisoformat(each.subject.removeprefix("day/")))
        elif seed.random() < 0.8:
            made.add(each.at, each.kind, each.subject, '{"visit": 0}')
    if (
        made.chain[n : n + 1] == honest.chain[n : n + 1]
    ):  # the first entry made anew was a log, and came out the same
        return alter(seed, honest)
    return made, n


def swap_days(seed: random.Random, honest: Office) -> tuple[Office, int]:
    """Move a publication from its day to another."""
    one, two = sorted(seed.sample(range(len(honest.logs)), 2))
    forged = Office(list(honest.chain), list(honest.logs))
    places = [n for n, e in enumerate(honest.chain) if e.kind == daily.LOG]
    for here, there in ((one, two), (two, one)):
        log, entries = honest.logs[here], honest.logs[there].entries
        digest = daily.digest_of(log.day, log.at, entries)
        forged.logs[here] = replace(log, entries=entries, digest=digest)
        each = honest.chain[places[here]]
        body = f'{{"count": {len(entries)}, "digest": "{digest}", "sealed": {places[here] + 1}}}'
        forged.chain[places[here]] = replace(each, body=body)
    return forged.rehash(places[one]), places[one] if honest.logs[one].entries != honest.logs[
        two
    ].entries else -1


Forger = Callable[[random.Random, Office], tuple[Office, int]]
FORGERS: dict[str, Forger] = {
    "cut": cut, "alter": alter, "reorder": reorder, "rebuild": rebuild, "swap two days": swap_days,
}  # fmt: skip


@pytest.mark.parametrize("forger", FORGERS.values(), ids=FORGERS)
def test_two_hundred_forgeries_of_each_kind_are_all_found_by_one_honest_seal(forger: Forger) -> None:
    missed, tried, clever, number = [], 0, 0, 0
    while tried < 200:
        number += 1
        seed = random.Random(number)
        honest = office(seed)
        assert honest.verify(*honest.sealed)[0]
        forged, first = forger(seed, honest)
        after = [seal for seal in honest.sealed if first >= 0 and seal.count > first]
        if not after or forged.chain == honest.chain:
            continue  # no seal was made after the entries that were altered: nothing could find it
        tried += 1
        clever += forged.verify()[0]
        if forged.verify(seed.choice(after))[0]:
            missed.append(number)
    assert missed == []
    assert clever > 50  # without a seal these hold


# what is said of it


def test_without_a_seal_it_is_said_that_a_history_made_anew_is_not_seen() -> None:
    good, said = altered_at(10, plain()).verify()
    assert (good, said.splitlines()[0][:29]) == (True, "20 entries, the chain holds; ")
    assert said.endswith("a log made anew or cut short holds as well: --against FILE… compares it with seals")


def test_what_follows_the_newest_seal_is_unproven() -> None:
    honest = plain()
    for n in range(3):
        honest.add(at(28, n + 1), "decided.pass", "YC-2026-0001", "{}")
    good, said = honest.verify(*honest.sealed)
    newest = honest.sealed[-1]
    assert good
    assert said.splitlines()[1:] == [
        f"5 of 5 seals hold; the newest is the seal of 2026-11-27 (20 entries, {newest.root})",
        "the last 3 entries are unproven: no seal that holds was made after them",
    ]


def test_it_is_said_between_which_seals_the_log_was_changed() -> None:
    honest = plain()
    good, said = altered_at(10, honest).verify(*honest.sealed)
    first = honest.sealed[2]
    assert not good
    assert said.splitlines()[0] == (
        f"the seal of 2026-11-25 (12 entries, {first.root}) does not hold: one of the entries 9 to 12"
        " is not what it was; this was done after 2026-11-25"
    )
    assert "2 of 5 seals hold; the newest is the seal of 2026-11-24 (8 entries" in said
    assert said.endswith("the last 12 entries are unproven: no seal that holds was made after them")


def test_a_forgery_between_two_seals_is_dated_by_the_seal_made_on_the_forged_log() -> None:
    """Altered on Thursday: the logs of Thursday and Friday were sealed with the forgery already in them."""
    honest = plain()
    forged = altered_at(6, honest)
    good, said = forged.verify(*honest.sealed[:3], *forged.sealed[3:])
    assert not good
    assert [line.partition("done ")[2] for line in said.splitlines()[:2]] == [
        "after 2026-11-24 and before 2026-11-26",
        "after 2026-11-25 and before 2026-11-26",
    ]
    assert said.endswith(
        f"3 of 5 seals hold; the newest is the seal of 2026-11-27 (20 entries, {forged.sealed[4].root})"
    )


def test_a_tail_that_was_cut_off_is_named() -> None:
    honest = plain()
    good, said = Office(honest.chain[:17], honest.logs[:4]).verify(*honest.sealed)
    assert not good
    assert "(20 entries, " in said.splitlines()[0]
    assert "the end of the log was cut off, or it was made anew" in said.splitlines()[0]


def test_beyond_a_broken_link_no_seal_holds() -> None:
    honest = plain()
    chain = list(honest.chain)
    chain[9] = replace(chain[9], kind="decided.refuse")
    good, said = Office(chain, honest.logs).verify(*honest.sealed)
    assert not good
    assert said.splitlines()[0] == f"the chain breaks at entry 10 ({shown(chain[9].at)} decided.refuse)"
    assert "2 of 5 seals hold" in said


def test_a_seal_of_another_house_does_not_hold() -> None:
    assert not plain().verify(Seal(8, "0123456789abcdef", MONDAY))[0]


def test_a_log_told_of_twice_is_found() -> None:
    """A day altered, and a second entry for it added at the end: the chain and every older seal hold."""
    honest = plain()
    log = honest.logs[1]
    entries = [*log.entries, {"reference": "YC-X"}]
    digest = daily.digest_of(log.day, log.at, entries)
    honest.logs[1] = replace(log, entries=entries, digest=digest)
    honest.add(at(28), daily.LOG, f"day/{log.day}", f'{{"count": 1, "digest": "{digest}"}}')
    assert honest.verify(*honest.sealed) == (False, honest.verify(*honest.sealed)[1])
    assert honest.verify()[1] == "the daily log of 2026-11-24 is not what the chain says of it"


def test_a_log_taken_away_with_what_the_chain_said_of_it_is_found() -> None:
    honest = plain()
    chain = list(honest.chain)
    chain[7] = replace(chain[7], body="{}")
    forged = Office(chain, [log for log in honest.logs if log.day != "2026-11-24"]).rehash(7)
    assert forged.verify()[1] == "the daily log of 2026-11-24 is not what the chain says of it"


@pytest.mark.parametrize("body", ["", "[]", "null", "{", '{"digest": 7}', '{"sealed": "x"}', "[" * 9999])
def test_a_body_that_is_none_is_found_and_not_stumbled_over(body: str) -> None:
    honest = plain()
    chain = list(honest.chain)
    chain[7] = replace(chain[7], body=body)
    forged = Office(chain, honest.logs).rehash(7)
    assert forged.verify()[1] == "the daily log of 2026-11-24 is not what the chain says of it"
    assert not forged.verify(*honest.sealed)[0]


# as large as it may become


def test_a_long_log_is_walked_through_in_little_memory() -> None:
    def entries() -> Iterator[AuditEntry]:
        previous = audit.GENESIS
        for n in range(8_000):
            digest = audit.digest(previous, at(23), 1, "decided.pass", "YC-2026-0001", "{}")
            yield AuditEntry(id=n + 1, at=at(23), actor=1, kind="decided.pass", subject="YC-2026-0001",
                             body="{}", previous=previous, digest=digest)  # fmt: skip
            previous = digest

    tracemalloc.start()
    walk = Walk().through(entries(), [4_000])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (walk.count, walk.intact, list(walk.digests)) == (8_000, 8_000, [4_000])
    assert peak < 500_000
