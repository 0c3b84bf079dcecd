"""The life of one request by clicks and typing on the page, following what the guided tour points at."""

import statistics
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.conftest import REAL, WIDE, Watched
from tests.browser.hands import LAG, WITHIN, box_of, follow, hint, newest, open_chat, pane, say, words_of
from tests.kit.day import on_monday

pytestmark = on_monday  # the demonstration begins on a day of its own

TITLE = "Hội thảo logistics xanh 2026"
MOST = 350_000  # bytes of a picture


def keep(what: Page | Locator, folder: Path, name: str) -> None:
    """A picture of a page, or of a part of it."""
    path = folder / f"{name}.png"
    what.screenshot(path=str(path), animations="disabled")
    assert path.stat().st_size < MOST


def keep_chats(page: Page, folder: Path, name: str, *people: str) -> None:
    """A picture of chats side by side, each at the head of the card that waits for somebody."""
    page.set_viewport_size({**WIDE, "height": 1040})
    for person in people:
        chat = open_chat(page, person)
        waiting = ".key.spot" if chat.locator(".key.spot").count() else ".key"
        card = chat.locator("li.message.bot", has=page.locator(waiting)).last
        card.evaluate("each => each.scrollIntoView({block: 'start'})")
    keep(page, folder, name)
    page.set_viewport_size(WIDE)


def test_the_page_is_there_with_everybody(page: Page, wide: Watched) -> None:
    print(f"there {wide.there:.1f} s and usable {wide.usable:.1f} s after the command")  # others run as well
    names = page.locator("#list button.chat b").all_inner_texts()
    assert names[0] == "Phòng Truyền thông"  # the group comes first
    assert {"Cô Hạnh", "Thầy Khang", "Cô Yến", "Anh Đạt", "Thầy Minh", "Thầy Dũng"} <= set(names)
    assert page.locator("section.pane").count() >= 2
    assert "Thứ Hai, 23/11/2026" in page.locator("#top .now").inner_text()
    assert "Trưởng Khoa Kinh tế" in pane(page, "Thầy Khang").locator("header").inner_text()
    assert hint(page) == "Cô Hạnh viết “/moi”: bấm Gửi"


def test_the_bot_is_the_demonstration_s_own_whatever_the_environment_says(page: Page) -> None:
    bots = page.evaluate('async () => (await fetch("do/bots", {method: "POST", body: "{}"})).json()')
    assert [bot["username"] for bot in bots] == ["loa_demo_bot"]
    assert bots[0]["id"] != int(REAL["LOA_TELEGRAM_TOKEN"].partition(":")[0])


def test_the_main_job_by_clicks_and_typing(page: Page, pictures: Path, tmp_path: Path) -> None:
    page.evaluate(LAG)
    walked, kept = [], set()
    while "Hết câu chuyện" not in hint(page):
        step = page.locator("#guide .step").inner_text()
        if (now := hint(page)) == "Cô Hạnh bấm “Gửi yêu cầu”":
            album = pane(page, "Cô Hạnh").locator("li.mine .album img")
            assert album.count() == 3
        if "trong nhóm" in now and "“Nhận xử lý”" in now:
            keep_chats(page, pictures, "desktop", "Cô Hạnh", "Phòng Truyền thông")
        if "“Phê duyệt”" in now and "cùng bấm" in now:
            open_chat(page, "Thầy Dũng").locator(".key.spot").wait_for()
            keep_chats(page, pictures, "leader", "Thầy Dũng", "Cô Thu")
            kept.add("leader")
        if "rẽ sang" in now:
            break
        walked.append((step, now))
        follow(page, tmp_path)
    assert kept == {"leader"}
    assert any("gửi 3 ảnh" in now for _, now in walked)
    card = newest(open_chat(page, "Cô Hạnh"))
    card.filter(has_text="Đã đăng, đã kiểm tra lại").wait_for()
    assert TITLE in words_of(card)
    found = sorted(page.evaluate("window.lags"))
    lags = [lag for lag, _ in found]
    p95, median = statistics.quantiles(lags, n=20)[-1], statistics.median(lags)
    print(f"press to redrawn: {len(lags)} presses, median {median:.0f} ms, p95 {p95:.0f} ms")
    print("slowest:", ", ".join(f"{label} {lag:.0f} ms" for lag, label in found[:-4:-1]))


def test_of_two_who_pressed_at_once_one_decided(page: Page) -> None:
    """Both were answered, the later one with who decided and when."""
    decided = page.evaluate(
        """async () => {
          const body = '{"method": "answerCallbackQuery"}';
          const response = await fetch("do/calls", {method: "POST", body});
          return (await response.json()).map((call) => call.params.text || "");
        }"""
    )
    assert len([text for text in decided if text.endswith("đã phê duyệt.")]) == 1
    assert len([text for text in decided if "phê duyệt lúc" in text]) == 1


def test_the_reminder_came_when_the_clock_ran(page: Page) -> None:
    chat = open_chat(page, "Thầy Minh")
    assert chat.get_by_text("Nhắc việc · 1 việc").count() >= 1
    days = [day.rpartition(" ")[2] for day in chat.locator("li.day").all_text_contents()]
    assert days[0] == "23/11/2026"
    assert "25/11/2026" in days
    assert days[-1] == "31/12/2026"


def test_the_sites_of_the_units_are_a_picture_in_the_chat(page: Page) -> None:
    chat = open_chat(page, "Thầy Minh")
    say(chat, "/website")
    told = chat.locator("li.message.bot", has=page.locator(".album.n1 img")).last
    told.wait_for(timeout=WITHIN)
    assert "12/2026" in words_of(told)
    shown = told.locator("img")
    shown.scroll_into_view_if_needed()
    page.wait_for_function("each => each.complete && each.naturalWidth > 0", arg=shown.element_handle())
    drawn, natural = box_of(shown), shown.evaluate("each => each.naturalWidth / each.naturalHeight")
    assert drawn["width"] / drawn["height"] == pytest.approx(natural, rel=0.1), "nothing is cut off"
