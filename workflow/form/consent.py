"""Words of somebody whose decision is waited for: bare agreement, a receipt, a condition, or anything else.

Words never decide; what they are says which buttons are offered. Agreement is bare only where every word is
known to say nothing else, so that “không đồng ý” or “đồng ý, nhưng sửa …” never passes for it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from workflow.form.short_answers import is_one_of
from workflow.form.state_question import state_asked
from workflow.form.typed_phrases import Known, known, parts
from workflow.text import clean

Kind = Literal["agreed", "received", "conditional", "other"]
Part = Literal["agreed", "received", "polite", "refused", "again", "change", "unknown"]

LONGEST = 200  # letters; what is longer is a text of its own
FEW = 10  # phrases
_AGREED = (
    "đồng ý", "nhất trí", "nhất trí cao", "tán thành", "tán đồng", "chấp thuận", "chấp nhận", "thống nhất",
    "thông qua", "duyệt", "phê duyệt", "xác nhận", "ký duyệt", "cho đăng", "cho phép đăng", "đăng được",
    "đăng đi", "đăng luôn", "đăng bài đi", "cho lên", "cho lên bài", "lên bài đi", "cho qua", "đồng í",
    "nhất chí", "agree", "agreed", "approve", "approved", "confirm", "confirmed",
)  # fmt: skip
_RECEIVED = (
    "ok", "oke", "okê", "okie", "okay", "okey", "oki", "ô kê", "vâng", "dạ", "ừ", "ừm", "uh", "uhm", "rõ",
    "được", "tốt", "tốt lắm", "đã xem", "xem rồi", "đã đọc", "đọc rồi", "đã nhận", "đã nhận được",
    "nhận được", "nhận rồi", "đã rõ", "đã biết", "biết rồi", "đã hiểu", "hiểu rồi", "đã nắm", "nắm rồi",
    "cảm ơn", "cám ơn", "thanks", "thank you", "tks", "noted", "seen", "received", "got it", "understood",
    "yes", "đc", "dc", "okela", "okla", "oke la", "okok", "okk", "ukm", "uk", "uki", "xem r", "đọc r",
    "biết r", "nhận r", "hiểu r", "cảm ơn nhiều",
)  # fmt: skip
_POLITE = (
    "ạ", "a", "nhé", "nha", "nhá", "nhe", "nghe", "nghen", "luôn", "ngay", "đi", "đấy", "đó", "rồi", "đã",
    "em", "e", "anh", "chị", "c", "cô", "thầy", "bác", "chú", "cháu", "tôi", "mình", "các", "bạn", "thưa",
    "kính", "đồng chí", "đ c", "hoàn toàn", "i", "r", "ah", "ak", "hen", "nhen", "sếp", "ơi", "b", "t", "nữa",
    "nhiều",
)  # fmt: skip
_NO = ("không", "ko", "k", "kg", "kh", "khg", "kô", "hok", "hông", "hem")
_REFUSED = (
    *(
        f"{no} {yes}"
        for no in (*_NO, "not")
        for yes in ("duyệt", "phê duyệt", "đồng ý", "chấp thuận", "cho đăng")
    ),
    *("từ chối", "bác bỏ", "reject", "rejected", "not approved"),
)
_AGAIN = (
    *(f"{do} lại" for do in ("sửa", "chỉnh", "viết", "làm", "xem", "soát", "check", "kiểm tra")),
    *(f"{no} {good}" for no in ("chưa", *_NO) for good in ("ổn", "đạt", "được", "đc", "dc")),
)
_CHANGE = (
    *_NO, "chx", "sữa lại", "viết lại", "làm lại", "thiếu", "sai", "nhầm", "bớt", "cắt", "xóa", "sửa",
    "bổ sung", "thêm", "bỏ", "đổi", "thay", "chỉnh", "xem lại", "kiểm tra lại", "rà soát", "rà lại",
    "trả lại", "nhưng", "chưa", "đừng", "khoan", "hoãn", "tạm dừng", "but", "not", "no",
    "change", "add",
)  # fmt: skip
_SIGNS = "👍👌🆗✅✔☑🙏❤👏🤝💯"
_AGAINST = "👎❌🚫⛔🛑"
_END = re.compile(r"[.,;:!…\n]+|\s[-–—]+\s")


_KNOWN: Known[Part] = known(
    {
        "agreed": _AGREED,
        "received": _RECEIVED,
        "polite": _POLITE,
        "refused": _REFUSED,
        "again": _AGAIN,
        "change": _CHANGE,
    }
)


@dataclass(frozen=True)
class Consent:
    """How typed words are taken; of a condition, the words that go beyond agreement.

    They may be a refusal as well as a wish for more, which is then asked.
    """

    kind: Kind
    words: str = ""
    may_refuse: bool = False


def read_consent(text: str, own: Collection[str] = ()) -> Consent:
    """Tell what words under a card mean; the office's `own` verbs agree as well."""
    text = clean(text)
    if not text or len(text) >= LONGEST or _only_asks(text, own):
        return Consent("other")
    head, tail = _divided(text)
    if tail and _bare(head, own) in ("agreed", "received"):
        bare = _bare(text, own)
        return Consent(bare) if bare else Consent("conditional", tail, "refused" in _parts(tail, own))
    if text.endswith("?"):
        return Consent("other")
    bare = _bare(text, own)
    if bare:
        return Consent(bare)
    found = _parts(text, own)
    is_about = _is_about_a_decision(found)
    return Consent("conditional", text, "refused" in found) if is_about else Consent("other")


def _only_asks(text: str, own: Collection[str]) -> bool:
    """Whether words ask how far something is, and neither agree first nor say more than what it is called."""
    named = state_asked(text)
    if not named:
        return named is not None
    agrees = _bare(_divided(text)[0], own) == "agreed"
    return not agrees and not _is_about_a_decision(_parts(" ".join(named), own))


def _divided(text: str) -> tuple[str, str]:
    """The first phrase, and what comes after it."""
    end = _END.search(text)
    return (text[: end.start()], text[end.end() :].strip()) if end else (text, "")


def _bare(text: str, own: Collection[str]) -> Literal["agreed", "received"] | None:
    """Agreement or a receipt, where the words say nothing else."""
    if text.endswith("?") or any(sign in text for sign in _AGAINST):
        return None
    found = set(_parts(text, own))
    if not found and any(sign in text for sign in _SIGNS):
        return "received"
    if not found <= {"agreed", "received", "polite"}:
        return None
    return "agreed" if "agreed" in found else "received" if "received" in found else None


def _is_about_a_decision(found: list[Part]) -> bool:
    """Whether phrases speak of agreement or against it, or begin with a receipt or a change.

    Of few words it is enough that one of them wants something done again, wherever it stands.
    """
    first = next((part for part in found if part != "polite"), "")
    wants = first in ("received", "change", "again") or ("again" in found and len(found) <= FEW)
    return wants or "agreed" in found or "refused" in found


def _parts(text: str, own: Collection[str]) -> list[Part]:
    """Each phrase of a text; a verb of the office's own is agreement, whatever else it may be."""
    mine: Known[Part] = known({"agreed": own})
    table = {**_KNOWN, **{key: [*found, *_KNOWN.get(key, ())] for key, found in mine.items()}}
    return ["agreed" if is_one_of(phrase, own) else part or "unknown" for part, phrase in parts(text, table)]
