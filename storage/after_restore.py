"""An office goes on from a backup, while its chats still show what came after it.

Buttons of what is lost must press nothing, so no number is given twice; and each card of what is open is
drawn as the backup has it.
"""

import json
from datetime import datetime

from sqlalchemy import text

from storage.records import Records
from storage.tables import TABLES
from workflow import audit
from workflow.model import AuditEntry, Card, CardPart, DutyRound, Request, Task
from workflow.model.literals import UNDER_WAY

APART = 1_000_000  # more records of a kind than are lost; payloads have room for a thousand restores


def go_on(records: Records, now: datetime, last: int, digest: str) -> None:
    """Note in the log up to which entry this is the backup, and make the database ready to be used."""
    body = json.dumps({"backup_digest": digest, "backup_last": last}, sort_keys=True)
    records.add(audit.entry(records, now, None, "restored", "", body, ""))
    for kind, table in TABLES.items():
        if kind is not AuditEntry:  # a chain, which no button names
            _skip(records, table.name)
    requests = {each.id for each in records.all(Request, status=UNDER_WAY)}
    for request in sorted(requests | {each.request for each in records.all(Task, state="open")}):
        _draw(records, records.all(Card, request=request))
    for turn in records.all(DutyRound, closed_at=None):
        _draw(records, records.all(Card, duty_round=turn.id))


def _draw(records: Records, cards: list[Card]) -> None:
    """Have cards drawn again, whatever their chats show now."""
    for card in cards:
        records.change_all(records.all(CardPart, card=card.id), shown="")
    records.change_all([card for card in cards if not card.held], stale=True, not_before=None)


def _skip(records: Records, table: str) -> None:
    """New records of a table are numbered from further on."""
    values = {"name": table, "apart": APART}
    changed = records.connection.execute(
        text("UPDATE sqlite_sequence SET seq = seq + :apart WHERE name = :name"), values
    )
    if not changed.rowcount:
        records.connection.execute(text("INSERT INTO sqlite_sequence VALUES (:name, :apart)"), values)
