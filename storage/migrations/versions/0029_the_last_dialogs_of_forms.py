"""Photos as the result of a task and the last look at a draft are conversations.

An open window goes on as that of a conversation, as in 0024. The photos stay with the task, the answers with
the draft; the window keeps the numbers of photos as they were seen, and which answer each message was.
"""

import json
from typing import Any  # the state of a dialog

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

Data = dict[str, Any]

PLATFORM = "telegram"
WINDOWS = {
    "Asks:photos": ("asked", "result"),
    "Asks:photos_less": ("photos_less", "result"),
    "Asks:photos_caption": ("photos_caption", "result"),
    "Form:preview": ("asked", ""),
    "Form:fields": ("asked", "which"),
    "Form:drop": ("asked", "drop"),
}  # the window that it is now, and the question that is asked there
PASSING = ("chooser", "field", "alone", "page")  # of windows before the last look
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
        account = accounts.get(key.split(":")[3])
        if window["state"] not in WINDOWS or account is None:
            continue
        name, at = WINDOWS[window["state"]]
        window.update(state=f"Conversing:{name}", dialog_data=_goes_on(account, at, window["dialog_data"]))
        told = sa.update(DIALOG).where(DIALOG.c.key == key)
        connection.execute(told.values(data=json.dumps(window, ensure_ascii=False)))


def _goes_on(account: int, at: str, data: Data) -> Data:
    """The data of a window with the conversation that it draws."""
    if at == "result":
        task, posted = int(data.pop("task")), data.pop("posted", None)
        answers = {"posted": posted} if posted else {}
        return {
            **data,
            "conversation": _converse(account, "result", {"task": task}, answers, at),
            "form": "result",
        }
    kept = {key: value for key, value in data.items() if key not in PASSING}
    id = _converse(account, "request", {"draft": int(data["draft"])}, {}, at)
    return {**kept, "conversation": id, "form": "request"}


def _converse(account: int, form: str, about: Data, answers: Data, at: str) -> int:
    """A conversation; another that was open is parked."""
    connection, now = op.get_bind(), sa.func.current_timestamp()
    was_open = (CONVERSATION.c.account == account) & (CONVERSATION.c.state == "open")
    connection.execute(sa.update(CONVERSATION).where(was_open).values(state="parked"))
    new = sa.insert(CONVERSATION).values(
        account=account, form=form, about=about, answers=answers, at=at, echo={}, state="open", outcome={},
        created_at=now, updated_at=now,
    )  # fmt: skip
    (id,) = connection.execute(new.returning(CONVERSATION.c.id)).one()
    return int(id)
