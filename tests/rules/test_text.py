"""Text and links as people send them: what is kept of them, and what is none."""

import unicodedata

import pytest

from workflow.form import links
from workflow.media.files import short_name
from workflow.text import clean, cut_at_word, units

SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Hội thảo \u200b\u202e2026 ", "Hội thảo 2026"),
        (unicodedata.normalize("NFD", "Đại hội"), "Đại hội"),
        ("Ðại hội", "Đại hội"),
        ("ðường Ðiện Biên", "đường Điện Biên"),
        ("ÐẠI HỌC, ÐHQG, 15/QÐ-TTg, HÐND", "ĐẠI HỌC, ĐHQG, 15/QĐ-TTg, HĐND"),
        ("Vũng-Ðước, Ðắk Lắk", "Vũng-Đước, Đắk Lắk"),
        ("Guðrún, GUÐRÚN, Seyðisfjörður, að", "Guðrún, GUÐRÚN, Seyðisfjörður, að"),
        ("âm ð, Ðæt", "âm ð, Ðæt"),
        ("👩\u200d🎓", "👩\u200d🎓"),
        (SCOTLAND, SCOTLAND),
        (f"{SCOTLAND} và {SCOTLAND}", f"{SCOTLAND} và {SCOTLAND}"),
        (f"a{SCOTLAND[1:]}b", "ab"),
        (SCOTLAND[:-1], SCOTLAND[0]),
        ("…", "…"),
        ("một\u3164hai", "một hai"),
        ("\u200d", ""),
        ("\u0301", ""),
        ("\ufe0f \n\u200b", ""),
        ("\u2800\u3164\uffa0", ""),
    ],
)
def test_words_stay_and_invisible_characters_go(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Lễ kỷ niệm", "Lễ kỷ niệm"),
        ("Lễ kỷ niệm 70 năm thành lập Trường", "Lễ kỷ niệm 70…"),
        ("Hội thảo quốc tế, lần thứ hai", "Hội thảo quốc…"),
        ("Ngày hội: STEM, Robot và đổi mới", "Ngày hội…"),
        ("https://bienxanh.example/tin-tuc/1", "https://bienxan…"),
    ],
)
def test_a_name_on_a_button_is_cut_between_words(name: str, shown: str) -> None:
    assert cut_at_word(name, 16) == shown
    assert units(shown) <= 16


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("https://bienxanh.example/tin-tuc/1", None),
        ("http://bienxanh.example.:8080/a?b=c#d", None),
        ("https://trường.example/tin", None),
        ("http://.", "answer-link"),
        ("http://a..b/", "answer-link"),
        ("https://bienxanh/", "answer-link"),
        ("javascript:alert(1)", "answer-link"),
        ("https://bien xanh.example/", "answer-link"),
        ("https://bienxanh.example:port/", "answer-link"),
        ("https://ai:mat-khau@bienxanh.example/", "answer-link-password"),
    ],
)
def test_a_link_leads_somewhere(link: str, problem: str | None) -> None:
    found = links.check(link)
    assert (found.code if found else None) == problem


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("báo cáo.docx", "báo cáo.docx"),
        ("a" * 166 + ".pdf", "a" * 115 + "….pdf"),
        ("a" * 120, "a" * 120),
        ("a" * 121, "a" * 119 + "…"),
        ("a" * 150 + "." + "b" * 30, "a" * 119 + "…"),
        ("." + "a" * 150, "." + "a" * 118 + "…"),
        ("tệp " * 40 + ".DOCX", ("tệp " * 40)[:114].rstrip() + "….DOCX"),
    ],
)
def test_a_long_name_keeps_its_ending(name: str, kept: str) -> None:
    assert short_name(name) == kept
    assert len(kept) <= 120
