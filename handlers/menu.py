"""The requests open to a person: the words of /help, the welcome and the menu, by role and language."""

from dataclasses import dataclass

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from wording import Wording
from workflow.app import App
from workflow.cards.choices import ToPlace
from workflow.cards.payloads import OnWayIn
from workflow.lines import Line, line
from workflow.log import readers
from workflow.model import Person, Unit
from workflow.office import list_rows
from workflow.people import figure_readers, permissions, sending, staff
from workflow.people.join import Joined
from workflow.people.open_invitation import Opened
from workflow.requests import references
from workflow.requests.queue import queue_posts
from workflow.spec import Spec
from workflow.work import Work

FIRST, QUEUE = ("moi", "viec"), ("ban",)
STAFF = ("tim", "sukien", "dinhky", "vang", "uyquyen", "donvi", "visao", "ngonngu", "trogiup")
TROUBLE = ("suco",)  # where the rules say how it is raised
LOG = ("nhatky",)
FIGURES = ("baocao",)
ADMINISTRATOR = ("nguoi", "lich", "dithu", *LOG)
GROUP = ("gan", "bogan")
CLERK, DECIDER = (ToPlace("new"), ToPlace("work")), (ToPlace("work"), ToPlace("away"))  # of a welcome


@dataclass(frozen=True)
class Has:
    """The things that somebody has besides what all of the staff have."""

    administers: bool = False
    log: bool = False
    figures: bool = False
    trouble: bool = False
    queue: bool = False


def has(work: Work, person: Person) -> Has:
    return Has(
        administers=permissions.is_administrator(work, person),
        log=readers.reads(work, person),
        figures=figure_readers.is_reader(work, person),
        trouble=raises(work.rulebook.spec),
        queue=bool(queue_posts.of(work, person)),
    )


def raises(spec: Spec) -> bool:
    """Whether the rules say how trouble is raised."""
    return any(kind.raised for kind in spec.request_types.values())


def commands(of: Has) -> tuple[str, ...]:
    """The commands of a private chat, the most used first."""
    more = ADMINISTRATOR if of.administers else LOG if of.log else ()
    first = (*FIRST, *(QUEUE if of.queue else ()))
    return (*first, *STAFF, *(TROUBLE if of.trouble else ()), *(FIGURES if of.figures else ()), *more)


async def help_for(app: App, person: Person, wording: Wording, language: str) -> str:
    """One line for each command the person has, after one on what the bot is for."""
    known = await app.ask(lambda work: commands(has(work, person)))
    example = await app.ask(references.example)
    lines = [wording.text(language, "help-title")]
    lines += [f"/{name} · {wording.text(language, f'command-{name}', example=example)}" for name in known]
    return "\n".join(lines)


async def welcome(
    app: App, person: Person, wording: Wording, joined: Joined
) -> tuple[str, InlineKeyboardMarkup | None]:
    """The welcome: one's role, its work here and whom to ask, with the buttons that are used most.

    An administrator has commands instead.
    """
    language = joined.language
    lines, buttons = await app.ask(lambda work: _welcome(work, person, joined))
    text = "\n".join(wording.value(language, each) for each in lines)
    if not buttons:
        return f"{text}\n\n{await help_for(app, person, wording, language)}", None
    keys = [
        InlineKeyboardButton(
            text=wording.text(language, f"welcome-do-{to.name}"), callback_data=OnWayIn(to.pack()).pack()
        )
        for to in buttons
    ]
    return text, InlineKeyboardMarkup(inline_keyboard=[keys])


def for_whom(work: Work, opened: Opened) -> Line:
    """The question of a link that was opened: whether it is the person whom it names."""
    unit = staff.unit_title(work, opened.unit) if opened.unit else None
    role = staff.role_title(work, opened.role)
    return line("invitation-asked", address=opened.address, name=opened.name, role=role, unit=unit)


def _welcome(work: Work, person: Person, joined: Joined) -> tuple[list[Line], tuple[ToPlace, ...]]:
    spec = work.rulebook.spec
    unit = work.store.one(Unit, key=joined.unit) if joined.unit else None
    role = spec.roles[joined.role]
    named = unit.title if unit else spec.organisation.name
    lines = [line("joined", who=person.short, role=role.title, unit=named)]
    buttons: tuple[ToPlace, ...] = ()
    if joined.role in {stage.by.role for kind in spec.request_types.values() for stage in kind.stages}:
        lines.append(line("welcome-decides", count=list_rows.count(work, person)))
        buttons = DECIDER
    elif sending.units_to_send(work, person):
        lines.append(line("welcome-sends"))
        buttons = CLERK
    asked = ", ".join(each.short for each in permissions.administrators(work) if each.id != person.id)
    return [*lines, *([line("welcome-asks", names=asked)] if asked else [])], buttons
