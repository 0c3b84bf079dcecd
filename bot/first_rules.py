"""The rules that an office starts from: one text for all kinds of house, and the words of each kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template
from typing import Literal, get_args

Kind = Literal["university", "school", "department", "company"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Both = tuple[str, str]  # Vietnamese and English

TEXT = Template("""\
# Quy định của đơn vị. Sửa quy định thì sửa ở đây, không sửa chương trình.
# Sửa xong, kiểm tra bằng lệnh:  loa check $file
# Xem một yêu cầu sẽ đi thế nào: loa walk --type news --rules $file
# Mỗi khái niệm có giải thích và ví dụ trong docs/quan-tri.md.
#
# Cách viết thời hạn, một cụm từ:
#   1 working day     1 ngày làm việc (không tính ngày nghỉ, ngày lễ), hết giờ làm việc của ngày đó
#   4 working hours   4 giờ làm việc (trừ giờ nghỉ trưa, đêm, ngày nghỉ), đến hết buổi; dưới 4 giờ: đúng phút
#   3 working days after event_date   3 ngày làm việc sau ngày ghi ở câu hỏi event_date; before: trước
# Tên viết bằng hai ngôn ngữ nếu có dùng tiếng Anh: {vi: tiếng Việt, en: tiếng Anh}.

edition: 2                 # cách viết của tệp này; giữ nguyên dòng này

organisation:
  name: $name
  languages: $languages
  reference: YC            # mã yêu cầu sẽ có dạng YC-2026-0001
  calendar:                # ngày lễ theo luật Việt Nam, cả ngày nghỉ hoán đổi theo lịch của Chính phủ
    # Giờ hành chính. Ngày không ghi là ngày nghỉ. swapped_day là ngày làm bù.
    hours:
      mon-fri: [07:30-11:30, 13:00-16:30]
      swapped_day: [07:30-11:30, 13:00-16:30]
    first_day: not counted   # ngày nhận yêu cầu không tính vào thời hạn

# Ai làm việc gì. of: unit là vai trò trong từng đơn vị, of: organisation là của toàn tổ chức.
# substitutes: ai làm thay khi không ai trong vai trò quyết định hoặc đăng được (vắng, chưa nhận được tin).
roles:
  staff: {title: $staff, of: unit}
  unit_head: {title: $unit_head, of: unit, substitutes: [unit_deputy]}
  unit_deputy: {title: $unit_deputy, of: unit}
  desk: {title: $desk, of: organisation, substitutes: [desk_deputy]}
  desk_deputy: {title: $desk_deputy, of: organisation}
  leader: {title: $leader, of: organisation, substitutes: [leader_deputy]}
  leader_deputy: {title: $leader_deputy, of: organisation}
  # Quản trị viên mời cán bộ, giao và kết thúc vai trò; không gửi yêu cầu.
  administrator: {title: $administrator, of: organisation, submits: false, administers: true}

# Các đơn vị. Thêm đơn vị thì thêm một dòng; mã đứng trước dấu hai chấm không đổi về sau.
units:
$units

# Nơi đăng và vai trò chịu trách nhiệm đăng. Đăng xong trả đường dẫn (link), ảnh chụp (photo), ghi chú (note).
channels:
  website: {title: $website, owner: desk, result: link}
  $second_channel: {title: $second_channel_title, owner: desk, result: $second_channel_result}

# Nhật ký đăng tải: vào giờ này mỗi ngày làm việc, gửi danh sách bài đã đăng từ lần trước.
daily_log: {at: "16:30", to: leader}

# Lý do chọn nhanh khi trả lại hoặc từ chối; mỗi lý do là một nút bấm, tối đa 40 ký tự.
reasons:
  incomplete: $incomplete
  inaccurate: $inaccurate
  wrong_place: $wrong_place

# Sự kiện của đơn vị (lệnh /sukien) cần những yêu cầu nào. published: phải đăng chậm nhất khi nào, trước sự
# kiện (before event) hoặc sau (after event). for: every event (mọi sự kiện), important events (quan trọng).
events:
  - {type: news, published: 3 working days after event, for: every event, title: $after_event}
  - {type: news, published: 10 days before event, for: important events, title: $before_event}

