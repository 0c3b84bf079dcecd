"""Databases of earlier versions, brought to the schema of today."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from storage.address import Address
from storage.engine import engine_of
from storage.offline import with_records
from storage.schema import head, migrate
from storage.sqlite import connect, version
from storage.sqlite_schema import described
from tests.kit import postgresql
from tests.kit.builders import make_database
from tests.kit.engines import POSTGRESQL
from tests.kit.there import newest
from tests.upgrade import dump
from tests.upgrade.bring import bring
from tests.upgrade.kept import HERE, LANDED
from workflow import model
from workflow.audit import first_broken


def schema_of(path: Path) -> frozenset[str]:
    with closing(connect(path)) as connection:
        return described(connection)


@pytest.mark.parametrize("name", LANDED)
def test_a_database_of_an_earlier_version_has_the_schema_of_a_fresh_one(name: str, tmp_path: Path) -> None:
    old, fresh = tmp_path / "old.sqlite", tmp_path / "fresh.sqlite"
    dump.load((HERE / name / "office.sql").read_text("utf-8"), old)
    assert version(Address(old)) == name
    migrate(Address(old), tmp_path)
    make_database(fresh)
    assert schema_of(old) == schema_of(fresh)
    assert version(Address(old)) == head()
    assert with_records(Address(old), lambda records: first_broken(records.all(model.AuditEntry))) is None


@pytest.mark.parametrize("name", LANDED)
@postgresql.needed
@pytest.mark.xdist_group(POSTGRESQL)
def test_so_has_one_of_a_server(name: str, tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    dump.load((HERE / name / "office.sql").read_text("utf-8"), old)
    brought = bring(old, name)
    assert engine_of(brought).version(brought) == name
    migrate(brought, tmp_path)
    assert engine_of(brought).version(brought) == head()
    assert engine_of(brought).differences(brought) == []
    assert with_records(brought, lambda records: first_broken(records.all(model.AuditEntry))) is None


@pytest.mark.parametrize("name", LANDED)
def test_messages_keep_their_names_as_words(name: str, tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    dump.load((HERE / name / "office.sql").read_text("utf-8"), old)
    with closing(connect(old)) as connection:
        before = {
            table: dict(connection.execute(f"SELECT id, message FROM {table}"))
            for table in ("outbox", "card_part")
        }
        albums = dict(connection.execute("SELECT id, others FROM card_part WHERE others <> '[]'"))
    migrate(Address(old), tmp_path)
    notices = with_records(Address(old), lambda records: records.all(model.Notice))
    parts = with_records(Address(old), lambda records: records.all(model.CardPart))
    for table, now in (
        ("outbox", {each.id: each.message for each in notices}),
        ("card_part", {each.id: each.message for each in parts}),
    ):
        assert now == {id: None if was is None else str(was) for id, was in before[table].items()}
    assert albums
    for part in parts:
        assert part.others == [str(each) for each in json.loads(albums.get(part.id, "[]"))]


@pytest.mark.parametrize("window", ["photos", "photos_less", "photos_caption"])
def test_photos_that_were_asked_for_are_asked_for_by_a_conversation(window: str, tmp_path: Path) -> None:
    """The window of a link stands for that of photos, which no dump has open."""
    old, at = tmp_path / "old.sqlite", "2026-12-01T09:15:00+07:00"
    dump.load((HERE / "0019" / "office.sql").read_text("utf-8"), old)
    with closing(connect(old)) as connection:
        rows = connection.execute("SELECT key, data FROM dialog_state WHERE data LIKE '%Asks:link%'")
        key, kept = rows.fetchone()
        data = {"task": 8, "posted": at, "drawings": []}
        told = json.dumps({**json.loads(kept), "state": f"Asks:{window}", "dialog_data": data})
        connection.execute("UPDATE dialog_state SET data = ? WHERE key = ?", (told, key))
        connection.commit()
    migrate(Address(old), tmp_path)
    with closing(connect(old)) as connection:
        (now,) = connection.execute("SELECT data FROM dialog_state WHERE key = ?", (key,)).fetchone()
    shown = json.loads(now)
    asked = with_records(
        Address(old),
        lambda records: newest(records, model.Conversation, id=shown["dialog_data"]["conversation"]),
    )
    assert (asked.form, asked.at, asked.state) == ("result", "result", "open")
    assert (asked.about, asked.answers) == ({"task": 8}, {"posted": at})
    assert shown["state"] == f"Conversing:{'asked' if window == 'photos' else window}"
    assert shown["dialog_data"] == {"drawings": [], "conversation": asked.id, "form": "result"}
