"""Work around events, said by rules alone: who does what, with which proof, and what waits for it.

Rules A07, A12, A15, A16, B02, C01, C09, C11, C12, C13, C21, C22, C23, C24, C26, D07, D10, E01, E35.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import LINK, ROLES, Product, open_product
from tests.kit.cast import Roles
from tests.rules.event_work import RULES
from tests.rules.test_coverage import at
from tests.rules.test_ringing import NIGHT, rings
from tests.rules.test_tasks_for_parties import words_of
from workflow.actions import (
    AttachResult,
    Decide,
    GiveText,
    PublishTask,
    RunDue,
    SendDraft,
    StartDraft,
    StartSupplement,
    WaiveTask,
)
from workflow.errors import Refusal
from workflow.media.files import SentFile
from workflow.model import Answers, Card, Nudge, Revision, Task, Visit
from workflow.requests.cards import views, walk
from workflow.requests.cards.case import Case

CAST: dict[str, Roles] = {**ROLES, "trainer": [("unit_head", "training")]}
PHONE = "0912 000 000"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, RULES, CAST) as opened:
        yield opened
        await opened.check()


async def send(product: Product, type: str, **answers: str) -> None:
    """A request of the author, with these answers as they are typed."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, type, "economics"))).id
    await give(product, draft, answers)
    await product.app.do(SendDraft(actor, draft))


async def give(product: Product, draft: int, answers: dict[str, str]) -> None:
    actor, fields = product.actor("author"), product.app.rulebook.spec.request_types
    of = {name: field for kind in fields.values() for name, field in kind.fields.items()}
    for name, said in answers.items():
        action = Choose if of[name].kind == "choice" else GiveText
        given = await product.app.do(action(actor, draft, name, said))
        assert given.problem is None, (name, said, given)


async def supplement(product: Product, **answers: str) -> None:
    actor, request = product.actor("author"), await product.request()
    draft = (await product.app.do(StartSupplement(actor, request.id))).id
    await give(product, draft, answers)
    await product.app.do(SendDraft(actor, draft))


async def done(product: Product, who: str, name: str, said: str, value: str = "") -> str:
    """Return a result; the problem with it, if there is one."""
    task = await product.newest(Task, name=name, value=value)
    return (await product.app.do(PublishTask(product.actor(who), task.id, said))).problem or ""


async def decide(product: Product, name: str, **answers: str | bool) -> None:
    visit, revision, given = await product.newest(Visit), await product.newest(Revision), Answers(answers)
    await product.app.do(Decide(product.actor(name), visit.id, revision.id, "pass", answers=given))


async def test_a_fault_pages_who_mends_it_and_the_telecom_contact_at_any_hour(product: Product) -> None:
    product.clock.moment = at(NIGHT)
    await send(product, "fault", what="Mất mạng ở Hội trường A", standby=PHONE)
    for name in ("office", "webmaster"):
        assert await rings(product, name)
        assert "Ứng cứu" in await words_of(product, name)
    card = Card(request=(await product.request()).id, person=product.ids["office"])
    view = await product.ask(lambda work: views.card(work, card))
    assert [each.value for each in view.answers if each.value == PHONE]
    await decide(product, "office")
    for who, task in (("webmaster", "call"), ("office", "mended")):
        assert await done(product, who, task, "Đã đổi sang đường dự phòng lúc 02:20") == ""
    assert (await product.request()).status in ("rechecking", "closed")


async def test_a_livestream_opens_its_list_and_is_passed_once_all_is_ready(product: Product) -> None:
    operator = (await product.person("webmaster")).name
    await send(
        product,
        "livestream",
        name="Lễ khai giảng",
        place="Hội trường A",
        platforms="facebook,youtube",
        operator=operator,
    )
    for missing in ("Đo đường truyền", "Wifi tại chỗ", "Đầu mối viễn thông"):
        assert f"Còn thiếu: {missing}" in await words_of(product, "desk")
    assert await done(product, "office", "line", "12") == "result-not-enough"
    assert await done(product, "office", "line", "25") == ""
    assert await done(product, "office", "wifi", "") == "answer-empty"
    assert await done(product, "office", "wifi", "Mạng Khai giảng, mật khẩu tại bàn đón tiếp") == ""
    with pytest.raises(Refusal, match="task-needed"):
        await decide(product, "desk")
    await supplement(product, standby=PHONE)
    await decide(product, "desk")
    for platform in ("facebook", "youtube"):
        assert await done(product, "webmaster", "stream", f"{LINK}/{platform}", platform) == ""
    assert (await product.request()).status == "publishing"
    room = await product.newest(Task, name="room")
    assert (await product.app.do(PublishTask(product.actor("office"), room.id))).problem == "result-no-photo"
    await product.put_up(room, "office")
    assert (await product.request()).status == "closed"
    card = await words_of(product, "author")
    for result in ("Đo đường truyền: 25 Mb/s", "Wifi tại chỗ: Mạng Khai giảng", "Truyền: YouTube"):
        assert result in card


