"""A chat of a thousand messages, in a sandbox with a bot that is not ours: the page knows nothing of Loa."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Route

from tests.browser.conftest import ROOT, WIDE, Watch
from tests.browser.hands import photo_files, say

MESSAGES = 1000
FRAME = 50  # milliseconds

SCROLL = """
async () => {
  const log = document.querySelector(".log");
  const frames = [];
  for (let at = log.scrollHeight; at > 0; at -= 260) {
    const began = performance.now();
    log.scrollTop = at;
    log.getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(done));
    frames.push(performance.now() - began);
  }
  return frames;
}
"""


@pytest.fixture(scope="module")
def sandbox(chromium: Browser) -> Iterator[dict[str, str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "sandbox", "--with-parent", "--no-limits"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    yield json.loads(process.stdout.readline())
    process.stdin.close()
    process.wait(10)


def call(sandbox: dict[str, str], path: str, **given: object) -> dict[str, Any]:
    """Call the sandbox. Return its answer."""
    request = urllib.request.Request(  # noqa: S310 - the sandbox's own address
        f"{sandbox['url']}{path}", json.dumps(given).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:  # noqa: S310 - the same
        answer: dict[str, Any] = json.load(response)
    return answer


def fill(sandbox: dict[str, str]) -> int:
    """A thousand messages of a bot, with quotes and buttons, to one person."""
    admin, bot = f"/admin/{sandbox['key']}", "/bot123456:" + "x" * 30
    call(sandbox, f"{bot}/getMe")
    person: int = call(sandbox, f"{admin}/person", name="Người đọc")["id"]
    call(sandbox, f"{admin}/start", person=person)
    row = [{"text": "Xem", "callback_data": "a"}, {"text": "Thôi", "callback_data": "b"}]
    for n in range(MESSAGES):
        text = f"<b>Tin {n}</b>\n<blockquote>{'Nội dung dài vừa phải. ' * (1 + n % 7)}</blockquote>"
        markup = {"reply_markup": {"inline_keyboard": [row]}} if n % 3 == 0 else {}
        call(sandbox, f"{bot}/sendMessage", chat_id=person, text=text, parse_mode="HTML", **markup)
    return person


def longest_task(trace: Path) -> float:
    """Milliseconds the page's main thread worked in its longest task, a frame being one; what other
    programs held the processor for does not count."""
    events = json.loads(trace.read_text("utf-8"))["traceEvents"]
    names = [e for e in events if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain"]
    threads = {(e["pid"], e["tid"]) for e in names}
    tasks: list[float] = [e["tdur"] for e in events if (e["pid"], e["tid"]) in threads and "tdur" in e]
    assert tasks
    return max(tasks) / 1000


def test_a_thousand_messages_scroll_without_a_long_frame(
    chromium: Browser, sandbox: dict[str, str], tmp_path: Path
) -> None:
    fill(sandbox)
    page = chromium.new_page(viewport=WIDE)
    watch = Watch(page)
    page.goto(sandbox["page"])
    page.wait_for_selector("body.ready.connected")
    page.locator("#list button.chat").first.click()
    page.wait_for_function(f"() => document.querySelectorAll('li.message.bot').length === {MESSAGES}")
    page.locator("li.message strong", has_text=f"Tin {MESSAGES - 1}").wait_for()
    trace = tmp_path / "trace.json"
    chromium.start_tracing(page=page, path=str(trace), categories=["toplevel"])
    frames = page.evaluate(SCROLL)
    chromium.stop_tracing()
    worked = longest_task(trace)
    print(f"{len(frames)} frames; most work in one {worked:.0f} ms, longest by the clock {max(frames):.0f}")
    assert worked <= FRAME
    assert watch.bad == []
    page.close()


def said(sandbox: dict[str, str], person: int) -> list[str]:
    """Return the messages that a person wrote to the bot, in order."""
    shown = call(sandbox, f"/admin/{sandbox['key']}/read", person=person)["messages"]
    return [m["text"] for m in shown if m["from"]["id"] == person and not m["text"].startswith("/")]


def test_a_long_paste_becomes_several_messages_and_a_refused_text_stays(
    chromium: Browser, sandbox: dict[str, str]
) -> None:
    admin = f"/admin/{sandbox['key']}"
    call(sandbox, "/bot123456:" + "x" * 30 + "/getMe")
    person = call(sandbox, f"{admin}/person", name="Người viết dài")["id"]
    call(sandbox, f"{admin}/start", person=person)
    page = chromium.new_page(viewport=WIDE)
    watch = Watch(page)
    page.goto(sandbox["page"])
    page.wait_for_selector("body.ready.connected")
    page.locator("#list button.chat", has_text="Người viết dài").click()
    field = page.locator("section.pane[aria-label$='Người viết dài'] textarea")
    pasted = " ".join(["chữ"] * 1575), "😀" * 3000
    for text in pasted:
        field.fill(text)
        field.press("Enter")
        page.wait_for_function("() => document.querySelector('textarea').value === ''")
    page.wait_for_function("() => document.querySelectorAll('li.message.mine').length === 5")
    pieces = said(sandbox, person)
    assert [len(piece.encode("utf-16-le")) // 2 for piece in pieces] == [4095, 2203, 4096, 1904]
    assert (" ".join(pieces[:2]), "".join(pieces[2:])) == pasted
    page.locator("#toasts", has_text="đã gửi thành 2 tin").wait_for()
    assert watch.bad == []
    watch.excused = True
    call(sandbox, f"{admin}/block", person=person)

    def write_on(route: Route) -> None:
        field.fill("Viết tiếp")
        route.continue_()

    page.route("**/do/say", write_on)
    field.fill("Không gửi được")
    field.press("Enter")
    page.wait_for_function("() => document.querySelector('textarea').value === 'Không gửi được\\nViết tiếp'")
    page.locator(".toast.bad", has_text="Nội dung vẫn còn ở ô viết").wait_for()
    page.close()


def test_words_too_long_for_a_caption_or_an_edit_stay_and_it_is_said(
    chromium: Browser, sandbox: dict[str, str], tmp_path: Path
) -> None:
    admin, long = f"/admin/{sandbox['key']}", "chữ " * 1574 + "hết"
    call(sandbox, "/bot123456:" + "x" * 30 + "/getMe")
    person = call(sandbox, f"{admin}/person", name="Người kèm ảnh")["id"]
    call(sandbox, f"{admin}/start", person=person)
    page = chromium.new_page(viewport=WIDE)
    page.goto(sandbox["page"])
    page.wait_for_selector("body.ready.connected")
    page.locator("#list button.chat", has_text="Người kèm ảnh").click()
    chat = page.locator("section.pane[aria-label$='Người kèm ảnh']")
    field = chat.locator("textarea")
    chat.locator("input[type=file]").first.set_input_files(photo_files(tmp_path, 2))
    field.fill(long)
    field.press("Enter")
    page.locator(".toast.bad", has_text="6.299 ký tự").wait_for()
    assert (field.input_value(), chat.locator(".tray li").count()) == (long, 2)
    for _ in range(2):
        chat.locator(".tray .icon-button").first.click()
    say(chat, "Tin ngắn")
    newest = chat.locator("li.mine", has_text="Tin ngắn")
    newest.hover()
    newest.locator(".acts").click()
    page.get_by_role("menuitem", name="Sửa").click()
    field.fill(long)
    field.press("Enter")
    page.locator(".toast.bad", has_text="Tin sửa dài").wait_for()
    assert field.input_value() == long
    assert said(sandbox, person) == ["Tin ngắn"]
    page.close()


def test_a_quote_is_folded_when_it_fills_more_than_four_lines_of_a_telephone(
    chromium: Browser, sandbox: dict[str, str]
) -> None:
    admin, bot = f"/admin/{sandbox['key']}", "/bot123456:" + "x" * 30
    call(sandbox, f"{bot}/getMe")
    person = call(sandbox, f"{admin}/person", name="Người xem thẻ")["id"]
    call(sandbox, f"{admin}/start", person=person)
    line = "Thủ trưởng đơn vị (Thầy Khang) đã xác nhận lúc 10:00 cùng ngày, sau hai lần xem"
    for lines in ([line[:30]] * 3, [line] * 3):
        text = "\n".join(lines)
        quote = {"type": "expandable_blockquote", "offset": 0, "length": len(text)}
        call(sandbox, f"{bot}/sendMessage", chat_id=person, text=text, entities=[quote])
    page = chromium.new_page(viewport=WIDE)
    page.goto(sandbox["page"])
    page.wait_for_selector("body.ready.connected")
    page.locator("#list button.chat", has_text="Người xem thẻ").click()
    page.locator("li.message.bot").nth(1).wait_for()
    assert [each.locator(".folded").count() for each in page.locator("li.message.bot").all()] == [0, 1]
    page.close()
