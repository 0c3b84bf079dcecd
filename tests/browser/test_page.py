"""The page beyond the story: time, faults and recovery, keys only, a telephone, reconnecting."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import APIResponse, Browser, Locator, Page, Route, ViewportSize

from tests.browser.conftest import Demo, Watch
from tests.browser.hands import focused, newest, open_chat, pane, photo_files, say, words_of
from tests.browser.test_story import keep
from tests.kit.day import on_monday

pytestmark = on_monday  # the demonstration begins on a day of its own

ACCESSIBLE = (Path(__file__).parent / "accessible.js").read_text("utf-8")
PHONE: ViewportSize = {"width": 390, "height": 800}
ANSWER = 30_000


def drawer(page: Page) -> Locator:
    if page.locator("#drawer").is_hidden():
        page.click("[aria-controls=drawer]")
    return page.locator("#drawer")


def leave_drawer(page: Page) -> None:
    if page.locator("#drawer").is_visible():
        page.locator("#drawer header .icon-button").click()


def ask_for_work(chat: Locator) -> int:
    """/viec; how many messages of the bot there were before."""
    before = chat.locator("li.message.bot").count()
    say(chat, "/viec")
    return before


def answered(chat: Locator, before: int) -> None:
    chat.locator("li.message.bot").nth(before).wait_for(timeout=ANSWER)
    newest(chat).locator("text=Việc của tôi").first.wait_for(timeout=ANSWER)


def test_the_clock_moves_and_what_falls_due_arrives(page: Page) -> None:
    page.click("#top .moves button:has-text('Sáng làm việc')")
    page.locator("#top .now", has_text="04/01/2027").wait_for(timeout=ANSWER)
    page.locator("#top .now b", has_text="07:30").wait_for(timeout=ANSWER)
    page.wait_for_selector(".clock:not(.running)", timeout=ANSWER)
    page.click("#top .moves button:has-text('+1 giờ')")
    page.locator("#top .now b", has_text="08:30").wait_for(timeout=ANSWER)
    page.wait_for_selector(".clock:not(.running)", timeout=ANSWER)


@pytest.mark.parametrize("fault", ["partition", "429", "lost_answer"])
def test_a_fault_and_the_recovery_from_it(page: Page, fault: str) -> None:
    chat = open_chat(page, "Cô Hạnh")
    switch = drawer(page).locator(f"[data-fault='{fault}']")
    switch.click()
    page.wait_for_selector(f"[data-fault='{fault}'][aria-checked=true]")
    chat = open_chat(page, "Cô Hạnh")
    before = ask_for_work(chat)
    if fault == "partition":
        drawer(page).locator("tbody .bad", has_text="partition").first.wait_for(
            state="attached", timeout=ANSWER
        )
        assert chat.locator("li.message.bot").count() == before
    else:
        answered(chat, before)
    switch.click()
    page.wait_for_selector(f"[data-fault='{fault}'][aria-checked=false]")
    answered(chat, before)
    leave_drawer(page)


def test_the_bot_is_killed_and_started_and_forgets_nothing(page: Page) -> None:
    panel = drawer(page).locator("[data-panel=bot]")
    panel.locator("button[data-id=kill]").click()
    panel.get_by_text("Đã bị tắt ngang").wait_for()
    chat = open_chat(page, "Cô Hạnh")
    before = ask_for_work(chat)
    panel.get_by_text("Cập nhật chờ ở máy chủ: 1").wait_for()
    panel.locator("button[data-id=start]").click()
    panel.get_by_text("lần khởi động thứ 2").wait_for(timeout=ANSWER)
    answered(chat, before)


def test_the_record_of_the_request_holds(page: Page) -> None:
    panel = drawer(page).locator("[data-panel=request]")
    panel.get_by_text("chuỗi băm liền mạch").wait_for()
    rows = panel.locator("tbody tr").all_inner_texts()
    assert "Gửi yêu cầu · Cô Hạnh" in rows[0]
    assert "Khép lại" in rows[-1]
    drawer(page).locator("tbody code", has_text="sendMessage").first.wait_for()
    leave_drawer(page)


def test_dropped_photos_are_an_album_and_open_in_the_viewer(page: Page, tmp_path: Path) -> None:
    chat = open_chat(page, "Cô Lan")
    chat.locator("input[type=file]").first.set_input_files(photo_files(tmp_path, 1))
    data = page.evaluate_handle(
        """async () => {
          const data = new DataTransfer();
          for (const n of [1, 2]) {
            const canvas = new OffscreenCanvas(200, 120);
            const pen = canvas.getContext("2d");
            pen.fillStyle = n === 1 ? "teal" : "olive";
            pen.fillRect(0, 0, 200, 120);
            data.items.add(new File([await canvas.convertToBlob()], `tha-${n}.png`, {type: "image/png"}));
          }
          return data;
        }"""
    )
    chat.dispatch_event("drop", {"dataTransfer": data})
    assert chat.locator(".tray li").count() == 3
    chat.locator(".tray .icon-button").first.click()
    assert chat.locator(".tray li").count() == 2
    say(chat, "Ảnh thả vào")
    album = chat.locator("li.mine .album").last
    album.locator("img").nth(1).wait_for()
    assert "Ảnh thả vào" in words_of(chat.locator("li.mine").last)
    album.locator("button").first.click()
    page.locator("dialog.viewer").wait_for()
    page.keyboard.press("ArrowRight")
    assert page.locator(".viewer .count").inner_text() == "2 / 2"
    page.keyboard.press("Escape")
    page.locator("dialog.viewer").wait_for(state="detached")


def test_commands_replies_and_forwards(page: Page) -> None:
    chat = open_chat(page, "Cô Hạnh")
    chat.get_by_role("button", name="Lệnh", exact=True).click()
    commands = chat.locator(".commands button b")
    commands.first.wait_for()
    assert "/moi" in commands.all_inner_texts()
    page.keyboard.press("Escape")
    before = ask_for_work(chat)
    answered(chat, before)
    last = newest(chat)
    last.hover()
    last.locator(".acts").click()
    page.get_by_role("menuitem", name="Trả lời").click()
    say(chat, "/trogiup")
    chat.locator("li.mine .quoted").last.wait_for()
    last = newest(chat)
    last.hover()
    last.locator(".acts").click()
    page.get_by_role("menuitem", name="Chuyển tiếp").click()
    page.locator("dialog.choose button").first.click()
    chat.locator("li.mine .forwarded").last.wait_for()


def test_keys_only(page: Page) -> None:
    """From the list to a chat, to a message, to its button; the focus can always be seen."""
    page.evaluate("document.activeElement.blur()")
    page.locator("#list button.chat").first.focus()
    page.keyboard.press("ArrowDown")
    assert focused(page).startswith("Cô Hạnh")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("End")
    assert focused(page).startswith("Anh Bảo")
    page.keyboard.press("Enter")
    assert focused(page) == "Tin của Anh Bảo"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    chat = pane(page, "Anh Bảo")
    asked: list[tuple[Route, APIResponse]] = []
    page.route("**/do/commands", lambda route: asked.append((route, route.fetch())))
    page.keyboard.type("/viec")
    page.keyboard.press("Enter")
    chat.locator("li.message.bot:has(.key)", has_text="Việc của tôi").last.wait_for(timeout=ANSWER)
    for route, response in asked:
        route.fulfill(response=response)
    page.unroute("**/do/commands")
    assert chat.locator(".commands").is_hidden(), "a list that comes after what was sent stays away"
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("!!document.activeElement.closest('.log')"):
            break
    page.evaluate("document.activeElement.closest('.log').focus()")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.matches('li.message')")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.key')")
    page.keyboard.press("Enter")
    chat.locator(".toast, li.flash").first.wait_for(timeout=ANSWER)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_fails_an_accessibility_check(page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    open_chat(page, "Thầy Dũng")
    open_chat(page, "Cô Hạnh")
    drawer(page).locator("[data-panel=request] table").wait_for()
    found = page.evaluate(ACCESSIBLE)
    leave_drawer(page)
    page.emulate_media(color_scheme="light")
    assert found["problems"] == []
    assert found["measured"] > 60


def test_english(page: Page, demo: Demo, chromium: Browser) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    other = context.new_page()
    other.goto(demo.address)
    other.wait_for_selector("body.ready")
    other.get_by_role("button", name="Đổi sang tiếng Anh").click()
    other.get_by_role("button", name="Behind the curtain").wait_for()
    assert "The story is over" in other.locator("#guide").inner_text()
    assert "Next morning" in other.locator("#top").inner_text()
    context.close()


def test_a_page_that_was_away_catches_up(page: Page, demo: Demo, chromium: Browser) -> None:
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    other = context.new_page()
    other.goto(demo.address)
    other.wait_for_selector("body.connected")
    there = open_chat(other, "Cô Lan")
    context.set_offline(True)
    other.evaluate("dispatchEvent(new Event('offline'))")
    say(open_chat(page, "Cô Lan"), "Có ai ở đó không")
    pane(page, "Cô Lan").get_by_text("Có ai ở đó không").wait_for()
    context.set_offline(False)
    there.get_by_text("Có ai ở đó không").wait_for(timeout=ANSWER)
    context.close()


def test_on_a_telephone_there_is_one_chat_at_a_time(
    page: Page, demo: Demo, chromium: Browser, pictures: Path
) -> None:
    context = chromium.new_context(viewport=PHONE, has_touch=True, is_mobile=True, device_scale_factor=2)
    phone = context.new_page()
    watch = Watch(phone)
    phone.goto(demo.address)
    phone.wait_for_selector("body.ready.connected")
    assert phone.locator("section.pane").count() == 0
    phone.locator("#guide [data-id=leave]").click()
    phone.locator("#list button.chat", has_text="Thầy Minh").tap()
    chat = pane(phone, "Thầy Minh")
    chat.locator("li.message").last.wait_for()
    assert phone.locator("#list").is_hidden()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    keep(chat.locator(".bubble", has=phone.locator(".album.n1 img")).last, pictures, "months")
    chat.locator(".log").evaluate("each => each.scrollTo(0, each.scrollHeight)")
    found = phone.evaluate(ACCESSIBLE)
    keep(phone, pictures, "phone")
    chat.locator(".to-list").tap()
    phone.locator("#list").wait_for()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert phone.locator("section.pane").count() == 0
    assert found["problems"] == []
    assert watch.bad == []
    context.close()
