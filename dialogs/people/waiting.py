"""People who have not come in: the list, links anew, the links of a whole unit as one text."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs import drawn_list
from dialogs.finding import SOUGHT, forget_search
from dialogs.here import here
from dialogs.outcome import carry_out, toast
from dialogs.pages import Data, window_text
from dialogs.people.invitation_links import Before, hand_over, hand_over_all, hand_over_unit
from dialogs.people.look import look, refused
from dialogs.people.show import role_line
from dialogs.people.states import People
from dialogs.widgets import bold
from workflow.actions import InvitePerson, RenewInvitation, RevokeInvitation
from workflow.model import Invitation, Unit
from workflow.people import listing as people_listing
from workflow.people import staff
from workflow.people.choices import OfUnit, SeeInvitation, SeePerson
from workflow.people.listing import NO_UNIT
from workflow.people.staff import Waiting
from workflow.work import Work


async def on_waiting(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = 0
    await manager.switch_to(People.waiting)


async def on_person(manager: DialogManager, choice: SeePerson) -> None:
    manager.dialog_data["person"] = choice.person
    await manager.switch_to(People.person)


async def on_invitation(manager: DialogManager, choice: SeeInvitation) -> None:
    manager.dialog_data["invitation"] = choice.invitation
    await manager.switch_to(People.invitation)


async def on_links(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """A link for each staff record that has none."""
    await hand_over_all(manager, await look(manager, people_listing.lacking) or ())


async def on_units(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    forget_search(manager)
    await manager.switch_to(People.waiting_unit)


async def on_unit(manager: DialogManager, choice: OfUnit) -> None:
    """The links of a unit as one text."""
    if choice.unit == NO_UNIT:
        await hand_over_unit(manager, None, here(manager).say("people-no-unit"))
    elif unit := await look(manager, lambda work: work.store.get(Unit, choice.unit)):
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
    page = drawn_list.page(dialog_manager)
    found = await look(dialog_manager, lambda work: people_listing.waiting(work, page))
    return refused(dialog_manager) if found is None else drawn_list.draw(dialog_manager, found)


async def get_units(dialog_manager: DialogManager, **_: object) -> Data:
    """The units that somebody has not come in of, with how many."""
    at, page = here(dialog_manager), drawn_list.page(dialog_manager)
    sought = str(dialog_manager.dialog_data.get(SOUGHT, ""))
    found = await look(
        dialog_manager, lambda work: people_listing.units_waiting(work, page, sought, at.value)
    )
    return refused(dialog_manager) if found is None else drawn_list.draw(dialog_manager, found)


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
            at.line(people_listing.waiting_line(work, waits)),
        )

    found = await look(dialog_manager, question)
    if found is None:
        return refused(dialog_manager, "gone")
    return window_text(dialog_manager, bold(found[0]), found[1], found[2])
