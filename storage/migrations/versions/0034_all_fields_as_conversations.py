"""All fields of a draft are questions of its conversation; whoever had the window of one open goes on in it.

As in 0031: the answers stay with the draft, the window becomes that of the conversation about it, and keeps
which answer each message was. Questions that are no field have names now which no field can have.
"""

import json
from typing import Any  # the state of a dialog

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

Data = dict[str, Any]

PLATFORM = "telegram"
FORMS = ("request", "supplement", "edit", "need")
FIELDS = (
    "Form:file", "Form:text", "Form:link", "Form:letters", "Form:choice", "Form:yes_no", "Form:event",
    "Form:date", "Form:time", "Form:date_range", "Form:sure", "Form:long_text", "Form:blank_sure",
)  # fmt: skip
MONTH = "Form:calendar"
WINDOWS = {
    **dict.fromkeys((*FIELDS, MONTH), ""),
    "Form:late": "too-late",
    "Form:late_reason": "why-late",
    "Form:held": "held-part",
    "Form:replace_sure": "held-instead",
    "Form:spot": "spot-words",
    "Form:spot_sure": "spot-places",
    "Form:extras": "more-fields",
}  # the question that each is now, where it is not that of the field
RENAMED = {
    "draft": "which-draft", "unit": "which-unit", "type": "which-type", "which": "which-field",
    "drop": "draft-goes", "late": "why-late", "extras": "more-fields",
}  # fmt: skip
PASSING = (
    "chooser", "alone", "page", "proposed", "offered", "letters", "held", "spot", "adding",
)  # fmt: skip  # the conversation has them
FACTS = [sa.column(name, sa.JSON) for name in ("about", "answers", "echo", "outcome")]
NAMED = ("id", "account", "form", "at", "state", "created_at", "updated_at")
CONVERSATION = sa.table("conversation", *(sa.column(name) for name in NAMED), *FACTS)
ACCOUNT = sa.table("account", sa.column("id"), sa.column("platform"), sa.column("external"))
DIALOG = sa.table("dialog_state", sa.column("key"), sa.column("data"))


def upgrade() -> None:
    _rename()
    connection = op.get_bind()
    of_platform = sa.select(ACCOUNT.c.external, ACCOUNT.c.id).where(ACCOUNT.c.platform == PLATFORM)
    accounts = {row.external: row.id for row in connection.execute(of_platform)}
    windows = sa.select(DIALOG.c.key, DIALOG.c.data).where(DIALOG.c.key.contains(":aiogd:context:"))
    for key, kept in connection.execute(windows).all():
        window = json.loads(kept)
        account = accounts.get(key.split(":")[3])
        state = window["state"]
        if state not in WINDOWS or account is None:
            continue
        now = "Conversing:month" if state == MONTH else "Conversing:asked"
        window.update(state=now, dialog_data=_goes_on(account, state, window["dialog_data"]))
        told = sa.update(DIALOG).where(DIALOG.c.key == key)
        connection.execute(told.values(data=json.dumps(window, ensure_ascii=False)))


def _rename() -> None:
    """The questions of requests under the names they have now; a draft was chosen where there is none yet."""
    connection = op.get_bind()
    wanted = sa.select(*(CONVERSATION.c[name] for name in ("id", "at", "about", "answers")))
    for id, at, about, answers in connection.execute(wanted.where(CONVERSATION.c.form.in_(FORMS))).all():
        is_field = at == "draft" and "draft" in about
        now = {RENAMED.get(key, key): value for key, value in answers.items()}
        told = sa.update(CONVERSATION).where(CONVERSATION.c.id == id)
        connection.execute(told.values(at=at if is_field else RENAMED.get(at, at), answers=now))


def _goes_on(account: int, state: str, data: Data) -> Data:
    """The data of a window with the conversation that it draws."""
    draft = int(data["draft"])
    about = {"draft": draft, **({"alone": 1} if data.get("alone") else {})}
    at, echo = WINDOWS[state] or data["field"], _shown(state, data)
    id = _converse(account, {"about": about, "at": at, "echo": echo, "answers": _taken_over(account, draft)})
    kept = {key: value for key, value in data.items() if key not in PASSING}
    return {**kept, "conversation": id, "form": "request"}


def _shown(state: str, data: Data) -> Data:
    """An answer or a part that was shown or held in a window, and not agreed to yet."""
    field, letters, held = data.get("field", ""), data.get("letters", {}), data.get("held")
    if state in ("Form:held", "Form:replace_sure") and held:
        back = {"Form:long_text": held["field"], "Form:look": "", "Form:extras": "more-fields"}
        asked = back.get(f"Form:{held['back']}", field)
        what = {"file": json.dumps(held["file"])} if "file" in held else {"text": held["text"]}
        return {**what, "field": held["field"], "from": asked, "under": "{}"}
    if state in ("Form:sure", "Form:extras") and data.get("proposed"):
        of = {"field": field} if state == "Form:extras" else {}
        return {"code": "", "meant": [data["proposed"]], **of}
    if state == "Form:letters":
        return {"code": letters["code"], "meant": [letters["better"], letters["typed"]]}
    if state in ("Form:spot", "Form:spot_sure"):
        return {"field": field, "spot": data.get("spot", [])}
    return {"code": "blank", "meant": ["blank"]} if state == "Form:blank_sure" else _written(state, data)


def _written(state: str, data: Data) -> Data:
    """The text that is being written."""
    return {"writing": data["field"]} if state == "Form:long_text" and data.get("adding") else {}


def _taken_over(account: int, draft: int) -> Data:
    """The unit and the type as they were chosen, of the conversation about the draft so far, which goes."""
    connection, chosen = op.get_bind(), Data()
    wanted = sa.select(CONVERSATION.c.id, CONVERSATION.c.about, CONVERSATION.c.answers)
    own = (CONVERSATION.c.account == account) & (CONVERSATION.c.form == "request")
    for id, about, answers in connection.execute(wanted.where(own)).all():
        if about.get("draft") == draft:
            chosen |= answers
            connection.execute(sa.delete(CONVERSATION).where(CONVERSATION.c.id == id))
    return chosen


def _converse(account: int, asked: Data) -> int:
    """A conversation; another that was open is parked."""
    connection, now = op.get_bind(), sa.func.current_timestamp()
    was_open = (CONVERSATION.c.account == account) & (CONVERSATION.c.state == "open")
    connection.execute(sa.update(CONVERSATION).where(was_open).values(state="parked"))
    new = sa.insert(CONVERSATION).values(
        account=account, form="request", state="open", outcome={}, created_at=now, updated_at=now, **asked
    )  # fmt: skip
    (id,) = connection.execute(new.returning(CONVERSATION.c.id)).one()
    return int(id)
