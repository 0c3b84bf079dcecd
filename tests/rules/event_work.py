"""Rules of an office that prepares events: livestreams, press conferences, changes of pages, loudspeakers."""

from tests.rules.second_rules import changed

UNITS = (
    "economics: {vi: Khoa Kinh tế, en: Economics, unit: economics},"
    " training: {vi: Phòng Đào tạo, en: Training, unit: training}"
)
DESK = "{name: desk, by: desk, verb: review, may: [edit, more, refuse]}"
TYPES = f"""\
  livestream:
    title: {{vi: Truyền trực tiếp, en: Livestream}}
    subject: name
    fields:
      name: {{kind: text, title: {{vi: Sự kiện truyền, en: What}}, required: true}}
      place: {{kind: text, title: {{vi: Địa điểm, en: Place}}, required: true}}
      platforms:
        kind: choice
        several: true
        title: {{vi: Nền tảng, en: Platforms}}
        required: true
        options: {{facebook: {{vi: Facebook, en: Facebook}}, youtube: {{vi: YouTube, en: YouTube}}}}
      operator: {{kind: person, title: {{vi: Người vận hành, en: Operator}}, required: true}}
      standby: {{kind: telephone, title: {{vi: Đầu mối viễn thông, en: Telecom contact}}, required: by desk}}
    stages: [{DESK}]
    tasks:
      line: {{title: {{vi: Đo đường truyền, en: Line}}, to: office, opens: sent, needed_for: desk, gives: {{number: Mb/s, at_least: 20}}}}
      wifi: {{title: {{vi: Wifi tại chỗ, en: Wifi}}, to: office, opens: sent, needed_for: desk, gives: note}}
      room: {{title: {{vi: Chỗ tác nghiệp, en: Press room}}, to: office, opens: sent, gives: photo}}
      stream: {{title: {{vi: Truyền, en: Stream}}, to: webmaster, for_each: platforms, gives: link}}
  change:
    title: {{vi: Báo thay đổi, en: Change}}
    subject: what
    fields:
      what: {{kind: text, title: {{vi: Nội dung thay đổi, en: What changed}}, required: true}}
      pages: {{kind: choice, several: true, title: {{vi: Trang, en: Pages}}, required: true, options: {{{UNITS}}}}}
    stages: [{DESK}]
    tasks:
      page: {{title: {{vi: Sửa trang, en: Mend}}, to: unit_head in unit of pages, for_each: pages, gives: link}}
  improvement:
    title: {{vi: Cải tiến website, en: Improve a site}}
    subject: what
    fields:
      what: {{kind: text, title: {{vi: Cần cải tiến, en: To improve}}, required: true}}
      before: {{kind: link, title: {{vi: Trang hiện nay, en: Page as it is}}, required: true}}
    stages: [{DESK}]
    tasks:
      after: {{title: {{vi: Trang sau cải tiến, en: Page as it became}}, to: webmaster, gives: link}}
  conference:
    title: {{vi: Họp báo, en: Press conference}}
    subject: name
    fields:
      name: {{kind: text, title: {{vi: Nội dung họp báo, en: About}}, required: true}}
      contact: {{kind: person, title: {{vi: Đầu mối báo chí, en: Press contact}}, required: true}}
      phone: {{kind: telephone, title: {{vi: Điện thoại đầu mối, en: Telephone}}, required: true}}
      release: {{kind: link, title: {{vi: Thông cáo, en: Release}}, required: by desk}}
      plan: {{kind: link, title: {{vi: Kế hoạch, en: Plan}}, required: by desk}}
      speech: {{kind: link, title: {{vi: Bài phát biểu, en: Speech}}, required: by desk, may_be_waived_by: board}}
      sources: {{kind: choice, several: true, title: {{vi: Đơn vị cung cấp, en: Units asked}}, options: {{{UNITS}}}}}
      held: {{kind: yes_no, title: {{vi: Tổ chức họp báo, en: Is it held}}, required: true}}
      why: {{kind: text, title: {{vi: Lý do, en: Why}}, required: true}}
    stages:
      - {DESK}
      - {{name: board, by: board, verb: approve, may: [more, refuse], asks: [held, why]}}
    tasks:
      info: {{title: {{vi: Cung cấp thông tin, en: Information}}, to: unit_head in unit of sources, for_each: sources, opens: sent, needed_for: board, within: 1 working day, gives: note}}
      record: {{title: {{vi: Biên bản, en: Record}}, to: office, gives: file}}
  fault:
    title: {{vi: Báo sự cố đường truyền, en: Fault}}
    subject: what
    fields:
      what: {{kind: text, title: {{vi: Sự cố, en: What}}, required: true}}
      standby: {{kind: telephone, title: {{vi: Đầu mối viễn thông, en: Telecom contact}}, required: true}}
    stages: [{{name: taken, by: office, verb: {{vi: tiếp nhận, en: take/taken}}, may: [more], within: 15 minutes}}]
    tasks:
      call: {{title: {{vi: Ứng cứu, en: Standby}}, to: webmaster, opens: sent, within: 15 minutes, gives: note}}
      mended: {{title: {{vi: Khắc phục, en: Mended}}, to: office, within: 2 hours, gives: note}}
  loudspeaker:
    title: {{vi: Tin phát thanh, en: Loudspeaker}}
    subject: name
    fields:
      name: {{kind: text, title: {{vi: Tên bản tin, en: Name}}, required: true}}
      read: {{kind: text, title: {{vi: Lời đọc, en: Read aloud}}, required: true, max: 300, no_links: true}}
    stages: [{DESK}]
    tasks:
      broadcast: {{title: {{vi: Phát thanh, en: Broadcast}}, to: office, gives: note}}
"""  # noqa: E501 - a task on a line, as offices write them
RULES = changed(("request_types:\n", f"request_types:\n{TYPES}"))
