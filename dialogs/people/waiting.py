"""People who have not come in: the list, links anew, the links of a whole unit as one text."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.finding import forget_search, listing
from dialogs.here import Here, here
from dialogs.outcome import carry_out, toast
from dialogs.pages import Data, labels, page_line, page_of, window_text
from dialogs.people.invitation_links import Before, hand_over, hand_over_all, hand_over_unit
from dialogs.people.look import look, refused
from dialogs.people.show import role_line
from dialogs.people.states import People
from dialogs.widgets import bold
from workflow.actions import InvitePerson, RenewInvitation, RevokeInvitation
from workflow.model import Invitation, Unit
from workflow.people import staff
from workflow.people.staff import Waiting
from workflow.spec import Words
from workflow.work import Work

NO_UNIT = 0


async def on_waiting(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(People.waiting)


async def on_item(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    id, by_name = divmod(number, 2)
    manager.dialog_data.update(invitation=id) if by_name else manager.dialog_data.update(person=id)
    await manager.switch_to(People.invitation if by_name else People.person)


async def on_links(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """A link for each staff record that has none."""
    at = here(manager)

    def lacking(work: Work) -> tuple[int, ...]:
        return tuple(each.id for each in staff.waiting(work) if is_lacking(at, each))

    await hand_over_all(manager, await look(manager, lacking) or ())


async def on_units(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    forget_search(manager)
    await manager.switch_to(People.waiting_unit)


async def on_unit(_: CallbackQuery, __: Select[int], manager: DialogManager, id: int) -> None:
    """The links of a unit as one text; id 0 is who belongs to none."""
    if id == NO_UNIT:
        await hand_over_unit(manager, None, here(manager).say("people-no-unit"))
    elif unit := await look(manager, lambda work: work.store.get(Unit, id)):
        await hand_over_unit(manager, unit.key, here(manager).value(unit.title))
    await manager.switch_to(People.waiting)


async def on_link(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """A new link for a person: in place of an unused one, or of the account that is bound."""
    id = int(manager.dialog_data["person"])

    def question(work: Work) -> tuple[str, Before]:
        found = staff.profile(work, id)
        is_in = found is not None and found.account != "none"
        has_link = bool(work.store.all(Invitation, person=id, used_at=None))
        return found.person.name if found else "", "account" if is_in else "link" if has_link else "none"

    name, before = await look(manager, question) or ("", "none")
    await hand_over(manager, InvitePerson(here(manager).actor, id), name, before)


async def on_renew(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    id = int(manager.dialog_data["invitation"])
    found = await look(manager, lambda work: staff.open_invitation(work, id))
    renew = RenewInvitation(here(manager).actor, id)
    if await hand_over(manager, renew, found.name if found else "", "link"):
        await manager.switch_to(People.waiting)


async def on_revoke(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    revoke = RevokeInvitation(here(manager).actor, int(manager.dialog_data["invitation"]))
    if await carry_out(manager, revoke) is not None:
        await toast(manager, "people-revoked")
        await manager.switch_to(People.waiting)


async def get_waiting(dialog_manager: DialogManager, **_: object) -> Data:
    """People who have not come in, and until when their link is good."""
    at = here(dialog_manager)
    found = await look(dialog_manager, staff.waiting)
    if found is None:
        return refused(dialog_manager)
    chosen, start, where = page_of(dialog_manager, found)
    rows = [f"{n}. {waiting_line(at, each)}" for n, each in enumerate(chosen, start + 1)]
    numbered = [(number_of(each), f"{n}. {each.name}") for n, each in enumerate(chosen, start + 1)]
    text = window_text(
        dialog_manager,
        bold(at.say("people-waiting", count=len(found))),
        "\n".join(rows) or at.say("people-waiting-none"),
        page_line(at, where),
        between="\n\n",
    )
    lacking = any(is_lacking(at, each) for each in found)
    return {**text, "options": labels(at, numbered), "has_links": lacking, "has_units": bool(found), **where}


async def get_units(dialog_manager: DialogManager, **_: object) -> Data:
    """The units that somebody has not come in of, with how many."""
    at = here(dialog_manager)
    found = await look(dialog_manager, lambda work: units_waiting(at, work))
    if found is None:
        return refused(dialog_manager)
    return listing(
        dialog_manager, found, bold(at.say("people-unit-links-which")), at.say("people-unit-links-how")
    )


def units_waiting(at: Here, work: Work) -> list[tuple[int, Words | str]]:
    """Each unit that is waited for by number and title, people of no unit last."""
    waiting = [unit for each in staff.waiting(work) for unit in each.units]
    found: list[tuple[int, Words | str]] = [
        (unit.id, at.say("people-unit-count", unit=unit.title, count=waiting.count(unit.key)))
        for unit in staff.units(work)
        if unit.key in waiting
    ]
    if None in waiting:
        of_none = at.say("people-no-unit")
        found.append((NO_UNIT, at.say("people-unit-count", unit=of_none, count=waiting.count(None))))
    return found


def number_of(waiting: Waiting) -> int:
    """One number for a person or an invitation: even for the one, odd for the other."""
    return waiting.id * 2 + (waiting.kind == "invitation")


def is_lacking(at: Here, waiting: Waiting) -> bool:
    """A staff record without a link that is still good."""
    good = waiting.expires_at is not None and at.app.office.now() < waiting.expires_at
    return waiting.kind == "person" and not good


def waiting_line(at: Here, waiting: Waiting) -> str:
    if waiting.expires_at is None:
        return at.say("people-waiting-no-link", name=waiting.name)
    good = at.app.office.now() < waiting.expires_at
    key = "people-waiting-until" if good else "people-waiting-expired"
    return at.say(key, name=waiting.name, until=waiting.expires_at)


async def get_invitation(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["invitation"])

    def question(work: Work) -> tuple[str, str, str] | None:
        found = staff.open_invitation(work, id)
        if found is None:
            return None
        line = role_line(at, work, found.role, found.unit)
        waits = Waiting("invitation", found.id, found.name, found.expires_at)
        return (
            at.say("people-invite-who", address=found.address, name=found.name),
            line,
            waiting_line(at, waits),
        )

    found = await look(dialog_manager, question)
    if found is None:
        return refused(dialog_manager, "gone")
    return window_text(dialog_manager, bold(found[0]), found[1], found[2])
