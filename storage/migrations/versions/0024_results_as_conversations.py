"""Results, updates and notices are conversations; whoever had their window open goes on in it.

As in 0023: what a window had kept moves into a record, and the window becomes that of the conversation.
Another conversation of the account that was open is parked.
"""

import json
from typing import Any  # the state of a dialog

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
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
    connection, now = op.get_bind(), sa.func.current_timestamp()
    of_platform = sa.select(ACCOUNT.c.external, ACCOUNT.c.id).where(ACCOUNT.c.platform == PLATFORM)
    accounts = {row.external: row.id for row in connection.execute(of_platform)}
    windows = sa.select(DIALOG.c.key, DIALOG.c.data).where(DIALOG.c.key.contains(":aiogd:context:"))
    for key, data in connection.execute(windows).all():
        window = json.loads(data)
        account, form = accounts.get(key.split(":")[3]), _form_of(window["state"], window["dialog_data"])
        if account is None or form is None:
            continue
        others = (CONVERSATION.c.account == account, CONVERSATION.c.state == "open")
        connection.execute(sa.update(CONVERSATION).where(*others).values(state="parked"))
        began = {"account": account, "state": "open", "created_at": now, "updated_at": now, "outcome": {}}
        new = sa.insert(CONVERSATION).values({**began, **form}).returning(CONVERSATION.c.id)
        (id,) = connection.execute(new).one()
        window.update(state="Conversing:asked", dialog_data={"conversation": id, "form": form["form"]})
        kept = json.dumps(window, ensure_ascii=False)
        connection.execute(sa.update(DIALOG).where(DIALOG.c.key == key).values(data=kept))


def _form_of(state: str, data: Data) -> Data | None:
    """A window as a conversation: its form, the question it is at, and what was answered or read."""
    group, _, window = state.partition(":")
    forms = {"Asks": _result, "Days": _notice}
    return forms[group](window, data) if group in forms else None


def _result(window: str, data: Data) -> Data | None:
    """The link or the note of a task, with the moment that was said; or the link of an item of a round."""
    if window not in ("link", "note", "update", "link_sure"):
        return None
    link = data.get("link") if window == "link_sure" else None
    if "round" in data:
        echo = {"code": "answer-link-asked", "meant": [link]} if link else {}
        about = {"round": int(data["round"]), "number": int(data["item"])}
        return {"form": "update", "about": about, "answers": {}, "at": "link", "echo": echo}
    posted = data.get("posted")
    echo = {"code": "answer-link-asked", "meant": [f"{posted or '-'} {link}"]} if link else {}
    answers = {"posted": posted} if posted and not link else {}
    about = {"task": int(data["task"])}
    return {"form": "result", "about": about, "answers": answers, "at": "result", "echo": echo}


def _notice(window: str, data: Data) -> Data | None:
    """A notice of days off and days worked."""
    at = {"enter": "notice", "date_sure": "date", "preview": ""}.get(window, window)
    if at not in ("notice", "document", "date", ""):
        return None
    kinds = {True: "worked", False: "off"}
    days = [f"{row}|{day}|{kinds[bool(worked)]}|{why}" for row, day, worked, why in data.get("days", [])]
    problems = [json.dumps(each, ensure_ascii=False) for each in data.get("problems", [])]
    answers: Data = {} if at == "notice" else {"notice": "", "days": days, "problems": problems}
    if at == "date":
        answers |= {"adding": kinds[bool(data.get("worked"))]} | ({"document": None} if days else {})
    echo = {"code": "", "meant": data["dates"]} if window == "date_sure" else {}
    return {"form": "days", "about": {}, "answers": answers, "at": at, "echo": echo}
