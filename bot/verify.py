"""The lines behind `loa audit verify`: what holds, what does not, since when, and what nothing proves."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bot.time_sources import shown
from workflow.log import seals
from workflow.log.daily import first_altered
from workflow.log.seals import Judged, Restore, Seal, Walk
from workflow.model import AuditEntry, LoggedDay


class NothingToCompare(Exception):
    """A file that was given holds no seal."""


def read_seals(paths: Sequence[Path]) -> list[Seal]:
    """Return the seals in all these files. NothingToCompare names the first file without one."""
    found = set()
    for path in paths:
        here = seals.read(_text(path.read_bytes()))
        if not here:
            raise NothingToCompare(
                f"{path} holds no seal; copy daily logs with their last line, “Niêm phong: …” or “Seal: …”"
            )
        found.update(here)
    return sorted(found, key=lambda seal: (seal.count, seal.root, str(seal.day)))


def _text(written: bytes) -> str:
    """The text of a file as editors save it. Bytes that are no UTF-8 keep their numbers."""
    if written.startswith((b"\xff\xfe", b"\xfe\xff")):
        return written.decode("utf-16", "replace")
    return written.decode("utf-8", "replace")


def examine(
    entries: Iterable[AuditEntry],
    logs: Sequence[LoggedDay],
    witnesses: Sequence[Seal] | None = None,
    *,
    days: bool = False,
) -> tuple[bool, list[str]]:
    """Whether the log is what it was, and the lines that say so. `witnesses` are seals out of chats."""
    walk = Walk().through(entries, (seal.count for seal in witnesses or ()))
    wrong, said = list(_of_chain(walk, logs)), []
    if not wrong:
        said.append(f"{walk.count} entries, the chain holds; head {walk.head if walk.count else '-'}")
        said += _of_days(walk, logs) if days else ()
    if witnesses is None:
        if not wrong:
            said.append("a log made anew or cut short holds as well: --against FILE… compares it with seals")
        return not wrong, [*wrong, *said]
    judged = seals.judge(walk, witnesses)
    wrong += _of_seals(judged)
    return not wrong, [*wrong, *said, *_of_restores(judged), *_proven(walk, judged)]


def _of_chain(walk: Walk, logs: Sequence[LoggedDay]) -> Iterator[str]:
    if broken := walk.broken:
        yield f"the chain breaks at entry {broken.id} ({shown(broken.at)} {broken.kind})"
    elif altered := first_altered(walk.logs, logs):
        yield f"the daily log of {altered} is not what the chain says of it"


def _of_days(walk: Walk, logs: Sequence[LoggedDay]) -> Iterator[str]:
    """The digest of each daily log and its seal: lines to keep elsewhere and to compare with later."""
    sealed = {entry.subject: seal for entry in walk.logs if (seal := seals.of_entry(entry))}
    for log in logs:
        yield f"{log.day} {log.digest}"
        if seal := sealed.get(f"day/{log.day}"):
            yield f"{log.day} Seal: {seal.count} entries · {seal.root} · {seal.day:%d/%m/%Y}"


def _of_seals(judged: Sequence[Judged]) -> Iterator[str]:
    """Each seal that does not hold: which entries it is about, and between which seals they were changed."""
    before = 0
    for n, each in enumerate(judged):
        seal = each.seal
        if each.verdict == "holds":
            before = seal.count
        elif each.verdict in ("cut", "altered"):
            what = f"one of the entries {before + 1} to {seal.count} is not what it was"
            if each.verdict == "cut":
                what = "the end of the log was cut off, or it was made anew"
            yield f"{_named(seal)} does not hold: {what}; this was done {_between(seal, judged[n:])}"


def _between(seal: Seal, later: Sequence[Judged]) -> str:
    """When the log was changed: after the seal that no longer holds was made, before the next that does."""
    after = f"after {seal.day}" if seal.day else "after it was made"
    good = next((each.seal for each in later if each.verdict == "holds"), None)
    return f"{after} and before {good.day or f'the seal of {good.count} entries'}" if good else after


def _named(seal: Seal) -> str:
    of = f" of {seal.day}" if seal.day else ""
    return f"the seal{of} ({seal.count} entries, {seal.root})"


def _of_restores(judged: Sequence[Judged]) -> Iterator[str]:
    lost: dict[int, tuple[Restore, list[Seal]]] = {}
    for each in judged:
        if each.restore:
            lost.setdefault(each.restore.last, (each.restore, []))[1].append(each.seal)
    for restore, given in lost.values():
        days = ", ".join(str(seal.day) for seal in given)
        yield (
            f"restored on {shown(restore.at)} from a backup that ended at entry {restore.last}:"
            f" the seals of {days} are of what was lost; if nobody restored it then, the log was forged"
        )


def _proven(walk: Walk, judged: Sequence[Judged]) -> Iterator[str]:
    good = [each.seal for each in judged if each.verdict == "holds"]
    newest = good[-1] if good else None
    if newest:
        yield f"{len(good)} of {len(judged)} seals hold; the newest is {_named(newest)}"
    else:
        yield f"0 of {len(judged)} seals hold"
    rest = walk.count - (newest.count if newest else 0)
    if rest:
        yield f"the last {rest} entries are unproven: no seal that holds was made after them"
