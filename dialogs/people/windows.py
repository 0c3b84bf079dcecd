"""The windows of people administration."""

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Row
from aiogram_dialog.widgets.text import Format

from dialogs.drawn_list import choices
from dialogs.finding import on_search
from dialogs.people import clicks, getters, importing, waiting
from dialogs.people.states import People
from dialogs.widgets import BAD, GOOD, Keyed, PressButton, back, pager, window
from workflow.people.choices import OfRole, OfUnit, SeeInvitation, SeePerson


def dialog() -> Dialog:
    windows = (*_menu(), *_importing(), *_register(), *_one_person(), *_waiting())
    return Dialog(*windows, on_start=clicks.on_start)


def _menu() -> list[Window]:
    return [
        window(
            People.menu,
            getters.get_menu,
            Row(
                PressButton(Keyed("people-do-invite"), "invite", clicks.on_invite),
                PressButton(Keyed("people-do-import"), "import", importing.STAFF.on_import),
            ),
            Row(
                PressButton(Keyed("people-do-list"), "list", clicks.on_list),
                PressButton(Keyed("people-do-waiting"), "waiting", waiting.on_waiting),
            ),
            PressButton(Keyed("dialog-do-close"), "close", clicks.on_close),
        )
    ]


def _importing() -> list[Window]:
    return [
        *importing.STAFF.windows("people-do-template", "people-do-carry-out"),
        window(
            People.imported,
            importing.get_imported,
            PressButton(Keyed("people-do-links"), "links", importing.on_links, "has_links", GOOD),
            PressButton(Keyed("people-do-menu"), "menu", clicks.on_menu),
        ),
    ]


def _register() -> list[Window]:
    return [
        window(
            People.list,
            getters.get_list,
            choices((SeePerson, clicks.on_person)),
            pager(),
            Row(
                PressButton(Keyed("people-do-everybody"), "all", clicks.on_everybody, "can_everybody"),
                back(clicks.on_back_from_list),
            ),
            on_message=clicks.on_search,
        ),
        window(
            People.which,
            getters.get_which,
            choices((OfRole, clicks.on_which)),
            pager(),
            back(clicks.on_back_to_person),
            on_message=on_search,
        ),
        window(
            People.sure,
            getters.get_sure,
            Row(
                back(clicks.on_back_to_person),
                PressButton(Format("{do}"), "sure", clicks.on_sure, style=BAD),
            ),
        ),
    ]


def _one_person() -> list[Window]:
    return [
        window(
            People.person,
            getters.get_person,
            Row(
                PressButton(Keyed("people-do-give"), "give", clicks.on_give),
                PressButton(Keyed("people-do-move"), "move", clicks.on_move, "has_roles"),
            ),
            PressButton(Keyed("people-do-tenure"), "tenure", clicks.on_tenure, "has_roles"),
            Row(
                PressButton(Keyed("people-do-away"), "away", clicks.on_away, "is_here"),
                PressButton(Keyed("people-do-here"), "here", clicks.on_here, "is_away"),
                PressButton(Keyed("people-do-link"), "link", waiting.on_link, "has_roles"),
            ),
            Row(
                PressButton(Keyed("people-do-list"), "list", clicks.on_list),
                PressButton(Keyed("people-do-menu"), "menu", clicks.on_menu),
            ),
            Row(
                PressButton(Keyed("people-do-end"), "end", clicks.on_end, "has_roles", BAD),
                PressButton(Keyed("people-do-leave"), "leave", clicks.on_leave, style=BAD),
            ),
        ),
        window(People.away, getters.get_away, back(clicks.on_back_to_person), on_message=clicks.on_day),
    ]


def _waiting() -> list[Window]:
    return [
        window(
            People.waiting,
            waiting.get_waiting,
            choices((SeePerson, waiting.on_person), (SeeInvitation, waiting.on_invitation)),
            pager(),
            PressButton(Keyed("people-do-unit-links"), "units", waiting.on_units, "can_units", GOOD),
            PressButton(Keyed("people-do-links"), "links", waiting.on_links, "can_links"),
            back(clicks.on_menu),
        ),
        window(
            People.waiting_unit,
            waiting.get_units,
            choices((OfUnit, waiting.on_unit)),
            pager(),
            back(waiting.on_waiting),
            on_message=on_search,
        ),
        window(
            People.invitation,
            waiting.get_invitation,
            Row(
                back(waiting.on_waiting),
                PressButton(Keyed("people-do-renew"), "renew", waiting.on_renew, style=GOOD),
            ),
            PressButton(Keyed("people-do-revoke"), "revoke", waiting.on_revoke, style=BAD),
        ),
    ]
