"""The page of a long difference on a telephone: changes are told apart without colour."""

from playwright.sync_api import Browser

from tests.kit.day import ZONE
from tests.kit.verbs import REVIEW
from wording import Wording
from wording.difference_page import as_html
from workflow.cards.shape import CardView
from workflow.form.diff import pieces
from workflow.lines import line
from workflow.requests.cards.difference import Difference
from workflow.spec import Words

LINK = "https://bienxanh.example/" + "khoa-kinh-te-va-logistics-" * 8


def test_a_difference_is_read_on_a_telephone(chromium: Browser) -> None:
    was = " ".join(f"Phiên thứ {n} của hội thảo bàn về cảng số {n}." for n in range(60)) + f" {LINK}"
    answers = ((Words(vi="Nội dung"), tuple(pieces(was, was.replace("cảng", "bến")))),)
    card = CardView(line("state-verb", **REVIEW, subject="Hội thảo logistics xanh 2026"))
    found = Difference(card, "YC-2026-0042", (line("changes-legend"),), answers)
    page = chromium.new_page(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page.set_content(as_html(found, "vi", Wording(ZONE)).decode())
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    style = "e => [getComputedStyle(e).fontSize, getComputedStyle(e).textDecorationLine]"
    assert page.locator("del").first.evaluate(style) == ["17px", "line-through"]
    assert page.locator("ins").first.evaluate(style) == ["17px", "underline"]
    assert page.locator("del").count() == page.locator("ins").count() == 60
    page.close()
