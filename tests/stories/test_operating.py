"""Operating the bot: it says why it does not start, and its commands work beside it."""

import json
import re
import shutil
import sqlite3
from pathlib import Path

import aiohttp
import pytest

from bot.intake.telegram import telegram_settings
from bot.tokens import SystemTokens
from sandbox.client import Person
from storage import Records, inbox
from storage.inbox import Arrival
from storage.offline import with_records
from tests.kit.cast import SINCE
from tests.kit.office import SECRET, Office, free_port
from tests.stories.steps import PATIENCE, see, submit

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_second_instance_is_refused(office: Office) -> None:
    ended = await office.attempt(LOA_HOME=str(office.home / "elsewhere"))
    assert ended.code == 4
    process = f"(process {office.process.pid})"  # type: ignore[union-attr]
    assert f"this bot is already running {process}" in ended.err
    another = f"1:{SystemTokens().new(26)}"
    ended = await office.attempt(LOA_TELEGRAM_TOKEN=another)
    assert ended.code == 4
    assert f"a bot is already running on {office.home} {process}" in ended.err
    ended = await office.attempt(
        LOA_TELEGRAM_TOKEN=another, LOA_HOME=str(office.home / "other"), LOA_DATABASE=str(office.database)
    )
    assert ended.code == 4
    assert f"a bot is already running on {office.database} {process}" in ended.err
    ended = await office.command("restore", str(office.home / "config.yaml"), "--force")
    assert ended.code == 1
    assert f"already running on {office.home} {process}" in ended.err
    await office.people["hạnh"].say("/trogiup")
    await see(office.people["hạnh"], "/moi · Gửi yêu cầu mới")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"LOA_TELEGRAM_API": "https://api.telegram.org"}, "holds the demonstration's rules"),
        ({"LOA_TELEGRAM_TOKEN": None}, "LOA_TELEGRAM_TOKEN is missing or malformed"),
        ({"LOA_TELEGRAM_TOKEN": "no colon"}, "LOA_TELEGRAM_TOKEN is missing or malformed"),
        ({"LOA_WEBHOOK_SECRET": None}, "LOA_WEBHOOK_SECRET must have at least 32 characters"),
        ({"LOA_WEBHOOK_SECRET": "short"}, "LOA_WEBHOOK_SECRET must have at least 32 characters"),
        ({"LOA_WEBHOOK_SECRET": "ă" * 20 + "/" * 20}, "only letters, digits, _ and -"),
        ({"LOA_WEBHOOK_SECRET": "ă" * 40}, "only letters, digits, _ and -"),
        ({"LOA_WEBHOOK_PORT": "0"}, "LOA_WEBHOOK_PORT must be a port number"),
        ({"LOA_TELEGRAM_PROXY": "proxy:8080"}, "LOA_TELEGRAM_PROXY must be an address"),
        ({"LOA_TELEGRAM_PROXY": "socks5://proxy.example.vn"}, "LOA_TELEGRAM_PROXY must be an address"),
        ({"LOA_TELEGRAM_API": "http://[bad"}, "LOA_TELEGRAM_API must be an address"),
        ({"LOA_TELEGRAM_API": "http://127.0.0.1:99999"}, "LOA_TELEGRAM_API must be an address"),
        ({"LOA_WEBHOOK_URL": "http://loa.example.vn/telegram"}, "LOA_WEBHOOK_URL must be an https address"),
        ({"LOA_TELEGRAM_API": "http://192.0.2.1:8081"}, "LOA_TELEGRAM_API is not encrypted"),
        ({"LOA_HOME": ""}, "LOA_HOME is empty"),
        ({"LOA_PACE": "banana"}, "LOA_PACE is 'banana': set it to on or off"),
        ({"LOA_DATABSE": "x"}, "LOA_DATABSE is no setting of Loa; did you mean LOA_DATABASE?"),
        ({"TZ": "Mars/Hellas"}, "TZ is no time zone"),
    ],
)
async def test_settings_that_will_not_do(office: Office, settings: dict[str, str | None], says: str) -> None:
    good = {"LOA_WEBHOOK_URL": "https://loa.bien-xanh.example.vn/telegram", "LOA_WEBHOOK_SECRET": SECRET}
    ended = await office.attempt(**(good | settings))
    assert ended.code == 2
    assert says in ended.err
    assert len(ended.err.splitlines()) == 1
    assert office.token not in ended.err


