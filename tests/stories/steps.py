"""The steps that stories share: what a person of the office does, and what they then see."""

from collections.abc import Callable

from sandbox.client import Group, Person, Photo, Pressed, SandboxError, Shown
from sandbox.shown import NoSuchButton
from tests.kit.office import Office
from tests.kit.pictures import png

TITLE = "Hội thảo logistics xanh 2026"
BODY = "Khoa Kinh tế tổ chức hội thảo về logistics xanh.\nHơn 200 đại biểu tham dự."
LINK = "https://bien-xanh.example.vn/tin/hoi-thao-logistics-xanh"
PATIENCE = 40.0  # an upper bound, for a busy machine
TOGETHER, PREVIEW = "Mục không bắt buộc", "Xem lại trước khi gửi"
VI, EN = "Website tiếng Việt", "Website tiếng Anh"


async def submit(
    office: Office,
    who: str,
    title: str = TITLE,
    body: str = BODY,
    *,
    photos: int = 0,
    english: bool = False,
    event: str | None = None,
    kind: str = "Tin bài",
) -> str:
    """Send a new request, from the first question to the sent form. Returns its reference."""
    person = office.people[who]
    await begin(person, kind)
    await write(person, title, body, english=english)
    if event:
        await answer(person, event, "Đúng không?")
        await pick(person, "Đúng", TOGETHER)
    if photos:
        await person.photos([Photo(png(n), caption=f"Ảnh số {n}") for n in range(1, photos + 1)])
        await see(person, f"Ảnh: {photos}")
    await pick(person, "Xem lại", PREVIEW)
    return await send(person)


async def write(person: Person, title: str, body: str, *, english: bool = False) -> None:
    """The questions of a news item that have to be answered."""
    await answer(person, title, "Bước 2/4")
    await answer(person, body, "Bước 3/4")
    await pick(person, "Đào tạo", "Bước 4/4")
    await pick(person, "Có" if english else "Không", TOGETHER)


async def see(person: Person, wanted: str | Callable[[Shown], bool]) -> Shown:
    """Wait for a message that is new since the person's last act."""
    return await person.wait_for(wanted, timeout=PATIENCE)


async def begin(person: Person, kind: str = "Tin bài") -> Shown:
    """/moi up to the first question of a type; a draft that waits is left waiting."""
    await person.say("/moi")
    window = await see(
        person, lambda m: "Chọn loại yêu cầu" in m.words or m.button("Yêu cầu mới") is not None
    )
    if window.button("Yêu cầu mới"):
        await pick(person, "Yêu cầu mới", "Chọn loại yêu cầu")
    return await pick(person, kind, "Bước 1/")


async def answer(person: Person, text: str, then: str) -> Shown:
    """Type an answer; wait for what comes next."""
    await person.say(text)
    return await see(person, then)


def has_button(label: str, start: str = "") -> Callable[[Shown], bool]:
    """Whether a message that begins so has a button for this."""
    return lambda m: m.words.startswith(start) and m.button(label) is not None


def data_of(shown: Shown, label: str) -> str:
    """Return the payload of the button for this."""
    button = shown.button(label)
    assert button
    return str(button.data)


async def pick(person: Person, label: str, then: str | Callable[[Shown], bool]) -> Shown:
    """Press a button of the newest window; wait for what comes next."""
    await person.press(label, within=PATIENCE, timeout=PATIENCE)
    return await see(person, then)


async def send(person: Person) -> str:
    """Send a complete form; its card comes. Returns the reference of the request."""
    pressed = await person.press("Gửi yêu cầu", within=PATIENCE, timeout=PATIENCE)
    reference, _, said = (pressed.answer_text or "").partition(": ")
    assert said == "đã gửi yêu cầu.", pressed
    await see(person, lambda m: is_card(m, reference))
    return reference


def is_card(message: Shown, reference: str) -> bool:
    """Whether a message is the part of a card that carries its first two lines.

    Tasks that its reader has may have numbers of their own: YC-2026-0001/1, /2.
    """
    bold = [e for e in message.entities if e["type"] == "bold" and e["offset"] == 0]
    second = message.words.partition("\n")[2]
    return message.from_bot and bool(bold) and second.startswith((f"{reference} · ", f"{reference}/"))


