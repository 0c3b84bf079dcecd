"""The content of the lists and of the window of one request."""

from datetime import datetime
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs.here import Here, here
from dialogs.new_request.getters import LABEL, attached, draft_title
from dialogs.widgets import bold, paged, shown, with_hints
from wording import Marked, body_text
from wording.marked import join, plain
from workflow.cards.shape import AnswerShown
from workflow.form import conversing
from workflow.form.form import Talk
from workflow.lines import Line
from workflow.model import Draft, Media
from workflow.office import stuck
from workflow.office.unit_work import unit_items
from workflow.people import permissions
from workflow.requests import queries
from workflow.requests.cards.body import body as body_of_card
from workflow.requests.drafts import own
from workflow.requests.queries import Item, Seen
from workflow.requests.shares import Share, shares
from workflow.spec import Words
from workflow.subject import UnitItem
from workflow.text import cut
from workflow.work import Actor, Work

TABS = ("mine", "theirs", "drafts", "units", "stuck")
ONLY_FULL = ("units", "stuck")  # tabs that are shown when something is in them
CONVERSATIONS = 10**9  # in the list of drafts, the numbers of conversations begin above those of drafts
ROWS = 6
SUBJECT = 24
HEAD = 300
PAGE = 3300
Data = dict[str, Any]
Row = tuple[str, str, int]


def tab_of(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("tab", TABS[0]))


def lists(work: Work, actor: Actor) -> dict[str, list[Any]]:
    """Return the list of each tab."""
    person = work.require_person(actor)
    return {
        "mine": queries.waits_for(work, person),
        "theirs": queries.waited_for_by(work, person),
        "drafts": [*conversing.unsent(work, actor), *own.drafts_of(work, person)],
        "units": unit_items(work, person),
        "stuck": stuck.listed(work) if permissions.is_administrator(work, person) else [],
    }


def first_tab(work: Work, actor: Actor) -> str:
    """The first tab that holds something; the first of all where none does."""
    found = lists(work, actor)
    return next((tab for tab in TABS if found[tab]), TABS[0])


def states(work: Work, actor: Actor, items: list[Item]) -> list[Line]:
    """The first lines of the requests on a page."""
    person = work.require_person(actor)
    return [queries.state(work, person, item.request) for item in items]


async def get_lists(dialog_manager: DialogManager, **_: object) -> Data:
    at, tab = here(dialog_manager), tab_of(dialog_manager)
    found = await at.app.ask(lambda work: lists(work, at.actor))
    counts = {name: len(items) for name, items in found.items()}
    where = paged(dialog_manager, range(0, max(1, counts[tab]), ROWS))
    start = where["page"] * ROWS
    chosen = found[tab][start : start + ROWS]
    rows = [
        (at.say("dialog-late", line=line) if _is_late(at, item) else line, label, id)
        for item, (line, label, id) in zip(chosen, await _rows(at, tab, chosen), strict=True)
    ]
    late = sum(_is_late(at, item) for item in found[tab])
    head = at.say(f"dialog-work-{tab}", count=counts[tab])
    text = shown(
        bold(at.say("dialog-work-late", head=head, count=late) if late else head),
        "\n".join(f"{n}. {line}" for n, (line, _, _) in enumerate(rows, start + 1)),
        "" if rows else at.say(f"dialog-none-{tab}"),
        at.say("dialog-page", page=where["page"] + 1, pages=where["pages"]) if where["pages"] > 1 else "",
        between="\n\n",
    )
    return {
        "text": with_hints(dialog_manager, text),
        "alive": True,
        "items": [(f"{n}. {label}", id) for n, (_, label, id) in enumerate(rows, start + 1)],
        "tabs": [
            (at.say(f"dialog-tab-{t}", count=counts[t]), n)
            for n, t in enumerate(TABS)
            if t != tab and (t not in ONLY_FULL or counts[t])
        ],
        **where,
    }


def _is_late(at: Here, item: object) -> bool:
    """Whether the time for something in a list is over."""
    return isinstance(item, Item | UnitItem) and item.is_late(at.now)


async def _rows(at: Here, tab: str, chosen: list[Any]) -> list[Row]:
    if tab == "units":
        return [(at.line(item.said), cut(at.line(item.label), LABEL - 6), number(item)) for item in chosen]
    if tab == "stuck":
        return [(at.line(i.said), cut(at.line(i.label), LABEL - 6), i.request or 0) for i in chosen]
    return await (_drafts(at, chosen) if tab == "drafts" else _requests(at, chosen))


def number(item: UnitItem) -> int:
    """What a press sends back: rounds have even numbers, needs odd ones."""
    return 2 * item.id + (item.kind == "need")