@pytest.mark.parametrize("spoilt", ["{} ", "{}\n", "'{}'", "\ufeff{}"])
async def test_a_token_that_was_copied_badly(office: Office, spoilt: str) -> None:
    ended = await office.attempt(LOA_TELEGRAM_TOKEN=spoilt.format(office.token))
    assert ended.code == 2
    assert ended.err.startswith("LOA_TELEGRAM_TOKEN ")
    assert len(ended.err.splitlines()) == 1
    assert office.token not in ended.err


async def test_an_office_on_no_platform_is_told_how_to_be_on_one(office: Office) -> None:
    none: dict[str, str | None] = dict.fromkeys(telegram_settings.NAMES)
    ended = await office.attempt(**none)
    assert (ended.code, ended.err.strip()) == (
        2,
        "no chat platform is set, so nobody could be reached: set LOA_TELEGRAM_TOKEN to the token that "
        "@BotFather gave, a number, a colon and about 35 letters",
    )
    rules = str(office.home / "config.yaml")
    said = "ở đây chưa khai báo nền tảng trò chuyện nào; trước khi chạy loa run, khai báo LOA_TELEGRAM_TOKEN"
    checked = await office.command("check", rules, program="bot", **none)
    assert (checked.code, checked.out.splitlines()[-1]) == (0, said)
    checked = await office.command("check", rules, "--lang", "en")
    assert checked.out.splitlines()[-1] == "chat platforms set here: Telegram"


async def test_how_it_is_can_be_asked_while_it_runs(office: Office) -> None:
    await submit(office, "hạnh")
    await office.settle()
    ended = await office.command("status", "--json")
    found = json.loads(ended.out)
    assert (ended.code, found["state"], found["wrong"]) == (0, "runs", [])
    assert found["process"] == office.process.pid  # type: ignore[union-attr]
    assert found["rules"]["version"] == 1
    assert found["waits"]["inbox"] == 0
    assert found["heard"] >= found["since"]
    ended = await office.command("status")
    assert ended.code == 0
    assert ended.out.splitlines()[0].startswith("runs since 20")
    way = "come to the webhook at" if office.webhook else "are read, no webhook is set,"
    assert re.search(rf"(?m)^serves:   @\w+ on Telegram, updates {way} .*wait with the platform", ended.out)
    assert ended.out.splitlines()[-1] == "all is well"


async def test_commands_read_the_settings_as_the_bot_does(office: Office) -> None:
    for words in ("backup", "dead list", "audit verify", "rules"):
        ended = await office.command(*words.split(), LOA_HOM=str(office.home))
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == "LOA_HOM is no setting of Loa; did you mean LOA_HOME?\n"


