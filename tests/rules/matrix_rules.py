"""The files under which everybody tries everything, their people, and the ways to each state."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.kit.builders import ROLES, RULES
from tests.kit.cast import Roles
from workflow.model import Scope
from workflow.spec.party import Capacity

PEOPLE: dict[str, Roles] = {
    "administrator": [("administrator", None)],
    "author": [("staff", "economics")],
    "colleague": [("staff", "economics")],
    "contributor": [("contributor", "economics")],
    "head": [("unit_head", "economics")],
    "deputy head": [("unit_deputy", "economics")],
    "block head": [("unit_head", "block")],
    "training head": [("unit_head", "training")],
    "training staff": [("staff", "training")],
    "desk": [("desk", None)],
    "second desk": [("desk", None)],
    "office": [("office", None)],
    "board": [("board", None)],
    "second board": [("board", None)],
    "deputy": [("deputy", None)],
    "webmaster": [("webmaster", None)],
}
HOUSE = """edition: 2
organisation:
  name: {vi: Trường}
  languages: [vi]
  calendar: {hours: {mon-fri: ["07:30-11:30", "13:00-16:30"], swapped_day: ["07:30-11:30"]}}
roles:
  administrator: {title: {vi: Quản trị viên}, of: organisation, administers: true, submits: false}
  staff: {title: {vi: Chuyên viên}, of: unit}
  contributor: {title: {vi: Cộng tác viên}, of: unit, submits: false}
  unit_head: {title: {vi: Trưởng đơn vị}, of: unit, substitutes: [unit_deputy]}
  unit_deputy: {title: {vi: Phó đơn vị}, of: unit}
  desk: {title: {vi: Phòng Truyền thông}, of: organisation, substitutes: [office]}
  office: {title: {vi: Văn phòng}, of: organisation}
  board: {title: {vi: Ban Giám hiệu}, of: organisation, substitutes: [deputy]}
  deputy: {title: {vi: Phó Hiệu trưởng}, of: organisation}
  webmaster: {title: {vi: Quản trị website}, of: organisation, substitutes: [desk]}
units:
  house: {title: {vi: Trường}, kind: board}
  block: {title: {vi: Khối}, parent: house}
  economics: {title: {vi: Khoa Kinh tế}, kind: faculty, parent: block}
  training: {title: {vi: Phòng Đào tạo}, parent: house}
channels:
  site: {title: {vi: Website}, owner: webmaster}
  page: {title: {vi: Trang đơn vị}, owner: unit_head in training, result: note}
  board_page: {title: {vi: Bảng tin}, owner: unit_head in parent, result: note}
