"""F16: each refusal of the platform, for each kind of card and notice: waiting work is shown in the end."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sandbox.client import Group, Photo, Sandbox
from tests.kit.answered import Choose
from tests.kit.builders import open_product
from tests.kit.day import on_monday
from tests.kit.delivered import Delivery, delivering, make_delivery
from tests.kit.pictures import png
from tests.rules.round_steps import go
from workflow.actions import Attach, GiveText, SendDraft, StartDraft
from workflow.media.files import SentFile
from workflow.model import Chat, Notice, Nudge, Visit
from workflow.notices import nudges
from workflow.work import Work

pytestmark = [pytest.mark.asyncio(loop_scope="module"), on_monday]

REFUSALS = [
    (400, "CHAT_RESTRICTED"),
    (400, "CHAT_WRITE_FORBIDDEN"),
    (403, "CHAT_WRITE_FORBIDDEN"),
    (400, "CHAT_SEND_PLAIN_FORBIDDEN"),
    (400, "CHAT_ADMIN_REQUIRED"),
    (400, "TOPIC_CLOSED"),
    (400, "TOPIC_DELETED"),
    (400, "message thread not found"),
    (400, "not enough rights to send text messages to the chat"),
    (400, "have no rights to send a message"),
    (400, "message is too long"),
    (400, "BUTTON_DATA_INVALID"),
    (400, "reply markup is too long"),
    (400, "can't parse entities: unsupported start tag"),
    (400, "MEDIA_INVALID"),
    (400, "VOICE_MESSAGES_FORBIDDEN"),
    (400, "not enough rights to send photos to the chat"),
    (400, "PEER_FLOOD"),
    (403, "bot was kicked from the supergroup chat"),
    (403, "bot was blocked by the user"),
    (403, "SOMETHING_NOBODY_HAS_SEEN_YET"),
]
REFUSED = pytest.mark.parametrize(("code", "words"), REFUSALS, ids=[f"{c} {w}"[:24] for c, w in REFUSALS])
CALLS = pytest.mark.parametrize(
    ("method", "given"),
    [("[se]*", ""), ("edit*", ""), ("[se]*", "reply_markup")],
)
MEMBERS = ("administrator", "author", "head", "deputy head", "desk", "board", "webmaster")
REFERENCE = "YC-2026-0999"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox.start(limits=False) as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def delivery(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Delivery]:
    """Everybody has an account, and delivery runs."""
    async with open_product(tmp_path) as product:
        made = await make_delivery(product, sandbox, tmp_path)
        await made.join(*MEMBERS)
        async with delivering(made):
            yield made
        await sandbox.clear_faults()


@pytest_asyncio.fixture(loop_scope="module")
async def desk(delivery: Delivery) -> Group:
    return await delivery.group("Phòng Truyền thông", "desk", "desk")


async def check(delivery: Delivery) -> None:
    """Delivery comes to rest, and all waiting work is shown."""
    await delivery.settle()
    assert await delivery.unseen() == []


@REFUSED
@CALLS
async def test_a_card_in_a_group(
    delivery: Delivery, desk: Group, code: int, words: str, method: str, given: str
) -> None:
    await delivery.refuse(words, desk.id, method, code, given)
    await delivery.product.submit()
    await delivery.product.decide("head")
    await check(delivery)
    await delivery.product.decide("desk", "more", "Thiếu ảnh")
    await check(delivery)


@REFUSED
@pytest.mark.parametrize("others", [True, False], ids=["with a substitute", "alone"])
async def test_a_card_of_a_person(delivery: Delivery, code: int, words: str, others: bool) -> None:
    for name in ("head",) if others else ("head", "deputy head"):
        await delivery.refuse(words, delivery.people[name].id, code=code)
    request = await delivery.product.submit()
    await check(delivery)
    seen = [await delivery.shown(name, request.reference) for name in ("head", "deputy head")]
    assert any(seen) if others else (any(seen) or request.reference in await delivery.told())


@REFUSED
async def test_a_card_with_an_album(delivery: Delivery, desk: Group, code: int, words: str) -> None:
    """The photos alone are refused: whoever decides sees the card, and where its photos are."""
    reference = await with_photos(delivery)
    await delivery.refuse(words, desk.id, "sendMediaGroup", code)
    await delivery.product.decide("head")
    await check(delivery)
    (shown,) = [*await delivery.shown(desk, reference), *await delivery.shown("desk", reference)]
    assert "Duyệt" in [button.text for row in shown.buttons for button in row]
    if "không gửi được vào đây" in shown.words:
        assert "2 ảnh không gửi được vào đây; xem trong trò chuyện riêng với Loa." in shown.words
        assert "Ảnh và tệp không gửi được" in await delivery.told()


async def with_photos(delivery: Delivery) -> str:
    """A request with two photos, sent."""
    author, actor, do = delivery.people["author"], delivery.product.actor("author"), delivery.product.app.do
    await author.photos([Photo(png(1)), Photo(png(2))])
    sent = [m.photos[-1] for m in await author.read() if m.photos]
    draft = (await do(StartDraft(actor, "news", "economics"))).id
    await do(GiveText(actor, draft, "title", "Hội thảo logistics xanh"))
    await do(GiveText(actor, draft, "body", "Đoạn một, đoạn hai."))
    await do(Choose(actor, draft, "category", "research"))
    await do(Choose(actor, draft, "english", "no"))
    for n, photo in enumerate(sent):
        file = SentFile("photo", photo["file_id"], photo["file_unique_id"], n)
        await do(Attach(actor, draft, "photos", file))
    return str((await do(SendDraft(actor, draft))).reference)


@REFUSED
@pytest.mark.parametrize("in_group", [True, False], ids=["group", "person"])
async def test_the_card_of_a_round(delivery: Delivery, code: int, words: str, in_group: bool) -> None:
    chats = [delivery.people[name].id for name in ("head", "deputy head")]
    if in_group:
        chats = [(await delivery.group("Khoa Kinh tế", "unit_head", "head", unit="economics")).id]
    for chat in chats:
        await delivery.refuse(words, chat, code=code)
    await go(delivery.product, "2026-12-01T08:00")
    await check(delivery)
    known = ("head", "deputy head") if in_group else ("administrator",)
    told = [await delivery.told(name) for name in known]
    assert any("Khoa Kinh tế" in words for words in told)


@REFUSED
@pytest.mark.parametrize("in_group", [True, False], ids=["group", "person"])
async def test_a_notice(delivery: Delivery, desk: Group, code: int, words: str, in_group: bool) -> None:
    """One to a group reaches those who hold its role; one to a person waits, and administrators know."""
    await delivery.refuse(words, desk.id if in_group else delivery.people["desk"].id, code=code)

    def tell(work: Work) -> None:
        group = work.store.one(Chat) if in_group else None
        person = None if in_group else work.find_person(delivery.product.actor("desk"))
        work.tell("notice-substitute", chat=group, person=person, reference=REFERENCE, role="Phòng")

    app = delivery.product.app
    await delivery.product.database.writer.write_first(lambda records: tell(app.work(records, "")))
    await delivery.settle()
    if in_group:
        assert len(await delivery.shown("desk", REFERENCE)) == 1
        return
    (kept,) = await delivery.notices("notice-substitute")
    assert kept.state in ("queued", "dropped")
    assert "Người Desk · Không" in await delivery.told()


@REFUSED
@pytest.mark.parametrize("given", ["", "reply_markup"])
async def test_a_digest(delivery: Delivery, code: int, words: str, given: str) -> None:
    await delivery.product.submit()
    await delivery.settle()
    head = delivery.people["head"]
    await delivery.refuse(words, head.id, code=code, given=given)

    def remind(work: Work) -> None:
        [visit], person = work.store.all(Visit), work.require_person(delivery.product.actor("head"))
        nudges.add(work, person, "visit", visit.id, work.now, nudges.Because("remind"))
        nudges.say_all(work)

    app = delivery.product.app
    await delivery.product.database.writer.write_first(lambda records: remind(app.work(records, "")))
    await delivery.settle()
    (digest,) = await delivery.product.all(Notice, key=nudges.DIGEST)
    (nudge,) = await delivery.product.all(Nudge)
    assert (nudge.said_at is not None) == (digest.state == "sent")
    assert digest.state == "sent" or "Người Head · Không" in await delivery.told()
    assert await delivery.unseen() == []
