"""The rules of a small office: a head who publishes, and a council of which three must agree."""

SMALL = """
edition: 2
organisation:
  name: {{vi: Cơ quan thử}}
  calendar: {{hours: {{mon-fri: [08:00-17:00], swapped_day: [08:00-17:00]}}}}
reasons: {{more: {{vi: Thiếu thông tin}}, wrong: {{vi: Chưa chính xác}}}}
roles:
  staff: {{title: {{vi: Cán bộ}}, of: unit}}
  head: {{title: {{vi: Trưởng phòng}}, of: unit, submits: false}}
  council: {{title: {{vi: Hội đồng}}, of: organisation, submits: false}}
  boss: {{title: {{vi: Quản trị}}, of: organisation, submits: false, administers: true}}
units:
  board: {{title: {{vi: Hội đồng}}, kind: board}}
{units}
channels: {{site: {{title: {{vi: Trang tin}}, owner: head in board}}}}
request_types:
  news:
    title: {{vi: Tin}}
    subject: title
    {more}
    fields: {{title: {{kind: text, title: {{vi: Tiêu đề}}, required: true}}}}
    stages:
      - {{name: unit, by: head, verb: confirm}}
      - {{name: council, by: council, verb: approve, needs: 3}}
    tasks: {{site: {{channel: site}}}}
"""


def small(units: int = 1, more: str = "") -> str:
    """So many units that send, and more keys of the only type."""
    named = "\n".join(f"  unit_{n}: {{title: {{vi: Phòng {n}}}}}" for n in range(1, units + 1))
    return SMALL.format(units=named, more=more)
