"""Offices in which people act for others: delegations, substitutes, roles that end; each with a capacity."""

from tests.rules.matrix_rules import PEOPLE, PHRASES, VOICES, Gift, Office, Part

ECONOMICS = ("unit_head", "economics")


def _signing(text: str) -> str:
    """The file with a capacity of each kind: of a role, of a substitution, of a collective."""
    for old, new in (
        ("{title: {vi: Phó đơn vị}, of: unit}", "{title: {vi: Phó đơn vị}, of: unit, capacity: KT.}"),
        ("substitutes: [office]", "substitutes: [office as TL.]"),
        ("of: organisation, substitutes: [deputy]", "of: organisation, substitutes: [deputy], capacity: T/M"),
        ("{title: {vi: Phó Hiệu trưởng}, of", "{title: {vi: Phó Hiệu trưởng}, capacity: Q., of"),
    ):
        assert old in text
        text = text.replace(old, new)
    return text


TOPIC = {"title": "Hội thảo", "topic": "block"}
HEAD_TO_DEPUTY = Gift("head", "deputy head", ECONOMICS, capacity="TUQ.")
LATER = Gift("head", "deputy head", ECONOMICS, first=1, last=1, capacity="TL.")
NEWS: Part = ("types", ("news",))

SENDERS = "[staff, contributor, unit_head]"

ACTING = {
    "before, inside and after": Office(
        f"{_signing(PHRASES)}  banner: {{like: news, title: {{vi: Băng rôn}}, sent_by: {SENDERS}}}\n",
        PEOPLE | {"second webmaster": [("webmaster", None)]},
        TOPIC,
        "author",
        (
            "give later, midnight, pass, pass, pass, publish",
            "give later, midnight, more, midnight, supplement, pass",
            "give desk, late, midnight, pass, pass, pass, give webmaster, claim, recall",
            "pass, pass, pass, claim, give second webmaster, publish",
        ),
        {
            "later": LATER,
            "desk": Gift("desk", "office", ("desk", None), scope=("steps", ("news/desk",))),
            "webmaster": Gift("webmaster", "desk", ("webmaster", None), scope=NEWS),
            "second webmaster": Gift("second webmaster", "webmaster", ("webmaster", None)),
        },
    ),
    "a giver's own": Office(
        _signing(PHRASES),
        PEOPLE,
        TOPIC,
        "head",
        (
            "give deputy head, pass, pass, pass, publish, wrong, pass, refuse",
            "block head away, give deputy head, more, late, end",
        ),
        {"deputy head": HEAD_TO_DEPUTY},
    ),
    "a receiver's own": Office(
        _signing(PHRASES).replace(
            "sent_by: [staff, contributor, unit_head]", "sent_by: [staff, unit_deputy]"
        ),
        PEOPLE,
        TOPIC,
        "deputy head",
        (
            "give head, give desk, pass, pass, pass, publish, right",
            "give head, head away, more, author leaves, take over, supplement, pass",
        ),
        {"head": HEAD_TO_DEPUTY, "desk": Gift("desk", "second desk", ("desk", None), capacity="KT.")},
    ),
    "taken over by a giver": Office(
        _signing(PHRASES),
        PEOPLE,
        TOPIC,
        "colleague",
        ("give head, more, author leaves, head takes over, supplement, refuse",),
        {"head": HEAD_TO_DEPUTY},
    ),
    "one voice for two": Office(
        _signing(VOICES),
        PEOPLE,
        {"title": "Hội thảo"},
        "author",
        (
            "give desk, pass, give head, pass, pass, pass, publish",
            "give desk, give head, pass, end desk, pass, refuse",
            "give board, escalate, pass, late, pass, pass",
        ),
        {
            "desk": Gift("desk", "second desk", ("desk", None), capacity="TL."),
            "head": HEAD_TO_DEPUTY,
            "board": Gift("board", "deputy", ("board", None), scope=("units", ("economics",))),
        },
    ),
    "roles that end": Office(
        _signing(PHRASES),
        PEOPLE,
        TOPIC,
        "author",
        (
            "give head, role of head ends, midnight, pass, pass, pass",
            "role of head ends, midnight, pass, escalate, role of board ends, role of second board ends, "
            "midnight, pass",
        ),
        {"head": Gift("head", "deputy head", ECONOMICS, last=9, capacity="TUQ.")},
    ),
}
