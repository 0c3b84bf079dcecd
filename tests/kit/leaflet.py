"""Rules in the second edition with a type that asks for an answer of each of its kinds of field."""

from tests.kit.answered import Choose
from tests.kit.builders import RULES, Product
from tests.kit.editions import second
from workflow.actions import GiveText, SendDraft, StartDraft
from workflow.model import Request

FIELDS = """
      name:
        kind: text
        title: {vi: Tên tờ rơi, en: Name of the leaflet}
        required: true
        max: 100
        no_links: true
        not: [cc, kính gửi]
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
      phone: {kind: telephone, title: {vi: Điện thoại, en: Telephone}, required: true}
      budget:
        kind: number
        title: {vi: Kinh phí, en: Budget}
        required: true
        of: {vi: đồng, en: dong}
        shown_to: [desk, board]
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
LEAFLET = second(RULES.replace("request_types:\n", TYPE, 1))
ANSWERS = {
    "name": "Tờ rơi tuyển sinh",
    "copies": "1.000",
    "topics": "1, 2",
    "maker": "Phòng Đào tạo",
    "contact": "Người Colleague",
    "phone": "0912 345 678",
    "budget": "1,5 triệu",
}


async def sent(product: Product, **other: str) -> Request:
    """A leaflet of the author, sent with an answer of each kind."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "leaflet", "economics"))).id
    for key, text in (ANSWERS | other).items():
        answered = await product.app.do(GiveText(actor, draft, key, text))
        assert answered.problem is None, (key, answered)
    await product.app.do(Choose(actor, draft, "fits", "yes"))
    await product.app.do(SendDraft(actor, draft))
    return await product.request()
