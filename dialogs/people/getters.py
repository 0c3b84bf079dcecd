"""What the windows of people administration show. Only an administrator is shown anything."""

from datetime import timedelta

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.finding import SOUGHT, listing
from dialogs.here import here
from dialogs.pages import Data, labels, page_line, page_of, window_text
from dialogs.people.look import look, refused
from dialogs.people.show import role_line
from dialogs.widgets import bold
from workflow.people import absences
from workflow.people import listing as people_listing
from workflow.people import staff as people
from workflow.people.absences import Absence
from workflow.people.staff import Profile
from workflow.spec import Words
from workflow.work import Work

LINES = 15


def roles_of(work: Work) -> list[tuple[str, Words]]:
    """The roles of today's rules, in their order."""
    return [(key, role.title) for key, role in work.rulebook.spec.roles.items()]


async def get_menu(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    counts = await look(dialog_manager, lambda work: (len(people.staff(work)), len(people.waiting(work))))
    if counts is None:
        return refused(dialog_manager)
    staff, waiting = counts
    head = bold(at.say("people-title"))
    return window_text(dialog_manager, head, at.say("people-counts", staff=staff, waiting=waiting))


async def get_roles(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    found = await look(dialog_manager, roles_of)
    if found is None:
        return refused(dialog_manager)
    chosen, start, where = page_of(dialog_manager, found)
    head = bold(await heading(dialog_manager))
    options = labels(at, [(start + n, title) for n, (_, title) in enumerate(chosen)])
    text = window_text(dialog_manager, head, at.say("people-which-role"), page_line(at, where))
    return {**text, "options": options, **where}


async def heading(manager: DialogManager) -> str:
    """What is being done: somebody is invited, or a person is given a role."""
    at, data = here(manager), manager.dialog_data
    if data.get("for") != "give":
        return at.say("people-inviting")
    found = await look(manager, lambda work: people.profile(work, int(data["person"])))
    return at.say("people-giving", who=found.person.name if found else "")


async def get_units(dialog_manager: DialogManager, **_: object) -> Data:
    at, role = here(dialog_manager), str(dialog_manager.dialog_data["role"])
    found = await look(dialog_manager, lambda work: (people.role_title(work, role), units_of(work)))
    if found is None:
        return refused(dialog_manager)
    title, units = found
    head = bold(await heading(dialog_manager))
    return listing(dialog_manager, units, head, at.say("people-which-unit", role=title))


def units_of(work: Work) -> list[tuple[int, Words]]:
    """All units by title, each with its number."""
    return [(unit.id, unit.title) for unit in people.units(work)]


async def get_name(dialog_manager: DialogManager, **_: object) -> Data:
    at, data = here(dialog_manager), dialog_manager.dialog_data
    found = await look(dialog_manager, lambda work: role_line(at, work, data["role"], data.get("unit")))
    if found is None:
        return refused(dialog_manager)
    return window_text(dialog_manager, bold(at.say("people-inviting")), found, at.say("people-type-name"))


async def get_address(dialog_manager: DialogManager, **_: object) -> Data:
    at, name = here(dialog_manager), str(dialog_manager.dialog_data["name"])
    options = labels(at, list(enumerate(people.ADDRESSES)))
    asked = at.say("people-which-address", name=name)
    return {**window_text(dialog_manager, bold(at.say("people-inviting")), asked), "options": options}


async def get_invite(dialog_manager: DialogManager, **_: object) -> Data:
    """Everything once more, with a word where somebody of this name is on the list already."""
    at, data = here(dialog_manager), dialog_manager.dialog_data
    name = str(data["name"])

    def question(work: Work) -> tuple[str, bool]:
        same = any(people.name_key(p.name) == people.name_key(name) for p in people.staff(work))
        return role_line(at, work, data["role"], data.get("unit")), same

    found = await look(dialog_manager, question)
    if found is None:
        return refused(dialog_manager)
    line, same = found
    who = bold(at.say("people-invite-who", address=data["address"], name=name))
    warning = at.say("people-same-name", name=name) if same else ""
    return window_text(dialog_manager, who, line, warning, at.say("people-invite-sure"))


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

    def question(work: Work) -> tuple[Profile, Absence | None] | tuple[None, None]:
        found = people.profile(work, id)
        return (found, absences.planned(work, found.person)) if found else (None, None)

    found = await look(dialog_manager, question)
    if found is None or found[0] is None:
        return refused(dialog_manager, "not-administrator" if found is None else "gone")
    person, planned = found[0].person, found[1]
    until = person.away_until
    away = until is not None and at.app.office.now() < until
    held = [f"• {at.line(people_listing.role_line(each))}" for each in found[0].held[:LINES]] or [
        at.say("people-no-role")
    ]
    more = len(found[0].held) - LINES
    held += [at.say("people-roles-more", count=more)] if more > 0 else []
    lines = [*held, at.say(f"people-account-{found[0].account}")]
    if until is not None and away:
        last = (until - timedelta(seconds=1)).astimezone(at.app.rulebook.zone).date()
        lines.append(at.say("people-away-until", day=last))
    if planned:
        lines.append(at.say("people-away-from", first=planned.first, day=planned.last))
    head = bold(at.say("people-invite-who", address=person.address, name=person.name))
    text = window_text(dialog_manager, head, *lines)
    return {**text, "has_roles": bool(found[0].held), "is_away": away, "is_here": not away}


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
    """What is about to be done, once more."""
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
