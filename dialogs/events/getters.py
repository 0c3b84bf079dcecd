"""What the windows of events show."""

from aiogram_dialog import DialogManager

from dialogs.events.look import gone, look
from dialogs.here import Here, here
from dialogs.pages import Data, labels, page_line, page_of, window_text
from dialogs.widgets import bold
from workflow.events import listing as event_listing
from workflow.events import register
from workflow.events.arranging import OPEN
from workflow.events.listing import SeenEvent, SeenNeed, measured
from workflow.model import Person
from workflow.text import cut
from workflow.work import Work

ROWS = 4
TITLE = 60


async def get_list(dialog_manager: DialogManager, **_: object) -> Data:
    """A page of the coming events, each with what it needs."""
    at = here(dialog_manager)

    def question(work: Work, person: Person) -> tuple[list[SeenEvent], int, Data, int, int]:
        found = event_listing.coming(work, person)
        past = sum(event_listing.is_past(work, event) for event in found)
        page, start, where = page_of(dialog_manager, found, ROWS)
        return [event_listing.seen(work, event) for event in page], start, where, len(found) - past, past

    page, start, where, count, past = await look(dialog_manager, question)
    blocks = [_listed(at, n, each) for n, each in enumerate(page, start + 1)]
    text = window_text(
        dialog_manager,
        bold(at.say("events-title-past" if past else "events-title", count=count, past=past)),
        *(blocks or [at.say("events-none")]),
        page_line(at, where),
        between="\n\n",
    )
    numbered = [(each.event.id, f"{n}. {each.event.title}") for n, each in enumerate(page, start + 1)]
    return {**text, "options": labels(at, numbered), **where}


def _listed(at: Here, n: int, each: SeenEvent) -> str:
    key = "events-line-important" if each.event.important else "events-line"
    title = cut(each.event.title, TITLE)
    head = at.say(key, title=title, days=each.days, unit=each.unit)
    head = at.say("events-line-past", line=head) if each.is_past else head
    return "\n".join([f"{n}. {head}", *(f"· {need_line(at, need)}" for need in each.needs)])


def need_line(at: Here, seen: SeenNeed) -> str:
    """“băng rôn: chờ đề xuất, chậm nhất 16:30 Thứ Hai 30/11”."""
    need = seen.need
    late = "yes" if need.late_at else "no"
    return at.say(
        f"events-need-{need.state}", need=seen.title, due=need.due_at, late=late, reference=seen.reference,
        measured=measured(seen.published),
    )  # fmt: skip


async def get_event(dialog_manager: DialogManager, **_: object) -> Data:
    """One event, with a button for each need that can be asked for."""
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["event"])
    found = await look(dialog_manager, lambda work, person: event_listing.see(work, person, id))
    if found is None:
        return gone(dialog_manager)
    needs = [need_line(at, need) for need in found.needs] or [at.say("events-no-needs")]
    text = window_text(
        dialog_manager, bold(found.event.title), *map(at.line, event_listing.described(found)), *needs
    )
    asked = [n for n in found.needs if n.need.state in OPEN]
    return {
        **text,
        "options": labels(at, [(n.need.id, at.say("do-begin-need", need=n.title)) for n in asked]),
    }


async def get_cancel(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["event"])

    def question(work: Work, person: Person) -> tuple[SeenEvent, list[str]] | None:
        found = event_listing.see(work, person, id)
        return (found, register.references(work, found.event)) if found else None

    found = await look(dialog_manager, question)
    if found is None:
        return gone(dialog_manager)
    seen, sent = found
    stays = at.say("events-sent-stay", references=", ".join(sent)) if sent else ""
    days = at.say("events-when", days=seen.days, unit=seen.unit)
    return window_text(dialog_manager, bold(seen.event.title), days, at.say("events-cancel-sure"), stays)