async def _requests(at: Here, items: list[Item]) -> list[Row]:
    """Each with its state and what is to be done until when; the label says which one it is."""
    found = await at.app.ask(lambda work: states(work, at.actor, items))
    rows = []
    for item, state in zip(items, found, strict=True):
        line = cut(at.line(state), HEAD)
        rows.append((f"{line}{_due(at, item.why, item.due_at)}", _label(item), item.request.id))
    return rows


def _label(item: Item) -> str:
    return f"{item.request.reference} {cut(item.request.subject, SUBJECT)}"


def _due(at: Here, why: str, due: datetime | None) -> str:
    said = at.say(f"dialog-why-{why}") if due is None else at.say(f"dialog-why-{why}-due", due=due)
    return f"\n{said}"


async def _drafts(at: Here, drafts: list[Draft | Talk]) -> list[Row]:
    named = await at.app.ask(lambda work: [_title(work, draft) for draft in drafts])
    rows = []
    for draft, title in zip(drafts, named, strict=True):
        said = at.value(title)
        if isinstance(draft, Talk):
            line = at.say("dialog-draft-new", title=title, at=draft.kept.updated_at)
            rows.append((line, cut(said, LABEL - 6), CONVERSATIONS + draft.kept.id))
            continue
        line = at.say(f"dialog-draft-{draft.purpose}", title=title, at=draft.updated_at)
        rows.append((line, cut(said, LABEL - 6), draft.id))
    return rows


def _title(work: Work, draft: Draft | Talk) -> Words | Line:
    return conversing.name_of(work, draft) if isinstance(draft, Talk) else draft_title(work, draft)


Full = tuple[Seen, tuple[AnswerShown, ...], tuple[Media, ...], tuple[Share, ...]]


def full(work: Work, actor: Actor, id: int) -> Full | None:
    """A request with its newest text."""
    seen = queries.see(work, work.require_person(actor), id)
    if seen is None:
        return None
    answers, media = body_of_card(work, seen.kind, seen.revision.answers)
    return seen, answers, media, shares(work, seen.request)


async def get_request(dialog_manager: DialogManager, **_: object) -> Data:
    """State, what happened, the text: page by page when it is long."""
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["request"])
    found = await at.app.ask(lambda work: full(work, at.actor, id))
    if found is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    seen, answers, media, spent = found
    lines = [*(at.line(line) for line in (*seen.view.said, *seen.walk)), *_shares(at, spent)]
    top = join("\n", [bold(at.line(seen.view.head)), *(plain(line) for line in lines)])
    body = body_text(answers, media, at.language, at.wording, at.limits)
    pages = join("\n\n", [top, body, plain(attached(at, media))]).pages(PAGE) or [Marked()]
    where = paged(dialog_manager, pages)
    page = at.say("dialog-page", page=where["page"] + 1, pages=where["pages"]) if where["pages"] > 1 else ""
    return {
        "text": with_hints(dialog_manager, shown(pages[where["page"]], page, between="\n\n")),
        "alive": True,
        "can_supplement": seen.can_supplement,
        "can_send_again": seen.can_send_again,
        "can_withdraw": seen.can_withdraw,
        "can_take_over": seen.can_take_over,
        "can_end": seen.can_end,
        "can_recall": seen.can_recall,
        "can_correct": seen.can_correct,
        "can_reopen": seen.can_reopen,
        "can_hand_back": [(at.line(said), id) for said, id in seen.can_hand_back],
        "can_take_from": [(at.line(said), id) for said, id in seen.can_take_from],
        **where,
    }


def _shares(at: Here, spent: tuple[Share, ...]) -> list[str]:
    """One line with everybody's share of the time."""
    said = [
        at.say("share", title=share.title, who=share.who, time=_time(at, share.minutes))
        if share.title
        else at.say("share-sender", time=_time(at, share.minutes))
        for share in spent
    ]
    return [at.say("share-line", shares=" · ".join(said))] if said else []


def _time(at: Here, minutes: int) -> str:
    """“2 giờ 10 phút” of the office's time."""
    hours, rest = divmod(minutes, 60)
    return (
        at.say("share-hours", hours=hours, minutes=rest) if hours else at.say("share-minutes", minutes=rest)
    )


async def get_withdraw(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["request"])
    found = await at.app.ask(lambda work: queries.see(work, work.require_person(at.actor), id))
    if found is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    text = shown(bold(cut(at.line(found.named), HEAD)), at.say("card-withdraw-sure"))
    return {"text": with_hints(dialog_manager, text), "alive": True}
