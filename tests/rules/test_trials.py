"""Trials: a case walked through the rules without being sent, with who, until when and why."""

import re
from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from tests.kit.builders import SHIPPED, Product, open_product
from tests.kit.day import ZONE, on_monday
from wording import Wording
from workflow.actions import SetAway
from workflow.requests.trial import trial_words, trials
from workflow.requests.trial.trials import Supposal
from workflow.work import Work

pytestmark = on_monday

BANNER = Supposal("banner", datetime(2027, 1, 29, 17, tzinfo=ZONE), "economics", date(2027, 2, 15))
NEWS = Supposal("news", datetime(2026, 11, 27, 17, tzinfo=ZONE), "economics")
TOPIC = """      english:
        kind: yes_no
        title: {vi: Cần bản tiếng Anh, en: English version needed}
        required: true
      topic:
        kind: choice
        title: {vi: Chủ đề, en: Topic}
        required: true
        options:
          ordinary: {vi: Hoạt động, en: Activities}
          personnel: {vi: Nhân sự, en: Personnel}
          finance: {vi: Tài chính, en: Finance}
"""
ENGLISH = TOPIC.partition("      topic:")[0]
BOARD = "      - name: board\n        by: board\n        verb: approve\n"
OWN = BOARD + "        when: [escalated, {topic: [personnel, finance]}, {english: yes}]\n"
WHEN = (
    SHIPPED.replace(ENGLISH, TOPIC, 1)
    .replace(BOARD, OWN, 1)
    .replace("may: [edit, more, return, refuse]\n", "may: [edit, more, return, refuse, escalate]\n", 1)
)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, SHIPPED) as opened:
        yield opened


async def told(product: Product, supposal: Supposal, language: str = "vi") -> list[str]:
    """The lines of a trial, those of its courses one after another."""

    def say(work: Work) -> list[str]:
        trial = trials.walk(work, supposal)
        wording = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))
        parts = [trial_words.head(trial), *trial_words.courses(work, trial)]
        return [wording.say(language, line) for part in parts for line in part]

    return await product.app.ask(say)


async def test_each_step_says_who_until_when_and_why(product: Product) -> None:
    assert await told(product, BANNER) == [
        "Đi thử: Băng rôn, gửi lúc 17:00 Thứ Sáu 29/01/2027",
        "Sự kiện Thứ Hai 15/02: còn kịp. Băng rôn phải đề xuất chậm nhất 16:30 Thứ Hai 01/02 "
        "(5 ngày làm việc; 04/02, 05/02, 08/02, 09/02, 10/02 nghỉ lễ).",
        "1. Xác nhận · Thủ trưởng đơn vị (Anh/Chị Head): chậm nhất 16:30 Thứ Ba 02/02",
        "Thời hạn 1 ngày làm việc, tính từ 07:30 Thứ Hai 01/02, không tính ngày nhận, quy tắc B-01 bản 1",
        "2. Duyệt · Phòng Truyền thông (Anh/Chị Desk): chậm nhất 11:30 Thứ Tư 03/02",
        "Thời hạn 4 giờ làm việc (đến hết buổi), tính từ 07:30 Thứ Tư 03/02, quy tắc B-01 bản 1",
        "3. Phê duyệt · Ban Giám hiệu (Anh/Chị Board, Anh/Chị Board): chậm nhất 16:30 Thứ Năm 11/02",
        "Thời hạn 1 ngày làm việc, tính từ 11:30 Thứ Tư 03/02, không tính ngày nhận, quy tắc B-01 bản 1",
        "Quá hạn thì thêm Phó Hiệu trưởng phụ trách",
        "Việc: Treo băng rôn · Phòng Truyền thông (Anh/Chị Desk): chậm nhất 16:30 Thứ Sáu 12/02",
        "Thời hạn 1 ngày làm việc, tính từ 16:30 Thứ Năm 11/02, không tính ngày nhận, quy tắc B-01 bản 1",
        "Việc: Gỡ băng rôn · Phòng Truyền thông (Anh/Chị Desk): chậm nhất 16:30 Thứ Hai 15/02",
        "Thời hạn hết Ngày treo và ngày gỡ, quy tắc B-01 bản 1",
        "Có kết quả chậm nhất 16:30 Thứ Sáu 12/02",
    ]


async def test_what_comes_too_late_says_so(product: Product) -> None:
    late = Supposal("banner", BANNER.sent, "economics", date(2027, 2, 3))
    said = await told(product, late)
    assert said[1].endswith("đã quá hạn 2 ngày làm việc.")
    assert said[2] == "Vẫn gửi được theo diện trễ hạn, kèm lý do."
    assert said[-1].startswith(
        "Nếu các bước dùng hết thời hạn, có kết quả chậm nhất 16:30 Thứ Sáu 12/02, không kịp"
    )


async def test_what_is_refused_as_too_late_has_no_course(product: Product) -> None:
    late = Supposal("coverage", BANNER.sent, "economics", date(2027, 2, 2))
    assert (await told(product, late))[-1].startswith("Loại yêu cầu này không nhận sau thời hạn.")


async def test_who_stands_in_is_named_in_their_place(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), datetime(2028, 1, 1, tzinfo=ZONE)))
    said = await told(product, NEWS)
    assert "Thủ trưởng đơn vị (Anh/Chị Head thay, Phó thủ trưởng đơn vị)" in said[2]


