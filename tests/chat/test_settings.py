"""The environment: what is wrong is named, all of it at once, with the cure; nothing is guessed."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from bot.environment import BadSettings
from bot.intake.telegram.telegram_settings import TelegramSettings
from bot.settings import Settings, from_environment, places
from storage.address import Address

TOKEN = "700700700:AAabcdefghijklmnopqrstuvwxyz012345"
SECRET = "a-secret-of-the-webhook-0123456789abcdef"
URL = "https://loa.bien-xanh.example.vn/telegram"
SPACED = ("{} ", " {}", "{}\n", "{}\r", "\t{}", "{}\u00a0")
WEBHOOK = {"LOA_WEBHOOK_URL": URL, "LOA_WEBHOOK_SECRET": SECRET}


def read(**env: str) -> Settings:
    return from_environment({"PATH": "/usr/bin", "LOA_TELEGRAM_TOKEN": TOKEN} | env)


def on_telegram(**env: str) -> TelegramSettings:
    return cast(TelegramSettings, read(**env).platforms[0])


def problems(**env: str) -> list[str]:
    with pytest.raises(BadSettings) as raised:
        read(**env)
    return str(raised.value).splitlines()


@pytest.mark.parametrize("name", ["LOA_TELEGRAM_TOKEN", "LOA_TELEGRAM_API", "LOA_WEBHOOK_SECRET", "LOA_HOME"])
@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        *((each, "begins or ends with a space or a line break") for each in SPACED),
        *((each, "is in quotes") for each in ('"{}"', "'{}'", "“{}”", "{}'")),
        ("\ufeff{}", "cannot be seen"),
        ("{}\u200b", "cannot be seen"),
        ("{}\x00", "cannot be seen"),
        ("{}\udcff", "is not UTF-8"),
    ],
)
def test_how_a_value_was_written_down(name: str, spoil: str, says: str) -> None:
    good = WEBHOOK | {"LOA_TELEGRAM_TOKEN": TOKEN, "LOA_TELEGRAM_API": "http://127.0.0.1:81", "LOA_HOME": "a"}
    found = problems(**(good | {name: spoil.format(good[name])}))
    assert len(found) >= 1
    assert found[0].startswith(f"{name} ")
    assert says in found[0]
    assert TOKEN not in str(found)
    assert SECRET not in str(found)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("LOA_TOKEN", "LOA_TELEGRAM_TOKEN"),
        ("LOA_DATABSE", "LOA_DATABASE"),
        ("LOA_WEBHOK_URL", "LOA_WEBHOOK_URL"),
        ("LOA_WEBHOOK_ADDRESS", "LOA_WEBHOOK_"),
        ("LOA_TELEGRAM_TOKENS", "LOA_TELEGRAM_TOKEN"),
        ("LOA_PROXY", "LOA_TELEGRAM_PROXY"),
        ("LOA_CONFIG_FILE", "LOA_CONFIG"),
        ("loa_home", "LOA_HOME"),
        ("Loa_Pace", "LOA_PACE"),
        ("LOATELEGRAM_TOKEN", "LOA_TELEGRAM_TOKEN"),
        ("LO_TELEGRAM_TOKEN", "LOA_TELEGRAM_TOKEN"),
        ("LOA-WEBHOOK-SECRET", "LOA_WEBHOOK_SECRET"),
    ],
)
def test_a_misspelt_name_is_refused_with_the_nearest(name: str, meant: str) -> None:
    found = problems(**{name: "x"})
    assert len(found) == 1
    assert found[0].startswith(f"{name} is no setting of Loa; did you mean {meant}")


@pytest.mark.parametrize("name", ["cost $5", "a$b", "100%", "%20b%20", "${", "a?b#c"])
def test_a_path_may_hold_any_letters(name: str) -> None:
    assert read(LOA_HOME=name).home == Path(name)


def test_what_is_not_loas_is_left_alone() -> None:
    read(LOADER="x", LOGNAME="x", TELEGRAM_API="x", LANG="C", DATABASE_URL="x", WEBHOOK_URL="x", HOME="/root")
    assert problems(LOA_BANANA="x") == [
        "LOA_BANANA is no setting of Loa: take it away; the README lists those there are"
    ]


@pytest.mark.parametrize("said", ["on", "yes", "true", "1", "ON", "True", "Yes"])
def test_switched_on(said: str) -> None:
    assert read(LOA_PACE=said).paced


@pytest.mark.parametrize("said", ["off", "no", "false", "0", "OFF", "False"])
def test_switched_off(said: str) -> None:
    assert not read(LOA_PACE=said).paced


@pytest.mark.parametrize("said", ["banana", "2", "-1", "onn", "khong", "none"])
@pytest.mark.parametrize("name", ["LOA_PACE", "LOA_TELEGRAM_API_INSECURE"])
def test_a_switch_is_on_or_off(name: str, said: str) -> None:
    assert problems(**{name: said}) == [f"{name} is {said!r}: set it to on or off"]


NOWHERE = (
    "", "/loa", "localhost", "localhost/", "localhost/a/b", "localhost:port/loa", "localhost:0/loa",
    "loa:hu@sh@localhost/loa", "loa:hu/sh@localhost/loa", "loa:hu#sh@localhost/loa", "loa:h?h@localhost/loa",
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("LOA_TELEGRAM_TOKEN", "", "is missing or malformed: set it to the token"),
        ("LOA_TELEGRAM_TOKEN", "no colon", "is missing or malformed"),
        ("LOA_TELEGRAM_TOKEN", "700700700", "is missing or malformed"),
        ("LOA_TELEGRAM_TOKEN", "700700700:", "is missing or malformed"),
        ("LOA_TELEGRAM_TOKEN", "700700700:short", "is missing or malformed"),
        ("LOA_TELEGRAM_TOKEN", f"bot{TOKEN}", "is missing or malformed"),
        ("LOA_TELEGRAM_TOKEN", f"{TOKEN}/getMe", "is missing or malformed"),
        ("LOA_TELEGRAM_TOKEN", f"７００{TOKEN}", "is missing or malformed"),
        ("LOA_TELEGRAM_TOKEN", "<token>", "is missing or malformed"),
        ("LOA_HOME", "", "is empty"),
        ("LOA_HOME", "~/loa", "only a shell understands"),
        ("LOA_HOME", "file:///srv/loa", "not an address"),
        ("LOA_DATABASE", "", "is empty"),
        ("LOA_DATABASE", "mysql://loa:hush@localhost/loa", "'mysql', and Loa keeps an office in SQLite or"),
        ("LOA_DATABASE", "file:///srv/loa.sqlite", "'file', and Loa keeps an office in SQLite or PostgreSQL"),
        *(("LOA_DATABASE", f"postgresql://{rest}", "names no database of a server") for rest in NOWHERE),
        ("LOA_DATABASE", "postgresql://localhost/loa?password=hush", "behind the question mark"),
        (
            "LOA_DATABASE",
            "postgresql://loa:p%zzhush@localhost/loa",
            "has a letter that an address writes otherwise",
        ),
        ("LOA_DATABASE", "postgresql://loa:hush hush@localhost/loa", "has a letter that an address writes"),
        ("LOA_DATABASE", "sqlite://", "names no file: write the path of a file, or sqlite:/// and that path"),
        ("LOA_DATABASE", "sqlite:///", "names no file"),
        ("LOA_DATABASE", "sqlite:///:memory:", "names no file"),
        ("LOA_DATABASE", "sqlite:///loa.sqlite?mode=ro", "names no file"),
        ("LOA_DATABASE", "sqlite:///~/loa.sqlite", "only a shell understands"),
        ("LOA_CONFIG", "", "is empty"),
        ("LOA_PACE", "", "is empty"),
        ("LOA_WEBHOOK_PORT", "", "is empty"),
        ("LOA_WEBHOOK_PORT", "0", "must be a port number"),
        ("LOA_WEBHOOK_PORT", "65536", "must be a port number"),
        ("LOA_WEBHOOK_PORT", "-80", "must be a port number"),
        ("LOA_WEBHOOK_PORT", "8080.0", "must be a port number"),
        ("LOA_WEBHOOK_PORT", "8_080", "must be a port number"),
        ("LOA_WEBHOOK_PORT", "８０８０", "must be a port number"),
        ("LOA_WEBHOOK_PORT", "1" * 5000, "must be a port number"),
        ("LOA_TELEGRAM_API", "", "is empty"),
        ("LOA_TELEGRAM_API", "api.telegram.org", "must be an address"),
        ("LOA_TELEGRAM_API", "http://[bad", "must be an address"),
        ("LOA_TELEGRAM_API", "http://127.0.0.1:99999", "must be an address"),
        ("LOA_TELEGRAM_API", "http://127.0.0.1:0", "must be an address"),
        ("LOA_TELEGRAM_API", "ftp://127.0.0.1", "must be an address"),
        ("LOA_TELEGRAM_API", "https://api..org", "must be an address"),
        ("LOA_TELEGRAM_API", f"https://{'a' * 64}.vn", "must be an address"),
        ("LOA_TELEGRAM_API", "https://{host}", "must be an address"),
        ("LOA_TELEGRAM_API", "http://127.0.0.1:81/{method}", "without /bot"),
        ("LOA_TELEGRAM_API", "http://127.0.0.1:81/%ff", "without /bot"),
        ("LOA_TELEGRAM_PROXY", "socks5://proxy..vn:1080", "must be an address"),
        ("LOA_WEBHOOK_URL", "https://loa..example.vn/telegram", "must be an https address"),
        ("LOA_HOME", "$PATH/loa", "holds $PATH, which only a shell understands"),
        ("LOA_HOME", "/srv/${USER}", "only a shell understands"),
        ("LOA_CONFIG", "${CREDENTIALS_DIRECTORY}/office.yaml", "only a shell understands"),
        ("LOA_TELEGRAM_API", "https://api.telegram.org/bot", "without /bot"),
        ("LOA_TELEGRAM_API", f"https://api.telegram.org/bot{TOKEN}", "without /bot"),
        ("LOA_TELEGRAM_API", "https://loa:secret@bot-api.bien-xanh.example.vn", "password"),
        ("LOA_TELEGRAM_API", "http://192.0.2.1:8081", "is not encrypted"),
        ("LOA_TELEGRAM_API", "http://bot-api.bien-xanh.example.vn", "is not encrypted"),
        ("LOA_TELEGRAM_API", "http://127.0.0.1.example.vn", "is not encrypted"),
        ("LOA_TELEGRAM_API", "http://127.0.0.1@192.0.2.1", "password"),
        ("LOA_TELEGRAM_API", "http://0.0.0.0:8081", "is not encrypted"),
        ("LOA_TELEGRAM_API", "http://2130706433:8081", "is not encrypted"),
        ("LOA_TELEGRAM_PROXY", "proxy:8080", "must be an address"),
        ("LOA_TELEGRAM_PROXY", "socks5://proxy.example.vn", "must be an address"),
        ("LOA_TELEGRAM_PROXY", "socks4://proxy.example.vn:1080", "must be an address"),
        ("LOA_WEBHOOK_URL", "http://loa.example.vn/telegram", "must be an https address"),
        ("LOA_WEBHOOK_URL", "loa.example.vn", "must be an https address"),
        ("LOA_WEBHOOK_URL", "https://loa.example.vn:8080/telegram", "Telegram calls only 443"),
        ("LOA_WEBHOOK_SECRET", "", "must have at least 32 characters"),
        ("LOA_WEBHOOK_SECRET", "short", "must have at least 32 characters"),
        ("LOA_WEBHOOK_SECRET", "a" * 257, "must have at most 256 characters"),
        ("LOA_WEBHOOK_SECRET", "ă" * 40, "only letters, digits, _ and -"),
        ("TZ", "Vietnam", "is no time zone"),
        ("TZ", "Asia/Hanoi", "is no time zone"),
        ("TZ", "Asia", "is no time zone"),
        ("TZ", "../etc/passwd", "is no time zone"),
        ("TZ", "/nowhere", "is no time zone"),
    ],
)
def test_what_will_not_do(name: str, value: str, says: str) -> None:
    found = problems(**(WEBHOOK | {name: value}))
    assert len(found) == 1
    assert found[0].startswith(f"{name} ")
    assert says in found[0]
    assert TOKEN not in found[0]
    assert "hush" not in found[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOA_TELEGRAM_API", "https://bot-api.bien-xanh.example.vn/"),
        ("LOA_TELEGRAM_API", "https://api.example.vn/botapi"),
        ("LOA_TELEGRAM_API", "http://127.0.0.1:8081"),
        ("LOA_TELEGRAM_API", "http://127.8.9.1:8081"),
        ("LOA_TELEGRAM_API", "http://localhost:8081"),
        ("LOA_TELEGRAM_API", "http://[::1]:8081"),
        ("LOA_TELEGRAM_PROXY", "socks5://loa:secret@proxy.bien-xanh.example.vn:1080"),
        ("LOA_TELEGRAM_PROXY", ""),
        ("LOA_WEBHOOK_URL", "http://127.0.0.1:8080/telegram"),
        ("LOA_WEBHOOK_URL", "https://loa.example.vn:8443/telegram"),
        ("LOA_WEBHOOK_URL", ""),
        ("LOA_WEBHOOK_PORT", "65535"),
        ("TZ", "Asia/Ho_Chi_Minh"),
        ("TZ", ":UTC"),
        ("TZ", "ICT-7"),
        ("TZ", "<+07>-7"),
        ("TZ", ""),
    ],
)
def test_what_will_do(name: str, value: str) -> None:
    read(**(WEBHOOK | {"LOA_TELEGRAM_API": "https://api.telegram.org", name: value}))


def test_an_api_in_the_clear_is_said_twice() -> None:
    both = {"LOA_TELEGRAM_API": "http://192.0.2.1:8081", "LOA_TELEGRAM_API_INSECURE": "yes"}
    assert on_telegram(**both).api == "http://192.0.2.1:8081"
    assert read(**both).is_real


def test_another_bot_api_server_may_call_any_port() -> None:
    url = "https://loa.example.vn:8080/telegram"
    env = WEBHOOK | {"LOA_WEBHOOK_URL": url, "LOA_TELEGRAM_API": "https://a.vn"}
    assert on_telegram(**env).webhook_url == url


def test_all_problems_at_once() -> None:
    found = problems(
        LOA_TELEGRAM_TOKEN=f"{TOKEN} ", LOA_PACE="banana", LOA_HOM="x", TZ="Mars/Hellas", LOA_HOME=""
    )
    assert [line.split()[0] for line in found] == [
        "LOA_HOM", "LOA_HOME", "LOA_TELEGRAM_TOKEN", "LOA_PACE", "TZ",
    ]  # fmt: skip


def test_a_folder_for_the_database_and_a_file_for_the_home(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert problems(LOA_HOME=str(file)) == [f"LOA_HOME names {file}: that is no folder; name one"]
    assert problems(LOA_DATABASE=str(tmp_path)) == [
        f"LOA_DATABASE names {tmp_path}: that is a folder; name the file in it"
    ]


@pytest.mark.parametrize("make", [os.mkfifo, lambda path: socket.socket(socket.AF_UNIX).bind(str(path))])
def test_a_database_is_a_file(make: Callable[[Path], object], tmp_path: Path) -> None:
    """For root a start would close a device of the machine to others, and take it for a new database."""
    make(tmp_path / "x")
    assert problems(LOA_DATABASE=str(tmp_path / "x")) == [
        f"LOA_DATABASE names {tmp_path / 'x'}: that is a device or a pipe; name a file"
    ]


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ("loa.sqlite", "loa.sqlite"),
        ("/srv/dữ liệu/loa.sqlite", "/srv/dữ liệu/loa.sqlite"),
        ("sqlite:///loa.sqlite", "loa.sqlite"),
        ("sqlite:////srv/dữ liệu/loa%20.sqlite", "/srv/dữ liệu/loa%20.sqlite"),
    ],
)
def test_a_database_is_named_by_its_path_or_its_address(said: str, path: str) -> None:
    assert places({"LOA_DATABASE": said}).database == Address(Path(path))


def test_commands_read_the_same_by_the_same_rules(tmp_path: Path) -> None:
    env = {"LOA_HOME": str(tmp_path), "LOA_DATABASE": "elsewhere.sqlite"}
    found = places(env)
    assert (found.home, found.database) == (read(**env).home, read(**env).database)
    assert places({}).database == Address(Path("var/loa.sqlite"))
    for bad in ({"LOA_HOME": ""}, {"LOA_DATABSE": "x"}, {"LOA_DATABASE": str(tmp_path)}):
        with pytest.raises(BadSettings) as raised:
            places(bad)
        assert problems(**bad) == str(raised.value).splitlines()


def test_no_representation_shows_a_secret() -> None:
    said = repr(read(**WEBHOOK, LOA_TELEGRAM_PROXY="socks5://loa:hush-hush@127.0.0.1:1080"))
    assert not [word for word in (TOKEN, SECRET, "hush-hush") if word in said]
