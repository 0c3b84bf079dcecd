"""`loa demo`: what a newcomer sees first. It tells the life of one request, and says so when a step fails."""

import fcntl
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from rich.cells import cell_len

from bot.demo.story import days_of
from tests.kit.builders import calendar
from tests.stories.demo_steps import PATIENCE, ROOT, begins, command, environment, left_behind, run
from wording.dates import say_day

pytestmark = pytest.mark.xdist_group("demo")

BROKEN = """
from workflow.requests.deciding.decide import Decide, Decided

def perform(self, work) -> Decided:
    raise RuntimeError("broken on purpose")

Decide.perform = perform
import runpy
runpy.run_module("tests.kit.demo", run_name="__main__")
"""


def is_gone(group: int) -> bool:
    """Whether no process of the group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


class Terminal:
    """The demonstration on a terminal: types lines, reads up to a marker."""

    def __init__(self, temporary: Path) -> None:
        self.end, inside = pty.openpty()
        self.process = subprocess.Popen(
            command(),
            stdin=inside,
            stdout=inside,
            stderr=inside,
            env=environment(temporary),
            cwd=ROOT,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY),  # noqa: PLW1509 - so that Ctrl-C reaches it
        )
        os.close(inside)
        self.text = ""
        self._seen = 0
        self._raw = b""

    def until(self, marker: str, within: float = PATIENCE) -> str:
        """Return the text printed since the last call, up to and with `marker`."""
        deadline = time.monotonic() + within
        while (found := self.text.find(marker, self._seen)) < 0:
            ready, _, _ = select.select([self.end], [], [], max(0, deadline - time.monotonic()))
            data = self._read() if ready else b""
            assert data, f"“{marker}” was not printed; at the end: {self.text[-1500:]}"
            self._raw += data
            self.text = self._raw.decode("utf-8", "ignore")
        start, self._seen = self._seen, found + len(marker)
        return self.text[start : self._seen]

    def _read(self) -> bytes:
        try:
            return os.read(self.end, 65536)
        except OSError:  # the other side was closed
            return b""

    def type(self, line: str, until: str) -> str:
        os.write(self.end, f"{line}\n".encode())
        return self.until(until)

    def leave(self, key: bytes) -> int:
        os.write(self.end, key)
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.end)


def test_the_tour_tells_the_life_of_one_request(tmp_path: Path) -> None:
    """Through a pipe it ends with the story, and says so."""
    done = run(command(), tmp_path)
    assert done.returncode == 0, done.stdout[-3000:]
    assert done.stderr == ""
    assert done.stdout.rstrip().endswith("Để tiếp tục bằng tay, chạy ở nơi gõ được phím.")
    reference = f"YC-{begins():%Y}-0001"
    told, place = " ".join(done.stdout.split()), 0
    for landmark in (
        "Cô Hạnh → Loa: /moi",
        "Cô Hạnh → Loa: 🖼 3 ảnh",
        "Xem lại trước khi gửi",
        "Cô Hạnh bấm [Gửi yêu cầu]",
        "Chờ đơn vị xác nhận · Hội thảo logistics xanh ",
        "Thầy Khang bấm [Xác nhận]",
        "Cô Yến trong nhóm Phòng Truyền thông bấm [Nhận xử lý]",
        "Cô Yến bấm [Biên tập]",
        "Cô Yến đã biên tập 1 chỗ",
        "Cô Yến bấm [Duyệt]",
        "diễn [bỏ: giải] [thêm: giả] chính",
        "bấm [Phê duyệt]",
        "Không cần thao tác thêm",
        "Anh Đạt trong nhóm Phòng Truyền thông bấm [Nhận đăng: Website tiếng Việt]",
        "(sửa thẻ)",
        "Cô Hạnh bấm [Xác nhận đúng]",
        f"Yêu cầu {reference} · Đã đăng, đã kiểm tra lại",
        "Đường dẫn https://bienxanh.example/",
        "chuỗi băm liền mạch",
    ):
        place = told.find(landmark, place)
        assert place >= 0, f"{landmark} is missing, or not in its place"
    assert "\x1b" not in done.stdout
    assert [line for line in done.stdout.splitlines() if cell_len(line) > 100] == []
    assert left_behind(tmp_path) == []


def test_a_step_that_does_not_happen_is_named(tmp_path: Path) -> None:
    launcher = tmp_path / "launcher.py"
    launcher.write_text(BROKEN, "utf-8")
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    done = run([sys.executable, str(launcher), *command("--tour-only")[3:]], temporary)
    assert done.returncode == 1
    said = " ".join(done.stdout.split())
    assert "Bước 3 “Trưởng khoa xác nhận” không diễn ra như mong đợi" in said
    assert "Mong đợi: bấm “Xác nhận”" in said
    assert "Chờ đơn vị xác nhận · " in said.partition("Thực tế:")[2]
    assert "broken on purpose" in said.partition("Nhật ký của bot:")[2]
    assert "Traceback" not in done.stdout + done.stderr
    assert "Tóm tắt" not in done.stdout
    assert left_behind(temporary) == []


def after_the_story() -> tuple[date, date]:
    """The day after the story ends, after hours, and the working day that follows."""
    after = days_of(begins(), calendar()).over.date() + timedelta(days=1)
    following = after + timedelta(days=1)
    while not calendar().is_working_day(following):
        following += timedelta(days=1)
    return after, following


def test_going_on_by_hand(tmp_path: Path) -> None:
    """Other people, other chats, buttons by number, photos, the clock; Ctrl-D ends it and leaves nothing."""
    terminal = Terminal(tmp_path)
    try:
        terminal.until("Tiếp tục bằng tay")
        terminal.until("hạnh> ")
        assert "Cô Lan, phó trưởng Khoa Kinh tế" in terminal.type("giup", "hạnh> ")
        assert "Đã đăng, đã kiểm tra lại" in terminal.type("@dat", "đạt> ")  # their own card
        assert "Việc của tôi · Cần xử lý: 0" in terminal.type("/viec", "đạt> ")
        assert "đang chờ: 0" in terminal.type("1", "đạt> ")
        assert "Không có nút số 9" in terminal.type("9", "đạt> ")
        assert "Không có ai tên “xuan”, hoặc tên quá ngắn. Có: @" in terminal.type("@xuan", "đạt> ")
        assert "Không có nhóm nào tên “kho”. Có: #phòng;" in terminal.type("#kho", "đạt> ")
        terminal.type("#phong", "nhóm Phòng Truyền thông> ")
        assert "Đạt" in terminal.type("chào cả phòng", "nhóm Phòng Truyền thông> ")
        assert "Chọn loại yêu cầu" in terminal.type("hanh: /moi", "hạnh> ")
        assert "Bước 1/4 · Tiêu đề" in terminal.type("1", "hạnh> ")
        assert "Mục này cần trả lời bằng chữ" in terminal.type("/ảnh 2", "hạnh> ")
        assert "không ở trong nhóm" in terminal.type("#phong", "hạnh> ")
        after, morning = after_the_story()
        assert say_day(after, "vi") in terminal.type("+1d", "hạnh> ")
        assert f"07:30 {say_day(morning, 'vi')}" in terminal.type("sáng", "hạnh> ")
        assert "Bước 1/4 · Tiêu đề" in terminal.type("xem", "hạnh> ")
        assert terminal.leave(b"\x04") == 0
        assert left_behind(tmp_path) == []
    finally:
        terminal.close()


def test_an_interrupt_leaves_nothing_behind(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    try:
        terminal.until("Bước 1/4")
        assert left_behind(tmp_path) != []
        assert terminal.leave(b"\x03") == 128 + signal.SIGINT
        assert left_behind(tmp_path) == []
        assert is_gone(terminal.process.pid)
    finally:
        terminal.close()
