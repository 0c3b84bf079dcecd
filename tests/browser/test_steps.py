"""A news item with five photos from the menu to the leader's approval, counted, also with mistakes."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Demo
from tests.browser.driver import PHONE, Cost, Person
from tests.kit.day import on_monday

pytestmark = on_monday  # the demonstration begins on a day of its own

PAST, COMING = "20/11/2026", "27/11"
BODY = "Khoa Kinh tế tổ chức hội thảo về cảng xanh tại Hội trường A, với mười hai tham luận.\n\n" + (
    "Các diễn giả trình bày kinh nghiệm giảm phát thải ở cảng biển và trong chuỗi cung ứng. " * 4
    + "Phần thảo luận kéo dài một giờ."
)
LATE = "Ban tổ chức cảm ơn các đơn vị đã phối hợp chuẩn bị hội thảo. " * 4 + "Hết bài."
PHOTOS = 5

LIMITS = {  # seven windows, and the receipt
    PAST: Cost(taps=7, sends=4, windows=8, messages=6),
    COMING: Cost(taps=8, sends=4, windows=8, messages=6),
}
TAPS_OF_MISTAKES = 4  # that three of them may cost together
ONWARD = ("Đúng", "Xong", "Gửi yêu cầu", "Xem lại", "Không", "Quay lại")

Act = Callable[[Person], None]


def presses(words: str) -> Act:
    return lambda person: person.press(words)


def sends(text: str) -> Act:
    return lambda person: person.send(text)


def sends_photos(count: int) -> Act:
    return lambda person: person.send_photos(count)


def sends_the_late_part(person: Person) -> None:
    person.send(LATE)
    person.press("Thêm vào")


def answers(title: str, date: str) -> dict[str, list[Act]]:
    """The acts of a clerk by words of the question: each time it is asked, the next one."""
    return {
        "Gửi yêu cầu": [presses("Tin bài")],
        "Tiêu đề": [sends(title)],
        "Nội dung": [sends(BODY)],
        "Chuyên mục": [presses("Nghiên cứu")],
        "Mục không bắt buộc": [sends(date), sends_photos(PHOTOS)],
    }


MISTAKES: dict[str, dict[str, list[Act]]] = {  # a wrong kind of answer, a late part, a photo too many
    "words for a button": {
        "Chuyên mục": [sends("Chưa rõ ạ")],
        "Mục không bắt buộc": [sends_the_late_part, sends_photos(1), sends("bỏ 1")],
    },
    "a photo for a title": {
        "Tiêu đề": [sends_photos(1)],
        "Chuyên mục": [sends_the_late_part],
        "Mục không bắt buộc": [sends_photos(1), sends("bỏ 1")],
    },
    "no day for a date": {
        "Mục không bắt buộc": [
            sends("hôm nào cũng được"),
            sends_the_late_part,
            sends_photos(1),
            sends("bỏ 1"),
        ],
    },
}


def write(person: Person, left: dict[str, list[Act]], date: str) -> Cost:
    """From the menu to the receipt: what is asked is answered, or passed over without an answer."""
    person.open_menu("Gửi yêu cầu")
    for _ in range(40):
        if person.offered("Rút yêu cầu"):
            assert not any(left.values()), "all was asked"
            return person.cost
        asked = next((words for words, acts in left.items() if acts and words in person.question), "")
        wanted = next((words for words, acts in left.items() if acts and person.offered(words)), "")
        if asked and "Đúng không?" not in person.reads:
            left[asked].pop(0)(person)
        else:
            person.press(wanted or next(filter(person.offered, ONWARD)))
    raise AssertionError(f"no end: {person.reads}")


def approve(telephone: Page, folder: Path, texts: Sequence[str], figures: dict[str, Cost]) -> None:
    """The head and the leader have everything in the chat, the group of the desk its card; one press each."""
    for role, name, words in (
        ("the head of the unit", "Thầy Khang", "Xác nhận"),
        ("the desk, in its group", "Phòng Truyền thông", "Duyệt"),
        ("the leader", "Thầy Minh", "Phê duyệt"),
    ):
        person = Person(telephone, name, folder)
        person.sees(texts[0])
        read, albums = person.reads, person.chat.locator("li.message.bot .album")
        if person.chat.locator("li.message.bot", has_text="chưa ai nhận").count():
            assert texts[0] in read, f"{role} reads {read}"
            assert f"{PHOTOS} ảnh" in read
            assert albums.count() == 0
        else:
            assert all(part in read for part in texts), f"{role} reads {read}"
            assert albums.last.locator("img").count() == PHOTOS
        person.press(words)
        assert (person.cost.taps, person.cost.sends) == (1, 0)
        figures[role] = person.cost


@pytest.fixture(scope="module")
def telephone(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A telephone with a demonstration of its own, whose tour was left."""
    demo = Demo(tmp_path_factory.mktemp("steps"), "--page")
    context = chromium.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(demo.address)
    page.wait_for_selector("body.ready.connected")
    page.locator("#guide .hint", has_text="“/moi”").wait_for(timeout=60_000)
    page.locator("#guide [data-id=leave]").tap()
    yield page
    context.close()
    demo.stop()


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Cost]]:
    """The costs by what was done; afterwards a table beside the pictures of the documents."""
    found: dict[str, Cost] = {}
    yield found
    folder = Path(os.environ.get("PICTURES") or tmp_path_factory.mktemp("figures"))
    rows = [f"| {what} | {c.taps} | {c.sends} | {c.windows} | {c.messages} |\n" for what, c in found.items()]
    head = "| a news item with five photos | taps | sends | windows | messages |\n|---|---|---|---|---|\n"
    (folder / "steps.md").write_text(head + "".join(rows), "utf-8")
    print(head, *rows, sep="")


@pytest.mark.parametrize(("when", "date"), [("past", PAST), ("coming", COMING)])
def test_a_news_item_by_the_menu_costs_no_more_than_the_table_says(
    telephone: Page, figures: dict[str, Cost], tmp_path: Path, when: str, date: str
) -> None:
    title = f"Hội thảo cảng xanh {when}"
    clerk = Person(telephone, "Cô Hạnh", tmp_path)
    figures[f"the clerk, {when} date"] = cost = write(clerk, answers(title, date), date)
    assert cost.within(LIMITS[date]), cost
    approve(telephone, tmp_path, (title, *BODY.split("\n\n")), figures)


@pytest.mark.parametrize("mistakes", MISTAKES)
def test_three_mistakes_cost_few_taps_and_lose_nothing(
    telephone: Page, figures: dict[str, Cost], tmp_path: Path, mistakes: str
) -> None:
    title = f"Hội thảo sau {mistakes}"
    clerk = Person(telephone, "Cô Hạnh", tmp_path)
    made = {words: list(acts) for words, acts in MISTAKES[mistakes].items()}
    left = {words: made.get(words, []) + acts for words, acts in answers(title, PAST).items()}
    figures[f"the clerk, {mistakes}"] = cost = write(clerk, left, PAST)
    assert cost.taps <= LIMITS[PAST].taps + TAPS_OF_MISTAKES, cost
    approve(telephone, tmp_path, (title, *BODY.split("\n\n"), LATE), figures)
