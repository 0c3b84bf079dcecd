"""Each daily log carries a seal of the audit chain, and a seal is read however it was copied."""

import json
import re
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from bot.tokens import SystemTokens
from bot.verify import NothingToCompare, read_seals
from storage import Records
from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.kit.rendered import message
from tests.kit.there import there
from tests.rules.log_steps import product, published, run
from workflow.log import daily, daily_told, seals
from workflow.log.seals import Seal
from workflow.model import AuditEntry, Notice
from workflow.subjects import SUBJECTS
from workflow.work import Work

pytestmark = on_monday

__all__ = ["product"]
pytestmark = on_monday
MONDAY = date(2026, 11, 23)
ROOT = "3fa92b41c0de77aa"


# what a log says


async def messages(product: Product, language: str = "vi") -> list[str]:
    """Every daily log as its reader sees it."""
    found = []
    for notice in await product.all(Notice, key=daily_told.NOTICE):
        view = await product.ask(daily_told.view, notice)
        found.append(message(view, language).text)
    return found


async def test_every_reader_of_a_log_gets_the_seal_of_the_moment_it_was_closed(product: Product) -> None:
    await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    chain = await product.all(AuditEntry)
    place = next(n for n, entry in enumerate(chain, 1) if entry.kind == daily.LOG)
    seal = f"Niêm phong: {place} mục · {chain[place - 1].digest[:16]} · 23/11/2026"
    assert [text.splitlines()[-1] for text in await messages(product)] == [seal] * 3
    await published(product, "23/11/2026 17:45")
    await run(product, "25/11/2026 16:30")  # a later day changes nothing about the seal of an earlier one
    assert [text.splitlines()[-1] for text in (await messages(product))[:3]] == [seal] * 3
    assert (await messages(product, "en"))[0].splitlines()[-1] == seal.replace(
        "Niêm phong:", "Seal:"
    ).replace("mục", "entries")


async def test_a_seal_names_the_day_when_the_log_was_closed(product: Product) -> None:
    """After an outage that is later than the day it was due: what a seal proves begins then."""
    await run(product, "27/11/2026 10:00")
    text = (await messages(product))[0]
    assert text.startswith("Nhật ký đăng tải Thứ Hai 23/11/2026 – Thứ Sáu 27/11/2026, tính đến 10:00: ")
    assert text.endswith(" · 27/11/2026")


async def test_a_log_of_nothing_is_sealed_as_well(product: Product) -> None:
    await run(product, "23/11/2026 16:30")
    assert all("chưa có bài.\nNiêm phong: " in text for text in await messages(product))


async def test_a_log_of_the_first_version_is_shown_without_a_seal(product: Product) -> None:
    await run(product, "23/11/2026 16:30")
    await product.change(await product.newest(AuditEntry, kind="log"), body='{"count": 0}')
    assert (await messages(product))[0] == "Nhật ký đăng tải Thứ Hai 23/11/2026, tính đến 16:30: chưa có bài."


async def test_the_log_after_a_restore_says_so_to_its_readers(product: Product) -> None:
    await run(product, "23/11/2026 16:30")
    await restored(product)
    await run(product, "25/11/2026 16:30")
    await run(product, "26/11/2026 16:30")
    said = ["khôi phục từ bản sao lưu lúc 16:30 Thứ Hai 23/11" in text for text in await messages(product)]
    assert said == [False, False, True, True, False, False]


async def restored(product: Product) -> None:
    """The entry that a restore writes first."""

    def write(store: Records) -> None:
        last = there(store.one(AuditEntry))
        book, now = product.app.rulebook, product.clock.now()
        work = Work(store, book, now, now, "", SUBJECTS, SystemTokens())
        work.audit(seals.RESTORED, "database", backup_last=last.id, backup_digest=last.digest)

    await product.database.writer.write_first(write)


@pytest.fixture
async def database(product: Product) -> Path:
    """Two days with something published on each, closed."""
    await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    await published(product, "25/11/2026 09:00")
    await run(product, "25/11/2026 16:30")
    return product.database.address.path


def verify(database: Path, *arguments: object) -> tuple[int, str]:
    """The exit code of `loa audit verify`, and what it said."""
    words = ["audit", "verify", *map(str, arguments)]
    ended = CliRunner().invoke(cli, words, env={"LOA_DATABASE": str(database)})
    return ended.exit_code, ended.output


