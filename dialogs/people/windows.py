"""The windows of people administration."""

from collections.abc import Callable
from typing import Any  # aiogram-dialog hands clicks untyped items

from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.kbd import Column, Group, Row
from aiogram_dialog.widgets.text import Format

from dialogs.people import clicks, getters, importing
from dialogs.people.states import People
from dialogs.widgets import BAD, GOOD, Options, Press, Said, pager, window

Click = Callable[..., Any]


def _back(on_click: Click) -> Press:
    return Press(Said("dialog-do-back"), "back", on_click)


def _options(on_click: Click) -> Column:
    return Column(Options("o", "options", on_click))


def dialog() -> Dialog:
    return Dialog(*_menu(), *_inviting(), *_importing(), *_register(), *_one_person(), *_waiting())


def _menu() -> list[Window]:
    return [
        window(
            People.menu,
            getters.get_menu,
            Row(
                Press(Said("people-do-invite"), "invite", clicks.on_invite),
                Press(Said("people-do-import"), "import", importing.on_import),
            ),
            Row(
                Press(Said("people-do-list"), "list", clicks.on_list),
                Press(Said("people-do-waiting"), "waiting", clicks.on_waiting),
            ),
            Press(Said("dialog-do-close"), "close", clicks.on_close),
        )
    ]


def _inviting() -> list[Window]:
    return [
        window(
            People.role,
            getters.get_roles,
            _options(clicks.on_role),
            pager(),
            _back(clicks.on_back_from_role),
        ),
        window(
            People.unit, getters.get_units, _options(clicks.on_unit), pager(), _back(clicks.on_back_to_roles)
        ),
        window(People.name, getters.get_name, _back(clicks.on_back_from_name), on_message=clicks.on_name),
        window(
            People.address,
            getters.get_address,
            Group(Options("o", "options", clicks.on_address), width=2),
            _back(clicks.on_back_to_name),
        ),
        window(
            People.invite_sure,
            getters.get_invite,
            Row(
                _back(clicks.on_back_to_address),
                Press(Said("people-do-make-link"), "sure", clicks.on_invite_sure, style=GOOD),
            ),
        ),
    ]


def _importing() -> list[Window]:
    template = Press(Said("people-do-template"), "template", importing.on_template)
    return [
        window(
            People.table,
            getters.get_table,
            template,
            _back(clicks.on_menu),
            on_message=importing.on_table,
        ),
        window(
            People.preview,
            getters.get_preview,
            pager(),
            Press(Said("people-do-carry-out"), "sure", importing.on_carry_out, "can_import", GOOD),
            Row(template, _back(importing.on_import)),
            on_message=importing.on_table,
        ),
        window(
            People.imported,
            getters.get_imported,
            Press(Said("people-do-links"), "links", importing.on_links, "has_links", GOOD),
            Press(Said("people-do-menu"), "menu", clicks.on_menu),
        ),
    ]


def _register() -> list[Window]:
    return [
        window(
            People.list,
            getters.get_list,
            _options(clicks.on_person),
            pager(),
            Row(
                Press(Said("people-do-everybody"), "all", clicks.on_everybody, "is_found"),
                _back(clicks.on_back_from_list),
            ),
            on_message=clicks.on_search,
        ),
        window(People.which, getters.get_which, _options(clicks.on_which), _back(clicks.on_back_to_person)),
        window(
            People.sure,
            getters.get_sure,
            Row(
                _back(clicks.on_back_to_person),
                Press(Format("{do}"), "sure", clicks.on_sure, style=BAD),
            ),
        ),
    ]


def _one_person() -> list[Window]:
    return [
        window(
            People.person,
            getters.get_person,
            Row(
                Press(Said("people-do-give"), "give", clicks.on_give),
                Press(Said("people-do-move"), "move", clicks.on_move, "has_roles"),
            ),
            Row(
                Press(Said("people-do-away"), "away", clicks.on_away, "is_here"),
                Press(Said("people-do-here"), "here", clicks.on_here, "is_away"),
                Press(Said("people-do-link"), "link", clicks.on_link, "has_roles"),
            ),
            Row(
                Press(Said("people-do-list"), "list", clicks.on_list),
                Press(Said("people-do-menu"), "menu", clicks.on_menu),
            ),
            Row(
                Press(Said("people-do-end"), "end", clicks.on_end, "has_roles", BAD),
                Press(Said("people-do-leave"), "leave", clicks.on_leave, style=BAD),
            ),
        ),
        window(People.away, getters.get_away, _back(clicks.on_back_to_person), on_message=clicks.on_day),
    ]


def _waiting() -> list[Window]:
    return [
        window(
            People.waiting,
            getters.get_waiting,
            _options(clicks.on_waiting_item),
            pager(),
            Press(Said("people-do-links"), "links", clicks.on_waiting_links, "has_links", GOOD),
            _back(clicks.on_menu),
        ),
        window(
            People.invitation,
            getters.get_invitation,
            Row(
                _back(clicks.on_waiting),
                Press(Said("people-do-renew"), "renew", clicks.on_renew, style=GOOD),
            ),
            Press(Said("people-do-revoke"), "revoke", clicks.on_revoke, style=BAD),
        ),
    ]
