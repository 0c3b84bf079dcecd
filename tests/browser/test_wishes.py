"""The onlooker decides how the story goes on: by hand, by itself, not at all, or from the beginning."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PATIENCE, WIDE, Demo, Watch, Watched
from tests.browser.hands import WITHIN, hint, newest, open_chat, say, words_of
from tests.kit.day import on_monday

pytestmark = on_monday  # the demonstration begins on a day of its own

FIRST = "“/moi”"


@pytest.fixture
def office(chromium: Browser, tmp_path: Path) -> Iterator[Watched]:
    """A page of a demonstration of its own, open while its office is still being set up."""
    demo = Demo(tmp_path, "--page")
    page = chromium.new_page(viewport=WIDE)
    opened = Watched(page, Watch(page))
    page.goto(demo.address)
    page.wait_for_selector("body.ready.connected")
    yield opened
    page.close()
    demo.stop()


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Demo]:
    """A demonstration that tells its story in the terminal."""
    demo = Demo(tmp_path)
    yield demo
    demo.stop()


def begun(page: Page) -> None:
    page.locator("#guide .hint", has_text=FIRST).wait_for(timeout=60_000)


def test_the_tour_plays_by_itself_is_left_and_begins_again(office: Watched) -> None:
    page, watch = office.page, office.watch
    assert page.locator("#list button.chat").count() == 10
    begun(page)
    page.click("#guide button[data-id=play]")
    page.locator("#guide .hint", has_text="Tin bài").wait_for(timeout=WITHIN)
    page.click("#guide button[data-id=leave]")
    page.locator("#guide").wait_for(state="hidden")
    chat = open_chat(page, "Cô Hạnh")
    say(chat, "/viec")
    chat.locator("li.message.bot", has_text="Việc của tôi · ").wait_for(timeout=WITHIN)
    assert "Bước 1/4" not in words_of(newest(chat)), "nobody goes on in her place"
    assert watch.bad == []
    watch.excused = True  # the old stage goes before the new one is there
    page.click("[aria-controls=drawer]")
    page.click("[data-panel=tour] button[data-id=again]")
    page.locator("#guide").wait_for(timeout=60_000)
    begun(page)
    assert hint(page).startswith("Cô Hạnh viết")
    chat = open_chat(page, "Cô Hạnh")
    assert [text.split()[0] for text in chat.locator("li.mine .text").all_text_contents()] == ["/start"]


def test_the_terminal_s_story_is_taken_over_and_goes_on_when_nobody_looks(
    chromium: Browser, told: Demo
) -> None:
    told.until(r"1/\d+ · ")
    page = chromium.new_page(viewport=WIDE)
    page.goto(told.address)
    page.click("#guide button[data-id=hand]")
    page.locator("#guide button[data-id=do]").wait_for(timeout=WITHIN)
    before = hint(page)
    page.click("#guide button[data-id=do]")
    page.wait_for_function("was => document.querySelector('#guide .hint').innerText !== was", arg=before)
    assert "Tóm tắt" not in "".join(told.lines), "it waits for a hand"
    page.close()
    told.until("9/11 · ")
    again = chromium.new_page(viewport=WIDE)
    again.goto(told.address)
    told.until("Trang còn mở trong trình duyệt")
    again.locator("#guide .hint", has_text="Hết câu chuyện").wait_for(timeout=WITHIN)
    again.close()
    assert told.process.wait(PATIENCE) == 0