async def card(
    office: Office, who: str, reference: str, says: str = "", *, group: Group | None = None, label: str = ""
) -> Shown:
    """The newest card of a request in the chat of `who`, once it says that and has that button."""

    def fits(message: Shown) -> bool:
        button = not label or message.button(label) is not None
        return is_card(message, reference) and says in message.words and button

    return await office.people[who].wait_for(fits, group, PATIENCE, since=0)


async def press(
    office: Office, who: str, reference: str, label: str, says: str = "", *, group: Group | None = None
) -> Pressed:
    """Press a button of a request's card; a card that is posted anew meanwhile is looked for again."""
    for _ in range(3):
        shown = await card(office, who, reference, says, group=group, label=label)
        try:
            return await office.people[who].press(label, group, shown.message_id, PATIENCE)
        except NoSuchButton:
            continue
        except SandboxError as error:
            if "no such button" not in str(error):
                raise
    raise AssertionError(f"the card of {reference} does not keep still")


async def decide(
    office: Office, who: str, reference: str, label: str, says: str = "", *, group: Group | None = None
) -> None:
    """A decision that goes through: the toast says so."""
    pressed = await press(office, who, reference, label, says, group=group)
    assert pressed.answer_text is not None
    assert pressed.answer_text.startswith(f"{reference}: đã "), pressed
    assert not pressed.alert


async def with_reason(
    office: Office, who: str, reference: str, verb: str, reason: str, *, group: Group | None = None
) -> None:
    """Two taps from the card: the verb, then one of the office's reasons."""
    await press(office, who, reference, verb, group=group)
    await decide(office, who, reference, reason, group=group)


async def cannot_decide(office: Office, who: str, reference: str, says: str) -> None:
    """The card says that and has no button left that decides; whoever decided may still take it back."""
    shown = await card(office, who, reference, says)
    assert shown.labels in ([["Xem"]], [["Xem"], ["Thu hồi phê duyệt"]], [["Xem"], ["Mở lại"]])


async def to_publishing(office: Office, reference: str) -> None:
    """Confirmed by the unit, reviewed by the desk, approved by the board."""
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    await decide(office, "minh", reference, "Phê duyệt")


async def publish(office: Office, who: str, reference: str, channel: str = VI, link: str = LINK) -> None:
    """Return the link of what was published, through the private chat."""
    person = office.people[who]
    await press(office, who, reference, f"Trả kết quả: {channel}")
    await see(person, "dán đường dẫn của bài đã đăng")
    await answer(person, link, f"{reference} · Đã ghi đường dẫn.")


async def change_answer(person: Person, field: str, text: str) -> None:
    """From a preview: change one answer, and come back to the preview."""
    await pick(person, "Sửa một mục", "Chọn mục cần sửa")
    await pick(person, f"✓ {field}", f"Sửa · {field}")
    if field == "Nội dung":
        await answer(person, text, "chưa được ghi")
        await replace(person)
        await person.press("Xong", within=PATIENCE, timeout=PATIENCE)
    else:
        await person.say(text)
    await see(person, lambda m: m.button("Sửa một mục") is not None)


async def replace(person: Person) -> None:
    """Let what was just sent take the place of a text; a shorter one is asked about once more."""
    await person.press("Thay cả bài", within=PATIENCE, timeout=PATIENCE)
    shown = await see(person, lambda m: "Đã nhận" in m.words or m.button("Giữ bản cũ") is not None)
    if shown.button("Giữ bản cũ"):
        await pick(person, "Thay cả bài", "Đã nhận")


async def supplement(office: Office, who: str, reference: str, field: str, text: str) -> None:
    """The author changes one answer of a request that is being decided."""
    person = office.people[who]
    await press(office, who, reference, "Bổ sung")
    await see(person, f"{reference} · Bổ sung")
    await change_answer(person, field, text)
    await pick(person, "Gửi bổ sung", f"{reference} · Đã gửi bổ sung.")


async def edit(office: Office, who: str, reference: str, field: str, text: str) -> None:
    """The desk changes one answer."""
    person = office.people[who]
    await press(office, who, reference, "Biên tập")
    await see(person, f"{reference} · Biên tập")
    await change_answer(person, field, text)
    await pick(person, "Lưu biên tập", f"{reference} · Đã lưu biên tập.")
