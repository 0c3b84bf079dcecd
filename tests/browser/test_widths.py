"""The page at the width of a telephone and of a desk: nothing cut off, nothing too small for a finger."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.conftest import Demo
from tests.browser.hands import open_chat

TOUCH = 44  # pixels of a finger
PHONE: ViewportSize = {"width": 390, "height": 800}
IN_REACH = """
each => {
  const {left, right, top, bottom, width, height} = each.getBoundingClientRect();
  const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const cut = each.scrollWidth > each.clientWidth || left < 0 || right > innerWidth;
  return {touched: each.contains(shown), cut, least: Math.min(width, height)};
}
"""


@pytest.fixture
def seen(demo: Demo, chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(demo.address)
    page.wait_for_selector("body.ready.connected")
    yield page
    context.close()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_button_of_the_clock_is_in_reach_of_a_finger(seen: Page, language: str) -> None:
    seen.evaluate("language => localStorage.setItem('sandbox-language', language)", language)
    seen.set_viewport_size(PHONE)
    seen.reload()
    moves = seen.locator("#top .moves button")
    moves.nth(3).wait_for(timeout=60_000)
    found = [each.evaluate(IN_REACH) for each in moves.all()]
    assert [(each["touched"], each["cut"]) for each in found] == [(True, False)] * 4
    assert min(each["least"] for each in found) >= TOUCH


@pytest.mark.parametrize(("width", "frames"), [(1280, 2), (1920, 3)])
def test_on_a_wide_screen_each_chat_is_as_wide_as_a_telephone(seen: Page, width: int, frames: int) -> None:
    seen.set_viewport_size({"width": width, "height": 900})
    for name in ("Thầy Minh", "Cô Lan", "Cô Hạnh"):
        open_chat(seen, name)
    panes = seen.locator("section.pane")
    assert [each.evaluate("each => each.clientWidth") for each in panes.all()] == [PHONE["width"]] * frames
    assert all(each.evaluate(IN_REACH)["touched"] for each in panes.all())
