"""The content of a message that can be kept, and the names of the kinds that cannot."""

from typing import Any

import pytest
from aiogram.types import Message

from bot.delivery.telegram.telegram_limits import TELEGRAM
from dialogs.early_content import cannot_take, is_part, part_of
from tests.kit import day
from wording import Wording

PERSON = {"id": 7, "is_bot": False, "first_name": "Hạnh"}
FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 9}
CLIP = {**FILE, "duration": 3, "width": 9, "height": 9}
PLACE = {"latitude": 20.8, "longitude": 106.7}
VENUE = {"location": PLACE, "title": "Hội trường A", "address": "484 Lạch Tray"}
CONTACT = {"phone_number": "0900000000", "first_name": "Hạnh"}
POLL = {
    "id": "1", "question": "Họp lúc nào?", "options": [], "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": False,
    "members_only": False,
}  # fmt: skip
STICKER = {**FILE, "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}
PHOTO = [{**FILE, "width": 9, "height": 9}]
OF_PERSON = {"type": "user", "date": 1, "sender_user": PERSON}
OF_SOMEBODY = {"type": "hidden_user", "date": 1, "sender_user_name": "Hạnh"}
LONG = "Khoa Kinh tế tổ chức hội thảo. " * 8

NAMED: dict[str, dict[str, object]] = {
    "Video": {"video": CLIP},
    "Video ": {"video_note": {**FILE, "length": 9, "duration": 3}},
    "Ảnh động": {"animation": CLIP, "document": FILE},
    "Tin nhắn thoại": {"voice": {**FILE, "duration": 3}},
    "Tệp âm thanh": {"audio": {**FILE, "duration": 3}},
    "Nhãn dán": {"sticker": STICKER},
    "Vị trí": {"location": PLACE},
    "Địa điểm": {"venue": VENUE, "location": PLACE},
    "Danh thiếp": {"contact": CONTACT},
    "Bình chọn": {"poll": POLL},
}


def message(**content: Any) -> Message:
    chat = {"id": 7, "type": "private"}
    date = int(day.begin().timestamp())
    return Message.model_validate({"message_id": 1, "date": date, "chat": chat, "from": PERSON, **content})


@pytest.mark.parametrize("name", NAMED)
def test_what_cannot_be_taken_is_named_by_its_kind(name: str) -> None:
    sent = message(**NAMED[name])
    assert not is_part(sent)
    kind = cannot_take(sent)
    assert kind
    wording = Wording(lambda: day.ZONE)
    said = wording.text("vi", "offer-cannot", kind=kind)
    assert said.startswith(f"{name.strip()} chưa được nhận: Loa nhận chữ, ảnh, tệp .docx và .pdf. ")
    assert "đề nghị" in said.lower()
    assert " is not taken: Loa takes " in wording.text("en", "offer-cannot", kind=kind)


@pytest.mark.parametrize(
    ("content", "is_kept"),
    [
        ({"text": LONG}, True),
        ({"text": "a" * 200}, True),
        ({"text": "a" * 199}, False),
        ({"text": "Chào Loa"}, False),
        ({"text": "a" * 150 + " " * 80}, False),
        ({"photo": PHOTO}, True),
        ({"document": {**FILE, "file_name": "bai.docx"}}, True),
        ({"text": "Mai họp", "forward_origin": OF_PERSON}, True),
        ({"text": "Mai họp", "forward_origin": OF_SOMEBODY}, True),
        ({}, False),
    ],
)  # fmt: skip
def test_what_is_kept(content: dict[str, Any], is_kept: bool) -> None:
    assert is_part(message(**content)) == is_kept


def test_a_long_caption_is_the_text_and_a_short_one_stays_with_its_photo() -> None:
    long, short = (
        part_of(message(photo=PHOTO, caption=LONG), TELEGRAM),
        part_of(message(photo=PHOTO, caption="Hội trường"), TELEGRAM),
    )
    assert long.file
    assert short.file
    assert (long.text, long.file.caption) == (LONG.strip(), "")
    assert (short.text, short.file.caption) == ("", "Hội trường")
