"""An office's home with something of everything that a backup holds."""

import hashlib
from pathlib import Path

import pytest

from bot.tokens import SystemTokens
from storage import Records
from storage.address import Address
from storage.backup import backup
from storage.offline import with_records
from tests.kit.builders import RULES, make_database, spec_of
from tests.storage.test_inbox import NOW
from workflow.actions import UseRules
from workflow.model import Media, Person
from workflow.rules.book import RuleBook
from workflow.subjects import SUBJECTS
from workflow.work import Work

PHOTO = b"a photo"
NAME = hashlib.sha256(PHOTO).hexdigest()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An office with a person, rules and an original."""
    home = tmp_path / "home"
    make_database(home / "loa.sqlite")
    with_records(Address(home / "loa.sqlite"), furnish)
    (home / "media").mkdir()
    (home / "media" / NAME).write_bytes(PHOTO)
    (home / "media" / f"{NAME}.partial").write_bytes(b"half")
    (home / "config.yaml").write_text("a changed file\n", "utf-8")
    return home


def furnish(records: Records) -> None:
    records.add(Person(name="An"))
    records.add(
        Media(
            kind="photo",
            platform="telegram",
            handle="h",
            unique="u",
            position=1,
            state="have",
            digest=NAME,
            size=len(PHOTO),
        )
    )
    UseRules(RULES).perform(
        Work(records, RuleBook(0, spec_of(RULES)), NOW, NOW, "", SUBJECTS, SystemTokens())
    )
    Work(records, RuleBook(0, spec_of(RULES)), NOW, NOW, "", SUBJECTS, SystemTokens()).audit(
        "tested", "a test"
    )


def save(home: Path, to: Path | None = None) -> Path:
    return backup(home / "loa.sqlite", home, NOW, to, home / "config.yaml")[0]
