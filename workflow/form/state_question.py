"""How far something is, asked in one's own words: “đến đâu rồi?”, “tin hội thảo đăng chưa em”.

It is such a question only where every word is known to say nothing else, but for those that may name what is
asked about; whether they do is looked up among one's own requests. Words that people also ask each other,
such as “sao rồi”, are one only where a request is named.
"""

from collections.abc import Sequence
from typing import Literal

from workflow.form.typed_phrases import known, parts
from workflow.text import clean

LONGEST = 120  # letters
Part = Literal["asks", "vague", "thing", "polite"]
_DONE = (
    "duyệt",
    "phê duyệt",
    "ký",
    "đăng",
    "đăng lên",
    "lên bài",
    "lên web",
    "lên trang",
    "có kết quả",
    "xử lý",
)
_ASKS = (
    *(f"{to} {far}" for to in ("đến", "tới", "đi đến", "đi tới") for far in ("đâu", "bước nào", "khâu nào")),
    *(f"{at} {which}" for at in ("ở", "đang ở") for which in ("bước nào", "khâu nào")),
    *(f"ai {has}" for has in ("giữ", "đang giữ", "xử lý", "đang xử lý", "đang duyệt")),
    *(f"{each}{done} chưa" for done in _DONE for each in ("", "được ", "đc ", "dc ", "có ai ")),
    *(f"{not_yet} {done}" for done in _DONE for not_yet in ("sao chưa", "sao vẫn chưa", "chưa thấy")),
    *(f"{when} {done}" for done in _DONE for when in ("bao giờ", "bao h", "khi nào", "bao lâu nữa")),
    *("bao giờ được duyệt", "bao giờ được đăng", "khi nào được duyệt", "khi nào được đăng"),
    *("vướng ở đâu", "vướng chỗ nào", "tiến độ", "is it published", "is it approved", "how far is it"),
)  # fmt: skip
_VAGUE = (
    "sao rồi", "sao r", "thế nào", "ra sao", "tình hình", "kết quả", "ở đâu", "chờ ai", "xong chưa",
    "lên chưa", "bao giờ xong", "bao h xong", "khi nào xong", "bao giờ có", "khi nào có", "status",
    "published", "approved",
)  # fmt: skip
_THINGS = (
    "yêu cầu", "y c", "yc", "tin", "bài", "tin bài", "bài viết", "hồ sơ", "băng rôn", "thông báo",
    "cái này", "request", "news", "item",
)  # fmt: skip
_POLITE = (
    "ạ", "a", "nhé", "nha", "nhỉ", "vậy", "z", "thế", "hả", "ha", "hở", "ah", "à", "em", "e", "anh",
    "chị", "c", "cô", "thầy", "bác", "chú", "sếp", "ơi", "cho", "hỏi", "xin", "mình", "m", "tôi", "với",
    "các", "bạn", "ad", "thưa", "dạ", "rồi", "r", "đang", "đã", "giờ", "h", "bây giờ", "hiện", "nay",
    "hôm nay", "đấy", "đó", "đây", "này", "kia", "của", "mà", "thì", "là", "đi", "gửi", "vừa", "mới",
    "hôm qua", "sáng nay", "nữa", "xử lý", "duyệt", "đăng", "sao", "thấy", "giúp", "còn", "vẫn",
    "không biết", "ko biết", "k biết", "yet", "my", "the",
)  # fmt: skip
_KNOWN = known({"asks": _ASKS, "vague": _VAGUE, "thing": _THINGS, "polite": _POLITE})


def state_asked(text: str) -> Sequence[str] | None:
    """The words that may name what is asked about; nothing where the words ask for no state."""
    text = clean(text)
    found = list(parts(text, _KNOWN)) if 0 < len(text) <= LONGEST else []
    named = [phrase for part, phrase in found if part is None]
    of = {part for part, _ in found}
    asks = "asks" in of or ("vague" in of and ("thing" in of or named))
    return named if asks else None


def is_state_question(text: str) -> bool:
    """Whether words ask how far something is, and each of them is known."""
    return state_asked(text) == []
