"""Made-up answers to whatever rules ask: the first option, a day that is soon enough, words that fit."""

from datetime import date, timedelta
from typing import TypeVar

from bot.demo.tour_moves import Move, Press, Say, SendFile, SendPhotos
from bot.demo.troupe import Member
from wording import Wording
from workflow.form.albums import OfField
from workflow.form.view import Asked
from workflow.lines import Value
from workflow.model import Account, Conversation, Draft, Request, Task, Visit
from workflow.people import choosable
from workflow.requests import lead_time
from workflow.requests.drafts import own
from workflow.requests.drafts.asked_extras import EXTRAS
from workflow.requests.drafts.chosen_draft import DRAFT, TYPE
from workflow.requests.tasks.task_rules import gives_of
from workflow.spec import FieldSpec, RequestType, Words
from workflow.work import Work

T = TypeVar("T", Visit, Task)

AHEAD = timedelta(days=14)  # of the day of an event
SHOWN = timedelta(days=2)  # between its first and last day
LETTERS = 18  # of a label, which may be cut on its button
DONE = "Xong"
SUBJECT = "Hội nghị giới thiệu quy trình mới"
BODY = (
    "Hội nghị giới thiệu quy trình mới được tổ chức tại hội trường.\n\nĐại biểu trao đổi về cách phối hợp "
    "giữa các đơn vị; tài liệu được gửi sau hội nghị."
)
LINK = "https://vi-du.example/tin/1"
SAID = {
    "time": "14:30",
    "link": LINK,
    "telephone": "0912345678",
    "note": "Đã thực hiện",
}
ENOUGH = 10  # of whatever is counted
FILE = "ban-thao.pdf"
ASKED = "asked-"  # before the name of a field that a step or a task asks
ON = ("send", "explain")  # steps by which a form goes on, though they do not say so
ANYBODY = Words(vi="Người được nêu")


def answers(
    work: Work, kept: Conversation, view: Asked, member: Member, kind: RequestType
) -> tuple[Move, ...]:
    """The moves that answer what is asked of somebody now."""
    who = member.key
    wording = Wording(work.rulebook.zone)

    def press(label: Value) -> Press:
        return Press(who, wording.value("vi", label)[:LETTERS])

    if view.place == TYPE:
        return (press(kind.title),)
    if owed := _owed(work, view):
        return (press(owed),)
    buttons = [button for row in view.rows for button in row]
    onward = next((button.label for button in buttons if button.style == "good"), None)
    is_echo = view.place.endswith("?")
    if onward is None and not is_echo and (moves := _given(work, kept, view, who)):
        return moves
    options = [label for _, label in view.listed]
    options += [button.label for button in buttons if button.sends.isdecimal()]
    options += [button.label for name in ON for button in buttons if button.sends == name]
    found = onward if onward is not None else next(iter(options), None)
    return (press(found),) if found is not None else ()


def _given(work: Work, kept: Conversation, view: Asked, who: str) -> tuple[Move, ...]:
    """The moves of an answer that is sent or typed; none where a button is the answer."""
    spec = _field(work, kept, view)
    result, said = _result(work, kept, view)
    sought = spec.kind if spec else result
    if sought in ("photos", "photo"):
        return (Press(who, DONE),) if view.album and view.album.media else (SendPhotos(who, 1),)
    if sought == "file":
        return (SendFile(who, FILE),)
    if sought in ("person", "unit"):
        return () if view.listed else _somebody(work, kept, view, spec, who)
    said = _said(work, kept, view.place.removeprefix(ASKED), spec) if spec else said
    return (Say(who, said),) if said else ()


def _somebody(
    work: Work, kept: Conversation, view: Asked, spec: FieldSpec | None, who: str
) -> tuple[Move, ...]:
    """The first who can be named, by the whole name, where they are too many for buttons."""
    account = work.require(Account, kept.account)
    others = [
        each
        for each in choosable.among(work, spec or FieldSpec(kind="person", title=ANYBODY))
        if each.kept.partition("|")[0] != f"{account.person}"
    ]
    return (Say(who, others[0].called[0]),) if others else ()


def _owed(work: Work, view: Asked) -> Value:
    """An answer that a later step waits for, which may as well be given at once."""
    draft = _draft(work, view)
    if draft is None or view.place != EXTRAS:
        return None
    fields = own.kind_of(work, draft).fields
    owed = (f.title for key, f in fields.items() if f.needed_by and draft.answers.get(key) is None)
    return next(owed, None)


def _draft(work: Work, view: Asked) -> Draft | None:
    return work.store.get(Draft, view.of.draft) if isinstance(view.of, OfField) else None


def _field(work: Work, kept: Conversation, view: Asked) -> FieldSpec | None:
    """The field that is asked: of the form, or of a step or a task."""
    if draft := _draft(work, view):
        return own.kind_of(work, draft).fields.get(view.place)
    name, visit = view.place.removeprefix(ASKED), _of(work, kept, Visit)
    about = visit or _of(work, kept, Task)
    if about is None or name == view.place:
        return None
    return work.type_of(work.require(Request, about.request)).fields.get(name)


def _of(work: Work, kept: Conversation, record: type[T]) -> T | None:
    """The visit or the task that a conversation is about."""
    id = kept.about.get(record.__name__.lower())
    return work.store.get(record, id) if isinstance(id, int) else None


def _result(work: Work, kept: Conversation, view: Asked) -> tuple[str, str]:
    """The kind of result that a task wants, and words that say it; nothing where something else is asked."""
    task = _of(work, kept, Task)
    if task is None or view.place != "result":
        return "", ""
    gives = gives_of(work, work.require(Request, task.request), task)
    said = {**SAID, "link": f"{LINK[:-1]}{task.id}", "number": f"{gives.at_least or ENOUGH}"}
    return gives.result, said.get(gives.result, "")


def _said(work: Work, kept: Conversation, name: str, spec: FieldSpec) -> str:
    """Words that answer a field; nothing where it is answered by a button."""
    day = _day(work, kept)
    title = spec.title.vi
    words = {
        "text": f"Ví dụ: {title[:1].lower()}{title[1:]}",
        "long_text": BODY,
        "event": SUBJECT,
        "number": f"{spec.least or spec.most or ENOUGH}",
        "date": f"{day:%d/%m/%Y}",
        "date_range": f"{day:%d/%m/%Y} đến {day + SHOWN:%d/%m/%Y}",
        "rows": "; ".join(f"{column.vi} 1" for column in spec.columns) or f"{title} 1",
        **SAID,
    }.get(spec.kind, "")
    draft = _draft_of(work, kept)
    is_subject = draft is not None and own.kind_of(work, draft).subject == name
    most = spec.max if spec.kind in ("text", "long_text") else None
    return (SUBJECT if is_subject else words)[:most]


def _day(work: Work, kept: Conversation) -> date:
    """A day on which an event is soon enough, and not too soon for its request."""
    soon, draft = work.today + AHEAD, _draft_of(work, kept)
    return max(soon, (draft and lead_time.earliest(work, own.kind_of(work, draft))) or soon)


def _draft_of(work: Work, kept: Conversation) -> Draft | None:
    id = kept.about.get(DRAFT)
    return work.store.get(Draft, id) if isinstance(id, int) else None
