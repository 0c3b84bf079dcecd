"""The states of a need while its request is begun, sent, published and closed (rule B03)."""

from workflow.events import arranging, wanting, wants
from workflow.model import Draft, Event, EventNeed, Request
from workflow.work import Work

MET = ("confirmed", "unconfirmed", "done", "approved", "kept")  # published, or decided that nothing is to be


def began(work: Work, draft: Draft) -> None:
    need = _need_of(work, draft.need)
    if need and need.state == "open":
        wanting.set_state(work, need, "begun")


def dropped(work: Work, draft: Draft) -> None:
    """A draft is thrown away: its need waits again, unless somebody else has begun."""
    need = _need_of(work, draft.need)
    others = work.store.all(Draft, need=draft.need, sent_at=None) if need else []
    if need and need.state == "begun" and all(other.id == draft.id for other in others):
        wanting.set_state(work, need, "open")


def tie(work: Work, draft: Draft, event: Event | None) -> Draft:
    """Tie a draft to its event of the register, or to none.

    A new request also answers what the event needs of its type, where that is one thing only.
    """
    if draft.purpose == "new":
        kept = _need_of(work, draft.need)
        if event is None or kept is None or kept.event != event.id:
            dropped(work, draft)
            open_ = work.store.all(EventNeed, event=event.id, type=draft.type, state="open") if event else []
            draft = work.store.change(draft, need=open_[0].id if len(open_) == 1 else None)
            began(work, draft)
    return work.store.change(draft, event=event.id if event else None)


def sent(work: Work, request: Request) -> None:
    need = _need_of(work, request.need)
    if need and need.state in (*arranging.OPEN, "missed"):
        wanting.set_state(work, need, "sent")


def met(work: Work, request: Request) -> None:
    """A need is settled: its text is out, or it was decided that nothing is to come of it."""
    need = _need_of(work, request.need)
    if need and need.state == "sent":
        wanting.set_state(work, need, "done")


def closed(work: Work, request: Request) -> list[EventNeed]:
    """A request that came to nothing leaves its need open again, which is returned."""
    if request.outcome in MET:
        met(work, request)
        return []
    need = _need_of(work, request.need)
    if need is None or need.state != "sent":
        return []
    others = [r for r in work.store.all(Request, need=need.id) if r.id != request.id and r.status != "closed"]
    event = work.store.get(Event, need.event)
    if others or event is None:
        return []
    each = next((e for e in wants.expected(work, event) if e.wanted.key == need.key), None)
    if event.state == "planned" and each:
        return [arranging.place(work, event, work.store.change(need, state="open"), each, "reopened")]
    wanting.set_state(work, need, "cancelled")
    return []


def _need_of(work: Work, id: int | None) -> EventNeed | None:
    return work.store.get(EventNeed, id) if id else None
