"""A request is asked by the engine of conversations, on any platform; its answers are kept in its draft."""

from datetime import timedelta

import pytest

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.talking import Talking, product
from workflow.actions import DropDraft, GiveText, SendConversation
from workflow.errors import Refusal
from workflow.form.pressed import pressed
from workflow.model import Conversation, Draft, Request

pytestmark = on_monday

__all__ = ["product"]

BANNER = ("Hội thảo logistics", "pano", "Chào mừng", "3 x 5 m", "2", "Cổng chính", "28/12 đến 3/1")
LATE = "Đơn vị bạn vừa đổi lịch"


@pytest.fixture
async def author(product: Product) -> Talking:
    return Talking(product, "author")


async def draft(product: Product) -> Draft:
    return await product.newest(Draft)


async def to_look(author: Talking, day: str = "28/12") -> None:
    """A banner, answered up to the last look."""
    await author.begin("request")
    await author.press("Băng rôn")
    for words in (day, "đúng"):
        await author.say(words)
    for words in BANNER:
        await author.say(words)
    await author.say("đúng")


async def test_a_request_is_asked_question_by_question_and_sent(product: Product, author: Talking) -> None:
    assert "Gửi yêu cầu · Khoa Kinh tế\nChọn loại yêu cầu." in await author.begin("request")
    assert (await author.say("băng rôn")).became == "on"
    assert (await author.window()).startswith("Bước 1/8 · Ngày diễn ra sự kiện")
    assert (await author.say("28/12")).became == "echo"
    assert "Thứ Hai 28/12/2026. Đúng không?" in await author.window()
    await author.press("Đúng")
    assert "còn kịp" in await author.window()
    for words in BANNER:
        await author.say(words)
    await author.press("Đúng")
    look = await author.window()
    assert look.startswith("Xem lại trước khi gửi · Băng rôn · Khoa Kinh tế")
    assert "[Gửi yêu cầu]" in look
    shown = await author.asked()
    assert not isinstance(shown, Refusal)
    assert [each.title.vi for each in shown.body][:2] == ["Ngày diễn ra sự kiện", "Tên sự kiện"]
    assert (await author.press("Gửi yêu cầu")).became == "over"
    request = await product.newest(Request)
    assert await author.said() == f"{request.reference}: đã gửi yêu cầu."
    assert (request.subject, request.unit, request.type) == ("Hội thảo logistics", "economics", "banner")


async def test_answers_live_in_the_draft_and_the_question_in_the_conversation(
    product: Product, author: Talking
) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    await author.say("28/12")
    assert (await draft(product)).answers == {}
    await author.press("Đúng")
    kept = await author.kept()
    assert (await draft(product)).answers == {"event_date": "2026-12-28"}
    assert (kept.at, kept.about) == ("event", {"draft": (await draft(product)).id})
    assert "event_date" not in kept.answers


