"""An office goes on from a backup, while its chats still show what came after it.

Buttons and windows of what is lost must press nothing, so no number is given twice, whichever backup is put
back how often; and each card of what is open is drawn as the backup has it.
"""

import json
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import text

from storage.records import Records
from storage.tables import TABLES, inbox
from workflow import audit
from workflow.model import AuditEntry, Card, CardPart, ChoiceNumber, DutyRound, Request, Task
from workflow.model.literals import UNDER_WAY

DAY_ONE = datetime(2026, 1, 1, tzinfo=UTC)  # payloads have room for the seconds of 31 years
APART = 10_000  # more records of a kind than are lost of the hours after a restore
TYPED_APART = 1_000  # the same of choices in one chat

_SKIP = {
    "sqlite": (
        text(
            "INSERT INTO sqlite_sequence SELECT :name, 0"
            " WHERE NOT EXISTS (SELECT * FROM sqlite_sequence WHERE name = :name)"
        ),
        text("UPDATE sqlite_sequence SET seq = MAX(seq + :apart, :passed) WHERE name = :name"),
    ),
    "postgresql": (
        text(
            "SELECT setval(ids, GREATEST(nextval(ids) + :apart, :passed))"
            " FROM (SELECT pg_get_serial_sequence(:name, 'id')::regclass AS ids) AS found"
        ),
    ),
}


def go_on(records: Records, now: datetime) -> int:
    """Make the database ready to be used. Return, and note in the log, up to which entry it is the backup."""
    newest = records.one(AuditEntry)
    last, digest = (newest.id, newest.digest) if newest else (0, audit.GENESIS)
    body = json.dumps({"backup_digest": digest, "backup_last": last}, sort_keys=True)
    records.add(audit.entry(records, now, None, "restored", audit.RESTORED, body, ""))
    passed = int((now - DAY_ONE).total_seconds())
    for kind, table in TABLES.items():
        if kind is not AuditEntry:  # a chain, which no button names
            _skip(records, table.name, passed)
    _skip(records, inbox.name, passed)  # by which windows are named
    choices = {(each.platform, each.place): each for each in records.all(ChoiceNumber)}
    for each in choices.values():
        number = max(each.number + TYPED_APART, passed // 60)  # short enough to be typed
        records.add(replace(each, id=0, number=number, data=""))
    requests = {each.id for each in records.all(Request, status=UNDER_WAY)}
    for request in sorted(requests | {each.request for each in records.all(Task, state="open")}):
        _draw(records, records.all(Card, request=request))
    for turn in records.all(DutyRound, closed_at=None):
        _draw(records, records.all(Card, duty_round=turn.id))
    return last


def _draw(records: Records, cards: list[Card]) -> None:
    """Have cards drawn again, whatever their chats show now."""
    for card in cards:
        records.change_all(records.all(CardPart, card=card.id), shown="")
    records.change_all([card for card in cards if not card.held], stale=True, not_before=None)


def _skip(records: Records, table: str, passed: int) -> None:
    """New records of a table are numbered from further on: by the seconds that passed, of which there are
    more than records, so that two restores of one backup begin apart.
    """
    values = {"name": table, "apart": APART, "passed": passed}
    for statement in _SKIP[records.connection.dialect.name]:
        records.connection.execute(statement, values)