async def test_a_change_that_is_declared_opens_a_task_for_each_page(product: Product) -> None:
    await send(product, "change", what="Trưởng phòng mới", pages="economics,training")
    await decide(product, "desk")
    for who, unit in (("head", "economics"), ("trainer", "training")):
        assert (await product.request()).status == "publishing"
        assert await done(product, who, "page", f"{LINK}/{unit}", unit) == ""
    assert (await product.request()).status == "closed"


async def test_an_improvement_is_closed_with_links_before_and_after(product: Product) -> None:
    await send(product, "improvement", what="Trang chủ dễ đọc hơn", before=f"{LINK}/truoc")
    await decide(product, "desk")
    await done(product, "webmaster", "after", f"{LINK}/sau")
    assert (await product.request()).status == "closed"
    assert f"{LINK}/sau" in await words_of(product, "author")


async def test_a_conference_has_its_contact_its_parts_and_a_decision_with_a_reason(product: Product) -> None:
    contact = (await product.person("office")).name
    with pytest.raises(Refusal, match="draft-incomplete"):
        await send(product, "conference", name="Tuyển sinh", contact=contact)
    about = {"name": "Tuyển sinh", "contact": contact, "phone": PHONE}
    await send(product, "conference", **about, sources="economics,training", plan=f"{LINK}/ke-hoach")
    card = await words_of(product, "desk")
    assert "Còn thiếu: Thông cáo" in card
    assert "Còn thiếu: Bài phát biểu" in card
    assert "Còn thiếu: Kế hoạch" not in card
    await supplement(product, release=f"{LINK}/thong-cao")
    speech = await product.newest(Task, name="speech")
    await product.app.do(WaiveTask(product.actor("board"), speech.id, "Lãnh đạo không phát biểu"))
    await decide(product, "desk")
    assert "Còn thiếu: Cung cấp thông tin: Phòng Đào tạo" in await words_of(product, "board")
    await done(product, "head", "info", "Chỉ tiêu 500", "economics")
    await done(product, "trainer", "info", "Ba ngành mới", "training")
    with pytest.raises(Refusal):
        await decide(product, "board")  # without the decision
    await decide(product, "board", held=True, why="Báo chí quan tâm")
    record = await product.newest(Task, name="record")
    file = SentFile("document", "h", "u", 1, "Biên bản.docx")
    await product.app.do(AttachResult(product.actor("office"), record.id, file))
    await product.app.do(PublishTask(product.actor("office"), record.id))
    request, author = await product.request(), await product.person("author")
    assert request.status == "closed"
    said = await product.ask(lambda work: walk.walk(Case(work, request, whole=True, person=author)))
    assert len([step for step in said if step.key == "history-done"]) == 3


async def test_whoever_owes_photos_or_links_is_chased_until_they_are_there(product: Product) -> None:
    contact = (await product.person("office")).name
    about = {"name": "Tuyển sinh", "contact": contact, "phone": PHONE, "speech": LINK, "plan": LINK}
    await send(product, "conference", **about)
    release = await product.newest(Task, name="release")
    assert release.due_at
    product.clock.moment = release.due_at - timedelta(hours=1)
    await product.app.do(RunDue())
    assert await product.all(Nudge, subject="task", subject_id=release.id)
    before = len(await product.all(Nudge))
    await supplement(product, release=LINK)
    product.clock.moment = release.due_at + timedelta(hours=1)
    await product.app.do(RunDue())
    assert len([n for n in await product.all(Nudge) if n.subject_id == release.id]) <= before


async def test_a_text_for_the_loudspeaker_is_short_without_links_and_confirmed(product: Product) -> None:
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "loudspeaker", "economics"))).id
    for said in ("Kính mời. " * 40, f"Xem tại {LINK}"):
        assert (await product.app.do(GiveText(actor, draft, "read", said))).problem
    await send(product, "loudspeaker", name="Nghỉ lễ", read="Toàn trường nghỉ ngày mai.")
    await decide(product, "desk")
    assert "Toàn trường nghỉ ngày mai." not in await words_of(product, "webmaster")
    await done(product, "office", "broadcast", "Đã phát hai lần")
    assert (await product.request()).status == "closed"
