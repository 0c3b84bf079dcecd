"""Words of somebody whose decision is waited for: bare agreement, a receipt, a condition, or anything else.

Words never decide; what they are says which buttons are offered. Agreement is bare only where every word is
known to say nothing else, so that “không đồng ý” or “đồng ý, nhưng sửa …” never passes for it.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from workflow.form.short_answers import is_one_of
from workflow.text import clean, fold

Kind = Literal["agreed", "received", "conditional", "other"]
Part = Literal["agreed", "received", "polite", "change", "unknown"]

LONGEST = 200  # letters; what is longer is a text of its own
_AGREED = (
    "đồng ý", "nhất trí", "nhất trí cao", "tán thành", "tán đồng", "chấp thuận", "chấp nhận", "thống nhất",
    "thông qua", "duyệt", "phê duyệt", "xác nhận", "ký duyệt", "cho đăng", "cho phép đăng", "đăng được",
    "đăng đi", "cho qua", "agree", "agreed", "approve", "approved", "confirm", "confirmed",
)  # fmt: skip
_RECEIVED = (
    "ok", "oke", "okê", "okie", "okay", "okey", "oki", "ô kê", "vâng", "dạ", "ừ", "ừm", "uh", "uhm", "rõ",
    "được", "tốt", "tốt lắm", "đã xem", "xem rồi", "đã đọc", "đọc rồi", "đã nhận", "đã nhận được",
    "nhận được", "nhận rồi", "đã rõ", "đã biết", "biết rồi", "đã hiểu", "hiểu rồi", "đã nắm", "nắm rồi",
    "cảm ơn", "cám ơn", "thanks", "thank you", "tks", "noted", "seen", "received", "got it", "understood",
    "yes",
)  # fmt: skip
_POLITE = (
    "ạ", "a", "nhé", "nha", "nhá", "nhe", "nghe", "nghen", "luôn", "ngay", "đi", "đấy", "đó", "rồi", "đã",
    "em", "e", "anh", "chị", "c", "cô", "thầy", "bác", "chú", "cháu", "tôi", "mình", "các", "bạn", "thưa",
    "kính", "đồng chí", "đ c", "hoàn toàn", "i",
)  # fmt: skip
_CHANGE = (
    "sửa", "bổ sung", "thêm", "bỏ", "đổi", "thay", "chỉnh", "xem lại", "kiểm tra lại", "rà soát", "rà lại",
    "trả lại", "từ chối", "nhưng", "không", "chưa", "đừng", "khoan", "hoãn", "tạm dừng", "but", "not", "no",
    "change", "add",
)  # fmt: skip
_WORDS: tuple[tuple[Part, tuple[str, ...]], ...] = (
    ("agreed", _AGREED), ("received", _RECEIVED), ("polite", _POLITE), ("change", _CHANGE),
)  # fmt: skip
_MOST_WORDS = 4
_SIGNS = "👍👌🆗✅✔☑🙏❤👏🤝💯"
_AGAINST = "👎❌🚫⛔🛑"
_END = re.compile(r"[.,;:!…\n]+|\s[-–—]+\s")


def _table() -> dict[str, list[tuple[Part, str]]]:
    """The phrases that words may stand for, by the words without marks."""
    found: dict[str, list[tuple[Part, str]]] = {short: [("change", "không")] for short in ("ko", "k", "kg")}
    for part, phrases in _WORDS:
        for phrase in phrases:
            found.setdefault(fold(phrase), []).append((part, phrase))
    return found


_KNOWN = _table()


@dataclass(frozen=True)
class Consent:
    """How typed words are taken; of a condition, the words that go beyond agreement."""

    kind: Kind
    words: str = ""


def read_consent(text: str, own: Collection[str] = ()) -> Consent:
    """Tell what words under a card mean; the office's `own` verbs agree as well."""
    text = clean(text)
    if not text or len(text) >= LONGEST:
        return Consent("other")
    head, tail = _divided(text)
    if tail and _bare(head, own) in ("agreed", "received"):
        return Consent(_bare(text, own) or "conditional", "" if _bare(text, own) else tail)
    if text.endswith("?"):
        return Consent("other")
    bare = _bare(text, own)
    if bare:
        return Consent(bare)
    return Consent("conditional", text) if _is_about_a_decision(text, own) else Consent("other")


def _divided(text: str) -> tuple[str, str]:
    """The first phrase, and what comes after it."""
    end = _END.search(text)
    return (text[: end.start()], text[end.end() :].strip()) if end else (text, "")


def _bare(text: str, own: Collection[str]) -> Literal["agreed", "received"] | None:
    """Agreement or a receipt, where the words say nothing else."""
    if text.endswith("?") or any(sign in text for sign in _AGAINST):
        return None
    parts = set(_parts(text, own))
    if not parts and any(sign in text for sign in _SIGNS):
        return "received"
    if not parts <= {"agreed", "received", "polite"}:
        return None
    return "agreed" if "agreed" in parts else "received" if "received" in parts else None


def _is_about_a_decision(text: str, own: Collection[str]) -> bool:
    """Whether words speak of agreement, or begin with a receipt, or with what is to be changed."""
    parts = [part for part in _parts(text, own) if part != "polite"]
    return "agreed" in parts or bool(parts and parts[0] in ("received", "change"))


def _parts(text: str, own: Collection[str]) -> Iterator[Part]:
    """Each phrase of a text, the longest that is known first."""
    words, at = re.findall(r"\w+", text), 0
    while at < len(words):
        for length in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            near = _KNOWN.get(fold(phrase), ())
            found = next((part for part, known in near if is_one_of(phrase, (known,))), None)
            found = "agreed" if is_one_of(phrase, own) else found
            if found:
                break
        yield found or "unknown"
        at += length if found else 1
