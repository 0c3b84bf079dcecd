"""The log may be shown to anybody, and still says which chat, which message and when."""

import asyncio
import io
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from bot.log import Redacting, redact

TOKEN = "700700700:AAabcdefghijklmnopqrstuvwxyz012345"
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "number",
    [
        "0912345678", "0912 345 678", "0912.345.678", "0912-345-678", "09 12 34 56 78", "0 912 345 678",
        "0912\u00a0345\u00a0678", "0912\u2011345\u2011678", "0912–345–678", "0912\u200b345\u200b678",
        "+84912345678", "+84 912 345 678", "+84 (0)912 345 678", "+84(0)912345678", "(+84) 912 345 678",
        "84912345678", "84 912 345 678", "84.912.345.678", "0084912345678", "00 84 912 345 678",
        "０９１２３４５６７８", "＋８４ ９１２ ３４５ ６７８", "٠٩١٢٣٤٥٦٧٨", "tel:+84912345678",
        "ĐT:0912345678", "sđt0912345678", "phone=0912345678,", "(0912345678)", "'0912345678'",
        "024 3825 1234", "(024) 3825 1234", "02438251234", "0236.3650.403", "(0236) 3650 403",
        "028-3829-1234", "+84 24 3825 1234", "842438251234", "0121 234 5678", "01634567890",
        "0912−345−678", "0912·345·678", "0912_345_678", "(0)912345678", "(0) 912 345 678", "+84-912-345-678",
        "12,0912345678,Hạnh", "7:0912345678", "5-0912345678", "1/0912345678", "00:0912345678",
        "+1 202 555 0123", "+44 20 7946 0958", "+81-3-1234-5678", "2026 0912345678",
    ],
)  # fmt: skip
def test_a_telephone_number_is_masked_however_it_is_written(number: str) -> None:
    said = redact(f"gọi {number} nhé")
    assert "<phone>" in said
    assert not [word for word in ("345", "678", "912", "382", "365", "1234", "555", "3829") if word in said]


@pytest.mark.parametrize("between", [",", "/", ";", "-", ".", ":", " ", "|", "\n", " - "])
def test_of_two_numbers_both_are_masked(between: str) -> None:
    said = redact(between.join(["0912345678", "0987654321", "+84903123456"]))
    assert said == between.join(["<phone>"] * 3)


@pytest.mark.parametrize(
    "said",
    [
        "chat 5123456789", "chat 8412345678", "chat -1001234567890", "chat -4012345678", "update 912345678",
        "at 1764291600", "at 1764291600.123456", "took 0.912345678 s", "0.0312345678", "10485760 bytes",
        "5368709120 bytes", "message 84912", "2026-11-28 08:02:03.123+07:00", "2026-11-28 08:02:03,123",
        "20261128-080203", "2026-03-12 09:12:34", "2026-03-12T09:12:34.567890", "05-12-2026 08:02",
        "05.12.2026 16h30", "03-12-2026 1 người", "192.168.0.1:8080", "203.0.113.10", "127.0.0.1:39123",
        "2026-03-12 09 12 34 56", "12.0912345678", "24/11/2026 07:30 - 03/12/2026 16:30", "0912345678901234",
        "3.11.9", "YC-2026-0001", "AB12", "7a60912345678bcdef0123456789abcdef", "pid 3912345, 0 lines",
        "loa-20260912-345678.tar", "0123456789", "rows 100 200 300 400", "+0700", "+07:00", "8491234567",
    ],
)  # fmt: skip
def test_ids_sizes_and_moments_stay(said: str) -> None:
    assert redact(said) == said


@pytest.mark.parametrize(
    "said",
    [
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/getMe",
        f"http://127.0.0.1:8081/file/bot{TOKEN}/photos/1.jpg",
        f"URL('https://api.telegram.org/bot{TOKEN.replace(':', '%3A')}/getMe')",
        f"token={TOKEN}",
        f"bot{TOKEN}",
        "https://api.telegram.org/bot123:AAabcdef/getMe",
        "socks5://loa:AAabcdef@proxy.bien-xanh.example.vn:1080",
        "http://AAabcdef@proxy.bien-xanh.example.vn:3128",
    ],
)
def test_a_token_or_a_password_is_masked_wherever_it_stands(said: str) -> None:
    assert "AAabcdef" not in redact(f"a call of {said} failed")
    assert redact(f"a call of {said} failed").startswith("a call of ")
    assert redact(f"a call of {said} failed").endswith(" failed")


def test_a_line_has_its_moment_with_the_offset_and_its_trace_is_masked() -> None:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(Redacting("%(asctime)s %(message)s"))
    record = logging.LogRecord("loa", logging.ERROR, "", 1, "gọi 0912 345 678", None, None)
    record.created = 1764291600.5
    try:
        raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError as error:
        record.exc_info = (type(error), error, error.__traceback__)
    handler.emit(record)
    first, *trace = out.getvalue().splitlines()
    assert first[:19].startswith("2025-11-2")
    assert first[19:23] == ".500"
    assert first[23] in "+-"
    assert first.endswith(" gọi <phone>")
    assert trace[-1] == "ValueError: https://api.telegram.org/bot<token>/getMe"


WAYS = {
    "main": "raise ValueError(said)",
    "thread": "import threading; t = threading.Thread(target=lambda: int(said)); t.start(); t.join()",
    "command": "import sys; from bot.cli import cli, main\n"
    "@cli.command()\ndef bad() -> None: raise ValueError(said)\n"
    "sys.argv = ['loa', 'bad']; main()",
    "warning": "import warnings; warnings.warn(said)",
    "forgotten": "class A:\n def __del__(self): raise ValueError(said)\nA()",
    "task": "import asyncio, gc\n"
    "async def bad(): raise ValueError(said)\n"
    "async def main():\n t = asyncio.ensure_future(bad()); await asyncio.sleep(0); del t; gc.collect()\n"
    "asyncio.run(main())",
    "callback": "import asyncio\n"
    "async def main(): asyncio.get_running_loop().call_soon(int, said); await asyncio.sleep(0.01)\n"
    "asyncio.run(main())",
}


@pytest.mark.parametrize("way", WAYS)
async def test_what_python_prints_of_an_error_nobody_caught_is_masked(way: str) -> None:
    said = f"call 0912.345.678 of https://api.telegram.org/bot{TOKEN}/getMe"
    program = f"from bot.log import set_up\nset_up()\nsaid = {said!r}\n{WAYS[way]}"
    ended = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True
    )
    assert "call <phone> of https://api.telegram.org/bot<token>/getMe" in ended.stderr
    assert TOKEN not in ended.stderr.replace(repr(said), "")
