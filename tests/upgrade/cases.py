"""The cases of a kept office: one in every state, brought there as its people do it."""

from collections.abc import Awaitable, Callable

from sandbox.client import Group
from tests.kit.office import Office
from tests.stories import steps
from tests.stories.steps import (
    BODY,
    LINK,
    answer,
    begin,
    card,
    decide,
    pick,
    press,
    publish,
    see,
    with_reason,
)
from tests.stories.test_kinds import banner

WHY = "Thiếu thông tin"
DESK = "Phòng Truyền thông"
EVENT = "Lễ kỷ niệm ngày thành lập khoa"


class Cases:
    """Plays the cases; `references` says under which name a test finds each."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.references: dict[str, str] = {}
        self.desk: Group

    async def send(self, name: str, *, to: str = "", photos: int = 0, by: str = "hạnh") -> str:
        """A new request, brought to a stage: desk, board, publishing or rechecking."""
        title = f"Hội thảo số {len(self.references) + 1}"
        sent = await steps.submit(self.office, by, title, BODY, photos=photos)
        self.references[name] = sent
        await self.office.settle()
        await self.bring(sent, to)
        return sent

    async def bring(self, reference: str, to: str) -> None:
        """Decided by one after the other, up to a stage."""
        if not to:
            return
        ways: dict[str, Callable[[], Awaitable[object]]] = {
            "desk": lambda: self.decide("khang", reference, "Xác nhận"),
            "board": lambda: self.decide("yến", reference, "Duyệt", self.desk),
            "publishing": lambda: self.decide("minh", reference, "Phê duyệt"),
            "rechecking": lambda: publish(self.office, "đạt", reference),
        }
        for stage, way in ways.items():
            await way()
            await self.office.settle()
            if stage == to:
                return

    async def decide(self, who: str, reference: str, label: str, group: Group | None = None) -> None:
        await decide(self.office, who, reference, label, group=group)
        await self.office.settle()

    async def report(self, reference: str) -> None:
        """The author reports a mistake in the published item."""
        await press(self.office, "hạnh", reference, "Báo sai sót")
        await see(self.office.people["hạnh"], "Nhập chỗ sai sót")
        await answer(self.office.people["hạnh"], "Sai tên diễn giả", "Đã báo sai sót")
        await self.office.settle()

    # the days of the office

    async def begin(self) -> None:
        """A Thursday: what is over, late or said to be right by the day the office is left."""
        office = self.office
        self.desk = await office.group(DESK, ["yến", "đạt"], "desk")
        await self.send("unconfirmed", to="rechecking")
        confirmed = await self.send("confirmed", to="rechecking")
        await self.decide("hạnh", confirmed, "Xác nhận đúng")
        refused = await self.send("refused")
        await press(office, "khang", refused, "Từ chối")
        await press(office, "khang", refused, WHY)
        await self.decide("khang", refused, "Từ chối")
        withdrawn = await self.send("withdrawn")
        await press(office, "hạnh", withdrawn, "Rút yêu cầu")
        await self.decide("hạnh", withdrawn, "Xác nhận rút")
        for name in ("unanswered", "unanswered in time"):
            await with_reason(office, "khang", await self.send(name), "Yêu cầu bổ sung", WHY)
            await office.settle()
        kept = await self.send("kept", to="rechecking")
        await self.report(kept)
        await self.decide("yến", kept, "Nhận xử lý", self.desk)
        await press(office, "yến", kept, "Không đính chính")
        await press(office, "yến", kept, WHY)
        await self.decide("yến", kept, "Không đính chính")
        await self.plan_event()
        await self.take_down()
        await self.explain_late()
        await self.end()
        await self.cancel_event()

    async def explain_late(self) -> None:
        """A banner for a day that is too near, with its reason, which the board lets pass."""
        hanh = self.office.people["hạnh"]
        await begin(hanh, "Băng rôn")
        await answer(hanh, "1/12/2026", "Đúng không?")
        await pick(hanh, "Đúng", "đã quá hạn")
        await pick(hanh, "Gửi diện trễ hạn", "Nhập lý do gửi trễ hạn")
        await answer(hanh, "Đối tác vừa xác nhận", "Bước 2/8")
        await banner(self.office, hanh, "30/11/2026 đến 18/12/2026")
        sent = self.references["late, waived"] = await steps.send(hanh)
        await self.office.settle()
        await self.bring(sent, "publishing")

    async def end(self) -> None:
        """A request whose author is away, closed by the head of the unit."""
        office = self.office
        tu = office.people["tú"]
        sent = await steps.submit(office, "tú", "Hội thảo của người vắng mặt", BODY)
        self.references["ended"] = sent
        await office.settle()
        await tu.say("/vang đến 18/12/2026")
        await see(tu, "Đúng không?")
        await pick(tu, "Đúng", "Đã ghi nhận vắng mặt")
        await office.settle()
        khang = office.people["khang"]
        ((number,),) = office.ask("SELECT id FROM request WHERE reference = ?", sent)
        await khang.start(f"see-{number}")
        await see(khang, lambda m: m.button("Đóng yêu cầu") is not None)
        await pick(khang, "Đóng yêu cầu", "lý do")
        await answer(khang, "Tin đã cũ", f"{sent} · Đã đóng yêu cầu.")
        await office.settle()

    async def cancel_event(self) -> None:
        """An event that is moved, then cancelled, and an absence that is planned."""
        lan = self.office.people["lan"]
        await lan.say("/sukien")
        await pick(lan, "Thêm sự kiện", "Nhập tên sự kiện")
        await answer(lan, "Ngày hội sinh viên", "ngày")
        await answer(lan, "21/12/2026", "Đúng không?")
        await pick(lan, "Đúng", "địa điểm")
        await answer(lan, "Sân trường", "quan trọng")
        await pick(lan, "Không", "Ngày hội sinh viên")
        await pick(lan, "Lưu sự kiện", "Đã ghi sự kiện.")
        await self.office.settle()
        await lan.say("/sukien")
        await pick(lan, "1. Ngày hội", "Địa điểm: Sân trường")
        await pick(lan, "Dời ngày", "Dời ngày · Ngày hội")
        await answer(lan, "22/12/2026", "Đúng không?")
        await pick(lan, "Đúng", "tin sau sự kiện")
        await pick(lan, "Xác nhận dời", "Đã dời sự kiện.")
        await self.office.settle()
        await lan.say("/sukien")
        await pick(lan, "1. Ngày hội", "Địa điểm: Sân trường")
        await pick(lan, "Hủy sự kiện", "Ngày hội")
        await pick(lan, "Xác nhận hủy", "Đã hủy sự kiện.")
        await lan.say("/vang 14/12 đến 16/12")
        await see(lan, "Đúng không?")
        await pick(lan, "Đúng", "Sẽ ghi nhận vắng mặt")
        await self.office.settle()

    async def announce(self) -> None:
        """A day off by a notice, and an invitation that nobody has used yet."""
        admin = self.office.people["quản trị"]
        await admin.say("/lich")
        await pick(admin, "Nhập thông báo", "Nhập hoặc dán các ngày")
        await answer(admin, "nghỉ 25/12/2026", "Nhập số văn bản")
        await answer(admin, "15/TB-BX", "Xem trước thông báo")
        await pick(admin, "Xác nhận", "Đã ghi 1 ngày")
        await self.office.settle()
        await admin.say("/nguoi")
        await pick(admin, "Mời một người", "vai trò")
        await pick(admin, "Cán bộ", "đơn vị")
        await pick(admin, "Khoa Hàng hải", "Nhập họ và tên")
        await answer(admin, "Ngô Thị Hằng", "xưng hô")
        await pick(admin, "Cô", "Cô Ngô Thị Hằng")
        await pick(admin, "Tạo đường dẫn", "Đường dẫn mời của Ngô Thị Hằng")
        await self.office.settle()

    async def plan_event(self) -> None:
        """An important event, with all that it needs."""
        lan = self.office.people["lan"]
        await lan.say("/sukien")
        await pick(lan, "Thêm sự kiện", "Nhập tên sự kiện")
        await answer(lan, EVENT, "ngày")
        await answer(lan, "8h 25/12/2026", "Đúng không?")
        await pick(lan, "Đúng", "địa điểm")
        await answer(lan, "Hội trường A", "quan trọng")
        await pick(lan, "Quan trọng", EVENT)
        await pick(lan, "Lưu sự kiện", "Đã ghi sự kiện.")
        await self.office.settle()

    async def take_down(self) -> None:
        """A banner that is up, and is to come down in two weeks."""
        hanh = self.office.people["hạnh"]
        await begin(hanh, "Băng rôn")
        await answer(hanh, "15/12/2026", "Đúng không?")
        await pick(hanh, "Đúng", "Bước 2/8")
        await banner(self.office, hanh, "13/12/2026 đến 18/12/2026")
        sent = self.references["banner"] = await steps.send(hanh)
        await self.office.settle()
        await self.bring(sent, "publishing")

    async def go_on(self) -> None:
        """A Tuesday, the first of a month: what is open."""
        office = self.office
        await self.send("at the unit", photos=2)
        await self.send("at the desk", to="desk")
        taken = await self.send("taken by the desk", to="desk")
        await self.decide("yến", taken, "Nhận xử lý", self.desk)
        await self.send("at the board", to="board", photos=1)
        more = await self.send("at the requester")
        await with_reason(office, "khang", more, "Yêu cầu bổ sung", WHY)
        back = await self.send("returned", to="board")
        await press(office, "minh", back, "Trả lại")
        await with_reason(office, "minh", back, "Về bước “Phòng Truyền thông”", WHY)
        refused = await self.send("refused today")
        await press(office, "khang", refused, "Từ chối")
        await press(office, "khang", refused, WHY)
        await self.decide("khang", refused, "Từ chối")
        await self.send("publishing", to="publishing")
        claimed = await self.send("publishing, taken", to="publishing")
        await self.decide("đạt", claimed, "Nhận đăng")
        await self.send("rechecking", to="rechecking")
        await self.report(await self.send("correcting", to="rechecking"))
        correction = await self.send("correction to release", to="rechecking")
        await self.report(correction)
        await self.decide("yến", correction, "Duyệt", self.desk)
        await self.announce()
        again = await self.send("correction to publish", to="rechecking")
        await self.report(again)
        await self.decide("yến", again, "Duyệt", self.desk)
        await self.decide("minh", again, "Phê duyệt")
        await self.look_through()

    async def look_through(self) -> None:
        """The month of the unit's site: one item with help, the rest to be answered."""
        office, title = self.office, "Cập nhật website tháng 12/2026 · Khoa Kinh tế"
        for label in ("Xác nhận từng mục", "Danh bạ", "Đề nghị hỗ trợ"):
            shown = await office.people["khang"].wait_for(steps.has_button(label, title), since=0)
            await office.people["khang"].press(label, None, shown.message_id)
            await office.settle()

    async def apply_rules(self) -> None:
        """The second rules are applied, and a request begins under them."""
        admin = self.office.people["quản trị"]
        shown = await admin.wait_for(lambda m: m.button("Áp dụng") is not None, since=0)
        await admin.press("Áp dụng", None, shown.message_id)
        await self.office.settle()
        await self.send("under the second rules")
        await self.send("unfinished, done")
        await self.send("unfinished, to be done")
        await self.send("at night", to="board")

    async def end_day(self) -> None:
        """After the close: who answered too late, and windows that are left open on a case."""
        office = self.office
        await press(office, "khang", self.references["unanswered"], "Đóng yêu cầu")
        await self.decide("khang", self.references["unanswered"], WHY)
        await press(office, "hạnh", self.references["at the requester"], "Bổ sung")
        await see(office.people["hạnh"], "Bổ sung")
        await press(office, "yến", self.references["taken by the desk"], "Biên tập")
        await see(office.people["yến"], "Biên tập")
        await press(office, "đạt", self.references["publishing"], "Trả kết quả")
        await see(office.people["đạt"], "dán đường dẫn của bài đã đăng")
        await press(office, "khang", self.references["unfinished, to be done"], "Yêu cầu bổ sung")
        await press(office, "khang", self.references["unfinished, to be done"], "Nhập lý do khác")
        await see(office.people["khang"], "Nhập nội dung cần bổ sung")
        await office.settle()

    async def at_night(self) -> None:
        """Messages of now wait for the morning."""
        taken = self.references["at the desk"]
        await self.decide("yến", taken, "Nhận xử lý", self.desk)
        await press(self.office, "đạt", taken, "Nhận thay", group=self.desk)
        await self.decide("đạt", taken, "Xác nhận nhận thay", self.desk)
        await self.decide("minh", self.references["at night"], "Phê duyệt")

    async def press_unseen(self) -> None:
        """While the bot is down: a decision, and words into an open window."""
        khang, reference = self.office.people["khang"], self.references["unfinished, done"]
        shown = await card(self.office, "khang", reference, label="Xác nhận")
        await khang.press("Xác nhận", None, shown.message_id, 0)
        await khang.say("Thêm tên diễn giả.")


__all__ = ["DESK", "EVENT", "LINK", "WHY", "Cases"]
