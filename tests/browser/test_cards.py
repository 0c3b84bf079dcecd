"""Real cards at 390 px: what leads to the first button on one screen, three ordinary ones of a group."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.cards import Drawn
from tests.browser.conftest import ROOT
from tests.browser.hands import box_of
from tests.browser.test_long import call, sandbox  # noqa: F401 - the fixture
from tests.kit.pictures import png

PHONE: ViewportSize = {"width": 390, "height": 844}
SCREEN = 690  # pixels of a chat on a telephone
GROUP = 300  # pixels of a card in a group, on average: long names, broken promises, a correction
BOT = "/bot123456:" + "x" * 30


@dataclass(frozen=True)
class Measured:
    """A card as the page draws it: its height, and from its first line to its first button."""

    reader: str
    whole: float
    to_act: float
    has_due: bool

    @property
    def fits(self) -> bool:
        return self.has_due and self.to_act <= SCREEN


def rendered() -> list[Drawn]:
    command = [sys.executable, "-m", "tests.browser.cards"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def send_photo(sandbox: dict[str, str], chat: int, n: int) -> None:  # noqa: F811
    """One photo of an album, as bytes."""
    head = f'--b\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n{chat}\r\n'
    file = '--b\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n\r\n'
    data = head.encode() + file.encode() + png(n) + b"\r\n--b--\r\n"
    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    url = f"{sandbox['url']}{BOT}/sendPhoto"
    urllib.request.urlopen(urllib.request.Request(url, data, kind)).read()  # noqa: S310


def show(sandbox: dict[str, str], n: int, card: Drawn, times: int = 1) -> str:  # noqa: F811
    """Send a card to a chat of its own, or several of them. Return the name of the chat."""
    admin, name = f"/admin/{sandbox['key']}", f"Thẻ số {n}"
    person = call(sandbox, f"{admin}/person", name=name)["id"]
    call(sandbox, f"{admin}/start", person=person)
    for part in card["parts"] * times:
        if "photos" in part:
            send_photo(sandbox, person, n)
            continue
        rows = [[{"text": words, "callback_data": "a"} for words in row] for row in part["rows"]]
        given = {
            "text": part["text"],
            "entities": part["entities"],
            "reply_markup": {"inline_keyboard": rows},
        }
        call(sandbox, f"{BOT}/sendMessage", chat_id=person, **given)
    return name


def measure(page: Page, name: str, card: Drawn) -> Measured:
    """Open the chat and read the places of the card's messages, its photos apart."""
    page.locator("#list button.chat", has_text=name).first.click()
    chat = page.locator(f"section.pane[aria-label$='{name}']")
    last = chat.locator("li.message.bot").last
    last.locator(".key").first.wait_for()
    page.evaluate(
        "document.querySelectorAll('li.message').forEach(m => m.style.contentVisibility = 'visible')"
    )
    boxes = [box_of(each) for each in chat.locator("li.message.bot").all()]
    box, button = box_of(last), box_of(last.locator(".key").first)
    words = last.inner_text()
    chat.locator(".to-list").click()
    return Measured(
        card["reader"],
        sum(each["height"] for each in boxes),
        button["y"] + button["height"] - box["y"],
        card["due"] == "" or card["due"] in words,
    )


@pytest.fixture(scope="module")
def cards(chromium: Browser, sandbox: dict[str, str]) -> Iterator[list[Measured]]:  # noqa: F811
    call(sandbox, f"{BOT}/getMe")
    found = rendered()
    shown = [(show(sandbox, n, card, 1 if n < 23 else 3), card) for n, card in enumerate(found, 11)]
    page = chromium.new_page(viewport=PHONE)
    page.goto(sandbox["page"])
    page.wait_for_selector("body.ready.connected")
    yield [measure(page, name, card) for name, card in shown]
    page.close()


def test_state_name_deadline_and_first_button_stand_on_one_screen(cards: list[Measured]) -> None:
    rows = [f"| {c.reader} | {c.whole:.0f} | {c.to_act:.0f} | {'yes' if c.fits else 'no'} |" for c in cards]
    print("| card | height, px | to its first button | on one screen |", "|---|---|---|---|", *rows, sep="\n")
    assert len(cards) == 13
    assert [card for card in cards if not card.fits] == []


def test_three_ordinary_cards_of_a_group_stand_on_one_screen(cards: list[Measured]) -> None:
    assert cards[-1].whole <= SCREEN


def test_a_card_of_a_group_leaves_room_for_the_next(cards: list[Measured]) -> None:
    group = [card for card in cards if "group" in card.reader]
    assert sum(card.whole for card in group) / len(group) <= GROUP
