"""The story's acts as hints for the page, in two languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any  # Any: targets are the page's JSON

from bot.demo.tour_moves import ClockTo, Move, Press, PressAtOnce, Say, Scene, See, SendFile, SendPhotos
from wording.dates import say_moment

JSON = dict[str, Any]
Said = dict[str, str]

LONG = 40
ENGLISH = {
    "Cô Hạnh soạn tin: bốn câu hỏi, rồi ngày và ảnh": "Cô Hạnh writes: four questions, then day and photos",
    "Cô Hạnh xem trước và gửi": "Cô Hạnh looks at the preview and sends",
    "Trưởng khoa xác nhận": "The head of the faculty confirms",
    "Cô Yến nhận xử lý, sửa một chữ rồi duyệt": "Cô Yến takes it, corrects a word and agrees",
    "Sáng ngày hạn chưa ai phê duyệt: mỗi người được nhắc một tin": (
        "On the morning of the due day nobody has approved: each is reminded once"
    ),
    "Quá hạn: Phó Hiệu trưởng phụ trách cùng xử lý": "Late: the deputy rector is brought in",
    "Hai người bấm cùng lúc, một quyết định được ghi": "Two press at once, one decision is recorded",
    "Anh Đạt nhận việc, đăng bài, trả đường dẫn": "Anh Đạt takes the task, publishes, returns the link",
    "Cô Hạnh kiểm tra lại bài đã đăng, yêu cầu khép lại": "Cô Hạnh checks what was published; it is closed",
    "Đầu tháng: mỗi đơn vị rà soát website của mình": "A month begins: every unit looks through its website",
    "Cuối tháng: đơn vị chưa xác nhận được nêu với lãnh đạo": (
        "The month ends: the units that did not confirm are named to the Board"
    ),
}


@dataclass(frozen=True)
class Hint:
    """An act to be done, its place on the page, and the people who may do it."""

    text: Said
    targets: list[JSON]
    people: list[int]


def _places(scene: Scene, sees: Sequence[See]) -> list[dict[str, object]]:
    """The chats in which something will be seen."""
    ids = [group.id if (group := scene.group(s.chat)) else scene.stage.people[s.who].id for s in sees]
    return [{"chat": each} for each in dict.fromkeys(ids)]


def hint_of(move: Move, scene: Scene, sees: Sequence[See] = ()) -> Hint:
    """`sees` is where the clock's running will show something."""
    short = scene.short
    match move:
        case Say(who, text, chat):
            said = text if len(text) < LONG else f"{text[:LONG]}…"
            words = {
                "vi": f"{short(who)} viết “{said}”: bấm Gửi",
                "en": f"{short(who)} writes “{said}”: press Send",
            }
            return _hint(scene, words, [who], chat, field=True, text=text)
        case SendPhotos(who, _, chat) | SendFile(who, _, chat):
            return _hint(scene, _sent(move, short(who)), [who], chat, photos=True)
        case Press(who, label, chat):
            group = scene.stage.troupe.circles[chat].title if chat else ""
            place = {"vi": f" trong nhóm {group}", "en": f" in the group {group}"}
            words = {
                "vi": f"{short(who)} bấm “{label}”{place['vi'] if chat else ''}",
                "en": f"{short(who)} presses “{label}”{place['en'] if chat else ''}",
            }
            return _hint(scene, words, [who], chat, button=label)
        case PressAtOnce(those, label):
            names = {"vi": " và ", "en": " and "}
            shorts = [short(who) for who in those]
            words = {
                "vi": f"{names['vi'].join(shorts)} cùng bấm “{label}”: Làm giúp thì bấm cùng một lúc",
                "en": f"{names['en'].join(shorts)} both press “{label}”: done for you, it is at once",
            }
            return _hint(scene, words, list(those), "", button=label)
        case ClockTo(moment):
            at = {language: say_moment(moment, scene.stage.zone, language) for language in ("vi", "en")}
            words = {
                "vi": f"Cho đồng hồ cơ quan chạy tới {at['vi']}: bấm Làm giúp",
                "en": f"Let the office's clock run to {at['en']}: press Do it for me",
            }
            return Hint(words, _places(scene, sees), [0])  # nobody's act
    return Hint({"vi": "", "en": ""}, [], [0])


def _hint(scene: Scene, words: Said, people: list[str], chat: str, **where: object) -> Hint:
    ids = [scene.stage.people[who].id for who in people]
    group = scene.group(chat)
    targets = [{"chat": group.id if group else id, "person": id, **where} for id in ids]
    return Hint(words, targets, ids)


def _sent(move: SendPhotos | SendFile, who: str) -> Said:
    """The words for photos or a file; somebody at the page may choose their own."""
    if isinstance(move, SendFile):
        return {
            "vi": f"{who} gửi một tệp: chọn tệp trên máy; Làm giúp thì gửi tệp mẫu",
            "en": f"{who} sends a file: your own, or a sample if it is done for you",
        }
    return {
        "vi": f"{who} gửi {move.count} ảnh: chọn ảnh trên máy; Làm giúp thì gửi ảnh mẫu",
        "en": f"{who} sends {move.count} photos: your own, or samples if it is done for you",
    }