async def test_a_request_is_gone_on_with_where_it_was_left(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("28/12", "đúng"):
        await author.say(words)
    assert (await author.press("Để sau")).became == "parked"
    assert "Còn 1 bản nháp chưa gửi" in await author.begin("request")
    await author.press("Băng rôn")
    assert (await author.window()).startswith("Bước 2/8 · Tên sự kiện")
    assert len(await product.all(Conversation)) == 1
    assert len(await product.all(Draft)) == 1


async def test_what_was_read_and_not_confirmed_is_asked_where_it_was_typed(
    product: Product, author: Talking
) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("28/12", "đúng"):
        await author.say(words)
    await author.press("Quay lại")
    await author.say("29/12")
    await author.begin("request")
    await author.press("Băng rôn")
    assert "Thứ Ba 29/12/2026. Đúng không?" in await author.window()
    await author.press("Đúng")
    assert (await draft(product)).answers == {"event_date": "2026-12-29"}


async def test_another_request_is_begun_beside_those_there_are(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("28/12", "đúng"):
        await author.say(words)
    await author.press("Để sau")
    await author.begin("request")
    await author.press("Yêu cầu mới")
    await author.press("Tin bài")
    assert [each.type for each in await product.all(Draft)] == ["banner", "news"]


async def test_a_draft_without_an_answer_is_used_again(product: Product, author: Talking) -> None:
    for label in ("Băng rôn", "Tin bài", "Tin bài"):
        await author.begin("request")
        await author.press(label)
    found = await product.all(Draft)
    assert [(each.type, each.sent_at is None) for each in found] == [("banner", False), ("news", True)]


async def test_another_type_is_chosen_by_going_back(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    await author.press("Quay lại")
    await author.press("Tin bài")
    assert (await author.window()).startswith("Bước 1/4 · Tiêu đề")
    assert [each.type for each in await product.all(Draft, sent_at=None)] == ["news"]


async def test_one_answer_is_changed_from_the_last_look(product: Product, author: Talking) -> None:
    await to_look(author)
    await author.press("Sửa một mục")
    await author.press("✓ Số lượng")
    assert (await author.window()).startswith("Sửa · Số lượng")
    await author.say("5")
    assert (await author.window()).startswith("Xem lại trước khi gửi")
    assert (await draft(product)).answers["quantity"] == "5"


async def test_what_comes_too_late_is_sent_with_its_reason(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("25/11", "đúng"):
        await author.say(words)
    assert "Vẫn gửi được theo diện trễ hạn, kèm lý do." in await author.window()
    await author.press("Gửi diện trễ hạn")
    await author.say(LATE)
    for words in BANNER:
        await author.say(words)
    await author.say("đúng")
    assert LATE in await author.window()
    await author.press("Gửi yêu cầu")
    assert (await product.newest(Request)).late == LATE


async def test_what_became_too_late_meanwhile_asks_for_the_reason_at_the_last_look(
    product: Product, author: Talking
) -> None:
    await to_look(author, "2/12")
    product.clock.moment += timedelta(days=4)
    look = await author.window()
    assert "[Gửi yêu cầu]" not in look
    await author.press("Gửi diện trễ hạn")
    await author.say(LATE)
    await author.press("Gửi yêu cầu")
    assert (await product.newest(Request)).late == LATE


async def test_a_day_that_is_too_late_is_changed(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("25/11", "đúng"):
        await author.say(words)
    await author.press("Đổi ngày sự kiện")
    for words in ("28/12", "đúng"):
        await author.say(words)
    assert "còn kịp" in await author.window()
    assert "Bước 2/8 · Tên sự kiện" in await author.window()


async def test_more_of_a_text_is_joined_to_it_or_takes_its_place(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Tin bài")
    for words in ("Hội thảo logistics", "Đoạn một."):
        await author.say(words)
    await author.press("Quay lại")
    assert (await author.say("Đoạn hai.")).became == "held"
    assert (await draft(product)).answers["body"] == "Đoạn một."
    await author.press("Thêm vào cuối")
    assert (await draft(product)).answers["body"] == "Đoạn một.\n\nĐoạn hai."


async def test_what_is_optional_is_asked_at_once(product: Product, author: Talking) -> None:
    await author.begin("request")
    await author.press("Tin bài")
    for words in ("Hội thảo logistics", "Đoạn một.", "hop tac", "không"):
        await author.say(words)
    assert "Tin bài · Mục không bắt buộc" in await author.window()
    assert (await author.say("https://vidu.edu.vn/tin")).became == "found"
    assert (await author.say("27/11")).became == "echo"
    await author.press("Đúng")
    assert (await author.say("gì đó")).problem == "dialog-extras-choose"
    await author.press("Đường dẫn nguồn")
    assert "Đã trả lời: https://vidu.edu.vn/tin" in await author.window()
    await author.press("Bỏ trống mục này")
    await author.press("Xem lại")
    answers = (await draft(product)).answers
    assert (answers["event_date"], answers["source"], answers["photos"]) == ("2026-11-27", None, None)
    assert answers["english"] is False
    await author.press("Gửi yêu cầu")
    assert (await product.newest(Request)).type == "news"


async def test_a_draft_is_dropped_for_good_after_a_question(product: Product, author: Talking) -> None:
    await to_look(author)
    await author.press("Bỏ bản nháp")
    await author.press("Quay lại")
    await author.press("Bỏ bản nháp")
    assert (await author.press("Bỏ hẳn")).became == "over"
    assert await author.said() == "Đã bỏ bản nháp."
    assert await product.all(Draft, sent_at=None) == []


async def test_a_draft_that_is_gone_is_asked_no_more(product: Product, author: Talking) -> None:
    await to_look(author)
    await product.app.do(DropDraft(product.actor("author"), (await draft(product)).id))
    with pytest.raises(Refusal, match="draft-gone"):
        await product.app.do(SendConversation(product.actor("author"), author.id))
    await author.begin("request")
    assert len(await product.all(Conversation)) == 1, "it is forgotten"


async def test_who_may_not_send_is_refused(product: Product) -> None:
    with pytest.raises(Refusal, match="may-not-send"):
        await Talking(product, "webmaster").begin("request")


async def test_another_type_is_chosen_after_an_answer(product: Product, author: Talking) -> None:
    """The draft that was begun stays among those begun; the type that was chosen is not asked again."""
    await author.begin("request")
    await author.press("Băng rôn")
    for words in ("28/12", "đúng"):
        await author.say(words)
    await author.press("Quay lại")
    await author.press("Quay lại")
    await author.press("Tin bài")
    assert (await author.window()).startswith("Bước 1/4 · Tiêu đề")
    assert [each.type for each in await product.all(Draft)] == ["banner", "news"]


async def test_an_option_is_its_answer_wherever_it_stands(product: Product, author: Talking) -> None:
    """Drafts change their order while they are shown."""
    for title in ("Một việc", "Hai việc"):
        await author.begin("request")
        if len(await product.all(Draft)) > 0:
            await author.press("Yêu cầu mới")
        await author.press("Tin bài")
        await author.say(title)
        await author.press("Để sau")
    await author.begin("request")
    shown = await author.asked()
    assert not isinstance(shown, Refusal)
    sent = {author.words(label): f"{number}" for number, label in shown.listed}
    first = next(each for each in await product.all(Draft) if each.answers["title"] == "Một việc")
    await product.app.do(GiveText(product.actor("author"), first.id, "body", "Nội dung mới."))
    await product.app.do(pressed(product.actor("author"), author.id, sent["Hai việc"]))
    opened = (await author.kept()).about["draft"]
    assert [each.answers["title"] for each in await product.all(Draft) if each.id == opened] == ["Hai việc"]


async def test_more_of_a_text_that_waits_to_be_joined_is_joined_to_it(
    product: Product, author: Talking
) -> None:
    await author.begin("request")
    await author.press("Tin bài")
    for words in ("Hội thảo logistics", "Đoạn một."):
        await author.say(words)
    await author.press("Quay lại")
    for words in ("Đoạn hai.", "Đoạn ba."):
        await author.say(words)
    await author.press("Thêm vào cuối")
    assert (await draft(product)).answers["body"] == "Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba."