@pytest.mark.parametrize(
    ("words", "kept", "says"),
    [
        ("run", {"home": "a file"}, "home: "),
        ("run", {"home/loa.sqlite": "no database at all" * 9}, "is damaged, or is no database: "),
        ("run", {"rules.yaml": b"\xff\xfe"}, "rules.yaml:1 the file was saved as Unicode (UTF-16)"),
        ("dead list", {"home/loa.sqlite": "no database at all" * 9}, "loa restore --force"),
        ("backup", {"home/loa.sqlite": "no database at all" * 9}, "loa restore --force"),
        ("backup /proc/here/loa.tar", {"home/loa.sqlite": ""}, "/proc/here: "),
        ("backup .", {"home/loa.sqlite": ""}, "name a file in it"),
        ("dead list", {"home/loa.sqlite": ""}, "is none of Loa's"),
        ("backup", {"home/loa.sqlite": ""}, "is none of Loa's"),
        ("restore nowhere.tar --force", {"home/loa.sqlite": ""}, "there is no such file"),
        ("backup nowhere.tar --verify", {}, "there is no such file"),
        ("backup --verify", {}, "name the backup"),
        ("run", {"home/loa.home": "/elsewhere/loa.sqlite"}, "there is no database at "),
        ("run", {"home/backups/daily-2019-11-21.tar": ""}, "there is no database at "),
    ],
)
async def test_what_is_wrong_on_the_disk_is_said_in_a_line(
    office: Office, words: str, kept: dict[str, str | bytes], says: str, tmp_path: Path
) -> None:
    for name, content in kept.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    settings = {"LOA_HOME": str(tmp_path / "home"), "LOA_TELEGRAM_TOKEN": f"1:{SystemTokens().new(26)}"}
    if "rules.yaml" in kept:
        settings["LOA_CONFIG"] = str(tmp_path / "rules.yaml")
    ended = await office.command(*words.split(), **settings)
    assert ended.code in (1, 2)
    assert says in ended.err
    assert "Traceback" not in ended.err
    assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    "words", ["migrate", "backup", "backup there.tar", "rules", "rules --export there.yaml", "dead list",
              "dead retry 1", "dead drop 1", "due list", "due retry 1", "why YC-2026-0001", "audit verify",
              "restore there.tar"],
)  # fmt: skip
async def test_a_command_makes_nothing_where_there_is_no_database(
    office: Office, words: str, tmp_path: Path
) -> None:
    given = [str(tmp_path / word) if "there" in word else word for word in words.split()]
    ended = await office.command(*given, LOA_HOME=str(tmp_path / "mistyped"))
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


async def test_a_webhook_takes_updates_only_with_its_secret(office: Office) -> None:
    if not office.webhook:
        pytest.skip("nothing listens while the bot asks for updates itself")
    update = {
        "update_id": 10**9,
        "message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}},
    }
    address = f"http://127.0.0.1:{office.port}/telegram"
    async with aiohttp.ClientSession() as session:
        for secret in ("", "a-secret-of-somebody-else", "bí mật"):
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
            async with session.post(address, json=update, headers=headers) as response:
                assert response.status == 401
    assert office.ask("SELECT count(*) FROM inbox WHERE update_id = '1000000000'") == [(0,)]


async def test_a_revoked_token(office: Office, tmp_path: Path) -> None:
    token = f"900900:{SystemTokens().new(26)}"
    await office.sandbox.bot(token, username="loa_revoked_bot")
    await office.sandbox.revoke(900900)
    ended = await office.command(
        "run", LOA_TELEGRAM_TOKEN=token, LOA_HOME=str(tmp_path), LOA_WEBHOOK_PORT=str(free_port())
    )
    assert ended.code == 3
    assert "Telegram refuses the token" in ended.err
    assert token not in ended.err


async def test_the_audit_log_shows_one_altered_byte(office: Office) -> None:
    await submit(office, "hạnh")
    await office.settle()
    copy = office.home / "altered.sqlite"
    with sqlite3.connect(office.database) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    good = await office.command("audit", "verify", LOA_DATABASE=str(copy))
    assert (good.code, "the chain holds" in good.out) == (0, True)
    with sqlite3.connect(copy) as database:
        number, body = database.execute("SELECT id, body FROM audit WHERE kind = 'submitted'").fetchone()
        altered = body.replace("economics", "economicz")
        assert altered != body
        database.execute("UPDATE audit SET body = ? WHERE id = ?", (altered, number))
    found = await office.command("audit", "verify", LOA_DATABASE=str(copy))
    assert found.code == 1
    assert f"the chain breaks at entry {number} (" in found.err


