"""The rules of a kept office: those of the tests in the second edition, with what only that can say."""

from tests.kit.builders import CONFIG
from tests.kit.editions import second

FEATURE = """
  feature:
    title: {vi: Chuyên đề, en: Feature}
    used_for: {vi: chuyên đề do hội đồng thông qua, en: a feature that a council adopts}
    subject: title
    fields:
      title: {kind: text, title: {vi: Tên chuyên đề, en: Title}, required: true, max: 150}
      pages:
        kind: rows
        title: {vi: Các trang cần sửa, en: Pages to mend}
        required: true
        columns: [{vi: Trang, en: Page}, {vi: Mục, en: Section}]
    stages:
      - {name: desk, by: desk, verb: review, may: [more, opinion, refuse], within: 4 working hours}
      - name: council
        by: board
        verb: {vi: thông qua, en: adopt/adopted}
        may: [more, refuse]
        needs: 2
        veto: deputy
        within: 2 working days
    tasks:
      website_vi: {channel: website_vi, within: 1 working day}
      line: {title: {vi: Đo đường truyền, en: Line test}, to: desk, opens: sent, may_be_waived_by: board}
      page: {title: {vi: Sửa trang, en: Mend a page}, to: webmaster, for_each: pages, gives: link}
    result: {recheck_within: 2 working days}
"""
WEEKLY = """
  phones:
    title: {vi: Kiểm tra liên hệ, en: Contacts}
    every: week
    for: each unit with a site
    by: unit_head
    helped_by: desk
    items:
      hotline: {vi: Đường dây nóng, en: Hotline}
      rooms: {vi: Phòng tiếp khách, en: Rooms}
    answers:
      same: {vi: Còn dùng, en: In use}
      changed: {vi: Đã thay số, en: Changed}
      help: {vi: Nhờ hỗ trợ, en: Help, done: no}
    late: {report_to: board}
"""
ONE_LOG = 'daily_log: {at: "16:30", to: board, unit_heads: unit_head}\n'
LOGS = """daily_log:
  - {at: "11:30", to: webmaster, channels: [website_vi]}
  - {at: "16:30", to: board, unit_heads: unit_head}
"""
DUTIES = "\nduties:\n"


def _first() -> str:
    before, duties = second(CONFIG).replace(ONE_LOG, LOGS).split(DUTIES)
    return f"{before}{FEATURE}{DUTIES}{duties}{WEEKLY}"


FIRST = _first()
SIGNATURES = "\nsignatures: {drafts: desk, reviews: deputy, approves: board}\n"
SECOND = FIRST.replace("vi: Băng rôn,", "vi: Băng rôn và pano,") + SIGNATURES
THIRD = SECOND.replace("vi: Mời báo chí,", "vi: Mời báo chí và đài,")
