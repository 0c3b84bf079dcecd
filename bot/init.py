"""`loa init`: a few questions, and from the answers the smallest rules that `loa check` accepts."""

import re
from pathlib import Path
from string import Template

import typer

from workflow.spec import load
from workflow.spec.printing import in_a_line
from workflow.text import clean, fold

UNITS = 20
TITLE = 60
NAME = 200
TEXT = Template("""\
# Quy định của đơn vị. Sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check $file
#
# Cách viết thời hạn:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (trừ giờ nghỉ trưa, đêm, ngày nghỉ), đến hết buổi; dưới 4 giờ: đúng phút
#   10 days           10 ngày theo lịch, kể cả ngày nghỉ, hết giờ làm việc của ngày cuối
# Tên viết bằng hai ngôn ngữ nếu có dùng tiếng Anh: {vi: tiếng Việt, en: tiếng Anh}.

edition: 2                 # cách viết của tệp này; giữ nguyên dòng này

organisation:
  name: $name
  languages: $languages
  timezone: Asia/Ho_Chi_Minh
  reference: YC            # mã yêu cầu sẽ có dạng YC-2026-0001
  calendar:
    country: VN                        # ngày lễ theo luật Việt Nam
    follows_government_swaps: true     # theo lịch hoán đổi ngày làm việc của Chính phủ
    # Giờ hành chính. Ngày không ghi là ngày nghỉ. swapped_day là ngày làm bù.
    hours:
      mon-fri: [07:30-11:30, 13:00-16:30]
      swapped_day: [07:30-11:30, 13:00-16:30]
    first_day: not counted             # ngày nhận yêu cầu không tính vào thời hạn

# Ai làm việc gì. of: unit là vai trò trong từng đơn vị, of: organisation là của toàn tổ chức.
# substitutes: ai làm thay khi không ai trong vai trò quyết định hoặc đăng được (vắng, chưa nhận được tin).
roles:
  staff:
    title: $staff
    of: unit
  unit_head:
    title: $unit_head
    of: unit
    substitutes: [unit_deputy]
  unit_deputy:
    title: $unit_deputy
    of: unit
  desk:
    title: $desk
    of: organisation
    substitutes: [desk_deputy]
  desk_deputy:
    title: $desk_deputy
    of: organisation
  leader:
    title: $leader
    of: organisation
    substitutes: [leader_deputy]
  leader_deputy:
    title: $leader_deputy
    of: organisation
  administrator:
    title: $administrator
    of: organisation
    submits: false
    administers: true      # mời cán bộ, giao và kết thúc vai trò

# Các đơn vị. Thêm đơn vị thì thêm một dòng; mã đứng trước dấu hai chấm không đổi về sau.
units:
$units

# Nơi đăng và vai trò chịu trách nhiệm đăng.
channels:
  website:
    title: $website
    owner: desk
    result: link

# Lý do chọn nhanh khi trả lại hoặc từ chối; mỗi lý do là một nút bấm, tối đa 40 ký tự.
reasons:
  incomplete: $incomplete
  inaccurate: $inaccurate
  wrong_place: $wrong_place

# Sự kiện của đơn vị (lệnh /sukien) cần những yêu cầu nào. published: phải đăng chậm nhất khi nào, trước sự
# kiện (before event) hoặc sau (after event). for: every event (mọi sự kiện) hoặc important events (sự kiện
# quan trọng).
events:
  - {type: news, published: 3 working days after event, for: every event, title: $after_event}
  - {type: news, published: 10 days before event, for: important events, title: $before_event}

request_types:
  news:
    title: $news
    used_for: $news_for    # loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # Các câu hỏi. Câu bắt buộc (required) được hỏi từng câu theo thứ tự này; có lead_time thì sự kiện
    # và ngày ghi ở đó được hỏi trước. Các câu không bắt buộc được hỏi sau cùng, chung một lần.
    fields:
      title: {kind: text, title: $title, required: true, max: 150}
      body: {kind: long_text, title: $body, required: true, or_file: true}
      photos: {kind: photos, title: $photos, max: 10}
    # Các bước quyết định. may: edit (sửa), more (yêu cầu bổ sung), return (trả lại), refuse (từ chối).
    # Bước cuối cho phép đăng; sau bước này nội dung không đổi nữa.
    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - name: leader
        by: leader
        verb: approve
        may: [more, return, refuse]
        within: 1 working day
    # Việc phải làm khi đã được phép đăng: đăng ở kênh nào, trong bao lâu.
    tasks:
      website: {channel: website, within: 1 working day}
    # Sau khi đăng: người gửi kiểm tra lại; có sai sót thì đính chính theo đường ngắn.
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - name: release
            by: leader
            verb: approve
            may: [return, refuse]
            within: 1 working day
""")
WORDS = {
    "staff": ("Cán bộ", "Staff member"),
    "unit_head": ("Thủ trưởng đơn vị", "Head of unit"),
    "unit_deputy": ("Phó thủ trưởng đơn vị", "Deputy head of unit"),
    "desk_deputy": ("Người thay phòng đầu mối", "Substitute for the desk"),
    "leader": ("Lãnh đạo phụ trách", "Leader in charge"),
    "leader_deputy": ("Người thay lãnh đạo phụ trách", "Substitute for the leader"),
    "administrator": ("Quản trị viên", "Administrator"),
    "website": ("Website", "Website"),
    "incomplete": ("Thiếu thông tin", "Information is missing"),
    "inaccurate": ("Thông tin chưa chính xác", "Information is not accurate"),
    "wrong_place": ("Không thuộc phạm vi đăng tải", "Not for these channels"),
    "news": ("Tin bài", "News item"),
    "news_for": ("đăng tin, bài đã viết lên website", "a finished text, to be published on the website"),
    "after_event": ("Tin sau sự kiện", "News after the event"),
    "before_event": ("Tin giới thiệu sự kiện", "News introducing the event"),
    "title": ("Tiêu đề", "Title"),
    "body": ("Nội dung", "Text"),
    "photos": ("Ảnh", "Photos"),
}


