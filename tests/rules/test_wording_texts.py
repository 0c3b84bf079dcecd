"""The texts themselves: every key the product uses is there, in both languages, and no other."""

import re
import unicodedata
from datetime import UTC, datetime
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentSerializer

from tests.rules.said_texts import ENDS_OF_OFFERS, OURS, WORDS, pieces, references, texts, used, variables
from wording import Wording
from wording.speaker import TEXTS
from workflow.errors import Code
from workflow.lines import Value
from workflow.requests.deciding.authority import DECIDED
from workflow.rules.answer_offer import ANSWERED

USED_ELSEWHERE = {
    "refusal-open-again",
    "refusal-not-a-group",
    "refusal-old-window",
    "said-done-before",  # said by the chat's own error handler, with no action behind it
    "notice-joined",  # `join.ARRIVAL`, which is gathered
    "changes-file",
    "changes-page",  # the page of a long difference, sent by the press that asks for it
    "digest-down",
    "digest-publish-result",  # a line put together by `listing.about`
    *(f"days-of-{what}" for what in ("task", "down", "work", "owed")),  # of a kind of task
    *(f"digest-{what}" for what in ("supplement", "unanswered", "take-over", "end", "owed")),
    *("do-take-over", "do-recall", "do-correct"),  # buttons of the window of a request
}


def test_the_code_says_texts() -> None:
    """The search finds what the product says: a sample of each kind."""
    keys = {key for key, _ in used()}
    assert {"card-due", "state-more", "do-verb", "history-refuse", "notice-substitute"} <= keys
    assert {"refusal-decided-return", "refusal-stranger", "problem-answer-kind-photos"} <= keys
    assert {"problem-same-photo", "problem-import-role", "do-hide-changes", "state-withdrawn"} <= keys


@pytest.mark.parametrize("language", Wording.languages)
def test_every_text_the_product_says_is_written(language: str) -> None:
    assert sorted({key for key, _ in used()} - set(texts(language))) == []


def test_every_refusal_is_said() -> None:
    """A code that no action refuses with any more, or that comes of no word, goes."""
    said = {key.removeprefix("refusal-") for key, _ in used()}
    said |= {"open-again", "not-a-group"}  # by handlers
    said |= {
        "log-not-yours",
        "unit-not-yours",
        "figures-not-yours",
        "no-queue",
        "event-words",
        "event-days",
        "event-far",
    }  # by what `enter` and `register` return
    assert sorted(set(get_args(Code)) - said) == []
    assert sorted(DECIDED) == sorted(WORDS)
    assert sorted(ANSWERED) == sorted(ENDS_OF_OFFERS)


@pytest.mark.parametrize("language", Wording.languages)
def test_no_text_is_written_in_vain(language: str) -> None:
    ours = texts(language, OURS)
    referred = set().union(*(references(message) for message in texts(language).values()))
    said = {key for key in ours if not key.startswith("dialog-")}  # tests/house asks after these
    assert sorted(said - {key for key, _ in used()} - referred - USED_ELSEWHERE) == []


@pytest.mark.parametrize("language", Wording.languages)
def test_every_value_a_text_needs_is_given(language: str) -> None:
    lacking = {
        key: sorted(variables(language, key) - given)
        for key, given in used()
        if given is not None and key in texts(language) and variables(language, key) - given
    }
    assert lacking == {}


def test_both_languages_say_the_same_things_with_the_same_values() -> None:
    vi, en = texts("vi"), texts("en")
    assert sorted(vi) == sorted(en)
    assert {k: variables("vi", k) for k in vi} == {k: variables("en", k) for k in en}


def test_english_is_translated() -> None:
    write = FluentSerializer().serialize_entry
    vi, en = texts("vi"), texts("en")
    same = [k for k in vi if any(map(str.isalpha, pieces(vi[k]))) and write(vi[k]) == write(en[k])]
    assert same == []


@pytest.mark.parametrize("language", Wording.languages)
def test_labels_fit_a_button(language: str) -> None:
    wording = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))
    labels = [k for k in texts(language, OURS) if k.startswith("do-")]
    said = [wording.text(language, k, channel="", label="Phê duyệt").strip(": ") for k in labels]
    assert labels
    assert [label for label in said if not 0 < len(label) <= 20] == []


TYPICAL: dict[str, Value] = {
    "who": "Thầy Minh",
    "at": datetime(2026, 11, 27, 3, 2, tzinfo=UTC),
    "reference": "YC-2026-0042",
}


@pytest.mark.parametrize("language", Wording.languages)
def test_what_is_said_at_a_press_fits_a_toast(language: str) -> None:
    """The platform shows at most 200 characters over the chat, and cuts the rest."""
    wording = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))
    said = []
    for key in texts(language, OURS):
        if key.startswith(("refusal-", "said-")):
            values = {name: TYPICAL.get(name, "Tiêu đề") for name in variables(language, key)}
            said.append(wording.text(language, key, **values))
    assert len(said) > 30
    assert [text for text in said if len(text) > 200] == []


def test_texts_are_composed_letters_in_one_style_of_tones() -> None:
    for path in sorted(TEXTS.rglob("*.ftl")):
        text = path.read_text("utf-8")
        assert unicodedata.is_normalized("NFC", text), path
        assert not re.search(r"(?<!q)u[ỳýỷỹỵ]\b|o[àáảãạèéẻẽẹ]\b", text), f"{path}: hòa, ủy"


FORBIDDEN = {
    "vi": r"\b(tôi|em|link|deadline|file|click|email|upload|admin|bot|cảm ơn|xin chào|ngày mai)\b",
    "en": r"\b(I|thank you|hello|sorry|oops)\b",
}


@pytest.mark.parametrize("language", Wording.languages)
def test_the_voice(language: str) -> None:
    for key, message in texts(language, OURS).items():
        said = pieces(message)
        assert not re.search(FORBIDDEN[language], said, re.IGNORECASE), key
        assert not set('!"') & set(said), key