async def test_the_command_compares_messages_out_of_two_chats(
    product: Product, database: Path, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("\n\n".join(await messages(product)), "utf-8")
    two.write_text("Chuyển tiếp:\n" + (await messages(product, "en"))[0], "utf-8")
    code, said = verify(database, "--against", one, two)
    assert code == 0
    assert "2 of 2 seals hold; the newest is the seal of 2026-11-25" in said
    with sqlite3.connect(database) as forged:
        forged.execute("DELETE FROM audit WHERE id > (SELECT min(id) FROM audit WHERE kind = 'log')")
        forged.execute("DELETE FROM logged_day WHERE day = '2026-11-25'")
    assert verify(database)[0] == 0
    code, said = verify(database, "--against", one, two)
    assert code == 1
    assert "does not hold: the end of the log was cut off, or it was made anew" in said


async def test_a_backup_that_is_put_back_is_told_from_a_forgery(product: Product, tmp_path: Path) -> None:
    saved, paste, home = tmp_path / "loa.tar", tmp_path / "paste.txt", tmp_path / "other"
    here = {"LOA_HOME": str(tmp_path), "LOA_DATABASE": str(product.database.address.path)}
    there = {"LOA_HOME": str(home), "LOA_DATABASE": str(home / "loa.sqlite")}
    await run(product, "23/11/2026 16:30")
    assert CliRunner().invoke(cli, ["backup", str(saved)], env=here).exit_code == 0
    await run(product, "25/11/2026 16:30")
    paste.write_text("\n\n".join(await messages(product)), "utf-8")
    assert CliRunner().invoke(cli, ["restore", str(saved)], env=there).exit_code == 0
    code, said = verify(home / "loa.sqlite", "--against", paste)
    assert code == 0
    assert re.search(
        r"restored on \S+ \S+ [+-]\d\d:\d\d from a backup that ended at entry \d+: the seals of 2026-11-25",
        said,
    )
    assert "1 of 2 seals hold; the newest is the seal of 2026-11-23" in said


async def test_the_lines_of_days_are_seals_to_compare_with(database: Path, tmp_path: Path) -> None:
    kept = tmp_path / "days.txt"
    kept.write_text(verify(database, "--days")[1], "utf-8")
    code, said = verify(database, "--against", kept)
    assert (code, "2 of 2 seals hold" in said) == (0, True)


async def test_a_file_without_seals_is_named(database: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("Nhật ký đăng tải Thứ Hai 23/11/2026: 1 bài", "utf-8")
    code, said = verify(database, "--against", empty)
    assert (code, "holds no seal; copy daily logs" in said) == (1, True)
    assert verify(database, "--against", tmp_path / "none.txt")[0] == 1


async def test_what_can_no_longer_be_read_was_altered(database: Path) -> None:
    with sqlite3.connect(database) as forged:
        forged.execute("UPDATE audit SET at = 'hôm qua' WHERE id = 3")
    code, said = verify(database)
    assert code == 1
    assert "the log cannot be read, so it was altered: " in said


# seals as they are pasted

MESSAGES = {
    "name": "Loa",
    "messages": [
        {"id": 1, "type": "message", "text": "Chào Thầy"},
        {
            "id": 2,
            "type": "message",
            "text": [
                {"type": "bold", "text": "Nhật ký đăng tải: 1 bài"},
                "\n• YC-2026-0001 · ",
                {"type": "hashtag", "text": "#tin"},
                f" 9 mục · {'0' * 16}\nNiêm phong: 1.204 mục · {ROOT} · 23/11/2026",
            ],
        },
        {"id": 3, "type": "message", "text": "1 mục"},
    ],
}
PASTES = {
    "as it is": f"Niêm phong: 1204 mục · {ROOT} · 23/11/2026",
    "a point": f"Niêm phong: 1.204 mục · {ROOT} · 23/11/2026",
    "a space": f"Niêm phong: 1 204 mục · {ROOT} · 23/11/2026",
    "a narrow space": f"Niêm phong:\u00a01\u202f204\u00a0mục\u202f·\u00a0{ROOT}\u00a0·\u00a023/11/2026",
    "English": f"Seal: 1,204 entries · {ROOT} · 23/11/2026",
    "capitals": f"NIÊM PHONG: 1.204 MỤC · {ROOT.upper()} · 23/11/2026",
    "decomposed": f"Niêm phong: 1.204 mu\u0323c · {ROOT} · 23/11/2026",
    "without marks": f"Niem phong: 1204 muc - {ROOT} - 23/11/2026",
    "letters lost": f"Ni?m phong: 1.204 m?c ? {ROOT} ? 23/11/2026",
    "quoted": f"> • YC-2026-0001 · Tin\n> Niêm phong: 1.204 mục · {ROOT} · 23/11/2026\n> hết",
    "a line broken": f"Niêm phong: 1.204 mục ·\n  {ROOT} ·\n  23/11/2026",
    "on one line": f"Nhật ký đăng tải: 1 bài Niêm phong: 1.204 mục · {ROOT} · 23/11/2026 Thầy xem giúp",
    "invisible marks": f"\u200eNiêm phong: 1.204 mục · \u2068{ROOT}\u2069 · 23/11/2026",
    "a row of the table": f"2026-11-23\t16:30\t{'a' * 64}\tNiêm phong: 1.204 mục · {ROOT} · 23/11/2026",
    "a line of --days": f"2026-11-23 {'a' * 64}\n2026-11-23 Seal: 1204 entries · {ROOT} · 23/11/2026",
    "a Swiss apostrophe": f"Niêm phong: 1’204 mục · {ROOT} · 23/11/2026",
    "old line ends": f"hết\rNiêm phong: 1.204 mục · {ROOT} · 23/11/2026\rThầy",
    "a list of somebody's": f"• Niêm phong: 1.204 mục · {ROOT} · 23/11/2026",
    "marks of bold and code": f"**Niêm phong**: **1.204** mục · `{ROOT}` · _23/11/2026_",
    "marks taken for text": f"Niêm phong: 1\\.204 mục · {ROOT} · 23/11/2026",
    "another encoding": f"Niêm phong: 1.204 mục · {ROOT} · 23/11/2026".encode().decode("latin-1"),
    "a day in another form": f"Niêm phong: 1.204 mục · {ROOT} · 23-11-2026",
    "a page": (
        f'<html>\n<div class="text">• YC-2026-0001 · Tin<br>Niêm phong: 1.204 mục &middot;'
        f" <code>{ROOT}</code>&nbsp;· 23/11/2026<br></div>"
    ),
    "an export": json.dumps(MESSAGES),
    "an export in letters": json.dumps(MESSAGES, ensure_ascii=False, indent=1),
    "twice": f"Niêm phong: 1.204 mục · {ROOT} · 23/11/2026\n\nSeal: 1,204 entries · {ROOT} · 23/11/2026",
}


@pytest.mark.parametrize("paste", PASTES.values(), ids=PASTES)
def test_a_seal_is_read_however_it_was_copied(paste: str) -> None:
    assert seals.read(paste) == [Seal(1204, ROOT, MONDAY)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1258"])
def test_a_file_is_read_however_it_was_saved(tmp_path: Path, encoding: str) -> None:
    paste = tmp_path / "paste.txt"
    text = f"Nh\u1eadt k\u00fd\nNi\u00eam phong: 1.204 mu\u0323c \u00b7 {ROOT} \u00b7 23/11/2026"
    paste.write_bytes(text.encode(encoding, "replace"))
    assert read_seals([paste]) == [Seal(1204, ROOT, MONDAY)]


def test_a_seal_copied_without_its_day_is_a_seal() -> None:
    assert seals.read(f"1.204 mục · {ROOT}") == [Seal(1204, ROOT)]
    assert seals.read(f"1.204 mục · {ROOT} · 31/02/2026") == [Seal(1204, ROOT)]


@pytest.mark.parametrize(
    "before", ["", "<br>", "\\n", "<html><br>", "{", '"text": "', "</p>", "\\u000a", "**"]
)
def test_a_title_that_looks_like_a_seal_is_a_title(before: str) -> None:
    title = f"{before}Niêm phong: 9 mục · {'0' * 16} · 23/11/2026"
    entry = f"• YC-2026-0001 · {title} (Website, Anh Đạt): https://x.example"
    assert seals.read(f"Nhật ký: 1 bài\n{entry}\n{PASTES['a point']}") == [Seal(1204, ROOT, MONDAY)]


@pytest.mark.parametrize("text", ["", "không có", f"{ROOT}", f"12 bài · {ROOT}", "1.204 mục · 3fa9"])
def test_a_file_without_a_seal_is_refused(tmp_path: Path, text: str) -> None:
    paste = tmp_path / "paste.txt"
    paste.write_text(text, "utf-8")
    with pytest.raises(NothingToCompare, match=r"paste\.txt holds no seal"):
        read_seals([paste])
