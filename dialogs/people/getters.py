"""The content of the windows of people administration, for administrators only."""

from datetime import timedelta

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.finding import SOUGHT
from dialogs.here import here
from dialogs.pages import Data, window_text
from dialogs.people.look import look, refused
from dialogs.widgets import bold
from workflow.lines import Line
from workflow.people import absences
from workflow.people import listing as people_listing
from workflow.people import staff as people
from workflow.people.absences import Absence
from workflow.people.staff import Profile
from workflow.work import Work

LINES = 15


async def get_menu(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    counts = await look(dialog_manager, lambda work: (len(people.staff(work)), len(people.waiting(work))))
    if counts is None:
        return refused(dialog_manager)
    staff, waiting = counts
    head = bold(at.say("people-title"))
    return window_text(dialog_manager, head, at.say("people-counts", staff=staff, waiting=waiting))


async def get_list(dialog_manager: DialogManager, **_: object) -> Data:
    """The register, or what the typed words find in it; also to choose who a role goes to."""
    data, page = dialog_manager.dialog_data, drawn_list.page(dialog_manager)
    typed, is_moving = str(data.get("typed", "")), data.get("act") == "move"
    found = await look(
        dialog_manager, lambda work: people_listing.register(work, page, typed, is_moving=is_moving)
    )
    return refused(dialog_manager) if found is None else drawn_list.draw(dialog_manager, found)


async def get_person(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["person"])

    def question(work: Work) -> tuple[Profile, Absence | None, list[Line]] | None:
        found = people.profile(work, id)
        if found is None:
            return None
        held = [people_listing.held_line(work, each) for each in found.held[:LINES]]
        return found, absences.planned(work, found.person), held

    found = await look(dialog_manager, lambda work: (question(work),))
    if found is None or found[0] is None:
        return refused(dialog_manager, "not-administrator" if found is None else "gone")
    profile, planned, roles = found[0]
    person = profile.person
    until = person.away_until
    away = until is not None and at.app.office.now() < until
    held = [f"• {at.line(each)}" for each in roles] or [at.say("people-no-role")]
    more = len(profile.held) - LINES
    held += [at.say("people-roles-more", count=more)] if more > 0 else []
    lines = [*held, at.say(f"people-account-{profile.account}")]
    if until is not None and away:
        last = (until - timedelta(seconds=1)).astimezone(at.app.rulebook.zone).date()
        lines.append(at.say("people-away-until", day=last))
    if planned:
        lines.append(at.say("people-away-from", first=planned.first, day=planned.last))
    head = bold(at.say("people-invite-who", address=person.address, name=person.name))
    text = window_text(dialog_manager, head, *lines)
    return {**text, "has_roles": bool(profile.held), "is_away": away, "is_here": not away}


async def get_which(dialog_manager: DialogManager, **_: object) -> Data:
    at, data, page = here(dialog_manager), dialog_manager.dialog_data, drawn_list.page(dialog_manager)
    found = await look(dialog_manager, lambda work: (people.profile(work, int(data["person"])),))
    if found is None or found[0] is None:
        return refused(dialog_manager, "not-administrator" if found is None else "gone")
    sought = str(data.get(SOUGHT, ""))
    return drawn_list.draw(
        dialog_manager, people_listing.roles(found[0], data["act"], page, sought, at.value)
    )


async def get_sure(dialog_manager: DialogManager, **_: object) -> Data:
    """Show the act once more before it is done."""
    at, data = here(dialog_manager), dialog_manager.dialog_data

    def question(work: Work) -> tuple[Profile | None, Profile | None]:
        to = people.profile(work, int(data["to"])) if data["act"] == "move" else None
        return people.profile(work, int(data["person"])), to

    found = await look(dialog_manager, question)
    if found is None or found[0] is None:
        return refused(dialog_manager, "not-administrator" if found is None else "gone")
    who, to = found[0].person.name, found[1].person.name if found[1] else ""
    held = next((held for held in found[0].held if held.id == data.get("membership")), None)
    if held is None and data["act"] != "leave":
        return refused(dialog_manager, "gone")
    role = at.line(people_listing.role_line(held)) if held else ""
    sure = at.say(f"people-sure-{data['act']}", who=who, role=role, to=to)
    return {**window_text(dialog_manager, bold(who), sure), "do": at.say(f"people-do-{data['act']}-sure")}


async def get_away(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["person"])
    found = await look(dialog_manager, lambda work: (people.profile(work, id),))
    if found is None or found[0] is None:
        return refused(dialog_manager, "not-administrator" if found is None else "gone")
    return window_text(dialog_manager, bold(found[0].person.name), at.say("people-type-away"))
