"""The platforms that an office is on: those whose settings are there, and one at least."""

from pathlib import Path

import pytest

from bot.check import on_platforms
from bot.environment import BadSettings
from bot.health import Health
from bot.intake.telegram.telegram_settings import TelegramSettings
from bot.platforms import PLATFORMS
from bot.settings import from_environment
from bot.time_sources import SystemClock
from bot.unserved import Unserved
from tests.chat.test_settings import SECRET, TOKEN
from tests.kit.builders import open_product
from tests.kit.plain import Plain
from tests.kit.plain_platform import PlainSettings
from tests.kit.plain_platform import known as plain_line
from workflow.model import Account

NOBODY = "no chat platform is set, so nobody could be reached: set LOA_TELEGRAM_TOKEN to the token that"


def test_an_office_on_no_platform_is_told_how_to_be_on_one() -> None:
    with pytest.raises(BadSettings) as raised:
        from_environment({"PATH": "/usr/bin", "LOA_PACE": "banana"})
    one, other = str(raised.value).splitlines()
    assert one.startswith(NOBODY)
    assert other.startswith("LOA_PACE ")


@pytest.mark.parametrize("name", ["LOA_TELEGRAM_API", "LOA_TELEGRAM_PROXY", "LOA_WEBHOOK_URL"])
def test_a_platform_that_is_set_in_part_is_wrong(name: str) -> None:
    with pytest.raises(BadSettings, match="LOA_TELEGRAM_TOKEN is missing or malformed"):
        from_environment({name: "https://loa.example.vn/"} | {"LOA_WEBHOOK_SECRET": SECRET})


def test_an_office_is_on_the_platforms_whose_settings_are_there() -> None:
    known = (*PLATFORMS, plain_line(Plain()))
    token, name = {"LOA_TELEGRAM_TOKEN": TOKEN}, {"PLAIN_OFFICE": "office"}
    for env, kinds in (
        (token, [TelegramSettings]),
        (name, [PlainSettings]),
        (name | token, [TelegramSettings, PlainSettings]),
    ):
        assert [type(each) for each in from_environment(env, known).platforms] == kinds
        named = [line.name for line in known if line.has_any(env)]
        assert on_platforms("vi", env, known) == f"nền tảng trò chuyện đã khai báo ở đây: {', '.join(named)}"
    with pytest.raises(BadSettings, match=f"{NOBODY}.*, or set PLAIN_OFFICE to a name"):
        from_environment({}, known)
    assert on_platforms("en", {}, known) == (
        "no chat platform is set here; before loa run, set LOA_TELEGRAM_TOKEN / PLAIN_OFFICE"
    )


async def test_chats_on_a_platform_that_is_not_set_are_said_until_they_are_served(tmp_path: Path) -> None:
    health = Health(tmp_path, SystemClock())
    async with open_product(tmp_path) as product:
        people = len(product.ids)
        head = Account(person=product.ids["head"], platform="plain", external="head")
        await product.database.write(lambda records: records.add(head))
        await Unserved(product.database, health, {"plain"}).look()
        said = health.troubles["platforms"]
        assert f"whose settings are not there: {people - 1} on telegram; what is for them waits" in said
        await Unserved(product.database, health, {"plain", "telegram"}).look()
        assert health.troubles == {}
