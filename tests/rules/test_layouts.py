"""The order of a card for the eye: state and name, number, what is to be known now, the rest collapsed."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit import rendered
from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.kit.there import there
from wording import Wording
from wording.render import Message
from workflow.actions import GiveText, SendDraft, StartDraft
from workflow.cards.shape import CardView
from workflow.model import Card
from workflow.requests.cards import views
from workflow.requests.cards.where import listed
from workflow.spec import Channel, Words

pytestmark = on_monday
WORDING = Wording(ZONE)
NAME = " · Hội thảo logistics xanh"
LINES = 8  # of a card of 38 characters a line, above what is collapsed


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def shown(product: Product, name: str, menu: str = "") -> tuple[CardView, Message]:
    """A person's card of the newest request."""
    card = Card(request=(await product.request()).id, person=product.ids[name], menu=menu)
    view = await product.app.ask(lambda work: views.card(work, card))
    return view, rendered.message(view)


def marked(message: Message, kind: str) -> list[str]:
    raw = message.text.encode("utf-16-le")
    found = (e for e in message.entities if e.kind == kind)
    return [raw[e.offset * 2 : (e.offset + e.length) * 2].decode("utf-16-le") for e in found]


# Where it is, whose card it is, its state, what stands out in it, what leads the collapsed rest
CARDS = [
    ("unit", "head", "Chờ đơn vị xác nhận", "16:30 Thứ Tư 25/11", "Anh/Chị Author đã gửi"),
    ("desk", "desk", "Chờ duyệt", "16:30 Thứ Hai 23/11", "Thủ trưởng đơn vị (Anh/Chị"),
    ("board", "board", "Chờ phê duyệt", "16:30 Thứ Tư 25/11", "Phòng Truyền thông (Anh/Chị"),
    ("unit", "author", "Chờ đơn vị xác nhận", "Anh/Chị Head", "Anh/Chị Author đã gửi"),
    ("board", "author", "Chờ phê duyệt", "Anh/Chị Board", "Phòng Truyền thông (Anh/Chị"),
    ("publishing", "webmaster", "Chờ đăng tải", "16:30 Thứ Tư 25/11", "Ban Giám hiệu (Anh/Chị"),
    ("rechecking", "author", "Đã đăng", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("state", "name", "first", "out", "led"), CARDS, ids=[f"{c[0]}-{c[1]}" for c in CARDS]
)
async def test_state_and_name_lead_and_the_deadline_stands_out(
    product: Product, state: str, name: str, first: str, out: str, led: str
) -> None:
    await product.reach(state)
    view, message = await shown(product, name)
    lines = message.text.split("\n")
    assert lines[0] == first + NAME
    assert lines[1].startswith("YC-2026-0001 · ")
    bold = marked(message, "bold")
    assert bold[0] == first + NAME
    assert not out or any(each.startswith(out) for each in bold[1:])
    quoted = marked(message, "expandable_blockquote")
    assert not led or quoted[-1].startswith(led)
    above = [WORDING.say("vi", each) for each in (view.head, there(view.number), *view.lines)]
    links = sum("https://" in each for each in above)  # an address has a line to itself
    assert sum(-(-len(each) // 38) for each in above) <= LINES + links


@pytest.mark.parametrize("menu", ["", "refuse", "refuse:1", "withdraw", "changes"])
@pytest.mark.parametrize("state", ["unit", "desk", "board", "publishing", "rechecking"])
async def test_one_red_button_alone_and_last(product: Product, state: str, menu: str) -> None:
    await product.reach(state)
    for name in ("author", "head", "desk", "board", "webmaster"):
        view, _ = await shown(product, name, menu)
        rows = [row for row in view.choices if row]
        assert not [row for row in rows[:-1] if any(choice.style == "bad" for choice in row)]
        assert not rows or len(rows[-1]) == 1 or all(choice.style != "bad" for choice in rows[-1])


async def test_nothing_of_what_led_here_is_dropped(product: Product) -> None:
    await product.reach("board")
    _, message = await shown(product, "board")
    quoted = marked(message, "expandable_blockquote")[-1].split("\n")
    assert [each.split(" lúc ")[0] for each in quoted] == [
        "Phòng Truyền thông (Anh/Chị Desk) đã duyệt",
        "Thủ trưởng đơn vị (Anh/Chị Head) đã xác nhận",
        "Anh/Chị Author đã gửi",
        "Căn cứ: Quy định đăng tải tin bài, Điều 5",
        "Thời hạn 1 ngày làm việc, tính từ 10:00 Thứ Hai 23/11, không tính ngày nhận, quy tắc W-01 bản 1",
    ]


ONE = ("Đăng: Website tiếng Việt", "Goes to: Vietnamese website")
BOTH = (f"{ONE[0]}, tiếng Anh", f"{ONE[1]}, English website")
# Whose card of a request in what state says where it will be published, in Vietnamese and English
WHERE = [
    ("unit", "head", True, *BOTH),
    ("board", "board", True, *BOTH),
    ("board", "board", False, *ONE),
    ("board", "author", True, "", ""),
    ("publishing", "webmaster", True, "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("state", "name", "english", "said", "in_english"), WHERE)
async def test_who_decides_reads_where_it_is_published_above_the_deadline(
    product: Product, state: str, name: str, english: bool, said: str, in_english: str
) -> None:
    await product.reach(state, english=english)
    view, message = await shown(product, name)
    lines = message.text.split("\n")
    translated = rendered.message(view, "en").text.split("\n")
    if said:
        assert lines[lines.index(said) + 1].startswith("Hạn: ")
        assert in_english in translated
    else:
        assert not [each for each in lines if each.startswith("Đăng: ")]


# Names of channels with their languages, and how they are said one after another
NAMES = [
    ([("Website tiếng Việt", "vi"), ("Website tiếng Anh", "en")], "Website tiếng Việt, tiếng Anh"),
    ([("Bản tin nội bộ", "vi"), ("Bản tin đối ngoại", "en")], "Bản tin nội bộ, đối ngoại"),
    ([("Website", "vi"), ("Website tiếng Anh", "en")], "Website, Website tiếng Anh"),
    ([("Trang Facebook", None), ("Trang thông tin", None)], "Trang Facebook, Trang thông tin"),
    ([("Website tiếng Việt", "vi"), ("Fanpage", None)], "Website tiếng Việt, Fanpage"),
    ([("Website tiếng Việt", "vi"), ("Bảng tin tiếng Anh", "en")], "Website tiếng Việt, Bảng tin tiếng Anh"),
    ([("Website Trường tiếng Việt", "vi"), ("Website Khoa Kinh tế", "vi")],
     "Website Trường tiếng Việt, Website Khoa Kinh tế"),
]  # fmt: skip


@pytest.mark.parametrize(("names", "said"), NAMES)
def test_one_site_in_several_languages_is_named_once(names: list[tuple[str, str | None]], said: str) -> None:
    channels = [
        Channel(title=Words(vi=title), owner="webmaster", language=language, result="link")
        for title, language in names
    ]
    assert listed(channels, "vi") == said


async def test_what_is_done_elsewhere_than_on_a_site_is_named_as_that(product: Product) -> None:
    await send_banner(product)
    _, message = await shown(product, "head")
    assert "\nThực hiện: Treo băng rôn\nHạn: " in message.text


async def send_banner(product: Product) -> None:
    """A banner in good time before its event; that it is taken down again goes without saying."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "banner", "economics"))).id
    await product.app.do(Choose(actor, draft, "event_date", "2026-12-25"))
    for key in ("event", "wording", "size", "quantity", "place"):
        await product.app.do(GiveText(actor, draft, key, "Hội thảo logistics xanh"))
    await product.app.do(Choose(actor, draft, "form", "banner"))
    await product.app.do(Choose(actor, draft, "shown", "2026-12-21/2026-12-26"))
    await product.app.do(SendDraft(actor, draft))


async def test_a_broken_promise_says_more_than_how_old_the_news_was(product: Product) -> None:
    await send_news(product)
    await product.decide("head")
    view, message = await shown(product, "desk")
    assert [each.key for each in view.lines] == ["card-where", "card-due", "promise-breaks"]
    assert marked(message, "expandable_blockquote")[-1].endswith(
        "\nSự kiện Thứ Bảy 21/11, gửi sau 1 ngày làm việc"
    )


async def send_news(product: Product) -> None:
    """News of Saturday, whose steps may take longer than its rule allows."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    for key in ("title", "body"):
        await product.app.do(GiveText(actor, draft, key, "Hội thảo logistics xanh"))
    await product.app.do(Choose(actor, draft, "category", "research"))
    await product.app.do(Choose(actor, draft, "event_date", "2026-11-21"))
    await product.app.do(Choose(actor, draft, "english", "yes"))
    await product.app.do(SendDraft(actor, draft))
