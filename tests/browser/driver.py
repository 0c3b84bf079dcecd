"""A person with a telephone: what they mean to do, by the words they read, and what it costs them.

Nothing here knows the form's steps or the page's marks of a step: a button is found by its words in the last
window of the bot, so that the forms may change.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

from playwright.sync_api import Locator, Page, ViewportSize

from tests.browser.hands import pane, photo_files

PHONE: ViewportSize = {"width": 390, "height": 800}
PATIENCE = 30_000
AT_REST = 500  # milliseconds without a change: the bot has answered
ALBUM_AT_REST = 2000

BOOK = """
() => {
  window.read = (name) => {
    const shown = document.querySelector(`section.pane[aria-label$="${name}"]`);
    return [...(shown?.querySelectorAll("li.message.bot") || [])];
  };
  window.received = {};
  const count = () => {
    for (const each of document.querySelectorAll("li.message.bot")) {
      const chat = each.closest("section.pane").dataset.chat;
      (window.received[chat] ??= new Set()).add(each.dataset.key);
    }
  };
  count();
  new MutationObserver(count).observe(document.getElementById("panes"), {childList: true, subtree: true});
}
"""
SEEN = "name => window.read(name).map((each) => each.dataset.key + each.textContent).join()"
ANSWERED = """
([name, before, atRest, patience]) => new Promise((done, failed) => {
  const seen = () => window.read(name).map((each) => each.dataset.key + each.textContent).join();
  const began = performance.now();
  let [last, since] = [before, began];
  const look = () => {
    const [now, at] = [seen(), performance.now()];
    if (now !== last) [last, since] = [now, at];
    if (last !== before && at - since > atRest) done();
    else if (at - began > patience) failed(new Error("the bot has not answered"));
    else requestAnimationFrame(look);
  };
  look();
})
"""
RECEIVED = "chat => window.received[chat]?.size || 0"


@dataclass
class Cost:
    """The work of a person: touches of a button, ☰ among them, and messages sent, an album being one;
    and what the bot answered: windows by their headlines, and messages."""

    taps: int = 0
    sends: int = 0
    windows: int = 0
    messages: int = 0

    def within(self, limit: "Cost") -> bool:
        return all(getattr(self, each.name) <= getattr(limit, each.name) for each in fields(self))

    def __str__(self) -> str:
        return ", ".join(f"{getattr(self, each.name)} {each.name}" for each in fields(self))


class Person:
    """Somebody whose chat with the bot is open on their telephone."""

    def __init__(self, page: Page, name: str, folder: Path) -> None:
        self.page, self.name, self.folder = page, name, folder
        self.cost = Cost()
        self._asked = ""
        self._photos = 0
        back = page.locator(".to-list")
        if back.count():
            back.tap()
        page.locator("#list button.chat", has_text=name).first.tap()
        self.chat = pane(page, name)
        self.chat.locator("li.message").last.wait_for()
        page.evaluate(BOOK)

    # what they read

    @property
    def window(self) -> Locator:
        """The last message of the bot that has buttons."""
        return self.chat.locator("li.message.bot", has=self.page.locator(".key")).last

    @property
    def reads(self) -> str:
        shown = self.window.locator(".text")
        return (shown.first.text_content() or "") if shown.count() else ""

    @property
    def question(self) -> str:
        """The headline of the window: a remark on the last answer may stand above it."""
        first, *others = (each.split("\n")[0] for each in self.reads.split("\n\n")[:2])
        return next((each for each in (first, *others) if " · " in each), first)

    @property
    def offers(self) -> list[str]:
        return self.window.locator(".key").all_text_contents()

    def sees(self, words: str) -> None:
        """Wait for a window with these words."""
        self.chat.locator("li.message.bot", has=self.page.locator(".key"), has_text=words).last.wait_for()

    def offered(self, words: str) -> str:
        """The button of the last window that begins with the words, else one that holds them."""
        beginning = [each for each in self.offers if each.startswith(words)]
        return next(iter(beginning or [each for each in self.offers if words in each]), "")

    # what they do

    def press(self, words: str) -> None:
        found = self.offered(words)
        assert found, f"no “{words}” among {self.offers} under “{self.reads}”"
        self.cost.taps += 1
        self._do(self.window.locator(f".key[data-label='{found}']").first.tap)

    def open_menu(self, words: str) -> None:
        """☰, and the line of it with these words."""
        self.cost.taps += 2
        self.chat.get_by_role("button", name="Lệnh", exact=True).tap()
        self._do(self.chat.locator(".commands button", has_text=words).tap)

    def send(self, text: str) -> None:
        self.cost.sends += 1
        self.chat.locator("textarea").fill(text)
        self._do(self.chat.locator(".send").tap)

    def send_photos(self, count: int) -> None:
        """Photos chosen together, none of them sent before: one album."""
        self.cost.sends += 1
        files = photo_files(self.folder, count, self._photos + 1)
        self._photos += count
        self.chat.locator("input[type=file]").first.set_input_files(files)
        self._do(self.chat.locator(".send").tap, ALBUM_AT_REST)

    def _do(self, act: Callable[[], object], at_rest: int = AT_REST) -> None:
        chat = self.chat.get_attribute("data-chat")
        before, messages = self.page.evaluate(SEEN, self.name), self.page.evaluate(RECEIVED, chat)
        act()
        self.page.evaluate(ANSWERED, [self.name, before, at_rest, PATIENCE])
        self.cost.messages += self.page.evaluate(RECEIVED, chat) - messages
        if self.question != self._asked:
            self._asked = self.question
            self.cost.windows += 1
