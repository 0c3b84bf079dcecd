"""The schema: migrations make exactly the tables the program uses, after a backup."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from storage import inbox, schema
from storage.address import Address
from storage.inbox import Arrival
from storage.offline import with_records
from storage.schema import NotOurs, SchemaDiffers, SchemaTooNew, head, migrate
from storage.sqlite import reading, version
from storage.tables import metadata
from tests.storage.test_inbox import NOW
from workflow.model import DueTime, Task, Waiver


@pytest.fixture
def path(tmp_path: Path) -> Path:
    migrate(Address(tmp_path / "loa.sqlite"), tmp_path / "backups")
    return tmp_path / "loa.sqlite"


def test_migrations_make_the_tables_the_program_uses(path: Path) -> None:
    with reading(Address(path)).connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_a_table_of_ours})
        assert compare_metadata(context, metadata) == []


def _is_a_table_of_ours(name: str | None, kind: str, _: object) -> bool:
    """Whether a table is none of those in which SQLite keeps its index of words."""
    return kind != "table" or not f"{name}".startswith("request_found")


def test_a_second_start_changes_nothing(path: Path) -> None:
    assert migrate(Address(path), path.parent / "backups") is None
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_newer_schema_is_left_alone(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaTooNew, match="9999"):
        migrate(Address(path), path.parent / "backups")
    with pytest.raises(SchemaTooNew, match="9999"):
        with_records(Address(path), inbox.dead)
    assert version(Address(path)) == "9999"


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statements", "says"),
    [
        (["DROP TABLE nudge"], "column nudge "),
        (["ALTER TABLE inbox DROP COLUMN why"], "column inbox why TEXT NOT NULL is missing"),
        (["ALTER TABLE inbox ADD COLUMN payload TEXT NOT NULL DEFAULT ''"], "column inbox payload TEXT"),
        (["ALTER TABLE person RENAME COLUMN name TO called"], "column person name TEXT NOT NULL is missing"),
        (["DROP INDEX ix_inbox_state"], "index inbox (state, id) is missing"),
        (["DROP INDEX ix_inbox_state", "CREATE INDEX ix_inbox_state ON inbox (id)"], "index inbox (state"),
        (["CREATE UNIQUE INDEX one_name ON person (name)"], "unique person (name) is not known"),
        (
            ["DROP TABLE pace", "CREATE TABLE pace (place TEXT PRIMARY KEY, next_at INTEGER)"],
            "column pace next_at DATETIME NOT NULL is missing",
        ),
        (
            [
                "DROP TABLE inbox_payload",
                "CREATE TABLE inbox_payload (id INTEGER NOT NULL PRIMARY KEY, payload TEXT NOT NULL)",
            ],
            "reference inbox_payload id to inbox.id is missing",
        ),
    ],
)
def test_a_database_that_differs_from_its_number_is_refused(
    path: Path, statements: list[str], says: str
) -> None:
    change(path, *statements)
    with pytest.raises(SchemaDiffers) as refused:
        migrate(Address(path), path.parent / "backups")
    assert says in str(refused.value)
    assert "`loa restore --force`" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_tables_of_others_are_their_affair(path: Path) -> None:
    change(path, "CREATE TABLE notes_of_the_operator (id INTEGER)", "ANALYZE")
    assert migrate(Address(path), path.parent / "backups") is None


def old(path: Path) -> None:
    """A database as the first version left it."""
    schema.upgrade(Address(path), "0001")
    row = "INSERT INTO inbox (platform, bot, update_id, lane, payload, received_at, state) VALUES "
    change(
        path,
        *(
            f"{row} ('telegram', '1', '{n}', 'lane', '{{\"n\": {n}}}', '2026-11-21 08:00:00', '{state}')"
            for n, state in enumerate(("new", "done", "dead", "dropped", "done"), start=1)
        ),
        "INSERT INTO effect (cause, result) VALUES ('5.1', '0')",
        "DELETE FROM inbox WHERE id = 5",
    )


def test_what_was_said_moves_out_of_the_inbox_and_numbers_go_on(tmp_path: Path) -> None:
    """A number given twice would take the effect of the old row for its own."""
    path = tmp_path / "loa.sqlite"
    old(path)
    with pytest.raises(NotOurs, match="loa migrate"):
        with_records(Address(path), inbox.dead)
    assert migrate(Address(path), tmp_path / "backups") == str(
        tmp_path / "backups" / f"before-{head()}.sqlite"
    )
    rows = with_records(Address(path), lambda r: inbox.waiting(r) + inbox.dead(r))
    assert [(row.id, json.loads(row.payload)) for row in rows] == [(1, {"n": 1}), (3, {"n": 3})]
    arrived = [Arrival("6", "lane", "{}")]
    new = with_records(Address(path), lambda r: inbox.receive(r, "telegram", "1", NOW, arrived))
    assert [row.id for row in new] == [6]
    assert version(Address(tmp_path / "backups" / f"before-{head()}.sqlite")) == "0001"


def test_due_times_and_waivers_of_before_are_taken_over(tmp_path: Path) -> None:
    """The end of each clock as it stands, and the person who accepted that a request came late."""
    path = tmp_path / "loa.sqlite"
    schema.upgrade(Address(path), "0006")
    moment = "'2026-11-23 03:00:00'"
    clock = "INSERT INTO deadline (subject, subject_id, kind, ordinal, due_at, rule, anchor, attempts, why)"
    request = (
        "INSERT INTO request (key, reference, type, unit, author, rules, subject, status, created_at, late)"
    )
    entry = "INSERT INTO audit (at, actor, kind, subject, body, names, previous, digest)"
    change(
        path,
        "INSERT INTO person (name, address, language, active) VALUES ('Trần Văn Minh', 'Thầy', 'vi', 1)",
        "INSERT INTO rule_version (digest, text) VALUES ('d', '')",
        f"{clock} VALUES ('visit', 7, 'late', 1, {moment}, '1 working day', {moment}, 0, '')",
        f"{clock} VALUES ('visit', 7, 'remind', 1, {moment}, '', NULL, 0, '')",
        f"{request} VALUES ('k', 'YC-2026-0001', 'banner', 'u', 1, 1, 's', 'closed', {moment}, 'Đổi lịch')",
        f"{entry} VALUES ({moment}, 1, 'waived', 'YC-2026-0001', '{{\"role\": \"board\"}}', '', '', 'x')",
    )
    migrate(Address(path), tmp_path / "backups")
    (due,) = with_records(Address(path), lambda r: r.all(DueTime))
    assert (due.subject, due.subject_id, due.cause, due.by) == ("visit", 7, "found", None)
    assert (due.due_at, due.rule) == (datetime(2026, 11, 23, 3, tzinfo=UTC), "1 working day")
    (waiver,) = with_records(Address(path), lambda r: r.all(Waiver))
    assert (waiver.request, waiver.person, waiver.role, waiver.reason) == (1, 1, "board", "Đổi lịch")


def test_of_results_of_before_only_the_return_is_known(tmp_path: Path) -> None:
    path = tmp_path / "loa.sqlite"
    schema.upgrade(Address(path), "0017")
    moment = "'2026-11-23 03:00:00'"
    task = "INSERT INTO task (request, channel, role, n, released, afterwards, state, opened_at, note, photos"
    request = (
        "INSERT INTO request (key, reference, type, unit, author, rules, subject, status, created_at, late)"
    )
    change(
        path,
        "INSERT INTO person (name, address, language, active) VALUES ('Trần Văn Minh', 'Thầy', 'vi', 1)",
        "INSERT INTO rule_version (digest, text) VALUES ('d', '')",
        f"{request} VALUES ('k', 'YC-2026-0001', 'news', 'u', 1, 1, 's', 'closed', {moment}, '')",
        f"{task}, link, done_by, done_at) VALUES"
        f" (1, 'web', 'webmaster', 1, 'x', 0, 'done', {moment}, '', '[]', 'https://a.example', 1, {moment})",
    )
    migrate(Address(path), tmp_path / "backups")
    (done,) = with_records(Address(path), lambda r: r.all(Task))
    assert (done.done_at, done.posted_at) == (datetime(2026, 11, 23, 3, tzinfo=UTC), None)


def test_tables_go_from_the_state_of_dialogs(tmp_path: Path) -> None:
    """The window stays where it is, and says that the table is to be sent again."""
    path = tmp_path / "loa.sqlite"
    schema.upgrade(Address(path), "0019")
    states = {
        "People:preview": {
            "page": 1,
            "file": "ds.xlsx",
            "tables": {"people": [["Hà Thị Bích"]], "units": []},
        },
        "People:imported": {"imported": {"added": 1, "people": [7]}},
        "Events:preview": {
            "file": "sk.xlsx",
            "rows": [["Hội thảo"]],
            "problems": [[2, "import-empty", "", ""]],
        },
        "Days:preview": {"problems": [[2, "days-kind", "", ""]]},
    }
    for state, data in states.items():
        kept = json.dumps({"_intent_id": state, "state": state, "dialog_data": data}, ensure_ascii=False)
        change(path, f"INSERT INTO dialog_state (key, data) VALUES ('{state}', '{kept}')")
    change(path, "INSERT INTO dialog_state (key, data) VALUES ('stack', '{\"intents\": []}')")
    migrate(Address(path), tmp_path / "backups")
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT key, data FROM dialog_state WHERE key != 'stack'").fetchall()
    assert {key: json.loads(data)["dialog_data"] for key, data in rows} == {
        "People:preview": {"page": 1},
        "People:imported": {},
        "Events:preview": {},
        "Days:preview": states["Days:preview"],
    }