request_types:
  news:
    title: $news
    # used_for: loại này để làm gì, một dòng; hiện khi chọn loại yêu cầu
    used_for: $news_for
    subject: title         # câu trả lời dùng làm tên gọi của yêu cầu
    # Các câu hỏi. Câu bắt buộc (required) được hỏi từng câu theo thứ tự này; câu khác hỏi sau cùng, một lần.
    fields:
      title: {kind: text, title: $title, required: true, max: 150}
      body: {kind: long_text, title: $body, required: true, or_file: true}   # nhận cả tệp .docx, .pdf
      photos: {kind: photos, title: $photos, max: 10}
    # Các bước quyết định. may: edit (sửa), more (yêu cầu bổ sung), return (trả lại), refuse (từ chối).
    # Bước cuối cho phép đăng; sau bước này nội dung không đổi nữa.
    stages:
      - {name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}
      - {name: leader, by: leader, verb: approve, may: [more, return, refuse], within: 1 working day}
    # Việc phải làm khi đã được phép đăng: đăng ở kênh nào, trong bao lâu.
    tasks:
      website: {channel: website, within: 1 working day}
    # Sau khi đăng: người gửi kiểm tra lại; có sai sót thì đính chính theo đường ngắn.
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, may: [edit, refuse], within: 4 working hours}
          - {name: release, by: leader, verb: approve, may: [return, refuse], within: 1 working day}

  # $second_why
  # like: lấy theo loại ấy. Khóa viết ở đây thay cả khóa ấy; câu hỏi cùng tên được thay, none là bỏ câu hỏi.
  $second:
    like: news
    title: $second_title
    used_for: $second_for
    fields:
      body: {kind: text, title: $body, required: true, max: $second_letters}
    stages:$second_stages
    tasks:
      $second_channel: {channel: $second_channel, within: 4 working hours}
    result: {recheck_within: 1 working day}     # đính chính đi lại các bước trên

  # Mời người đến viết tin. Có lead_time thì sự kiện và ngày được hỏi trước; sau thời hạn ấy thì không nhận.
  coverage:
    like: news
    title: $coverage
    used_for: $coverage_for
    lead_time: 2 working days before event_date
    fields:
      event: {kind: event, title: $event, required: true}   # chọn sự kiện đã lập, hoặc nhập tên
      event_date: {kind: date, title: $event_date, required: true}
      place: {kind: text, title: $place, required: true, max: 200}
      title: none
      body: none
      photos: none
    subject: event
    tasks:
      website: {channel: website, within: 3 working days after event_date}
