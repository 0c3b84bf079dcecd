"""One demonstration and one browser for all tests of the page; without a browser they are skipped.

They end with the package: while the browser's driver is there, no test of its process can have a loop.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, ViewportSize, sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 120
WIDE: ViewportSize = {"width": 1360, "height": 800}

REAL = {  # what somebody who runs the bot has in the environment
    "LOA_TELEGRAM_TOKEN": "123456:of-a-real-bot",
    "LOA_TELEGRAM_API": "https://api.telegram.org",
}

BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)


@pytest.hookimpl(tryfirst=True)  # before the workers read the groups, also when only this folder is run
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All on one worker, the story first: they share what costs seconds to start."""
    items.sort(key=lambda item: "browser/test_page" in item.path.as_posix())
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.xdist_group("browser"))
            item.add_marker(pytest.mark.timeout(400))


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    if BROWSER is None:
        pytest.skip(f"no browser here: none of {', '.join(BROWSERS)} is installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield browser
        browser.close()


class Demo:
    """`loa demo`, and what it prints; `--page` makes it wait for a page."""

    def __init__(self, temporary: Path, *options: str) -> None:
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "bot", "demo", *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT,
            env={**os.environ, **REAL, "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        )  # fmt: skip
        self.lines: list[str] = []
        self._ended = False
        self._news = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()
        self.address = self.until(r"http://127\.0\.0\.1:\d+/\?key=\S+")

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            with self._news:
                self.lines.append(line)
                self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()

    def until(self, pattern: str) -> str:
        """Return the printed text that fits."""

        def find() -> str:
            return next((m[0] for line in self.lines if (m := re.search(pattern, line))), "")

        with self._news:
            self._news.wait_for(lambda: find() or self._ended, PATIENCE)
            assert find(), "".join(self.lines[-20:])
            return find()

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)


@pytest.fixture(scope="package")
def demo(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    running = Demo(tmp_path_factory.mktemp("demo"), "--page")
    yield running
    running.stop()


class Watch:
    """A watch for errors on a page, and for requests that leave this machine."""

    def __init__(self, page: Page) -> None:
        self.bad: list[str] = []
        self.excused = False
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self._note(f"error: {error}"))
        page.on("request", self._follow)

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self._note(f"console: {said.text}")

    def _note(self, what: str) -> None:
        if not self.excused:
            self.bad.append(what)

    def _follow(self, asked: Request) -> None:
        if not asked.url.startswith(("http://127.0.0.1:", "blob:http://127.0.0.1:")):
            self.bad.append(asked.url)


@dataclass
class Watched:
    """An open page, and the seconds from the command to its being there and usable."""

    page: Page
    watch: Watch
    there: float = 0
    usable: float = 0


@pytest.fixture(scope="package")
def wide(chromium: Browser, demo: Demo) -> Iterator[Watched]:
    """The page on a desk, as it stays open through the tests."""
    page = chromium.new_page(viewport=WIDE)
    opened = Watched(page, Watch(page))
    page.goto(demo.address)
    page.wait_for_selector("body.ready.connected")
    opened.there = time.monotonic() - demo.began
    page.locator("#guide .hint", has_text="“/moi”").wait_for(timeout=60_000)
    opened.usable = time.monotonic() - demo.began
    yield opened
    page.close()


@pytest.fixture
def page(wide: Watched) -> Iterator[Page]:
    yield wide.page
    assert wide.watch.bad == []


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures go: into the documents when PICTURES names the folder."""
    return Path(os.environ.get("PICTURES") or tmp_path)
