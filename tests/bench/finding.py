"""The first page of /tim in an office of many requests: python -m tests.bench.finding --requests 100000

Texts are made of some hundreds of syllables by a seed; some words are in every third. Time is processor time
until the page is put together, the median of several tries on a connection that knows nothing yet.
"""

import argparse
import random  # noqa: TID251 - with a seed
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from storage import Records
from storage.address import Address
from storage.engine import engine_of
from storage.offline import with_records
from storage.schema import migrate
from tests.bench import many
from tests.bench.furnish import insert_all
from tests.bench.many import IDS, OTHERS, OWN
from workflow.model import Request, RequestWords, Revision
from workflow.requests.search import kept_words, searching
from workflow.work import Actor, Work

TRIES, PART, WORDS = 5, 5000, 60
BEGINS = ["b", "ch", "d", "h", "kh", "l", "m", "ng", "nh", "ph", "t", "tr"]
MIDDLES, ENDS = ["a", "e", "i", "o", "u", "ai", "ao"], ["", "c", "m", "n", "ng", "nh", "t"]
SYLLABLES = [f"{begin}{middle}{end}" for begin in BEGINS for middle in MIDDLES for end in ENDS]
OLD, FEW = "covid", 7  # a word of the first tenth alone; requests of a colleague
QUESTIONS = {
    "a common word": "hội",
    "two common words": "hội thảo",
    "with a rarer one": "hội thảo logistics",
    "one of a few": "xoanđào",
    "of long ago": OLD,
    "a unit and a month": "khoa kinh tế tháng 3/2024",
    "a slip": "logistcs",
    "a slip among common ones": "hội thoa logistics",
    "nothing": "hội nghịkhôngcó",
}
SEEKERS = ("colleague", "author", "head", "desk", "administrator")


def furnish(records: Records, count: int) -> None:
    """So many finished requests with their words."""
    many.furnish(records, 0)
    work, units, lot = many.work(records), (OWN, *OTHERS), random.Random(7)
    first = [replace(_request(n, unit), id=n) for n, unit in enumerate(units, 1)]
    insert_all(records, first)
    insert_all(records, [_revision(each) for each in first])
    signs = [[w for w in kept_words.of(work, each).split() if w[0] == "_"] for each in first]
    for each, said in zip(first, signs, strict=True):
        records.add(RequestWords(request=each.id, words=" ".join(said)))
    for start in range(len(first) + 1, count + 1, PART):
        rows = [_request(n, units[n % len(units)]) for n in range(start, min(start + PART, count + 1))]
        rows = [replace(r, author=IDS["colleague"]) if r.id <= len(first) + FEW else r for r in rows]
        insert_all(records, rows)
        insert_all(records, [_revision(row) for row in rows])
        insert_all(records, [_words(row, signs[row.id % len(units)], lot, count) for row in rows])


def _request(id: int, unit: str) -> Request:
    return many._request(id, unit, "closed", "confirmed")


def _revision(request: Request) -> Revision:
    return many._revision(request.id, request.author)


def _words(request: Request, signs: list[str], lot: random.Random, count: int) -> RequestWords:
    """Common words in a third and in a fifth of all, a rarer one in a hundredth."""
    own = [f"_p{request.author}", *(sign for sign in signs if not sign.startswith("_p"))]
    said = {*lot.choices(SYLLABLES, k=WORDS), f"{request.id:06d}", "khoa", *_rare(request.id, count)}
    said |= {"kinh", "te"} if request.unit == OWN else {"hang", "hai"}
    said |= {
        word for word, one_in in (("hoi", 3), ("thao", 5), ("logistics", 100)) if not lot.randrange(one_in)
    }
    said |= {f"2024-{request.id % 12 + 1}-"}
    title = {f".{word}" for word in said if word in ("hoi", "thao") and not lot.randrange(4)}
    return RequestWords(request=request.id, words=" ".join(sorted({*said, *title, *own})))


def _rare(id: int, count: int) -> Iterator[str]:
    if id % (count // 3) == 11:
        yield "xoandao"
    if id < count // 10:
        yield OLD


def measured(database: Address) -> Iterator[str]:
    """A row for each question: milliseconds until the first page is put together, for each seeker."""
    yield f"{'':26}" + "".join(f"{name:>15}" for name in SEEKERS)
    for name, typed in QUESTIONS.items():
        yield f"{name:26}" + "".join(f"{1000 * _seconds(database, who, typed):15.1f}" for who in SEEKERS)


def _seconds(database: Address, who: str, typed: str) -> float:
    engine, found = engine_of(database).reading(database), []
    try:
        for _ in range(TRIES):
            with engine.begin() as connection:
                work = many.work(Records(connection))
                begun = time.thread_time()
                _ask(work, who, typed)
                found.append(time.thread_time() - begun)
    finally:
        engine.dispose()
    return median(found)


def _ask(work: Work, who: str, typed: str) -> object:
    return searching.listed(work, work.require_person(Actor("telegram", str(IDS[who]))), typed, 0)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.finding", description=__doc__)
    parser.add_argument("--requests", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="loa-finding-") as home:
        database = Address(Path(home) / "loa.sqlite")
        migrate(database, Path(home))
        begun = time.perf_counter()
        with_records(database, lambda records: furnish(records, given.requests))
        size = (Path(home) / "loa.sqlite").stat().st_size / 2**20
        print(f"{given.requests} requests, {size:.0f} MB, written in {time.perf_counter() - begun:.0f} s")
        print("\n".join(measured(database)))


if __name__ == "__main__":
    main()