async def test_every_course_is_walked_that_nothing_said_rules_out(tmp_path: Path) -> None:
    """The ways to a course are said in as few words as they take."""
    async with open_product(tmp_path, WHEN) as product:
        said = await told(product, NEWS)
        ways = [line for line in said if line.startswith("Khi ")]
        assert ways == [
            "Khi đã trình cấp trên: không, Chủ đề: Hoạt động, Cần bản tiếng Anh: không:",
            "Khi Cần bản tiếng Anh: có:",
            "Khi Chủ đề: Nhân sự hoặc Tài chính, Cần bản tiếng Anh: không; hoặc "
            "đã trình cấp trên: có, Cần bản tiếng Anh: không:",
        ]
        given = Supposal("news", NEWS.sent, "economics", None, {"english": "no", "topic": "finance"})
        assert not [line for line in await told(product, given) if line.startswith("Khi ")]


async def test_a_step_whose_decider_decided_before_is_passed_and_says_so(tmp_path: Path) -> None:
    """The clock of the next is counted from the step before."""
    async with open_product(tmp_path, SHIPPED.replace("by: board\n", "by: desk\n", 1)) as product:
        said = await told(product, NEWS)
    repeated = said.index("3. Phê duyệt · bỏ qua: Anh/Chị Desk đã quyết định ở bước trước")
    desk = "2. Duyệt · Phòng Truyền thông (Anh/Chị Desk): chậm nhất 11:30 Thứ Tư 02/12"
    assert said[repeated - 2] == desk
    assert "tính từ 11:30 Thứ Tư 02/12" in said[repeated + 2]


async def test_a_step_that_is_not_come_to_says_why(tmp_path: Path) -> None:
    async with open_product(tmp_path, WHEN) as product:
        said = await told(product, NEWS)
    why = "đã trình cấp trên: có; hoặc Chủ đề: Nhân sự hoặc Tài chính; hoặc Cần bản tiếng Anh: có"
    assert said.count(f"Phê duyệt · không cần bước này: chỉ khi {why}") == 1


async def test_time_from_the_receipt_that_ends_with_the_steps_is_not_over_then(tmp_path: Path) -> None:
    """A decision just in time leaves a moment of it, so it does not begin anew."""
    short = SHIPPED.replace("within: 1 working day\n", "within: 30 minutes\n", 1)
    only = re.sub(r"      - name: desk\n.*?(?=\n    # Việc)", "", short, count=1, flags=re.DOTALL)
    due = only.replace("website_vi, within: 1 working day", "website_vi, due: 30 minutes after sent", 1)
    async with open_product(tmp_path, due) as product:
        said = await told(product, Supposal("news", datetime(2026, 11, 27, 9, tzinfo=ZONE), "economics"))
    (task,) = {each for each in said if each.startswith("Việc: Website tiếng Việt")}
    assert task.endswith("chậm nhất 09:30 Thứ Sáu 27/11")


async def test_a_council_says_how_many_and_who_has_a_veto(tmp_path: Path) -> None:
    several = BOARD + "        needs: 2\n        veto: deputy\n"
    async with open_product(tmp_path, SHIPPED.replace(BOARD, several, 1)) as product:
        said = await told(product, NEWS)
    assert {"Cần 2 người đồng ý", "Có quyền phủ quyết: Phó Hiệu trưởng phụ trách"} <= {*said}


def walked(*words: str) -> tuple[int, str]:
    ended = CliRunner().invoke(cli, ["walk", *words], catch_exceptions=False)
    return ended.exit_code, ended.output


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("LOA_HOME", str(tmp_path / "var"))
    path = tmp_path / "office.yaml"
    path.write_text(SHIPPED, "utf-8")
    return str(path)


def test_a_file_is_walked_without_an_office(rules: str) -> None:
    code, said = walked(
        "--type", "banner", "--event", "2027-02-15", "--sent", "2027-01-29 17:00", "--rules", rules
    )
    assert code == 0
    assert "\n1. Xác nhận · Thủ trưởng đơn vị: chậm nhất 16:30 Thứ Ba 02/02\n   Thời hạn 1 ngày" in said
    assert "không tính ngày nhận, quy tắc B-01\n" in said, "a file has no version yet"
    code, said = walked("--type", "news", "--with", "english=yes", "--rules", rules, "--lang", "en")
    assert "Task: English website · Webmaster: by" in said


REFUSED = {
    "a type": (("--type", "bannr"), "there is no type of request 'bannr'; there is banner"),
    "a unit": (("--type", "news", "--unit", "economic"), "there is no unit 'economic'; there is economics"),
    "a question": (
        ("--type", "news", "--with", "englis=yes"),
        "there is no question 'englis'; there is english",
    ),
    "an answer": (("--type", "news", "--with", "english"), "write it as english=yes"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_name_that_leads_nowhere_is_refused(rules: str, case: str) -> None:
    words, said = REFUSED[case]
    ended = CliRunner().invoke(cli, ["walk", *words, "--rules", rules])
    assert ended.exit_code == 1
    assert said in ended.stderr


def test_without_rules_in_force_a_file_is_asked_for(rules: str) -> None:
    ended = CliRunner().invoke(cli, ["walk", "--type", "news"])
    assert (ended.exit_code, "there is no database at" in ended.stderr) == (1, True)
