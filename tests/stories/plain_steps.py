"""Steps of stories on the platform of plain text, in words and numbers."""

from tests.kit.plain import PlainOffice

TITLE = "Hội thảo logistics xanh"
BODY = "Khoa tổ chức hội thảo về logistics xanh."


async def ask_for_news(office: PlainOffice) -> None:
    """The author writes a news item, question by question, and sends it."""
    assert "Chọn loại yêu cầu." in await office.says("author", "/dexuat")
    for words in ("Tin bài", TITLE, BODY, "đào tạo", "không"):
        await office.says("author", words)
    assert BODY in await office.chooses("author", "Xem lại")
    assert "đã gửi yêu cầu" in await office.chooses("author", "Gửi yêu cầu")


async def decide(office: PlainOffice, *steps: tuple[str, str]) -> None:
    """Each of these people chooses a label, which is answered with what they did."""
    for name, label in steps:
        assert "đã " in await office.chooses(name, label)
