"""A person's hands on the page, and the chats' answers."""

import re
from pathlib import Path

from playwright.sync_api import APIResponse, FloatRect, Locator, Page, Route

from bot.demo.pictures import picture

WITHIN = 20_000

LAG = """
() => {
  window.lags = [];
  let [label, pressed] = ["", 0];
  const press = (event) => {
    const key = event.target.closest(".key");
    if (key) [label, pressed] = [key.innerText, performance.now()];
  };
  document.addEventListener("click", press, true);
  new MutationObserver((changes) => {
    const drawn = changes.some((c) => [...c.addedNodes].some((n) => n.classList?.contains("message")));
    if (pressed && drawn) { window.lags.push([performance.now() - pressed, label]); pressed = 0; }
  }).observe(document.getElementById("panes"), {childList: true, subtree: true});
}
"""


def pane(page: Page, name: str) -> Locator:
    """The open chat of a person or a group."""
    return page.locator(f"section.pane[aria-label$='{name}']")


def open_chat(page: Page, name: str) -> Locator:
    """The chat, opened from the list by a click where it is not open yet."""
    if not pane(page, name).count():
        page.locator("#list button.chat", has_text=name).first.click()
    found = pane(page, name)
    found.wait_for()
    return found


def say(where: Locator, text: str) -> None:
    field = where.locator("textarea")
    field.fill(text)
    field.press("Enter")


def newest(where: Locator) -> Locator:
    return where.locator("li.message.bot").last


def words_of(message: Locator) -> str:
    """Return the words of a message, in view or not.

    A message out of view is not laid out (`content-visibility`): its inner text is empty.
    """
    return message.text_content() or ""


def box_of(shown: Locator) -> FloatRect:
    """The place of what is shown."""
    box = shown.bounding_box()
    assert box
    return box


def photo_files(folder: Path, count: int, first: int = 1) -> list[str]:
    paths = [folder / f"anh-{n}.png" for n in range(first, first + count)]
    for n, path in enumerate(paths, first):
        path.write_bytes(picture(n))
    return [str(path) for path in paths]


def hint(page: Page) -> str:
    found = page.locator("#guide .hint")
    return found.inner_text() if found.count() else ""


def press_at_once(page: Page) -> None:
    """Two press what they are shown; the later one has to read who was first.

    The bot's answers are there before the page hears that the presses were sent.
    """
    page.wait_for_function("() => document.querySelectorAll('.key.spot').length === 2", timeout=WITHIN)
    sent: list[tuple[Route, APIResponse]] = []
    page.route("**/do/press", lambda route: sent.append((route, route.fetch())))
    page.evaluate("document.querySelectorAll('.key.spot').forEach((each) => each.click())")
    alert = page.get_by_role("alertdialog")
    assert "phê duyệt lúc" in alert.inner_text(timeout=WITHIN)
    alert.get_by_role("button", name="Đã hiểu").press("Enter")
    for route, response in sent:
        route.fulfill(response=response)
    page.unroute("**/do/press")


def follow(page: Page, folder: Path) -> None:
    """Do by hand what the guided tour points at: type, choose photos, press; and let the clock run."""
    now = hint(page)
    state = page.locator("#guide").get_attribute("data-state")
    spots = page.locator(".spot")
    if "07:30 Thứ Tư 25/11" in now:  # Tuesday is a holiday
        page.click("#top .moves button:has-text('Sáng làm việc')")
    elif "đồng hồ" in now:
        page.click("#guide button[data-id=do]")
    elif "cùng bấm" in now:
        press_at_once(page)
    else:
        spots.first.wait_for(timeout=WITHIN)
        if count := re.search(r"gửi (\d+) ảnh", now):
            where = page.locator("section.pane", has=page.locator(".pick.spot"))
            where.locator("input[type=file]").first.set_input_files(photo_files(folder, int(count[1])))
            where.locator(".send").click()
        elif spots.first.evaluate("each => each.tagName") == "TEXTAREA":
            spots.first.press("Enter")
        else:
            spots.first.click()
    page.wait_for_function(
        "was => document.getElementById('guide').dataset.state !== was", arg=state, timeout=60_000
    )


def focused(page: Page) -> str:
    """Return the element with the focus, in words."""
    found: str = page.evaluate(
        "() => document.activeElement.getAttribute('aria-label') || document.activeElement.innerText || ''"
    )
    return found