def help_asked_by(person: Person, update: int) -> str:
    """An update as the platform sends it."""
    user = {"id": person.id, "is_bot": False, "first_name": person.name}
    chat = {"id": person.id, "type": "private", "first_name": person.name}
    marks = [{"type": "bot_command", "offset": 0, "length": len("/trogiup")}]
    message = {"message_id": 1, "date": 1, "from": user, "chat": chat, "text": "/trogiup", "entities": marks}
    return json.dumps({"update_id": update, "message": message})


async def test_dead_letters_are_listed_tried_again_and_dropped(office: Office) -> None:
    person = await office.hire("phương", "Quách Minh Phương", "Chị", [("staff", "training")])
    await see(person, "/moi · Gửi yêu cầu mới")
    await office.settle()
    for code, update in (("AB12", -1), ("CD34", -2)):
        said = [Arrival(str(update), str(person.id), help_asked_by(person, update))]

        def bury(records: Records, code: str = code, said: list[Arrival] = said) -> None:
            (row,) = inbox.receive(records, "telegram", str(office.bot), SINCE, said)
            inbox.bury(records, row.id, code, "ValueError: an example")

        with_records(office.database, bury)
    listed = await office.command("dead", "list")
    assert [line.split()[1] for line in listed.out.splitlines()] == ["AB12", "CD34"]
    assert "ValueError: an example" in listed.out
    first, second = (line.split()[0] for line in listed.out.splitlines())
    assert (await office.command("dead", "drop", second)).code == 0
    assert (await office.command("dead", "drop", second)).code == 1
    before = (await person.last()).message_id
    assert (await office.command("dead", "retry", first)).code == 0
    await person.wait_for(lambda m: m.message_id > before and "/moi" in m.words, timeout=PATIENCE, since=0)
    assert (await office.command("dead", "list")).out == ""


async def test_a_backup_is_put_back_elsewhere(office: Office, tmp_path: Path) -> None:
    reference = await submit(office, "hạnh", photos=2)
    await office.settle()
    saved = tmp_path / "loa.tar"
    assert (await office.command("backup", str(saved))).code == 0
    home = tmp_path / "home"
    elsewhere = {"LOA_HOME": str(home)}
    assert (await office.command("restore", str(saved), **elsewhere)).code == 0
    again = await office.command("restore", str(saved), **elsewhere)
    assert again.code == 1
    assert "is there already; add --force" in again.err
    assert (await office.command("restore", str(saved), "--force", **elsewhere)).code == 0
    assert (await office.command("audit", "verify", **elsewhere)).code == 0
    looked = await office.command("backup", str(saved), "--verify")
    assert (looked.code, "is whole: made " in looked.out) == (0, True)
    written = tmp_path / "rules.yaml"
    assert (await office.command("rules", "--export", str(written))).code == 0
    assert written.read_text("utf-8") == (office.home / "config.yaml").read_text("utf-8")
    assert (await office.command("rules", "--export", str(written))).code == 1
    printed = await office.command("rules", "--print", "news")
    assert (printed.code, printed.out.split("\n")[:2]) == (0, ["request_types:", "  news:"])
    with sqlite3.connect(home / "loa.sqlite") as database:
        last = database.execute("SELECT reference FROM request ORDER BY id DESC LIMIT 1").fetchone()
        kept = database.execute("SELECT digest FROM media WHERE digest IS NOT NULL").fetchall()
    assert last == (reference,)
    for (digest,) in kept:
        assert (home / "media" / digest).read_bytes() == (office.home / "media" / digest).read_bytes()
    original = home / "media" / kept[0][0]
    original.write_bytes(b"another photo")
    found = await office.command("audit", "verify", **elsewhere)
    assert (found.code, f"the original {original} is altered" in found.err) == (1, True)
    broken = tmp_path / "broken.tar"
    shutil.copy(saved, broken)
    broken.write_bytes(broken.read_bytes()[:5000])
    refused = await office.command("restore", str(broken), "--force", **elsewhere)
    assert refused.code == 1
    assert "is not a usable backup" in refused.err
