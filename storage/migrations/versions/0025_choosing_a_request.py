"""Conversations for the open windows in which a request is begun, and for those that lead back to them.

Which draft, which unit and which type are questions of the form of a request. The windows of its fields stay;
those that lead back to the unit or the type have a conversation to lead back to.
"""

import json
from typing import Any  # the state of a dialog

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

Data = dict[str, Any]

PLATFORM = "telegram"
BEGUN = ("drafts", "unit", "type")  # windows that are questions of the form now
FACTS = [sa.column(name, sa.JSON) for name in ("about", "answers", "echo", "outcome")]
NAMED = ("id", "account", "form", "at", "state", "created_at", "updated_at")
CONVERSATION = sa.table("conversation", *(sa.column(name) for name in NAMED), *FACTS)
ACCOUNT = sa.table("account", sa.column("id"), sa.column("platform"), sa.column("external"))
DRAFT = sa.table("draft", sa.column("id"), sa.column("unit"), sa.column("type"))
DIALOG = sa.table("dialog_state", sa.column("key"), sa.column("data"))


def upgrade() -> None:
    connection = op.get_bind()
    of_platform = sa.select(ACCOUNT.c.external, ACCOUNT.c.id).where(ACCOUNT.c.platform == PLATFORM)
    accounts = {row.external: row.id for row in connection.execute(of_platform)}
    windows = sa.select(DIALOG.c.key, DIALOG.c.data).where(DIALOG.c.key.contains(":aiogd:context:"))
    for key, kept in connection.execute(windows).all():
        window = json.loads(kept)
        group, _, name = window["state"].partition(":")
        account = accounts.get(key.split(":")[3])
        if group != "Form" or account is None:
            continue
        data = window["dialog_data"]
        if name in BEGUN:
            id = _converse(account, {}, _chosen(data), name)
            window.update(state="Conversing:asked", dialog_data={"conversation": id, "form": "request"})
        elif data.get("chooser"):
            data["chooser"] = _back_from(account, data)
        else:
            continue
        told = sa.update(DIALOG).where(DIALOG.c.key == key)
        connection.execute(told.values(data=json.dumps(window, ensure_ascii=False)))


def _chosen(data: Data) -> Data:
    """The answers so far; whoever chose a unit or a type begins another request beside those there are."""
    unit = {"unit": data["unit"]} if data.get("unit") else {}
    return {"another": 1, **unit} if unit or data.get("several_units") else {}


def _back_from(account: int, data: Data) -> int:
    """A conversation about the draft of a window, with what was chosen for it; 0 for a draft that is gone."""
    wanted = sa.select(DRAFT.c.unit, DRAFT.c.type).where(DRAFT.c.id == data["draft"])
    found = op.get_bind().execute(wanted).one_or_none()
    if found is None:
        return 0
    answers = {"another": 1, "unit": found.unit, "type": found.type}
    return _converse(account, {"draft": data["draft"]}, answers, "")


def _converse(account: int, about: Data, answers: Data, at: str) -> int:
    """A conversation; another that was open is parked."""
    connection, now = op.get_bind(), sa.func.current_timestamp()
    was_open = (CONVERSATION.c.account == account) & (CONVERSATION.c.state == "open")
    connection.execute(sa.update(CONVERSATION).where(was_open).values(state="parked"))
    new = sa.insert(CONVERSATION).values(
        account=account, form="request", about=about, answers=answers, at=at, echo={}, state="open",
        outcome={}, created_at=now, updated_at=now,
    )  # fmt: skip
    (id,) = connection.execute(new.returning(CONVERSATION.c.id)).one()
    return int(id)
