"""Photos as the result of a task are a conversation; whoever had their window open goes on in it.

As in 0024. The photos stay with the task, and the numbers under which they were seen with the window.
"""

import json
from typing import Any  # the state of a dialog

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0027"
branch_labels = None
depends_on = None

Data = dict[str, Any]

PLATFORM = "telegram"
WINDOWS = {"photos": "asked", "photos_less": "photos_less", "photos_caption": "photos_caption"}
FACTS = [sa.column(name, sa.JSON) for name in ("about", "answers", "echo", "outcome")]
NAMED = ("id", "account", "form", "at", "state", "created_at", "updated_at")
CONVERSATION = sa.table("conversation", *(sa.column(name) for name in NAMED), *FACTS)
ACCOUNT = sa.table("account", sa.column("id"), sa.column("platform"), sa.column("external"))
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
        if group != "Asks" or name not in WINDOWS or account is None:
            continue
        data = window["dialog_data"]
        task, posted = int(data.pop("task")), data.pop("posted", None)
        data.update(
            conversation=_converse(account, task, {"posted": posted} if posted else {}), form="result"
        )
        window["state"] = f"Conversing:{WINDOWS[name]}"
        told = sa.update(DIALOG).where(DIALOG.c.key == key)
        connection.execute(told.values(data=json.dumps(window, ensure_ascii=False)))


def _converse(account: int, task: int, answers: Data) -> int:
    """A conversation about a task; another that was open is parked."""
    connection, now = op.get_bind(), sa.func.current_timestamp()
    was_open = (CONVERSATION.c.account == account) & (CONVERSATION.c.state == "open")
    connection.execute(sa.update(CONVERSATION).where(was_open).values(state="parked"))
    new = sa.insert(CONVERSATION).values(
        account=account, form="result", about={"task": task}, answers=answers, at="result", echo={},
        state="open", outcome={}, created_at=now, updated_at=now,
    )  # fmt: skip
    (id,) = connection.execute(new.returning(CONVERSATION.c.id)).one()
    return int(id)