def ask(path: Path) -> None:
    """Ask, then write the rules to `path`. Raises FileExistsError where something is there already."""
    if path.exists():
        raise FileExistsError(path)
    name = _words("Tên tổ chức", NAME)
    english = typer.confirm("Dùng cả tiếng Anh?", default=False)
    names = {"name": (name, _words("Tên tổ chức bằng tiếng Anh", NAME) if english else "")}
    units = _units(english)
    desk = _words("Tên phòng đầu mối truyền thông", TITLE, "Phòng Truyền thông")
    names["desk"] = (
        desk,
        _words("Tên phòng đầu mối bằng tiếng Anh", TITLE, "Communications Office") if english else "",
    )
    text = write(names, units, path.name, english=english)
    load(text, path.name)
    with path.open("x", encoding="utf-8") as file:
        file.write(text)
    typer.echo(f"Đã ghi {path}. Xem lại, sửa theo quy định của đơn vị, rồi chạy: loa check {path}")


def write(
    names: dict[str, tuple[str, str]], units: list[tuple[str, str]], file: str, *, english: bool
) -> str:
    """The text of the rules, which names the file they are written to."""
    said = {key: _both(*words, english=english) for key, words in (WORDS | names).items()}
    taken: set[str] = set()
    lines = []
    for vi, en in units:
        key = key_of(vi, taken)
        taken.add(key)
        lines.append(f"  {key}: {{title: {_both(vi, en, english=english)}}}")
    languages = "[vi, en]" if english else "[vi]"
    return TEXT.substitute(said, units="\n".join(lines), languages=languages, file=file)


def key_of(title: str, taken: set[str]) -> str:
    """“Khoa Kinh tế” becomes khoa_kinh_te; a second one of that name gets a number."""
    words = re.findall(r"[a-z0-9]+", fold(title))
    key = "_".join(words)[:28].strip("_")
    key = key if key[:1].isalpha() else f"unit_{key}".strip("_")
    numbers = (f"{key}_{n}" for n in range(2, UNITS + 2))
    return key if key not in taken else next(numbered for numbered in numbers if numbered not in taken)


def _both(vi: str, en: str, *, english: bool) -> str:
    """Words in the languages in use, as a line of the file has them."""
    return in_a_line({"vi": vi, "en": en} if english else {"vi": vi})


def _units(english: bool) -> list[tuple[str, str]]:
    """At least one unit; an empty answer ends the list."""
    found = [_unit("Tên đơn vị đầu tiên", english)]
    while len(found) < UNITS:
        vi = " ".join(
            clean(
                typer.prompt("Tên đơn vị tiếp theo (để trống nếu hết)", default="", show_default=False)
            ).split()
        )
        if not vi:
            break
        if len(vi) > TITLE or vi.casefold() in {unit[0].casefold() for unit in found}:
            typer.echo(f"Tên tối đa {TITLE} ký tự, mỗi đơn vị một tên.")
            continue
        found.append((vi, _words("Tên đơn vị bằng tiếng Anh", TITLE) if english else ""))
    return found


def _unit(question: str, english: bool) -> tuple[str, str]:
    vi = _words(question, TITLE)
    return vi, _words("Tên đơn vị bằng tiếng Anh", TITLE) if english else ""


def _words(question: str, most: int, default: str | None = None) -> str:
    """A line of words, asked for until it will do."""
    while True:
        words = " ".join(clean(str(typer.prompt(question, default=default))).split())
        if 0 < len(words) <= most:
            return words
        typer.echo(f"Cần từ 1 đến {most} ký tự.")
