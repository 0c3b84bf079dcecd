"""The rules of an office that says for each type who sends it, for which units and from which day."""

from tests.kit.builders import RULES
from tests.kit.editions import second

# News is sent by heads, banners by staff and contributors, the press is invited by one unit, coverage later.
SENDERS = (
    second(RULES)
    .replace(
        "  unit_head:\n    title",
        "  contributor:\n    title: {vi: Cộng tác viên, en: Contributor}\n    of: unit\n    submits: false\n"
        "  unit_head:\n    title",
        1,
    )
    .replace("Faculty of Navigation}\n", "Faculty of Navigation}\n    kind: faculty\n", 1)
    .replace(
        "    rule: W-01\n",
        "    rule: W-01\n    sent_by: [unit_head, unit_deputy]\n    ask_whom: unit_head\n",
        1,
    )
    .replace("    rule: B-01\n", "    rule: B-01\n    sent_by: [staff, contributor]\n", 1)
    .replace("    rule: P-01\n", "    rule: P-01\n    for_units: [faculty, training]\n", 1)
    .replace("    rule: W-02\n", "    rule: W-02\n    from: 2027-01-04\n", 1)
)
