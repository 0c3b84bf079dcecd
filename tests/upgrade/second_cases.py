"""The cases of a kept office that only rules of the second edition can make."""

from tests.kit.cast import Member
from tests.kit.office import Office
from tests.stories.steps import PREVIEW, VI, answer, begin, card, has_button, pick, press, see, send
from tests.upgrade.cases import WHY, Cases

HIRED = {
    "phúc": Member("Lê Hồng Phúc", "Anh", [("webmaster", None)]),
    "hòa": Member("Bùi Thị Hòa", "Cô", [("unit_head", "navigation")]),
    "bình": Member("Cao Văn Bình", "Thầy", [("unit_deputy", "navigation")]),
    "vy": Member("Đào Khánh Vy", "Cô", [("staff", "navigation")]),
}
PAGES = "Trang khoa; Giới thiệu\nTrang trường; Tuyển sinh"
FEATURE, LINE, PAGE = "Chuyên đề biển", "Đo đường truyền", "Sửa trang"
VERDICT = "Thông qua"
PHONES = "Kiểm tra liên hệ tuần"


async def hire(office: Office) -> None:
    for name, each in HIRED.items():
        await office.hire(name, each.name, each.address, each.roles)


async def play(cases: Cases) -> None:
    """A Tuesday: a council that is of two minds, work in other hands, a week's duty, units and stand-ins."""
    await ask_for_opinion(cases)
    await speak_against(cases, await feature(cases, "council of two minds", "desk"))
    await hand_over(cases)
    await answer_of_week(cases.office)
    await add_unit(cases.office)
    await delegate(cases)


async def feature(cases: Cases, name: str, *decided: str) -> str:
    """A feature of two pages, which these have let through."""
    hanh = cases.office.people["hạnh"]
    await begin(hanh, "Chuyên đề")
    await answer(hanh, f"{FEATURE} số {len(cases.references) + 1}", "Bước 2/2")
    await answer(hanh, PAGES, "Đúng không?")
    await pick(hanh, "Đúng", PREVIEW)
    sent = cases.references[name] = await send(hanh)
    await cases.office.settle()
    for each in decided:
        if each == "desk":
            await cases.decide("yến", sent, "Duyệt", cases.desk)
        else:
            await cases.decide(each, sent, VERDICT)
    return sent


async def ask_for_opinion(cases: Cases) -> None:
    """The desk asks the Vice-Rector, who has not answered yet."""
    office, desk = cases.office, cases.office.people["yến"]
    sent = await feature(cases, "opinion asked")
    await cases.decide("yến", sent, "Nhận xử lý", cases.desk)
    await press(office, "yến", sent, "Xin ý kiến")
    await see(desk, "Xin ý kiến ai?")
    await answer(desk, "Văn Dũng", "Đúng không?")
    await pick(desk, "Đúng", "cho ý kiến về điều gì?")
    await answer(desk, "Các mục đã đủ chưa?", f"{sent} · Đã xin ý kiến")
    await office.settle()


async def speak_against(cases: Cases, sent: str) -> None:
    """One of the council is against; the others are waited for."""
    for label in ("Không đồng ý", WHY, "Không đồng ý"):
        await press(cases.office, "minh", sent, label)
    await cases.office.settle()


async def hand_over(cases: Cases) -> None:
    """Of the work after a release one is waived, one was handed over, one is taken, one nobody has."""
    office = cases.office
    sent = await feature(cases, "in other hands", "desk", "minh", "thu")
    await press(office, "minh", sent, f"Bỏ qua: {LINE}")
    await answer(office.people["minh"], "Không truyền trực tiếp", "Việc này sẽ không phải làm nữa.")
    await pick(office.people["minh"], "Bỏ qua", f"{sent} · Đã ghi việc được bỏ qua.")
    await office.settle()
    dat = office.people["đạt"]
    await press(office, "đạt", sent, f"Nhận đăng: {VI}")
    await office.settle()
    await press(office, "đạt", sent, f"Chuyển: {VI}")
    await see(dat, "chuyển cho ai?")
    await pick(dat, "Lê Hồng Phúc", f"{sent} · Đã chuyển cho Lê Hồng Phúc.")
    await office.settle()


async def answer_of_week(office: Office) -> None:
    """One of two items of the week is answered."""
    khang = office.people["khang"]
    for label in ("Đường dây nóng", "Đã thay số"):
        shown = await khang.wait_for(has_button(label, PHONES), since=0)
        await khang.press(label, None, shown.message_id)
        await office.settle()


async def add_unit(office: Office) -> None:
    """A unit of the register, which has no head yet."""
    admin = office.people["quản trị"]
    await admin.say("/donvi")
    await see(admin, "Đơn vị · ")
    await pick(admin, "Thêm đơn vị", "Nhập tên đơn vị")
    await answer(admin, "Khoa Du lịch", "Chọn loại đơn vị")
    await pick(admin, "khoa", "Đơn vị thuộc đơn vị nào")
    await pick(admin, "Bỏ qua", "Nhập địa chỉ trang web")
    await pick(admin, "Bỏ qua", "Sau khi thêm, giao vai trò")
    await pick(admin, "Thêm", "Đã thêm Khoa Du lịch")
    await office.settle()


async def delegate(cases: Cases) -> None:
    """The head of a faculty has delegated to the deputy, with whom a request waits."""
    office, hoa = cases.office, cases.office.people["hòa"]
    await hoa.say("/uyquyen")
    await see(hoa, "ủy quyền cho ai?")
    await pick(hoa, "Cao Văn Bình (Khoa Hàng hải)", "Ủy quyền toàn bộ việc của vai trò")
    await pick(hoa, "Toàn bộ", "Ủy quyền trong những ngày nào?")
    await answer(hoa, "đến 18/12/2026", "Đúng không?")
    await pick(hoa, "Đúng", "Người nhận ký với tư cách nào?")
    await pick(hoa, "TUQ. (thừa ủy quyền)", "Ủy quyền cho Thầy Bình")
    await pick(hoa, "Ủy quyền", "Đã ủy quyền cho Thầy Bình")
    await office.settle()
    await cases.send("with a delegate", by="vy")
    await card(office, "bình", cases.references["with a delegate"], label="Xác nhận")


async def sign(office: Office) -> None:
    """The desk has signed the third rules; the other two have not."""
    yen = office.people["yến"]
    shown = await yen.wait_for(has_button("Ký"), since=0)
    await yen.press("Ký", None, shown.message_id)
    await office.settle()
