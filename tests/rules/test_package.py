"""The package to publish from: the released text as a .docx, photos under their names."""

import hashlib
import io
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.packages import files_of, lacking
from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.answered import Choose
from tests.kit.builders import LINK, MONDAY, Product, open_product
from tests.kit.day import on_monday
from tests.kit.rendered import WORDING
from tests.kit.there import there
from tests.rules.requester_steps import buttons, refusal
from tests.rules.test_recall import edit, step
from wording.word_document import document
from workflow.actions import (
    Attach,
    GiveText,
    OpenCorrection,
    Recall,
    SendDraft,
    StartDraft,
    TakePackage,
)
from workflow.form.answer_shown import AnswerShown
from workflow.media.files import SentFile
from workflow.model import AuditEntry, Media, Notice, Request, Revision
from workflow.requests.publishing import package
from workflow.requests.publishing.package import Attached, Package
from workflow.spec import Words
from workflow.text import clean

pytestmark = on_monday
FILES = 10
BODY = "Đoạn một: 45 bài tham luận.\n\nĐoạn hai, ở Cơ sở Đồ Sơn."


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def released(product: Product, photos: int = 0, *, english: bool = False) -> Request:
    """A request with photos, and a plan as a file, that may be published."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    await product.app.do(GiveText(actor, draft, "title", "Hội thảo logistics xanh"))
    await product.app.do(GiveText(actor, draft, "body", BODY))
    await product.app.do(Choose(actor, draft, "category", "research"))
    await product.app.do(Choose(actor, draft, "english", "yes" if english else "no"))
    for n in range(photos):
        sent = SentFile("photo", f"h{n}", f"u{n}", n, caption=f"Toàn cảnh {n}")
        if n == 1:
            sent = replace(sent, kind="document", name="IMG 1.PNG", mime="image/png")
        await product.app.do(Attach(actor, draft, "photos", sent))
    if photos:
        plan = SentFile("document", "h", "u", 99, name="Kế hoạch.pdf", mime="application/pdf")
        await product.app.do(Attach(actor, draft, "attachment", plan))
    await product.app.do(SendDraft(actor, draft))
    for who in ("head", "desk", "board"):
        await product.decide(who)
    return await product.request()


async def taken(product: Product, who: str = "webmaster") -> Package:
    """Return the package that comes to somebody who presses the button."""
    await product.app.do(TakePackage(product.actor(who), (await product.request()).id))
    notice = await product.newest(Notice, key=package.NOTICE, person=product.ids[who])
    return there(await product.ask(package.of_notice, notice))


def read(found: Package, language: str = "vi") -> list[str]:
    opened = docx.Document(io.BytesIO(document(found, language, WORDING)))
    return [paragraph.text for paragraph in opened.paragraphs]


async def test_the_text_its_photos_who_released_it_and_for_which_channels(product: Product) -> None:
    await released(product, 2, english=True)
    digest = (await product.newest(Revision)).digest
    assert read(await taken(product)) == [
        "Hội thảo logistics xanh",
        "Đoạn một: 45 bài tham luận.",
        "Đoạn hai, ở Cơ sở Đồ Sơn.",
        "Thông tin kèm theo",
        "Chuyên mục: Nghiên cứu",
        "Cần bản tiếng Anh: Có",
        "Ảnh",
        "YC-2026-0001-01.jpg: Toàn cảnh 0",
        "YC-2026-0001-02.png: Toàn cảnh 1",
        "Tệp kèm theo",
        "YC-2026-0001-Kế hoạch.pdf",
        "Bản được phép đăng",
        "YC-2026-0001 · Khoa Kinh tế",
        "Đăng ở: Website tiếng Việt",
        "Đăng ở: Website tiếng Anh, chưa có bản tiếng Anh",
        "Ban Giám hiệu (Anh/Chị Board) đã phê duyệt lúc 10:00 Thứ Hai 23/11",
        f"Mã nội dung: {digest}",
    ]
    assert "Published in: English website, no English text yet" in read(await taken(product), "en")


async def test_the_file_has_one_font_for_all_letters_no_macros_and_no_machines_name(product: Product) -> None:
    await released(product)
    content = document(await taken(product), "vi", WORDING)
    opened = docx.Document(io.BytesIO(content))
    core = opened.core_properties
    assert (core.author, core.last_modified_by, core.comments) == ("", "", "")
    for name in ("Normal", "Title", "Heading 1"):
        fonts = opened.styles[name].element.rPr.rFonts
        assert set(fonts.attrib.values()) == {"Times New Roman"}
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        assert not [name for name in pack.namelist() if "vba" in name.lower()]


REQUEST = Request(
    key="", reference="YC-2026-0001", type="news", unit="", author=1, rules=1, subject="Tên",
    created_at=MONDAY,
)  # fmt: skip
REVISION = Revision(request=1, n=1, answers={}, digest="", by=1, at=MONDAY)


@settings(deadline=None, max_examples=40)
@given(st.text(), st.text())
def test_whatever_a_clean_text_holds_is_in_the_file(body: str, caption: str) -> None:
    """Each paragraph is there, but for what no .docx can hold."""
    said = Words(vi="Nội dung")
    media = Media(kind="photo", platform="telegram", handle="", unique="", position=0, caption=clean(caption))
    answers = (AnswerShown(said, clean(body), long=True),)
    found = Package(REQUEST, REVISION, answers, (Attached("a.jpg", media),), ())
    lost = str.maketrans("", "", "\ufffe\uffff")
    wanted = [line for line in clean(body).translate(lost).split("\n") if line]
    assert read(found)[1 : 1 + len(wanted)] == wanted


# who, and when


@pytest.mark.parametrize("who", ["author", "head", "desk", "board", "administrator"])
async def test_only_publishers_take_it(product: Product, who: str) -> None:
    request = await released(product)
    assert "Lấy trọn bài" not in await buttons(product, who)
    assert await refusal(product, TakePackage(product.actor(who), request.id)) == "not-publisher"
    assert (await product.newest(AuditEntry)).kind == "refused.not-publisher"
    assert "Lấy trọn bài" in await buttons(product, "webmaster")
    await taken(product)
    logged = next(e for e in reversed(await product.all(AuditEntry)) if e.kind == "package")
    assert (logged.actor, logged.subject) == (product.ids["webmaster"], request.reference)


async def test_only_what_may_be_published_now_is_handed_out(product: Product) -> None:
    """Recalled on its way, it does not come; released anew, the new text does."""
    request = await released(product)
    first = await taken(product)
    notice = await product.newest(Notice, key=package.NOTICE)
    await step(product, Recall, "desk")
    take = TakePackage(product.actor("webmaster"), request.id)
    assert await refusal(product, take) == "moved-on"
    assert await product.app.ask(lambda work: package.of_notice(work, notice)) is None
    await edit(product, "Đoạn một, tên đúng.")
    await product.change(notice, state="dropped")
    await product.decide("desk")
    await product.decide("board")
    second = await taken(product)
    assert ("Đoạn một, tên đúng." in read(second), read(first)[1]) == (True, "Đoạn một: 45 bài tham luận.")
    await product.publish(link=LINK)
    assert await refusal(product, take) == "moved-on"
    await step(product, OpenCorrection, "desk")
    assert await refusal(product, take) == "moved-on"


async def test_a_text_that_was_altered_in_the_database_is_no_released_text(product: Product) -> None:
    request = await released(product)
    revision = await product.newest(Revision)
    altered = {**revision.answers, "body": "Đoạn khác."}
    await product.change(revision, answers=altered)
    assert await refusal(product, TakePackage(product.actor("webmaster"), request.id)) == "not-released"
    assert (await product.newest(AuditEntry)).kind == "refused.not-released"


async def test_pressed_twice_it_comes_once_and_again_when_it_has_come(product: Product) -> None:
    await released(product)
    for _ in range(2):
        await taken(product)
    (notice,) = await product.all(Notice, key=package.NOTICE)
    await product.change(notice, state="sent")
    await taken(product)
    assert len(await product.all(Notice, key=package.NOTICE)) == 2


# as files


async def test_photos_and_files_come_under_their_names_with_captions_and_only_whole(
    product: Product, tmp_path: Path
) -> None:
    await released(product, 2)
    found = await taken(product)
    assert lacking(found, tmp_path) == [
        "YC-2026-0001-01.jpg",
        "YC-2026-0001-02.png",
        "YC-2026-0001-Kế hoạch.pdf",
    ]
    kept = {}
    for media in await product.all(Media):
        content, digest = keep(tmp_path, media.unique.encode())
        kept[media.unique] = content
        await product.change(media, state="have", digest=digest)
    await product.database.writer.write_first(
        lambda r: [r.change(n, state="dropped") for n in r.all(Notice, key=package.NOTICE)]
    )
    found = await taken(product)
    assert lacking(found, tmp_path) == []
    text, *others = files_of(found, 0, tmp_path, "vi", WORDING, TELEGRAM)
    assert (text.name, text.caption) == (
        "YC-2026-0001.docx",
        "Trọn bài · Hội thảo logistics xanh\nYC-2026-0001",
    )
    assert [(f.name, f.content, f.caption) for f in others] == [
        ("YC-2026-0001-01.jpg", b"u0", "Toàn cảnh 0"),
        ("YC-2026-0001-02.png", b"u1", "Toàn cảnh 1"),
        ("YC-2026-0001-Kế hoạch.pdf", b"u", ""),
    ]
    (tmp_path / there(found.attached[1].media.digest)).write_bytes(b"other")
    assert lacking(found, tmp_path) == ["YC-2026-0001-02.png"]


def keep(folder: Path, content: bytes) -> tuple[bytes, str]:
    digest = hashlib.sha256(content).hexdigest()
    (folder / digest).write_bytes(content)
    return content, digest


@pytest.mark.parametrize(
    ("sizes", "messages"),
    [
        ([], [0]),
        ([1] * (FILES - 1), [FILES - 1]),
        ([1] * FILES, [FILES - 1, 1]),
        ([12, 12, 1], [1, 2]),
        ([20, 20], [1, 1]),
        ([25, 1], [0, 1, 1]),
        ([25], [0, 1]),
    ],
)
def test_what_one_message_does_not_hold_goes_with_the_next(sizes: list[int], messages: list[int]) -> None:
    """`sizes` in megabytes; the text goes with the first."""
    made = [
        Attached(
            f"{n}.jpg",
            Media(kind="photo", platform="telegram", handle="", unique="", position=n, size=size * 2**20),
        )
        for n, size in enumerate(sizes)
    ]
    package, sent, parts = Package(REQUEST, REVISION, (), tuple(made), ()), 0, list[tuple[Attached, ...]]()
    while sent < package.count:
        parts.append(package.following(sent, FILES, 20 * 2**20))
        sent += len(parts[-1]) + (not sent)
    assert [len(part) for part in parts] == messages
    assert [each for part in parts for each in part] == made