reasons: {thin: {vi: Thiếu thông tin}, other: {vi: Sai quy định}}
request_types:
"""
TITLE = "title: {kind: text, title: {vi: Tiêu đề}, required: true}"
PHRASES = f"""{HOUSE}  news:
    title: {{vi: Tin bài}}
    subject: title
    sent_by: [staff, contributor, unit_head]
    fields:
      {TITLE}
      topic:
        kind: choice
        title: {{vi: Lĩnh vực}}
        required: true
        options: {{training: {{vi: Đào tạo, unit: training}}, block: {{vi: Khối, unit: block}}}}
      copies: {{kind: number, title: {{vi: Số bản}}, shown_to: [desk]}}
    stages:
      - name: unit
        by: unit_head
        verb: {{vi: thống nhất}}
        may: [more, refuse, edit]
        within: 1 working day
        late: {{then: unit_head in parent}}
      - name: field
        by: unit_head in unit of topic
        verb: confirm
        may: [more, return]
        when: {{topic: training}}
      - name: desk
        by: desk
        verb: review
        may: [edit, more, return, refuse, escalate]
        within: 4 working hours
        late: {{then: office}}
      - {{name: board, by: board, verb: approve, may: [more, return, refuse], when: escalated}}
      - {{name: last, by: deputy, verb: {{vi: thông qua}}, may: [more, return, refuse, edit]}}
    tasks:
      site: {{channel: site, within: 1 working day, late: {{then: office}}}}
      page: {{channel: page, when: {{topic: training}}}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {{name: c_desk, by: desk, verb: review, may: [edit, more, refuse]}}
          - {{name: c_board, by: board, verb: approve, may: [more, return, refuse]}}
"""
COUNCIL = f"""{HOUSE}  news:
    title: {{vi: Tin bài}}
    subject: title
    for_units: [faculty, training]
    ask_whom: unit_head
    fields:
      {TITLE}
      contact: {{kind: person, title: {{vi: Người liên hệ}}, required: true}}
    stages:
      - {{name: chosen, by: person in contact, verb: confirm, may: [more, refuse, escalate, edit]}}
      - {{name: board, by: board, verb: approve, may: [more, return, refuse], needs: all, when: escalated}}
      - {{name: desk, by: desk, verb: review, may: [edit, more, return, refuse], needs: 2}}
      - {{name: parent, by: unit_head in parent, verb: approve, may: [more, return, refuse]}}
    tasks:
      board_page: {{channel: board_page, within: 1 working day}}
      told:
        title: {{vi: Báo đơn vị trên}}
        to: unit_head in parent
        gives: link
        may_be_waived_by: board
        within: 1 working day
        late: {{then: desk}}
  early: {{like: news, title: {{vi: Tin sắp có}}, from: 2027-03-01}}
"""
VOICES = f"""{HOUSE}  news:
    title: {{vi: Tin bài}}
    subject: title
    sent_by: [staff, unit_head]
    fields:
      {TITLE}
      level:
        kind: choice
        title: {{vi: Mức}}
        required: true
        options: {{public: {{vi: Ngoài}}, house: {{vi: Nội bộ}}}}
    stages:
      - name: desk
        by: desk
        verb: review
        may: [edit, more, refuse, escalate]
        needs: 2
        veto: unit_head
        asks: [level]
        within: 4 working hours
        late: {{goes_on: true}}
      - {{name: legal, by: office, verb: confirm, may: [more, return, refuse], when: {{level: public}}}}
      - name: board
        by: board
        verb: approve
        may: [more, return, refuse]
        needs: 2
        veto: desk
        when: escalated
        within: 1 working day
        late: {{then: office}}
      - {{name: last, by: deputy, verb: {{vi: thông qua}}, may: [more, return, refuse]}}
    tasks:
      site: {{channel: site, within: 1 working day, when: {{level: public}}}}
      page: {{channel: page, within: 1 working day}}
"""
ASKED_AGAIN = f"""{HOUSE}  news:
    title: {{vi: Tin bài}}
    subject: title
    fields:
      {TITLE}
      level:
        kind: choice
        title: {{vi: Mức}}
        required: true
        options: {{public: {{vi: Ngoài}}, house: {{vi: Nội bộ}}}}
    stages:
      - {{name: desk, by: desk, verb: review, asks: [level]}}
      - {{name: legal, by: office, verb: confirm, when: {{level: public}}}}
      - {{name: last, by: deputy, verb: approve}}
    tasks:
      site: {{channel: site}}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {{name: c_desk, by: desk, verb: review, asks: [level]}}
          - {{name: c_last, by: deputy, verb: approve}}
"""


Part = tuple[Scope, tuple[str, ...]]


@dataclass(frozen=True)
class Gift:
    """A delegation of a post, from the first to the last of so many days after the first."""

    giver: str
    to: str
    post: tuple[str, str | None]
    first: int = 0
    last: int = 4
    scope: Part = ("all", ())
    capacity: Capacity = "TUQ."


@dataclass(frozen=True)
class Office:
    """A file with its people, the answers of the request that is sent, and the ways that are gone from it.

    `gifts` are the delegations that a way may name.
    """

    text: str
    people: dict[str, Roles]
    answers: dict[str, str]
    author: str
    ways: tuple[str, ...]
    gifts: Mapping[str, Gift] = field(default_factory=dict)


OFFICES = {
    "edition 1": Office(
        RULES,
        ROLES,
        {"title": "Hội thảo", "body": "Đoạn một.", "category": "research", "english": "yes"},
        "author",
        (
            "pass, claim, pass, pass, claim, publish, publish, right",
            "more, late, go on, refuse, reopen",
            "pass, pass, return, edit, pass, return, pass, pass, recall, pass, publish",
            "pass, pass, pass, publish, publish, wrong, edit, pass, pass, publish, publish, late, correct",
            "author leaves, pass, more, take over, supplement, deciders away, pass, late, author away, end",
            "withdraw",
        ),
    ),
    "phrases": Office(
        PHRASES,
        PEOPLE,
        {"title": "Hội thảo", "topic": "training"},
        "author",
        (
            "edit, pass, pass, claim, escalate, return to 2, pass, pass, pass, pass, publish, publish, right",
            "late, pass, return, deciders away, pass, late, more, author away, take over, supplement, pass",
        ),
    ),
    "a head's own": Office(
        PHRASES,
        PEOPLE,
        {"title": "Hội thảo", "topic": "block"},
        "head",
        ("pass, pass, pass, claim, publish, wrong, pass, refuse", "more, late, end"),
    ),
    "a council": Office(
        COUNCIL,
        PEOPLE,
        {"title": "Hội thảo", "contact": "Người Training Head"},
        "author",
        (
            "escalate, pass, deciders away, pass, pass, pass, pass, publish",
            "pass, pass, return, pass, pass, edit, pass, pass, return to 1",
        ),
    ),
    "voices": Office(
        VOICES,
        PEOPLE,
        {"title": "Hội thảo"},
        "author",
        (
            "pass, late, pass",
            "refuse, pass, pass, pass, pass, recall",
            "pass, edit, late, return",
            "escalate, refuse, deciders away, late, pass",
        ),
    ),
    "asked again": Office(
        ASKED_AGAIN,
        PEOPLE,
        {"title": "Hội thảo"},
        "author",
        (
            "pass, pass, pass, publish, wrong, pass, refuse, correct, pass, pass, publish",
            "pass, pass, pass, publish, wrong, pass, pass, publish, wrong, refuse",
        ),
    ),
    "a veto on one's own": Office(
        VOICES, PEOPLE, {"title": "Hội thảo"}, "head", ("escalate, deciders away, pass, refuse",)
    ),
}
