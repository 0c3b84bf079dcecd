"""The inbox: an update is kept once, finished once, and can be buried and raised."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from storage import Database, inbox
from storage.address import Address
from storage.engine import State
from storage.inbox import Arrival
from storage.offline import with_records
from storage.records import Records

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


@pytest.fixture
def database(address: Address) -> Address:
    return address


def receive(records: Records, *ids: int, at: datetime = NOW) -> list[int]:
    rows = inbox.receive(records, "telegram", "1", at, [Arrival(str(i), "lane", "{}") for i in ids])
    return [int(row.update_id) for row in rows]


def test_the_same_update_is_taken_once_in_whatever_order_it_comes(database: Address) -> None:
    assert with_records(database, lambda r: receive(r, 5, 3, 5)) == [5, 3]
    assert with_records(database, lambda r: receive(r, 3, 4, 5)) == [4]
    assert [row.update_id for row in with_records(database, inbox.waiting)] == ["5", "3", "4"]


def test_half_a_character_holds_up_nothing(database: Address) -> None:
    update = {"update_id": 7, "message": {"from": {"id": 5}, "text": "một nửa \ud83c"}}
    sent = Arrival("7", "5", json.dumps(update))
    with_records(database, lambda r: inbox.receive(r, "telegram", "1", NOW, [sent]))
    assert [json.loads(row.payload) for row in with_records(database, inbox.waiting)] == [update]


async def states(database: Address, *keys: str) -> list[State | None]:
    """Look dialog states up at once, as the running bot does."""
    running = Database(database)
    try:
        return list(await asyncio.gather(*map(running.dialog_state, keys)))
    finally:
        await running.close()


async def test_a_finished_row_leaves_its_dialog_state_and_an_empty_one_is_forgotten(
    database: Address,
) -> None:
    with_records(database, lambda r: receive(r, 1, 2))
    with_records(database, lambda r: inbox.finish(r, 1, {"k": (None, '{"a": 1}'), "e": (None, "{}")}))
    assert [row.id for row in with_records(database, inbox.waiting)] == [2]
    assert await states(database, "k", "e") == [(None, '{"a": 1}'), None]
    with_records(database, lambda r: inbox.finish(r, 2, {"k": (None, "{}")}))
    assert await states(database, "k") == [None]


def test_a_dead_letter_waits_for_an_operator(database: Address) -> None:
    with_records(database, lambda r: receive(r, 1))
    with_records(database, lambda r: inbox.bury(r, 1, "7F3A", "ValueError: no"))
    assert with_records(database, inbox.waiting) == []
    assert [(d.code, d.why) for d in with_records(database, inbox.dead)] == [("7F3A", "ValueError: no")]
    assert with_records(database, lambda r: inbox.revive(r, 1)) is True
    assert with_records(database, lambda r: inbox.revive(r, 1)) is False
    assert [row.id for row in with_records(database, inbox.waiting)] == [1]
    with_records(database, lambda r: inbox.bury(r, 1, "7F3A", ""))
    assert with_records(database, lambda r: inbox.drop(r, 1)) is True
    assert with_records(database, inbox.dead) == []


def test_only_old_and_finished_updates_are_forgotten(database: Address) -> None:
    old = NOW - timedelta(days=31)
    with_records(database, lambda r: (receive(r, 1, 2, at=old), receive(r, 3)))
    for number in (1, 3):
        with_records(database, partial(inbox.finish, id=number, states={}))
    assert with_records(database, lambda r: inbox.forget(r, NOW)) == 1
    assert with_records(database, lambda r: receive(r, 1, 3)) == [1]


def test_what_was_said_is_forgotten_when_its_row_is_done_or_dropped(database: Address) -> None:
    """Also where the error quotes it, and with what it caused."""
    secret = "start i-one-time-secret"

    def say(records: Records) -> None:
        inbox.receive(records, "telegram", "1", NOW, [Arrival(str(i), "lane", secret) for i in (1, 2, 3)])
        for row in (1, 2):
            records.keep_effect(f"{row}.1", "Invite", secret)
        records.keep_effect("22.1", "Invite", "somebody else's")
        inbox.fail(records, 1, 1, f"ValueError: {secret}")
        inbox.bury(records, 2, "7F3A", f"ValueError: {secret}")

    def forget(records: Records) -> list[object]:
        inbox.finish(records, 1, {})
        assert inbox.drop(records, 2)
        assert not inbox.drop(records, 3)
        tables = ("inbox", "inbox_payload", "effect")
        rows = [records.connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall() for table in tables]
        return [tuple(row) for some in rows for row in some]

    with_records(database, say)
    left = with_records(database, forget)
    assert [row for row in left if secret in repr(row)] == [(3, secret)]
    assert ("22.1", "somebody else's", "Invite") in left


def test_what_strangers_said_is_forgotten_after_a_day(database: Address) -> None:
    at = NOW - timedelta(hours=25)
    rows = [Arrival("1", inbox.STRANGERS, "{}"), Arrival("2", "lane", "{}")]
    with_records(database, lambda r: inbox.receive(r, "telegram", "1", at, rows))
    for number in (1, 2):
        with_records(database, partial(inbox.finish, id=number, states={}))
    assert with_records(database, lambda r: inbox.forget(r, NOW)) == 1
    assert with_records(database, lambda r: receive(r, 1, 2)) == [1]
