"""The words of the program that a database holds. A word that the program renames is still in every office.

To rename a word or give it up takes a migration that changes the rows which have it, and a line in `RENAMED`.
A new one stands here, or in `workflow/model/literals.py`, before anything writes it.
"""

import types
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Literal, Union, get_args, get_origin, get_type_hints

from sqlalchemy import JSON, select

from storage.inbox import State
from storage.records import Records
from storage.tables import RECORDS, TABLES, metadata


def _each(said: str) -> tuple[str, ...]:
    return tuple(said.split())


SUBJECTS = _each("visit task inquiry recheck round need request opinion")
RULES = (
    *("period ", "before ", "following ", "by the end of the day"),
    *("working day", "working days", "working hour", "working hours"),
    *("day", "days", "hour", "hours", "minute", "minutes"),
)
# A word that ends with one of these begins a value; what follows is no word of the program.
OPEN = (":", ".", "-", " ")
NUMBER = "0123456789 "  # before the unit of a quantity

WRITTEN: Mapping[str, tuple[str, ...]] = {
    "audit.kind": _each("""
        decided.before account.replaced account.unbound agreed away claimed closed correction day.off
        day.revoked day.worked dead-letter deadline.moved decided.escalate decided.more decided.pass
        decided.refuse decided.return delegation.ended delegation.given
        disagreed ended event.cancelled event.moved event.planned group.bound
        group.left group.moved group.opened group.refuses group.takes group.unbound imported
        invitation.revoked invited joined late late.goes-on late.lifted late.request log log.begins log.told
        need.missed notice.lost opinion.asked opinion.away opinion.given opinion.late opinion.lost
        opinion.none opinion.over package package.lacks person.left progress.asked published
        reachable recalled
        recheck.right recheck.silent recheck.wrong refused. released reopened restored resumed revised
        role.alone role.ended role.given role.unit role.until round.accepted round.answered
        round.returned rounds.ended rounds.missed rounds.opened
        rules rules.kept rules.offered
        rules.signed rules.withdrawn set-aside stage stuck submitted taken-over task.back
        task.done task.handed-over task.moved task.posted task.taken-over task.unclaimed task.waived
        unanswered unit.added unit.changed unit.ended unit.renamed unit.reopened
        unreachable unseen unstuck visit.back visit.claimed visit.handed-over
        visit.taken-over waived went-on withdrawn
    """),
    "outbox.key": _each("""
        daily-log digest event-cancelled event-moved event-moved-days figures-frozen left-behind
        notice-channel-gone
        notice-channel-yours notice-dead-letter notice-delegation-begun
        notice-delegation-ended notice-delegation-given notice-delegation-over notice-extra-refused
        notice-group-left
        notice-invitations-over notice-joined notice-left-open notice-lost notice-many-wait notice-nobody-sees
        notice-nobody-sees-once notice-nobody-sees-round notice-opinion-away notice-opinion-given
        notice-opinion-late
        notice-opinion-lost notice-opinion-none notice-refused notice-role-alone notice-role-ended
        notice-role-given notice-role-over notice-role-over-of notice-role-until notice-set-aside
        notice-substitute notice-takes-again notice-taken-over notice-task-handed-over
        notice-task-taken-over notice-task-unclaimed notice-tasks-back notice-tasks-yours notice-unexpected
        notice-unit
        notice-unreachable notice-visit-handed-over notice-visit-taken-over package register-page
        rounds-alone rounds-missed rounds-missed-once rounds-report rules-ended rules-offered rules-sure stuck
    """),
    "conversation.form": _each(
        "absence advice days delegation edit event invitation handing moving need opinion pass reason redo"
        " reopen request result role step supplement tenure trial trouble unit unit-change update"
        " visit-handing waive wrong"
    ),
    "card.menu": _each(
        "changes end help item- items more more. over refuse refuse. refuse: return return. return:"
        " unchanged whole withdraw"
    ),
    "card.attention": _each(
        "again closed: correct: edited: more: opinion: out: publish: recall: recheck: reopen: round:"
        " task: trouble: unanswered: visit:"
    ),
    "deadline.subject": (*SUBJECTS, "card", "draft", "import", "office", "person"),
    "deadline.kind": _each(
        "absence digest figures follow forget late log nightly offered people remind reopen reply rounds"
        " rules unclaimed wake words"
    ),
    "deadline.rule": RULES,
    "due_time.subject": SUBJECTS,
    "due_time.rule": RULES,
    "nudge.subject": (*SUBJECTS, "waiting"),
    "telling.subject": (*SUBJECTS, "waiting"),
    "stuck.subject": SUBJECTS,
    "inbox.state": get_args(State),
}

# “outbox.key notice-old” to the migration that changed the rows that had it
RENAMED: Mapping[str, str] = {
    "deadline.kind month": "0038",
    "deadline.rule month ": "0038",
    "due_time.rule month ": "0038",
}


def _choices(hint: object) -> Iterator[str]:
    if get_origin(hint) is Literal:
        yield from map(str, get_args(hint))
    elif get_origin(hint) in (Union, types.UnionType, list):
        for part in get_args(hint):
            yield from _choices(part)


def _literals() -> Iterator[tuple[str, tuple[str, ...]]]:
    for kind in RECORDS:
        hints = get_type_hints(kind)
        for field in fields(kind):
            if found := tuple(sorted(_choices(hints[field.name]))):
                yield f"{TABLES[kind].name}.{field.name}", found


WORDS: Mapping[str, tuple[str, ...]] = {**dict(_literals()), **WRITTEN}


def is_known(column: str, value: str) -> bool:
    """Whether a value of a column is a word of the program, or begins with one as it may."""
    said = value.lstrip(NUMBER) if column.endswith(".rule") else value
    words = WORDS[column]
    return not said or said in words or any(w.endswith(OPEN) and said.startswith(w) for w in words)


def unknown(records: Records) -> list[str]:
    """Return what a database holds where a word of the program should stand, and which is none."""
    found = []
    for column in WORDS:
        table, name = column.split(".")
        held = metadata.tables[table].c[name]
        rows = select(held).where(held.is_not(None))
        is_list = isinstance(held.type, JSON)  # of which no two are compared
        for (value,) in records.connection.execute(rows if is_list else rows.distinct()):
            for each in value if is_list else [value]:
                if not is_known(column, each):
                    found.append(f"{column} {each}")
    return found
