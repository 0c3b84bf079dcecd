"""Conversations in records; whoever had a window of a form open goes on in it.

Its answers were kept in the state of its dialog. They move into a record, and the window becomes that of the
conversation under the same name, so that what is typed is heard and a button draws it as it is now.
"""

import json
from typing import Any  # the state of a dialog

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

Data = dict[str, Any]

PLATFORM = "telegram"
FACTS = [sa.column(name, sa.JSON) for name in ("about", "answers", "echo", "outcome")]
NAMED = ("id", "account", "form", "at", "state", "created_at", "updated_at")
CONVERSATION = sa.table("conversation", *(sa.column(name) for name in NAMED), *FACTS)
ACCOUNT = sa.table("account", sa.column("id"), sa.column("platform"), sa.column("external"))
DIALOG = sa.table("dialog_state", sa.column("key"), sa.column("data"))


def upgrade() -> None:
    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("echo", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=255), nullable=False),
        sa.Column("outcome", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_conversation_account_state", "conversation", ["account", "state"], unique=False)
    _lead_on()


def _lead_on() -> None:
    """The open windows of forms."""
    connection, now = op.get_bind(), sa.func.current_timestamp()
    of_platform = sa.select(ACCOUNT.c.external, ACCOUNT.c.id).where(ACCOUNT.c.platform == PLATFORM)
    accounts = {row.external: row.id for row in connection.execute(of_platform)}
    windows = sa.select(DIALOG.c.key, DIALOG.c.data).where(DIALOG.c.key.contains(":aiogd:context:"))
    for key, data in connection.execute(windows).all():
        window = json.loads(data)
        account, form = accounts.get(key.split(":")[3]), _form_of(window["state"], window["dialog_data"])
        if account is None or form is None:
            continue
        began = {"account": account, "state": "open", "created_at": now, "updated_at": now, "outcome": {}}
        new = sa.insert(CONVERSATION).values({**began, **form}).returning(CONVERSATION.c.id)
        (id,) = connection.execute(new).one()
        window.update(state="Conversing:asked", dialog_data={"conversation": id, "form": form["form"]})
        kept = json.dumps(window, ensure_ascii=False)
        connection.execute(sa.update(DIALOG).where(DIALOG.c.key == key).values(data=kept))


def _form_of(state: str, data: Data) -> Data | None:
    """A window as a conversation: its form, the question it is at, and what was answered or read."""
    group, _, window = state.partition(":")
    forms = {"Away": _absence, "Events": _event, "People": _invitation, "Asks": _reason}
    return forms[group](window, data) if group in forms else None


def _absence(window: str, data: Data) -> Data:
    meant = ["/".join(days) for days in data.get("days", [])]
    echo = {"code": "away-which" if len(meant) > 1 else "", "meant": meant} if window == "sure" else {}
    return {"form": "absence", "about": {}, "answers": {}, "at": "days", "echo": echo}


def _event(window: str, data: Data) -> Data | None:
    """A new event, or other days for one."""
    at = {"letters": "title", "when_sure": "when", "sure": ""}.get(window, window)
    if at not in ("unit", "title", "when", "place", "important", ""):
        return None
    answers: Data = {key: data[key] for key in ("unit", "title", "important") if key in data}
    answers |= {"when": "/".join(data["chosen"])} if "chosen" in data else {}
    answers |= {"place": data["place"] or None} if "place" in data else {}
    form, about = "event", Data()
    if "moving" in data:
        form, about = "moving", {"event": data["moving"]}
        answers = {key: answers[key] for key in answers if key == "when"}
    echo = _letters(data) if window == "letters" else {}
    if window == "when_sure":
        echo = {"code": "", "meant": ["/".join(days) for days in data["days"]]}
    return {"form": form, "about": about, "answers": answers, "at": at, "echo": echo}


def _invitation(window: str, data: Data) -> Data | None:
    """Somebody who is invited, or given a role."""
    at = {"letters": "name", "invite_sure": ""}.get(window, window)
    if at not in ("role", "unit", "name", "address", ""):
        return None
    answers = {key: data[key] for key in ("role", "unit", "name", "address") if data.get(key)}
    echo = _letters(data) if window == "letters" else {}
    if data.get("for") == "give":
        answers = {key: answers[key] for key in answers if key in ("role", "unit")}
        about = {"person": int(data["person"])}
        return {"form": "role", "about": about, "answers": answers, "at": at, "echo": {}}
    return {"form": "invitation", "about": {}, "answers": answers, "at": at, "echo": echo}


def _reason(window: str, data: Data) -> Data | None:
    """Words on a request: the reason of a verdict or of a step, or what was found wrong."""
    if window not in ("reason", "sure", "step", "wrong"):
        return None
    form = "reason" if "verdict" in data else "wrong" if "recheck" in data else "step"
    form = "reopen" if data.get("step") == "reopen" else form
    about = Data(
        {key: data[key] for key in ("verdict", "visit", "revision", "recheck", "request") if key in data}
    )
    about |= {"step": data["step"]} if form == "step" else {}
    is_sure = window == "sure"
    answers = {"reason": data["reason"]} if is_sure and form != "reopen" else {}
    return {"form": form, "about": about, "answers": answers, "at": "" if is_sure else "reason", "echo": {}}


def _letters(data: Data) -> Data:
    asked = data["letters"]
    return {"code": asked["code"], "meant": [asked["better"], asked["typed"]]}
