"""The changes of a text, as a leader reads it: by sentence, then by word."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.builders import CONFIG, spec_of
from tests.kit.day import ZONE
from tests.kit.verbs import REVIEW
from wording import Wording
from wording.difference_page import as_html
from workflow.cards.shape import CardView
from workflow.form.changes import changes
from workflow.form.diff import Change, pieces
from workflow.lines import line
from workflow.requests.cards.difference import Difference
from workflow.spec import Words

KIND = spec_of(CONFIG).request_types["news"]


def diff(was: str, now: str) -> list[Change]:
    return changes(KIND, {"body": was}, {"body": now})


def said(was: str, now: str) -> list[tuple[object, ...]]:
    return [(c.before, c.removed, c.added, c.after) for c in diff(was, now)]


OPENING = "Sáng 21/11, Khoa Kinh tế tổ chức hội thảo logistics xanh."
COUNT = "Hội thảo nhận 45 bài tham luận của 12 trường."
GUESTS = "Khách mời có ông A và bà B."
CLOSING = "Chương trình kết thúc lúc 16 giờ cùng ngày."


@pytest.mark.parametrize(
    ("was", "now", "found"),
    [
        (
            f"{OPENING} {COUNT}",
            f"{OPENING} {COUNT}".replace("45", "46"),
            [("Hội thảo nhận", "45", "46", "bài tham luận của")],
        ),
        (f"{OPENING} {COUNT}", f"{OPENING} {COUNT} {GUESTS}", [("", "", GUESTS, "")]),
        (f"{OPENING} {COUNT} {GUESTS}", f"{OPENING} {GUESTS}", [("", COUNT, "", "")]),
        (f"{OPENING} {COUNT}", GUESTS, [("", f"{OPENING} {COUNT}", GUESTS, "")]),
        (
            f"{OPENING} {COUNT} {CLOSING}",
            f"{OPENING} {GUESTS} {COUNT.replace('12', '13')} {CLOSING}",
            [("", "", GUESTS, ""), ("bài tham luận của", "12", "13", "trường.")],
        ),
        (f"{OPENING}\n{COUNT}", f"{OPENING}\n\n{COUNT}", [("", "", "", "")]),
        (
            f"{OPENING} {COUNT}",
            f"{OPENING[:-1]}; {COUNT}",
            [("chức hội thảo logistics", "xanh.", "xanh;", "Hội thảo nhận 45")],
        ),
        ("", OPENING, [("", "", OPENING, "")]),
    ],
)
def test_sentences_stay_together(was: str, now: str, found: list[tuple[object, ...]]) -> None:
    assert said(was, now) == found


def test_an_article_written_anew_is_one_change() -> None:
    was = " ".join(f"Đoạn {n} kể về phiên {n} của hội thảo." for n in range(20))
    now = "Lễ tổng kết năm học. Nhà trường khen thưởng mười tập thể. Nhiều cá nhân được biểu dương."
    assert said(was, now) == [("", was, now, "")]


WORD = st.sampled_from(["một", "hai.", "ba", "bốn.", "năm\n", "sáu"])
TEXT = st.lists(WORD, max_size=40).map(" ".join)


@given(TEXT, TEXT)
def test_what_went_and_what_came_make_one_text_of_the_other(was: str, now: str) -> None:
    found = diff(was, now)
    gone = sum(len(str(c.removed).split()) for c in found)
    come = sum(len(str(c.added).split()) for c in found)
    assert len(was.split()) - gone + come == len(now.split())
    assert (gone, come) == (0, 0) if was.split() == now.split() else gone + come > 0


LONG = [
    (
        "".join(f"Câu {n} của bài. " for n in range(1100)),
        "".join(f"Câu {n} trong tin. " for n in range(1100)),
    ),
    (
        "".join(f"Câu {n} của bài rất dài. " for n in range(800)),
        "".join(f"Câu {n} của bài rất ngắn. " for n in range(800)),
    ),
    ("một hai. " * 2200, "hai một. " * 2200),
    ("một hai " * 2500, "hai một " * 2500),
]


@pytest.mark.parametrize(
    ("was", "now"), LONG, ids=["sentences", "words", "the same sentences", "one sentence"]
)
def test_the_longest_texts_are_compared_at_once(was: str, now: str) -> None:
    begun = time.process_time()
    assert diff(was, now)
    assert time.process_time() - begun < 5  # it was minutes


@pytest.mark.parametrize(
    ("was", "now", "found"),
    [
        (
            f"{OPENING}\n{COUNT}",
            f"{OPENING}\n{COUNT.replace('45', '46')} {GUESTS}",
            f"={OPENING} / =Hội thảo nhận -45 +46 =bài tham luận của 12 trường. +{GUESTS} /",
        ),
        (
            f"{OPENING}\n\n{COUNT}\n{CLOSING}",
            f"{OPENING}\n{CLOSING}",
            f"={OPENING} / -{COUNT} / ={CLOSING} /",
        ),
        ("", OPENING, f"+{OPENING} /"),
        (OPENING, "", f"-{OPENING} /"),
    ],
)
def test_a_page_has_the_whole_text_with_what_changed(was: str, now: str, found: str) -> None:
    signs = {"same": "=", "removed": "-", "added": "+", "break": "/"}
    assert " ".join(signs[p.kind] + p.text for p in pieces(was, now)) == found


@given(TEXT, TEXT)
def test_a_page_loses_no_word_of_either_text(was: str, now: str) -> None:
    found = pieces(was, now)
    old, new = (
        [word for p in found if p.kind in ("same", kind) for word in p.text.split()]
        for kind in ("removed", "added")
    )
    assert old == was.split()
    assert new == now.split()


def test_what_people_typed_is_text_on_the_page() -> None:
    card = CardView(line("state-verb", **REVIEW, subject="<b>Hội thảo</b>"))
    answers = ((Words(vi="Nội dung"), tuple(pieces("Một <script>x</script>", "Hai <img src=x>"))),)
    shown = Difference(card, "YC-2026-0001", (), answers)
    page = as_html(shown, "vi", Wording(ZONE)).decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "<h1>Chờ duyệt · &lt;b&gt;Hội thảo&lt;/b&gt;</h1>" in page
    assert "<del>Một &lt;script&gt;x&lt;/script&gt;</del>" in page
    assert "http" not in page
