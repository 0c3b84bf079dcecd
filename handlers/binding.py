"""The menu that binds a group: roles, the units of one, in pages, or what is found by a part of its name.

A button carries a role's key and a unit's number: the keys of both together may be too long for it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from wording import Wording
from workflow.cards.payloads import OnGroup
from workflow.people import staff
from workflow.text import cut, fold
from workflow.work import Work

ROOM = 20
LABEL = 60
CHOSEN = re.compile(r"(?P<role>\w{0,32})(?:~(?P<page>\d{1,3})|:(?P<unit>\d{1,9}))?", re.ASCII)


@dataclass(frozen=True)
class Chosen:
    """A press of the menu: a role, one with a unit, a page of a role's units, or of roles."""

    role: str
    unit: int | None = None
    page: int | None = None

    def pack(self) -> str:
        more = "" if self.unit is None else f":{self.unit}"
        more = more if self.page is None else f"~{self.page}"
        return OnGroup(f"{self.role}{more}").pack()


def read(data: str) -> Chosen | None:
    pressed = OnGroup.parse(data)
    found = CHOSEN.fullmatch(pressed.chosen) if pressed else None
    if found is None:
        return None
    unit, page = found["unit"], found["page"]
    return Chosen(found["role"], int(unit) if unit else None, int(page) if page else None)


Options = list[tuple[str, Chosen]]


def roles(work: Work, language: str) -> Options:
    """The roles that a group can hold. Only a role held in units is asked for more."""
    found = work.rulebook.spec.roles.items()
    return [(role.title.in_(language), Chosen(key)) for key, role in found if not role.administers]


def units(work: Work, role: str, language: str) -> Options:
    """The units for a role, by name."""
    return [(unit.title.in_(language), Chosen(role, unit.id)) for unit in staff.units(work)]


def found(work: Work, words: str, language: str) -> Options:
    """Roles, and roles with their units, whose names hold every word."""
    spec, each = work.rulebook.spec.roles, Options()
    for title, role in roles(work, language):
        if spec[role.role].of == "unit":
            each += [(f"{title}, {unit}", chosen) for unit, chosen in units(work, role.role, language)]
        else:
            each.append((title, role))
    wanted = fold(words).split()
    return [(title, chosen) for title, chosen in each if all(word in fold(title) for word in wanted)]


def keyboard(
    options: Sequence[tuple[str, Chosen]], page: int, menu: str, wording: Wording, language: str
) -> InlineKeyboardMarkup:
    """A page of `options`, and the buttons that turn it."""
    last = max(0, len(options) - 1) // ROOM
    page = min(page, last)
    rows = [
        [InlineKeyboardButton(text=cut(title, LABEL), callback_data=chosen.pack())]
        for title, chosen in options[page * ROOM : (page + 1) * ROOM]
    ]
    turns = [
        InlineKeyboardButton(
            text=wording.text(language, label, page=each + 1, pages=last + 1),
            callback_data=Chosen(menu, page=each).pack(),
        )
        for each, label in ((page - 1, "page-before"), (page + 1, "page-after"))
        if 0 <= each <= last
    ]
    return InlineKeyboardMarkup(inline_keyboard=[*rows, turns] if turns else rows)
