"""What the windows of events show."""

from datetime import date

from aiogram_dialog import DialogManager

from dialogs.events.look import entered, gone, is_moving, look, options_of, units_of
from dialogs.finding import listing
from dialogs.here import Here, here
from dialogs.pages import Data, labels, page_line, page_of, window_text
from dialogs.widgets import bold
from workflow.events import listing as event_listing
from workflow.events import register, wants
from workflow.events.arranging import OPEN
from workflow.events.listing import SeenEvent, SeenNeed, measured
from workflow.events.typed_days import EventDays
from workflow.events.wants import Expected
from workflow.model import Event, Person
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
        dialog_manager, bold(found.event.title), *_described(at, found.event, found), "", *needs
    )
    asked = [n for n in found.needs if n.need.state in OPEN]
    return {
        **text,
        "options": labels(at, [(n.need.id, at.say("do-begin-need", need=n.title)) for n in asked]),
    }


def _described(at: Here, event: Event, found: SeenEvent) -> list[str]:
    lines = [at.say("events-when", days=found.days, unit=found.unit)]
    lines += [at.say("events-where", place=event.place)] if event.place else []
    return [*lines, at.say("events-important")] if event.important else lines


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


# entering and moving


async def get_unit(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    found = await look(dialog_manager, units_of)
    numbered = [(n, title) for n, (_, title) in enumerate(found)]
    return listing(dialog_manager, numbered, bold(at.say("events-new")), at.say("events-which-unit"))


async def get_title(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    return window_text(dialog_manager, bold(at.say("events-new")), at.say("events-type-title"))


async def _head(manager: DialogManager) -> str | None:
    """What is being entered or moved; nothing when what is moved is gone."""
    if not is_moving(manager):
        return str(manager.dialog_data["title"])
    id = int(manager.dialog_data["moving"])
    found = await look(manager, lambda work, person: event_listing.see(work, person, id))
    return here(manager).say("events-moving", title=found.event.title, days=found.days) if found else None


async def get_when(dialog_manager: DialogManager, **_: object) -> Data:
    head = await _head(dialog_manager)
    if head is None:
        return gone(dialog_manager)
    return window_text(dialog_manager, bold(head), here(dialog_manager).say("events-type-when"))


async def get_when_sure(dialog_manager: DialogManager, **_: object) -> Data:
    """What was typed, spelled out; several meanings to choose from."""
    at, options = here(dialog_manager), options_of(dialog_manager)
    head = await _head(dialog_manager)
    if head is None:
        return gone(dialog_manager)
    said = [days_line(at, each) for each in options]
    one = len(said) == 1
    asked = at.say("events-when-sure", days=said[0]) if one else at.say("events-which-days")
    shown = [] if one else labels(at, list(enumerate(said)))
    return {**window_text(dialog_manager, bold(head), asked), "options": shown, "is_one": one}


def days_line(at: Here, days: EventDays) -> str:
    """Spelled out with weekdays and years, so that it can be checked."""
    first, last = date.fromisoformat(days.first), date.fromisoformat(days.last)
    if first != last:
        return at.say("event-days", first=first, last=last)
    return at.say("event-hour", at=days.hour, day=first) if days.hour else at.value(first)


async def get_place(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    head = bold(str(dialog_manager.dialog_data["title"]))
    return window_text(dialog_manager, head, at.say("events-type-place"))


async def get_important(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    head = bold(str(dialog_manager.dialog_data["title"]))
    found = await look(dialog_manager, lambda work, _: wants.only_important(work.rulebook.spec))
    needs = ", ".join(at.value(want.title.within_sentence()) for want in found)
    return window_text(dialog_manager, head, at.say("events-which-important", needs=needs))


async def get_sure(dialog_manager: DialogManager, **_: object) -> Data:
    """The event once more, with what it will need and until when."""
    at = here(dialog_manager)

    def question(work: Work, person: Person) -> tuple[SeenEvent, list[Expected], list[str]] | None:
        event = entered(work, person, dialog_manager)
        if event is None:
            return None
        sent = register.references(work, event) if event.id else []
        return event_listing.seen(work, event), wants.expected(work, event), sent

    found = await look(dialog_manager, question)
    if found is None:
        return gone(dialog_manager)
    seen, needs, sent = found
    text = window_text(
        dialog_manager,
        bold(seen.event.title),
        *_described(at, seen.event, seen),
        "",
        *_expected(at, needs),
        at.say("events-sent-stay", references=", ".join(sent)) if sent else "",
    )
    return {**text, "do": at.say("events-do-move-sure" if is_moving(dialog_manager) else "events-do-save")}


def _expected(at: Here, needs: list[Expected]) -> list[str]:
    """The needs to be; of an event in the past what is left out is said."""
    made = [each for each in needs if not each.is_over]
    lines = [at.say("events-would-need")] if made else [at.say("events-no-needs")]
    for each in made:
        title = each.wanted.title.within_sentence()
        late = "yes" if each.is_late else "no"
        by = measured(each.wanted.published)
        lines.append(at.say("events-would", need=title, due=each.due_at, late=late, measured=by))
    over = len(needs) - len(made)
    return [*lines, at.say("events-over", count=over)] if over else lines
