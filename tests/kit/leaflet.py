"""Rules in the second edition with a type that asks for an answer of each of its kinds of field."""

from tests.kit.builders import RULES

FIELDS = """
      name: {kind: text, title: {vi: Tên tờ rơi, en: Name of the leaflet}, required: true, max: 100}
      copies:
        kind: number
        title: {vi: Số bản, en: Copies}
        required: true
        most: 50000
        of: {vi: bản, en: copies}
      topics:
        kind: choice
        title: {vi: Chủ đề, en: Topics}
        required: true
        several: true
        max: 2
        options:
          training: {vi: Đào tạo, en: Training}
          research: {vi: Nghiên cứu, en: Research}
          union: {vi: Công đoàn, en: Trade union}
      maker: {kind: unit, title: {vi: Đơn vị in, en: Printed by}, required: true}
      contact: {kind: person, title: {vi: Người liên hệ, en: Contact}, required: true}
      helper: {kind: person, title: {vi: Người duyệt in, en: Print checked by}, role: desk}
      fits: {kind: tick, title: {vi: Đúng quy định đăng tải, en: Follows the rules}, required: true}
      colours: {kind: number, title: {vi: Số màu in, en: Colours}, least: 1, most: 4}
"""
TYPE = f"""request_types:
  leaflet:
    title: {{vi: Tờ rơi, en: Leaflet}}
    subject: name
    fields:{FIELDS}
    stages:
      - {{name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day}}
      - {{name: desk, by: desk, verb: review, may: [edit, more, return, refuse], within: 4 working hours}}
      - {{name: board, by: board, verb: approve, may: [more, return, refuse], releases: true}}
    publish:
      - {{channel: website_vi, within: 1 working day}}
      - {{channel: website_en, within: 2 working days, only_if: fits}}
    result:
      recheck_within: 2 working days
      correction:
        stages: [{{name: release, by: board, verb: approve, releases: true}}]
"""
LEAFLET = "edition: 2\n" + RULES.replace("request_types:\n", TYPE, 1)