""")

SHORT = """
      - {name: unit, by: unit_head, verb: confirm, may: [edit, more, refuse], within: 4 working hours}
      - {name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}"""
LEADER = """
      - {name: desk, by: desk, verb: review, may: [edit, more, refuse], within: 4 working hours}
      - {name: leader, by: leader, verb: approve, may: [more, return, refuse], within: 4 working hours}"""

WORDS: Mapping[str, Both] = {
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
    "coverage": ("Đưa tin sự kiện", "Event coverage"),
    "coverage_for": ("đề nghị cử người đến viết tin, chụp ảnh", "somebody to come, write and take photos"),
    "event": ("Sự kiện", "Event"),
    "event_date": ("Ngày diễn ra", "Date of the event"),
    "place": ("Địa điểm", "Place"),
}


@dataclass(frozen=True)
class House:
    """A kind of house: what is said of it, its words, what it has beside news, and its first units."""

    title: str
    words: Mapping[str, Both]
    plain: Mapping[str, str]
    units: tuple[Both, ...]


def _people(staff: Both, head: Both, deputy: Both, leader: Both, second: Both) -> dict[str, Both]:
    """The titles of roles; somebody stands in for the desk in each house."""
    return {
        "staff": staff, "unit_head": head, "unit_deputy": deputy, "leader": leader, "leader_deputy": second,
        "desk_deputy": ("Người thay phòng đầu mối", "Substitute for the desk"),
    }  # fmt: skip


HOUSES: Mapping[Kind, House] = {
    "university": House(
        "trường đại học, cao đẳng, viện",
        _people(
            ("Cán bộ", "Staff member"),
            ("Thủ trưởng đơn vị", "Head of unit"),
            ("Phó thủ trưởng đơn vị", "Deputy head of unit"),
            ("Ban Giám hiệu", "Board of Rectors"),
            ("Phó Hiệu trưởng phụ trách", "Vice-Rector in charge"),
        )
        | {
            "desk": ("Phòng Truyền thông", "Communications Office"),
            "second_title": ("Tin vắn", "Short news"),
            "second_for": ("tin một đoạn, đăng trong ngày", "one paragraph, published the same day"),
            "second_channel_title": ("Trang mạng xã hội", "Social media page"),
        },
        {
            "second": "short_news", "second_channel": "social", "second_channel_result": "link",
            "second_letters": "500", "second_stages": SHORT,
            "second_why": "Tin vắn: giống tin bài, chỉ khác nội dung ngắn, hai bước và nơi đăng.",
        },
        (("Khoa Kinh tế", "Faculty of Economics"), ("Phòng Đào tạo", "Academic Affairs Office")),
    ),
    "school": House(
        "trường phổ thông, mầm non",
        _people(
            ("Giáo viên, nhân viên", "Teacher or staff member"),
            ("Tổ trưởng", "Head of group"),
            ("Tổ phó", "Deputy head of group"),
            ("Hiệu trưởng", "Headmaster"),
            ("Phó Hiệu trưởng", "Deputy headmaster"),
        )
        | {
            "desk": ("Ban Truyền thông", "Communications team"),
            "second_title": ("Thông báo gửi phụ huynh", "Notice to parents"),
            "second_for": ("lịch nghỉ, họp, đóng góp, an toàn", "holidays, meetings, contributions, safety"),
            "second_channel_title": ("Nhóm phụ huynh", "Parents' group"),
        },
        {
            "second": "notice", "second_channel": "parents", "second_channel_result": "note",
            "second_letters": "1000", "second_stages": LEADER,
            "second_why": "Thông báo gửi phụ huynh: giống tin bài, không qua tổ, duyệt trong buổi.",
        },
        (("Tổ Toán", "Mathematics group"), ("Tổ Ngữ văn", "Literature group")),
    ),
    "department": House(
        "sở, ban, ngành, Ủy ban nhân dân",
        _people(
            ("Chuyên viên", "Officer"),
            ("Trưởng phòng", "Head of division"),
            ("Phó Trưởng phòng", "Deputy head of division"),
            ("Giám đốc", "Director"),
            ("Phó Giám đốc", "Deputy director"),
        )
        | {
            "desk": ("Văn phòng", "Office of the department"),
            "website": ("Cổng thông tin điện tử", "Web portal"),
            "news_for": ("đăng tin, bài đã viết lên cổng thông tin", "a finished text, for the web portal"),
            "second_title": ("Thông báo", "Announcement"),
            "second_for": ("lịch tiếp dân, thủ tục, tuyển dụng", "reception of citizens, procedures, posts"),
            "second_channel_title": ("Bảng thông báo điện tử", "Electronic notice board"),
        },
        {
            "second": "announcement", "second_channel": "notice_board", "second_channel_result": "photo",
            "second_letters": "1000", "second_stages": LEADER,
            "second_why": "Thông báo: giống tin bài, không qua phòng, duyệt trong buổi.",
        },
        (("Phòng Tổng hợp", "General division"), ("Thanh tra", "Inspectorate")),
    ),
    "company": House(
        "công ty, tập đoàn",
        _people(
            ("Nhân viên", "Employee"),
            ("Trưởng bộ phận", "Head of department"),
            ("Phó bộ phận", "Deputy head of department"),
            ("Ban Giám đốc", "Board of directors"),
            ("Người thay Ban Giám đốc", "Substitute for the board"),
        )
        | {
            "desk": ("Phòng Truyền thông", "Communications department"),
            "second_title": ("Bài mạng xã hội", "Social media post"),
            "second_for": ("bài ngắn cho trang của công ty", "a short text for the company's page"),
            "second_channel_title": ("Trang mạng xã hội", "Social media page"),
        },
        {
            "second": "post", "second_channel": "social", "second_channel_result": "link",
            "second_letters": "1000", "second_stages": SHORT,
            "second_why": "Bài mạng xã hội: giống tin bài, chỉ khác nội dung ngắn, hai bước và nơi đăng.",
        },
        (("Phòng Kinh doanh", "Sales department"), ("Phòng Nhân sự", "Human resources")),
    ),
}  # fmt: skip
